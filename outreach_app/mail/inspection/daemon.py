"""Whether a mail is a mail system's word about another mail, by signs that must come together.

A person who writes about bounces, answers one or quotes one is not a mail system.
"""

import re
from dataclasses import dataclass

from outreach_app.domain.subjects import is_answer, is_forward
from outreach_app.mail.inspection.bounce_words import (
    DAEMON_NAMES,
    DAEMON_TITLES,
    DIGESTS,
    OPENINGS,
    STRONG_OPENINGS,
    SUBJECTS,
    SUCCESSES,
)
from outreach_app.mail.inspection.headers import Headers
from outreach_app.mail.inspection.letter import REPORT_TYPES, Letter
from outreach_app.mail.inspection.original import Report
from outreach_app.mail.inspection.reasons import says_code, speaks_of_mailbox

OPENING_LENGTH = 3_000
"""Characters of a report in which its opening must stand."""

_QUOTED_LINE = re.compile(r"^[ \t]{0,4}>.*$", re.MULTILINE)
_NOT_A_WORD = re.compile(r"[\W_]+")
_ROBOTS = re.compile(
    r"\b(?:admin\w*|no-?reply|do-?not-?reply|ndr|notif\w*|info|robot|mail|e-?mail|system|server"
    r"|service|gateway|filter|firewall|delivery|bounces?|returns?|errors?|auto\w*|support"
    r"|mail\w*(?:service|server|system|admin))\b",
    re.IGNORECASE,
)
"""Senders behind whom no person need be."""
_LOCAL_TAIL = re.compile(r"[\d_.+-]*$")


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for a mail system's word. `opening` and `strong` are the report's sentences.

    `robot`: no person signs; which says little, since shops do so too. `talks`: it names the mail
    that it answers, and no server's reply code: whoever reads a postmaster's mail may answer so.
    """

    sender: bool
    robot: bool
    subject: bool
    no_return: bool
    typed: bool
    original: bool
    opening: bool
    strong: bool
    answers_automatically: bool
    answers: bool
    talks: bool
    digest: bool

    @property
    def is_bounce(self) -> bool:
        """Whether they suffice."""
        origin = self.sender + self.no_return + self.typed
        is_report = self.sender or self.typed or (self.subject and self.original)
        if self.answers_automatically and not is_report:
            return False
        if self.strong:
            return bool(origin) or (self.subject and (self.original or self.robot))
        if self.opening:
            return origin >= 2 or self.original + self.subject + bool(origin) >= 2
        return self.subject and origin + self.original >= 2

    @property
    def speaks_of_others(self) -> bool:
        """Whether a person answers or passes on a report, or it tells of others or of success."""
        is_a_persons = self.answers and not (self.no_return or self.typed)
        is_a_persons &= not self.sender or (self.talks and not self.original)
        return is_a_persons or self.digest

    @property
    def is_typical(self) -> bool:
        """Whether it comes from where reports come from: fields in its text can be believed."""
        return self.sender or self.subject or self.typed or self.no_return

    @property
    def is_worth_a_second_look(self) -> bool:
        """Whether somebody else should be asked."""
        if self.sender and (self.subject or self.opening or self.no_return):
            return True
        return self.strong and (self.no_return or (self.subject and self.robot))


def read_signs(letter: Letter, report: Report) -> Signs:
    """All of them, from headers and the report's beginning."""
    headers = letter.headers
    subject = headers.text("subject")
    answers = is_answer(subject) or is_forward(subject)
    opening = report.text[:OPENING_LENGTH].replace("’", "'")
    if answers:
        opening = _QUOTED_LINE.sub("", opening)
    opening = " ".join(opening.split())
    is_from_daemon = is_daemon(headers)
    return Signs(
        sender=is_from_daemon,
        robot=is_from_daemon
        or bool(_ROBOTS.search(_NOT_A_WORD.sub(" ", headers.text("from").partition("@")[0]))),
        subject=not answers and bool(SUBJECTS.search(subject)),
        no_return=has_no_return(headers),
        typed=headers.has("x-failed-recipients")
        or letter.parameters.get("report-type", "").lower() == "delivery-status",
        original=bool(report.original.fields) or letter.part(*REPORT_TYPES) is not None,
        opening=bool(OPENINGS.search(opening)) or (is_from_daemon and speaks_of_mailbox(opening)),
        strong=bool(STRONG_OPENINGS.search(opening)),
        answers_automatically=headers.raw("auto-submitted").lower().startswith("auto-replied"),
        answers=answers,
        talks=headers.has("in-reply-to", "references") and not says_code(opening),
        digest=bool(DIGESTS.search(subject) or SUCCESSES.search(subject)),
    )


def has_no_return(headers: Headers) -> bool:
    """Whether the envelope's sender was empty, as RFC 5321 wants it for reports and replies."""
    return headers.raw("return-path").replace(" ", "") in ("<>", "<#@[]>", '<"">')


def is_daemon(headers: Headers) -> bool:
    """Whether a program signs as the sender."""
    if headers.has("x-mlserver"):
        return True
    if headers.raw("from").strip() == "<>":
        return True
    sender = headers.text("from") or headers.text("sender")
    address = next(iter(headers.addresses("from") or headers.addresses("sender")), sender)
    local = _LOCAL_TAIL.sub("", address.partition("@")[0].strip().strip("<>\"' ").lower())
    if any(local == name or local.startswith(f"{name}-") for name in DAEMON_NAMES):
        return True
    titles = f"{sender.replace(address, ' ')} {_NOT_A_WORD.sub(' ', local)}"
    return bool(DAEMON_TITLES.search(titles))
