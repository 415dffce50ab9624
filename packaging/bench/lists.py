"""Measures lists in and out: 100,000 rows, beside bare `csv` and `executemany` in the same run.

Nothing of the user's is touched: profile and files are made in a temporary folder.
"""

import argparse
import csv
import json
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from outreach_app.bootstrap import build
from outreach_app.domain.lists.exports import ExportKind, ExportOrder
from outreach_app.domain.lists.tables import Reading, Source
from outreach_app.services.lists import Lists
from outreach_app.system.paths import open_profile

HEADER = ("First name", "Last name", "Email", "Company", "Job title", "Phone", "Product", "Tags")
IMPORT_MOST, EXPORT_MOST = 20, 6
"""How many times the bare work they may take."""


def main() -> None:
    """Make a list, and take it in and out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--json", action="store_true", help="only what counts, as one line of JSON")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        _make_list(place / "list.csv", arguments.rows)
        program = build(open_profile(place / "profile"), use_keyring=False)
        try:
            if arguments.json:
                print(json.dumps(_ratios(program.services.lists, place)))
            else:
                _measure(program.services.lists, place)
        finally:
            program.close()


def _ratios(lists: Lists, place: Path) -> dict[str, float]:
    """Import and export beside the bare work, each bare three times."""
    importing = lists.importing
    order = importing.order(importing.look(Source("list.csv", str(place / "list.csv")), Reading()))
    bare_in = statistics.median(_timed(lambda: _bare_import(place)) for _ in range(3))
    took_in = _timed(lambda: importing.run(order, _quiet, _never))
    bare_out = statistics.median(_timed(lambda: _bare_export(place)) for _ in range(3))
    order_out = ExportOrder(str(place / "out.csv"), ExportKind.CSV)
    took_out = _timed(partial(lists.exporting.run, order_out, _quiet, _never))
    return {
        "import_s": took_in,
        "bare_import_s": bare_in,
        "import_ratio": took_in / bare_in,
        "export_s": took_out,
        "bare_export_s": bare_out,
        "export_ratio": took_out / bare_out,
    }


def _measure(lists: Lists, place: Path) -> None:
    importing = lists.importing
    order = importing.order(importing.look(Source("list.csv", str(place / "list.csv")), Reading()))
    bare_in = min(_timed(lambda: _bare_import(place)) for _ in range(3))
    print(f"{'bare csv and executemany':<34}{bare_in:8.2f} s")
    _say("the trial", _timed(lambda: importing.check(order, _quiet, _never)), bare_in)
    took = _timed(lambda: importing.run(order, _quiet, _never))
    _say("the import", took, bare_in, IMPORT_MOST)
    bare_out = min(_timed(lambda: _bare_export(place)) for _ in range(3))
    print(f"{'bare select and csv':<34}{bare_out:8.2f} s")
    for kind in ExportKind:
        order_out = ExportOrder(str(place / f"out.{kind.value}"), kind)
        took = _timed(partial(lists.exporting.run, order_out, _quiet, _never))
        most = EXPORT_MOST if kind is ExportKind.CSV else 0
        _say(f"export as {kind.value}", took, bare_out, most)
    (entry,) = importing.entries()
    _say("taking the import back", _timed(lambda: importing.undo(entry.id)), bare_in)


def _make_list(path: Path, rows: int) -> None:
    chance = random.Random(1)  # noqa: S311 - the same list each time
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for n in range(rows):
            company = chance.randrange(9000)
            names = (f"First{n % 5000}", f"Last{n}", f"person{n}@c{company}.example")
            more = (f"+49 30 {n}", f"Drill {n % 50}", f"tag {n % 20}")
            writer.writerow((*names, f"Company {company}", "Buyer", *more))


def _bare_import(place: Path) -> None:
    path = place / "bare.db"
    path.unlink(missing_ok=True)
    with (
        closing(sqlite3.connect(path)) as connection,
        (place / "list.csv").open(newline="", encoding="utf-8") as file,
    ):
        connection.execute("create table people (a, b, c, d, e, f, g, h)")
        marks = ", ".join("?" * len(HEADER))
        connection.executemany(f"insert into people values ({marks})", csv.reader(file))  # noqa: S608
        connection.commit()


def _bare_export(place: Path) -> None:
    with (
        closing(sqlite3.connect(place / "bare.db")) as connection,
        (place / "bare.csv").open("w", newline="", encoding="utf-8") as file,
    ):
        csv.writer(file).writerows(connection.execute("select * from people"))


def _say(name: str, took: float, bare: float, most: int = 0) -> None:
    wanted = f"  (at most x{most})" if most else ""
    print(f"{name:<34}{took:8.2f} s  x{took / bare:5.1f}{wanted}")


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def _quiet(_done: int, _total: int) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False


if __name__ == "__main__":
    main()
