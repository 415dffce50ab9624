"""A person who is named in somebody else's text: found there, and taken out of it. Pure."""

import re
from dataclasses import dataclass

GONE = "…"
"""What stands where a person was named."""


@dataclass(frozen=True, slots=True)
class Mention:
    """By what a person is recognised: the address, and the whole name in either order.

    A first or a last name alone is many people's.
    """

    address: str
    first_name: str = ""
    last_name: str = ""

    @property
    def _pattern(self) -> re.Pattern[str]:
        first, last = (r"\s+".join(map(re.escape, one.split())) for one in self._names)
        ways = [rf"(?<![\w.+-]){re.escape(self.address.strip())}(?![\w-]|\.\w)"]
        if first and last:
            ways += [rf"(?<!\w){first}\s+{last}(?!\w)", rf"(?<!\w){last}\s*,\s*{first}(?!\w)"]
        return re.compile("|".join(ways), re.IGNORECASE)

    @property
    def _names(self) -> tuple[str, str]:
        return self.first_name, self.last_name

    def is_in(self, text: str) -> bool:
        """Whether a text names this person."""
        return self._pattern.search(text) is not None

    def taken_out(self, text: str) -> str:
        """The text without this person."""
        return self._pattern.sub(GONE, text)
