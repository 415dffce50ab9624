"""How long the window keeps its thread busy at a time, while everything is done with it.

`desk.py` starts it; alone it also tells where the long slices stood.
"""

import argparse
import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from desk_child import PATIENCE, Bench, settled
from watchdog import LIMIT_MS, Watchdog, tell

from outreach_app.domain.reports import IngestReport
from outreach_app.ui.main_window import PAGE_NAMES

TYPED = ("jürgen müller optics", "novák steel brno", "smith@")


def opening(bench: Bench, busiest: tuple[int, ...]) -> None:
    """Whoever has most events, and others, one after the other, and every tab of theirs."""
    tabs = bench.desk.parts.window.prospects.panel.tabs
    for one in (*busiest, *busiest):
        bench.desk.open_prospect(one)
        bench.desk.run_until(bench.desk.timeline_shown, PATIENCE)
        bench.wait(150)
    for place in (*range(tabs.count()), 0):
        tabs.setCurrentIndex(place)
        bench.wait(100)


def reading_on(bench: Bench, busiest: tuple[int, ...]) -> None:
    """The longest timeline, to its end."""
    del busiest
    bench.desk.open_prospect(1)
    bench.desk.run_until(bench.desk.timeline_shown, PATIENCE)
    bar = bench.desk.parts.window.prospects.panel.lines_view.verticalScrollBar()
    for _ in range(80):
        bar.setValue(bar.maximum())
        bench.wait(25)


def scrolling(bench: Bench, busiest: tuple[int, ...]) -> None:
    """The list from end to end."""
    del busiest
    bar = bench.table.verticalScrollBar()
    for step in range(201):
        bar.setValue(bar.maximum() * step // 200)
        bench.wait(8)
    bar.setValue(0)
    bench.wait(100)


def typing(bench: Bench, busiest: tuple[int, ...]) -> None:
    """Some searches, key by key."""
    del busiest
    field = bench.desk.parts.window.prospects.search_field
    for typed in TYPED:
        for end in range(1, len(typed) + 1):
            field.setText(typed[:end])
            bench.wait(120)
    field.setText("")
    bench.wait(600)


def switching(bench: Bench, busiest: tuple[int, ...]) -> None:
    """Each page once, each again, and each section of the settings."""
    del busiest
    window = bench.desk.parts.window
    for name in (*PAGE_NAMES, *PAGE_NAMES):
        window.show_page(name)
        bench.wait(120)


def composing(bench: Bench, busiest: tuple[int, ...]) -> None:
    """A new mail, and one to somebody."""
    del busiest
    bench.desk.parts.window.new_mail()
    bench.wait(300)
    bench.desk.parts.window.write_to_named(2, "Somebody")
    bench.wait(300)


def hearing(bench: Bench, busiest: tuple[int, ...]) -> None:
    """News about the prospect in view, from page to page."""
    del busiest
    window, report = bench.desk.parts.window, bench.desk.parts.controllers.watching.report
    for name in ("prospects", "today", "sent", "alerts"):
        window.show_page(name)
        bench.wait(100)
        for _ in range(3):
            report.emit(IngestReport(new_hits=3, prospects=(1, 2)))
            bench.wait(400)


WAYS: dict[str, Callable[[Bench, tuple[int, ...]], None]] = {
    "opening": opening,
    "reading_on": reading_on,
    "scrolling": scrolling,
    "typing": typing,
    "switching": switching,
    "composing": composing,
    "hearing": hearing,
}


def measured(folder: Path, names: tuple[str, ...]) -> Watchdog:
    """Everything done with the window, watched. What the bench itself reads, it reads before."""
    busiest, bench, dog = _busiest(folder), settled(folder), Watchdog()
    for name in names:
        with dog.section(name):
            WAYS[name](bench, busiest)
        bench.wait(200)
    return dog


def _busiest(folder: Path) -> tuple[int, ...]:
    """The four with most events."""
    with closing(sqlite3.connect(folder / "outreach.db")) as connection:
        asked = "select prospect_id from events group by 1 order by count(*) desc limit 4"
        return tuple(row[0] for row in connection.execute(asked))


def _figures(dog: Watchdog) -> Iterator[tuple[str, float]]:
    for name, section in dog.sections.items():
        yield f"blocked_{name}_ms", section.longest_ms
        yield f"blocked_{name}_own_ms", section.longest_cpu_ms
    long = [one for section in dog.sections.values() for one in section.slices]
    yield "blocked_ms", max(section.longest_ms for section in dog.sections.values())
    yield "blocked_own_ms", max(section.longest_cpu_ms for section in dog.sections.values())
    yield f"blocked_over_{LIMIT_MS}", len(long)


def main() -> None:
    """Measure, and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("profile", type=Path)
    parser.add_argument("ways", nargs="*", choices=[[], *WAYS])
    parser.add_argument("--quiet", action="store_true", help="figures only")
    chosen = parser.parse_args()
    dog = measured(chosen.profile, tuple(chosen.ways) or tuple(WAYS))
    if not chosen.quiet:
        tell(dog.sections)
    print(json.dumps(dict(_figures(dog))), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
