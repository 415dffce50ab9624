"""The first picture of the desk: real rows, and next to nothing loaded for them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.outreach import Outreach, environment

AT_ITS_END = """
import sys
from outreach_app.__main__ import main
status = main(sys.argv[1:])
print(*sys.modules)
sys.exit(status)
"""
HEAVY = {
    "sqlalchemy",
    "alembic",
    "keyring",
    "requests",
    "urllib3",
    "liquid",
    "lxml",
    "nh3",
    "css_inline",
    "email_validator",
    "python_calamine",
    "xlsxwriter",
    "cryptography",
    "dns",
    "ua_parser",
    "asyncio",
    "desktop_notifier",
    "smtplib",
    "imaplib",
    "ssl",
    "email",
}
"""What other libraries take to load is more than the whole first picture may."""

NOT_YET = ("outreach_app.bootstrap", "outreach_app.services", "outreach_app.mail")
"""Ours that come behind it."""

MOST = {"prospects": 85, "today": 160}
"""Modules of ours; each costs about half a millisecond."""


def first_picture(outreach: Outreach, page: str) -> tuple[str, set[str]]:
    """What was painted, and what had been loaded then."""
    (outreach.profile / "preferences.json").write_text(json.dumps({"page": page}), "utf-8")
    command = [sys.executable, "-c", AT_ITS_END, "desk", "--until", "painted"]
    result = subprocess.run(
        [*command, "--profile", str(outreach.profile)],
        capture_output=True,
        text=True,
        timeout=240,
        env=environment(outreach.env),
        check=False,
    )
    assert (result.returncode, result.stderr) == (0, "")
    painted, loaded = result.stdout.splitlines()
    return painted, set(loaded.split())


@pytest.fixture
def outreach(tmp_path: Path) -> Outreach:
    made = Outreach(tmp_path)
    for n in range(3):
        made.done("prospect", "add", f"ana{n}@bakery.example", "--tag", "vip")
    return made


@pytest.mark.parametrize(("page", "rows"), [("prospects", 3), ("today", 0)])
def test_it_needs_little(outreach: Outreach, page: str, rows: int) -> None:
    painted, loaded = first_picture(outreach, page)
    assert painted == f"painted {rows}"
    assert {name.partition(".")[0] for name in loaded} & HEAVY == set()
    assert [name for name in loaded if name.startswith(NOT_YET)] == []
    ours = sorted(name for name in loaded if name.startswith("outreach_app"))
    assert len(ours) <= MOST[page], ours


@pytest.mark.parametrize("page", ["prospects", "today"])
def test_the_whole_desk_follows(outreach: Outreach, page: str) -> None:
    (outreach.profile / "preferences.json").write_text(json.dumps({"page": page}), "utf-8")
    result = outreach.run("desk", "--until", "whole")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("whole")


def test_a_new_profile_comes_to_a_whole_desk_too(tmp_path: Path) -> None:
    result = Outreach(tmp_path / "new").run("desk", "--until", "whole")
    assert (result.returncode, result.stderr, result.stdout) == (0, "", "whole 0\n")


def test_a_profile_that_can_not_be_opened_is_said_without_a_window(tmp_path: Path) -> None:
    (tmp_path / "outreach.db").write_bytes(b"no database at all" * 100)
    result = Outreach(tmp_path).run("desk", "--until", "painted")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
