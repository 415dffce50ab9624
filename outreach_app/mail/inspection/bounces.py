"""Bounces: reports in fields first, then the mail system's text, then flufl.bounce's opinion.

A warning that a mail is late is a soft bounce of the category `delayed`: nothing has failed yet.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from outreach_app.domain.incoming import (
    SENTENCES,
    BounceCategory,
    Inspection,
    MailKind,
)
from outreach_app.mail.inspection.bounce_words import DELAY_WORDS, GIVEN_UP_WORDS
from outreach_app.mail.inspection.daemon import OPENING_LENGTH, Signs, read_signs
from outreach_app.mail.inspection.delivery_status import (
    STATUS,
    Action,
    RecipientReport,
    is_writable,
    read_delivery_status,
)
from outreach_app.mail.inspection.letter import REPORT_TYPES, Letter
from outreach_app.mail.inspection.original import Report, named_message_id
from outreach_app.mail.inspection.reasons import STATUS_OF, categorize, is_hard, says_code
from outreach_app.mail.inspection.second_opinion import ask_flufl
from outreach_app.mail.inspection.text_recipients import TextFailure, find_failures, words_about

LONGEST_REASON = 500
LONGEST_SILENCE = 60
"""Characters beside the address that may stand there without being a reason."""

LONGEST_FOREIGN_SILENCE = 12
"""The same where letters may be whole words."""


@dataclass(frozen=True, slots=True)
class _Failure:
    recipient: str
    category: BounceCategory
    status: str
    reason: str

    @property
    def is_hard(self) -> bool:
        return is_hard(self.category, self.status)


def read_bounce(letter: Letter, report: Report, raw: bytes) -> Inspection | None:
    """The mail as a bounce; None when it is none."""
    signs = read_signs(letter, report)
    if signs.speaks_of_others:
        return None
    reported = read_delivery_status(letter)
    if reported and (signs.is_typical or letter.part(*REPORT_TYPES)):
        return _from_fields(letter, report, reported)
    if signs.is_bounce:
        found = find_failures(report.text, letter.headers, report.original)
        if found or signs.strong or signs.original or signs.typed:
            return _from_text(letter, report, found)
    return _from_flufl(letter, report, signs, raw)


def _from_fields(
    letter: Letter, report: Report, reported: Sequence[RecipientReport]
) -> Inspection | None:
    failed = [one for one in reported if one.action is Action.FAILED]
    late = [one for one in reported if one.action is Action.DELAYED]
    message_id = next((one.original_message_id for one in reported if one.original_message_id), "")
    if failed:
        failures = [_failed(one, report) for one in _addressed(letter, report, failed)]
        return _inspection(letter, report, failures, message_id)
    if late:
        return _inspection(letter, report, [_late(one, report) for one in late], message_id)
    return None


def _addressed(
    letter: Letter, report: Report, failed: Sequence[RecipientReport]
) -> Sequence[RecipientReport]:
    """A single recipient whose field names a file or a host gets the text's address."""
    if len(failed) > 1 or is_writable(failed[0].recipient):
        return failed
    found = find_failures(report.text, letter.headers, report.original)
    return [replace(failed[0], recipient=found[0].recipient)] if found else failed


def _failed(one: RecipientReport, report: Report) -> _Failure:
    said = words_about(one.recipient, report.text)
    words = one.diagnostic or said
    category = categorize(words, one.status, said or report.text)
    if category is BounceCategory.UNKNOWN and not (one.status or one.diagnostic):
        category = BounceCategory.UNEXPLAINED
    reason = _sentence(one.diagnostic) or _sentence(said) or SENTENCES[category]
    return _Failure(one.recipient, category, one.status, reason)


def _late(one: RecipientReport, report: Report) -> _Failure:
    said = words_about(one.recipient, report.text)
    reason = _sentence(one.diagnostic or said) or SENTENCES[BounceCategory.DELAYED]
    return _Failure(one.recipient, BounceCategory.DELAYED, one.status, reason)


def _from_text(letter: Letter, report: Report, found: Sequence[TextFailure]) -> Inspection:
    is_late = _is_late(letter.headers.text("subject"), report.text[:OPENING_LENGTH])
    failures = [
        _read_text(one, letter, report, is_late=is_late) for one in found or [TextFailure("", "")]
    ]
    return _inspection(letter, report, failures)


def _is_late(subject: str, opening: str) -> bool:
    """Whether these words warn only. The subject knows best: texts speak of both outcomes."""
    if DELAY_WORDS.search(subject):
        return True
    return bool(DELAY_WORDS.search(opening)) and not GIVEN_UP_WORDS.search(subject + opening)


def _read_text(one: TextFailure, letter: Letter, report: Report, *, is_late: bool) -> _Failure:
    code = STATUS.search(one.words) or STATUS.search(report.text)
    status = code[1] if code else ""
    about = f"{letter.headers.text('subject')} {report.text}"
    category = categorize(one.words, status, about)
    if is_late:
        category = BounceCategory.DELAYED
    elif category is BounceCategory.UNKNOWN and not status and _is_silent(one, about):
        category = BounceCategory.UNEXPLAINED
    reason = _sentence(one.words.lstrip("<").removeprefix(one.recipient)) or SENTENCES[category]
    return _Failure(one.recipient, category, status or STATUS_OF.get(category, ""), reason)


def _is_silent(one: TextFailure, about: str) -> bool:
    """Whether the report names nothing but the address: no reason that we may have missed."""
    words = _sentence(one.words.replace(one.recipient, ""))
    is_short = len(words) <= (LONGEST_SILENCE if words.isascii() else LONGEST_FOREIGN_SILENCE)
    return is_short and not says_code(one.words, about)


def _from_flufl(letter: Letter, report: Report, signs: Signs, raw: bytes) -> Inspection | None:
    if not signs.is_worth_a_second_look:
        return None
    temporary, permanent = ask_flufl(raw)
    found = [
        TextFailure(address, words_about(address, report.text))
        for address in (*permanent, *temporary)
    ]
    if not found:
        return None
    failures = [_read_text(one, letter, report, is_late=False) for one in found]
    return _inspection(letter, report, failures)


def _inspection(
    letter: Letter, report: Report, failures: Sequence[_Failure], message_id: str = ""
) -> Inspection:
    """One mail, one kind: hard when an address is at fault for good, else soft."""
    first = next((one for one in failures if one.is_hard), failures[0])
    headers = letter.headers
    return Inspection(
        MailKind.HARD_BOUNCE if first.is_hard else MailKind.SOFT_BOUNCE,
        tuple(_once(one.recipient for one in failures if one.recipient)),
        first.status or None,
        first.category,
        report.original.message_id("message-id")
        or message_id
        or named_message_id(letter)
        or headers.message_id("in-reply-to")
        or headers.message_id("references"),
        headers.message_id("in-reply-to"),
        None,
        first.reason[:LONGEST_REASON],
    )


def _once(addresses: Iterable[str]) -> list[str]:
    return list({address.lower(): address for address in addresses}.values())


def _sentence(words: str) -> str:
    return " ".join(words.split()).lstrip("<>:;,. -")
