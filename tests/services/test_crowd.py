"""A crowd is counted, the same for the same seed, and judged by the rules that judge everybody."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from outreach_app.bootstrap import build, fill_with_crowd
from outreach_app.domain.errors import UserError
from outreach_app.domain.samples.crowd import CrowdSize, crowd_size
from outreach_app.system.paths import open_profile
from tests.fakes.clock import FakeClock

SIZE = CrowdSize(prospects=200, mails=600, hits=2000)
DERIVED = {
    "verdicts": "select hit_id, kind, rule, reason, device from verdicts order by hit_id",
    "events": "select mail_id, hit_id, kind, at, link, device, count, detail from events "
    "order by mail_id, at, kind, hit_id",
    "marks": "select id, marks from outgoing order by id",
    "standings": "select id, level, last_event, last_event_at, opened_at, answered_at, "
    "bounced_at, contacted_at from prospects order by id",
}


def _made(folder: Path, seed: int = 1) -> Path:
    fill_with_crowd(folder, SIZE, seed, lambda _done, _total: None, FakeClock())
    return folder


def _read(folder: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "outreach.db")) as connection:
        return connection.execute(question).fetchall()


def _derived(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    return {name: _read(folder, question) for name, question in DERIVED.items()}


def test_there_are_as_many_as_were_asked_for(tmp_path: Path) -> None:
    folder = _made(tmp_path / "new")
    for table, number in (
        ("prospects", 200),
        ("outgoing", 600),
        ("hits", 2000),
        ("verdicts", 2000),
        ("tokens", 1800),
        ("prospect_words", 200),
    ):
        assert _read(folder, f"select count(*) from {table}") == [(number,)], table
    assert _read(folder, "pragma foreign_key_check") == []
    assert {kind for (kind,) in _read(folder, "select distinct kind from verdicts")} >= {
        "human",
        "machine",
    }
    assert len(_read(folder, "select distinct level from prospects")) > 2


def test_one_prospect_reads_everything_when_there_is_enough_of_it() -> None:
    assert CrowdSize(100_000, 300_000, 1_000_000).heavy_mails * 40 == 5_000


def test_the_same_seed_makes_the_same_profile(tmp_path: Path) -> None:
    one, same, other = (
        _derived(_made(tmp_path / name, seed)) for name, seed in (("a", 7), ("b", 7), ("c", 8))
    )
    assert one == same
    assert one["events"] != other["events"]


def test_judged_again_nothing_changes(tmp_path: Path) -> None:
    folder = _made(tmp_path / "new")
    before = _derived(folder)
    with closing(sqlite3.connect(folder / "outreach.db")) as connection, connection:
        connection.execute("update verdicts set rules_version = 0")
    program = build(open_profile(folder), clock=FakeClock(), use_keyring=False)
    report = program.services.ledger.rejudging.run(lambda _done, _total: None, lambda: False)
    program.close()
    assert (report.summary, report.was_cancelled) == ((), False)
    assert _derived(folder) == before


def test_every_page_has_something(tmp_path: Path) -> None:
    program = build(open_profile(_made(tmp_path / "new")), clock=FakeClock(), use_keyring=False)
    services = program.services
    page = services.prospects.page()
    assert page.total == 200
    timeline = services.timelines.of(1)
    assert len(timeline.lines) == 40 * SIZE.heavy_mails
    assert services.today.board().changes
    assert services.today.board().has_own_prospects
    program.close()


def test_a_profile_that_is_there_is_left_alone(tmp_path: Path) -> None:
    folder = _made(tmp_path / "mine")
    before = (folder / "outreach.db").read_bytes()
    with pytest.raises(UserError, match="holds a profile already"):
        _made(folder, seed=2)
    assert (folder / "outreach.db").read_bytes() == before


@pytest.mark.parametrize("size", [(1, 1, 0), (5, 0, 0), (5, 10, 61)])
def test_a_crowd_that_can_not_be(size: tuple[int, int, int]) -> None:
    with pytest.raises(UserError, match="can not be made"):
        crowd_size(*size)
