"""Hears of commits on other nodes through PostgreSQL's notifications."""

import logging
import threading
from collections.abc import Callable

import psycopg
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from outreach_app.relay.store.append_postgres import HITS_CHANNEL
from outreach_app.relay.store.away import DatabaseAwayError

TOKENS_CHANNEL = "relay_tokens"
RETRY_SECONDS = 1.0

log = logging.getLogger(__name__)


class Listener:
    """A thread that calls back, from itself, for each notification.

    `heard` gets the channel and the accounts. `missed` is called whenever the connection is new:
    anything may have happened while there was none.
    """

    def __init__(
        self,
        engine: Engine,
        heard: Callable[[str, list[int]], None],
        missed: Callable[[], None],
    ) -> None:
        self._address = engine.url.set(drivername="postgresql")
        self._heard = heard
        self._missed = missed
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="listen", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self) -> None:
        """Listen no longer."""
        self._stop.set()
        self._thread.join(timeout=5)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._listen()
            except psycopg.Error as error:
                log.debug("not listening", extra={"reason": str(error)})
                self._stop.wait(RETRY_SECONDS)

    def _listen(self) -> None:
        address = self._address.render_as_string(hide_password=False)
        with psycopg.connect(address, autocommit=True, connect_timeout=5) as db:
            for channel in (HITS_CHANNEL, TOKENS_CHANNEL):
                db.execute(f"listen {channel}")
            self._missed()
            while not self._stop.is_set():
                for notice in db.notifies(timeout=1.0):
                    accounts = [int(part) for part in notice.payload.split(",") if part.isdigit()]
                    self._heard(notice.channel, accounts)


def notify_tokens(engine: Engine, account: int) -> None:
    """Tell every node that tokens of this account have changed. Raises DatabaseAwayError."""
    statement = text("select pg_notify(:channel, :account)")
    try:
        with engine.begin() as db:
            db.execute(statement, {"channel": TOKENS_CHANNEL, "account": str(account)})
    except DBAPIError as error:
        raise DatabaseAwayError(str(error)) from error
