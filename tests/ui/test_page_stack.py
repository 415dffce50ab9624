"""The window's pages: one in view, painted in the turn after; none out of view is asked."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from outreach_app.ui.slices import Slices
from outreach_app.ui.widgets.page_stack import PageStack


class Page(QWidget):
    """Counts how often it was asked how large it would be, and painted."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self._size = size
        self.asked = self.painted = 0

    def sizeHint(self) -> QSize:  # noqa: N802
        self.asked += 1
        return self._size

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        self.asked += 1
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.painted += 1
        super().paintEvent(event)


def test_the_stack_is_as_large_as_its_largest_page_without_asking_again(qtbot: QtBot) -> None:
    stack, small, large = PageStack(), Page(QSize(80, 400)), Page(QSize(300, 90))
    qtbot.addWidget(stack)
    stack.add(small)
    stack.add(large)
    stack.show()
    assert stack.minimumSizeHint() == stack.sizeHint() == QSize(300, 400)
    before = large.asked
    small.updateGeometry()
    assert stack.minimumSizeHint() == stack.sizeHint() == QSize(300, 400)
    assert large.asked == before


def test_a_page_is_painted_once_it_is_laid_out(qtbot: QtBot) -> None:
    stack, first, second = PageStack(), Page(QSize(80, 80)), Page(QSize(80, 80))
    qtbot.addWidget(stack)
    stack.add(first)
    stack.add(second)
    stack.show()
    qtbot.waitUntil(lambda: first.painted > 0)
    stack.turn_to(second)
    assert second.isVisible()
    assert not first.isVisible()
    assert not second.painted
    qtbot.waitUntil(lambda: second.painted > 0)


def test_what_is_built_unseen_is_painted_again_though_a_step_fails(qtbot: QtBot) -> None:
    page = Page(QSize(80, 80))
    qtbot.addWidget(page)
    page.show()
    slices, seen = Slices(page), []

    def fail() -> None:
        seen.append(page.updatesEnabled())
        raise LookupError

    with pytest.raises(LookupError):
        slices.begin([fail], unseen=page)
    assert seen == [False]
    assert page.updatesEnabled()
    slices.begin([lambda: seen.append(page.updatesEnabled())], unseen=page)
    assert seen == [False, False]
    qtbot.waitUntil(page.updatesEnabled)
