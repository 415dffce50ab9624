"""Who hears whom about letters and the outbox."""

from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.wiring.files import connect_files


def connect_compose(parts: DeskParts) -> None:
    """Preview, queue, templates."""
    page, control = parts.window.compose, parts.controllers.compose
    dialogs = parts.dialogs
    page.preview_wanted.connect(control.preview)
    page.gaps_wanted.connect(control.find_gaps)
    page.send_wanted.connect(control.queue)
    page.test_wanted.connect(control.send_test)
    page.form.template_save_wanted.connect(control.keep_template)
    page.recipients_wanted.connect(dialogs.choose_recipients)
    dialogs.search_wanted.connect(parts.controllers.prospects.offer)
    parts.controllers.prospects.offered.connect(dialogs.show_offer)
    dialogs.recipients_chosen.connect(page.show_recipients)
    dialogs.recipients_chosen.connect(page.head.go_on)
    control.previewed.connect(page.show_preview)
    control.preview_failed.connect(page.preview.show_fault)
    control.gaps_found.connect(page.preview.gaps.show_report)
    control.senders_listed.connect(page.head.show_senders)
    control.templates_listed.connect(page.head.show_templates)
    control.templates_listed.connect(page.body.completion.show_templates)
    control.fields_listed.connect(page.body.show_fields)
    control.queue_failed.connect(page.go_on)
    control.message.connect(parts.window.bar.show_message)
    control.queued.connect(parts.tidings.settle_letter)
    control.queued.connect(parts.controllers.outbox.run)
    control.queued.connect(parts.controllers.drafts.load)


def connect_drafts(parts: DeskParts) -> None:
    """Drafts kept and opened, and the files of the letter in the window."""
    page, control = parts.window.compose, parts.controllers.drafts
    page.keep_wanted.connect(control.keep)
    page.begun.connect(control.begin)
    page.discard_wanted.connect(control.discard_current)
    drafts = parts.window.drafts
    page.drafts.clicked.connect(drafts.open)
    drafts.open_wanted.connect(control.open)
    drafts.discard_wanted.connect(control.discard)
    control.kept.connect(page.foot.tell_kept)
    control.listed.connect(drafts.show_rows)
    control.listed.connect(page.drafts.show_rows)
    control.opened.connect(parts.paths.go_on_with)
    control.discarded.connect(page.forget)
    control.message.connect(parts.window.bar.show_message)
    parts.window.bar.taken.connect(control.take_offer)
    connect_files(page.files, parts.controllers.attachments)


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
