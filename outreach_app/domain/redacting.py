"""A log that can be shown to strangers: what could name a person, a place or a secret is taken out.

It keeps what helps to mend: times, levels, our modules, lines of our files, kinds of errors.
Whatever an error says of values is taken out, since values are the user's.
"""

import re
from collections.abc import Iterable

_FILE_LINE = re.compile(r'^\s*File "(?P<path>[^"]*)", line (?P<line>\d+)(?P<rest>, in [\w<>.]+)?')
_LOG_LINE = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ [A-Z]+ [\w.]+: ")
_ERROR_LINE = re.compile(r"^(?P<kind>[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Warning))\b")

_ERRORS_VALUES = "<what it said>"
_UNKNOWN = "<text>"

_OF_A_TRACE = re.compile(r"^(?:Traceback |During handling |The above exception |    |\s*\+|\s*$)")
"""Lines of a trace that hold our source, not values. Anything else may be a value's next line."""

_HIDDEN: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?i)\b(?:https?|outreach|mailto|smtp|imap|ftp):\S+"), "<link>"),
    (re.compile(r"[^\s<>\"'(),;:=]+@[^\s<>\"'(),;:=]+"), "<address>"),
    (re.compile(r"“[^”]*”?|‘[^’]*’?|«[^»]*»?"), "<text>"),
    (re.compile(r"\"[^\"]*\"?|'[^']*'?|`[^`]*`?"), "<text>"),
    (re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b"), "<host>"),
    (re.compile(r"(?i)(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])"), "<host>"),
    (re.compile(r"(?i)\b(?:[a-z0-9-]+\.)+(?!py\b)[a-z]{2,}\b(?!\()"), "<host>"),
    (re.compile(r"(?:[A-Za-z]:\\|~?/)[^\s,;]+"), "<path>"),
    (re.compile(r"[A-Za-z0-9+/_=-]{20,}"), "<secret>"),
    (re.compile(r"\d{5,}"), "<number>"),
)
"""What is looked for, in this order, and what stands there instead."""


def redacted(lines: Iterable[str]) -> tuple[str, ...]:
    """The lines of a log, one by one, without what is the user's own."""
    return tuple(_redacted(line.rstrip("\r\n")) for line in lines)


def _redacted(line: str) -> str:
    file = _FILE_LINE.match(line)
    if file is not None:
        return f'  File "{_ours(file["path"])}", line {file["line"]}{file["rest"] or ""}'
    log = _LOG_LINE.match(line)
    if log is not None:
        return log[0] + _hidden(line[log.end() :])
    error = _ERROR_LINE.match(line)
    if error is not None:
        return f"{error['kind']}: {_ERRORS_VALUES}"
    return _hidden(line) if _OF_A_TRACE.match(line) else _UNKNOWN


def _ours(path: str) -> str:
    """Where a file lies within what is installed: nothing of the machine's folders."""
    parts = re.split(r"[/\\]", path)
    for root in ("outreach_app", "site-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return parts[-1]


def _hidden(text: str) -> str:
    for pattern, instead in _HIDDEN:
        text = pattern.sub(instead, text)
    return text
