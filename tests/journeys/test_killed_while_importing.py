"""A program killed in the middle of an import leaves nothing of it, and a sound profile."""

import subprocess
from pathlib import Path

from tests.journeys.outreach import OUTREACH, Outreach, environment

ROWS = 60_000


def test_nothing_of_a_killed_import_stays(tmp_path: Path) -> None:
    outreach = Outreach(tmp_path / "profile")
    outreach.done("prospect", "add", "ana@bakery.example")
    path = tmp_path / "list.csv"
    people = "".join(f"p{n}@x{n % 900}.example,Company {n}\n" for n in range(ROWS))
    path.write_text(f"Email,Company\n{people}")
    process = subprocess.Popen(
        [*OUTREACH, "import", str(path), "--profile", str(outreach.profile)],
        env=environment({}),
        stdout=subprocess.DEVNULL,
    )
    written = outreach.profile / "outreach.db-wal"
    while process.poll() is None and not (written.exists() and written.stat().st_size > 500_000):
        continue
    process.kill()
    assert process.wait() < 0, "it was done before it could be killed"
    assert [row["address"] for row in outreach.done("prospect", "list")] == ["ana@bakery.example"]
    assert outreach.done("imports") == []
    outreach.done("prospect", "add", "wolfram@late.example")
    assert len(outreach.done("prospect", "list", "--search", "wolfram")) == 1
    assert outreach.done("import", str(path))["added"] == ROWS
