"""Words: complete for every value, and times as one says them."""

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from outreach_app.domain.alerts import AlertState
from outreach_app.domain.events import EventKind
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.scoring import Level
from outreach_app.ui.assets import asset
from outreach_app.ui.pages.outbox import EXPLAINED
from outreach_app.ui.text import (
    ALERTS,
    EVENTS,
    LEVELS,
    STATES,
    VERDICTS,
    Sign,
    age_in_words,
    day_and_time,
    day_in_words,
    full_time,
    initials,
    time_in_words,
    wait_in_words,
    word_of,
)
from outreach_app.ui.tokens import LIGHT

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=timezone(timedelta(hours=1)))
TABLES: list[tuple[type[StrEnum], Mapping[Any, Sign]]] = [
    (VerdictKind, VERDICTS),
    (Level, LEVELS),
    (OutgoingState, STATES),
    (AlertState, ALERTS),
    (EventKind, EVENTS),
]


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(("kind", "table"), TABLES)
def test_every_value_has_a_word_an_icon_and_colours(
    kind: type[StrEnum], table: Mapping[Any, Sign]
) -> None:
    assert set(kind) <= set(table)
    for sign in table.values():
        assert word_of(sign)
        assert asset("icons", f"{sign.icon}.svg").is_file()
        assert hasattr(LIGHT, sign.ink)
        assert hasattr(LIGHT, sign.ground)
    assert len({word_of(sign) for sign in table.values()}) == len(table)


def test_every_state_of_the_outbox_is_explained() -> None:
    assert set(EXPLAINED) == set(OutgoingState)
    question = str(EXPLAINED[OutgoingState.UNKNOWN])
    assert "twice" in question
    assert "nothing" in question


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 min ago"),
        (timedelta(hours=3), "today 12:00"),
        (timedelta(hours=20), "yesterday 19:00"),
        (timedelta(days=5), "Wed 18 Nov, 15:00"),
        (timedelta(days=400), "19 Oct 2025, 15:00"),
        (timedelta(minutes=-10), "today 15:10"),
        (timedelta(days=-1), "tomorrow 15:00"),
        (timedelta(days=-4), "Fri 27 Nov, 15:00"),
        (timedelta(days=-60), "22 Jan 2027, 15:00"),
    ],
)
def test_times_are_said_as_one_says_them(ago: timedelta, words: str) -> None:
    assert time_in_words(NOW - ago, NOW) == words


def test_a_time_of_another_zone_is_told_in_ours() -> None:
    tokyo = timezone(timedelta(hours=9))
    assert time_in_words((NOW - timedelta(hours=2)).astimezone(tokyo), NOW) == "today 13:00"


@pytest.mark.parametrize(
    ("language", "day", "clock", "exact"),
    [
        ("en_GB", "Mon 23 Nov 2026", "15:00", "15:00:00"),
        ("en_US", "Mon 23 Nov 2026", "3:00 PM", "3:00:00 PM"),
        ("de_DE", "Mo., 23. Nov. 2026", "15:00", "15:00:00"),
        ("fr_FR", "lun. 23 nov. 2026", "15:00", "15:00:00"),
    ],
)
def test_days_and_clocks_follow_the_language(
    language: str, day: str, clock: str, exact: str
) -> None:
    QLocale.setDefault(QLocale(language))
    at = NOW.replace(tzinfo=None).astimezone()
    assert day_in_words(at) == day
    assert day_and_time(at).replace("\u202f", " ") == f"{day}, {clock}"
    assert full_time(at).replace("\u202f", " ") == f"{day}, {exact}"


def test_waits_and_ages() -> None:
    assert [wait_in_words(s) for s in (0.2, 8, 119, 600)] == ["1 s", "8 s", "2 min", "10 min"]
    assert age_in_words(timedelta(minutes=2)) == "within the hour"
    assert age_in_words(timedelta(hours=5)) == "5 h ago"
    assert age_in_words(timedelta(days=3, hours=2)) == "3 days ago"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ana Díaz", "AD"), ("ana@x.test", "AX"), ("Čeněk", "Č"), ("  ", "?"), ("<b> x", "X")],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters
