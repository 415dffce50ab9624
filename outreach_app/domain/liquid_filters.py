"""The filters that merge fields may use, each bounded in what it takes and gives.

None makes HTML out of a prospect's words (there is no `safe`), none looks at the clock, and none
reaches a Python object.
"""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from liquid.builtin.filters import array, math, misc, string
from liquid.exceptions import FilterArgumentError, FilterError
from liquid.undefined import is_undefined

from outreach_app.domain.markup import Kind, scan, unescape_text

LONGEST_TEXT = 100_000
"""Characters of any text on its way through a template."""

LONGEST_LIST = 5_000
"""Entries of any list, and numbers of any range."""

LARGEST_NUMBER = 10**15

Filter = Callable[..., object]

_DATE_FORMAT = re.compile(r"(?:%[-_0^]?[aAbBdeHIjmMpyY%]|[^%]){1,100}")
_NUMBER = re.compile(r"\s*[+-]?\d{1,15}(?:\.\d{1,15})?\s*")


def check_value(value: object) -> int:
    """The size of a value. Raises FilterError when it is larger than a mail could need."""
    if isinstance(value, str | list | tuple):
        longest = LONGEST_TEXT if isinstance(value, str) else LONGEST_LIST
        if len(value) > longest:
            raise FilterError("it grows too large", token=None)
        return len(value)
    if isinstance(value, range) and value.stop - value.start > LONGEST_LIST:
        raise FilterError("its range is too long", token=None)
    if isinstance(value, int | float) and not abs(value) <= LARGEST_NUMBER:
        raise FilterError("its numbers grow too large", token=None)
    return 1


def is_blank(value: object) -> bool:
    """Whether a value shows as nothing: absent, empty, or white space only."""
    if value is None or value is False or is_undefined(value):
        return True
    if isinstance(value, str):
        return not value.strip()
    return isinstance(value, list | tuple) and not value


def _replacing(most: int, original: Filter) -> Filter:
    """Foresee how long a text will be after replacing up to `most` times."""

    def replace(value: object, sought: object, substitute: object = "") -> object:
        text, new = str(value), str(substitute)
        times = min(text.count(str(sought)), most)
        if len(text) + times * len(new) > LONGEST_TEXT:
            raise FilterError("it grows too large", token=None)
        return original(value, sought, substitute)

    return replace


def _join(value: object, separator: object = " ") -> object:
    rows = list(value) if isinstance(value, list | tuple | range) else [value]
    if sum(len(str(row)) for row in rows) + len(str(separator)) * len(rows) > LONGEST_TEXT:
        raise FilterError("it grows too large", token=None)
    return str(separator).join(str(row) for row in rows)


def _numeric(original: Filter) -> Filter:
    """Arithmetic on plain numbers only: no exponents, no infinities."""

    def calculate(*values: object) -> object:
        for value in values:
            if isinstance(value, str) and value.strip() and not _NUMBER.fullmatch(value):
                raise FilterArgumentError("it calculates with what is no number", token=None)
        return original(*values)

    return calculate


def _round(value: object, digits: object = 0) -> object:
    if not (isinstance(digits, int) and 0 <= digits <= 15):
        raise FilterArgumentError("round takes 0 to 15 digits", token=None)
    return math.round_(value, digits)


def _default(value: object, other: object = "") -> object:
    """The other value for one that is empty, blank or unknown."""
    return misc.default("" if is_blank(value) else value, other)


def _date(value: object, pattern: object) -> object:
    """Format a date written as in ISO 8601. Any other value stays as it is."""
    if str(value).strip().lower() in {"now", "today"}:
        raise FilterArgumentError("date works on a field that holds a date", token=None)
    if not _DATE_FORMAT.fullmatch(str(pattern)):
        raise FilterArgumentError("the format of this date is not known", token=None)
    try:
        return datetime.fromisoformat(str(value).strip()).strftime(str(pattern))
    except ValueError:
        return value


def _strip_html(value: object) -> str:
    """The text without tags, as plain text: it is escaped again where it is shown."""
    source = str(value)
    kept = (source[token.start : token.end] for token in scan(source) if token.kind is Kind.TEXT)
    return unescape_text("".join(kept))


_ARITHMETIC: Mapping[str, Filter] = {
    "abs": math.abs_,
    "at_least": math.at_least,
    "at_most": math.at_most,
    "ceil": math.ceil,
    "divided_by": math.divided_by,
    "floor": math.floor,
    "minus": math.minus,
    "modulo": math.modulo,
    "plus": math.plus,
    "round": _round,
    "times": math.times,
}

FILTERS: Mapping[str, Filter] = MappingProxyType(
    {
        "append": string.append,
        "capitalize": string.capitalize,
        "date": _date,
        "default": _default,
        "downcase": string.downcase,
        "escape": string.escape,
        "escape_once": string.escape_once,
        "first": array.first,
        "join": _join,
        "last": array.last,
        "lstrip": string.lstrip,
        "newline_to_br": string.newline_to_br,
        "prepend": string.prepend,
        "remove": string.remove,
        "remove_first": string.remove_first,
        "remove_last": string.remove_last,
        "replace": _replacing(LONGEST_TEXT, string.replace),
        "replace_first": _replacing(1, string.replace_first),
        "replace_last": _replacing(1, string.replace_last),
        "reverse": array.reverse,
        "rstrip": string.rstrip,
        "size": misc.size,
        "slice": string.slice_,
        "sort": array.sort,
        "split": string.split,
        "squish": string.squish,
        "strip": string.strip,
        "strip_html": _strip_html,
        "strip_newlines": string.strip_newlines,
        "truncate": string.truncate,
        "truncatewords": string.truncatewords,
        "upcase": string.upcase,
        "url_decode": string.url_decode,
        "url_encode": string.url_encode,
        **{name: _numeric(filter_) for name, filter_ in _ARITHMETIC.items()},
    }
)
"""What may stand behind a bar in `{{ field | … }}`."""
