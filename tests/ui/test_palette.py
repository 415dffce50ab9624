"""The command palette, by the keyboard alone: actions, people, templates, settings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from outreach_app.domain.mails import Template
from outreach_app.ui.app import Desk
from outreach_app.ui.fuzzy import fits
from outreach_app.ui.widgets.palette import Palette
from tests.ui.fakes import FakeServices


@pytest.fixture
def palette(qtbot: QtBot, desk: Desk) -> Palette:
    """The palette as Ctrl+K opens it."""
    window = desk.parts.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keySequence(window, QKeySequence("Ctrl+K"))
    shown = window.findChild(Palette)
    assert shown is not None
    qtbot.waitExposed(shown)
    return shown


def _type(palette: Palette, text: str) -> QLineEdit:
    field = palette.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, text)
    return field


def _titles(palette: Palette) -> list[str]:
    return [one.title for one in palette.choices]


def test_an_action_is_found_by_scattered_letters_and_done(
    qtbot: QtBot, desk: Desk, palette: Palette
) -> None:
    field = _type(palette, "otb")
    assert _titles(palette)[0] == "Outbox"
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.parts.window.page == "outbox")
    assert not palette.isVisible()


def test_a_company_is_found_and_opened(qtbot: QtBot, desk: Desk, palette: Palette) -> None:
    field = _type(palette, "conti")
    qtbot.waitUntil(lambda: "Bottega Conti" in _titles(palette))
    for _ in range(_titles(palette).index("Bottega Conti")):
        QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.parts.controllers.companies.shown) as shown:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown.args[0].company.name == "Bottega Conti"
    assert desk.parts.window.page == "prospects"


def test_a_person_is_found_and_opened(qtbot: QtBot, desk: Desk, palette: Palette) -> None:
    field = _type(palette, "chiara")
    qtbot.waitUntil(lambda: "Chiara Conti" in _titles(palette))
    for _ in range(_titles(palette).index("Chiara Conti")):
        QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.timeline_shown) as shown:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert shown.args == [3]


def test_a_template_begins_a_letter(
    qtbot: QtBot, desk: Desk, services: FakeServices, palette: Palette
) -> None:
    services.templates.kept.append(Template(1, "First hello", "Hi {{ first_name }}", "<p>Hi</p>"))
    desk.parts.controllers.palette.load()
    field = _type(palette, "first hel")
    qtbot.waitUntil(lambda: "First hello" in _titles(palette))  # also while it is open
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.parts.window.page == "compose")
    assert desk.parts.window.compose.letter.subject == "Hi {{ first_name }}"


def test_a_section_of_the_settings_is_found(qtbot: QtBot, desk: Desk, palette: Palette) -> None:
    field = _type(palette, "appear")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.parts.window.page == "settings")
    assert desk.parts.window.settings.section == "appearance"


def test_nonsense_finds_nothing_and_escape_closes(palette: Palette) -> None:
    field = _type(palette, "zzqqxx")
    assert palette.choices == ()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("se", "Send", "Prospects"),
        ("np", "New prospect", "Open"),
        ("strasse", "Straße", "Sternstraße"),
        ("diaz", "Ana Díaz", "Dia zero"),
    ],
)
def test_what_fits_better_comes_first(typed: str, better: str, worse: str) -> None:
    assert (fits(typed, better) or 0) > (fits(typed, worse) or 0)
