"""Subjects of one conversation are one, whatever mail programs put before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.subjects import bare_subject, is_answer, is_forward


@pytest.mark.parametrize(
    "subject",
    [
        "A question",
        "Re: A question",
        "RE: a  question",
        "Re[2]: A question",
        "Re (3): A question",
        "Re: AW: Re: A question",
        "AW: A question",
        "Antw: A question",
        "SV: A question",
        "VS: A question",
        "RV: A question",
        "RES: A question",
        "TR: A question",
        "R: A question",
        "Odp: A question",
        "Ynt: A question",
        "Отв: A question",
        "回复：A question",
        "答复: A question",
        "返信: A question",
        "회신: A question",
        "Fwd: Re: A question",
        "WG: A question",
        "[EXTERNAL] Re: A question",
        "Re: [EXT] A question",
        "***SPAM*** A question",
        "Automatic reply: A question",
        "Automatische Antwort: A question",
        "Réponse automatique : A question",
        "自动回复: A question",
        "Undeliverable: A question",
        "Unzustellbar: A question",
    ],
)
def test_what_stands_before_a_subject_is_taken_off(subject: str) -> None:
    assert bare_subject(subject) == "a question"


@pytest.mark.parametrize(
    "subject", ["Reply to all: news", "Offer: 20 %", "[Team] Plans", "Resume: Bob", "Area: 51"]
)
def test_a_persons_own_words_stay(subject: str) -> None:
    assert bare_subject(subject) == subject.casefold()
    assert not is_answer(subject)


def test_answers_and_forwards_are_told_apart() -> None:
    assert is_answer("AW: Frage")
    assert not is_forward("AW: Frage")
    assert is_forward("WG: Frage")
    assert not is_answer("Fwd: Question")


@given(st.text(max_size=200))
def test_a_bare_subject_stays_itself(subject: str) -> None:
    bare = bare_subject(subject)
    assert bare_subject(f"Re: {bare}") == bare_subject(bare)
