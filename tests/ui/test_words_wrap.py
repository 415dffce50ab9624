"""The words of an answer break between words, and only an endless word breaks within."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from outreach_app.ui.delegates.words import wrapped

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
