"""The large profile that the benches look at: made once, kept under build/, copied for each run.

It takes minutes to make, and is the same for one seed and one schema. A run changes its copy.
"""

import shutil
import sys
import time
from pathlib import Path

from outreach_app.bootstrap import fill_with_crowd
from outreach_app.domain.samples.crowd import crowd_size
from outreach_app.storage.head import HEAD

KEPT = Path(__file__).resolve().parents[2] / "build" / "bench"
SEED = 1


def crowd(people: int) -> Path:
    """A profile of so many, with three mails and ten hits for each, as sample-profile makes it."""
    name = f"crowd-{people}-{SEED}"
    found = KEPT / f"{name}-{HEAD}"
    if not found.exists():
        for old in KEPT.glob(f"{name}-*"):
            shutil.rmtree(old)
        _make(found.with_suffix(".new"), people)
        found.with_suffix(".new").rename(found)
    return found


def copied(profile: Path, target: Path) -> Path:
    """A copy to work on."""
    shutil.copytree(profile, target)
    return target


def _make(folder: Path, people: int) -> None:
    begun = time.perf_counter()
    print(f"making {people:,} prospects, {3 * people:,} mails, {10 * people:,} hits, once")
    fill_with_crowd(folder, crowd_size(people, 3 * people, 10 * people), SEED, _tell)
    size_mb = (folder / "outreach.db").stat().st_size / 1e6
    print(f"made in {time.perf_counter() - begun:.0f} s, {size_mb:.0f} MB, kept in {KEPT}")


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done:,} of {total:,}", end="\n" if done == total else "", file=sys.stderr)
