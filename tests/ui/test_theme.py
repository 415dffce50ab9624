"""Both themes are readable: every ink on every ground where it is read."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMainWindow, QVBoxLayout, QWidget

from outreach_app.ui.assets import asset
from outreach_app.ui.theme import Theme, palette_of, style_sheet_of
from outreach_app.ui.tokens import DARK, LIGHT, READ_ON, Tokens, contrast
from outreach_app.ui.widgets.parts import label

PAIRS = [(ink, ground) for ink, grounds in READ_ON for ground in grounds]


def test_contrast_is_the_standards() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_is_readable(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_keyboards_focus_is_seen(tokens: Tokens) -> None:
    """WCAG 2.2, 1.4.11: 3:1 for what marks a control."""
    for ground in (tokens.window, tokens.card, tokens.rail):
        assert contrast(tokens.focus, ground) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_no_colour_is_written_in_the_style_sheet(tokens: Tokens) -> None:
    source = asset("style", "desk.qss").read_text(encoding="utf-8")
    assert not [line for line in source.splitlines() if ": #" in line]
    assert "$" not in style_sheet_of(tokens)


def test_every_token_but_the_picture_is_a_colour() -> None:
    for tokens in (LIGHT, DARK):
        for field in fields(tokens):
            value = getattr(tokens, field.name)
            assert field.name == "tick" or (value[0] == "#" and len(value) == 7)


def test_the_palette_says_the_same_as_the_style_sheet() -> None:
    palette = palette_of(DARK)
    assert palette.color(QPalette.ColorRole.Window).name() == DARK.window
    assert palette.color(QPalette.ColorRole.HighlightedText).name() == DARK.on_selection


def test_whatever_the_window_holds_or_opens_wears_the_style_sheet(qapp: QApplication) -> None:
    theme, window, written = Theme(qapp, "light"), QMainWindow(), QComboBox()
    theme.put_on(window)
    title, page, dialog = label("Sent", "muted"), QWidget(), QDialog(window)
    for inside, whole in ((title, page), (written, dialog)):
        written.setEditable(True)
        QVBoxLayout(whole).addWidget(inside)
    window.setCentralWidget(page)
    for tokens in (LIGHT, DARK):
        theme.choose("dark" if tokens is DARK else "light")
        window.show()
        dialog.show()
        assert title.palette().color(QPalette.ColorRole.WindowText).name() == tokens.muted
        line = written.lineEdit()
        assert line is not None
        assert line.palette().color(QPalette.ColorRole.PlaceholderText).name() == tokens.muted
    assert qapp.styleSheet() == ""
    theme.choose("light")
    for made in (window, theme):
        made.deleteLater()
