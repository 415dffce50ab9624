"""The goals on the labelled mails, where these are at hand; `make bench-mail` prints the rest."""

import importlib.util
import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT.parent / "shared" / "data" / "mail"

pytestmark = pytest.mark.skipif(
    not (FOLDER / "index.jsonl").exists(), reason="the labelled mails are not on this machine"
)
GOALS = {
    "bounces detected": 0.98,
    "recipient right": 0.97,
    "hard or soft right": 0.95,  # where the label is certain, as the bench says what that is
    "… over all labels": 0.89,  # see ARCHITECTURE: no table gets beyond 0.91 on these labels
    "automatic replies found": 0.95,
    "complaints found": 0.95,
}


def test_the_goals_are_met() -> None:
    spec = importlib.util.spec_from_file_location("bench_mail", ROOT / "packaging/bench/mail.py")
    assert spec
    assert spec.loader
    bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bench)
    mails = bench.read_mails(FOLDER)
    rows = [json.loads(line) for line in (FOLDER / "index.jsonl").read_text("utf-8").splitlines()]
    figures = bench.shares(bench.read_rows(rows, mails))
    for name, goal in GOALS.items():
        right, whole = figures[name]
        assert right / whole >= goal, name
    called, others = figures["others called bounces"]
    assert called / others <= 0.003
    assert figures["not understood"][0] == 0
