"""What a domain's own autoconfig document says of its mail servers: a stranger's word.

Mozilla's format (https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat), fetched
from the domain over https only, of bounded size, without doctype or entities; servers that want
passwords over a readable line are passed over.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from time import monotonic
from urllib.parse import quote, urljoin, urlsplit
from xml.parsers import expat

import requests

from outreach_app.domain.accounts import (
    MailAccount,
    Security,
    ServerPlace,
    checked_mail_account,
    is_loopback,
)
from outreach_app.domain.discovery import Found
from outreach_app.domain.errors import UserError
from outreach_app.mail.bearer import Unsigned

PAGES = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={address}",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
)
LARGEST = 64 * 1024
DEEPEST = 20
PATIENCE = 4.0
"""Seconds to connect, and for each piece of an answer."""

WHOLE = 8.0
"""Seconds for one page, redirects included."""

REDIRECTS = 3

SECURITY = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}
"""Socket types that we use; `plain` is none of them."""


class Autoconfig:
    """Asks a domain itself. `pages` are where, in order."""

    def __init__(self, pages: tuple[str, ...] = PAGES) -> None:
        self._pages = pages

    def of(self, address: str, domain: str) -> Found | None:
        """What the domain says; None where it says nothing that can be used. Never raises."""
        for page in self._pages:
            try:
                content = _fetched(page.format(domain=domain, address=quote(address)))
            except (requests.RequestException, ValueError, UnicodeError):
                continue
            found = read(content, address) if content else None
            if found is not None:
                return found
        return None


def _fetched(url: str) -> bytes | None:
    """A page of bounded size; None where there is none."""
    deadline = monotonic() + WHOLE
    for _ in range(REDIRECTS + 1):
        if not _may_be_asked(url):
            return None
        with requests.get(
            url, auth=Unsigned(), timeout=PATIENCE, stream=True, allow_redirects=False
        ) as answer:
            if answer.is_redirect:
                url = urljoin(url, answer.headers["Location"])
                continue
            return _body(answer, deadline) if answer.status_code == 200 else None
    return None


def _may_be_asked(url: str) -> bool:
    """Over https only: whoever can change what comes over http would choose our servers."""
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))


def _body(answer: requests.Response, deadline: float) -> bytes | None:
    content = b""
    for piece in answer.iter_content(8192):
        content += piece
        if len(content) > LARGEST or monotonic() > deadline:
            return None
    return content


def read(content: bytes, address: str) -> Found | None:
    """The servers of a document; None where it is none, or offers nothing that is safe."""
    reader = _Reader()
    try:
        reader.feed(content[:LARGEST])
    except (expat.ExpatError, ValueError, LookupError):
        return None
    local, _, domain = address.rpartition("@")
    names = {
        "%EMAILADDRESS%": address,
        "%EMAILLOCALPART%": local,
        "%EMAILDOMAIN%": domain,
    }
    smtp = next(reader.servers_of("smtp", names), None)
    if smtp is None:
        return None
    imap = next(reader.servers_of("imap", names), None)
    return Found(smtp[0], imap[0] if imap else None, smtp[1])


@dataclass(slots=True)
class _Server:
    kind: str
    values: dict[str, str] = field(default_factory=dict)


class _Reader:
    """Takes the servers out of a document as it is parsed."""

    def __init__(self) -> None:
        self._servers: list[_Server] = []
        self._path: list[str] = []
        self._text = ""

    def feed(self, content: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._add
        parser.Parse(content, True)

    def servers_of(self, kind: str, names: dict[str, str]) -> Iterator[tuple[ServerPlace, str]]:
        """Every server of a kind that we would use, in the document's order, with its user."""
        for server in self._servers:
            if server.kind == kind:
                found = _usable(server.values, names)
                if found is not None:
                    yield found

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        if len(self._path) > DEEPEST:
            raise ValueError("nested too deep")
        if name in {"incomingServer", "outgoingServer"}:
            self._servers.append(_Server(attributes.get("type", "").lower()))
        self._text = ""

    def _add(self, text: str) -> None:
        self._text = (self._text + text)[:1000]

    def _end(self, name: str) -> None:
        self._path.pop()
        if self._path and self._path[-1] in {"incomingServer", "outgoingServer"}:
            # The first of several ways to sign in is the one to use.
            self._servers[-1].values.setdefault(name, self._text.strip())


def _usable(values: dict[str, str], names: dict[str, str]) -> tuple[ServerPlace, str] | None:
    security = SECURITY.get(values.get("socketType", "").upper())
    port = values.get("port", "")
    if security is None or not port.isdecimal() or len(port) > 5:
        return None
    host, user = (_filled(values.get(name, ""), names) for name in ("hostname", "username"))
    trial = MailAccount("", "a@example.com", host, int(port), security, user or "user")
    try:
        tidy = checked_mail_account(trial)
    except UserError:
        return None
    return ServerPlace(tidy.host.lower(), tidy.port, security), user and tidy.user


def _filled(text: str, names: dict[str, str]) -> str:
    for name, value in names.items():
        text = text.replace(name, value)
    return text


def _refuse(*_arguments: object) -> None:
    raise ValueError("a doctype or an entity has no place here")
