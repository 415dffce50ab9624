"""What the desk asks of lists in and out, backups and erasures, as Protocols."""

from collections.abc import Callable, Sequence
from typing import Protocol

from outreach_app.domain.backups import BackupEntry, BackupReport, RestoreReport
from outreach_app.domain.erasures import Receipt
from outreach_app.domain.lists.exports import ExportOrder
from outreach_app.domain.lists.reports import (
    ExportReport,
    ImportEntry,
    ImportOrder,
    ImportReport,
    UndoneImport,
)
from outreach_app.domain.lists.tables import Preset, Preview, Reading, Source

Told = Callable[[int, int], None]
Asked = Callable[[], bool]


class ImportingPort(Protocol):
    """Lists in."""

    def look(self, source: Source, reading: Reading) -> Preview: ...
    def check(self, order: ImportOrder, progress: Told, is_cancelled: Asked) -> ImportReport: ...
    def run(
        self, order: ImportOrder, progress: Told, is_cancelled: Asked, total: int = 0
    ) -> ImportReport: ...
    def undo(self, import_id: int) -> UndoneImport: ...
    def entries(self) -> Sequence[ImportEntry]: ...
    def save_bad_rows(self, path: str, order: ImportOrder, report: ImportReport) -> None: ...


class ExportingPort(Protocol):
    """Lists out."""

    @property
    def presets(self) -> Sequence[Preset]: ...
    def field_names(self) -> Sequence[str]: ...
    def count(self, order: ExportOrder) -> int: ...
    def run(self, order: ExportOrder, progress: Told, is_cancelled: Asked) -> ExportReport: ...


class RecordsPort(Protocol):
    """Whole records."""

    def write(self, prospect_id: int, folder: str) -> Sequence[str]: ...


class ErasingPort(Protocol):
    """Forgetting people."""

    def erase(self, prospect_id: int, folder: str = "") -> Receipt: ...
    def carry_out(self) -> bool: ...
    def waiting(self) -> int: ...


class BackingUpPort(Protocol):
    """Copies of the profile."""

    def make(self, path: str, passphrase: str = "", told: Told = ...) -> BackupReport: ...
    def make_daily(self) -> BackupReport | None: ...
    def entries(self) -> Sequence[BackupEntry]: ...
    def is_sealed(self, path: str) -> bool: ...
    def restore(self, path: str, passphrase: str = "", told: Told = ...) -> RestoreReport: ...


class ListsPort(Protocol):
    """All of them."""

    @property
    def importing(self) -> ImportingPort: ...
    @property
    def exporting(self) -> ExportingPort: ...
    @property
    def records(self) -> RecordsPort: ...
    @property
    def erasing(self) -> ErasingPort: ...
    @property
    def backing_up(self) -> BackingUpPort: ...
