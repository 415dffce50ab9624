"""The rules of sending and the list of who gets no mail, in memory."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from outreach_app.domain.sending_rules import Pace, SendingRules, checked_rules
from outreach_app.domain.suppressions import ReasonCode, Suppression, suppression
from tests.ui import people


@dataclass
class FakeRulesOfSending:
    """Rules in memory, checked as the real ones are."""

    rules: SendingRules = field(default_factory=SendingRules)

    def current(self) -> SendingRules:
        return self.rules

    def keep(self, rules: SendingRules) -> SendingRules:
        self.rules = checked_rules(rules)
        return self.rules

    def set_pace(self, account_id: str, pace: Pace | None) -> SendingRules:
        others = {key: one for key, one in self.rules.paces.items() if key != account_id}
        own = {} if pace is None else {account_id: pace}
        return self.keep(replace(self.rules, paces=others | own))


@dataclass
class FakeSuppressing:
    """The list in memory."""

    entries: list[Suppression] = field(default_factory=list)
    imported: list[tuple[str, str]] = field(default_factory=list)

    def add(self, pattern: str, sentence: str = "") -> Suppression:
        entry = suppression(pattern, ReasonCode.ENTERED, people.NOW, sentence=sentence)
        self.entries.insert(0, entry)
        return entry

    def remove(self, pattern: str) -> Suppression:
        entry = next(one for one in self.entries if one.pattern == pattern)
        self.entries.remove(entry)
        return entry

    def rows(
        self, search: str = "", after: tuple[datetime, str] | None = None, limit: int = 500
    ) -> Sequence[Suppression]:
        return [one for one in self.entries if search in one.pattern]

    def count(self, search: str = "") -> int:
        return len(self.rows(search))

    def import_csv(self, text: str, source: str) -> "FakeSuppressing":
        self.imported.append((text, source))
        return self

    def export_csv(self) -> str:
        return "pattern\r\n"

    @property
    def added(self) -> int:
        return 1

    @property
    def known(self) -> int:
        return 0

    @property
    def faults(self) -> Sequence[str]:
        return ()
