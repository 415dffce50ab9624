"""An empty sheet says what can be done with it, in as many lines as that takes."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from outreach_app.ui.tokens import LIGHT
from outreach_app.ui.widgets.writing.rich_edit import RichEdit


def lowest_ink(sheet: RichEdit) -> int:
    """The lowest row of the sheet on which anything stands."""
    image = sheet.viewport().grab().toImage()
    ground = QColor(image.pixel(1, image.height() - 1))
    rows = range(image.height() - 1, -1, -1)
    columns = range(20, image.width() - 20, 2)
    return next(
        (row for row in rows for one in columns if QColor(image.pixel(one, row)) != ground), 0
    )


def test_a_long_hint_is_shown_whole(qtbot: QtBot) -> None:
    sheet = RichEdit()
    qtbot.addWidget(sheet)
    sheet.tokens = LIGHT
    sheet.resize(260, 200)
    sheet.hint = "Write as you would in any mail. A / or {{ offers fields and templates."
    sheet.show()
    line = sheet.fontMetrics().height()
    sheet.setReadOnly(True)  # no cursor is painted
    assert lowest_ink(sheet) > 12 + 1.5 * line
    sheet.setPlainText("Hi")
    assert lowest_ink(sheet) < 12 + 1.5 * line
