"""The list of sent mails and templates' figures are read from their indexes alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event

from outreach_app.domain.sent_mails import SentFilter
from outreach_app.storage.store import Store


@contextmanager
def plans(store: Store) -> Iterator[list[str]]:
    """How SQLite goes about each question asked meanwhile."""
    found: list[str] = []
    engine: Engine = store._engine

    def explain(connection: Connection, _cursor: object, sql: str, values: Any, *_: object) -> None:
        if sql.lstrip().upper().startswith("SELECT"):
            cursor = connection.connection.cursor()
            cursor.execute(f"explain query plan {sql}", values)
            found.append("; ".join(str(row[3]) for row in cursor.fetchall()))

    event.listen(engine, "before_cursor_execute", explain)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", explain)


def test_a_page_of_sent_mails_is_picked_from_its_index(store: Store) -> None:
    with plans(store) as asked, store.reading() as tx:
        tx.sent.page(SentFilter(), None, 100)
        tx.sent.counts(SentFilter())
    assert len(asked) == 2
    assert all("COVERING INDEX ix_outgoing_sent_page" in plan for plan in asked), asked
    assert "TEMP B-TREE" not in asked[0].split("outgoing_sent_page")[0]


def test_figures_of_templates_are_read_from_their_index(store: Store) -> None:
    with plans(store) as asked, store.reading() as tx:
        tx.templates.figures()
    assert asked
    assert "COVERING INDEX ix_outgoing_template_figures" in asked[-1], asked
