"""Writes CSV."""

import csv
from pathlib import Path

from outreach_app.domain.lists.exports import Table
from outreach_app.domain.lists.guarding import guard
from outreach_app.system.whole_file import whole_file

_SUSPECT = frozenset("'=+-@\t\r\n＝＋－＠")


def write_text(path: str, table: Table, *, has_mark: bool) -> None:
    """The table as CSV in UTF-8, lines ended as RFC 4180 has them."""
    encoding = "utf-8-sig" if has_mark else "utf-8"
    with (
        whole_file(Path(path)) as draft,
        draft.open("w", encoding=encoding, newline="") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(table.header)
        if not table.guards:
            writer.writerows(table.rows)
            return
        suspect = _SUSPECT
        writer.writerows(
            [guard(cell) if cell[:1] in suspect else cell for cell in row] for row in table.rows
        )
