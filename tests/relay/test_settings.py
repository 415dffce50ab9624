"""Settings are read from every source, and wrong ones are refused by name."""

from dataclasses import replace
from pathlib import Path

import pytest

from outreach_app.relay.settings import (
    FILE_NAME,
    OPTIONS,
    SettingError,
    read_settings,
    settings_file,
)
from tests.relay.program import command


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RELAY_LISTEN", "8080"),
        ("RELAY_LISTEN", "127.0.0.1:99999"),
        ("RELAY_PUBLIC_URL", "links.example.com"),
        ("RELAY_DATABASE_URL", "mysql://x/y"),
        ("RELAY_DATABASE_URL", "rubbish"),
        ("RELAY_TLS_KEY", "/nowhere/key.pem"),
        ("RELAY_TRUSTED_PROXIES", "10.0.0.0/33"),
        ("RELAY_FOLD_AFTER", "-1"),
        ("RELAY_FOLD_AFTER", "many"),
        ("RELAY_ACCESS_LOG", "perhaps"),
        ("RELAY_FOLD_AFTR", "3"),
    ],
)
def test_a_wrong_setting_is_refused_by_name(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(SettingError, match=name):
        read_settings(tmp_path, {name: value})
    done = command("serve", data=tmp_path, env={name: value})
    assert done.returncode == 1
    assert name in done.stderr


def test_the_environment_wins_over_the_file_and_options_over_both(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        "RELAY_FOLD_AFTER=1\nRELAY_API_RATE=2\n# RELAY_X=\n\nRELAY_OPERATOR='Ana & Co'\n"
    )
    settings = read_settings(
        tmp_path,
        {"RELAY_API_RATE": "3", "HOME": "/x", "RELAY_PUBLIC_URL": "https://a.example/"},
        given={"RELAY_PUBLIC_URL": "https://b.example/"},
    )
    assert (settings.fold_after, settings.api_rate) == (1, 3)
    assert (settings.operator, settings.public_url) == ("Ana & Co", "https://b.example")


def test_the_written_file_explains_and_changes_nothing(tmp_path: Path) -> None:
    assert command("init", data=tmp_path).returncode == 0
    written = (tmp_path / FILE_NAME).read_text()
    assert written == settings_file()
    assert all(option.name in written for option in OPTIONS)
    (tmp_path / "none").mkdir()
    assert replace(read_settings(tmp_path / "none", {}), data=tmp_path) == read_settings(
        tmp_path, {}
    )
    (tmp_path / FILE_NAME).write_text(written.replace("#RELAY", "RELAY"))
    assert read_settings(tmp_path, {}).fold_after == 60
    assert command("init", data=tmp_path).returncode == 1
