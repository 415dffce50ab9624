"""Everything that the API's description allows, asked of a live relay by schemathesis."""

import subprocess
import sys
from pathlib import Path

import requests

from outreach_app.wire import paths
from tests.relay.program import Account


def test_schemathesis_finds_nothing(account: Account, tmp_path: Path) -> None:
    requests.get(f"{account.relay.url}/p/{account.pixel()}", timeout=60)  # so no feed waits
    done = subprocess.run(
        [
            *(str(Path(sys.executable).with_name("schemathesis")), "run"),
            account.relay.url + paths.OPENAPI,
            *("--header", f"Authorization: Bearer {account.key}"),
            *("--max-examples", "15", "--seed", "1", "--checks", "all"),
        ],
        capture_output=True,
        text=True,
        timeout=480,
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "FAILURES" not in done.stdout
    assert "ERRORS" not in done.stdout
