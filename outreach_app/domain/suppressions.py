"""Who gets no more mail: addresses and whole domains, with when and why.

How addresses are compared, decided here and nowhere else: upper and lower case are one; a domain
in letters and in its IDNA form are one; what follows a plus in the local part is a note of the
reader's own, so `ana+offers@` and `ana@` are one mailbox; and Gmail's dots mean nothing. A domain
stands for its subdomains too, where it has a dot. Rather one mail too few than one too many.
"""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.addresses import ascii_domain, check_address
from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import address_key
from outreach_app.domain.shown import in_one_line

_DOTLESS = {"gmail.com": "gmail.com", "googlemail.com": "gmail.com"}


class PatternKind(StrEnum):
    """Whether one mailbox is meant or everybody at a domain."""

    ADDRESS = "address"
    DOMAIN = "domain"


class ReasonCode(StrEnum):
    """Why somebody gets no more mail."""

    UNSUBSCRIBED = "unsubscribed"
    BOUNCED = "bounced"
    COMPLAINED = "complained"
    ENTERED = "entered"
    ERASED = "erased"


SENTENCES = {
    ReasonCode.UNSUBSCRIBED: "wants no more mail",
    ReasonCode.BOUNCED: "does not take mail",
    ReasonCode.COMPLAINED: "complained about mail",
    ReasonCode.ENTERED: "is on your own list",
    ReasonCode.ERASED: "was erased and must not be written to again",
}
"""Each reason, said of an address."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """One entry. `sentence` may tell more, `source` says where it came from."""

    pattern: str
    kind: PatternKind
    reason_code: ReasonCode
    at: datetime
    sentence: str = ""
    source: str = ""

    @property
    def key(self) -> str:
        """The form under which it is compared."""
        return pattern_key(self.pattern, self.kind)

    def says_of(self, address: str) -> str:
        """Why this address gets no mail, as a sentence."""
        said = SENTENCES[self.reason_code]
        if self.kind is PatternKind.DOMAIN:
            return f"{address} gets no mail: everybody at {self.pattern} is meant, it {said}."
        return f"{address} {said}."


def suppression(
    pattern: str, reason_code: ReasonCode, at: datetime, *, sentence: str = "", source: str = ""
) -> Suppression:
    """An entry for an address, or for a domain written as `x.com`, `@x.com` or `*.x.com`.

    Raises UserError for what is neither.
    """
    text = pattern.strip()
    domain = text.removeprefix("*").removeprefix("@").removeprefix(".")
    if "@" in domain:
        shown, kind = check_address(text), PatternKind.ADDRESS
    else:
        shown, kind = _checked_domain(domain), PatternKind.DOMAIN
    return Suppression(shown, kind, reason_code, at, in_one_line(sentence), in_one_line(source))


def pattern_key(pattern: str, kind: PatternKind) -> str:
    """What an entry is compared by: a mailbox, or a domain after an @."""
    return mailbox_key(pattern) if kind is PatternKind.ADDRESS else f"@{ascii_domain(pattern)}"


def mailbox_key(address: str) -> str:
    """The one mailbox behind an address, however it is written."""
    local, at, domain = address.strip().rpartition("@")
    if not at:
        return address_key(address)
    local, domain = unicodedata.normalize("NFC", local.casefold()), ascii_domain(domain)
    local = local[:1] + local[1:].partition("+")[0]  # a leading plus is no note
    if domain in _DOTLESS:
        local, domain = local.replace(".", ""), _DOTLESS[domain]
    return f"{local}@{domain}"


def other_mailbox(key: str) -> str | None:
    """The mailbox behind an address_key where it is not written like that; else None."""
    domain = key.rpartition("@")[2]
    if key.isascii() and "+" not in key and domain not in _DOTLESS:
        return None
    mailbox = mailbox_key(key)
    return None if mailbox == key else mailbox


def keys_of(address: str) -> tuple[str, ...]:
    """Every key that an entry against this address may have, the closest first."""
    mailbox = mailbox_key(address)
    domain = ascii_domain(address.strip().rpartition("@")[2])
    parts = domain.split(".")
    above = [".".join(parts[n:]) for n in range(1, len(parts) - 1)]
    return (mailbox, f"@{domain}", *(f"@{one}" for one in above))


def _checked_domain(text: str) -> str:
    domain = text.strip().rstrip(".").lower()
    if not domain or " " in domain:
        raise UserError("pattern", "Write a mail address, or a domain such as example.com.")
    try:
        check_address(f"x@{domain}")
    except UserError as fault:
        raise UserError("pattern", f"“{text}” is neither a mail address nor a domain.") from fault
    return domain
