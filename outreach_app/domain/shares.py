"""Shares of few, told honestly: with the interval that so few mails allow, or not at all. Pure."""

from dataclasses import dataclass
from math import sqrt

ENOUGH = 30
"""Mails under which no share is told: its interval would span a third of all there is."""

SURE = 1.96
"""Standard deviations of the interval: 19 of 20 such intervals hold the true share."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many `of` so many."""

    count: int
    of: int

    @property
    def rate(self) -> float:
        """From 0 to 1; of nothing it is 0."""
        return self.count / self.of if self.of else 0.0

    @property
    def is_enough(self) -> bool:
        """Whether it says anything."""
        return self.of >= ENOUGH

    @property
    def interval(self) -> tuple[float, float]:
        """Between which shares the true one lies, from 0 to 1.

        The score interval of Wilson (Journal of the American Statistical Association 22, 1927):
        unlike the textbook's it keeps within 0 and 1, and holds for few mails and rare replies.
        """
        if not self.of:
            return (0.0, 1.0)
        square = SURE * SURE / self.of
        middle = self.rate + square / 2
        spread = SURE * sqrt(self.rate * (1 - self.rate) / self.of + square / (4 * self.of))
        low, high = (middle - spread) / (1 + square), (middle + spread) / (1 + square)
        return (max(0.0, min(low, self.rate)), min(1.0, max(high, self.rate)))


@dataclass(frozen=True, slots=True)
class Figures:
    """What became of the mails made from one template. Bounced ones count in `sent` alone.

    `read` is of the mails whose opens or clicks could be seen, and a lower bound: mail programs
    that show no pictures, or fetch them for everybody, hide readers. `clicked` is of those with
    tracked links, `answered` of all that arrived.
    """

    sent: int
    bounced: int
    read: Share
    clicked: Share
    answered: Share


NO_FIGURES = Figures(0, 0, Share(0, 0), Share(0, 0), Share(0, 0))
