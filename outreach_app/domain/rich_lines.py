"""Lines put together while HTML is read: where one ends, and what is kept apart from what."""

import re
from dataclasses import dataclass, field, replace

from outreach_app.domain.rich_text import (
    PLAIN,
    Line,
    LineKind,
    Look,
    Run,
    Words,
    gap_between,
    merged,
)

_SPACE = re.compile(r"[ \t\n\r\f]+")


@dataclass
class Place:
    """Where the reader stands: the open block, and the looks of the open inline elements."""

    kind: LineKind = LineKind.PLAIN
    lists: list[LineKind] = field(default_factory=list)
    looks: list[tuple[str, Look]] = field(default_factory=list)
    quotes: int = 0
    skipped: list[str] = field(default_factory=list)
    is_in_block: bool = False

    @property
    def look(self) -> Look:
        """The innermost one."""
        return self.looks[-1][1] if self.looks else PLAIN


class LineMaker:
    """Takes words and runs as they come. A line ends where a block begins or ends."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._lines: list[Line] = []
        self._runs: list[Run] = []
        self._is_new_block = True
        self._is_after_end = False

    def finished(self) -> tuple[Line, ...]:
        """Everything that was read."""
        self.end_line(is_block=True)
        while self._lines and self._lines[-1].is_blank and not self._lines[-1].kind.is_item:
            self._lines.pop()
        return tuple(self._lines)

    def end_group(self, is_outermost: bool) -> None:
        """A list or a quotation ended: what comes next is another one."""
        self._is_after_end = self._is_after_end or is_outermost

    def break_line(self) -> None:
        """A break within a line, or between two."""
        kind = self._kind
        if kind.is_heading or kind.is_item:
            self.add(Words("\n", self._place.look))
        else:
            self._put_line()

    @property
    def _kind(self) -> LineKind:
        if self._place.lists:
            return self._place.lists[-1]
        return LineKind.QUOTE if self._place.quotes else self._place.kind

    def add_words(self, text: str) -> None:
        """Put text at the end, with its white space as HTML shows it."""
        if "\n" in text and not self._place.is_in_block and Line(tuple(self._runs)).is_code:
            self.end_line(is_block=True)
        shown = _SPACE.sub(" ", text)
        last = self._runs[-1] if self._runs else None
        if last is None or (isinstance(last, Words) and last.text.endswith((" ", "\n"))):
            shown = shown.removeprefix(" ")
        if shown:
            self.add(Words(shown, self._place.look))

    def add(self, run: Run) -> None:
        """Put a run at the end."""
        self._runs.append(run)

    def end_line(self, *, is_block: bool, closes: str = "") -> None:
        """End what was begun; a paragraph of nothing is a blank line."""
        if self._runs or closes == "p":
            self._put_line()
        self._is_new_block = self._is_new_block or is_block

    def _put_line(self) -> None:
        runs = _trimmed(self._runs)
        self._runs = []
        level = max(0, len(self._place.lists) - 1)
        line = Line(runs, self._kind, level if self._kind.is_item else 0)
        if line.is_blank and not line.kind.is_item:
            line = replace(line, runs=())
        if self._is_new_block and not line.is_blank:
            self._keep_apart(line)
        self._is_new_block = False
        self._is_after_end = self._is_after_end and line.is_blank
        self._lines.append(line)

    def _keep_apart(self, line: Line) -> None:
        before = next((one for one in reversed(self._lines) if not one.is_blank), None)
        is_same_list = line.kind.is_item and not self._is_after_end
        if before is None or (before.kind.is_item and is_same_list):
            return
        same_quote = before.kind is line.kind is LineKind.QUOTE and not self._is_after_end
        blank = Line((), LineKind.QUOTE if same_quote else LineKind.PLAIN)
        self._lines += [blank] * gap_between(before, line)


def _trimmed(runs: list[Run]) -> tuple[Run, ...]:
    """Without the spaces at the end that no mail program shows."""
    whole = list(merged(runs))
    while whole and isinstance(last := whole[-1], Words):
        bare = last.text.rstrip(" ")
        if bare:
            whole[-1] = Words(bare, last.look)
            break
        whole.pop()
    return tuple(whole)
