"""The program as a whole: what it loads, how it ends, and whom it leaves in peace."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.outreach import OUTREACH, Outreach, environment

LOADED = """
import runpy, sys
sys.argv[0] = "outreach"
try:
    runpy.run_module("outreach_app", run_name="__main__", alter_sys=True)
except SystemExit as end:
    assert not end.code, end.code
print(*{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)
"""
WINDOW = {"PySide6", "shiboken6", "desktop_notifier"}
SERVERS = {"aiosmtpd", "granian", "starlette", "psycopg"}
STORAGE = {"sqlalchemy", "alembic", "sqlite3", "keyring", "requests", "smtplib"}
ROW = {"id": 1, "kind": "open", "user_agent": "curl/8", "context": {"link": "pixel"}}


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*OUTREACH, *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=240,
        env=environment({}),
        check=False,
    )


def loaded(*arguments: str, stdin: str = "") -> set[str]:
    """The top names of all modules that a command has loaded at its end."""
    result = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=240,
        env=environment({}),
        check=True,
    )
    return set(result.stderr.split())


def test_help_loads_nothing_heavy() -> None:
    assert loaded("--help") & (WINDOW | SERVERS | STORAGE) == set()


def test_judging_loads_nothing_heavy() -> None:
    assert loaded("judge", "-", stdin=json.dumps(ROW)) & (WINDOW | SERVERS | STORAGE) == set()


def test_instrumenting_loads_nothing_heavy() -> None:
    assert loaded("instrument", "-", stdin="<p>Hi</p>") & (WINDOW | SERVERS | STORAGE) == set()


def test_a_command_over_a_profile_loads_no_window_and_no_migrations(tmp_path: Path) -> None:
    Outreach(tmp_path).done("prospect", "list")
    found = loaded("prospect", "list", "--profile", str(tmp_path))
    assert found & (WINDOW | SERVERS | {"alembic"}) == set()


@pytest.mark.parametrize("arguments", [("--help",), ("send", "--help"), ("--version",)])
def test_help_is_no_fault(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert (result.returncode, result.stderr) == (0, "")
    assert "outreach" in result.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("send",),
        ("account",),
        ("prospect", "list", "--by", "luck"),
        ("sync", "--once", "--wait", "3"),
        ("account", "set", "--password", "secret"),
        ("account", "set", "--key", "secret"),
        ("--nonsense",),
        ("outbox", "retry", "9" * 30),
        ("alerts", "list", "--limit", "-1"),
        ("alerts", "list", "--limit", "9" * 30),
        ("alerts", "was-me", "9" * 30),
        ("alerts", "remind", "1", "--hours", "inf"),
        ("alerts", "rule", "on", "9" * 30),
        ("sync", "--wait", "inf"),
        ("sync", "--wait", "nan"),
        ("sync", "--wait=-5"),
        ("warmth", "today", "--hours", "9" * 30),
        ("warmth", "weights", "--half-life", "nan"),
        ("timeline", "\udcff@x.example"),
        ("prospect", "add", "ana@x.example", "--first-name", "\udcff"),
        ("prospect", "add", "ana@x.example", "--field", "a=\udcff"),
    ],
)
def test_wrong_usage_is_2(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("usage: ")


def test_a_mistake_of_ours_is_70_and_in_the_log(tmp_path: Path) -> None:
    code = """
import sys
from outreach_app import __main__ as program
from outreach_app.services.prospects import Prospects
def fail(*_arguments): raise ZeroDivisionError("planted")
Prospects.matching = fail
sys.exit(program.main(["prospect", "list", "--profile", sys.argv[1]]))
"""
    result = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=240,
        env=environment({}),
        check=False,
    )
    assert (result.returncode, result.stdout) == (70, "")
    assert result.stderr.count("\n") == 1
    assert "mistake of ours" in result.stderr
    assert "planted" in (tmp_path / "outreach.log").read_text(encoding="utf-8")


def read_one_line(*arguments: str) -> tuple[int, str]:
    """As `| head -1` does: read a line, close, and see what the program makes of it."""
    with subprocess.Popen(
        [*OUTREACH, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment({}),
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert child.stdout.readline()
        child.stdout.close()
        complaint = child.stderr.read()
        return child.wait(timeout=240), complaint


def test_a_reader_who_has_seen_enough_hears_no_complaint(tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text(f"{json.dumps(ROW)}\n" * 20_000, encoding="utf-8")
    status, complaint = read_one_line("judge", str(file))
    assert complaint == ""
    assert status == 1


@pytest.mark.parametrize("arguments", [("--help",), ("prospect", "list"), ("--version",)])
def test_a_reader_who_never_came_hears_no_complaint(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    env = {"XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    Outreach(tmp_path / "outreach").done("prospect", "add", "ana@bakery.example")
    with subprocess.Popen(
        [*OUTREACH, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(env),
    ) as child:
        assert child.stdout is not None
        child.stdout.close()
        _, complaint = child.communicate(timeout=240)
    assert complaint == ""
    assert child.returncode in {0, 1}


def test_a_full_disk_behind_standard_output_is_a_sentence(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("/dev/full is not there")
    with full.open("w") as out:
        result = subprocess.run(
            [*OUTREACH, "prospect", "list", "--json", "--profile", str(tmp_path)],
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            timeout=240,
            env=environment({}),
            check=False,
        )
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "space" in result.stderr
