"""Secrets: kept by a real keyring across programs, else for the session, and in no file of ours."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.outreach import environment

SECRET = "pässwörd " + "x" * 3000
SESSION = """
printf %s "$WORD" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
"$PYTHON" -c "$FIRST"; exec "$PYTHON" -c "$THEN"
"""
FIRST = """
import json, os
from outreach_app.system.secrets import Secrets
secrets = Secrets("profile-1")
kept = secrets.set("mail-password", os.environ["SECRET"])
works = secrets.are_lasting()
print(json.dumps({"kept": kept, "read": secrets.get("mail-password"), "works": works}))
"""
THEN = """
import json
from outreach_app.system.secrets import Secrets
again = Secrets("profile-1")
found = {"read": again.get("mail-password"), "other": Secrets("profile-2").get("mail-password")}
again.delete("mail-password")
found["deleted"] = Secrets("profile-1").get("mail-password")
again.delete("mail-password")
print(json.dumps(found))
"""
needs_service = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="not installed: gnome-keyring-daemon, dbus-run-session",
)


def ran(command: list[str], home: Path, env: Mapping[str, str]) -> list[dict[str, Any]]:
    """What the two programs said, one after the other, in a home of their own."""
    home.mkdir(mode=0o700, exist_ok=True)
    whole = {
        **environment({}),
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHON": sys.executable,
        "FIRST": FIRST,
        "THEN": THEN,
        "SECRET": SECRET,
        **env,
    }
    whole = {name: value for name, value in whole.items() if value}
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=240, env=whole, check=False
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def service(home: Path, word: str) -> list[dict[str, Any]]:
    """A session bus with a Secret Service, unlocked with this word."""
    command = ["dbus-run-session", "--", "sh", "-c", SESSION]
    return ran(command, home, {"WORD": word, "PYTHON_KEYRING_BACKEND": ""})


def files(home: Path) -> list[bytes]:
    return [path.read_bytes() for path in home.rglob("*") if path.is_file()]


@pytest.mark.servers
@needs_service
def test_a_secret_service_keeps_secrets_across_programs(tmp_path: Path) -> None:
    home = tmp_path / "home"
    first, then = service(home, "test")
    assert first == {"kept": True, "read": SECRET, "works": True}
    assert then == {"read": SECRET, "other": None, "deleted": None}
    assert not [content for content in files(home) if SECRET.encode() in content]


@pytest.mark.servers
@needs_service
def test_a_keyring_that_stays_locked_is_no_keyring(tmp_path: Path) -> None:
    home = tmp_path / "home"
    service(home, "right")
    first, then = service(home, "wrong")
    assert first == {"kept": False, "read": SECRET, "works": False}
    assert then["read"] is None


@pytest.mark.parametrize(
    "env",
    [
        {},
        {"PYTHON_KEYRING_BACKEND": ""},
        {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
    ],
    ids=["no backend", "no session bus", "a keyring that forgets"],
)
def test_without_a_keyring_secrets_last_for_the_session(
    tmp_path: Path, env: dict[str, str]
) -> None:
    home = tmp_path / "home"
    (first,) = ran([sys.executable, "-c", FIRST], home, env)
    assert first == {"kept": False, "read": SECRET, "works": False}
    (then,) = ran([sys.executable, "-c", THEN], home, env)
    assert then == {"read": None, "other": None, "deleted": None}
    assert files(home) == []


def test_a_keyring_in_clear_text_is_not_used(tmp_path: Path) -> None:
    """As keyrings.alt would be, which some other program may have installed."""
    package = tmp_path / "site" / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(CLEAR_TEXT, encoding="utf-8")
    env = {
        "PYTHON_KEYRING_BACKEND": "keyrings.alt.file.ClearText",
        "PYTHONPATH": os.pathsep.join([str(tmp_path / "site"), os.environ.get("PYTHONPATH", "")]),
    }
    (first,) = ran([sys.executable, "-c", FIRST], tmp_path / "home", env)
    assert first == {"kept": False, "read": SECRET, "works": False}
    assert files(tmp_path / "home") == []


CLEAR_TEXT = """
import os
from keyring.backend import KeyringBackend

class ClearText(KeyringBackend):
    priority = 1
    def get_password(self, service, name): return None
    def set_password(self, service, name, password):
        open(os.path.join(os.environ["HOME"], "leak"), "w").write(password)
