"""Every text has its translations, with the same fields; no text is clipped."""

import ast
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from outreach_app.domain import warmth
from outreach_app.ui.app import build_desk
from outreach_app.ui.assets import asset
from outreach_app.ui.domain_words import FIXED
from outreach_app.ui.languages import install_language, longer, mirrored
from tests.ui.fakes import FakeServices

CODE = Path(__file__).parents[2] / "outreach_app"
BY_PATTERN = ("reading.py", "domain_words.py", "languages.py")
"""They put what the domain worded into the user's language; what they know is marked there."""
LANGUAGES = ("de", "fr", "es")
_MESSAGE = re.compile(
    r"<message>\s*<source>(.*?)</source>.*?<translation([^>]*)>(.*?)</translation>", re.S
)
_FIELD = re.compile(r"\{\d?\}|\{\{ \w+(?=[^}]*\}\})")


def _messages(language: str) -> list[tuple[str, str, str]]:
    text = Path(asset("translations", f"outreach_{language}.ts")).read_text(encoding="utf-8")
    return [(unescape(s), state, unescape(t)) for s, state, t in _MESSAGE.findall(text)]


@pytest.fixture(autouse=True)
def speak_english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    install_language(application, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_fields_of_what_they_translate(language: str) -> None:
    messages = _messages(language)
    assert len(messages) > 500
    wrong = [
        source
        for source, state, translated in messages
        if "unfinished" not in state
        and sorted(_FIELD.findall(source)) != sorted(_FIELD.findall(translated))
    ]
    assert wrong == []
    assert [s for s, state, t in messages if "unfinished" not in state and not t.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_anything_is_left_untranslated(language: str) -> None:
    messages = _messages(language)
    left = [source for source, state, _ in messages if "unfinished" in state]
    assert len(left) < len(messages) / 10


@pytest.mark.parametrize(
    ("language", "word", "month"),
    [
        ("de", "Einstellungen", "November"),
        ("fr", "Réglages", "novembre"),
        ("es", "Ajustes", "noviembre"),
    ],
)
def test_the_window_speaks(
    qtbot: QtBot,
    services: FakeServices,
    language: str,
    word: str,
    month: str,
) -> None:
    desk = build_desk(services, theme="light", notifications=False, language=language)
    try:
        action = desk.parts.window.actions_by_name["settings"]
        assert action.text() == word
        assert QLocale().standaloneMonthName(11) == month
    finally:
        desk.quit()


def test_right_to_left_turns_the_window_round(qtbot: QtBot, services: FakeServices) -> None:
    desk = build_desk(services, theme="light", notifications=False, language="rtl")
    try:
        desk.show()
        window = desk.parts.window
        qtbot.waitExposed(window)
        assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert window.rail.mapTo(window, window.rail.rect().topLeft()).x() > window.width() / 2
    finally:
        desk.quit()


def test_made_up_languages_keep_the_fields() -> None:
    assert longer("Send {0} mails").startswith("[Sénd {0} máíls·")
    assert mirrored("Send") == "\u202eSend\u202c"


def test_what_is_translated_can_be_gathered() -> None:
    """lupdate reads literals only: behind a function of our own it would find none."""
    hidden = []
    for path in (CODE / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not ast.unparse(node.func).endswith("translate"):
                continue
            text = node.args[-1] if node.args else None
            if isinstance(text, ast.Name) and path.name not in BY_PATTERN:
                hidden.append(f"{path.name}:{node.lineno}")
    assert not hidden


def test_the_domains_fixed_sentences_are_all_marked() -> None:
    said = {*warmth.WHY.values(), warmth.FADED, *warmth.NEXT.values(), *warmth.NEXT_AFTER.values()}
    assert {str(one) for one in FIXED} == said
