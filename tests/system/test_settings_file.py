"""The settings file: whole or not at all, and a sentence for everything that is wrong with it."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from outreach_app.domain.accounts import (
    Identity,
    ImapPlace,
    MailAccount,
    RelayAccount,
    Security,
    SignIn,
)
from outreach_app.domain.errors import UserError
from outreach_app.domain.settings import RelayPlace, Settings
from outreach_app.system.lock import ExclusiveLock
from outreach_app.system.settings_file import SettingsFile

FULL = Settings(
    "4711",
    (
        MailAccount(
            "Sám",
            "sam@seller.example",
            "mail.seller.example",
            587,
            Security.STARTTLS,
            "sam",
            "main",
        ),
        MailAccount(
            "Sam",
            "sam@other.example",
            "smtp.other.example",
            465,
            Security.TLS,
            "sam@other.example",
            id="other",
            sign_in=SignIn.OAUTH,
            provider="gmail",
            imap=ImapPlace("imap.other.example", 993, Security.TLS),
            identities=(Identity("hi@other.example", "Team", "<p>The team</p>"),),
            ca_file="/etc/own-ca.pem",
        ),
    ),
    RelayAccount("https://relay.example"),
    RelayPlace("abcdef", "https://go.example"),
)
FIRST_START = """
import sys
from pathlib import Path
from outreach_app.system.settings_file import SettingsFile
sys.stdin.readline()
print(SettingsFile(Path(sys.argv[1])).load().profile_id)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def stored(path: Path) -> dict[str, object]:
    SettingsFile(path).save(FULL)
    values: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return values


def test_what_is_saved_is_loaded(path: Path) -> None:
    SettingsFile(path).save(FULL)
    assert SettingsFile(path).load() == FULL
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


def test_a_new_profile_keeps_its_id(path: Path) -> None:
    first = SettingsFile(path).load()
    assert first.profile_id
    assert SettingsFile(path).load() == first


def test_two_first_starts_agree_on_the_id(path: Path) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", FIRST_START, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    said = {child.communicate("\n", timeout=240)[0] for child in children}
    assert said == {SettingsFile(path).load().profile_id + "\n"}


BROKEN = {
    "cut short": b'{"version": 1, "profile',
    "empty": b"",
    "no text": b"\xff\xfe\x00",
    "a list": b"[]",
    "a number": b"7",
    "nested too deep": b"[" * 100_000,
    "without version": b"{}",
    "a worded version": b'{"version": "1", "profile_id": "x"}',
    "without id": b'{"version": 1}',
    "another id": b'{"version": 1, "profile_id": 7}',
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_a_sentence_and_untouched(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(UserError, match="make no sense") as fault:
        SettingsFile(path).load()
    assert fault.value.code == "settings-broken"
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    ("part", "values"),
    [
        ("accounts", {"port": "587"}),
        ("accounts", {"port": 0}),
        ("accounts", {"port": None}),
        ("accounts", {"security": "none"}),
        ("accounts", {"security": ["tls"]}),
        ("accounts", {"host": "two words"}),
        ("accounts", {"address": 7}),
        ("accounts", {"sign_in": "magic"}),
        ("accounts", {"imap": {"host": "x.example", "port": 143, "security": "none"}}),
        ("accounts", {"identities": [{"address": "none"}]}),
        ("accounts", {"identities": {}}),
        ("accounts", {"id": "other"}),
        ("relay", {"url": 7}),
        ("relay", {"url": "http://relay.example"}),
        ("relay_place", {"tag": None}),
    ],
)
def test_a_part_that_makes_no_sense_is_refused(
    path: Path, part: str, values: dict[str, object]
) -> None:
    whole = stored(path)
    there = whole[part]
    if isinstance(there, list):
        spoilt: object = [{**there[0], **values}, *there[1:]]
    else:
        assert isinstance(there, dict)
        spoilt = {**there, **values}
    path.write_text(json.dumps({**whole, part: spoilt}), encoding="utf-8")
    with pytest.raises(UserError) as fault:
        SettingsFile(path).load()
    assert fault.value.code == "settings-broken"


def test_a_file_of_the_first_version_is_read(path: Path) -> None:
    only = {
        "name": "Sam",
        "address": "sam@seller.example",
        "host": "mail.seller.example",
        "port": 587,
        "security": "starttls",
        "user": "sam",
    }
    first = {"version": 1, "profile_id": "4711", "mail": only, "relay": None, "relay_place": None}
    path.write_text(json.dumps(first), encoding="utf-8")
    settings = SettingsFile(path).load()
    assert settings.mail == replace(FULL.accounts[0], name="Sam")
    path.write_text(json.dumps({**first, "mail": None}), encoding="utf-8")
    assert SettingsFile(path).load().accounts == ()


def test_a_newer_file_is_refused(path: Path) -> None:
    path.write_text(json.dumps({**stored(path), "version": 3}), encoding="utf-8")
    with pytest.raises(UserError, match="newer version"):
        SettingsFile(path).load()


def test_a_folder_in_its_place_is_a_sentence(path: Path) -> None:
    path.mkdir()
    with pytest.raises(UserError, match="can not be read"):
        SettingsFile(path).load()
    with pytest.raises(UserError, match="can not be written"):
        SettingsFile(path).save(FULL)


def test_what_can_not_be_saved_leaves_what_was_there(small_disk: Path) -> None:
    file = SettingsFile(small_disk / "settings.json")
    file.save(FULL)
    fill(small_disk)
    with pytest.raises(UserError, match="can not be written"):
        file.save(replace(FULL, profile_id="x" * 100_000))
    assert file.load() == FULL
    assert sorted(one.name for one in small_disk.iterdir()) == ["ballast", "settings.json"]


def fill(disk: Path) -> None:
    with (disk / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
        while ballast.write(b"x" * 4096):
            pass


def test_two_threads_that_save_at_once_break_nothing(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    settings = file.load()

    def save(_: int) -> None:
        file.save(settings)
        assert file.load() == settings

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(save, range(200)))


def test_two_programs_change_the_settings_and_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path_given = str(path)
    SettingsFile(path).load()
    began = [
        subprocess.Popen([sys.executable, "-c", ADDING, path_given, name], stdin=subprocess.DEVNULL)
        for name in ("a", "b", "c")
    ]
    assert [one.wait(240) for one in began] == [0, 0, 0]
    providers = {client.provider for client in SettingsFile(path).load().oauth_clients}
    assert providers == {f"{name}{n}" for name in "abc" for n in range(TIMES)}


TIMES = 15
ADDING = f"""
import sys
from dataclasses import replace
from pathlib import Path
from outreach_app.domain.oauth import OAuthClient
from outreach_app.system.settings_file import SettingsFile
settings = SettingsFile(Path(sys.argv[1]))
for n in range({TIMES}):
    more = OAuthClient(sys.argv[2] + str(n), "id")
    settings.change(lambda now: replace(now, oauth_clients=(*now.oauth_clients, more)))
"""


def test_a_change_waits_for_no_more_than_it_must(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = SettingsFile(path)
    before = settings.load()
    with (
        patch("outreach_app.system.settings_file.PATIENCE", 0.05),
        ExclusiveLock(path.with_suffix(".lock")).held(0),
        pytest.raises(UserError, match="Another program"),
    ):
        settings.change(lambda now: now)
    assert settings.load() == before
