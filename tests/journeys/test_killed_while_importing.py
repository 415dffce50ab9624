"""A program killed in the middle of an import leaves nothing of it, and a sound profile."""

import signal
import subprocess
import sys
from pathlib import Path

from tests.journeys.outreach import Outreach, environment

ROWS = 60_000

WRITTEN = 2_000_000
"""Bytes of the import that reach the disk."""

DYING = f"""
import resource, signal, sys
from outreach_app.__main__ import main

resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
resource.setrlimit(resource.RLIMIT_FSIZE, ({WRITTEN}, {WRITTEN}))
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
sys.exit(main(sys.argv[1:]))
"""
"""The program, killed by the kernel where it writes on: in the midst of its commit, every time."""


def test_nothing_of_a_killed_import_stays(tmp_path: Path) -> None:
    outreach = Outreach(tmp_path / "profile")
    outreach.done("prospect", "add", "ana@bakery.example")
    path = tmp_path / "list.csv"
    people = "".join(f"p{n}@x{n % 900}.example,Company {n}\n" for n in range(ROWS))
    path.write_text(f"Email,Company\n{people}")
    killed = subprocess.run(
        [sys.executable, "-c", DYING, "import", str(path), "--profile", str(outreach.profile)],
        env=environment({}),
        stdout=subprocess.DEVNULL,
        check=False,
    )
    assert killed.returncode == -signal.SIGXFSZ
    assert (outreach.profile / "outreach.db-wal").stat().st_size > WRITTEN // 2
    assert [row["address"] for row in outreach.done("prospect", "list")] == ["ana@bakery.example"]
    assert outreach.done("imports") == []
    outreach.done("prospect", "add", "wolfram@late.example")
    assert len(outreach.done("prospect", "list", "--search", "wolfram")) == 1
    assert outreach.done("import", str(path))["added"] == ROWS
