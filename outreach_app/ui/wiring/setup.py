"""Who hears whom while accounts are set up."""

from outreach_app.ui.desk_parts import DeskParts


def connect_setup(parts: DeskParts) -> None:
    """Tested, stored, and put to use."""
    page, control = parts.window.settings.setup, parts.controllers.setup
    page.mail_test_wanted.connect(control.test_mail)
    page.relay_test_wanted.connect(control.test_relay)
    page.save_wanted.connect(control.save)
    control.mail_tested.connect(page.show_mail_result)
    control.relay_tested.connect(page.show_relay_result)
    control.save_began.connect(page.show_saving)
    control.save_ended.connect(page.show_saved)
    control.state_read.connect(parts.tidings.show_setup)
    control.message.connect(parts.window.bar.show_message)
    control.saved.connect(parts.controllers.watching.restart)
    control.saved.connect(parts.controllers.outbox.run)
