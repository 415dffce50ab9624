"""Words of returning and of absence, in the languages of most mail.

`RETURN` and `UNTIL` stand before their date, `BEHIND_…` after it; East Asian ones may do both.
"""

import re

RETURN = re.compile(
    r"\b(?:(?:return(?:ing)?|back)(?!\s+(?:to )?(?:your|the (?:e-?mail|mail|message|call)|any"
    r"|all|emails?|calls?|messages?|you|up|office))"
    r"|check(?:ing)? (?:my )?(?:e-?mails?|mails?|messages) again|be back|available again|resume"
    r"|re-?open(?:s|ing)?|reachable again|next available"
    r"|in the office (?:again )?(?:on|from))\b"
    r"|\b(?:wieder|zurück|(?:zu)?rückkehr|ab (?:dem|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|\d))"
    r"|\b(?:de retour|retour|reviens|reviendrai|serai à nouveau|à partir du|reprendrai|reprends"
    r"|reprise"
    r"|rouvrir\w+)\b"
    r"|\b(?:regreso|vuelvo|volver[ée]|regresar[ée]|de vuelta|a partir del?|de regreso|de nuevo"
    r"|retom(?:o|aré)|reincorpor\w+)\b"
    r"|\b(?:volto|voltarei|retorno|retornarei|de volta|regressarei|regresso|retornando"
    r"|regressando|a partir d[eo])\b"
    r"|\b(?:rientro|rientrer[òo]|torner[òo]|torno|di ritorno|a partire dal?|sarò di nuovo"
    r"|di nuovo|nuovamente|operativ[oa])\b"
    r"|\b(?:terug|weer (?:aanwezig|bereikbaar|op kantoor)|vanaf)\b"
    r"|\b(?:wracam|wrócę|powracam|będę z powrotem|będę (?:znów |ponownie )?dostępn\w|w pracy będę"
    r"|będę w pracy|od dnia)\b"
    r"|начиная с"
    r"|вернусь|возвращаюсь|выйду|буду (?:снова |доступ\w+ |на месте )?|выхожу|приступлю|повернусь"
    r"|повернуся|повертаюсь"
    r"|\b(?:tillbaka|åter|tilbage|tilbake|takaisin|palaan|döneceğim|dönüş|zpět|vrátím se"
    r"|vracím se|späť"
    r"|vrátim sa|visszaérkez\w+|ismét|revin|mă întorc|voi reveni)\b"
    r"|επιστρέφω|επιστροφή|θα επιστρέψω|(?:είμαι|θα είμαι) πίσω"
    # Croatian, Serbian, Slovenian, Bulgarian; Arabic, Hebrew, Indonesian, Vietnamese, Thai
    r"|\b(?:vraćam se|vratit ću se|povratak|nazaj|vrnem se)\b|ще се върна"
    r"|سأعود|أعود|العودة|אחזור|אשוב|חוזרת?|\bkembali\b|trở lại|quay lại|กลับ"
    r"|戻り",
    re.IGNORECASE,
)
BEHIND_RETURN = re.compile(
    r"\b(?:wieder|zurück|terug|weer|tillbaka|åter|tilbage|tilbake|takaisin|döneceğim|dönüyorum"
    r"|wracam|wrócę|zpět|vrátím|vissza|reviens|de retour|regreso|vuelvo|volto|rientro|torno)\b"
    r"|újra elérhető|térek vissza|вернусь|выхожу|повернусь|göreve başla|वापस|लौट|tarihinde (?:dön"
    r"|ofis)",
    re.IGNORECASE,
)
UNTIL = re.compile(
    r"\b(?:until|till?|through|thru|up to|bis(?: einschlie(?:ß|ss)lich)?(?: zum)?|jusqu(?:'"
    r"|’)(?:à|au)|jusqu'en|hasta|até"
    r"|fino (?:a|al|all')|tot(?: en met)?|t/m|do|aż do|по|до|till och med|t\.o\.m|til og med|til"
    r"|până (?:la|pe|în)|έως|μέχρι|sampai|hingga)\b|حتى|עד|đến (?:hết )?ngày|จนถึง",
    re.IGNORECASE,
)
BEHIND_UNTIL = re.compile(
    r"\b(?:asti|saakka)\b|tarihine (?:kadar|dek)|['’]?(?:e|a|ye|ya) kadar\b|-[iáaeé]g\b|तक",
    re.IGNORECASE,
)
RANGE = re.compile(r"(?<=[\d.])\s?[-–—]\s?(?=[\d\w])|(?<=\d(?:st|nd|rd|th))\s?[-–—]\s?|\s[-–—]\s")
"""The dash between two dates."""

RANGE_WORDS = re.compile(
    r"\bfrom\s[^.\n]{0,40}?\d[^.\n]{0,20}?\bto\b|\bbetween\s[^.\n]{0,40}?\d[^.\n]{0,20}?\band\b"
    r"|\bdu\s[^.\n]{0,20}?\d[^.\n]{0,20}?\bau\b|\bdel?\s[^.\n]{0,20}?\d[^.\n]{0,20}?\bal?\b"
    r"|\bda(?:l|l')\s?[^.\n]{0,20}?\d[^.\n]{0,20}?\bal\b|\bde\s[^.\n]{0,20}?\d[^.\n]{0,20}?\baté\b"
    r"|\bentre\s[^.\n]{0,20}?\d[^.\n]{0,20}?\s[àaey]\s",
    re.IGNORECASE,
)
"""What stands between two dates, up to the second."""

ASIAN_UNTIL = re.compile(r"まで|至|到|为止|為止|까지|～|〜|から")
ASIAN_RETURN = re.compile(
    r"より|以降|に(?:戻|復帰|出社|対応|返信|連絡)|返回|回来|回來|恢复|恢復|复工|復工|返崗|返岗|上班|回复|回覆|答复"
    r"|(?:起|부터)(?![^。.\n]{0,20}(?:至|到|まで|까지|止))|(?:에 ?)?복귀"
)
INCLUSIVE = re.compile(
    r"inclu[sí]|\binclu[ií]d[oa]s?\b|\binkl?\b|inclusive|einschl|inkl|compris|compres[oi]\b"
    r"|through\b|thru\b"
    r"|tot en met|t/m"
    r"|till och med|til og med|включительно|включно|włącznie|t\.o\.m|včetně|vrátane|dahil",
    re.IGNORECASE,
)
