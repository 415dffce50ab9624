"""Lists, copies and erasures at the desk's port: for tests of the window alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from outreach_app.domain.backups import BackupEntry, BackupReport, RestoreReport
from outreach_app.domain.erasures import Receipt, Wiped
from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.exports import ExportOrder
from outreach_app.domain.lists.reports import (
    ExportReport,
    ImportEntry,
    ImportOrder,
    ImportReport,
    UndoneImport,
)
from outreach_app.domain.lists.rows import BadRow
from outreach_app.domain.lists.tables import (
    Format,
    Line,
    Preset,
    Preview,
    Reading,
    Source,
    TableKind,
)

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HEADER = ("Vorname", "E-Mail", "Branche")
Told = Callable[[int, int], None]


@dataclass
class FakeImporting:
    """A list of three columns, with one row that can not be taken."""

    looked: list[tuple[Source, Reading]] = field(default_factory=list)
    ran: list[ImportOrder] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)
    saved: list[str] = field(default_factory=list)
    past: list[ImportEntry] = field(default_factory=list)

    def look(self, source: Source, reading: Reading) -> Preview:
        self.looked.append((source, reading))
        if source.text == "nothing":
            raise UserError("empty", "There is nobody in it.")
        form = Format(TableKind.TEXT, reading.encoding or "cp1252", False, ";")
        rows = (Line(2, ("Ana", "ana@x.example", "Food")), Line(3, ("Bob", "nobody", "")))
        return Preview(
            source, form, True, HEADER, rows, ("first_name", "address", "field:Branche"), "HubSpot"
        )

    def check(
        self, order: ImportOrder, progress: Told, is_cancelled: Callable[[], bool]
    ) -> ImportReport:
        bad = BadRow(3, ("Bob", "nobody", ""), "“nobody” is no mail address.")
        return ImportReport(2, 1, 0, 0, 0, 0, bad=(bad,))

    def run(
        self,
        order: ImportOrder,
        progress: Told,
        is_cancelled: Callable[[], bool],
        total: int = 0,
    ) -> ImportReport:
        self.ran.append(order)
        self.past.insert(0, ImportEntry(1, NOW, order.source.name, 1, 0, 1))
        progress(2, total)
        return ImportReport(2, 1, 0, 0, 0, 0, import_id=1)

    def undo(self, import_id: int) -> UndoneImport:
        self.undone.append(import_id)
        self.past = []
        return UndoneImport(1, 0, 0)

    def entries(self) -> Sequence[ImportEntry]:
        return tuple(self.past)

    def save_bad_rows(self, path: str, order: ImportOrder, report: ImportReport) -> None:
        self.saved.append(path)


@dataclass
class FakeExporting:
    """Writes nothing, and remembers what it was asked for."""

    presets: Sequence[Preset] = (Preset("hubspot", "HubSpot", (("Email", "address"),)),)
    orders: list[ExportOrder] = field(default_factory=list)

    def company_facts(self) -> Sequence[str]:
        return ("domain", "fleet")

    def field_names(self) -> Sequence[str]:
        return ("product",)

    def count(self, order: ExportOrder) -> int:
        return 3

    def run(
        self, order: ExportOrder, progress: Told, is_cancelled: Callable[[], bool]
    ) -> ExportReport:
        self.orders.append(order)
        progress(3, 3)
        return ExportReport((order.path,), 3)


@dataclass
class FakeRecords:
    """Remembers whose record was asked for."""

    written: list[tuple[int, str]] = field(default_factory=list)

    def write(self, prospect_id: int, folder: str) -> Sequence[str]:
        self.written.append((prospect_id, folder))
        return (f"{folder}/record.json",)


@dataclass
class FakeErasing:
    """Remembers who was erased."""

    erased: list[int] = field(default_factory=list)

    def erase_all(
        self, ids: Sequence[int], folder: str = "", progress: Told = lambda *_: None
    ) -> Sequence[Receipt]:
        self.erased.extend(ids)
        return [Receipt(NOW, "0123", Wiped(1, 1, 1, ("t",)), True) for _ in ids]

    def carry_out(self) -> bool:
        return True

    def waiting(self) -> int:
        return 0


@dataclass
class FakeBackingUp:
    """Copies in memory."""

    made: list[tuple[str, str]] = field(default_factory=list)
    restored: list[tuple[str, str]] = field(default_factory=list)
    daily: int = 0
    tidied: list[bool] = field(default_factory=list)

    def make(self, path: str, passphrase: str = "", told: Told = lambda *_: None) -> BackupReport:
        self.made.append((path, passphrase))
        told(1024, 2048)
        return BackupReport(path, 2048, bool(passphrase))

    def make_daily(self) -> BackupReport | None:
        self.daily += 1
        return None

    def tidy(self, *, keeps_daily: bool) -> None:
        self.tidied.append(keeps_daily)

    def entries(self) -> Sequence[BackupEntry]:
        return (BackupEntry("/copies/a", NOW, 2048, True),)

    def is_sealed(self, path: str) -> bool:
        return "sealed" in path

    def restore(
        self, path: str, passphrase: str = "", told: Told = lambda *_: None
    ) -> RestoreReport:
        self.restored.append((path, passphrase))
        return RestoreReport(NOW, "/copies/aside", 3, 0, 0)


@dataclass
class FakeLists:
    """All of them."""

    importing: FakeImporting = field(default_factory=FakeImporting)
    exporting: FakeExporting = field(default_factory=FakeExporting)
    records: FakeRecords = field(default_factory=FakeRecords)
    erasing: FakeErasing = field(default_factory=FakeErasing)
    backing_up: FakeBackingUp = field(default_factory=FakeBackingUp)
