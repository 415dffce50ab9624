"""When an absent person says to be back: the date after a word that speaks of returning.

A date without such a word (a signature's, a product's) is not taken. "Until the 12th inclusive"
means back on the 13th.
"""

import re
from datetime import date, timedelta

from outreach_app.mail.inspection.dates import read_date

_LONGEST = 4_000
_PASSAGE = 90
_MOST_CUES = 12

_RETURN = re.compile(
    r"\b(?:return(?:ing)?|be back|back (?:on|in|at|to|from)|am back|back|available again|resume"
    r"|reachable again"
    r"|in the office (?:again )?(?:on|from))\b"
    r"|\b(?:wieder|zurück|ab (?:dem|montag|dienstag|mittwoch|donnerstag|freitag|\d))"
    r"|\b(?:de retour|retour|reviens|reviendrai|serai à nouveau|à partir du|reprendrai)\b"
    r"|\b(?:regreso|vuelvo|volver[ée]|regresar[ée]|de vuelta|a partir del?|de regreso"
    r"|reincorpor\w+)\b"
    r"|\b(?:volto|voltarei|retorno|retornarei|de volta|regressarei|a partir d[eo])\b"
    r"|\b(?:rientro|rientrer[òo]|torner[òo]|di ritorno|a partire dal?|sarò di nuovo|di nuovo)\b"
    r"|\b(?:terug|weer (?:aanwezig|bereikbaar|op kantoor)|vanaf)\b"
    r"|\b(?:wracam|wrócę|będę z powrotem|będę dostępn\w|od dnia)\b"
    r"|вернусь|возвращаюсь|выйду|буду (?:снова |доступ\w+ |на месте )?|выхожу"
    r"|\b(?:tillbaka|tilbage|tilbake|takaisin|döneceğim|dönüş)\b"
    r"|戻り",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:until|till?|through|thru|up to|bis(?: einschlie(?:ß|ss)lich)?(?: zum)?|jusqu(?:'"
    r"|’)(?:à|au)|jusqu'en|hasta|até"
    r"|fino (?:a|al|all')|tot(?: en met)?|t/m|do|aż do|по|до|till och med|t\.o\.m|til og med|til)\b"
    r"|(?<=\d)\s?[-–—]\s?(?=\d)",
    re.IGNORECASE,
)
_ASIAN_UNTIL = re.compile(r"まで|至|到|为止|까지|～|〜|から")
_ASIAN_RETURN = re.compile(
    r"より|以降|に(?:戻|復帰|出社)|より|返回|回来|回來|恢复|复工|返崗|返岗|上班|起|부터|에 ?복귀"
)
_INCLUSIVE = re.compile(
    r"inclu|einschl|inkl|compris|through\b|thru\b|tot en met|t/m|till och med|til og med"
    r"|включительно|włącznie|t\.o\.m",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[^\W\d]{3})[.!?]\s|\n\s*\n|。")


def find_return_date(text: str, written: date | None) -> date | None:
    """The day of return that this text names; words of returning before words of absence."""
    text = text[:_LONGEST]
    return _after(_RETURN, text, written) or _until(text, written) or _asian(text, written)


def _after(cues: re.Pattern[str], text: str, written: date | None) -> date | None:
    for _, cue in zip(range(_MOST_CUES), cues.finditer(text), strict=False):
        if found := read_date(_passage(text, cue.start()), written):
            return found
    return None


def _until(text: str, written: date | None) -> date | None:
    for _, cue in zip(range(_MOST_CUES), _UNTIL.finditer(text), strict=False):
        passage = _passage(text, cue.start())
        if found := read_date(
            passage[len(cue[0].lstrip()) - 1 :] if cue[0].strip() in "-–—" else passage, written
        ):
            return found + timedelta(days=bool(_INCLUSIVE.search(passage)))
    return None


def _asian(text: str, written: date | None) -> date | None:
    """In Chinese, Japanese and Korean the word comes before or behind its date."""
    for cues in (_ASIAN_RETURN, _ASIAN_UNTIL):
        for _, cue in zip(range(_MOST_CUES), cues.finditer(text), strict=False):
            before = text[max(0, cue.start() - 16) : cue.start()]
            if found := _last_date(before, written) or read_date(
                text[cue.end() : cue.end() + 16], written
            ):
                return found
    return None


def _last_date(passage: str, written: date | None) -> date | None:
    """The date nearest to the passage's end."""
    for start in range(max(0, len(passage) - 4), -1, -1):
        if (start == 0 or not passage[start - 1].isdigit()) and (
            found := read_date(passage[start:], written)
        ):
            longer = read_date(passage[max(0, start - 8) :], written)
            return (
                longer
                if longer and longer.day == found.day and "月" not in passage[start:]
                else found
            )
    return None


def _passage(text: str, start: int) -> str:
    """From the cue to the end of its sentence, at most _PASSAGE characters."""
    passage = text[start : start + _PASSAGE]
    end = _SENTENCE_END.search(passage)
    return passage[: end.start() + 1] if end else passage
