"""Name servers in memory: what they answer, and how often they were asked."""

from dataclasses import dataclass, field

from outreach_app.domain.discovery import SrvRecord


@dataclass
class FakeNameServers:
    """Answers from a table; None stands for no answer."""

    answers: dict[str, tuple[str, ...] | None] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    records: dict[str, tuple[SrvRecord, ...]] = field(default_factory=dict)

    def mail_servers(self, domain: str) -> tuple[str, ...] | None:
        self.asked.append(domain)
        return self.answers.get(domain, ())

    def services(self, name: str) -> tuple[SrvRecord, ...]:
        self.asked.append(name)
        return self.records.get(name, ())
