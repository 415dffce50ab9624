"""The timeline as a list that unfolds: a click or Return on a folded line opens and closes it."""

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from outreach_app.domain.timeline import TimelineLine
from outreach_app.ui.delegates.timeline_delegate import TimelineDelegate, can_remind, size_of
from outreach_app.ui.models.timeline_model import TimelineModel
from outreach_app.ui.theme import Theme


class TimelineView(QTreeView):
    """Shows a TimelineModel. “Why?” on a line asks for its evidence."""

    why_wanted = Signal(int)
    """The id of the hit that the line is about."""
    remind_wanted = Signal(object, object)
    """The mail and the day on which an absent person is back."""
    disown_wanted = Signal(object)
    """The incoming mail that is no answer."""
    own_wanted = Signal(object)
    """The line of a note to be changed, or of a task that is done or not after all."""
    own_gone_wanted = Signal(object)
    """The line of a note or task to be deleted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline, newest first"))
        self.setIndentation(22)
        self.setModel(TimelineModel(self, self._measure))
        delegate = TimelineDelegate(theme, self)
        delegate.why_wanted.connect(self.why_wanted)
        delegate.remind_wanted.connect(self.remind_wanted)
        delegate.disown_wanted.connect(self.disown_wanted)
        delegate.own_wanted.connect(self.own_wanted)
        self.setItemDelegate(delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._toggle)
        self.activated.connect(self._toggle_by_key)
        self.timeline.rowsInserted.connect(self._unfold_answers)
        self.expanded.connect(self._unfold)

    @property
    def timeline(self) -> TimelineModel:
        """The model, to be handed lines."""
        model = self.model()
        assert isinstance(model, TimelineModel)
        return model

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The delete key says “Not an answer” of a line that offers it, and deletes one's own."""
        line = self.timeline.line_at(self.currentIndex())
        if event.key() == Qt.Key.Key_Delete and line is not None and line.doubtful_id is not None:
            self.disown_wanted.emit(line.doubtful_id)
            return
        if event.key() == Qt.Key.Key_Delete and line is not None and line.own_id is not None:
            self.own_gone_wanted.emit(line)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.timeline.measure_again(only_texts=True)  # answers wrap to the width
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.timeline.measure_again()
            self.scheduleDelayedItemsLayout()

    def _measure(self, about: TimelineLine | str) -> QSize:
        return size_of(about, self)

    @Slot(QModelIndex, int, int)
    def _unfold_answers(self, parent: QModelIndex, first: int, last: int) -> None:
        """What people wrote is read without a click."""
        if not parent.isValid():
            for index in self.timeline.answers(first, last):
                self.expand(index)

    @Slot(QModelIndex)
    def _unfold(self, index: QModelIndex) -> None:
        self.timeline.unfold(index)
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _toggle(self, index: QModelIndex) -> None:
        if self.timeline.rowCount(index):
            self.setExpanded(index, not self.isExpanded(index))

    @Slot(QModelIndex)
    def _toggle_by_key(self, index: QModelIndex) -> None:
        line = self.timeline.line_at(index)
        if line is not None and line.hit_id is not None and not line.folded:
            self.why_wanted.emit(line.hit_id)
            return
        if line is not None and line.own_id is not None:
            self.own_wanted.emit(line)
            return
        if line is not None and can_remind(line):
            self.remind_wanted.emit(line.mail_id, line.return_date)
            return
        if not self.underMouse():
            self._toggle(index)
