"""What the relay keeps of a request's headers. It records and judges nothing."""

import json
from functools import lru_cache

from outreach_app.wire.shapes import EVIDENCE_HEADERS, EVIDENCE_PREFIXES, HEADER_VALUE_MAX

_KEPT = frozenset(EVIDENCE_HEADERS)
_MOST_HEADERS = 32
_encode = json.JSONEncoder(separators=(",", ":")).encode


@lru_cache(maxsize=4096)
def read_evidence(headers: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """The user agent, and the kept headers as a JSON object. Header names come in lower case.

    Mail programs repeat themselves, and reading this anew costs more than all else in a hit.
    """
    user_agent = ""
    kept: dict[str, str] = {}
    for name, value in headers:
        if name == "user-agent":
            user_agent = _storable(value)
        elif name in _KEPT or name.startswith(EVIDENCE_PREFIXES):
            _keep(kept, name, value)
    return user_agent, _encode(kept)


def _keep(kept: dict[str, str], name: str, value: str) -> None:
    if name in kept:
        kept[name] = _storable(f"{kept[name]}, {value}")
    elif len(kept) < _MOST_HEADERS:
        kept[name] = _storable(value)


def _storable(value: str) -> str:
    """What every database can hold: no NUL, no half of a surrogate pair."""
    capped = value[:HEADER_VALUE_MAX].replace("\0", "")
    return capped.encode("utf-8", "replace").decode("utf-8")
