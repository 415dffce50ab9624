"""Who hears whom about letters and the outbox."""

from outreach_app.ui.desk_parts import DeskParts


def connect_compose(parts: DeskParts) -> None:
    """Preview, queue, templates."""
    page, control = parts.window.compose, parts.controllers.compose
    dialogs = parts.dialogs
    page.preview_wanted.connect(control.preview)
    page.send_wanted.connect(control.queue)
    page.test_wanted.connect(control.send_test)
    page.template_save_wanted.connect(control.keep_template)
    page.recipients_wanted.connect(dialogs.choose_recipients)
    dialogs.search_wanted.connect(parts.controllers.prospects.offer)
    parts.controllers.prospects.offered.connect(dialogs.show_offer)
    dialogs.recipients_chosen.connect(page.show_recipients)
    control.previewed.connect(page.show_preview)
    control.preview_failed.connect(page.show_fault)
    control.templates_listed.connect(page.head.show_templates)
    control.fields_listed.connect(page.body.show_fields)
    control.queue_failed.connect(page.show_ready)
    control.message.connect(parts.window.bar.show_message)
    control.queued.connect(parts.tidings.settle_letter)
    control.queued.connect(parts.controllers.outbox.run)


def connect_outbox(parts: DeskParts) -> None:
    """What waits, and the answers to it."""
    page, control = parts.window.outbox, parts.controllers.outbox
    page.retry_wanted.connect(control.retry)
    page.sent_confirmed.connect(control.confirm_sent)
    page.discard_wanted.connect(control.discard)
    page.run_wanted.connect(control.run_all)
    page.write_wanted.connect(parts.window.new_mail)
    control.listed.connect(parts.tidings.show_outbox)
    control.ran.connect(parts.tidings.tell_outbox_run)
    control.ran.connect(parts.controllers.timeline.refresh)
    control.ran.connect(parts.controllers.prospects.refresh)
