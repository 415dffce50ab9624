"""How often and when the user may be interrupted."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from outreach_app.domain.alerts import Attention
from outreach_app.domain.alerts.attention import MOST_AN_HOUR
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.number_fields import whole_field
from outreach_app.ui.widgets.parts import GAP, button, label, line_field

EARLIEST, LATEST = "20:00", "08:00"


class AttentionCard(QFrame):
    """Takes an Attention; saves when asked to."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._shown = Attention()
        self._budget = whole_field(self.tr("Alerts an hour at most"), 1, MOST_AN_HOUR)
        self._budget.setFixedWidth(64)
        self._quiet = QCheckBox(self.tr("Quiet from"))
        self._from = line_field(self.tr("Quiet from"), EARLIEST)
        self._until = line_field(self.tr("Quiet until"), LATEST)
        for field in (self._from, self._until):
            field.setFixedWidth(72)
        self._days = [QCheckBox(name) for name in self._day_names()]
        self._save = button(self.tr("Save"))
        self._build()
        self._quiet.toggled.connect(self._show_quiet)
        self._save.clicked.connect(self._ask)

    def show_attention(self, attention: Attention) -> None:
        """Show what is set."""
        self._shown = attention
        self._budget.setValue(attention.budget)
        with QSignalBlocker(self._quiet):
            self._quiet.setChecked(bool(attention.quiet_from))
        self._from.setText(attention.quiet_from)
        self._until.setText(attention.quiet_until)
        self._show_quiet(bool(attention.quiet_from))
        for place, box in enumerate(self._days):
            box.setChecked(place in attention.working_days)

    @property
    def attention(self) -> Attention:
        """What stands in the fields."""
        is_quiet = self._quiet.isChecked()
        return Attention(
            budget=self._budget.value(),
            quiet_from=(self._from.text().strip() or EARLIEST) if is_quiet else "",
            quiet_until=(self._until.text().strip() or LATEST) if is_quiet else "",
            working_days=tuple(place for place, box in enumerate(self._days) if box.isChecked()),
            zone=self._shown.zone,
        )

    def _day_names(self) -> tuple[str, ...]:
        return (
            self.tr("Mon"),
            self.tr("Tue"),
            self.tr("Wed"),
            self.tr("Thu"),
            self.tr("Fri"),
            self.tr("Sat"),
            self.tr("Sun"),
        )

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        whole.setSpacing(GAP + 4)
        whole.addWidget(label(self.tr("Your attention"), "heading"))
        most, hour = label(self.tr("At most")), label(self.tr("alerts an hour."))
        until = label(self.tr("until"))
        quiet = (self._quiet, self._from, until, self._until)
        whole.addLayout(flow(most, self._budget, hour, spacing=GAP))
        whole.addLayout(flow(*quiet, spacing=GAP))
        on = label(self.tr("On"))
        whole.addLayout(flow(on, *self._days, 1, self._save, spacing=GAP + 4))
        rest = self.tr("Everything else comes in one digest: none is lost.")
        whole.addWidget(label(rest, "hint", wrap=True))

    @Slot(bool)
    def _show_quiet(self, is_quiet: bool) -> None:
        self._from.setEnabled(is_quiet)
        self._until.setEnabled(is_quiet)

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit(self.attention)
