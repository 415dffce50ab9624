"""A large profile of made-up people: for measuring, for trying, never for writing to.

Each story is judged once by the rules that judge everybody's mail, and happens to many mails.
Scores and levels are reckoned from the events as they always are.
"""

import random
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import islice

from outreach_app.domain import answers
from outreach_app.domain.events import Event, EventKind, JudgedHit, events_of_hits, human
from outreach_app.domain.hits import Hit, MailContext, VerdictKind
from outreach_app.domain.marks import BUILT, marks_of_events
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.samples.acts import LINKS as TARGETS
from outreach_app.domain.samples.acts import PIXEL
from outreach_app.domain.samples.crowd import (
    LINKS,
    CrowdMail,
    CrowdPerson,
    CrowdSize,
    Story,
    ToldStory,
    form_of_crowd,
    heavy_story,
    share,
    stories,
    subject_of_crowd,
)
from outreach_app.domain.scoring import ScoringRules, level_changes, score
from outreach_app.domain.signs import signs_of
from outreach_app.services.crowd_ports import CrowdDoor
from outreach_app.services.ports import Clock, Judge, Store
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.standing import scoring_rules

STEP = 2_000
"""People who are written together."""
WRITTEN_TO = 0.6
"""Which part of the crowd was ever written to."""
DAYS = 60
"""How old a mail is on average, and how long before it its prospect was added."""
TOLD = 200
"""How many of those who acted last may lead to alerts, so that there are some to be seen."""

Progress = Callable[[int, int], None]
"""Is told how many people of how many are written."""


class Crowd:
    """Fills a profile that is new."""

    def __init__(
        self, store: Store, door: CrowdDoor, judge: Judge, reckoning: Reckoning, clock: Clock
    ) -> None:
        self._store = store
        self._door = door
        self._judge = judge
        self._reckoning = reckoning
        self._clock = clock

    def fill(self, size: CrowdSize, seed: int, progress: Progress) -> None:
        """Write so many people, mails and hits. The same seed and time make the same profile."""
        exact = self._clock.now()
        now = exact.replace(microsecond=exact.microsecond // 1000 * 1000)
        with self._store.reading() as tx:
            rules = scoring_rules(tx, now)
        people = _Making(self._judge, rules, random.Random(seed), now).people(size)  # noqa: S311
        done = 0
        with self._door() as rows:
            while step := tuple(islice(people, STEP)):
                rows.add(step, now, self._judge.rules_version)
                done += len(step)
                progress(done, size.prospects)
        self._hold_alerts(now)

    def _hold_alerts(self, now: datetime) -> None:
        """Let what the last of them did lead to alerts, as if it had just come in."""
        with self._store.writing() as tx:
            acts = tx.today.acts(now - timedelta(days=2), TOLD)
            self._reckoning.standings(tx, sorted({act.prospect_id for act in acts}), now)


class _Making:
    """One crowd in the making: its dice, and the stories that were judged."""

    def __init__(
        self, judge: Judge, rules: ScoringRules, dice: random.Random, now: datetime
    ) -> None:
        self._judge = judge
        self._rules = rules
        self._dice = dice
        self._now = now
        self._mail_id = self._hit_id = 0

    def people(self, size: CrowdSize) -> Iterator[CrowdPerson]:
        """Everybody, one after the other; the first one is the one who reads everything."""
        heavy, dice = self._told(heavy_story()), self._dice
        told = {n: tuple(map(self._told, some)) for n, some in stories(dice).items()}
        left = size.mails - size.heavy_mails
        hits = share(dice, left, size.hits - size.heavy_mails * len(heavy.judged))
        counts = [0] * size.prospects
        others = [n for n in range(1, size.prospects) if dice.random() < WRITTEN_TO] or [0]
        for _ in range(left):
            counts[dice.choice(others)] += 1
        happened = (dice.choice(told[n]) for n in hits)
        for place, count in enumerate(counts):
            mine = [] if place else [heavy] * size.heavy_mails
            yield self._person(place + 1, [*mine, *islice(happened, count)])

    def _person(self, number: int, told: list[ToldStory]) -> CrowdPerson:
        form = form_of_crowd(self._dice, number)
        mails = tuple(self._mail(form, one) for one in sorted(told, key=lambda one: one.story.span))
        oldest = min((mail.at for mail in mails), default=self._now)
        created_at = oldest - self._some_time()
        if not mails:
            return CrowdPerson(number, form, created_at)
        made = (_happened(number, mail) for mail in mails)
        events = tuple(sorted((one for some in made for one in some), key=lambda one: one.at))
        signs = [one for one in human(events) if one.kind is not EventKind.SENT]
        return CrowdPerson(
            id=number,
            form=form,
            created_at=created_at,
            mails=mails,
            events=events,
            score=score(events, self._now, self._rules),
            levels=level_changes(events, self._rules, self._now),
            signs=signs_of(events),
            last=signs[-1] if signs else None,
        )

    def _mail(self, form: ProspectForm, told: ToldStory) -> CrowdMail:
        self._mail_id += 1
        first, self._hit_id = self._hit_id + 1, self._hit_id + len(told.judged)
        at = self._now - told.story.span - self._some_time()
        return CrowdMail(self._mail_id, at, subject_of_crowd(self._dice, form), told, first)

    def _some_time(self) -> timedelta:
        minutes = 1 + self._dice.expovariate(1 / (DAYS * 1440))
        return timedelta(milliseconds=round(minutes * 60_000))

    def _told(self, story: Story) -> ToldStory:
        """What the rules say of a story."""
        begins = self._now
        hits = [
            Hit(n, act.kind, begins + act.after, "GET", act.address, act.agent, {}, _link(act.link))
            for n, act in enumerate(story.acts)
        ]
        came = _answers(story, begins)
        context = MailContext(
            accepted_at=begins,
            tracked_links=LINKS,
            recipient_domain="crowd.example",
            bounced=answers.has_bounced(came),
            replied_at=answers.replied_at(came),
        )
        judged = tuple(
            JudgedHit(hit, verdict, self._device(hit, verdict.kind), _target(hit.link))
            for hit, verdict in zip(hits, self._judge.judge(hits, context), strict=True)
        )
        events = (
            Event(0, 0, EventKind.SENT, begins),
            *events_of_hits(0, 0, judged),
            *answers.events_of(0, came),
        )
        return ToldStory(story, begins, judged, events, int(BUILT | marks_of_events(events)))

    def _device(self, hit: Hit, kind: VerdictKind) -> str | None:
        return self._judge.device(hit.user_agent) if kind is VerdictKind.HUMAN else None


def _answers(story: Story, begins: datetime) -> tuple[answers.Answer, ...]:
    if story.answer is None:
        return ()
    kind, after, detail = story.answer
    return (answers.Answer(0, kind, begins + after, detail, ""),)


def _link(place: int) -> str | None:
    return None if place == PIXEL else str(place)


def _target(link: str | None) -> str | None:
    return None if link is None else TARGETS[int(link)][0]


def _happened(prospect_id: int, mail: CrowdMail) -> Iterator[Event]:
    """The story's events as those of this mail."""
    moved = mail.at - mail.told.begins
    for one in mail.told.events:
        hit_id = None if one.hit_id is None else mail.first_hit + one.hit_id
        yield Event(
            prospect_id,
            mail.id,
            one.kind,
            one.at + moved,
            one.verdict,
            hit_id,
            one.link,
            one.device,
            one.count,
            one.detail,
        )
