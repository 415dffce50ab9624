"""`outreach alerts` and `outreach warmth`: rules, attention and weights without a window."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from outreach_app.__main__ import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs one command on a new profile: exit code, output, complaint."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main([*arguments, "--profile", str(tmp_path)])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def values(run: Run, *arguments: str) -> Any:
    status, out, complaint = run(*arguments, "--json")
    assert (status, complaint) == (0, "")
    return json.loads(out)


def test_rules_are_listed_added_tried_switched_and_deleted(run: Run) -> None:
    assert len(values(run, "alerts", "rules")) == 10
    new = ("--kind", "back", "--number", "30")
    trial = values(run, "alerts", "rule", "try", *new)
    assert trial["sentence"] == "In the last 90 days this would not have fired."
    made = values(run, "alerts", "rule", "add", *new)["id"]
    assert values(run, "alerts", "rule", "off", str(made))["is_on"] is False
    listed = {rule["id"]: rule for rule in values(run, "alerts", "rules")}
    assert listed[made]["sentence"] == "Somebody is back after 30 quiet days"
    assert not listed[made]["is_on"]
    run("alerts", "rule", "delete", str(made))
    assert len(values(run, "alerts", "rules")) == 10


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("alerts", "rule", "add"), "Name a rule by its number"),
        (("alerts", "rule", "on", "99"), "no longer there"),
        (("alerts", "rule", "add", "--kind", "back"), "must lie between 1 and 365"),
        (("alerts", "attention", "--quiet", "8-20"), "is no time"),
        (("alerts", "attention", "--budget", "0"), "between 1 and 60"),
        (("alerts", "attention", "--days", "noday"), "at least one working day"),
        (("alerts", "attention", "--zone", "Mars/Base"), "no time zone"),
        (("alerts", "was-me", "7"), "This alert is gone"),
        (("warmth", "weights", "--kind", "open", "--points", "-3"), "adds"),
        (("warmth", "weights", "--kind", "open", "--points", "nan"), "must lie between"),
        (("warmth", "weights", "--kind", "open", "--half-life", "0"), "must halve within"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    run: Run, arguments: tuple[str, ...], complaint: str
) -> None:
    status, _, told = run(*arguments)
    assert status == 1
    assert complaint in told
    assert "\n" not in told.strip()


def test_attention_is_kept(run: Run) -> None:
    values(run, "alerts", "attention", "--budget", "3", "--quiet", "20:00-08:00")
    kept = values(run, "alerts", "attention", "--days", "mon,tue")
    assert (kept["budget"], kept["quiet_from"], kept["working_days"]) == (3, "20:00", [0, 1])
    assert values(run, "alerts", "attention", "--quiet", "none")["quiet_from"] == ""


def test_weights_are_kept_and_reset(run: Run) -> None:
    changed = values(run, "warmth", "weights", "--kind", "click", "--points", "44")
    assert changed["click"] == {"points": 44, "half_life_days": 7}
    assert values(run, "warmth", "weights")["click"]["points"] == 44
    assert values(run, "warmth", "weights", "--reset")["click"]["points"] == 30
    assert values(run, "warmth", "important", "https://x.example/p") == ["https://x.example/p"]
    assert values(run, "warmth", "important", "https://x.example/p", "--undo") == []
    assert values(run, "warmth", "propose")["weights"] == []
    assert values(run, "warmth", "today") == []
