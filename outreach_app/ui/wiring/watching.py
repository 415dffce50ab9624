"""Who hears whom about the feed and the alerts it brings."""

from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.wiring.spreading import Spreading


def connect_watching(parts: DeskParts, spreading: Spreading) -> None:
    """The feed, and whoever its reports concern."""
    control = parts.controllers.watching
    control.state.connect(parts.window.foot.show_watching)
    control.report.connect(spreading.spread_report)
    control.report.connect(parts.tidings.tell_report)
    control.report.connect(parts.controllers.alerts.take_report)
    control.rested.connect(parts.controllers.alerts.tell_missed)


def connect_alerts(parts: DeskParts) -> None:
    """From a decided alert to a notice and back."""
    control, notifier = parts.controllers.alerts, parts.notifier
    tidings, window = parts.tidings, parts.window
    control.opened.connect(parts.controllers.watching.poll)
    control.notice.connect(notifier.show_notice)
    parts.ending.notice.connect(notifier.show_notice)
    notifier.delivered.connect(control.mark_shown)
    notifier.undelivered.connect(tidings.show_notice)
    notifier.clicked.connect(tidings.open_notice)
    tidings.notice_shown.connect(control.mark_shown)
    control.listed.connect(tidings.show_alerts)
    window.bar.prospect_wanted.connect(window.open_prospect)
