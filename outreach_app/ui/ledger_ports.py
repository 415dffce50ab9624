"""What the desk asks of the ledger, as Protocols. Every method blocks, and belongs into a lane."""

from collections.abc import Callable, Sequence
from typing import Protocol

from outreach_app.domain.corrections import Said
from outreach_app.domain.dossier import Dossier, LedgerPage, RejudgeReport, Undone
from outreach_app.domain.habits import GatewayHabit
from outreach_app.domain.own_devices import OwnDevice
from outreach_app.domain.taught import Lesson


class EvidencePort(Protocol):
    """Why a verdict is what it is."""

    def of(self, hit_id: int) -> Dossier: ...


class TeachingPort(Protocol):
    """The user's word."""

    def correct(self, hit_id: int, said: Said) -> Undone: ...
    def take_back_correction(self, hit_id: int) -> Undone: ...
    def teach(self, lesson: Lesson) -> Undone: ...
    def take_back_lesson(self, rule_id: int) -> Undone: ...


class ListingPort(Protocol):
    """All that was said and learned."""

    def page(self) -> LedgerPage: ...


class MemoryPort(Protocol):
    """What is known of companies' gateways."""

    def edit(self, habit: GatewayHabit, name: str, earliest: float, latest: float) -> None: ...
    def erase(self, habit: GatewayHabit) -> None: ...
    def restore(self, habit: GatewayHabit) -> None: ...


class RejudgingPort(Protocol):
    """History judged by newer rules."""

    def waiting(self) -> int: ...
    def run(
        self, progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]
    ) -> RejudgeReport: ...


class ReachingPort(Protocol):
    """What can be known of recipients."""

    def is_on(self) -> bool: ...
    def switch(self, *, on: bool) -> None: ...
    def look_up(self, address: str) -> object: ...
    def look_up_all(self, prospect_ids: Sequence[int]) -> str: ...


class TracesPort(Protocol):
    """What the user's own looks leave behind."""

    def mail_shown(self, mail_id: int) -> None: ...
    def forget_device(self, device: OwnDevice) -> None: ...


class EnrollingPort(Protocol):
    """Pages on which devices enrol themselves."""

    def begin(self) -> str: ...


class LedgerPort(Protocol):
    """All of it."""

    @property
    def evidence(self) -> EvidencePort: ...
    @property
    def teaching(self) -> TeachingPort: ...
    @property
    def listing(self) -> ListingPort: ...
    @property
    def memory(self) -> MemoryPort: ...
    @property
    def rejudging(self) -> RejudgingPort: ...
    @property
    def reaching(self) -> ReachingPort: ...
    @property
    def traces(self) -> TracesPort: ...
    @property
    def enrolling(self) -> EnrollingPort: ...
