"""Who hears whom about what was sent."""

from outreach_app.ui.desk_parts import DeskParts


def connect_sent(parts: DeskParts) -> None:
    """The list, its pages, and the mail that is read."""
    page, control = parts.window.sent, parts.controllers.sent
    page.listing_wanted.connect(control.list_first)
    page.model.more_wanted.connect(control.list_more)
    page.mail_wanted.connect(control.open)
    page.write_wanted.connect(parts.window.new_mail)
    page.sheet.follow_up_wanted.connect(parts.paths.follow_up_mail)
    page.sheet.prospect_wanted.connect(parts.window.open_prospect)
    page.sheet.shown.connect(parts.controllers.reach.keep_view)
    control.first_page.connect(page.show_first)
    control.next_page.connect(page.model.append)
    control.page_failed.connect(page.model.stop_asking)
    control.counted.connect(page.show_counts)
    control.opened.connect(page.sheet.show_sheet)
    parts.controllers.outbox.ran.connect(control.load)
    parts.controllers.prospects.deleted.connect(control.load)
