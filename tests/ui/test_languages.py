"""Every text has its translations, with the same fields; no text is clipped."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from outreach_app.domain import warmth
from outreach_app.ui.app import Desk, build_desk
from outreach_app.ui.assets import asset
from outreach_app.ui.domain_words import FIXED
from outreach_app.ui.languages import install_language, longer, mirrored
from outreach_app.ui.main_window import PAGE_NAMES
from tests.ui.fakes import FakeServices

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


def _pages(desk: Desk) -> Iterator[str]:
    window = desk.parts.window
    for name in PAGE_NAMES:
        window.show_page(name)
        page = getattr(window, name)
        sections = getattr(page, "sections", ())
        for section in sections:
            page.open_section(section.name)
            yield f"{name}:{section.name}"
        if not sections:
            yield name


def _room(widget: QLabel | QAbstractButton) -> bool:
    """Whether the text has its room: buttons and labels of one line as wide as they want."""
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.height() + 2 >= widget.heightForWidth(widget.width())
        return widget.width() + 1 >= widget.sizeHint().width()
    return widget.width() + 1 >= widget.sizeHint().width()


def _clipped(root: QWidget) -> list[str]:
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton | QCheckBox | QToolButton):
            continue
        if widget.text() and widget.isVisible() and not _room(widget):
            found.append(f"{type(widget).__name__} {widget.text()[:50]!r}: {widget.width()} px")
    return found


@pytest.mark.parametrize("language", ["en", "long", "rtl"])
def test_no_text_is_clipped_on_any_page(
    qtbot: QtBot, services: FakeServices, language: str
) -> None:
    desk = build_desk(services, theme="light", notifications=False, language=language)
    try:
        control = desk.parts.controllers
        with qtbot.waitSignals([control.setup.state_read, control.alerts.listed]):
            desk.start()
        window = desk.parts.window
        window.resize(1440, 800)
        desk.show()
        qtbot.waitExposed(window)
        found = []
        for place in _pages(desk):
            QApplication.sendPostedEvents()
            window.grab()  # lays everything out to the end
            found += [f"{place}: {one}" for one in _clipped(window)]
        assert not found, "\n".join(dict.fromkeys(found))
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


def test_the_domains_fixed_sentences_are_all_marked() -> None:
    said = {*warmth.WHY.values(), warmth.FADED, *warmth.NEXT.values(), *warmth.NEXT_AFTER.values()}
    assert {str(one) for one in FIXED} == said
