"""Tasks and notes of one prospect: added, changed, ticked off and deleted in place."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.notebook import Note, Notebook, Task
from outreach_app.domain.timeline import OwnKind, TimelineLine
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.text import day_and_time
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.note_dialog import NoteDialog
from outreach_app.ui.widgets.parts import GAP, button, card, icon_button, label, line_field, row

_MORNING = QTime(9, 0)


class NotebookView(QScrollArea):
    """Shows a Notebook. Everything that is done here is said, and shown once it is stored."""

    note_added = Signal(str)
    note_edited = Signal(int, str)
    note_deleted = Signal(int)
    task_added = Signal(str, object)
    """What is to be done, and by when (aware)."""
    task_ticked = Signal(int, bool)
    task_deleted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._book = Notebook((), ())
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setAccessibleName(self.tr("New note"))
        self._note.setPlaceholderText(self.tr("Write a note"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(64)
        self._keep = button(self.tr("Keep note"))
        self._task = line_field(self.tr("New task"), self.tr("What is to be done"))
        self._due = QDateEdit(QDate.currentDate().addDays(1))
        self._due.setCalendarPopup(True)
        self._due.setAccessibleName(self.tr("Due on"))
        self._due.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        self._add = button(self.tr("Add task"))
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addWidget(self._task)
        column.addLayout(flow(self._due, 1, self._add, spacing=GAP))
        column.addWidget(self._note)
        column.addLayout(row(1, self._keep))
        column.addLayout(self._list)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keep.clicked.connect(self._tell_note)
        self._add.clicked.connect(self._tell_task)
        self._task.returnPressed.connect(self._tell_task)

    @Slot(object)
    def show_notebook(self, book: Notebook) -> None:
        """Show these notes and tasks."""
        self._book = book
        self._refresh()

    @property
    def begun(self) -> tuple[str, str]:
        """The note and the task that are being written."""
        return self._note.toPlainText(), self._task.text()

    def show_begun(self, note: str, task: str) -> None:
        """Go on writing these."""
        self._note.setPlainText(note)
        self._task.setText(task)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._refresh()

    def clear_fields(self) -> None:
        """Another prospect is shown: what was begun for the one before is not theirs."""
        self._note.clear()
        self._task.clear()

    def _refresh(self) -> None:
        while item := self._list.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for task in self._book.tasks:
            self._list.addWidget(self._task_line(task))
        for note in self._book.notes:
            self._list.addWidget(self._note_card(note))
        if not self._book.tasks and not self._book.notes:
            hint = self.tr("Notes and tasks about this person stand here, and only here.")
            self._list.addWidget(label(hint, "hint", wrap=True))

    def _task_line(self, task: Task) -> QWidget:
        box, words = QCheckBox(), label(task.text, wrap=True)
        box.setChecked(task.done_at is not None)
        box.setProperty("row", task.id)
        box.setAccessibleName(task.text)
        is_late = task.is_due(datetime.now(UTC))
        when = label(_day(task.due_at), "muted")
        if is_late:
            when.setText(self.tr("due {0}").format(_day(task.due_at)))
            when.setStyleSheet(f"color: {self._tokens.danger}; font-weight: 600;")
        forget = self._bin(task.id, self.tr("Delete this task"))
        line = QWidget()
        inner = row(box, words, when, forget)
        inner.setStretch(1, 1)
        line.setLayout(inner)
        box.toggled.connect(self._tell_tick)
        forget.clicked.connect(self._tell_task_gone)
        return line

    def _note_card(self, note: Note) -> QWidget:
        frame, column = card()
        column.setContentsMargins(GAP + 4, GAP, GAP, GAP)
        when = day_and_time(note.at)
        edited = self.tr("{0}, changed").format(when) if note.edited_at else when
        change = button(self.tr("Change"), "link")
        change.setProperty("row", note.id)
        forget = self._bin(note.id, self.tr("Delete this note"))
        text = label(note.text, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = row(label(edited, "muted", wrap=True), change, forget)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addWidget(text)
        change.clicked.connect(self._edit_note)
        forget.clicked.connect(self._tell_note_gone)
        return frame

    def _bin(self, row_id: int, name: str) -> QToolButton:
        made = icon_button(name, ink_icon("delete", self._tokens.muted, 16))
        made.setProperty("row", row_id)
        return made

    @Slot()
    def _tell_note(self) -> None:
        text = self._note.toPlainText().strip()
        if text:
            self._note.clear()
            self.note_added.emit(text)

    @Slot()
    def _tell_task(self) -> None:
        text = self._task.text().strip()
        if text:
            self._task.clear()
            day = self._due.date()
            due = datetime(day.year(), day.month(), day.day(), _MORNING.hour()).astimezone()
            self.task_added.emit(text, due.astimezone(UTC))

    @Slot(object)
    def open_line(self, line: TimelineLine) -> None:
        """Change the note of this line of the timeline, or tick its task."""
        if line.own_id is None:
            return
        if line.kind is OwnKind.NOTE:
            self._open_note(line.own_id)
        else:
            self.task_ticked.emit(line.own_id, line.kind is OwnKind.TASK)

    @Slot(object)
    def delete_line(self, line: TimelineLine) -> None:
        """Delete the note or task of this line of the timeline."""
        gone = self.note_deleted if line.kind is OwnKind.NOTE else self.task_deleted
        gone.emit(line.own_id)

    @Slot()
    def _edit_note(self) -> None:
        self._open_note(int(self.sender().property("row")))

    def _open_note(self, note_id: int) -> None:
        for note in self._book.notes:
            if note.id == note_id:
                dialog = NoteDialog(note, self)
                dialog.written.connect(self.note_edited)
                dialog.open()

    @Slot(bool)
    def _tell_tick(self, is_done: bool) -> None:
        self.task_ticked.emit(int(self.sender().property("row")), is_done)

    @Slot()
    def _tell_note_gone(self) -> None:
        self.note_deleted.emit(int(self.sender().property("row")))

    @Slot()
    def _tell_task_gone(self) -> None:
        self.task_deleted.emit(int(self.sender().property("row")))


def _day(at: datetime) -> str:
    local = at.astimezone()
    day, today = local.date(), datetime.now(UTC).astimezone().date()
    if timedelta(0) <= day - today < timedelta(days=7):
        return QLocale().standaloneDayName(day.isoweekday())
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
