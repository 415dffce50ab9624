"""The head of a letter: to whom, copies, template and subject."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QInputDialog, QWidget

from outreach_app.domain.accounts import Identity
from outreach_app.domain.mails import Template
from outreach_app.ui.widgets.parts import GAP, button, choice, label, line_field, row
from outreach_app.ui.widgets.whom_field import WhomField

_NAMED = 3


class LetterHead(QWidget):
    """Fields above the body. `changed` is said when the mail would look different."""

    changed = Signal()
    recipients_wanted = Signal()
    template_taken = Signal(object)
    """A Template, or None for an empty mail."""
    template_named = Signal(str)
    """The letter is to be kept under this name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates: tuple[Template, ...] = ()
        self._senders: tuple[Identity, ...] = ()
        self._from = choice(self.tr("From"))
        self._whom = WhomField(self.tr("Recipients"), self.tr("Nobody chosen yet"))
        self._choose = button(self.tr("Choose…"))
        self._choose.setToolTip(self.tr("Choose whom to write to"))
        self._more = button(self.tr("Cc, Bcc"), "flat")
        self._more.setCheckable(True)
        self._cc = line_field(self.tr("Cc"), self.tr("Addresses, with commas between"))
        self._bcc = line_field(self.tr("Bcc"), self.tr("Addresses, with commas between"))
        self._template = choice(self.tr("Template"))
        for one in (self._from, self._template):
            one.setMinimumContentsLength(8)
            one.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self._keep = button(self.tr("Save as template"), "flat")
        self._subject = line_field(
            self.tr("Subject"), self.tr("A subject that only this person would get")
        )
        self._build()
        self._choose.clicked.connect(self.recipients_wanted)
        self._whom.wanted.connect(self.recipients_wanted)
        self._more.toggled.connect(self._toggle_copies)
        self._template.activated.connect(self._take_template)
        self._keep.clicked.connect(self._ask_name)
        self._subject.textChanged.connect(self.changed)
        self._cc.textChanged.connect(self.changed)
        self._bcc.textChanged.connect(self.changed)
        self._from.currentIndexChanged.connect(self.changed)

    @property
    def subject(self) -> str:
        """The subject as written."""
        return self._subject.text().strip()

    @property
    def identity(self) -> str:
        """The address it leaves under; empty for the default one."""
        place = self._from.currentIndex()
        return self._senders[place].address if place > 0 else ""

    @property
    def cc(self) -> tuple[str, ...]:
        """Addresses that everybody sees."""
        return _addresses(self._cc.text())

    @property
    def bcc(self) -> tuple[str, ...]:
        """Addresses that nobody sees."""
        return _addresses(self._bcc.text())

    def show_subject(self, subject: str) -> None:
        """Write this subject."""
        self._subject.setText(subject)

    def show_copies(self, cc: str, bcc: str) -> None:
        """Write these copies."""
        self._more.setChecked(bool(cc or bcc))
        self._cc.setText(cc)
        self._bcc.setText(bcc)

    def clear(self) -> None:
        """Begin an empty letter."""
        self._subject.clear()
        self._more.setChecked(False)
        self._template.setCurrentIndex(0)
        self._from.setCurrentIndex(0)

    def show_senders(self, senders: Sequence[Identity]) -> None:
        """Offer these identities; the choice stands only where there is one to make."""
        chosen = self.identity
        self._senders = tuple(senders)
        with QSignalBlocker(self._from):
            self._from.clear()
            for one in self._senders:
                self._from.addItem(f"{one.name} <{one.address}>" if one.name else one.address)
        self._form.setRowVisible(self._from, len(self._senders) > 1)
        self.choose_sender(chosen)

    def choose_sender(self, address: str) -> None:
        """Leave under this address; the default one where it is none of ours."""
        places = [n for n, one in enumerate(self._senders) if one.address == address]
        self._from.setCurrentIndex(places[0] if places else 0)

    def choose_template(self, template_id: int | None) -> None:
        """Name the template that it began as."""
        places = [n for n, one in enumerate(self._templates, 1) if one.id == template_id]
        self._template.setCurrentIndex(places[0] if places else 0)

    def show_recipients(self, names: Mapping[int, str]) -> None:
        """Name the chosen prospects. The first thing to do is to choose some, then to write."""
        self.setFocusProxy(self._subject if names else self._whom)
        if names and self.window().focusWidget() is self._whom:
            self._subject.setFocus()
        known = list(names.values())
        text = ", ".join(known[:_NAMED])
        if len(known) > _NAMED:
            text = self.tr("{0} and {1} more").format(text, len(known) - _NAMED)
        self._whom.setText(text)
        self._whom.setToolTip("\n".join(known[:50]))

    @Slot()
    def go_on(self) -> None:
        """Recipients were chosen: the subject is next."""
        self.setFocus()

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Offer these templates."""
        chosen = self._template.currentText()
        self._templates = tuple(templates)
        self._template.clear()
        self._template.addItem(self.tr("Empty mail"))
        for template in self._templates:
            name = f"{template.folder} / {template.name}" if template.folder else template.name
            self._template.addItem(name)
        self._template.setCurrentIndex(max(0, self._template.findText(chosen)))

    def _build(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setSpacing(GAP)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        whom = row(self._whom, self._choose, self._more)
        whom.setStretch(0, 1)
        template = row(self._template, self._keep)
        template.setStretch(0, 1)
        self._form.addRow(label(self.tr("From"), "fieldLabel"), self._from)
        self._form.addRow(label(self.tr("To"), "fieldLabel"), whom)
        self._form.addRow(label(self.tr("Cc"), "fieldLabel"), self._cc)
        self._form.addRow(label(self.tr("Bcc"), "fieldLabel"), self._bcc)
        self._form.addRow(label(self.tr("Template"), "fieldLabel"), template)
        self._form.addRow(label(self.tr("Subject"), "fieldLabel"), self._subject)
        self.show_recipients({})
        self._toggle_copies(False)
        self._form.setRowVisible(self._from, False)

    @Slot(bool)
    def _toggle_copies(self, is_shown: bool) -> None:
        for line in (self._cc, self._bcc):
            self._form.setRowVisible(line, is_shown)
            if not is_shown:
                line.clear()

    @Slot(int)
    def _take_template(self, place: int) -> None:
        self.template_taken.emit(self._templates[place - 1] if place > 0 else None)

    @Slot()
    def _ask_name(self) -> None:
        question = QInputDialog(self)
        question.setWindowTitle(self.tr("Save as template"))
        question.setLabelText(self.tr("Name of the template"))
        question.setTextValue(self._template.currentText() if self._template.currentIndex() else "")
        question.textValueSelected.connect(self.template_named)
        question.open()


def _addresses(text: str) -> tuple[str, ...]:
    parts = (part.strip() for part in text.replace(";", ",").split(","))
    return tuple(part for part in parts if part)
