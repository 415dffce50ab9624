"""Which elements are open at a place in a mail, as far as that decides what a reader sees there.

It follows browsers in what a tag closes: cells fence in what is open within them, a paragraph
ends where a block begins. It builds no tree, and each element is opened and closed once.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

from outreach_app.tracking.instrument.sight import PLAIN_SIGHT, Sight

_CELLS = frozenset({"td", "th", "caption"})
_ROWS = frozenset({"tr", "tbody", "thead", "tfoot", "colgroup"})
_IN_TABLE = _CELLS | _ROWS

_VOID = frozenset(
    re.findall(r"\w+", "area base br col embed hr img input link meta param source track wbr")
)
_NEVER_OPEN = _CELLS | _VOID
# Browsers go on with these after the end of the block around them, so they fence in nothing.
_FORMATS = frozenset(
    re.findall(r"\w+", "a b big code em font i nobr s small strike strong tt u template body html")
)
_ENDS_PARAGRAPH = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote center details dir div dl dt dd fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section table ul",
    )
)
_ENDS_ITEM = {"li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}}


@dataclass(slots=True)
class _Fence:
    """A table, a cell, or the mail itself. End tags within reach no further out."""

    name: str
    sight: Sight
    opened: list[tuple[str, Sight]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def innermost(self) -> Sight:
        return self.opened[-1][1] if self.opened else self.sight

    def push(self, name: str, sight: Sight) -> None:
        self.opened.append((name, sight))
        self.counts[name] += 1

    def pop(self, name: str) -> None:
        """Close the innermost element of this name, and all that is open within it."""
        if not self.counts[name]:
            return
        closed = ""
        while closed != name:
            closed, _ = self.opened.pop()
            self.counts[closed] -= 1


class Elements:
    """The open elements. `cells` counts the table cells among them."""

    def __init__(self) -> None:
        self._fences = [_Fence("", PLAIN_SIGHT)]
        self.cells = 0

    @property
    def sight(self) -> Sight:
        """How what stands here is shown."""
        return self._fences[-1].innermost

    def prepare(self, name: str) -> None:
        """Close what a start tag of this name ends before its own element begins."""
        if name == "table" and self._fences[-1].name == "table":
            self._leave()
        if name in _IN_TABLE:
            self._leave_cell()
        fence = self._fences[-1]
        if name in _ENDS_PARAGRAPH:
            fence.pop("p")
        if name in _ENDS_ITEM and fence.opened and fence.opened[-1][0] in _ENDS_ITEM[name]:
            fence.pop(fence.opened[-1][0])
        if name in _ROWS and fence.name == "table":
            fence.pop("tr")
            for group in _ROWS - {"tr"} if name != "tr" else ():
                fence.pop(group)

    def start(self, name: str, sight: Sight) -> None:
        """Open an element that is shown like this."""
        fence = self._fences[-1]
        if name == "table" or (name in _CELLS and fence.name == "table"):
            self._fences.append(_Fence(name, sight))
            self.cells += name in _CELLS
        elif name in _ROWS:
            if fence.name == "table":
                fence.push(name, sight)
        elif name not in _NEVER_OPEN and (name not in _FORMATS or sight != fence.innermost):
            fence.push(name, sight)

    def end(self, name: str) -> None:
        """Close what an end tag of this name closes."""
        fence = self._fences[-1]
        if name in _CELLS:
            if fence.name == name:
                self._leave()
        elif name in _ROWS or name == "table":
            self._leave_cell()
            if name == "table" == self._fences[-1].name:
                self._leave()
            else:
                self._fences[-1].pop(name)
        else:
            fence.pop(name)

    def _leave_cell(self) -> None:
        if self._fences[-1].name in _CELLS:
            self._leave()

    def _leave(self) -> None:
        self.cells -= self._fences.pop().name in _CELLS
