"""Which URLs may be registered as a redirect's target, and how they go into a header."""

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit

from outreach_app.wire.paths import URL_MAX

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_HEADER_SAFE = "".join(map(chr, range(0x21, 0x7F)))


@lru_cache(maxsize=256)  # a campaign's mails lead to the same few pages
def why_refused(url: str) -> str | None:
    """What is wrong with the URL as a target, None when it may be registered."""
    if len(url) > URL_MAX:
        return f"is longer than {URL_MAX} characters"
    if _CONTROL.search(url):
        return "holds a control character"
    if url != url.strip():
        return "begins or ends with white space"
    if "\\" in url:
        return "holds a backslash"
    return _why_parts_refused(url)


def header_form(url: str) -> str:
    """The URL in ASCII, as a Location header needs it; an ASCII URL stays byte for byte."""
    if url.isascii() and " " not in url:
        return url
    parts = urlsplit(url)
    host = parts.netloc
    if not host.isascii():
        name, colon, port = host.partition(":")
        host = name.encode("idna").decode("ascii") + colon + port
    return quote(parts._replace(netloc=host).geturl(), safe=_HEADER_SAFE)


def _why_parts_refused(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
        header_form(url).encode("ascii")
    except ValueError:
        return "is not a URL"
    if parts.scheme not in ("http", "https"):
        return "must begin with http:// or https://"
    if not parts.hostname:
        return "names no host"
    if "@" in parts.netloc:
        return "holds credentials"
    return None
