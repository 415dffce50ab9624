"""Who hears whom about the page of today."""

from outreach_app.ui.desk_parts import DeskParts


def connect_today(parts: DeskParts) -> None:
    """The page, whatever may change it, and where its lines lead."""
    page, control, window = parts.window.today, parts.controllers.today, parts.window
    control.read.connect(page.show_board)
    control.look_at(window.page)
    window.page_shown.connect(control.look_at)
    parts.controllers.watching.state.connect(page.show_watching)
    parts.controllers.watching.report.connect(page.take_report)
    parts.controllers.setup.state_read.connect(page.show_setup)
    parts.controllers.alerts.listed.connect(control.note_change)
    parts.controllers.outbox.listed.connect(control.note_change)
    parts.controllers.prospects.saved.connect(control.note_change)
    parts.controllers.prospects.first_page.connect(control.note_change)
    parts.controllers.warmth.saved.connect(control.note_change)
    page.people.open_wanted.connect(window.open_prospect)
    page.people.write_wanted.connect(window.write_to_named)
    page.people.first_wanted.connect(window.actions_by_name["new_mail"].trigger)
    page.facts.open_wanted.connect(window.open_prospect)
    page.facts.page_wanted.connect(window.show_page)
    page.facts.settings_wanted.connect(window.show_settings)
    page.people.answered.connect(parts.controllers.alert_deeds.do)
    parts.controllers.alert_deeds.noted.connect(control.note_change)
    page.people.task_ticked.connect(parts.controllers.notebook.tick_task)
    parts.controllers.notebook.changed.connect(control.note_change)
    page.add_wanted.connect(parts.dialogs.add_prospect)
