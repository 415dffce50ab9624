"""The rules of sending survive their file; what is missing has its default, nonsense is refused."""

import json
from datetime import date
from pathlib import Path

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_rules import (
    WEEKDAYS,
    Missed,
    Pace,
    Pause,
    SendingRules,
    WarmUp,
)
from outreach_app.domain.settings import Settings
from outreach_app.system.rules_values import rules_of
from outreach_app.system.settings_file import SettingsFile

MONDAY = date(2026, 3, 2)
RULES = SendingRules(
    undo_seconds=30,
    pace=Pace(12.5, 0.2, 40, 200, WarmUp(MONDAY, 10, 5, 100)),
    paces={"work": Pace(hourly=3)},
    days=WEEKDAYS,
    opens=540,
    closes=1020,
    morning=480,
    zone="Europe/Berlin",
    pauses=(Pause(MONDAY, MONDAY, "holiday"),),
    missed=Missed.ASK,
)


def test_rules_survive_the_settings_file(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.save(Settings("4711", sending=RULES))
    assert settings.load().sending == RULES


def test_settings_of_an_older_version_have_the_usual_rules() -> None:
    assert rules_of({}) == SendingRules()


@pytest.mark.parametrize(
    "sending",
    [
        {"opens": "nine"},
        {"days": [9]},
        {"pace": [1]},
        {"paces": {"a": 1}},
        {"missed": "shrug"},
        {"pauses": [{}]},
        [],
    ],
)
def test_rules_that_make_no_sense_are_a_sentence(tmp_path: Path, sending: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "profile_id": "x", "sending": sending or [1]}))
    with pytest.raises(UserError) as fault:
        SettingsFile(path).load()
    assert fault.value.code == "settings-broken"
