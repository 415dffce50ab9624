"""An invitation to a relay account, as the relay prints it: a link that works once."""

from dataclasses import dataclass
from typing import Self
from urllib.parse import parse_qs, urlsplit

from outreach_app.domain.errors import UserError

SCHEME = "outreach://relay?"


@dataclass(frozen=True, slots=True)
class Invitation:
    """Which relay invites, and the code that it takes once."""

    url: str
    code: str

    @staticmethod
    def is_one(text: str) -> bool:
        """Whether this is meant as an invitation."""
        return text.strip().startswith(SCHEME)

    @classmethod
    def read(cls, text: str) -> Self:
        """Read the link. UserError where a part is missing."""
        fields = parse_qs(urlsplit(text.strip()).query)
        url, code = fields.get("url", [""])[0], fields.get("invite", [""])[0]
        if not url or not code:
            raise UserError(
                "invitation",
                f"The invitation is not complete: copy the whole line that begins with {SCHEME}",
            )
        return cls(url, code)
