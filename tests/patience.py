"""A qtbot that waits as long as a busy machine needs: what holds is seen at once all the same."""

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

BOUND_MS = 30_000


class PatientQtBot(QtBot):
    """pytest-qt's, with a default of more than five seconds: a loaded machine may sleep them."""

    def waitSignal(self, signal: Any, *, timeout: int = BOUND_MS, **others: Any) -> Any:  # noqa: N802
        """As the one of QtBot."""
        return super().waitSignal(signal, timeout=timeout, **others)

    def waitSignals(self, signals: list[Any], *, timeout: int = BOUND_MS, **others: Any) -> Any:  # noqa: N802
        """As the one of QtBot."""
        return super().waitSignals(signals, timeout=timeout, **others)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = BOUND_MS) -> None:  # noqa: N802
        """As the one of QtBot."""
        super().waitUntil(callback, timeout=timeout)

    def waitExposed(self, widget: Any, *, timeout: int = BOUND_MS) -> Any:  # noqa: N802
        """As the one of QtBot."""
        return super().waitExposed(widget, timeout=timeout)
