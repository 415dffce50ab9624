"""Which character parts the columns of a text table. Decided from parsed lines, not from counts of
characters: a comma inside quotation marks parts nothing.
"""

import csv
import io
from collections import Counter

DELIMITERS: tuple[str, ...] = (",", ";", "\t", "|")
"""What can be chosen. Of those that fit alike, the first is guessed."""

LINES = 60
"""Lines that are looked at."""


def declared_delimiter(first_line: str) -> str | None:
    """What Excel's `sep=;` line says, None where the line is no such one."""
    line = first_line.strip().lower()
    is_one = line.startswith("sep=") and len(line) == 5
    return line[4] if is_one else "\t" if first_line.lower().startswith("sep=\t") else None


def guess_delimiter(sample: str) -> str:
    """The delimiter of the text that begins so; a comma where there is only one column."""
    found = max(DELIMITERS, key=lambda one: _steadiness(sample, one))
    return found if _steadiness(sample, found) > (0.0, 0) else ","


def _steadiness(sample: str, delimiter: str) -> tuple[float, int]:
    """The share of lines that have the most common number of columns, and that number."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    widths: list[int] = []
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                widths.append(len(row))
            if len(widths) >= LINES:
                break
    except csv.Error:
        return 0.0, 0
    if len(widths) > 1 and len(sample) > 1000:
        widths.pop()  # the last line may be cut off
    width, count = Counter(widths).most_common(1)[0] if widths else (1, 0)
    return (round(count / len(widths), 1), width) if width > 1 else (0.0, 0)
