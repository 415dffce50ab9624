"""Measures the desk over a large profile: `make bench-desk`.

The profile is made by `outreach sample-profile`, in a temporary folder unless one is named. Each
figure stands beside its goal; the window is drawn on Qt's offscreen platform, and what is measured
of a process as a whole is measured of a process of its own.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import desk_lists

from outreach_app.bootstrap import fill_with_crowd
from outreach_app.domain.samples.crowd import crowd_size
from outreach_app.storage.store import Store

HERE = Path(__file__).resolve().parent
STARTS = 7
GOALS = {
    "window_ratio": ("start to first rows / a bare window's process", "", 3.0),
    "peak_memory_mb": ("peak memory, scrolled and searched", "MB", 250),
    "key_p50_ms": ("keystroke to first rows painted, p50", "ms", 50),
    "key_p99_ms": ("keystroke to first rows painted, p99", "ms", 50),
    "key_over_sql_ms": ("the same beyond the bare SQL, p99 of the differences", "ms", 20),
    "open_p99_ms": ("opening the prospect with most events, p99", "ms", 100),
    "page_s": ("a feed page of 1,000 hits taken in", "s", 1.0),
    "page_gap_ms": ("longest gap of the GUI thread meanwhile", "ms", 16),
    "blocked_ms": ("the same while everything is done with the window", "ms", 16),
    "blocked_own_ms": ("its own work in the longest of those", "ms", 16),
}


def main() -> int:
    """Make or take a profile, measure, and say which goals were met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--profile", type=Path, help="one that sample-profile made; it is changed")
    parser.add_argument("--json", type=Path, help="where the figures go, too")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="outreach-bench-") as folder:
        profile = chosen.profile or _made(Path(folder) / "profile", chosen.people)
        database = profile / "outreach.db"
        figures = dict(_figures(profile, database))
        missed = _tell(figures)
        with closing(Store(database)) as store:
            desk_lists.measure(store, database)
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 1 if missed else 0


def _made(folder: Path, people: int) -> Path:
    begun = time.perf_counter()
    size = crowd_size(people, 3 * people, 10 * people)
    fill_with_crowd(folder, size, 1, lambda _done, _total: None)
    took, size_mb = time.perf_counter() - begun, (folder / "outreach.db").stat().st_size / 1e6
    print(f"{people:,} prospects with mails and hits made in {took:.1f} s, {size_mb:.0f} MB")
    return folder


def _figures(profile: Path, database: Path) -> Iterator[tuple[str, float]]:
    load = os.getloadavg()[0]
    print(f"load average at the start: {load:.1f} on {os.cpu_count()} cores")
    yield "load", load
    bare: list[float] = []
    desk: list[float] = []
    for turn in range(STARTS + 1):  # the first of each warms the disk's cache
        one, other = _start("bare", profile), _start("window", profile)
        if turn:
            bare.append(one)
            desk.append(other)
    yield "bare_window_s", statistics.median(bare)
    yield "desk_window_s", statistics.median(desk)
    yield "window_ratio", statistics.median(desk) / statistics.median(bare)
    for mode in ("memory", "keys", "opening", "feed", "blocked"):
        yield from _child(mode, profile).items()
    assert database.exists()


def _start(mode: str, profile: Path) -> float:
    """Seconds from starting a process to its word that it has painted."""
    begun = time.perf_counter()
    with subprocess.Popen(_command(mode, profile), stdout=subprocess.PIPE, env=_env()) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        took = time.perf_counter() - begun
    assert line.strip() == b"painted", line
    return took


def _child(mode: str, profile: Path) -> dict[str, float]:
    done = subprocess.run(
        _command(mode, profile), env=_env(), stdout=subprocess.PIPE, check=True, timeout=300
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _command(mode: str, profile: Path) -> list[str]:
    if mode == "bare":
        return [sys.executable, str(HERE / "desk_bare.py")]
    if mode == "blocked":
        return [sys.executable, str(HERE / "desk_blocked.py"), "--quiet", str(profile)]
    return [sys.executable, str(HERE / "desk_child.py"), mode, str(profile)]


def _env() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parents[1])}


def _tell(figures: dict[str, float]) -> int:
    missed = 0
    for key, (words, unit, most) in GOALS.items():
        is_met = figures[key] <= most
        missed += not is_met
        word = "" if is_met else "  MISSED"
        print(f"{words:<56}{figures[key]:9.2f} {unit:<3} goal {most:g}{word}")
    for key in figures.keys() - GOALS.keys():
        print(f"  {key:<54}{figures[key]:9.2f}")
    return missed


if __name__ == "__main__":
    raise SystemExit(main())
