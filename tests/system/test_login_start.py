"""The entry for starting at login: written, found, removed, and read as it was meant."""

import plistlib
import shlex
import sys
from pathlib import Path

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.starting import desktop_entry, launch_agent, run_entry
from outreach_app.system.login_start import LoginStart, start_command

COMMAND = ("/opt/my apps/outreach", "desk", "--hidden", "--profile", '/data/a "b" $c 100%')


def _exec(entry: str) -> list[str]:
    """As a desktop reads it: the string's escapes first, then the shell-like quoting."""
    (line,) = [line for line in entry.splitlines() if line.startswith("Exec=")]
    text = line.removeprefix("Exec=").replace("\\\\", "\\")
    return [part.replace("%%", "%").replace("\\$", "$") for part in shlex.split(text)]


def test_the_desktop_reads_the_command_as_it_was(tmp_path: Path) -> None:
    assert _exec(desktop_entry(COMMAND)) == list(COMMAND)


def test_the_other_desktops_entries() -> None:
    agent = plistlib.loads(launch_agent(COMMAND))
    assert agent["ProgramArguments"] == list(COMMAND)
    assert run_entry(("C:\\a b\\o.exe", "desk")) == '"C:\\a b\\o.exe" "desk"'


@pytest.mark.skipif(sys.platform != "linux", reason="the file of freedesktop")
def test_it_is_switched_on_and_off(tmp_path: Path) -> None:
    start = LoginStart(COMMAND, tmp_path)
    assert not start.is_on()
    start.switch(on=True)
    assert start.is_on()
    entry = tmp_path / ".config" / "autostart" / "outreach.desktop"
    assert _exec(entry.read_text(encoding="utf-8")) == list(COMMAND)
    start.switch(on=False)
    start.switch(on=False)
    assert not start.is_on()


@pytest.mark.skipif(sys.platform != "linux", reason="the file of freedesktop")
def test_a_disk_that_refuses_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file where a folder should be")
    with pytest.raises(UserError):
        LoginStart(COMMAND, tmp_path).switch(on=True)


def test_it_starts_this_very_program_hidden(tmp_path: Path) -> None:
    command = start_command(tmp_path, is_default=False)
    assert command[0] == sys.executable
    assert command[-4:] == ("desk", "--hidden", "--profile", str(tmp_path))
