"""The library of templates: folders on the left, one template with its figures on the right."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.mails import Template
from outreach_app.domain.shares import Figures
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.panes import panes
from outreach_app.ui.widgets.parts import GAP, button, label, line_field
from outreach_app.ui.widgets.template_form import TemplateForm
from outreach_app.ui.widgets.template_sheet import TemplateSheet

_ID = Qt.ItemDataRole.UserRole
_EMPTY, _SHEET, _FORM = 0, 1, 2


class TemplatesPage(QWidget):
    """Shows what it is handed; searching goes through what is at hand."""

    versions_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._tokens = LIGHT
        self._templates: tuple[Template, ...] = ()
        self._figures: Mapping[int, Figures] = {}
        self.search = line_field(self.tr("Search templates"), self.tr("Name, subject or words"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.new = button(self.tr("New template"))
        self.sheet, self.form = TemplateSheet(), TemplateForm()
        self._right = QStackedWidget()
        self._empty = EmptyState(
            "template",
            self.tr("No template yet"),
            self.tr("Keep a letter that works, and see what becomes of each mail written with it."),
            self.tr("New template"),
        )
        self._build()
        self._connect()

    @Slot(object)
    def show_templates(self, templates: Sequence[Template]) -> None:
        """List these; the one that is read stays chosen."""
        self._templates = tuple(templates)
        self._fill()

    @Slot(object)
    def show_figures(self, figures: Mapping[int, Figures]) -> None:
        """What became of the mails of each, by its id."""
        self._figures = figures
        if self.sheet.template is not None:
            self.sheet.show_template(self.sheet.template, figures.get(self.sheet.template.id))

    @Slot(object)
    def show_saved(self, template: Template) -> None:
        """It was stored: go back to reading it."""
        self._templates = tuple(one for one in self._templates if one.id != template.id)
        self._templates = (*self._templates, template)
        self._show(template)
        self._fill()

    @property
    def edited(self) -> Template | None:
        """What is being written, as it stands; None where nothing is."""
        return self.form.template if self._right.currentIndex() == _FORM else None

    def edit(self, template: Template) -> None:
        """Go on writing this one."""
        self._edit(template)

    @Slot()
    def begin_new(self) -> None:
        """Write a new template."""
        self._edit(None)

    def choose(self, template_id: int) -> None:
        """Show this one."""
        found = next((one for one in self._templates if one.id == template_id), None)
        if found is not None:
            self._show(found)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        for part in (self._empty, self.sheet, self.form):
            part.dress(tokens)
        self._fill()

    def _fill(self) -> None:
        """The tree: folders in bold with their templates, those without a folder first."""
        chosen = self.sheet.template.id if self.sheet.template else None
        self.tree.blockSignals(True)
        self.tree.clear()
        folders: dict[str, QTreeWidgetItem] = {}
        for one in self._matching():
            item = QTreeWidgetItem([one.name])
            item.setData(0, _ID, one.id)
            item.setIcon(
                0, ink_icon("template" if one.subject else "field", self._tokens.muted, 16)
            )
            item.setToolTip(0, one.subject or one.name)
            if one.folder and one.folder not in folders:
                folders[one.folder] = QTreeWidgetItem(self.tree, [one.folder])
                folders[one.folder].setIcon(0, ink_icon("folder", self._tokens.muted, 16))
                folders[one.folder].setFlags(Qt.ItemFlag.ItemIsEnabled)
            if one.folder:
                folders[one.folder].addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            if one.id == chosen:
                self.tree.setCurrentItem(item)
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self._settle()

    def _matching(self) -> list[Template]:
        words = self.search.text().casefold().split()
        return [
            one
            for one in sorted(self._templates, key=lambda one: (one.folder, one.name.casefold()))
            if all(
                word in f"{one.folder} {one.name} {one.subject} {one.html}".casefold()
                for word in words
            )
        ]

    def _settle(self) -> None:
        """What stands on the right goes with what is listed on the left."""
        ids = {one.id: one for one in self._templates}
        now = self.sheet.template
        if self._right.currentIndex() == _FORM:
            return
        if now is not None and now.id in ids:
            self.sheet.show_template(ids[now.id], self._figures.get(now.id))
        elif self._templates:
            self._show(self._matching()[0] if self._matching() else self._templates[0])
        else:
            self._right.setCurrentIndex(_EMPTY)

    def _show(self, template: Template) -> None:
        self.sheet.show_template(template, self._figures.get(template.id))
        self._right.setCurrentIndex(_SHEET)
        self.versions_wanted.emit(template.id)

    @Slot(object)
    def _edit(self, template: Template | None) -> None:
        folders = [one.folder for one in self._templates if one.folder]
        self.form.show_template(template, sorted(set(folders)))
        self._right.setCurrentIndex(_FORM)

    @Slot()
    def _stop_editing(self) -> None:
        self._right.setCurrentIndex(_SHEET)
        self._settle()

    @Slot(QTreeWidgetItem)
    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _ID) is not None:
            self.choose(int(item.data(0, _ID)))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.tree.currentItemChanged.connect(self._choose)
        self.new.clicked.connect(self.begin_new)
        self._empty.wanted.connect(self.begin_new)
        self.sheet.edit_wanted.connect(self._edit)
        self.form.cancelled.connect(self._stop_editing)

    def _build(self) -> None:
        self.setFocusProxy(self.search)
        self.tree.setObjectName("library")
        self.tree.setAccessibleName(self.tr("Templates by folder"))
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(16)
        left, right = QWidget(), QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes(left, right, widths=(320, 780), shares=(0, 1)))
        stack = QVBoxLayout(left)
        stack.setContentsMargins(3 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        stack.setSpacing(GAP + 4)
        stack.addLayout(flow(label(self.tr("Templates"), "title"), 1, self.new, spacing=GAP))
        stack.addWidget(self.search)
        stack.addWidget(self.tree, 1)
        frame = QFrame()
        frame.setObjectName("card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, 2 * GAP)
        inner.addWidget(self._right)
        for part in (self._empty, self.sheet, self.form):
            self._right.addWidget(part)
        pane = QVBoxLayout(right)
        pane.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        pane.addWidget(frame)
