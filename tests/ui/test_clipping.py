"""No text is cut off: as it is, 40 % longer, and from right to left; on pages and in dialogs."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.ui.app import Desk, build_desk
from outreach_app.ui.languages import install_language
from outreach_app.ui.main_window import PAGE_NAMES
from outreach_app.ui.widgets.company_panel import CompanyPanel
from outreach_app.ui.widgets.qr_code import QrCode
from tests.ui.clipping import clipped, scrolling_columns
from tests.ui.fakes import FakeServices
from tests.ui.gallery import DIALOGS, opened

LANGUAGES = ("en", "long", "rtl", "de", "fr")
SIZES = ((1180, 760), (960, 600))
"""The window as it opens, and the smallest that it lets itself be made."""


@pytest.fixture(autouse=True)
def speak_english_again(qtbot: QtBot) -> Iterator[None]:
    yield
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    install_language(application, "en")


@pytest.fixture
def speaking(qtbot: QtBot, services: FakeServices, language: str) -> Iterator[Desk]:
    desk = build_desk(services, theme="light", notifications=False, language=language)
    control = desk.parts.controllers
    with qtbot.waitSignals([control.setup.state_read, control.alerts.listed]):
        desk.start()
    desk.show()
    qtbot.waitExposed(desk.parts.window)
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(1)
    yield desk
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_clipped_on_any_page(speaking: Desk, language: str) -> None:
    window = speaking.parts.window
    found = []
    for size in SIZES:
        window.resize(*size)
        assert (window.width(), window.height()) == size
        found += [f"{size} {place}: {one}" for place in _pages(speaking) for one in clipped(window)]
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_all_columns_fit_into_the_window_as_it_opens(speaking: Desk, language: str) -> None:
    window = speaking.parts.window
    window.resize(*SIZES[0])
    found = [f"{place}: {one}" for place in _pages(speaking) for one in scrolling_columns(window)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_clipped_on_any_tab_of_a_prospect(speaking: Desk, language: str) -> None:
    window = speaking.parts.window
    window.show_page("prospects")
    panel = window.prospects.panel
    found = []
    for size in SIZES:
        window.resize(*size)
        for tab in range(panel.tabs.count()):
            panel.tabs.setCurrentIndex(tab)
            found += [f"{size} tab {tab}: {one}" for one in clipped(panel)]
        panel.show_why(True)
        found += [f"{size} why: {one}" for one in clipped(panel)]
        panel.show_why(False)
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_clipped_of_companies(qtbot: QtBot, speaking: Desk, language: str) -> None:
    window = speaking.parts.window
    page, control = window.prospects, speaking.parts.controllers.companies
    window.show_page("prospects")
    with qtbot.waitSignals([control.listed, control.shown]):
        page.list.head.show_companies()
        page.panel.company_wanted.emit("Northwind Trading")
    (panel,) = page.findChildren(CompanyPanel)
    found = []
    for size in SIZES:
        window.resize(*size)
        for tab in range(panel.tabs.count()):
            panel.tabs.setCurrentIndex(tab)
            found += [f"{size} tab {tab}: {one}" for one in clipped(page)]
        if size == SIZES[0] and language in ("en", "de", "fr"):
            found += [f"{size}: {one}" for one in scrolling_columns(page)]
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_clipped_in_any_dialog(speaking: Desk, language: str) -> None:
    window, tokens = speaking.parts.window, speaking.parts.theme.tokens
    window.resize(*SIZES[1])
    found = []
    for name in DIALOGS:
        dialog = opened(name, window, tokens)
        found += [f"{name}: {one}" for one in clipped(dialog)]
        assert dialog.height() <= 760, f"{name} is {dialog.height()} px tall"
        assert dialog.width() <= 1180, f"{name} is {dialog.width()} px wide"
        dialog.reject()
    assert not found, "\n".join(dict.fromkeys(found))


@pytest.mark.parametrize("name", ["stages", "enrol"])
def test_a_small_screen_squeezes_nothing(qtbot: QtBot, desk: Desk, name: str) -> None:
    """Qt gives a new dialog two thirds of the screen at most, be what it holds cut by that."""
    dialog = opened(name, desk.parts.window, desk.parts.theme.tokens)
    dialog.resize(dialog.width(), 100)
    for part in dialog.findChildren(QWidget):
        if part.isVisible() and isinstance(part, QLineEdit | QrCode):
            assert part.height() >= part.sizeHint().height()
    dialog.reject()
