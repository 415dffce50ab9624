"""What a rule is: a name, a condition, a verdict, how sure it is, and a sentence."""

from collections.abc import Callable
from dataclasses import dataclass

from outreach_app.domain.classify.case import Case, Words
from outreach_app.domain.hits import Verdict, VerdictKind


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table. `sentence` may use the phrases of `WORDS` in braces."""

    name: str
    verdict: VerdictKind
    confidence: float
    holds: Callable[[Case], bool]
    sentence: str

    def verdict_on(self, case: Case) -> Verdict:
        """The verdict that this rule gives, with its sentence filled in."""
        reason = self.sentence.format_map(Words(case))
        if reason.startswith(("a ", "an ", "the ")):
            reason = reason[0].upper() + reason[1:]
        return Verdict(self.verdict, self.name, self.confidence, reason)
