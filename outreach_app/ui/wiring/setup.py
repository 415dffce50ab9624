"""Who hears whom while the relay is set up."""

from PySide6.QtCore import QObject, Slot

from outreach_app.ui.desk_parts import DeskParts


class SetupWiring(QObject):
    """Tested, stored, and put to use; what was complained of before no longer holds."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        section, control = parts.window.settings.relay, parts.controllers.setup
        section.test_wanted.connect(control.test_relay)
        section.save_wanted.connect(control.save)
        control.relay_tested.connect(section.show_result)
        control.state_read.connect(parts.tidings.show_setup)
        control.saved.connect(self._settle_relay)
        control.saved.connect(parts.controllers.watching.restart)
        control.saved.connect(parts.controllers.outbox.run)
        control.message.connect(parts.window.bar.show_message)
        parts.controllers.accounts.stored.connect(self._settle_accounts)

    @Slot()
    def _settle_relay(self) -> None:
        self._parts.window.bar.withdraw_about("relay")

    @Slot()
    def _settle_accounts(self) -> None:
        self._parts.window.bar.withdraw_about("mail")
