"""Rows of the memory page: what is remembered, since when, and the way back."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from outreach_app.domain.corrections import Said
from outreach_app.domain.dossier import SaidRow, TaughtRow
from outreach_app.domain.habits import GatewayHabit, when_of
from outreach_app.domain.own_devices import OwnDevice
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import day_and_time
from outreach_app.ui.widgets.parts import button, column, label, row

translate = QCoreApplication.translate
"""Where translations are gathered, only this name is known."""


class MemoryRow(QWidget):
    """One thing that is remembered. `back` names the button that takes it back, if any."""

    back_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, title: str, under: str, back: str = "") -> None:
        super().__init__()
        self.hit_id: int | None = None
        self.rule_id: int | None = None
        self.habit: GatewayHabit | None = None
        self.device: OwnDevice | None = None
        self._edit = button(self.tr("Change…"))
        self._back = button(back)
        self._back.setVisible(bool(back))
        self._edit.hide()
        words = QWidget()
        words.setLayout(
            column(label(title, wrap=True), label(under, "muted", wrap=True), spacing=0)
        )
        line = row(words, self._edit, self._back)
        line.setStretch(0, 1)
        self.setLayout(line)
        for made in (self._edit, self._back):
            made.setAccessibleName(f"{made.text()} {title}")
        self._back.clicked.connect(self._ask_back)
        self._edit.clicked.connect(self._ask_edit)

    def offer_edit(self) -> None:
        """It can be changed."""
        self._edit.show()

    @Slot()
    def _ask_back(self) -> None:
        self.back_wanted.emit(self)

    @Slot()
    def _ask_edit(self) -> None:
        self.edit_wanted.emit(self.habit)


def said_row(one: SaidRow) -> MemoryRow:
    """The user's word on a request."""
    who = (
        translate("memory", "You: that was me")
        if one.correction.said is Said.WAS_ME
        else translate("memory", "You: real")
    )
    under = f"{one.name} · {said(one.what)} · {day_and_time(one.at)}"
    made = MemoryRow(who, under, translate("memory", "Take back"))
    made.hit_id = one.correction.hit_id
    return made


def taught_row(one: TaughtRow) -> MemoryRow:
    """A rule that was taught."""
    title = translate("memory", "Always a machine {0}").format(said(one.words))
    words = (
        translate("memory", "decides 1 verdict")
        if one.decides == 1
        else translate("memory", "decides {0} verdicts")
    )
    decides = words.format(one.decides)
    made = MemoryRow(
        title,
        f"{decides} · {day_and_time(one.rule.at)}",
        translate("memory", "Take back"),
    )
    made.rule_id = one.rule.id
    return made


def habit_row(habit: GatewayHabit) -> MemoryRow:
    """What a company's gateway does."""
    does = translate("memory", "Goes through links {0} after delivery, from {1}").format(
        said(when_of(habit)), habit.network
    )
    one = habit.mails == 1
    words = (
        translate("memory", "seen on 1 mail, on {1}")
        if one
        else translate("memory", "seen on {0} mails, last on {1}")
    )
    seen = words.format(habit.mails, day_and_time(habit.seen_at))
    made = MemoryRow(habit.name, f"{does} · {seen}", translate("memory", "Forget"))
    made.habit = habit
    made.offer_edit()
    return made


def device_row(device: OwnDevice) -> MemoryRow:
    """A device that was enrolled."""
    until = translate("memory", "counts as you until {0}").format(day_and_time(device.until))
    made = MemoryRow(f"{device.system} · {device.address}", until, translate("memory", "Forget"))
    made.device = device
    return made
