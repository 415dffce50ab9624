"""Who hears whom about when mails leave, the rules of sending, and who gets no mail."""

from outreach_app.ui.desk_parts import DeskParts


def connect_timing(parts: DeskParts) -> None:
    """When mails leave: the outbox page, and the message after queueing."""
    page, control = parts.window.outbox, parts.controllers.outbox_timing
    page.undo_wanted.connect(control.undo)
    page.hurry_wanted.connect(control.hurry)
    page.later_wanted.connect(control.put_off)
    parts.window.bar.taken.connect(control.take_offer)
    control.undone.connect(parts.tidings.tell_undone)
    control.letter_back.connect(parts.controllers.drafts.open)
    control.changed.connect(parts.controllers.outbox.run)


def connect_sending_rules(parts: DeskParts) -> None:
    """The settings' section, and the outbox whose plan it changes."""
    section, control = parts.window.settings.sending, parts.controllers.sending_rules
    section.listing_wanted.connect(control.load)
    section.rules_chosen.connect(control.keep)
    control.read.connect(section.show_rules)
    control.kept.connect(section.show_rules)
    control.kept.connect(parts.controllers.outbox.run)
    control.told.connect(parts.tidings.tell_kept)


def connect_suppressed(parts: DeskParts) -> None:
    """The list, its search, and what changes it."""
    page, control = parts.window.suppressed, parts.controllers.suppressed
    model = parts.models.suppressed
    page.listing_wanted.connect(control.load)
    page.search_wanted.connect(control.search)
    page.add_wanted.connect(control.add)
    page.remove_wanted.connect(control.remove)
    page.import_wanted.connect(control.import_file)
    page.export_wanted.connect(control.export_file)
    model.more_wanted.connect(control.more)
    control.listed.connect(model.show_first)
    control.more_listed.connect(model.append)
    control.counted.connect(page.show_count)
    control.told.connect(parts.tidings.tell_kept)
    control.changed.connect(parts.controllers.outbox.load)
