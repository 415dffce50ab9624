"""The words of an answer break between words, and only an endless word breaks within."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from outreach_app.ui.delegates.words import wrapped
from outreach_app.ui.widgets.facts_line import FactsLine

pytestmark = pytest.mark.usefixtures("qapp")


def lines(text: str, width: int) -> list[str]:
    layout = wrapped(text, QFont(), width)
    found = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [text[line.textStart() : line.textStart() + line.textLength()] for line in found]


def test_no_word_is_torn() -> None:
    text = "Yes, Thursday at ten suits me. Could you bring the prices for two sites?"
    for width in range(120, 420, 7):
        assert [word for line in lines(text, width) for word in line.split()] == text.split()


def test_an_endless_word_is_torn_rather_than_cut() -> None:
    word = "x" * 200
    width = 20 * QFontMetrics(QFont()).horizontalAdvance("x")
    found = lines(word, width)
    assert "".join(found) == word
    assert len(found) > 5


def test_the_writer_s_own_lines_stay() -> None:
    assert [line.strip() for line in lines("Hello\n\nBye", 400)] == ["Hello", "", "Bye"]


def test_no_line_of_facts_ends_in_its_divider(qtbot: QtBot) -> None:
    line = FactsLine()
    qtbot.addWidget(line)
    line.show_facts(("Head of Purchasing", "", "ana.diaz@northwind.invalid", "Europe/Madrid"))
    for width in (90, 200, 300, 900):
        line.resize(width, line.heightForWidth(width))
        rows = line.text().split("\n")
        assert not any(row.strip().endswith("·") or row.strip().startswith("·") for row in rows)
        assert line.height() >= len(rows) * line.fontMetrics().height()
    assert line.text() == line.accessibleName()
    assert line.text().count("·") == 2
