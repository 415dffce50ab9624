"""Prospect lists out: what is to be written, and in which columns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists import columns
from outreach_app.domain.lists.tables import Preset
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder


class ExportKind(StrEnum):
    """The formats that we write, by the ending of their files."""

    CSV = "csv"
    XLSX = "xlsx"
    VCARD = "vcf"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """Whom to write where, and what of them.

    `ids` are a selection; None takes everybody who matches `asked`. Without `targets` all columns
    are written, or those that the program called `preset` takes in. `has_mark` begins text with a
    byte order mark, by which Excel knows UTF-8.
    """

    path: str
    kind: ExportKind
    ids: tuple[int, ...] | None = None
    asked: ProspectFilter = field(default_factory=ProspectFilter)
    order: ProspectOrder = field(default_factory=ProspectOrder)
    targets: tuple[str, ...] = ()
    preset: str = ""
    has_activity: bool = False
    has_mark: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Columns, and the rows beneath them, which are read once. `targets` say what they are to us.

    `guards` has cells that begin a formula made harmless where the format has no text cells.
    """

    name: str
    header: Sequence[str]
    targets: Sequence[str]
    rows: Iterable[Sequence[str]]
    guards: bool = True


ACTIVITY: tuple[str, ...] = (
    "Address",
    "Name",
    "What",
    "Mail",
    "Link",
    "When",
    "Times",
    "Judged as",
    "Why",
    "How sure",
    "Device",
)
"""The columns of “who opened and clicked what, when, how sure”."""


def kind_of(path: str) -> ExportKind:
    """The format that a file's ending asks for. UserError for another."""
    ending = path.rpartition(".")[2].lower()
    try:
        return ExportKind(ending)
    except ValueError as fault:
        raise UserError(
            "export-kind", f"{path} names no format: end it in .csv, .xlsx, .vcf or .json."
        ) from fault


def activity_path(path: str) -> str:
    """Where the activity goes if the format holds one table only."""
    return f"{path.rpartition('.')[0]}-activity.csv"


def chosen_columns(
    order: ExportOrder, fields: Sequence[str], presets: Sequence[Preset]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The headings and targets to write. `fields` are the free fields in use."""
    if order.preset:
        preset = next((one for one in presets if one.key == order.preset), None)
        if preset is None:
            known = ", ".join(one.key for one in presets)
            raise UserError("preset", f"There is no preset “{order.preset}”, but: {known}.")
        return tuple(name for name, _ in preset.writes), tuple(to for _, to in preset.writes)
    targets = order.targets or (*columns.TITLES, *map(columns.field_target, fields))
    for target in targets:
        if not columns.is_written(target):
            raise UserError("no-column", f"“{target}” is no column that can be written.")
    return tuple(columns.heading_of(target) for target in targets), tuple(targets)
