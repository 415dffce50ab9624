"""From a line of cells to what is known of a person, or to the reason why it can not be taken."""

from collections.abc import Sequence
from dataclasses import dataclass

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists import columns, tags
from outreach_app.domain.lists.guarding import unguard
from outreach_app.domain.lists.tables import Line
from outreach_app.domain.prospects import ProspectForm, form_of

LONGEST = 32_000
"""Letters in a cell. More than that is no fact about a person, and no spreadsheet holds it."""

_HARMLESS = "\t\n\r"


@dataclass(frozen=True, slots=True)
class BadRow:
    """A line that can not be taken as it is, and why."""

    number: int
    cells: tuple[str, ...]
    reason: str


class RowReader:
    """Reads the lines of one table, whose columns are these targets.

    `unguards` takes back what makes formulas harmless in text: other formats have text cells.
    """

    def __init__(self, targets: Sequence[str], *, unguards: bool = True) -> None:
        self._quotes = "'" if unguards else None
        self._width = len(targets)
        places = {target: place for place, target in enumerate(targets) if target}
        self._own = [
            (name, place)
            for target, place in places.items()
            if (name := columns.field_of(target)) is not None
        ]
        self._address = places.pop("address", -1)
        self._name = places.pop(columns.NAME, -1)
        self._tags = places.pop("tags", -1)
        self._plain = [(name, place) for name, place in places.items() if name in columns.TITLES]

    def read(self, line: Line) -> ProspectForm | BadRow:
        """The person that this line tells of. `stage` is still what the file calls it."""
        reason = line.fault or self._unreadable(line.cells)
        if reason:
            return BadRow(line.number, line.cells, reason)
        try:
            return self._form(line.cells)
        except UserError as fault:
            return BadRow(line.number, line.cells, fault.sentence)

    def _form(self, cells: Sequence[str]) -> ProspectForm:
        quotes = self._quotes
        if quotes is not None and quotes in "".join(cells):
            cells = [unguard(cell) if cell[:1] == quotes else cell for cell in cells]
        # The last stands for a column not there.
        cells = [*cells, *[""] * (self._width - len(cells) + 1)]
        known = {name: cells[place] for name, place in self._plain}
        if self._name >= 0:
            known["first_name"], known["last_name"] = parted_name(cells[self._name])
        return form_of(
            _bare_address(cells[self._address]),
            fields={name: cells[place] for name, place in self._own if cells[place].strip()},
            tags=tags.parted(cells[self._tags]),
            **known,
        )

    def _unreadable(self, cells: Sequence[str]) -> str:
        width = self._width
        if any(cells[width:]):
            return f"This line has {len(cells)} cells, and the header names {width} columns."
        text = "".join(cells)
        if len(text) <= LONGEST and text.isprintable():
            return ""
        for cell in cells:
            if len(cell) > LONGEST:
                return f"A cell has {len(cell):,} letters: shorten it to {LONGEST:,} or fewer."
        if any(ord(letter) < 32 and letter not in _HARMLESS for letter in text):
            return "A cell holds a character that can not be shown or stored (such as NUL)."
        return ""


def is_blank(line: Line) -> bool:
    """Whether there is nothing in it."""
    text = "".join(line.cells)
    return not line.fault and (not text or text.isspace())


def parted_name(whole: str) -> tuple[str, str]:
    """First and last name: “Ana Diaz” and “Diaz, Ana” alike."""
    last, comma, first = whole.partition(",")
    if comma:
        return first.strip(), last.strip()
    words = whole.split()
    return (" ".join(words[:-1]), words[-1]) if len(words) > 1 else (whole.strip(), "")


def _bare_address(cell: str) -> str:
    """The address in `Ana Diaz <ana@example.com>` and `mailto:ana@example.com`."""
    text = cell.strip()
    if text[-1:] == ">" and "<" in text:
        text = text[text.rindex("<") + 1 : -1]
    return text[7:] if text[:7].casefold() == "mailto:" else text
