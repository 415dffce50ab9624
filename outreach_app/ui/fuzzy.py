"""Finding by a few letters: how well what is typed fits a name. Pure, fast enough for a key."""

import unicodedata


def fits(typed: str, name: str) -> float | None:
    """How well the letters fit, greater is better; None where they do not stand in order.

    Accents and case count for nothing. Beginnings of words and letters beside each other count.
    """
    wanted, text = plain(typed), plain(name)
    if not wanted:
        return 0.0
    at = text.find(wanted)
    if at >= 0:
        return 100.0 + (50.0 if _begins_word(text, at) else 0.0) - at - len(text) / 100
    return _scattered(wanted, text)


def plain(text: str) -> str:
    """Without accents, case and doubled spaces."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(one for one in folded if not unicodedata.combining(one)).split())


def _scattered(wanted: str, text: str) -> float | None:
    points, place, before = 0.0, 0, -2
    for letter in wanted:
        if letter == " ":
            continue
        found = _next(text, letter, place)
        if found < 0:
            return None
        points += 8.0 if _begins_word(text, found) else 1.0
        points += 3.0 if found == before + 1 else 0.0
        before, place = found, found + 1
    return points - len(text) / 100


def _next(text: str, letter: str, place: int) -> int:
    """The letter at a word's beginning if there is one, else anywhere."""
    at = text.find(f" {letter}", max(0, place - 1))
    nearest = text.find(letter, place)
    return at + 1 if at >= 0 and nearest >= 0 and nearest != place else nearest


def _begins_word(text: str, at: int) -> bool:
    return at == 0 or not text[at - 1].isalnum()
