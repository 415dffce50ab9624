"""The goals for verdicts, on labelled traffic where it is at hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from outreach_app.domain.classify import judge_mail, known_at
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.traffic import read_record
from tests.domain.classify.traces import evidence

DEV_FILE = Path(__file__).parents[4] / "shared" / "data" / "traffic-dev.jsonl"

pytestmark = pytest.mark.skipif(
    not DEV_FILE.exists(), reason="the labelled traffic is not beside this checkout"
)


def rows(*, hard: bool) -> list[dict[str, Any]]:
    lines = DEV_FILE.read_text(encoding="utf-8").splitlines()
    return [row for row in map(json.loads, lines) if hard or not row["hard"]]


def figures(chosen: list[dict[str, Any]], *, at_once: bool = False) -> tuple[float, float, float]:
    """Precision and recall of "human", and the share of machines called human."""
    counts = {(person, called): 0 for person in (True, False) for called in (True, False)}
    for row in chosen:
        record = read_record(row)
        others = known_at(record.others, record.hit.at) if at_once else record.others
        verdict = judge_mail([record.hit, *others], record.mail, evidence())[0]
        counts[row["label"] == "human", verdict.kind is VerdictKind.HUMAN] += 1
    right, wrong = counts[True, True], counts[False, True]
    called, people = right + wrong, right + counts[True, False]
    return right / called, right / people, wrong / (wrong + counts[False, False])


def test_rows_that_rules_can_get_are_got() -> None:
    precision, recall, _ = figures(rows(hard=False))
    assert precision >= 0.99
    assert recall >= 0.99


def test_hard_rows_cost_little() -> None:
    precision, recall, false_alarms = figures(rows(hard=True))
    assert precision >= 0.94
    assert recall >= 0.95
    assert false_alarms <= 0.06


def test_deciding_at_once_costs_little_precision() -> None:
    assert figures(rows(hard=True))[0] - figures(rows(hard=True), at_once=True)[0] <= 0.07
