"""Who hears whom about links from outside."""

from outreach_app.ui.desk_parts import DeskParts


def connect_links(parts: DeskParts) -> None:
    """Whom a letter goes to is looked up; who is nobody yet is asked for."""
    links, control = parts.links, parts.controllers.links
    links.person_wanted.connect(control.find)
    links.stranger_found.connect(parts.dialogs.add_prospect_at)
    links.refused.connect(parts.tidings.show_error)
    control.found.connect(links.take_person)
    control.unknown.connect(links.take_stranger)
    parts.controllers.prospects.saved.connect(links.take_person)
