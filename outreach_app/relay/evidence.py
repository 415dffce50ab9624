"""What the relay keeps of a request's headers. It records and judges nothing."""

import json
from collections.abc import Iterable

from outreach_app.wire.shapes import EVIDENCE_HEADERS, EVIDENCE_PREFIXES, HEADER_VALUE_MAX

_KEPT = frozenset(EVIDENCE_HEADERS)
_MOST_HEADERS = 32
_encode = json.JSONEncoder(separators=(",", ":")).encode


def read_evidence(headers: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The user agent, and the kept headers as a JSON object. Header names come in lower case."""
    user_agent = ""
    kept: dict[str, str] = {}
    for name, value in headers:
        if name == "user-agent":
            user_agent = value[:HEADER_VALUE_MAX]
        elif name in _KEPT or name.startswith(EVIDENCE_PREFIXES):
            _keep(kept, name, value)
    return user_agent, _encode(kept)


def _keep(kept: dict[str, str], name: str, value: str) -> None:
    if name in kept:
        kept[name] = f"{kept[name]}, {value}"[:HEADER_VALUE_MAX]
    elif len(kept) < _MOST_HEADERS:
        kept[name] = value[:HEADER_VALUE_MAX]
