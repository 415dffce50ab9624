"""What can be done with all who are marked in the table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QInputDialog, QMenu, QPushButton, QVBoxLayout, QWidget

from outreach_app.domain.pipeline import Stage
from outreach_app.ui.widgets.buttons import literal
from outreach_app.ui.widgets.parts import GAP, button, label, row
from outreach_app.ui.words import number

_MOST_TAGS = 25


class BulkBar(QFrame):
    """Shown while several are marked. Says what is wanted, not of whom: the page knows."""

    all_wanted = Signal()
    wanted = Signal(str, str)
    """What is to be done (write, tag, untag, stage, export, erase, delete), and with which word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._count = label(rank="strong")
        self._all = button(self.tr("Mark all"), "link")
        self._write = button(self.tr("Write"))
        self._tag = self._menu_button(self.tr("Tag"))
        self._untag = QMenu(self.tr("Take a tag away"), self)
        self._untag.setAccessibleName(self.tr("Take a tag away"))
        self._stage = self._menu_button(self.tr("Stage"))
        self._more = self._menu_button(self.tr("More"))
        self._offer(self._more.menu(), self.tr("Export…"), "export", "")
        self._offer(self._more.menu(), self.tr("Forget for good…"), "erase", "")
        self._delete = button(self.tr("Delete"), "danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP - 4, GAP - 2, GAP, GAP - 2)
        column.setSpacing(2)
        column.addLayout(row(self._count, self._all, 1))
        column.addLayout(row(self._write, self._tag, self._stage, self._more, 1, self._delete))
        self._all.clicked.connect(self.all_wanted)
        for name, one in (
            ("write", self._write),
            ("delete", self._delete),
        ):
            one.setProperty("what", name)
            one.clicked.connect(self._tell)
        self.hide()

    def show_count(self, count: int, total: int) -> None:
        """So many of so many are marked; fewer than two are no matter for this bar."""
        self._count.setText(self.tr("{0} marked").format(number(count)))
        words = self.tr("Mark all {0}").format(number(total))
        self._all.setText(words)
        self._all.setAccessibleName(words)
        self._all.setVisible(count < total)
        self.setVisible(count > 1)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """The stages to which they can be moved."""
        menu = self._stage.menu()
        menu.clear()
        for stage in stages:
            self._offer(menu, stage.name, "stage", stage.key)

    def show_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """The tags there are, the most used first."""
        known = [name for name, _n in sorted(tags, key=lambda one: -one[1])[:_MOST_TAGS]]
        add, take = self._tag.menu(), self._untag
        add.clear()
        take.clear()
        new = add.addAction(self.tr("New tag…"))
        new.triggered.connect(self.ask_tag)
        add.addSeparator()
        for name in known:
            self._offer(add, name, "tag", name)
            self._offer(take, name, "untag", name)
        add.addSeparator()
        add.addMenu(take)
        take.setEnabled(bool(known))

    @Slot()
    def ask_tag(self) -> None:
        """Ask for a tag by name."""
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("New tag"))
        dialog.setLabelText(self.tr("Name of the tag"))
        dialog.textValueSelected.connect(self._tell_new)
        dialog.open()

    def _menu_button(self, title: str) -> QPushButton:
        made = button(title)
        menu = QMenu(made)
        menu.setAccessibleName(title)
        made.setMenu(menu)
        return made

    def _offer(self, menu: QMenu, word: str, what: str, value: str) -> None:
        action = menu.addAction(literal(word))
        action.setProperty("what", what)
        action.setProperty("value", value)
        action.triggered.connect(self._tell)

    @Slot(str)
    def _tell_new(self, name: str) -> None:
        self.wanted.emit("tag", name)

    @Slot()
    def _tell(self) -> None:
        sender = self.sender()
        self.wanted.emit(str(sender.property("what")), str(sender.property("value") or ""))
