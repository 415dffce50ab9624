"""Recognises a sentence by its pattern, and says it in the user's language."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication

from outreach_app.ui.said.answers import ANSWERS
from outreach_app.ui.said.changes import CHANGES
from outreach_app.ui.said.deeds import DEEDS
from outreach_app.ui.said.faults import FAULTS
from outreach_app.ui.said.rare_faults import RARE_FAULTS
from outreach_app.ui.said.verdicts import VERDICTS

CONTEXT = "said"
SENTENCES = tuple(map(str, (*VERDICTS, *ANSWERS, *CHANGES, *DEEDS, *FAULTS, *RARE_FAULTS)))
_FIELD = re.compile(r"\{(\d)\}")
_LONGEST = 600
"""Letters; nothing of ours is longer, and what is from elsewhere is not looked through."""

_PROBE = "Opened"
_FOLD = re.compile(r"(?<=\.)(; )")
"""Between the reasons of a folded line."""
_AND = re.compile(r"(, | and )")
"""Between what a person did."""
_TWO = 3
"""Two clauses, and what stands between them."""
_JOINT = re.compile(r"((?<=\.) )")
"""Between sentences in a row."""


def said(sentence: str) -> str:
    """The sentence in the user's language where it is one of ours, else as it is."""
    if not sentence or len(sentence) > _LONGEST or _is_english():
        return sentence
    folded = _FOLD.split(sentence)
    return "".join(one if one == "; " else _one_said(one) for one in folded)


def _one_said(sentence: str) -> str:
    whole = _several(sentence) or _whole(sentence)
    if whole is None and len(parts := _JOINT.split(sentence)) > 1:
        return "".join(_whole(part) or part for part in parts)
    return whole or _head(sentence) or sentence


def _head(sentence: str) -> str | None:
    """A word of ours before a colon, and anything behind it: “Opened: Our spring catalogue”."""
    first, colon, rest = sentence.partition(": ")
    found = _whole(first) if colon and first in _plain() else None
    return f"{found}{colon}{rest}" if found else None


def _several(sentence: str) -> str | None:
    """All that one person did, in one line: “Ana opened your mail, replied and is hot now”."""
    parts = _AND.split(sentence)
    if len(parts) < _TWO or not (named := _who_did(parts[0])):
        return None
    name, clauses = named, [parts[0]]
    for joint, part in zip(parts[1::2], parts[2::2], strict=True):
        if _who_did(f"{name} {part}") == name:
            clauses.append(f"{name} {part}")
        else:  # it stands within a clause
            clauses[-1] += joint + part
    told = [_whole(clause) for clause in clauses]
    if len(told) == 1 or not all(one and one.startswith(f"{name} ") for one in told):
        return None
    said_of = [str(one).removeprefix(f"{name} ") for one in told]
    both = QCoreApplication.translate("said together", "{0} and {1}")
    return f"{name} " + both.format(", ".join(said_of[:-1]), said_of[-1])


def _who_did(clause: str) -> str:
    """Who did something, where the clause is one of those that begin with a name."""
    pattern, fields = _recognised(clause) or ("", ())
    return fields[0] if pattern.startswith("{0} ") and fields else ""


def _is_english() -> bool:
    return _translated(_PROBE) == _PROBE


def _whole(sentence: str) -> str | None:
    found = _recognised(sentence)
    if found is None:
        return None
    pattern, fields = found
    parts = [_whole(field) or field for field in fields]
    return _FIELD.sub(_putting(parts), _translated(pattern))


def _putting(parts: list[str]) -> Callable[[re.Match[str]], str]:
    return lambda field: parts[int(field[1])]


def _translated(pattern: str) -> str:
    return QCoreApplication.translate(CONTEXT, pattern)


@lru_cache(maxsize=4096)
def _recognised(sentence: str) -> tuple[str, tuple[str, ...]] | None:
    """The pattern that this sentence was made from, and what stands in its fields."""
    if sentence in _plain():
        return sentence, ()
    for pattern, reads in _patterns():
        if found := reads.fullmatch(sentence):
            return pattern, found.groups()
    return None


@cache
def _plain() -> frozenset[str]:
    return frozenset(one for one in SENTENCES if "{" not in one)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those with fields: who says most comes first, so that the closest one is taken."""
    made = [one for one in SENTENCES if "{" in one]
    made.sort(key=lambda one: -len(_FIELD.sub("", one)))
    return tuple((one, _reading(one)) for one in made)


def _reading(pattern: str) -> re.Pattern[str]:
    words = _FIELD.split(pattern)[::2]
    return re.compile("(.+?)".join(map(re.escape, words)), re.DOTALL)
