"""Many processes on one profile: they wait for each other and never fail."""

import subprocess
import sys
from pathlib import Path

from outreach_app.domain.prospect_pages import ProspectSort
from outreach_app.storage.store import Store

PROCESSES = 3
ROWS = 20

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from outreach_app.domain.prospects import ProspectForm
from outreach_app.storage.store import Store

store = Store(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[3])):
    with store.writing() as tx:
        assert tx.prospects.by_address("nobody@x.example") is None
        tx.prospects.add(ProspectForm(f"p{number}@w{sys.argv[2]}.example"), datetime.now(UTC))
store.close()
"""


def writer(database: Path, name: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(database), str(name), str(ROWS)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_processes_open_a_new_profile_and_write_at_once(database: Path) -> None:
    """None was there before, so they also race to create and migrate it."""
    children = [writer(database, name) for name in range(PROCESSES)]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n", child.communicate()[1]
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    complaints = [child.communicate(timeout=240)[1] for child in children]
    assert complaints == [""] * PROCESSES
    store = Store(database)
    with store.reading() as tx:
        assert tx.prospects.page("", ProspectSort.NAME, None, 1).total == PROCESSES * ROWS
    store.close()
