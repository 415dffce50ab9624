"""Who hears the actions of the menu, the rail and the keyboard."""

from outreach_app.ui.desk_parts import DeskParts


def connect_actions(parts: DeskParts) -> None:
    """Each action to the deed it stands for."""
    actions = parts.window.actions_by_name
    actions["new_mail"].triggered.connect(parts.window.new_mail)
    actions["add"].triggered.connect(parts.dialogs.add_prospect)
    actions["search"].triggered.connect(parts.window.search)
    actions["send"].triggered.connect(parts.window.send)
    actions["refresh"].triggered.connect(parts.controllers.outbox.run_all)
    actions["theme"].triggered.connect(parts.theme.toggle)
    actions["answer"].triggered.connect(parts.window.bar.take_focus)
    actions["dismiss"].triggered.connect(parts.window.bar.close_message)
    actions["show"].triggered.connect(parts.window.raise_window)
    actions["quit"].triggered.connect(parts.ending.quit)
    parts.tray.window_wanted.connect(parts.window.raise_window)
    parts.window.close_wanted.connect(parts.ending.close_window)
    parts.jobs.failed.connect(parts.tidings.show_error)
