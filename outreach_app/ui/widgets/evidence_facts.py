"""The facts of a request as a small table, and the request itself as it came."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel

from outreach_app.domain.dossier import Dossier
from outreach_app.ui.widgets.parts import GAP, label


class EvidenceFacts(QFrame):
    """When, with what, from where, and by which rule."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._form = QFormLayout(self)
        self._form.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        self._form.setVerticalSpacing(GAP - 2)
        self._form.setHorizontalSpacing(2 * GAP)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the facts of this request."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, fact in self._rows(dossier):
            if fact:
                self._form.addRow(label(name, "muted"), _fact(fact))

    def _rows(self, dossier: Dossier) -> tuple[tuple[str, str], ...]:
        hit = dossier.hit
        owner = dossier.network or self.tr("not on any list of known networks")
        purpose = f" ({dossier.network_purpose})" if dossier.network_purpose else ""
        block = f", {dossier.block}" if dossier.block else ""
        sure = round(100 * dossier.verdict.confidence)
        return (
            (self.tr("Since delivery"), _since(dossier.seconds)),
            (self.tr("Asked for"), dossier.url or self.tr("the picture in the mail")),
            (self.tr("Address"), f"{hit.address}{block}"),
            (self.tr("Network"), f"{owner}{purpose}"),
            (self.tr("Probably"), dossier.device),
            (self.tr("Rule"), self.tr("{0}, {1} % sure").format(dossier.verdict.rule, sure)),
        )


def request_text(dossier: Dossier) -> str:
    """The request line by line, as the relay recorded it."""
    hit = dossier.hit
    lines = [f"{hit.method} {hit.kind.value}", f"user-agent: {hit.user_agent}"]
    lines += [f"{name}: {value}" for name, value in sorted(hit.headers.items())]
    return "\n".join(lines)


def _fact(text: str) -> QLabel:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _since(seconds: float | None) -> str:
    if seconds is None:
        return ""
    if seconds < 120:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = ((days, "d"), (hours, "h"), (minutes, "min"), (rest, "s"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count)
