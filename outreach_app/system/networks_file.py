"""Reads the lists in `resources/networks/` into a table. It fetches nothing.

A list is lines of CIDR blocks under a head of `# name: value` lines: owner, kind, source,
licence and date are all required, so that nothing ships whose origin is not known.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from outreach_app.domain.networks import (
    LOCAL_RANGES,
    Network,
    NetworkKind,
    NetworkRange,
    NetworkTable,
)
from outreach_app.system.resources import resources_folder

HEAD = ("owner", "kind", "source", "licence", "date")
_HEAD_LINE = re.compile(r"# (\w+): (.+)")


def read_networks() -> NetworkTable:
    """The table of all shipped lists, and of the private ranges."""
    return NetworkTable([*LOCAL_RANGES, *read_lists(resources_folder() / "networks")])


def read_lists(folder: Path) -> Iterator[NetworkRange]:
    """Every block of every list in this folder. Raises ValueError naming the broken list."""
    for path in sorted(folder.glob("*.txt")):
        yield from read_list(path)


def read_list(path: Path) -> list[NetworkRange]:
    """The blocks of one list. Raises ValueError when its head is incomplete."""
    lines = path.read_text(encoding="utf-8").splitlines()
    said = (_HEAD_LINE.fullmatch(line) for line in lines)
    head = {match[1]: match[2] for match in said if match}
    missing = [name for name in HEAD if name not in head]
    if missing:
        raise ValueError(f"{path.name} does not say: {', '.join(missing)}")
    network = Network(head["owner"], NetworkKind(head["kind"]))
    blocks = (line.strip() for line in lines if not line.startswith("#"))
    return [NetworkRange(block, network) for block in blocks if block]
