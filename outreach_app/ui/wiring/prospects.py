"""Who hears whom about prospects and their timelines."""

from outreach_app.ui.desk_parts import DeskParts


def connect_prospects(parts: DeskParts) -> None:
    """The list, its pages, and the form."""
    page, control = parts.window.prospects, parts.controllers.prospects
    model, dialogs = parts.models.prospects, parts.dialogs
    page.listing_wanted.connect(control.list_first)
    model.rows_wanted.connect(control.read_rows)
    control.first_page.connect(model.show_first)
    control.first_page.connect(page.show_counted)
    control.all_ids.connect(model.show_ids)
    control.all_ids.connect(page.show_counted)
    control.rows_read.connect(model.take_rows)
    control.page_failed.connect(model.stop_asking)
    page.add_wanted.connect(dialogs.add_prospect)
    page.panel.edit_wanted.connect(dialogs.edit_prospect)
    page.panel.delete_wanted.connect(dialogs.delete_prospect)
    dialogs.form_filled.connect(control.save)
    dialogs.delete_confirmed.connect(control.delete)
    control.refused.connect(dialogs.show_fault)
    control.saved.connect(dialogs.close_form)
    control.saved.connect(page.choose_saved)
    control.saved.connect(parts.controllers.compose.load)
    control.deleted.connect(page.forget)
    control.deleted.connect(parts.controllers.timeline.forget)
    control.deleted.connect(parts.controllers.outbox.load)
    control.deleted.connect(parts.controllers.alerts.load)


def connect_timeline(parts: DeskParts) -> None:
    """The timeline beside the list."""
    page, control = parts.window.prospects, parts.controllers.timeline
    page.prospect_chosen.connect(control.open)
    control.shown.connect(page.show_opening)
    control.standing_read.connect(page.show_standing)
    page.panel.lines_view.timeline.more_wanted.connect(control.read_more)
    control.more_read.connect(page.add_lines)
    control.more_failed.connect(page.panel.lines_view.timeline.stop_asking)
    page.panel.mails.mail_wanted.connect(control.read_mail)
    control.mail_read.connect(page.panel.mails.show_mail)
    page.panel.write_wanted.connect(parts.window.write_to)
    page.panel.follow_up_wanted.connect(parts.window.follow_up)
