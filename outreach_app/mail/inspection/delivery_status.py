"""Delivery reports in fields (RFC 3464, RFC 6533), attached as such or written into the text.

It reads fields and judges nothing. Broken reports, of which there are many, are read as far as
they go: folded lines without a fold, blank lines in the middle, actions in other words.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from outreach_app.mail.inspection.headers import addresses_in, decoded, tidy_address
from outreach_app.mail.inspection.letter import REPORT_TYPES, Letter

MOST_RECIPIENTS = 200
LONGEST_DIAGNOSTIC = 2_000

_FIELD = re.compile(r"[ \t]{0,2}([A-Za-z][A-Za-z0-9-]{2,40})[ \t]*:[ \t]*(.*)")
_NAMES = re.compile(
    r"final-recipient|original-recipient|action|status|diagnostic-code|remote-mta"
    r"|last-attempt-date|will-retry-until|final-log-id|reporting-mta|arrival-date"
    r"|original-envelope-id|received-from-mta|dsn-gateway|localized-diagnostic|x-.{2,38}"
    r"|original-message-id|expired"
)
_WRITABLE = re.compile(r"[^@/\s][^@\s]*@[^@\s]+\.[^@\s]+$")
_IN_TEXT = re.compile(r"^[ \t]{0,2}final-recipient[ \t]*:", re.IGNORECASE | re.MULTILINE)
STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")


_FIELD_TYPES = ("text/", "application/octet-stream")
"""As what careless systems send the fields where they are no part of their own type."""

_CODE_POINT = re.compile(r"\\x\{([0-9A-Fa-f]{1,6})\}")


class Action(StrEnum):
    """What became of the mail for one recipient."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"


_ACTIONS: Mapping[str, Action] = {
    "fail": Action.FAILED,
    "error": Action.FAILED,
    "expired": Action.FAILED,
    "bounce": Action.FAILED,
    "reject": Action.FAILED,
    "undeliver": Action.FAILED,
    "denied": Action.FAILED,
    "delay": Action.DELAYED,
    "deferred": Action.DELAYED,
    "deliver": Action.DELIVERED,
    "relay": Action.DELIVERED,
    "expand": Action.DELIVERED,
}
_BY_CLASS: Mapping[str, Action] = {
    "2": Action.DELIVERED,
    "4": Action.FAILED,
    "5": Action.FAILED,
}


@dataclass(frozen=True, slots=True)
class RecipientReport:
    """What a report says of one recipient. `status` and `diagnostic` may be empty."""

    recipient: str
    action: Action
    status: str
    diagnostic: str
    original_message_id: str = ""


def is_writable(recipient: str) -> bool:
    """Whether a mail can be addressed so: no local name, file or bare host."""
    return bool(_WRITABLE.match(recipient))


def read_delivery_status(letter: Letter) -> list[RecipientReport]:
    """All recipients of all reports in this mail, none twice."""
    found: dict[str, RecipientReport] = {}
    for text in _texts(letter):
        for fields in _blocks(text):
            report = _report(fields)
            if report and len(found) < MOST_RECIPIENTS:
                found.setdefault(report.recipient.lower(), report)
    return list(found.values())


def _texts(letter: Letter) -> Iterator[str]:
    attached = [part.text for part in letter.parts if part.kind in REPORT_TYPES]
    if attached:
        yield from attached
        return
    for part in letter.parts:
        if part.kind.startswith(_FIELD_TYPES) and (start := _IN_TEXT.search(part.text)):
            yield part.text[max(0, start.start() - 1_000) :]
            return


def _blocks(text: str) -> Iterator[dict[str, str]]:
    """The fields of each recipient: a new one begins where its address comes again."""
    fields: dict[str, str] = {}
    name, is_parted = "", False
    for line in text.split("\n", 3_000)[:3_000]:
        match = _FIELD.match(line)
        if match and _NAMES.fullmatch(match[1].lower()):
            name = match[1].lower()
            if _begins_another(name, fields, is_parted=is_parted):
                yield fields
                fields = {}
            fields.setdefault(name, match[2].strip())
            is_parted = False
        elif not line.strip():
            is_parted = bool(fields)
            name = ""
        elif name in fields and len(fields[name]) < LONGEST_DIAGNOSTIC:
            fields[name] = f"{fields[name]} {line.strip()}"
    yield fields


def _begins_another(name: str, fields: Mapping[str, str], *, is_parted: bool) -> bool:
    if name in ("final-recipient", "original-recipient"):
        return name in fields or (is_parted and "final-recipient" in fields)
    return is_parted and name in fields and "final-recipient" in fields


def _report(fields: Mapping[str, str]) -> RecipientReport | None:
    final, first = (_recipient(fields.get(f"{name}-recipient", "")) for name in _WHICH)
    recipient = final if is_writable(final) else first or final
    if not recipient:
        return None
    diagnostic = decoded(fields.get("diagnostic-code", ""))[:LONGEST_DIAGNOSTIC]
    status = STATUS.search(fields.get("status", ""))
    code = status[1] if status else _status_in(diagnostic)
    return RecipientReport(
        recipient,
        _action(fields.get("action", ""), code),
        code,
        _without_type(diagnostic),
        fields.get("original-message-id") or fields.get("x-original-message-id", ""),
    )


_WHICH = ("final", "original")


def _recipient(value: str) -> str:
    """The address behind its type (`rfc822;`); a local name where it is none."""
    text = _CODE_POINT.sub(_character, decoded(value))
    address = text.partition(";")[2] if ";" in text else text
    found = addresses_in(address)
    if found:
        return found[0]
    kind = text.partition(";")[0].strip().lower()
    words = tidy_address(address).split()
    return words[0] if words and kind in ("local", "rfc822", "unknown") and ";" in text else ""


def _character(code: re.Match[str]) -> str:
    """A letter that RFC 6533 writes as `\\x{F6}` where the way is ASCII only."""
    number = int(code[1], 16)
    is_letter = 0x20 < number < 0x110000 and not 0xD800 <= number < 0xE000
    return chr(number) if is_letter else code[0]


def _action(text: str, status: str) -> Action:
    said = text.strip().lower()
    for word, action in _ACTIONS.items():
        if said.startswith(word):
            return action
    return _BY_CLASS.get(status[:1], Action.FAILED)


def _status_in(diagnostic: str) -> str:
    found = STATUS.search(diagnostic)
    return found[1] if found else ""


def _without_type(diagnostic: str) -> str:
    """`smtp; 550 …` → `550 …`."""
    kind, semicolon, rest = diagnostic.partition(";")
    return rest.strip() if semicolon and len(kind) <= 24 and " " not in kind else diagnostic
