"""The addresses that a bounce without fields names, and what it says of each.

Rules from the surest to the vaguest; the first that finds an address that is not a mail
system's or the sender's own decides. Lines are read singly, so that no input takes long.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from outreach_app.mail.inspection.bounce_words import DAEMON_NAMES
from outreach_app.mail.inspection.headers import ADDRESS, Headers, tidy_address

MOST_LINES = 300
LONGEST_LINE = 600
MOST_RECIPIENTS = 50
MOST_WORD_LINES = 24

_NAMED = (
    r"(?:final[- ]|failed |original[- ]|intended |invalid |envelope |target |bad |unknown )?"
    r"(?:recipients?|to|rcpt to|e-?mail address|address(?:es|\(es\))?|user|users?|mailbox"
    r"|destination|destinatario|destinataire|empfänger|宛先|受信者|收件人|failed addresses?"
    r"|addressee|send to|sent to)(?:\s*\(?s?\)?)?"
)


@dataclass(frozen=True, slots=True)
class Naming:
    """A way to name the failed address. `finds` yields addresses of one line."""

    name: str
    pattern: re.Pattern[str]


def _naming(name: str, pattern: str) -> Naming:
    return Naming(name, re.compile(pattern, re.IGNORECASE))


NAMINGS = (
    _naming(
        "bracketed at the start",
        rf"^[\s*>|-]{{0,12}}[<\[](?:mailto:|smtp:)?({ADDRESS})[>\]]\s*(?:[:;.,(]|\.\.\.|$)",
    ),
    _naming("alone", rf"^[\s*>|\"'-]{{0,12}}({ADDRESS})[\s\"'.,;:>)]*$"),
    _naming("alone, named twice", rf"^[\s*]{{0,12}}[^@<>:]{{0,80}}<({ADDRESS})>\s*$"),
    _naming("at the start", rf"^[\s*>|-]{{0,12}}<?({ADDRESS})>?(?:\s*[:;,(-]|\s+|\.\.\.)"),
    _naming("in a reply", rf"(?:\b[45]\d\d[ -].{{0,100}}?|rcpt to:\s*)[<\[(' :]({ADDRESS})"),
    _naming("with its name", rf"(?:^|[\s*>|-]){_NAMED}\s*[:=：]\s*[\"'<(\[]{{0,3}}({ADDRESS})"),
    _naming(
        "in a sentence",
        rf"\b(?:to|for|user|recipient|address|mailbox|account|member|in|from"
        rf"|smtp)[\s\"'<(\[:=]{{1,5}}({ADDRESS})",
    ),
    _naming("anywhere", rf"(?<![^\s<>()\[\],;:\"'|=：（])({ADDRESS})"),
)


_ANNOUNCEMENT = re.compile(
    r"following (?:e-?mail )?(?:recipient|address|user|mailbox)|did not reach the following"
    r"|failed addresses follow|recipients? (?:that )?failed|folgende[nrs]? (?:empfänger|adresse)"
    r"|destinataires? suivant|siguientes? destinatari|seguent[ei] (?:destinatari|indirizz)"
    r"|seguintes? destinat|следующ\w+ (?:адрес|получател)|以下の(?:メールアドレス|宛先)|以下收件人",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^\s*(?:hello|hi|hey|dear|hallo|bonjour|hola|olá|ciao)\s[^:]*[,!]\s*$", re.I
)
_TURN = re.compile(rf"^[\s*>|\"'-]{{0,12}}<?({ADDRESS})>?[\s\"'>]{{0,4}}(?:[:(]|$)")
"""Where another address's turn begins."""


_EAST_ASIAN = "[぀-ヿ㐀-鿿가-힯]"
_WORD_BEFORE = re.compile(rf"^{_EAST_ASIAN}{{1,40}}(?=[A-Za-z0-9._+-]{{1,64}}@)")
_WORD_BEHIND = re.compile(rf"(\.[A-Za-z]{{2,24}}){_EAST_ASIAN}.*$")