"""


def plain(tmp_path: Path, body: str) -> dict[str, str]:
    """The environment of a keyring that keeps its entries in a file, with this body."""
    place = tmp_path / "site" / "plain_keyring.py"
    place.parent.mkdir()
    place.write_text(PLAIN + body, encoding="utf-8")
    return {
        "PYTHON_KEYRING_BACKEND": "plain_keyring.Plain",
        "PYTHONPATH": os.pathsep.join([str(place.parent), os.environ.get("PYTHONPATH", "")]),
    }


PLAIN = """
import json, os
from keyring.backend import KeyringBackend
PATH = os.path.join(os.environ["HOME"], "entries")

def entries():
    if not os.path.exists(PATH):
        return {}
    with open(PATH) as file:
        return json.load(file)

class Plain(KeyringBackend):
    priority = 1
    def get_password(self, service, name): return entries().get(name)
    def delete_password(self, service, name):
        self.keep({other: word for other, word in entries().items() if other != name})
    def set_password(self, service, name, password): self.keep({**entries(), name: password})
    def keep(self, found):
        with open(PATH, "w") as file:
            json.dump(found, file)
"""


def test_a_keyring_is_believed_only_where_it_gives_back_what_it_took(tmp_path: Path) -> None:
    env = plain(tmp_path, "    def keep(self, found): pass\n")
    (first,) = ran([sys.executable, "-c", FIRST], tmp_path / "home", env)
    assert first == {"kept": False, "read": SECRET, "works": False}


def test_the_trial_leaves_nothing_and_the_environment_is_copied_nowhere(tmp_path: Path) -> None:
    env = plain(tmp_path, "")
    given = {**env, "OUTREACH_MAIL_PASSWORD": SECRET}
    (first,) = ran([sys.executable, "-c", FIRST], tmp_path / "home", given)
    assert first == {"kept": True, "read": SECRET, "works": True}
    assert files(tmp_path / "home") == [b"{}"]
    (first,) = ran([sys.executable, "-c", FIRST], tmp_path / "home", env)
    assert first == {"kept": True, "read": SECRET, "works": True}
    (then,) = ran([sys.executable, "-c", THEN], tmp_path / "home", env)
    assert then == {"read": SECRET, "other": None, "deleted": None}


def test_the_environment_stands_in(tmp_path: Path) -> None:
    (then,) = ran(
        [sys.executable, "-c", THEN], tmp_path / "home", {"OUTREACH_MAIL_PASSWORD": "given"}
    )
    assert then == {"read": "given", "other": "given", "deleted": "given"}


MID_RUN = """
import json, keyring, os
from outreach_app.domain.errors import UserError
from outreach_app.system.secrets import Secrets
secrets = Secrets("profile-1")
secrets.set("mail-password", "old")
keyring.get_keyring().is_dead = True
said = {"gone": secrets.get("mail-password"), "kept": secrets.set("mail-password", "new")}
said |= {"read": secrets.get("mail-password"), "works": secrets.are_lasting()}
keyring.get_keyring().is_deaf = True
try:
    secrets.delete("mail-password")
except UserError as fault:
    said["delete"] = fault.code
print(json.dumps(said))
"""
DYING = """
from keyring.backend import KeyringBackend

class Dying(KeyringBackend):
    priority = 1
    kept, is_dead, is_deaf = {}, False, False
    def get_password(self, service, name):
        if self.is_dead and not self.is_deaf:
            raise ConnectionRefusedError("the bus is gone")
        return self.kept.get(name)
    def set_password(self, service, name, password):
        if self.is_dead:
            raise RuntimeError("the bus is gone")
        self.kept[name] = password
    def delete_password(self, service, name):
        raise EOFError("the bus is gone")
"""


def test_a_keyring_that_dies_in_mid_run_is_no_keyring(tmp_path: Path) -> None:
    """As the Secret Service's back end does when the session's bus ends: its errors are its own."""
    (tmp_path / "dying.py").write_text(DYING, encoding="utf-8")
    env = {
        "PYTHON_KEYRING_BACKEND": "dying.Dying",
        "PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]),
    }
    (said,) = ran([sys.executable, "-c", MID_RUN], tmp_path / "home", env)
    assert said == {"gone": None, "kept": False, "read": "new", "works": False, "delete": "keyring"}
