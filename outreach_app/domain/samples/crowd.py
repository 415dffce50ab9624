"""A crowd of made-up people: who they are, what they were sent and what became of it. Pure.

Nothing here draws lots: whoever asks brings the dice, so that one seed makes one crowd.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from outreach_app.domain.errors import UserError
from outreach_app.domain.events import Event, EventKind, JudgedHit
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.samples import words
from outreach_app.domain.samples.acts import (
    APPLE,
    OUTLOOK,
    PIXEL,
    THUNDERBIRD,
    SampleAct,
    clicked,
    opened,
    swept,
)
from outreach_app.domain.scoring import LevelChange, Score
from outreach_app.domain.signs import NO_SIGNS, Signs

T = TypeVar("T")

MOST_ACTS = 12
"""Requests for one mail of an ordinary person."""
LINKS = 2
VARIANTS = 12
"""Stories of each length."""
HEAVY_ACTS = 39
"""Requests for each mail of the one prospect who reads everything."""
HEAVY_EVENTS = 5_000
READERS = (APPLE, THUNDERBIRD, OUTLOOK)
Answer = tuple[EventKind, timedelta, str]


class Dice(Protocol):
    """Where chance comes from."""

    def random(self) -> float:
        """From 0 to 1."""
        ...

    def randrange(self, stop: int, /) -> int:
        """From 0, below this."""
        ...

    def choice(self, seq: Sequence[T], /) -> T:
        """Any of these."""
        ...

    def expovariate(self, lambd: float, /) -> float:
        """Mostly little, seldom much; `lambd` is one through the mean."""
        ...


@dataclass(frozen=True, slots=True)
class CrowdSize:
    """How many of each there are to be."""

    prospects: int
    mails: int
    hits: int

    @property
    def heavy_mails(self) -> int:
        """Mails of the one who reads everything: an eighth at most goes to them."""
        whole = HEAVY_EVENTS // (HEAVY_ACTS + 1)
        return min(whole, self.mails // 8, self.hits // (4 * HEAVY_ACTS))


def crowd_size(prospects: int, mails: int, hits: int) -> CrowdSize:
    """So many of each, where that can be. Else UserError."""
    if prospects < 2 or mails < 1 or hits > MOST_ACTS * mails // 2:
        raise UserError(
            "crowd-size",
            "That crowd can not be made: it takes two prospects and a mail at least, and no more "
            f"than {MOST_ACTS // 2} hits a mail.",
        )
    return CrowdSize(prospects, mails, hits)


@dataclass(frozen=True, slots=True)
class Story:
    """What happened to a mail, in times after it was accepted."""

    acts: tuple[SampleAct, ...] = ()
    answer: Answer | None = None

    @property
    def span(self) -> timedelta:
        """How long it took."""
        after = self.answer[1] if self.answer else timedelta(0)
        return max((after, *(act.after for act in self.acts)))


@dataclass(frozen=True, slots=True)
class ToldStory:
    """A story, judged once: every mail to which it happens has the same verdicts and events.

    Times are those after `begins`; the hits' ids count from 0.
    """

    story: Story
    begins: datetime
    judged: tuple[JudgedHit, ...]
    events: tuple[Event, ...]
    marks: int


@dataclass(frozen=True, slots=True)
class CrowdMail:
    """One sent mail; its hits are numbered from `first_hit` on."""

    id: int
    at: datetime
    subject: str
    told: ToldStory
    first_hit: int


@dataclass(frozen=True, slots=True)
class CrowdPerson:
    """One prospect with their mails, and the standing that follows from these."""

    id: int
    form: ProspectForm
    created_at: datetime
    mails: tuple[CrowdMail, ...] = ()
    events: tuple[Event, ...] = ()
    score: Score | None = None
    levels: tuple[LevelChange, ...] = ()
    signs: Signs = NO_SIGNS
    last: Event | None = None


def form_of_crowd(dice: Dice, number: int) -> ProspectForm:
    """Somebody with a name, a company and an address that can not exist (RFC 2606)."""
    first, last = dice.choice(words.FIRST), dice.choice(words.LAST)
    owner, trade, place = (dice.choice(of) for of in (words.LAST, words.TRADE, words.PLACE))
    domain = f"{owner}-{trade}-{place}.example".lower()
    return ProspectForm(
        address=f"{first.lower()}.{last.lower()}{number}@{domain}",
        first_name=first,
        last_name=last,
        company=f"{owner} {trade} {place}",
        job_title=dice.choice(words.JOBS),
        phone=f"+49 30 {dice.randrange(9 * 10**6) + 10**6}" if dice.random() < 0.4 else "",
        stage=dice.choice(words.STAGES),
        tags=(dice.choice(words.TAGS),) if number % 3 == 0 else (),
    )


def subject_of_crowd(dice: Dice, form: ProspectForm) -> str:
    """What a mail to them is about."""
    owner, _, place = form.company.rpartition(" ")
    return dice.choice(words.SUBJECTS).format(company=owner, place=place)


def stories(dice: Dice) -> Mapping[int, tuple[Story, ...]]:
    """Stories by the number of their requests, several of each."""
    return {n: tuple(_story(dice, n) for _ in range(VARIANTS)) for n in range(MOST_ACTS + 1)}


def heavy_story() -> Story:
    """Somebody who comes back to a mail twice a day for weeks."""
    acts = (opened(6 + 11 * turn, THUNDERBIRD) for turn in range(HEAVY_ACTS - 3))
    return Story((*acts, clicked(6.1), clicked(40.2, 1), clicked(80.3)))


def share(dice: Dice, mails: int, hits: int) -> tuple[int, ...]:
    """How many hits each of these mails gets, so that they sum up to all."""
    shares: list[int] = []
    for left in range(mails, 0, -1):
        drawn = round(dice.expovariate(left / hits)) if hits else 0
        least = max(0, hits - MOST_ACTS * (left - 1))
        shares.append(min(max(drawn, least), MOST_ACTS, hits))
        hits -= shares[-1]
    return tuple(shares)


def _story(dice: Dice, length: int) -> Story:
    if length == 0:
        bounced = (EventKind.BOUNCED, timedelta(seconds=50), "550 5.1.1 No such user here")
        return Story((), bounced if dice.random() < 0.1 else None)
    acts = list(swept(LINKS)) if length > LINKS + 1 and dice.random() < 0.3 else []
    agent, address = dice.choice(READERS), f"192.0.2.{dice.randrange(200) + 20}"
    hours = 0.7 + dice.expovariate(0.2)
    while len(acts) < length:
        is_click = bool(acts) and acts[-1].link == PIXEL and dice.random() < 0.4
        if is_click:
            acts.append(clicked(round(hours + 0.02, 3), dice.randrange(LINKS), address=address))
        else:
            hours += 0.1 + dice.expovariate(0.1)
            acts.append(opened(round(hours, 3), agent, address))
    is_answered = dice.random() < 0.08
    after = acts[-1].after + timedelta(minutes=20)
    answer = (EventKind.REPLIED, after, dice.choice(words.ANSWERS)) if is_answered else None
    return Story(tuple(acts), answer)
