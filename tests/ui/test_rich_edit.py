"""The sheet holds lines and gives them back; keys, pastes and fields do what writers expect."""

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from outreach_app.domain.rich_reading import read_html
from outreach_app.domain.rich_text import Line, Liquid, Words
from outreach_app.domain.rich_writing import write_blocks, write_html
from outreach_app.ui.tokens import LIGHT
from outreach_app.ui.widgets.writing.rich_edit import OWN_LINES, RichEdit
from tests.domain.rich.test_round_trip import KEPT, LINES

Key = Qt.Key


@pytest.fixture
def edit(qtbot: QtBot) -> RichEdit:
    made = RichEdit()
    made.setAccessibleName("Body")
    qtbot.addWidget(made)
    made.dress(LIGHT)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def _html(edit: RichEdit) -> str:
    return write_blocks(edit.lines)


def _show(edit: RichEdit, html: str) -> None:
    edit.show_lines(read_html(html).lines)
    edit.moveCursor(QTextCursor.MoveOperation.End)


@pytest.mark.parametrize("html", KEPT)
def test_what_is_shown_is_given_back(edit: RichEdit, html: str) -> None:
    _show(edit, html)
    assert _html(edit) == html
    assert not edit.document().isUndoAvailable()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(LINES)
def test_any_lines_go_through_the_document(edit: RichEdit, lines: list[Line]) -> None:
    html = write_html(lines)
    read = read_html(html).lines
    edit.show_lines(read)
    assert write_html(edit.lines) == html


def test_lists_are_typed(edit: RichEdit) -> None:
    QTest.keyClicks(edit, "- one")
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClick(edit, Key.Key_Tab)
    QTest.keyClicks(edit, "two")
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClick(edit, Key.Key_Backtab)
    QTest.keyClicks(edit, "three")
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClicks(edit, "end")
    assert _html(edit) == ("<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>\n<p>end</p>")


def test_numbers_and_quotations_are_typed(edit: RichEdit) -> None:
    QTest.keyClicks(edit, "1. one")
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClick(edit, Key.Key_Backspace)
    QTest.keyClicks(edit, "> said")
    assert _html(edit).startswith("<ol><li>one</li></ol>\n<blockquote ")


def test_after_a_heading_comes_a_plain_line(edit: RichEdit) -> None:
    _show(edit, "<h1>Title</h1>")
    QTest.keyClick(edit, Key.Key_Return)
    QTest.keyClicks(edit, "text")
    assert edit.lines[1] == Line((Words("text"),))


def test_everything_typed_can_be_undone(edit: RichEdit) -> None:
    _show(edit, KEPT[0])
    QTest.keyClicks(edit, "more")
    edit.insert_liquid("{{ company }}")
    assert _html(edit) != KEPT[0]
    while edit.document().isUndoAvailable():
        edit.undo()
    assert _html(edit) == KEPT[0]
    while edit.document().isRedoAvailable():
        edit.redo()
    assert _html(edit).endswith("more{{ company }}</p>")


def test_words_after_a_field_are_words(edit: RichEdit) -> None:
    edit.insert_liquid("{{ first_name }}")
    QTest.keyClicks(edit, ", hello")
    assert edit.lines == (Line((Liquid("{{ first_name }}"), Words(", hello"))),)


def test_a_field_is_changed_where_it_stands(edit: RichEdit) -> None:
    _show(edit, "<p>a {{ x }}{{ x }} b</p>")
    assert [edit.chip_at(n) for n in range(6)] == ["", "", "{{ x }}", "{{ x }}", "", ""]
    edit.replace_chip(3, '{{ x | default: "y" }}')
    assert _html(edit) == '<p>a {{ x }}{{ x | default: "y" }} b</p>'
    edit.replace_chip(2, "")
    assert _html(edit) == '<p>a {{ x | default: "y" }} b</p>'
    edit.undo()
    assert "{{ x }}{{" in _html(edit)


def test_a_pressed_field_is_told(qtbot: QtBot, edit: RichEdit) -> None:
    _show(edit, "<p>{{ first_name }} hello</p>")
    cursor = QTextCursor(edit.document())
    cursor.setPosition(0)
    where = edit.cursorRect(cursor).center()
    where.setX(where.x() + 20)
    with qtbot.waitSignal(edit.chip_pressed) as pressed:
        QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert pressed.args == [0]


@pytest.mark.parametrize("place", [3, 4])
def test_a_field_beside_the_cursor_opens_by_key(qtbot: QtBot, edit: RichEdit, place: int) -> None:
    _show(edit, "<p>Hi {{ first_name }} hello</p>")
    cursor = edit.textCursor()
    cursor.setPosition(place)
    edit.setTextCursor(cursor)
    with qtbot.waitSignal(edit.chip_pressed) as pressed:
        QTest.keyClick(edit, Key.Key_F2)
    assert pressed.args == [3]
    cursor.setPosition(1)
    edit.setTextCursor(cursor)
    with qtbot.assertNotEmitted(edit.chip_pressed):
        QTest.keyClick(edit, Key.Key_F2)


def test_what_is_copied_here_is_pasted_whole(edit: RichEdit) -> None:
    image = '<img src="cid:x" alt="" style="max-width:100%;height:auto">'
    html = f"<p>Hi <b>{{{{ first_name }}}}</b> {image}</p>"
    _show(edit, html)
    edit.selectAll()
    copied = edit.createMimeDataFromSelection()
    assert copied.hasFormat(OWN_LINES)
    assert "￼" not in copied.text()
    edit.show_lines(())
    edit.insertFromMimeData(copied)
    assert _html(edit) == html


def test_a_part_of_a_line_is_copied(edit: RichEdit) -> None:
    _show(edit, "<p>😀abcdef</p>")
    cursor = edit.textCursor()
    cursor.setPosition(2)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    assert edit.createMimeDataFromSelection().text() == "abc"


def test_pasted_html_is_cleaned(edit: RichEdit) -> None:
    source = QMimeData()
    source.setHtml(
        '<p class=x style="color:red;font-size:30px">Hi<img src="https://spy.example"></p>'
    )
    source.setText("Hi")
    edit.insertFromMimeData(source)
    assert _html(edit) == '<p><span style="color:#ff0000">Hi</span></p>'


def test_pasted_text_keeps_its_lines(edit: RichEdit) -> None:
    source = QMimeData()
    source.setText("Hi {{ name }}\n\n<b>not bold</b>")
    edit.insertFromMimeData(source)
    assert _html(edit) == "<p>Hi {{ name }}</p>\n<p>&lt;b&gt;not bold&lt;/b&gt;</p>"


def test_files_and_pictures_are_told(qtbot: QtBot, edit: RichEdit) -> None:
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile("/tmp/a.pdf"), QUrl.fromLocalFile("/tmp/b.pdf")])
    with qtbot.waitSignal(edit.files_dropped) as dropped:
        edit.insertFromMimeData(source)
    assert dropped.args is not None
    assert [path.name for path in dropped.args[0]] == ["a.pdf", "b.pdf"]
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    pasted = QMimeData()
    pasted.setImageData(image)
    with qtbot.waitSignal(edit.image_pasted) as told:
        edit.insertFromMimeData(pasted)
    assert told.args is not None
    assert told.args[0].startswith(b"\x89PNG")
