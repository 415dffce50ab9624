"""Measures the desk over a large profile: `make bench-desk`.

The profile is the one that `outreach sample-profile` makes: 100,000 prospects, 300,000 mails and
1,000,000 hits, kept under build/bench. Each figure stands beside its goal, ratios are of one run,
and what is measured of a process as a whole is measured of a process of its own, on Qt's offscreen
platform. The first start of each kind is not counted: it fills the disk's cache.
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
from dataclasses import dataclass
from pathlib import Path

import crowd
import desk_lists

from outreach_app.storage.store import Store

HERE = Path(__file__).resolve().parent
STARTS = 9
PREFERENCES = {"page": "prospects", "keeps_copies": False}
"""Of a desk that was left on its list. Copies of a gigabyte are not what is measured here."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A row of the table: a figure's name in the JSON, its words and unit, and the most it may be.

    `aim` is what would be better still.
    """

    key: str
    words: str
    unit: str
    most: float
    aim: float = 0


GOALS = (
    Goal("window_ratio", "process start to first rows / a bare window's process", "x", 3),
    Goal("peak_memory_mb", "peak memory after scrolling end to end and ten searches", "MB", 250),
    Goal("key_p99_ms", "search keystroke to first rows painted, p99", "ms", 50),
    Goal("key_over_sql_ms", "the same beyond the bare SQL, p99 of the differences", "ms", 20),
    Goal("open_p99_ms", "opening a prospect with 5,000 events, p99", "ms", 100),
    Goal("page_s", "a feed page of 1,000 hits taken in", "s", 1),
    Goal("page_gap_ms", "longest gap of the GUI thread meanwhile", "ms", 16),
    Goal("blocked_ms", "the same while everything is done with the window", "ms", 16),
    Goal("import_ratio", "import of 100,000 CSV rows / csv and executemany", "x", 20, 10),
    Goal("export_ratio", "export of 100,000 rows to CSV / bare csv", "x", 6),
)


def main() -> int:
    """Take the profile, measure, and say which goals were met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--profile", type=Path, help="another that sample-profile made")
    parser.add_argument("--json", type=Path, default=crowd.KEPT / "desk.json")
    parser.add_argument("--lists", action="store_true", help="what each list costs, too")
    chosen = parser.parse_args()
    kept = chosen.profile or crowd.crowd(chosen.people)
    with tempfile.TemporaryDirectory(prefix="outreach-bench-") as folder:
        profile = crowd.copied(kept, Path(folder) / "profile")
        (profile / "preferences.json").write_text(json.dumps(PREFERENCES), encoding="utf-8")
        figures = dict(_figures(profile))
        missed = _tell(figures)
        if chosen.lists:
            with closing(Store(profile / "outreach.db")) as store:
                desk_lists.measure(store, profile / "outreach.db")
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(_said(figures), indent=2) + "\n", encoding="utf-8")
    print(f"written to {chosen.json}")
    return 1 if missed else 0


def _figures(profile: Path) -> Iterator[tuple[str, float]]:
    load = os.getloadavg()[0]
    print(f"load average at the start: {load:.1f} on {os.cpu_count()} cores", flush=True)
    yield "load", load
    yield from _starts(profile).items()
    for mode in ("memory", "keys", "opening", "feed"):
        yield from _child("desk_child.py", mode, str(profile)).items()
    yield from _child("desk_blocked.py", "--quiet", str(profile)).items()
    yield from _child("lists.py", "--json").items()


def _starts(profile: Path) -> dict[str, float]:
    """The medians of starts, one of each kind after the other."""
    bare = (str(HERE / "desk_bare.py"),)
    desk = ("-m", "outreach_app", "desk", "--profile", str(profile), "--until")
    kinds = {"bare": bare, "window": (*desk, "painted"), "whole": (*desk, "whole")}
    took: dict[str, list[float]] = {name: [] for name in kinds}
    for turn in range(STARTS + 1):
        for name, command in kinds.items():
            seconds = _start(*command)
            if turn:
                took[name].append(seconds)
    medians = {name: statistics.median(found) for name, found in took.items()}
    return {
        "bare_window_s": medians["bare"],
        "desk_window_s": medians["window"],
        "desk_whole_s": medians["whole"],
        "window_ratio": medians["window"] / medians["bare"],
        "window_ratio_best": min(took["window"]) / min(took["bare"]),
    }


def _start(*command: str) -> float:
    """Seconds from starting a process to its word that it has painted."""
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_env()
    ) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        took = time.perf_counter() - begun
    assert line.startswith((b"painted", b"whole")), line
    assert line.split()[1:] != [b"0"], "no rows"
    return took


def _child(program: str, *arguments: str) -> dict[str, float]:
    """The figures of a process of its own: its last line."""
    print(f"measuring {program} {arguments[0].strip('-')}", flush=True)
    done = subprocess.run(
        [sys.executable, str(HERE / "desk_run.py"), program, *arguments],
        env=_env(),
        stdout=subprocess.PIPE,
        check=True,
        timeout=900,
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _env() -> dict[str, str]:
    """As installed: Python keeps its bytecode, as pip does, and as a second start finds it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    ours = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE.parents[1])}
    return {**kept, **ours, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


def _tell(figures: dict[str, float]) -> int:
    missed = 0
    print(f"\n{'what':<58}{'is':>9}     {'at most':>8}")
    for goal in GOALS:
        found = figures[goal.key]
        missed += found > goal.most
        word = "met" if found <= goal.most else "NOT MET"
        aim = f", aim {goal.aim:g}" if goal.aim else ""
        print(f"{goal.words:<58}{found:9.2f} {goal.unit:<3} {goal.most:8g}  {word}{aim}")
    print("\nbehind it:")
    for key in sorted(figures.keys() - {goal.key for goal in GOALS}):
        print(f"  {key:<56}{figures[key]:9.2f}")
    return missed


def _said(figures: dict[str, float]) -> dict[str, object]:
    """The table and all figures, for programs."""
    rows = [
        {
            "what": goal.words,
            "key": goal.key,
            "is": figures[goal.key],
            "at_most": goal.most,
            "unit": goal.unit,
            "is_met": figures[goal.key] <= goal.most,
        }
        for goal in GOALS
    ]
    return {"rows": rows, "figures": figures}


if __name__ == "__main__":
    raise SystemExit(main())
