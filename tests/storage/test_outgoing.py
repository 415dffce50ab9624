"""The outbox's rows: light where nobody reads a body, and readable whoever wrote their JSON."""

import json
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.engine import Engine

from outreach_app.domain.mails import (
    Letter,
    LinkInMail,
    Outgoing,
    OutgoingState,
    Role,
    Thread,
)
from outreach_app.domain.prospects import ProspectForm
from outreach_app.storage.store import Store

WHEN = datetime(2026, 3, 1, 9, tzinfo=UTC)
LINK = LinkInMail("https://seller.example/a", "one", "abcdef-token", None)
LETTER = Letter("An idea", "<p>Hi</p>", None, True, False, ("cc@x.example",), (), True)


def put(store: Store, state: OutgoingState = OutgoingState.QUEUED, name: str = "Ana") -> Outgoing:
    """A new mail to a new prospect."""
    address = f"{name.lower()}@bakery.example"
    with store.writing() as tx:
        person = tx.prospects.by_address(address) or tx.prospects.add(
            ProspectForm(address, name), WHEN
        )
        number = len(tx.outgoing.of_prospect(person.id))
        return tx.outgoing.add(
            Outgoing(
                id=0,
                prospect_id=person.id,
                recipient=address,
                role=Role.TO,
                to=address,
                cc=(),
                subject="An idea",
                html="<p>Hi</p>",
                sent_html="<p>Hi</p>",
                text="Hi",
                message_id="<1@seller.example>",
                thread=Thread(("<0@seller.example>",), "Before"),
                is_tracked=True,
                pixel_token=None,
                unsubscribe_token=None,
                links=(replace(LINK, token=f"{address}-{number}"),),
                state=state,
                reason="why",
                created_at=WHEN,
                letter=LETTER,
            )
        )


def read(store: Store, mail_id: int) -> Outgoing:
    with store.reading() as tx:
        mail = tx.outgoing.get(mail_id)
    assert mail is not None
    return mail


def test_rows_and_counts_load_no_body(store: Store) -> None:
    put(store, OutgoingState.HELD)
    put(store, OutgoingState.UNKNOWN, "Bo")
    put(store, OutgoingState.SENT, "Cy")
    put(store, OutgoingState.HELD, "Di")
    asked: list[str] = []

    def note(*arguments: object) -> None:
        asked.append(str(arguments[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        with store.reading() as tx:
            rows, counts = tx.outgoing.unsent(), tx.outgoing.counts()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert [(row.prospect_name, row.state) for row in rows] == [
        ("Di", OutgoingState.HELD), ("Bo", OutgoingState.UNKNOWN), ("Ana", OutgoingState.HELD),
    ]  # fmt: skip
    assert rows[0].recipient == "di@bakery.example"
    assert (rows[0].subject, rows[0].reason, rows[0].created_at) == ("An idea", "why", WHEN)
    assert counts == {OutgoingState.HELD: 2, OutgoingState.UNKNOWN: 1}
    assert asked
    assert not [statement for statement in asked if "html" in statement or "letter" in statement]


def test_the_letter_goes_when_the_mail_has_left(store: Store) -> None:
    mail = put(store)
    for state in (OutgoingState.CLAIMING, OutgoingState.SENDING, OutgoingState.UNKNOWN):
        with store.writing() as tx:
            assert tx.outgoing.move(mail.id, state, "")
        assert read(store, mail.id).letter == LETTER
    with store.writing() as tx:
        assert tx.outgoing.move(mail.id, OutgoingState.SENT, "", accepted_at=WHEN)
    assert read(store, mail.id).letter is None


def test_a_mail_is_read_as_it_was_written(store: Store) -> None:
    mail = put(store)
    assert read(store, mail.id) == mail


def test_json_of_another_version_is_read_by_its_names(store: Store, database: Path) -> None:
    mail = put(store)
    letter = {"subject": "S", "html": "H", "sent_by_post": True}
    link = {"url": "https://x.example/", "colour": "red"}
    connection = sqlite3.connect(database)
    try:
        connection.execute(
            "update outgoing set letter = ?, links = ?, thread = ?",
            (json.dumps(letter), json.dumps([link]), json.dumps({"message_ids": ["<a@b>"]})),
        )
        connection.commit()
    finally:
        connection.close()
    found = read(store, mail.id)
    assert found.letter == Letter("S", "H")
    assert found.links == (LinkInMail("https://x.example/", "", None, None),)
    assert found.thread == Thread(("<a@b>",), "")


def few_parameters(connection: sqlite3.Connection, _record: object) -> None:
    """As many as SQLite takes of one statement unless it was built otherwise."""
    connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 32_766)


def test_more_mails_are_read_than_a_statement_has_parameters(database: Path) -> None:
    event.listen(Engine, "connect", few_parameters)
    store = Store(database)
    try:
        mail = put(store)
        with store.reading() as tx:
            assert tx.outgoing.many(range(40_000)) == (mail,)
    finally:
        store.close()
        event.remove(Engine, "connect", few_parameters)
