"""Every use case of a profile, built once by the composition root."""

from dataclasses import dataclass

from outreach_app.services.accounts import Accounts
from outreach_app.services.alert_rules import AlertRules
from outreach_app.services.alerting import Alerting
from outreach_app.services.attachments import Attachments
from outreach_app.services.comforts import Comforts
from outreach_app.services.composing import Composing
from outreach_app.services.doctor import Doctor
from outreach_app.services.drafts import Drafts
from outreach_app.services.ledger.ledger import Ledger
from outreach_app.services.lists import Lists
from outreach_app.services.mailboxes import Mailboxes
from outreach_app.services.outbox import Outbox
from outreach_app.services.people.people import People
from outreach_app.services.prospects import Prospects
from outreach_app.services.rebuilding import Rebuilding
from outreach_app.services.sending_rules import RulesOfSending
from outreach_app.services.sent import Sent
from outreach_app.services.setup import Setup
from outreach_app.services.suppressing import Suppressing
from outreach_app.services.templates import Templates
from outreach_app.services.timelines import Timelines
from outreach_app.services.today import Today
from outreach_app.services.warmth import Warmth
from outreach_app.services.watching import Watching


@dataclass(frozen=True, slots=True)
class Services:
    """What a window or a command line can do with a profile."""

    accounts: Accounts
    prospects: Prospects
    people: People
    composing: Composing
    templates: Templates
    drafts: Drafts
    sent: Sent
    outbox: Outbox
    watching: Watching
    timelines: Timelines
    alerting: Alerting
    alert_rules: AlertRules
    warmth: Warmth
    today: Today
    comforts: Comforts
    setup: Setup
    doctor: Doctor
    ledger: Ledger
    rebuilding: Rebuilding
    attachments: Attachments
    suppressing: Suppressing
    sending_rules: RulesOfSending
    mailboxes: Mailboxes
    lists: Lists
