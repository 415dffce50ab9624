"""Measures the relay beside nginx on this machine, in one run. See --help; results are printed
and written to a JSON file. It refuses data on tmpfs, and fails when a stored hit is missing.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from relay_feed import feed_delay, waiting_desktops
from relay_nginx import nginx
from relay_program import Relay, count_hits, postgres, refuse_tmpfs
from relay_seed import Seed, seed
from relay_volume import fill
from relay_wrk import Result, drive

GOALS = {
    "pixel on SQLite / nginx, 256": (0.33, 0.45),
    "redirect on SQLite / nginx, 256": (0.28, 0.40),
    "pixel on PostgreSQL / nginx, 256": (0.18, 0.30),
    "feed delay p99, ms": (50, 20),
    "2,000 desktops, MB": (150, 80),
    "pixel rate with 10 million hits / empty": (0.8, 0.95),
}
NGINX_PORT = 18_099
Drive = Callable[[str, int], Result]


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=6, help="of each run (%(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="alternating (%(default)s)")
    parser.add_argument("--hits", type=int, default=10_000_000, help="for the full database")
    parser.add_argument("--only", choices=["sqlite", "postgres", "feed", "volume"], action="append")
    parser.add_argument("--folder", type=Path, help="on a real disk (default: a temporary one)")
    parser.add_argument("--json", type=Path, default=Path("bench-relay.json"))
    asked = parser.parse_args()
    if missing := [name for name in ("wrk", "nginx") if not shutil.which(name)]:
        print(f"install {' and '.join(missing)} first (apt-get install wrk nginx-light)")
        return 1
    found: dict[str, object] = {"machine": machine()}
    print(found["machine"])
    with tempfile.TemporaryDirectory(dir=asked.folder, prefix="relay-bench-") as folder:
        place = Path(folder)
        place.chmod(0o755)
        refuse_tmpfs(place)
        parts = {"sqlite": on_sqlite, "postgres": on_postgres, "feed": feeds, "volume": volume}
        for name, part in parts.items():
            if not asked.only or name in asked.only:
                found |= part(place / name, asked)
    asked.json.write_text(json.dumps(found, indent=2) + "\n")
    return report(found)


def machine() -> str:
    """What this ran on."""
    cpu = next(
        (
            line.split(":")[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    return (
        f"{os.cpu_count()} x {cpu}, {platform.platform()}, Python {platform.python_version()}, "
        f"load before {os.getloadavg()[0]:.1f}"
    )


def on_sqlite(folder: Path, asked: argparse.Namespace) -> dict[str, object]:
    """Pixel and redirect on SQLite beside nginx."""
    return beside_nginx(folder, asked, "SQLite", "", ("pixel", "redirect"), (64, 256))


def on_postgres(folder: Path, asked: argparse.Namespace) -> dict[str, object]:
    """The pixel on PostgreSQL beside nginx."""
    with postgres(folder) as url:
        return beside_nginx(folder, asked, "PostgreSQL", url, ("pixel",), (256,))


def beside_nginx(
    folder: Path,
    asked: argparse.Namespace,
    name: str,
    url: str,
    kinds: tuple[str, ...],
    connections: tuple[int, ...],
) -> dict[str, object]:
    """Drive both in turn, round by round, and compare the medians."""
    seeded = seed(folder / "relay", url)
    answers = 0
    runs: dict[str, list[Result]] = {}
    for number in range(asked.rounds):
        for count in connections:
            for kind in kinds:
                asked_for = paths(seeded, kind)
                with nginx(folder / "nginx", NGINX_PORT) as base:
                    result = drive(base, asked_for, count, asked.seconds)
                    runs.setdefault(f"{kind}, nginx, {count}", []).append(result)
                with Relay(folder / "relay", url) as relay:
                    drive(relay.url, asked_for, count, 1)  # tokens come into memory
                    before = count_hits(folder / "relay", url)
                    result = drive(relay.url, asked_for, count, asked.seconds)
                    answers = result.requests
                    runs.setdefault(f"{kind}, relay on {name}, {count}", []).append(result)
                stored = count_hits(folder / "relay", url) - before
                if stored < answers or result.wrong:
                    sys.exit(f"{answers} answers, but {stored} hits are stored: {result}")
                print(f"round {number + 1}: {kind} {count}: relay {result.rate:,.0f}/s")
    return summary(runs, name, kinds, connections)


def summary(
    runs: dict[str, list[Result]], name: str, kinds: tuple[str, ...], connections: tuple[int, ...]
) -> dict[str, object]:
    """Medians, p99s and ratios."""
    found: dict[str, object] = {}
    rates: dict[str, float] = {}
    for title, results in runs.items():
        rates[title] = statistics.median(result.rate for result in results)
        p99 = statistics.median(result.p99 for result in results)
        found[title] = {"rate": round(rates[title]), "p99_ms": round(p99, 1)}
        print(f"{title:40} {rates[title]:10,.0f}/s   p99 {p99:6.1f} ms")
    for kind in kinds:
        for count in connections:
            ours = rates[f"{kind}, relay on {name}, {count}"]
            ratio = ours / rates[f"{kind}, nginx, {count}"]
            found[f"{kind} on {name} / nginx, {count}"] = round(ratio, 3)
    return found


def feeds(folder: Path, _asked: argparse.Namespace) -> dict[str, object]:
    """How soon a hit is in a waiting feed, and what 2,000 waiting desktops cost."""
    seeded = seed(folder / "relay", "")
    with Relay(folder / "relay", "") as relay:
        delay = feed_delay(relay.url, seeded)
    with Relay(folder / "relay", "") as relay:
        cost = waiting_desktops(relay.url, relay.number, seeded)
    return {
        "feed delay p99, ms": round(delay.p99, 1),
        "feed delay p50, ms": round(delay.p50, 1),
        "feed delay, hits a second": round(delay.rate),
        "2,000 desktops, MB": round(cost.megabytes, 1),
        "2,000 desktops, CPU %": round(cost.cpu_percent, 1),
    }


def volume(folder: Path, asked: argparse.Namespace) -> dict[str, object]:
    """The pixel's rate with a full database, beside an empty one, in turn."""
    empty, full = folder / "empty", folder / "full"
    seeds = {"empty": seed(empty, ""), "full": seed(full, "")}
    fill(full, asked.hits, asked.hits // 10)
    runs: dict[str, list[float]] = {"empty": [], "full": []}
    for _ in range(asked.rounds):
        for name, place in (("empty", empty), ("full", full)):
            with Relay(place, "") as relay:
                asked_for = paths(seeds[name], "pixel")
                drive(relay.url, asked_for, 256, 1)
                runs[name].append(drive(relay.url, asked_for, 256, asked.seconds).rate)
    ratio = statistics.median(runs["full"]) / statistics.median(runs["empty"])
    return {"pixel rate with 10 million hits / empty": round(ratio, 3), "volume, hits": asked.hits}


def paths(seeded: Seed, kind: str) -> tuple[str, ...]:
    """What wrk draws from."""
    if kind == "pixel":
        return tuple(f"/p/{token}" for token in seeded.pixels)
    return tuple(f"/l/{token}" for token in seeded.links)


def report(found: dict[str, object]) -> int:
    """The table of goals."""
    print(f"\n{'what':45} {'found':>8} {'at least':>9} {'aim':>6}")
    for name, (least, aim) in GOALS.items():
        if name in found:
            print(f"{name:45} {found[name]!s:>8} {least:>9} {aim:>6}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
