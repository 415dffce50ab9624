"""The domain's English sentences are recognised and said in the user's language, parts and all."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from outreach_app.domain.alerts.alert import title_of
from outreach_app.domain.changes import WHO, WHY, Cause, VerdictChange
from outreach_app.domain.changes import sentence_of as change_in_words
from outreach_app.domain.classify.case import when
from outreach_app.domain.classify.judge import RULES
from outreach_app.domain.corrections import VERDICTS as WORD_OF_USER
from outreach_app.domain.errors import UserError
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.incoming import SENTENCES
from outreach_app.domain.silence import Silence, SilenceKind
from outreach_app.domain.taught import Lesson, TaughtScope, verdict_of, words_of
from outreach_app.mail.inspection.automatic import SIGNS
from outreach_app.services.doubting import INTERRUPTED
from outreach_app.services.sending import MISSED
from outreach_app.tracking.instrument.links import Reason
from outreach_app.ui.languages import install_language
from outreach_app.ui.said.faults import FAULTS
from outreach_app.ui.said.rare_faults import RARE_FAULTS
from outreach_app.ui.said.reading import said

CODE = Path(__file__).parents[2] / "outreach_app"
SIDES = ("domain", "services", "mail", "tracking", "storage", "system")
SAMPLES = {
    "what": ("The mail's picture was loaded", "A link was followed"),
    "thing": ("picture", "link"),
    "when": ("40 s after delivery",),
    "owner": ("Hetzner",),
    "proxy": ("Gmail",),
    "prefetcher": ("Apple Mail Privacy Protection",),
    "program": ("curl/8.1",),
    "sweep": ("", ", all 5 links within a second", ", 3 links within 4 s"),
}


@pytest.fixture(params=["de", "fr", "es"])
def language(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[str]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    install_language(application, request.param)
    yield request.param
    install_language(application, "en")


def _sentences(pattern: str) -> list[str]:
    found = [pattern]
    for name, words in SAMPLES.items():
        found = [one.replace(f"{{{name}}}", word) for one in found for word in words]
    return list(dict.fromkeys(found))


def test_every_verdicts_reason_is_translated(language: str) -> None:
    reasons = [one for rule in RULES for one in _sentences(rule.sentence)]
    assert len(reasons) > 40
    assert [one for one in reasons if said(one) == one] == []
    assert [one for one in reasons if "after delivery" in said(one)] == []
    assert all(said(verdict.reason) != verdict.reason for verdict in WORD_OF_USER.values())


def test_every_time_after_delivery_is_translated(language: str) -> None:
    for age in (None, -1, 30, 600, 9_000, 400_000):
        assert said(when(age)) != when(age)


def test_why_a_verdict_changed_is_translated(language: str) -> None:
    at, machine = datetime(2026, 11, 23, tzinfo=UTC), VerdictKind.MACHINE
    causes = [VerdictChange(1, at, kind, machine, one, "") for kind in WHO for one in Cause]
    for one in causes:
        told = said(change_in_words(one))
        assert "changed because" not in told
        assert f" {WHO[one.before]};" not in told
        assert WHY[one.cause] not in told


def test_what_can_be_taught_is_translated(language: str) -> None:
    for scope in TaughtScope:
        lesson = Lesson(scope, "203.0.113.0/24")
        reason = verdict_of(lesson).reason
        assert said(words_of(lesson)) != words_of(lesson)
        assert said(reason) != reason
        assert words_of(lesson) not in said(reason)


def test_no_level_in_a_sentence_keeps_its_english_name(language: str) -> None:
    told = said("From cold to hot, 60 points")
    assert not {"cold", "hot"} & set(re.split(r"\W+", told))


def test_what_came_back_and_what_is_left_alone_is_translated(language: str) -> None:
    sentences = [*SENTENCES.values(), *(sign.sentence for sign in SIGNS), INTERRUPTED, MISSED]
    assert [one for one in sentences if said(one) == one] == []
    for reason in Reason:
        warning = f"https://seller.example/a is not tracked: {reason}"
        assert said(warning).startswith("https://seller.example/a ")
        assert str(reason) not in said(warning)


def test_parts_are_put_into_their_places(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    install_language(application, "de")
    cases = {
        "Opened: Deleted Bo.": "Geöffnet: Deleted Bo.",
        "Hetzner's mail filter, 3 s after delivery, all 5 links within a second.": (
            "Mailfilter von Hetzner, 3 s nach der Zustellung, alle 5 Links innerhalb von "
            "einer Sekunde."
        ),
        "Taken back: Tagged 2 prospects “vip”.": (
            "Zurückgenommen: 2 Interessenten mit „vip“ markiert."
        ),
        "Google's own machines, not a reader, 3 s after delivery.; Opened in Gmail, "
        "5 min after delivery; it hides where the reader is.": (
            "Googles eigene Maschinen, kein Leser, 3 s nach der Zustellung.; In Gmail geöffnet, "
            "5 min nach der Zustellung; das verbirgt, wo der Leser ist."
        ),
        "554 5.7.1 Relay access denied": "554 5.7.1 Relay access denied",
        "x" * 5_000: "x" * 5_000,
        "": "",
    }
    try:
        assert {one: said(one) for one in cases} == cases
    finally:
        install_language(application, "en")
    assert said("Opened: Deleted Bo.") == "Opened: Deleted Bo."


def _raised() -> Iterator[str]:
    """What services raise, each part that changes as a letter that stands nowhere else."""
    for side in SIDES:
        for path in (CODE / side).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call) or len(node.args) < 2:
                    continue
                if getattr(node.func, "id", "") == UserError.__name__:
                    yield _text_of(node.args[1])


def _text_of(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        parts = [one.value if isinstance(one, ast.Constant) else "¤" for one in node.values]
        return "".join(map(str, parts))
    return ""


def test_no_fault_in_the_table_is_one_that_nobody_raises_any_more() -> None:
    raised = {one for one in _raised() if one}
    assert len(raised) > 150
    elsewhere = 4
    """Sentences that are put together of several literals before they are raised."""
    table = {re.sub(r"\{\d\}", "¤", str(one)) for one in (*FAULTS, *RARE_FAULTS)}
    assert len(table - raised) <= elsewhere, table - raised


def test_most_of_what_is_raised_is_in_the_table() -> None:
    raised = {one for one in _raised() if one}
    table = {re.sub(r"\{\d\}", "¤", str(one)) for one in (*FAULTS, *RARE_FAULTS)}
    assert len(raised & table) / len(raised) > 0.8


def test_hostile_sentences_cost_nothing(language: str) -> None:
    for one in ("a: " * 190, "(“" * 250, "is behind : opens mean little" * 18):
        assert said(one) == one


def test_all_that_a_person_did_is_said_in_one_language(qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    install_language(application, "de")
    did = ["opened your mail", "followed a link in your mail", "replied", "is hot now"]
    for count in range(2, len(did) + 1):
        sentence = said(title_of("Dora Weiss", did[:count]))
        assert sentence.startswith("Dora Weiss ")
        assert sentence.count("Dora Weiss") == 1
        assert not {"opened", "followed", "replied", "now", "and"} & set(sentence.split())
    assert " und " in said(title_of("Tom", ["replied", "is hot now"]))
    assert said("Tom and Ana replied") == said("X replied").replace("X", "Tom and Ana")
    silence = Silence(SilenceKind.NOT_OPENED, "The mail arrived, and nobody has opened it.")
    assert "opened" not in said(silence.sentence)
    assert "arrived" not in said(silence.sentence)
    install_language(application, "en")
