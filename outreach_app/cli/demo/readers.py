"""Those who touch the demo's mails, each with the headers that such a program really sends."""

import re
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from html import unescape

import requests

SECONDS = 10

_SOURCE = re.compile(r'<img[^>]+src="?([^"\s>]+)')
_TARGET = re.compile(r'<a[^>]+href="?([^"\s>]+)')

THUNDERBIRD: Mapping[str, str] = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.5.0",
    "Accept": "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5",
    "Accept-Language": "es-ES,es;q=0.8,en-US;q=0.5,en;q=0.3",
    "Accept-Encoding": "gzip, deflate",
}
FIREFOX: Mapping[str, str] = {
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "es-ES,es;q=0.8,en-US;q=0.5,en;q=0.3",
    "Accept-Encoding": "gzip, deflate, br, zstd",
    "Upgrade-Insecure-Requests": "1",
    "Sec-Fetch-Dest": "document",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Site": "none",
    "Sec-Fetch-User": "?1",
}
SCANNER: Mapping[str, str] = {
    "User-Agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 "
    "(KHTML, like Gecko) Chrome/103.0.5060.114 Safari/537.36",
    "Accept": "*/*",
    "Accept-Encoding": "gzip, deflate",
}


def pixel_of(html: str) -> str:
    """The address of the mail's pixel."""
    return unescape(_SOURCE.findall(html)[-1])


def links_of(html: str) -> list[str]:
    """The addresses of the mail's links, in order."""
    return [unescape(one) for one in _TARGET.findall(html)]


def person_opens(html: str) -> None:
    """Thunderbird shows the mail with its pictures."""
    _fetch(pixel_of(html), THUNDERBIRD)


def person_clicks(html: str, link: int) -> None:
    """Firefox opens one link."""
    _fetch(links_of(html)[link], FIREFOX)


def scanner_sweeps(html: str) -> None:
    """A gateway looks at the pixel and at every link, all at once."""
    _fetch(pixel_of(html), SCANNER)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda url: _fetch(url, SCANNER), links_of(html)))


def _fetch(url: str, headers: Mapping[str, str]) -> None:
    """Ask the relay. Where a redirect leads is not followed: nothing leaves this machine."""
    with requests.Session() as session:
        session.trust_env = False
        session.headers.clear()
        session.get(url, headers=dict(headers), allow_redirects=False, timeout=SECONDS)
