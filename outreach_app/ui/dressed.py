"""What every part of the window that has colours of its own can do: put on the theme's."""

from typing import Protocol, runtime_checkable

from outreach_app.ui.tokens import Tokens


@runtime_checkable
class Dressed(Protocol):
    """Takes the tokens whenever the theme changes."""

    def dress(self, tokens: Tokens) -> None: ...
