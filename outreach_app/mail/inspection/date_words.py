"""Names of months and weekdays, and words for soon, in the languages of most mail."""

import re
from collections.abc import Iterable, Mapping

_MONTH_NAMES = (
    "january jan januar janvier janv enero ene janeiro gennaio gen januari stycznia января янв"
    " jänner ocak leden ledna января́ січня jaan",
    "february feb februar février fevrier févr fév febrero fevereiro fev febbraio febbr februari"
    " lutego февраля фев şubat února лютого",
    "march mar märz maerz mrz mars marzo março marco maart mrt marca марта мар mart března березня",
    "april apr avril avr abril abr aprile kwietnia апреля апр nisan dubna квітня",
    "may mai mayo maio maggio mag mei maja мая mayıs května травня",
    "june jun juni juin junio junho jun giugno giu czerwca июня июн haziran června червня",
    "july jul juli juillet juil julio julho luglio lug lipca июля июл temmuz července липня",
    "august aug août aout agosto ago augustus augusti sierpnia августа авг ağustos srpna серпня",
    "september sept sep septembre septiembre setembro set settembre września сентября сен eylül"
    " září вересня",
    "october oct oktober okt octobre octubre outubro out ottobre ott października октября окт"
    " ekim října жовтня",
    "november nov novembre noviembre novembro listopada ноября ноя kasım листопада",
    "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre desember"
    " grudnia декабря дек aralık prosince грудня",
)
_WEEKDAY_NAMES = (
    "monday mon montag lundi lunes segunda-feira segunda lunedì lunedi maandag poniedziałek"
    " poniedziałku понедельник понедельника måndag mandag maanantaina pazartesi 星期一 周一 月曜日"
    " 月曜 월요일",
    "tuesday tue tues dienstag mardi martes terça-feira terça martedì martedi dinsdag wtorek"
    " wtorku вторник вторника tisdag tirsdag salı 星期二 周二 火曜日 火曜 화요일",
    "wednesday wed mittwoch mercredi miércoles miercoles quarta-feira quarta mercoledì"
    " mercoledi woensdag środę środa środy среду среда"
    " среды onsdag çarşamba 星期三 周三 水曜日 水曜"
    " 수요일",
    "thursday thu thur thurs donnerstag jeudi jueves quinta-feira quinta giovedì giovedi"
    " donderdag czwartek czwartku четверг четверга torsdag perşembe 星期四 周四 木曜日 木曜 목요일",
    "friday fri freitag vendredi viernes sexta-feira sexta venerdì venerdi vrijdag piątek piątku"
    " пятницу пятница пятницы fredag cuma 星期五 周五 金曜日 金曜 금요일",
    "saturday samstag sonnabend samedi sábado sabado sabato zaterdag sobota soboty субботу"
    " lördag lørdag cumartesi 星期六 周六 土曜日 土曜 토요일",
    "sunday sonntag dimanche domingo domenica zondag niedziela niedzieli воскресенье söndag"
    " søndag pazar 星期日 星期天 周日 日曜日 日曜 일요일",
)


def _numbered(lines: Iterable[str], first: int) -> Mapping[str, int]:
    return {name: number for number, line in enumerate(lines, first) for name in line.split()}


MONTHS = _numbered(_MONTH_NAMES, 1)
"""Month by name in lower case."""

WEEKDAYS = _numbered(_WEEKDAY_NAMES, 0)
"""Weekday by name in lower case, Monday is 0."""

TOMORROW = re.compile(
    r"\b(?:tomorrow|morgen(?! früh)|demain|mañana|amanhã|domani|jutro|завтра|i morgon|i morgen)\b"
    r"|明日|明天|내일",
    re.IGNORECASE,
)
NEXT_WEEK = re.compile(
    r"\bnext week\b|nächste[rn]? woche|kommende[rn]? woche|semaine prochaine|próxima semana"
    r"|semana que viene|prossima settimana|settimana prossima|volgende week|следующей недел"
    r"|przyszłym tygodniu|来週|下周|下週|다음 ?주",
    re.IGNORECASE,
)
NEXT_MONTH = re.compile(
    r"\bnext month\b|nächsten monat|mois prochain|próximo mes|próximo mês|prossimo mese"
    r"|mese prossimo|volgende maand|следующего месяца|следующем месяце|来月|下个月|다음 ?달",
    re.IGNORECASE,
)
