"""What servers say when they refuse: `refusals.txt` holds their words and what these mean."""

from pathlib import Path

import pytest

from outreach_app.domain.incoming import HARD, BounceCategory
from outreach_app.mail.inspection.delivery_status import STATUS
from outreach_app.mail.inspection.reasons import categorize, is_hard

_LINES = Path(__file__).with_name("refusals.txt").read_text("utf-8").splitlines()
REFUSALS = [tuple(line.split(" | ", 2)) for line in _LINES if " | " in line[:40]]


def test_the_table_is_read() -> None:
    assert len(REFUSALS) > 180


@pytest.mark.parametrize(("category", "status", "words"), REFUSALS)
def test_a_refusal_is_understood(category: str, status: str, words: str) -> None:
    named = STATUS.search(words)
    code = named[1] if status == "-" and named else status.strip("-")
    found = categorize(words, code)
    assert found == category
    if not code.startswith("4"):
        assert is_hard(found, code) == (BounceCategory(category) in HARD)


@pytest.mark.parametrize("category", sorted(HARD))
def test_what_a_code_calls_passing_may_pass(category: BounceCategory) -> None:
    passes = category is not BounceCategory.UNKNOWN_USER
    assert is_hard(category, "4.4.4") is not passes
    assert is_hard(category, "5.4.4")
