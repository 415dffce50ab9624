"""The next few mails of a line, prepared while others are on it: turns reserved, messages built."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain.mails import Outgoing
from outreach_app.domain.samples import is_sample
from outreach_app.domain.turns import Reserved, Turn, turn_of

MOST = 16
"""Mails whose turns are reserved in one go at most. Twice as many may become questions at a power
cut.
"""

HANDFUL = 4
"""Mails built in one go."""

SOON = timedelta(milliseconds=50)
"""A few are no more than leave within this: what is claimed can not be taken back any more."""


@dataclass(frozen=True, slots=True)
class Built:
    """A message ready for the server, or the fault that holds it."""

    message: bytes
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Next:
    """A mail whose turn has come. `is_reserved` says that the disk holds that.

    `is_clear`: nothing spoke against it when its turn was reserved.
    """

    mail: Outgoing
    turn: Turn
    built: Built
    is_reserved: bool
    is_clear: bool


class Few:
    """A few mails, prepared step by step, each while another one is on the line.

    Their turns are one step. Then they are built a handful at a time: one by one they would cost
    twice as much, since the processor has forgotten by then how mails are built; all at once would
    take longer than the server thinks about the one on the line.
    """

    def __init__(
        self,
        mails: Sequence[Outgoing],
        reserve: Callable[[Sequence[Turn]], Reserved],
        build: Callable[[Outgoing], Built],
    ) -> None:
        self._turns = [(mail, turn_of(mail)) for mail in mails]
        self._reserve = reserve
        self._build = build
        self._reserved: Reserved | None = None
        self._built: list[Built] = []
        self._fault: Exception | None = None

    def prepare(self) -> None:
        """The next step. Another mail is on the line: what goes wrong is told in its own turn."""
        if self._fault is not None:
            return
        try:
            self._step()
        except Exception as fault:  # raised by `ready`
            self._fault = fault

    def _step(self) -> None:
        if self._reserved is None:
            self._reserved = self._reserve([turn for _, turn in self._turns])
            return
        begin = len(self._built)
        self._built += [self._build(mail) for mail, _ in self._turns[begin : begin + HANDFUL]]

    def ready(self) -> Iterator[Next]:
        """The mails, once the disk holds their turns. Raises what went wrong."""
        while len(self._built) < len(self._turns):
            self.prepare()
            if self._fault is not None:
                raise self._fault
        assert self._reserved is not None
        is_durable = self._reserved.is_durable()
        for (mail, turn), built in zip(self._turns, self._built, strict=True):
            is_clear = mail.id in self._reserved.clear and not is_sample(mail.recipient)
            yield Next(mail, turn, built, is_durable, is_clear)


class Stride:
    """How many mails are prepared together: one at first, more where a line is fast."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._since: datetime | None = None
        self.mails = 1

    def step(self) -> None:
        """The next few begin: the ones before show how fast they leave."""
        now = self._now()
        if self._since is not None:
            was_soon = now - self._since < SOON
            self.mails = min(self.mails * 2, MOST) if was_soon else max(self.mails // 2, 1)
        self._since = now


def together(mails: Sequence[Outgoing], stride: Stride) -> Iterator[Sequence[Outgoing]]:
    """The mails in groups of a few. One with attachments stands alone: it may be large."""
    few: list[Outgoing] = []
    for mail in mails:
        if mail.attachments and few:
            yield few
            few = []
        few.append(mail)
        if mail.attachments or len(few) >= stride.mails:
            yield few
            few = []
    if few:
        yield few
