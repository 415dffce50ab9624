"""What proves to a mail server who signs in. It never shows in a representation, so in no log."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Password:
    """A password, or a password made for this program; empty where the server asks for none."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BearerToken:
    """An OAuth access token (RFC 6750), good for about an hour."""

    text: str = field(repr=False)


Credentials = Password | BearerToken
