"""A ledger of a few lines for tests of the window: one dossier, and what was done to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from outreach_app.domain import corrections as words
from outreach_app.domain.changes import Cause, VerdictChange
from outreach_app.domain.corrections import Correction, Said
from outreach_app.domain.dossier import (
    Dossier,
    LedgerPage,
    Neighbour,
    Offer,
    RejudgeReport,
    SaidRow,
    TaughtRow,
    Undone,
)
from outreach_app.domain.habits import GatewayHabit
from outreach_app.domain.hits import Hit, HitKind, VerdictKind
from outreach_app.domain.own_devices import OwnDevice
from outreach_app.domain.taught import Lesson, TaughtRule, TaughtScope
from tests.ui import people

SENT = people.NOW - timedelta(hours=3)
LESSONS = (
    Lesson(TaughtScope.NETWORK, "203.0.113.0/24"),
    Lesson(TaughtScope.COMPANY, "northwind.test"),
)
HABIT = GatewayHabit(
    "halden.test", "198.51.100.0/24", "halden.test’s gateway (Amazon)", 41, 47, 5, SENT
)
AGENT = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"


def neighbours() -> tuple[Neighbour, ...]:
    """A scanner's sweep, its other visits, and a person later on."""
    machine, human = VerdictKind.MACHINE, VerdictKind.HUMAN
    sweep = [(9.0, HitKind.OPEN, machine)] + [
        (43 + n / 5, HitKind.CLICK, machine) for n in range(5)
    ]
    person = [(8280.0, HitKind.OPEN, human), (8340.0, HitKind.CLICK, human)]
    return tuple(
        Neighbour(n, kind, SENT + timedelta(seconds=at), at, who, who is human, at == 8280.0)
        for n, (at, kind, who) in enumerate([*sweep, *person], 1)
    )


def dossier(hit_id: int = 7) -> Dossier:
    """An open by a person who was first taken for a machine."""
    at = SENT + timedelta(seconds=8280)
    headers = {"accept": "image/webp,*/*;q=0.8", "accept-language": "en-GB"}
    return Dossier(
        hit=Hit(hit_id, HitKind.OPEN, at, "GET", "203.0.113.7", AGENT, headers),
        url=None,
        mail_id=10,
        prospect_id=1,
        subject="Our spring catalogue",
        recipient="ana.diaz@northwind.test",
        accepted_at=SENT,
        seconds=8280.0,
        network="",
        network_purpose="",
        block="203.0.113.0/24",
        device="Apple Mail on macOS",
        verdict=people.PERSON,
        by_rules=people.PERSON,
        neighbours=neighbours(),
        corrections=(),
        changes=(
            VerdictChange(
                hit_id, at, VerdictKind.MACHINE, VerdictKind.HUMAN, Cause.ANSWER, "Answered."
            ),
        ),
        offers=(
            Offer(LESSONS[0], "from the network 203.0.113.0/24", 2, 1),
            Offer(LESSONS[1], "on mail to northwind.test", 14, 5),
        ),
    )


@dataclass
class FakeLedger:
    """All parts of the ledger in one."""

    shown: Dossier = field(default_factory=dossier)
    done: list[tuple[str, object]] = field(default_factory=list)
    old_mails: int = 0
    on: bool = True
    sentence: str = "Gmail: first open reliable, later ones may stay hidden."

    @property
    def evidence(self) -> "FakeLedger":
        return self

    enrolling = teaching = listing = memory = rejudging = reaching = traces = evidence

    def of(self, hit_id: int) -> Dossier:
        return replace(self.shown, hit=replace(self.shown.hit, id=hit_id))

    def correct(self, hit_id: int, said: Said) -> Undone:
        self.done.append((said.value, hit_id))
        word = Correction(1, hit_id, said, people.NOW)
        verdict = words.VERDICTS[said]
        self.shown = replace(self.shown, verdict=verdict, corrections=(word,))
        return Undone(1, "Kept. 1 verdict changed.")

    def take_back_correction(self, hit_id: int) -> Undone:
        self.done.append(("back", hit_id))
        self.shown = dossier(hit_id)
        return Undone(1, "Kept. 1 verdict changed.")

    def teach(self, lesson: Lesson) -> Undone:
        self.done.append(("teach", lesson))
        self.shown = replace(self.shown, offers=self.shown.offers[1:])
        return Undone(2, "Kept. 2 verdicts changed.", rule_id=5)

    def take_back_lesson(self, rule_id: int) -> Undone:
        self.done.append(("lesson back", rule_id))
        return Undone(2, "Kept. 2 verdicts changed.")

    def page(self) -> LedgerPage:
        correction = Correction(1, 7, Said.WAS_ME, people.NOW)
        rule = TaughtRule(5, LESSONS[0], people.NOW)
        return LedgerPage(
            said=(SaidRow(correction, "Ana Díaz", "Opened: Our spring catalogue", people.NOW),),
            taught=(TaughtRow(rule, "from the network 203.0.113.0/24", 12),),
            habits=(HABIT,),
            devices=(OwnDevice("192.0.2.44", "iOS", people.NOW),),
        )

    def edit(self, habit: GatewayHabit, name: str, earliest: float, latest: float) -> None:
        self.done.append(("edit", (name, earliest, latest)))

    def erase(self, habit: GatewayHabit) -> None:
        self.done.append(("erase", habit.network))

    def restore(self, habit: GatewayHabit) -> None:
        self.done.append(("restore", habit.network))

    def waiting(self) -> int:
        return self.old_mails

    def run(
        self, progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]
    ) -> RejudgeReport:
        progress(self.old_mails, self.old_mails)
        summary = ("12 opens at 3 prospects are now machine",)
        return RejudgeReport(self.old_mails, self.old_mails, False, summary)

    def is_on(self) -> bool:
        return self.on

    def switch(self, *, on: bool) -> None:
        self.on = on

    def look_up(self, address: str) -> object:
        self.done.append(("look up", address))
        return None

    def look_up_all(self, prospect_ids: Sequence[int]) -> str:
        self.done.append(("look up all", prospect_ids))
        return self.sentence

    def begin(self) -> str:
        return "https://go.example/e/abcdefabcdefabcdefabcdefabcdefab"

    def forget_device(self, device: OwnDevice) -> None:
        self.done.append(("forget", device.address))

    def mail_shown(self, mail_id: int) -> None:
        self.done.append(("shown", mail_id))
