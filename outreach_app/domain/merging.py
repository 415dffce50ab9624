"""Two prospects who are one person: when they may be, and what the one is then made of."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from outreach_app.domain.prospects import FIRST_STAGE, Prospect, ProspectForm, checked_tags

OTHER_ADDRESS = "other_address"
"""The free field that remembers addresses under which a merged prospect was written to before."""

DOTLESS = frozenset({"gmail.com", "googlemail.com"})
"""Mail services that ignore dots in the local part."""


@dataclass(frozen=True, slots=True)
class Twins:
    """Two prospects who may be one, and what would be proposed for the one."""

    first: Prospect
    second: Prospect
    proposal: ProspectForm


def mailbox_of(address: str) -> str:
    """The mailbox behind an address: without what stands after +, and dots where they mean nothing.

    Only for finding candidates: no mail is ever sent to it.
    """
    local, _, domain = address.casefold().rpartition("@")
    local = local.partition("+")[0]
    if domain in DOTLESS:
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}"


def same_mailbox(addresses: Iterable[tuple[int, str]]) -> tuple[tuple[int, int], ...]:
    """Pairs of ids whose addresses lead to one mailbox, each with the first of its kind."""
    first: dict[str, int] = {}
    pairs = []
    for one, address in addresses:
        other = first.setdefault(mailbox_of(address), one)
        if other != one:
            pairs.append((other, one))
    return tuple(pairs)


def combined(first: ProspectForm, second: ProspectForm) -> ProspectForm:
    """The first one, its gaps filled from the second; tags and free fields of both."""
    plain = ("first_name", "last_name", "company", "job_title", "phone", "website", "time_zone")
    filled = {name: getattr(first, name) or getattr(second, name) for name in plain}
    stage = second.stage if first.stage == FIRST_STAGE else first.stage
    return replace(
        first,
        **filled,
        stage=stage,
        fields={**second.fields, **{k: v for k, v in first.fields.items() if v}},
        tags=checked_tags((*first.tags, *second.tags)),
    )
