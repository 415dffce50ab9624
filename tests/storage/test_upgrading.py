"""A profile of the first program, with mails in it, becomes one of today's."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config

from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.marks import Mark
from outreach_app.domain.sent_mails import SentFilter
from outreach_app.services.doubting import see_to_what_is_left
from outreach_app.storage import migrate as migrating
from outreach_app.storage.database import open_engine, transaction
from outreach_app.storage.store import Store

PROSPECT = """INSERT INTO prospects (id, address, address_key, first_name, last_name, company,
    time_zone, fields, name_key, search_text, created_at)
    VALUES (1, 'ana@Bakery.example', 'ana@bakery.example', 'Ana', '', '', '', '{}', 'ana', 'ana',
    0)"""
MAIL = """INSERT INTO outgoing (id, prospect_id, recipient, role, "to", cc, subject, html,
    sent_html, text, message_id, is_tracked, links, state, reason, created_at, attempts)
    VALUES (1, 1, '"a@b"@Bakery.example', 'to', 'x', '[]', 'Hello', '', '', '', '<1@x>', 1, '[]',
    'sent', '', 0, 1)"""


def bring_to(path: Path, revision: str) -> None:
    """A file as the program of that revision left it."""
    engine = open_engine(path)
    config = Config()
    config.set_main_option("script_location", str(migrating.SCRIPTS))
    with transaction(engine, writes=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def first_profile(path: Path) -> None:
    """A file as the first program left it."""
    bring_to(path, "0001")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(PROSPECT)
        connection.execute(MAIL)
        connection.commit()


def test_a_profile_with_mails_is_brought_up_to_date(database: Path) -> None:
    first_profile(database)
    store = Store(database)
    with store.reading() as tx:
        mail = tx.outgoing.get(1)
        assert mail is not None
        assert mail.subject == "Hello"
        assert tx.ledger.corrections.of_mails([1]) == {}
    store.close()
    with closing(sqlite3.connect(database)) as connection:
        domains = connection.execute("SELECT recipient_domain FROM outgoing").fetchall()
    assert domains == [("bakery.example",)]
    assert (database.parent / f"outreach.db.before-{migrating.HEAD}").exists()


def test_what_became_of_mails_is_marked(database: Path) -> None:
    first_profile(database)
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(
            """UPDATE outgoing SET pixel_token = 'p';
            INSERT INTO hits (id, account, feed_id, number, token, kind, at, method, address,
                user_agent, headers) VALUES (1, 'a', 'f', 1, 'p', 'open', 5, 'GET', '', '', '[]'),
                (2, 'a', 'f', 2, 'p', 'click', 6, 'GET', '', '', '[]');
            INSERT INTO verdicts (hit_id, kind, rule, confidence, reason, rules_version)
                VALUES (1, 'human', 'r', 1, '', 1), (2, 'machine', 'r', 1, '', 1);
            INSERT INTO events (prospect_id, mail_id, hit_id, kind, at, count, detail)
                VALUES (1, 1, 1, 'opened', 5, 1, ''), (1, 1, 2, 'clicked', 6, 1, '');"""
        )
    store = Store(database)
    with store.reading() as tx:
        (row,) = tx.sent.page(SentFilter(), None, 10).rows
    store.close()
    assert row.marks == Mark.PIXEL | Mark.OPENED | Mark.MACHINE


def test_what_an_older_sender_had_next_when_it_died_is_a_question(database: Path) -> None:
    first_profile(database)
    bring_to(database, "0022")
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(
            """UPDATE outgoing SET state = 'claiming', attempts = 0;
            INSERT INTO sending_watch (id, awake_at) VALUES (1, 86400000);
            INSERT INTO turns_ahead (mail_id, boot) VALUES (1, 'the run before');"""
        )
    with closing(Store(database)) as store, store.writing() as tx:
        assert see_to_what_is_left(tx, store.left_behind("this run")) == []
        mail = tx.outgoing.get(1)
        assert mail is not None
        assert (mail.state, mail.attempts) == (OutgoingState.UNKNOWN, 1)
        awake = datetime(1970, 1, 2, tzinfo=UTC)
        assert mail.handed_at == mail.accepted_at == mail.first_try_at == awake
