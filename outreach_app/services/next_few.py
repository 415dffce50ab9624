"""The next few mails of a line, prepared while others are on it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain.mails import Outgoing
from outreach_app.domain.samples import is_sample
from outreach_app.domain.turns import Reserved, Turn, turn_of
from outreach_app.services.building import Built, Ready

MOST = 16
"""Mails whose turns are reserved in one go at most. Twice as many may become questions at a power
cut.
"""

SOON = timedelta(milliseconds=50)
"""A few are no more than leave within this: what is claimed can not be taken back any more."""


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
    """A few mails, prepared in one go while another one is on the line."""

    def __init__(
        self,
        mails: Sequence[Ready],
        reserve: Callable[[Sequence[Turn]], Reserved],
        build: Callable[[Ready], Built],
    ) -> None:
        self._mails = [(ready, turn_of(ready.mail)) for ready in mails]
        self._reserve = reserve
        self._build = build
        self._reserved: Reserved | None = None
        self._built: list[Built] = []
        self._fault: Exception | None = None

    def prepare(self) -> None:
        """Do it, once. Another mail is on the line: what goes wrong is told in its own turn."""
        if self._reserved is not None or self._fault is not None:
            return
        try:
            self._reserved = self._reserve([turn for _, turn in self._mails])
            self._built = [self._build(ready) for ready, _ in self._mails]
        except Exception as fault:  # raised by `ready`
            self._fault = fault

    def ready(self) -> Iterator[Next]:
        """The mails, once the disk holds their turns. Raises what went wrong."""
        self.prepare()
        if self._fault is not None:
            raise self._fault
        assert self._reserved is not None
        is_durable = self._reserved.is_durable()
        for (ready, turn), built in zip(self._mails, self._built, strict=True):
            mail = ready.mail
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


def together(mails: Sequence[Ready], stride: Stride) -> Iterator[Sequence[Ready]]:
    """The mails in groups of a few. One with attachments stands alone: it may be large."""
    few: list[Ready] = []
    for ready in mails:
        if ready.mail.attachments and few:
            yield few
            few = []
        few.append(ready)
        if ready.mail.attachments or len(few) >= stride.mails:
            yield few
            few = []
    if few:
        yield few
