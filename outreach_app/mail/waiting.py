"""Waits for mail in several mailboxes at once, in one thread. It reads none."""

import select
import socket
import threading
from collections.abc import Sequence
from contextlib import suppress

from outreach_app.mail.mailbox import Mailbox

RENEW_SECONDS = 240.0
"""An IDLE is begun anew so often: a line that died unseen is found, and none lasts 29 minutes."""

POLL_SECONDS = 60.0
"""How often a server without IDLE is asked."""

_GLANCE = 0.5
"""Seconds for the rest of a line whose beginning is there."""


class Waker:
    """Ends a wait from another thread, and leaves the lines as they are."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pair: tuple[socket.socket, socket.socket] | None = None
        self._is_called = False

    def wake(self) -> None:
        """End the wait under way, or the next one at once."""
        with self._lock:
            self._is_called = True
            if self._pair is not None:
                with suppress(OSError):  # it is full of calls already
                    self._pair[1].send(b"!")

    def close(self) -> None:
        """No wait follows."""
        with self._lock:
            pair, self._pair = self._pair, None
        for end in pair or ():
            end.close()

    def ear(self) -> socket.socket:
        """Readable once it was called. Made when it is first needed."""
        with self._lock:
            if self._pair is None:
                self._pair = socket.socketpair()
                for end in self._pair:
                    end.setblocking(False)
            return self._pair[0]

    def was_called(self) -> bool:
        """Whether it was called since the last time that this was asked."""
        with self._lock:
            called, self._is_called = self._is_called, False
            if called and self._pair is not None:
                with suppress(OSError):
                    self._pair[0].recv(4096)
            return called


def wait_for_any(mailboxes: Sequence[Mailbox], seconds: float, waker: Waker) -> bool:
    """Whether a mail came to one of the open folders in that time, or the waker called.

    Raises UserError for a dead line.
    """
    while seconds > 0:
        talkers = [one for one in mailboxes if one.begin_idle()]
        silent = [one for one in mailboxes if one not in talkers]
        span = min(seconds, POLL_SECONDS if silent else RENEW_SECONDS)
        came = any(one.came_early for one in talkers) or _listen(talkers, silent, span, waker)
        told = [one.end_idle() for one in talkers]  # of each, whatever the first one told
        if came or any(told) or any(one.ask() for one in silent):
            return True
        seconds -= span
    return False


def _listen(
    talkers: Sequence[Mailbox], silent: Sequence[Mailbox], seconds: float, waker: Waker
) -> bool:
    """Until one tells of a mail or the waker calls. A line that never talks is cut if it does."""
    clock = (*talkers, *silent)[0].wire.now
    end = clock() + seconds
    ear = waker.ear()
    while (left := end - clock()) > 0:
        if waker.was_called():
            return True
        ready = [one for one in (*talkers, *silent) if one.wire.has_unread()]
        if not ready:
            sockets = [one.wire.sock for one in (*talkers, *silent)]
            found, _, _ = select.select([*sockets, ear], [], [], left)
            ready = [one for one in (*talkers, *silent) if one.wire.sock in found]
        if any(one.heard(_GLANCE) for one in ready if one in talkers):
            return True
        if any(one in silent for one in ready):
            return False  # asking it will tell what is wrong
    return False
