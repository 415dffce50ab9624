"""What a form holds that is stored nowhere yet, so that a window made anew can show it again."""

from typing import Any, Protocol, runtime_checkable


@runtime_checkable
class HoldsBegun(Protocol):
    """A form in which something may be begun. Secrets are no part of it: they are typed again."""

    @property
    def begun(self) -> object | None:
        """What was changed and is not stored; None where nothing was."""

    def show_begun(self, begun: Any) -> None:
        """Go on with it. What is stored is read besides, and does not overwrite it."""
