"""Who hears whom about links from outside."""

from PySide6.QtCore import Qt

from outreach_app.ui.desk_parts import DeskParts


def connect_links(parts: DeskParts) -> None:
    """Whom a letter goes to is looked up; who is nobody yet is asked for."""
    links, control = parts.links, parts.controllers.links
    links.people_wanted.connect(control.find)
    # Queued: the form of the one who was just added is closed first.
    later = Qt.ConnectionType.QueuedConnection
    links.stranger_found.connect(parts.dialogs.add_prospect_at, later)
    parts.dialogs.form_left.connect(links.ask_no_more)
    links.refused.connect(parts.tidings.show_error)
    control.found.connect(links.take_people)
    parts.controllers.prospects.saved.connect(links.take_person)
