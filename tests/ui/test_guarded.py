"""Esc and the cross of a dialog lose nothing that was typed; what was not touched just closes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.ui.app import Desk
from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.question import Question
from tests.ui.gallery import DIALOGS, opened

LETS_GO = {
    "drafts",
    "duplicates",
    "enrol",
    "evidence",
    "export",
    "folders",
    "import",
    "import-check",
    "import-columns",
    "link",
    "merge",
    "palette",
    "passphrase",
    "question",
    "recipients",
    "removal",
    "report",
    "time",
}
"""Nothing is typed there, or a word or two that nobody would miss."""

GUARDED = sorted(set(DIALOGS) - LETS_GO)


def _typed_into(dialog: QDialog) -> QWidget:
    """A field with something typed into it."""
    fields: list[QLineEdit | QPlainTextEdit] = [
        *dialog.findChildren(QLineEdit),
        *dialog.findChildren(QPlainTextEdit),
    ]
    usable = [one for one in fields if one.isVisible() and one.isEnabled() and not one.isReadOnly()]
    QTest.keyClicks(usable[0], "7")
    return usable[0]


def _press(question: Question, name: str) -> None:
    next(one for one in question.findChildren(QPushButton) if one.text() == name).click()


def _open(name: str, desk: Desk) -> QDialog:
    dialog = opened(name, desk.parts.window, desk.parts.theme.tokens)
    if name == "rule":  # a rule of the kind that has something to type
        kinds = dialog.findChildren(QComboBox)[0]
        kinds.setCurrentIndex(next(n for n in range(kinds.count()) if "link" in kinds.itemText(n)))
    return dialog


@pytest.mark.parametrize("name", GUARDED)
def test_what_is_typed_is_not_lost_unasked(qtbot: QtBot, desk: Desk, name: str) -> None:
    dialog = _open(name, desk)
    assert isinstance(dialog, GuardedDialog)
    _typed_into(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    question = dialog.findChild(Question)
    assert dialog.isVisible()
    assert question is not None
    with qtbot.waitSignal(question.finished):
        QTest.keyClick(question, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.is_typed
    dialog.close()
    asked = dialog.findChildren(Question)[-1]
    with qtbot.waitSignal(dialog.rejected):
        _press(asked, "Discard")


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_what_was_not_touched_closes_at_once(qtbot: QtBot, desk: Desk, name: str) -> None:
    dialog = opened(name, desk.parts.window, desk.parts.theme.tokens)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize("name", GUARDED)
def test_cancel_is_the_users_word(qtbot: QtBot, desk: Desk, name: str) -> None:
    dialog = _open(name, desk)
    _typed_into(dialog)
    cancel = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Cancel")
    with qtbot.waitSignal(dialog.rejected):
        cancel.click()


def test_an_address_before_the_last_counts_too(qtbot: QtBot, desk: Desk) -> None:
    """What was typed for one sender is not forgotten when another is looked at."""
    dialog = _open("senders", desk)
    name = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "Name")
    QTest.keyClicks(name, " jun.")
    next(one for one in dialog.findChildren(QPushButton) if "Add" in one.text()).click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.findChild(Question) is not None
    _press(dialog.findChildren(Question)[-1], "Discard")
