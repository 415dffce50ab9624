"""Recognises addresses that an earlier mail of ours carried: pixel, link, unsubscribing."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from outreach_app.wire import paths, tokens

_DEFAULT_PORT = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class OwnUrl:
    """What one of our own addresses stands for. `path` is one of wire.paths' three."""

    path: str
    token: str


class OwnUrls:
    """The addresses of one relay, whatever their scheme, letter case, query or fragment."""

    def __init__(self, base_url: str) -> None:
        base = urlsplit(base_url.rstrip("/"))
        self.host = (base.hostname or "").lower()
        port = "" if base.port is None else rf":{base.port}"
        if base.port in {None, _DEFAULT_PORT.get(base.scheme)}:
            port = r"(?::80|:443)?"
        kinds = "|".join(path.strip("/") for path in (paths.PIXEL, paths.LINK, paths.UNSUBSCRIBE))
        self._pattern = re.compile(
            rf"https?://{re.escape(self.host)}{port}{re.escape(base.path)}"
            rf"(?P<path>/(?:{kinds})/)(?P<token>[a-z2-7]{{{tokens.TOKEN_LENGTH}}})"
            r"(?![a-z0-9_-])/?(?P<rest>[?#]\S*)?",
            re.IGNORECASE | re.ASCII,
        )

    def read(self, url: str) -> OwnUrl | None:
        """What this URL stands for, None when it is not one of ours."""
        found = self._pattern.fullmatch(url)
        return _own(found) if found else None

    def within(self, text: str) -> list[tuple[int, int, OwnUrl]]:
        """Where our addresses stand written out in a text."""
        return [(*found.span(), _own(found)) for found in self._pattern.finditer(text)]


def _own(found: re.Match[str]) -> OwnUrl:
    return OwnUrl(found["path"].lower(), found["token"].lower())
