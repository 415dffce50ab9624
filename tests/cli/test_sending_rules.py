"""The rules of sending on the command line: set, read back; nonsense is refused in a sentence."""

import pytest

from tests.journeys.outreach import Outreach

GIVEN = (
    "--undo", "30", "--gap", "20", "--hourly", "40", "--daily", "200", "--hours", "09:00-17:30",
    "--days", "mon,tue,fri", "--zone", "Europe/Berlin", "--warm-up", "20,10,200",
    "--pause", "2026-12-24..2027-01-01", "--pause", "2027-05-01", "--missed", "ask",
)  # fmt: skip
EXPECTED = {
    "undo_seconds": 30, "gap_seconds": 20, "hourly": 40, "daily": 200, "warm_up": "20,10,200",
    "hours": "09:00-17:30", "days": "mon,tue,fri", "zone": "Europe/Berlin",
    "pauses": ["2026-12-24..2027-01-01", "2027-05-01..2027-05-01"], "missed": "ask",
    "paces": {},
}  # fmt: skip


def test_rules_are_set_and_read_back(outreach: Outreach) -> None:
    assert outreach.done("outbox", "rules")["hours"] == "00:00-24:00"
    assert outreach.done("outbox", "rules", *GIVEN) == EXPECTED
    assert outreach.done("outbox", "rules") == EXPECTED
    cleared = outreach.done(
        "outbox", "rules", "--hours", "none", "--days", "none", "--zone", "none",
        "--warm-up", "none", "--pause", "none",
    )  # fmt: skip
    assert (cleared["hours"], cleared["zone"], cleared["pauses"]) == ("00:00-24:00", "", [])
    assert (cleared["warm_up"], cleared["gap_seconds"]) == (None, 20)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--hours", "nine"), ("--hours", "17:00-09:00"), ("--hours", "09:00-25:00"),
        ("--days", "someday"), ("--zone", "Mars/Olympus"), ("--warm-up", "1,2"),
        ("--pause", "tomorrow"), ("--pause", "2027-01-01..2026-01-01"), ("--undo", "4000"),
    ],
)  # fmt: skip
def test_nonsense_is_a_sentence_and_changes_nothing(
    outreach: Outreach, wrong: tuple[str, str]
) -> None:
    run = outreach.run("outbox", "rules", *wrong)
    assert run.returncode == 1
    assert "Traceback" not in run.stderr
    assert run.stderr.strip()