@dataclass(frozen=True, slots=True)
class TextFailure:
    """One failed address and the report's words about it."""

    recipient: str
    words: str


def find_failures(text: str, headers: Headers, original: Headers) -> list[TextFailure]:
    """The failed addresses of a report, each once, in order."""
    own = _own_addresses(headers, original)
    lines = _lines(text)
    named = [tidy_address(found) for found in headers.addresses("x-failed-recipients")]
    if named:
        return [_failure(address, lines) for address in _once(named)]
    listed = _after_announcement(lines)
    return (
        _named(listed, own)
        or _named(lines, own)
        or _named(lines, frozenset())
        or [TextFailure(address, "") for address in _once(_written_to(original))]
    )


def _named(lines: list[str], avoided: frozenset[str]) -> list[TextFailure]:
    """Whom these lines name in the surest way that finds anybody."""
    for naming in NAMINGS:
        if found := _once(_matches(naming.pattern, lines, avoided)):
            return [_failure(address, lines) for address in found]
    return []


def _after_announcement(lines: list[str]) -> list[str]:
    """The lines from the one that says that the failed addresses follow."""
    start = next((at for at, line in enumerate(lines) if _ANNOUNCEMENT.search(line)), len(lines))
    return lines[start:]


def _own_addresses(headers: Headers, original: Headers) -> frozenset[str]:
    """Whom a report can name without saying that they failed."""
    found = [
        *headers.addresses("to"),
        *headers.addresses("from"),
        *headers.addresses("delivered-to"),
        *headers.addresses("return-path"),
        *original.addresses("from"),
        *original.addresses("return-path"),
    ]
    written_to = {address.lower() for address in _written_to(original)}
    return frozenset(address.lower() for address in found) - written_to


def _written_to(original: Headers) -> list[str]:
    return [
        address
        for name in ("to", "x-original-to", "envelope-to", "delivered-to")
        for address in original.addresses(name)
    ][:1]


def _matches(
    pattern: re.Pattern[str], lines: Iterable[str], avoided: frozenset[str]
) -> Iterator[str]:
    for line in lines:
        if "@" not in line or _GREETING.match(line):
            continue
        for match in pattern.finditer(line):
            address = _without_neighbours(tidy_address(match[1]))
            if is_plausible(address) and address.lower() not in avoided:
                yield address


def _without_neighbours(address: str) -> str:
    """An address in letters of ours, without the East Asian words that stand next to it."""
    return _WORD_BEFORE.sub("", _WORD_BEHIND.sub(r"\1", address))


def is_plausible(address: str) -> bool:
    """Whether a person could be written to there: not a mail system, a message id or a picture."""
    local, _, domain = address.rpartition("@")
    name = local.lower()
    return bool(
        local
        and domain
        and not any(name == daemon for daemon in DAEMON_NAMES[:20])
        and not name.startswith(("http", "mailto"))
        and "." in domain.strip(".")
    )


def _once(addresses: Iterable[str]) -> list[str]:
    found: dict[str, str] = {}
    for address in addresses:
        found.setdefault(address.lower(), address)
        if len(found) >= MOST_RECIPIENTS:
            break
    return list(found.values())


def words_about(address: str, text: str) -> str:
    """What a report says of this address: from where it is named to the next address's turn."""
    return _failure(address, _lines(text)).words


def _lines(text: str) -> list[str]:
    return [line[:LONGEST_LINE] for line in text.split("\n", MOST_LINES)[:MOST_LINES]]


def _failure(address: str, lines: list[str]) -> TextFailure:
    low = address.lower()
    start = next((i for i, line in enumerate(lines) if low in line.lower()), None)
    if start is None:
        return TextFailure(address, "")
    words = [lines[start]]
    for line in lines[start + 1 : start + MOST_WORD_LINES]:
        turn = _TURN.match(line)
        if turn and tidy_address(turn[1]).lower() != low:
            break
        words.append(line)
    return TextFailure(address, " ".join(" ".join(words).split()))
