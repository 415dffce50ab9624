"""What the history of one company's mail tells of its gateway: which network, and how soon. Pure.

A gateway that went through the links of three mails in a row, from one network and at about the
same time after delivery, has a habit. People do not.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from outreach_app.domain.blocks import block_of
from outreach_app.domain.classify.agents import read_agent
from outreach_app.domain.classify.sweeps import PACES, find_bursts, moments_of
from outreach_app.domain.hits import Hit, HitKind, Verdict, VerdictKind

LOOKED_AT = 60
"""How many of the latest mails to a company are looked at: gateways change."""

IN_A_ROW = 3
SOONEST, LATEST = 0.0, 600.0
"""Seconds after acceptance in which gateways do their work (94 % of them within five minutes)."""

SWEEP_SPREAD = 60.0
"""Sweeps of one gateway start this close together, in seconds; their pace tells them apart."""

CLICK_SPREAD = 15.0
"""The same where mails have one link only, and nothing but the clock tells."""

SLACK = 10.0
"""Seconds by which a habit may be early or late."""


@dataclass(frozen=True, slots=True)
class GatewayHabit:
    """From `network`, `earliest` to `latest` seconds after acceptance, on so many mails."""

    domain: str
    network: str
    name: str
    earliest: float
    latest: float
    mails: int
    seen_at: datetime
    edited_at: datetime | None = None
    erased_at: datetime | None = None

    @property
    def works(self) -> bool:
        """Whether verdicts use it."""
        return self.erased_at is None


@dataclass(frozen=True, slots=True)
class Traffic:
    """One sent mail to a company, and all that was asked for of it."""

    accepted_at: datetime
    tracked_links: int
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class _Touch:
    """When a network went through a mail's links, in seconds after acceptance."""

    first: float
    last: float
    is_sweep: bool


def learn(
    domain: str,
    mails: Sequence[Traffic],
    known: Sequence[GatewayHabit],
    owner_of: Callable[[str], str | None],
) -> tuple[GatewayHabit, ...]:
    """A company's habits, from its mails and from what the user did with those known already.

    The same mails give the same habits in any order. `owner_of` names the owner of an address.
    """
    by_network = {habit.network: habit for habit in known}
    in_order = sorted(mails, key=lambda mail: mail.accepted_at)[-LOOKED_AT:]
    touches = [_touches(mail) for mail in in_order]
    found: dict[str, GatewayHabit] = {}
    for network in sorted({network for touch in touches for network in touch}):
        before = by_network.get(network)
        since = before.erased_at if before else None
        rows = [
            (mail.accepted_at, touch.get(network))
            for mail, touch in zip(in_order, touches, strict=True)
            if since is None or mail.accepted_at > since
        ]
        habit = _habit(domain, network, rows, owner_of)
        if habit is not None:
            found[network] = _kept(before, habit)
    for habit in known:
        if habit.network not in found and (habit.edited_at or habit.erased_at):
            found[habit.network] = habit
    return tuple(found[network] for network in sorted(found))


def can_teach(kind: HitKind, at: datetime, accepted_at: datetime | None) -> bool:
    """Whether a request can be a gateway's on its round; all others change no habit."""
    if kind is not HitKind.CLICK or accepted_at is None:
        return False
    return SOONEST <= (at - accepted_at).total_seconds() <= LATEST


def catches(habit: GatewayHabit, hit: Hit, accepted_at: datetime | None) -> bool:
    """Whether this request is that gateway at work."""
    if not habit.works or accepted_at is None or hit.kind is HitKind.UNSUBSCRIBE:
        return False
    if hit.kind is HitKind.OPEN and read_agent(hit.user_agent).mail_program:
        return False
    age = (hit.at - accepted_at).total_seconds()
    in_time = habit.earliest - SLACK <= age <= habit.latest + SLACK
    return in_time and block_of(hit.address) == habit.network


def verdict_of(habit: GatewayHabit) -> Verdict:
    """What a habit makes of a request that it catches."""
    reason = f"{habit.name}, which goes through links {when_of(habit)} after delivery."
    return Verdict(VerdictKind.MACHINE, "gateway_habit", 0.9, reason)


def when_of(habit: GatewayHabit) -> str:
    """When a habit's gateway is at work, in words."""
    low, high = round(habit.earliest), round(habit.latest)
    return f"about {low} s" if high - low < 10 else f"{low} to {high} s"


def _kept(before: GatewayHabit | None, habit: GatewayHabit) -> GatewayHabit:
    """What the user wrote stays as written; the counts are renewed."""
    if before is None or before.edited_at is None or before.erased_at is not None:
        return habit
    return replace(before, mails=habit.mails, seen_at=habit.seen_at)


def _habit(
    domain: str,
    network: str,
    rows: Sequence[tuple[datetime, _Touch | None]],
    owner_of: Callable[[str], str | None],
) -> GatewayHabit | None:
    taken: set[int] = set()
    for start in range(len(rows) - IN_A_ROW + 1):
        window = [touch for _, touch in rows[start : start + IN_A_ROW]]
        if _agree([touch for touch in window if touch is not None]):
            taken.update(range(start, start + IN_A_ROW))
    seen = [(rows[place][0], touch) for place in sorted(taken) if (touch := rows[place][1])]
    if not seen:
        return None
    owner = owner_of(network.partition("/")[0])
    return GatewayHabit(
        domain=domain,
        network=network,
        name=f"{domain}’s gateway ({owner})" if owner else f"{domain}’s gateway",
        earliest=min(touch.first for _, touch in seen),
        latest=max(touch.last for _, touch in seen),
        mails=len(seen),
        seen_at=seen[-1][0],
    )


def _agree(touches: Sequence[_Touch]) -> bool:
    if len(touches) < IN_A_ROW:
        return False
    firsts = [touch.first for touch in touches]
    spread = SWEEP_SPREAD if all(touch.is_sweep for touch in touches) else CLICK_SPREAD
    return max(firsts) - min(firsts) <= spread


def _touches(mail: Traffic) -> Mapping[str, _Touch]:
    """What each network did with this mail's links in the first minutes."""
    clicks: dict[str, list[Hit]] = defaultdict(list)
    for hit in mail.hits:
        age = (hit.at - mail.accepted_at).total_seconds()
        network = block_of(hit.address)
        if network and hit.kind is HitKind.CLICK and SOONEST <= age <= LATEST:
            clicks[network].append(hit)
    found = {network: _touch(mail, hits) for network, hits in clicks.items()}
    return {network: touch for network, touch in found.items() if touch is not None}


def _touch(mail: Traffic, clicks: Sequence[Hit]) -> _Touch | None:
    start = mail.accepted_at.timestamp()
    bursts = find_bursts(moments_of(clicks), PACES)
    if bursts:
        first, last = min(b.first for b in bursts), max(b.last for b in bursts)
        return _Touch(first - start, last - start, is_sweep=True)
    if mail.tracked_links > 1:
        return None
    ages = [(hit.at - mail.accepted_at).total_seconds() for hit in clicks]
    return _Touch(min(ages), min(ages), is_sweep=False)
