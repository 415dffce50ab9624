"""Bounces in words, by many systems and in many languages: `systems*.txt` hold them."""

from pathlib import Path

import pytest

from outreach_app.domain.incoming import HARD, BounceCategory, MailKind
from outreach_app.mail.inspection import inspect_mail

from .letters import ORIGINAL

_TEXTS = (file.read_text("utf-8") for file in sorted(Path(__file__).parent.glob("systems*.txt")))
CASES = dict(case.split("\n", 1) for text in _TEXTS for case in text.split("\n=== ")[1:])


NO_RETURN = "Return-Path: <>\n"


@pytest.mark.parametrize(
    ("return_path", "original"),
    [(NO_RETURN, ORIGINAL), ("", ORIGINAL), (NO_RETURN, "")],
    ids=["whole", "unmarked", "alone"],
)
@pytest.mark.parametrize("system", CASES)
def test_a_systems_words_are_understood(system: str, return_path: str, original: str) -> None:
    category = BounceCategory(CASES[system].partition("\n")[0].removeprefix("Category: "))
    head = f"{return_path}To: sue@acme.test\nContent-Type: text/plain; charset=utf-8\n"
    found = inspect_mail(f"{head}{CASES[system]}\n{original}".encode())
    assert found.kind is (MailKind.HARD_BOUNCE if category in HARD else MailKind.SOFT_BOUNCE)
    assert (found.category, found.recipients) == (category, ("bob@prospect.test",))
