"""Every dialog of the desk, opened with something in it: tests measure them, pictures show them."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.alerts import DEFAULT_ALERT_RULES
from outreach_app.domain.drafts import DraftRow
from outreach_app.domain.lists.tables import Reading, Source
from outreach_app.domain.mailbox import FolderChoice
from outreach_app.domain.merging import Twins
from outreach_app.domain.notebook import Note
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectPage
from outreach_app.domain.sending_rules import Pace, SendingRules, WarmUp
from outreach_app.ui.palette_choices import choices_of_actions
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.account_dialog import AccountDialog
from outreach_app.ui.widgets.drafts_dialog import DraftsDialog
from outreach_app.ui.widgets.duplicates_dialog import DuplicatesDialog
from outreach_app.ui.widgets.enrol_dialog import EnrolDialog
from outreach_app.ui.widgets.evidence_dialog import EvidenceDialog
from outreach_app.ui.widgets.export_dialog import ExportDialog
from outreach_app.ui.widgets.folders_dialog import FoldersDialog
from outreach_app.ui.widgets.habit_dialog import HabitDialog
from outreach_app.ui.widgets.import_dialog import ImportDialog
from outreach_app.ui.widgets.merge_dialog import MergeDialog
from outreach_app.ui.widgets.note_dialog import NoteDialog
from outreach_app.ui.widgets.pace_dialog import PaceDialog
from outreach_app.ui.widgets.palette import Palette
from outreach_app.ui.widgets.passphrase_dialog import PassphraseDialog
from outreach_app.ui.widgets.prospect_dialog import ProspectDialog
from outreach_app.ui.widgets.question import Question
from outreach_app.ui.widgets.recipient_dialog import RecipientDialog
from outreach_app.ui.widgets.removal_dialog import RemovalDialog
from outreach_app.ui.widgets.report_dialog import ReportDialog
from outreach_app.ui.widgets.rule_dialog import RuleDialog
from outreach_app.ui.widgets.senders_dialog import SendersDialog
from outreach_app.ui.widgets.stages_dialog import StagesDialog
from outreach_app.ui.widgets.suppress_dialog import SuppressDialog
from outreach_app.ui.widgets.time_dialog import TimeDialog
from outreach_app.ui.widgets.writing.link_dialog import LinkDialog
from tests.ui import people
from tests.ui.account_fakes import GMAIL, ROWS
from tests.ui.ledger_fakes import HABIT, dossier
from tests.ui.list_fakes import FakeImporting
from tests.ui.people_fakes import STAGES

Maker = Callable[[QWidget, Tokens], QDialog]


def _account(account: MailAccount | None, window: QWidget, tokens: Tokens) -> QDialog:
    dialog = AccountDialog(account, tokens, window)
    dialog.fields.show_choices([GMAIL], [])
    return dialog


def _folders(window: QWidget, _tokens: Tokens) -> QDialog:
    dialog = FoldersDialog("main", "maya@example.com", window)
    dialog.show_choice(
        FolderChoice("main", ("Archive", "Clients", "Clients/Diaz Bakery"), ("Clients",))
    )
    return dialog


def _pace(window: QWidget, _tokens: Tokens) -> QDialog:
    """A young account that is warmed up."""
    dialog = PaceDialog(ROWS[0].account, window)
    own = Pace(gap_seconds=90, hourly=20, daily=120, warm_up=WarmUp(date(2026, 3, 2)))
    dialog.show_rules(SendingRules(paces={ROWS[0].account.id: own}))
    return dialog


def _import(step: int) -> Maker:
    """The import dialog at one of its steps."""

    def make(window: QWidget, tokens: Tokens) -> QDialog:
        lists = FakeImporting()
        preview = lists.look(Source("contacts.csv", "/tmp/contacts.csv"), Reading())
        dialog = ImportDialog(tokens, window)
        if step > 0:
            dialog.show_preview(preview)
        if step > 1:
            report = lists.check(dialog.columns.order, lambda *_: None, lambda: False)
            dialog.show_report(report)
        return dialog

    return make


def _recipients(window: QWidget, _tokens: Tokens) -> QDialog:
    dialog = RecipientDialog({1: "Ana Díaz"}, window)
    dialog.show_page(ProspectPage(tuple(map(people.row_of, range(3))), None, 3))
    return dialog


def _drafts(window: QWidget, _tokens: Tokens) -> QDialog:
    dialog = DraftsDialog(window)
    names = ("Ana Díaz", "Ben Okafor", "Chiara Conti")
    first = DraftRow(1, "Our spring catalogue", "Hi Ana, our spring", names, 12, people.NOW)
    dialog.show_rows([first, DraftRow(2, "", "", (), 0, people.NOW)])
    return dialog


def _palette(window: QWidget, tokens: Tokens) -> QDialog:
    dialog = Palette(window)
    dialog.dress(tokens)
    actions = getattr(window, "actions_by_name", {})
    dialog.show_choices(choices_of_actions(actions))
    return dialog


def _duplicates(window: QWidget, _tokens: Tokens) -> QDialog:
    dialog = DuplicatesDialog(window)
    first, second = people.prospect(0), people.prospect(1)
    dialog.show_pairs([Twins(first, second, first.form)] * 2)
    return dialog


def _question(window: QWidget, _tokens: Tokens) -> QDialog:
    text = (
        "The prospect goes, and with it the whole timeline and all mails to it. "
        "It can be taken back for a day."
    )
    return Question(window, window.tr("Delete {0}?").format("Ana Díaz"), text, "Delete", None)


DIALOGS: Mapping[str, Maker] = {
    "prospect": lambda window, tokens: ProspectDialog(people.FORMS[0], tokens, window),
    "prospect-new": lambda window, tokens: ProspectDialog(None, tokens, window),
    "recipients": _recipients,
    "drafts": _drafts,
    "palette": _palette,
    "question": _question,
    "merge": lambda window, _: MergeDialog(people.prospect(0), people.prospect(1), window),
    "duplicates": _duplicates,
    "note": lambda window, _: NoteDialog(
        Note(1, 1, people.NOW, "Wants the price list before Thursday."), window
    ),
    "stages": lambda window, tokens: StagesDialog(STAGES, tokens, window),
    "evidence": lambda window, tokens: EvidenceDialog(dossier(), tokens, window),
    "enrol": lambda window, tokens: EnrolDialog(
        "https://relay.example.com/enrol/0123456789abcdef", tokens, window
    ),
    "habit": lambda window, _: HabitDialog(HABIT, window),
    "rule": lambda window, _: RuleDialog(DEFAULT_ALERT_RULES[0], window),
    "import": _import(0),
    "import-columns": _import(1),
    "import-check": _import(2),
    "export": lambda window, _: ExportDialog((ProspectFilter(), ProspectOrder(), (1, 2)), window),
    "passphrase": lambda window, _: PassphraseDialog("/tmp/outreach.backup", window),
    "suppress": lambda window, _: SuppressDialog(window),
    "account": lambda window, tokens: _account(ROWS[0].account, window, tokens),
    "account-new": lambda window, tokens: _account(None, window, tokens),
    "pace": _pace,
    "folders": _folders,
    "senders": lambda window, tokens: SendersDialog(ROWS[0].account, tokens, window),
    "removal": lambda window, _: RemovalDialog(ROWS[1], ROWS[:1], window),
    "time": lambda window, _: TimeDialog(window),
    "link": lambda window, _: LinkDialog("See the offer", "https://shop.example/", window),
    "report": lambda window, _: ReportDialog("Outreach 0.6\nZeroDivisionError\n" * 12, window),
}
"""By name; an import at each of its three steps."""


def opened(name: str, window: QWidget, tokens: Tokens) -> QDialog:
    """This dialog, open over the window and laid out; closing it deletes it."""
    dialog = DIALOGS[name](window, tokens)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
