"""Says how the lists of networks are refreshed, and how old each one is. It fetches nothing.

Exits 1 when a list can not be read, or when its head does not say what it must.
"""

import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from outreach_app.system.networks_file import read_list

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "networks"
STEPS = re.compile(r"^## Refreshing a list\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
WORDS = ("yes", "in part", "no")
OLD = 180
"""Days after which a list should be refreshed: clouds grow, vendors move."""


def main() -> int:
    """Print the steps and a line for each list. Returns the exit status."""
    steps = STEPS.search((FOLDER / "README.md").read_text(encoding="utf-8"))
    print(steps[1].strip() if steps else "README.md has no section “Refreshing a list”.")
    print(f"\n{'list':24} {'blocks':>6} {'days':>5}  verified  source")
    today = datetime.now(UTC).date()
    broken = 0 if steps else 1
    for path in sorted(FOLDER.glob("*.txt")):
        try:
            print(described(path, today))
        except ValueError as fault:
            broken = 1
            print(f"{path.stem:24} {fault}")
    return broken


def described(path: Path, today: date) -> str:
    """One list in a line. Raises ValueError when its head is not in order."""
    blocks = len(read_list(path))
    head = dict(re.findall(r"^# (\w+): (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE))
    verified = head.get("verified", "").partition(":")[0]
    if verified not in WORDS:
        raise ValueError(f"{path.name} does not say whether it was verified: {', '.join(WORDS)}")
    age = (today - date.fromisoformat(head["date"])).days
    if age < 0:
        raise ValueError(f"{path.name} has a date that is still to come: {head['date']}")
    old = "  (refresh it)" if age > OLD else ""
    return f"{path.stem:24} {blocks:6} {age:5}  {verified:8}  {head['source']}{old}"


if __name__ == "__main__":
    sys.exit(main())
