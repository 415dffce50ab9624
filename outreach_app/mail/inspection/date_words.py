"""Names of months and weekdays, and words for soon, in the languages of most mail."""

import re
from collections.abc import Iterable, Mapping

_MONTH_NAMES = (
    "january jan januar janvier janv enero ene janeiro gennaio gen januari stycznia styczeń"
    " styczen января январь янв jänner ocak leden ledna januára január ianuarie січня jaan"
    " tammikuuta tammikuu ιανουαρίου"
    " يناير ינואר בינואר जनवरी มกราคม januarja siječnja јануара януари",
    "february feb februar février fevrier févr fév febrero fevereiro fev febbraio febbr februari"
    " lutego luty февраля февраль фев şubat únor února februára február februarie лютого"
    " helmikuuta helmikuu φεβρουαρίου"
    " فبراير פברואר בפברואר फरवरी กุมภาพันธ์ februarja veljače фебруара февруари",
    "march mar märz maerz mrz mars marts marzo março marco maart mrt marca marzec марта март мар"
    " mart březen března március martie березня maaliskuuta maaliskuu maalisk μαρτίου"
    " مارس מרץ במרץ मार्च maret มีนาคม marca ožujka marta",
    "april apr avril avr abril abr aprile kwietnia kwiecień апреля апрель апр nisan duben dubna"
    " apríla április aprilie квітня huhtikuuta huhtikuu απριλίου"
    " أبريل ابريل אפריל באפריל अप्रैल เมษายน aprila travnja април",
    "may mai maj mayo maio maggio mag mei maja мая май mayıs května květen mája május травня"
    " toukokuuta toukokuu μαΐου μαίου"
    " مايو מאי במאי मई พฤษภาคม svibnja",
    "june jun juni juin junio junho giugno giu czerwca czerwiec июня июнь июн haziran června"
    " červen júna június iunie червня kesäkuuta kesäkuu ιουνίου"
    " يونيو יוני ביוני जून มิถุนายน junija lipnja юни",
    "july jul juli juillet juil julio julho luglio lug lipca lipiec июля июль июл temmuz července"
    " červenec júla július iulie липня heinäkuuta heinäkuu ιουλίου"
    " يوليو יולי ביולי जुलाई กรกฎาคม julija srpnja юли",
    "august aug août aout agosto ago augustus augusti sierpnia sierpień августа август авг"
    " ağustos srpna srpen augusta augusztus серпня elokuuta elokuu αυγούστου"
    " أغسطس אוגוסט באוגוסט अगस्त agustus สิงหาคม avgusta kolovoza",
    "september sept sep septembre septiembre setembro set settembre września wrzesień сентября"
    " сентябрь сен eylül září septembra szeptember septembrie вересня syyskuuta syyskuu"
    " σεπτεμβρίου"
    " سبتمبر ספטמבר בספטמבר सितंबर กันยายน rujna септември",
    "october oct oktober okt octobre octubre outubro out ottobre ott października październik"
    " октября октябрь окт ekim října říjen októbra október octombrie жовтня lokakuuta lokakuu"
    " οκτωβρίου"
    " أكتوبر אוקטובר באוקטובר अक्टूबर ตุลาคม октомври",
    "november nov novembre noviembre novembro listopada listopad ноября ноябрь ноя kasım"
    " listopadu novembra noiembrie листопада marraskuuta marraskuu νοεμβρίου"
    " نوفمبر נובמבר בנובמבר नवंबर พฤศจิกายน studenoga ноември",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember"
    " grudnia grudzień декабря декабрь дек aralık prosince prosinec decembra decembrie грудня"
    " joulukuuta joulukuu δεκεμβρίου"
    " ديسمبر דצמבר בדצמבר दिसंबर ธันวาคม prosinca декември",
)
_WEEKDAY_NAMES = (
    "monday mon montag lundi lunes segunda-feira segunda lunedì lunedi maandag poniedziałek"
    " poniedziałku понедельник понедельника måndag mandag maanantaina maanantai pondělí pondelok"
    " hétfő hétfőn luni понеділка понеділок δευτέρα pazartesi 星期一 周一 月曜日 月曜 월요일",
    "tuesday tue tues dienstag mardi martes terça-feira terça martedì martedi dinsdag wtorek"
    " wtorku вторник вторника tisdag tirsdag tiistaina tiistai úterý utorok kedd kedden marți"
    " вівторка τρίτη salı 星期二 周二 火曜日 火曜 화요일",
    "wednesday wed mittwoch mercredi miércoles miercoles quarta-feira quarta mercoledì mercoledi"
    " woensdag środę środa środy среду среда среды onsdag keskiviikkona středa středu streda"
    " szerda szerdán miercuri середу τετάρτη çarşamba 星期三 周三 水曜日 水曜 수요일",
    "thursday thu thur thurs donnerstag jeudi jueves quinta-feira quinta giovedì giovedi"
    " donderdag czwartek czwartku четверг четверга torsdag torstaina čtvrtek štvrtok csütörtök"
    " joi πέμπτη perşembe 星期四 周四 木曜日 木曜 목요일",
    "friday fri freitag vendredi viernes sexta-feira sexta venerdì venerdi vrijdag piątek piątku"
    " пятницу пятница пятницы fredag perjantaina pátek piatok péntek vineri п'ятницю παρασκευή"
    " cuma 星期五 周五 金曜日 金曜 금요일",
    "saturday samstag sonnabend samedi sábado sabado sabato zaterdag sobota soboty субботу lördag"
    " lørdag lauantaina sobotu szombat sâmbătă суботу σάββατο cumartesi 星期六 周六"
    " 土曜日 土曜 토요일",
    "sunday sonntag dimanche domingo domenica zondag niedziela niedzieli воскресенье söndag"
    " sunnuntaina neděle neděli nedeľa vasárnap duminică неділю κυριακή søndag pazar 星期日"
    " 星期天 周日"
    " 日曜日 日曜 일요일",
)


def _numbered(lines: Iterable[str], first: int) -> Mapping[str, int]:
    return {name: number for number, line in enumerate(lines, first) for name in line.split()}


MONTHS = _numbered(_MONTH_NAMES, 1)
"""Month by name in lower case."""

WEEKDAYS = _numbered(_WEEKDAY_NAMES, 0)
"""Weekday by name in lower case, Monday is 0."""

TOMORROW = re.compile(
    r"\b(?:tomorrow|morgen(?! früh)|demain|mañana|amanhã|domani|jutro|завтра|i morgon|i morgen)\b"
    r"|\b(?:huomenna|zítra|zajtra|holnap|mâine|yarın)\b"
    r"|明日|明天|내일",
    re.IGNORECASE,
)
NEXT_WEEK = re.compile(
    r"\bnext week\b|nächste[rn]? woche|kommende[rn]? woche|semaine prochaine|próxima semana"
    r"|semana que viene|prossima settimana|settimana prossima|volgende week|следующей недел"
    r"|przyszłym tygodniu|nästa vecka|næste uge|neste uke|ensi viikolla|příští týden"
    r"|gelecek hafta|来週|下周|下週|다음 ?주",
    re.IGNORECASE,
)
NEXT_MONTH = re.compile(
    r"\bnext month\b|nächsten monat|mois prochain|próximo mes|próximo mês|prossimo mese"
    r"|mese prossimo|volgende maand|следующего месяца|следующем месяце|来月|下个月|다음 ?달",
    re.IGNORECASE,
)
