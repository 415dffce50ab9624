"""A line of the timeline: icon, what and who above, why and with what below, the time at right."""

from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)

from outreach_app.domain.timeline import OwnKind, TimelineLine
from outreach_app.ui.delegates.paint import (
    Inks,
    paint_ground,
    paint_line,
    paint_pill,
    pill_width,
    small,
)
from outreach_app.ui.delegates.words import paint_words, words_height
from outreach_app.ui.icons import paint_icon
from outreach_app.ui.models.timeline_model import LINE_ROLE, TEXT_ROLE
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import LINES, VERDICTS, full_time, time_in_words
from outreach_app.ui.theme import Theme

_ICON = 20
_PAD = 10
_GAP = 8
_PILL = 18


class TimelineDelegate(QStyledItemDelegate):
    """Paints TimelineLine, with “Why?” on every line that has evidence, and answers' words.

    How high a line is stands in the model: Qt asks for all of them whenever it lays out.
    """

    why_wanted = Signal(int)
    """The id of the hit whose “Why?” was clicked."""
    remind_wanted = Signal(object, object)
    """The mail and the day of “Remind me then”."""
    disown_wanted = Signal(object)
    """The incoming mail of “Not an answer”."""
    own_wanted = Signal(object)
    """The line of a note to be changed, or of a task that is done or not after all."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        line = index.data(LINE_ROLE)
        if isinstance(line, TimelineLine):
            parts = (full_time(line.at), said(line.reason), said(line.change))
            QToolTip.showText(event.globalPos(), "\n".join(part for part in parts if part), view)
            return True
        return super().helpEvent(event, view, option, index)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line, text = index.data(LINE_ROLE), index.data(TEXT_ROLE)
        if not isinstance(line, TimelineLine) and not text:
            return
        painter.save()
        inks = paint_ground(painter, option, self._theme.tokens)
        if isinstance(line, TimelineLine):
            self._paint_line(painter, option, line, inks)
        else:
            paint_words(painter, option, text, inks.strong, self._theme.tokens.accent)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        line = index.data(LINE_ROLE)
        is_click = event.type() is QEvent.Type.MouseButtonRelease
        word = word_on(line)
        if not is_click or not isinstance(event, QMouseEvent) or not word:
            return super().editorEvent(event, model, option, index)
        if not word_place(option, word).contains(event.position().toPoint()):
            return False
        if line.own_id is not None:
            self.own_wanted.emit(line)
        elif line.hit_id is not None:
            self.why_wanted.emit(line.hit_id)
        elif line.doubtful_id is not None:
            self.disown_wanted.emit(line.doubtful_id)
        else:
            self.remind_wanted.emit(line.mail_id, line.return_date)
        return True

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, line: TimelineLine, inks: Inks
    ) -> None:
        rect: QRect = option.rect
        font = option.font
        height = QFontMetrics(font).height() + 3
        top = rect.top() + _PAD
        ink = _ink_of(line, self._theme) or inks.weak
        icon = QRectF(rect.left() + 6, top + (height - _ICON) / 2, _ICON, _ICON)
        paint_icon(painter, LINES[line.kind].icon, ink, icon)
        left = rect.left() + 6 + _ICON + _PAD
        right = self._paint_time(painter, option, line, inks)
        upper = QRect(left, top, right - left - _PAD, height)
        paint_line(painter, upper, said(line.what), font, inks.strong)
        end = rect.right() - _PAD
        if word := word_on(line):
            place = word_place(option, word)
            end = place.left() - _PAD
            is_plain = inks.strong == self._theme.tokens.text
            ink = self._theme.tokens.accent if is_plain else inks.strong
            paint_line(painter, place, word, small(font), ink)
        lower = QRect(left, top + height, end - left, height)
        if line.change:
            below = lower.translated(0, height)
            paint_line(painter, below, said(line.change), small(font), inks.weak)
        if line.verdict is not None:
            sign = VERDICTS[line.verdict]
            pill = QRect(left, lower.top(), pill_width(sign, small(font)), _PILL)
            paint_pill(painter, pill, sign, small(font), self._theme.tokens)
            lower.setLeft(pill.right() + _GAP)
        paint_line(painter, lower, under(line), small(font), inks.weak)

    def _paint_time(
        self, painter: QPainter, option: QStyleOptionViewItem, line: TimelineLine, inks: Inks
    ) -> int:
        rect: QRect = option.rect
        font = small(option.font)
        metrics = QFontMetrics(font)
        text = time_in_words(line.at, datetime.now(UTC).astimezone())
        left = rect.right() - _PAD - metrics.horizontalAdvance(text) - 2
        top, height = rect.top() + _PAD, QFontMetrics(option.font).height() + 3
        place = QRect(left, top, rect.right() - left, height)
        paint_line(painter, place, text, font, inks.weak)
        return left - 2


def size_of(about: TimelineLine | str, view: QTreeView) -> QSize:
    """The room that a line takes in its view, or the words of an answer."""
    if isinstance(about, str):
        return QSize(200, words_height(view, about) + _PAD)
    rows = 1 + bool(under(about) or about.own_id is not None) + bool(about.change)
    return QSize(200, rows * (view.fontMetrics().height() + 3) + 2 * _PAD)


def has_evidence(line: object) -> bool:
    """Whether there is a request behind this line. A folded one has its own beneath it."""
    return isinstance(line, TimelineLine) and line.hit_id is not None and not line.folded


def can_remind(line: object) -> bool:
    """Whether an absent person says to be back on a day that is yet to come."""
    today = datetime.now(UTC).astimezone().date()
    return (
        isinstance(line, TimelineLine) and line.return_date is not None and line.return_date > today
    )


def why_word() -> str:
    """What is clicked for the evidence."""
    return QCoreApplication.translate("timeline", "Why?")


def word_on(line: object) -> str:
    """What can be clicked in this line; empty where nothing can."""
    if has_evidence(line):
        return why_word()
    if isinstance(line, TimelineLine) and line.doubtful_id is not None:
        return QCoreApplication.translate("timeline", "Not an answer")
    if can_remind(line):
        return QCoreApplication.translate("timeline", "Remind me then")
    if isinstance(line, TimelineLine) and line.own_id is not None:
        return own_word(line)
    return ""


def own_word(line: TimelineLine) -> str:
    """What can be done with a note or a task of the user's own: among others, go to where it is."""
    if line.who:
        return QCoreApplication.translate("timeline", "Open")
    if line.kind is OwnKind.NOTE:
        return QCoreApplication.translate("timeline", "Change")
    if line.kind is OwnKind.TASK:
        return QCoreApplication.translate("timeline", "It is done")
    return QCoreApplication.translate("timeline", "Not done yet")


def why_place(option: QStyleOptionViewItem) -> QRect:
    """Where “Why?” stands in a line."""
    return word_place(option, why_word())


def word_place(option: QStyleOptionViewItem, word: str) -> QRect:
    """Where the word to click stands in a line: at the right of its second row."""
    rect: QRect = option.rect
    height = QFontMetrics(option.font).height() + 3
    width = QFontMetrics(small(option.font)).horizontalAdvance(word) + 2
    return QRect(rect.right() - _PAD - width, rect.top() + _PAD + height, width, height)


def under(line: TimelineLine) -> str:
    """The second line: with what, how often, and why."""
    times = f"{line.count} ×" if line.count > 1 and not line.folded else ""
    return " · ".join(part for part in (line.who, line.device, times, said(line.reason)) if part)


def _ink_of(line: TimelineLine, theme: Theme) -> str | None:
    return getattr(theme.tokens, VERDICTS[line.verdict].ink) if line.verdict else None
