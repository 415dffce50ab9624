"""The rules with the evidence they need, ready to judge mails."""

from collections.abc import Sequence

from outreach_app.domain.classify import RULES_VERSION, Evidence, judge_mail
from outreach_app.domain.devices import device_of
from outreach_app.domain.hits import Hit, MailContext, Verdict
from outreach_app.domain.networks import Network


class Judging:
    """Judges a mail's hits by the rules of this version."""

    rules_version = RULES_VERSION

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    def prepare(self) -> None:
        """Make ready what the first verdict would else wait for."""
        device_of("-")

    def judge(self, hits: Sequence[Hit], mail: MailContext) -> tuple[Verdict, ...]:
        """One verdict a hit, in their order."""
        return judge_mail(hits, mail, self._evidence)

    def network(self, address: str) -> Network | None:
        """The published network of an address."""
        return self._evidence.networks.find(address)

    def device(self, user_agent: str) -> str | None:
        """What a person probably used."""
        return device_of(user_agent)
