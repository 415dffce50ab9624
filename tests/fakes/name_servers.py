"""Name servers in memory: what they answer, and how often they were asked."""

from dataclasses import dataclass, field


@dataclass
class FakeNameServers:
    """Answers from a table; None stands for no answer."""

    answers: dict[str, tuple[str, ...] | None] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def mail_servers(self, domain: str) -> tuple[str, ...] | None:
        self.asked.append(domain)
        return self.answers.get(domain, ())
