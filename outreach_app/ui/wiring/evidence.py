"""Who hears whom about evidence, the user's word on it, and what the app has learned."""

from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.wiring.spreading import Spreading


def connect_evidence(parts: DeskParts, spreading: Spreading) -> None:
    """Why a line stands there, and what the user says of it."""
    control, dialogs = parts.controllers.evidence, parts.dialogs
    panel, reach = parts.window.prospects.panel, parts.controllers.reach
    panel.why_wanted.connect(control.open)
    control.opened.connect(dialogs.show_evidence)
    control.told.connect(dialogs.show_undone)
    control.changed.connect(spreading.spread_change)
    dialogs.corrected.connect(control.correct)
    dialogs.word_taken_back.connect(control.take_back)
    dialogs.taught.connect(control.teach)
    dialogs.lesson_taken_back.connect(control.take_back_lesson)
    panel.mail_shown.connect(reach.keep_view)
    parts.controllers.timeline.shown.connect(reach.take_opening)
    reach.learned.connect(parts.controllers.timeline.refresh)
    parts.window.compose.recipients_changed.connect(reach.ask_recipients)
    reach.recipients_known.connect(parts.window.compose.show_reach)


def connect_memory(parts: DeskParts, spreading: Spreading) -> None:
    """What was taught and learned, and judging history again."""
    page, control = parts.window.memory, parts.controllers.memory
    rejudging, strip = parts.controllers.rejudging, parts.window.progress
    page.correction_back_wanted.connect(control.take_back_correction)
    page.lesson_back_wanted.connect(control.take_back_lesson)
    page.habit_edited.connect(control.edit_habit)
    page.habit_erased.connect(control.erase_habit)
    page.names_switched.connect(control.switch_names)
    page.listing_wanted.connect(control.load)
    page.enrolment_wanted.connect(control.enrol)
    page.device_forgotten.connect(control.forget_device)
    control.page_opened.connect(parts.dialogs.show_enrolment)
    control.listed.connect(page.show_page)
    control.switch_read.connect(page.show_switch)
    control.changed.connect(spreading.spread_change)
    control.told.connect(parts.tidings.tell_kept)
    strip.cancel_wanted.connect(rejudging.cancel_work)
    rejudging.progress.connect(strip.show_progress)
    rejudging.ended.connect(strip.end)
    rejudging.ended.connect(parts.tidings.tell_rejudged)
    rejudging.changed.connect(spreading.spread_change)
