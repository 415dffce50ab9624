"""The words for warmth. A module of its own, since every list needs them and few need the rules."""

from enum import StrEnum


class Level(StrEnum):
    """Warmth in words, coldest first."""

    COLD = "cold"
    WARMING = "warming"
    WARM = "warm"
    HOT = "hot"
