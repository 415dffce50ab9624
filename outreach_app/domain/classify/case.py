"""One hit with everything that a rule may look at, and the evidence that is built once.

A case holds facts and phrases; it decides nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from outreach_app.domain.classify.agents import Agent, BotMatcher
from outreach_app.domain.classify.sweeps import Swept
from outreach_app.domain.hits import Hit, HitKind, MailContext
from outreach_app.domain.networks import Network, NetworkKind, NetworkTable


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the rules know beside the mail: published networks and lists of bots."""

    networks: NetworkTable
    bots: BotMatcher


@dataclass(frozen=True, slots=True)
class Case:
    """A hit and what is known about it.

    `age` is in seconds since the mail was accepted, None when that is not known. `hidden` says
    that its visitor touched a hidden link of this mail at about that time, `reader` that a mail
    program at the same address had shown the mail shortly before, `opened` that a person had
    opened the mail before this link was followed, wherever that was, `viewed` that the app had
    just shown this sent mail to its sender. `rival` is the other visitor of a pair, once it is
    known that this hit is the machine of the two.
    """

    hit: Hit
    mail: MailContext
    agent: Agent
    network: Network | None
    bot: str | None
    age: float | None
    swept: Swept | None = None
    hidden: bool = False
    reader: bool = False
    opened: bool = False
    viewed: bool = False
    rival: "Case | None" = None

    @property
    def pixel(self) -> bool:
        """Whether the mail's picture was asked for, not one of its links."""
        return self.hit.kind is HitKind.OPEN

    def within(self, seconds: float) -> bool:
        """Whether this came within so many seconds of acceptance. False where unknown."""
        return self.age is not None and self.age < seconds

    def on(self, *kinds: NetworkKind) -> bool:
        """Whether the address belongs to a network of one of these kinds."""
        return self.network is not None and self.network.kind in kinds


class Words(dict[str, str]):
    """The phrases that a rule's sentence may use, made when they are asked for."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        self._case = case

    def __missing__(self, name: str) -> str:
        return WORDS[name](self._case)


def when(age: float | None) -> str:
    """How long after delivery, in words that fit into a sentence."""
    if age is None:
        return "at an unknown time after delivery"
    if age < 0:
        return "before the mail was accepted"
    if age < 120:
        return f"{age:.0f} s after delivery"
    if age < 7200:
        return f"{age / 60:.0f} min after delivery"
    if age < 172_800:
        return f"{age / 3600:.0f} h after delivery"
    return f"{age / 86_400:.0f} days after delivery"


def _owner(case: Case) -> str:
    return case.network.owner if case.network else "an unlisted network"


def _program(case: Case) -> str:
    return _short(case.agent.scanner or case.agent.automaton or case.bot or "unnamed")


def _sweep(case: Case) -> str:
    if case.swept is None:
        return ""
    every = "all " if case.swept.links >= case.mail.tracked_links else ""
    seconds = max(1, round(case.swept.seconds))
    span = "a second" if seconds == 1 else f"{seconds} s"
    return f", {every}{case.swept.links} links within {span}"


def _short(text: str) -> str:
    clean = text
    if not text.isprintable():
        clean = "".join(letter for letter in text if letter.isprintable())
    return clean if len(clean) <= 60 else clean[:59] + "…"


WORDS: Mapping[str, Callable[[Case], str]] = {
    "what": lambda case: "The mail's picture was loaded" if case.pixel else "A link was followed",
    "thing": lambda case: "picture" if case.pixel else "link",
    "when": lambda case: when(case.age),
    "owner": _owner,
    "proxy": lambda case: case.agent.proxy.name if case.agent.proxy else "a mail service",
    "prefetcher": lambda case: case.agent.prefetcher or "the mail service",
    "program": _program,
    "sweep": _sweep,
}
