"""A profile of the first version, with people and alerts in it, becomes one of today's."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from alembic import command
from alembic.config import Config

from outreach_app.domain.alerts import AlertState, RuleKind
from outreach_app.domain.events import EventKind
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectSort
from outreach_app.domain.scoring import Level
from outreach_app.storage import migrate as migrating
from outreach_app.storage.database import open_engine, transaction
from outreach_app.storage.store import Store
from tests.fakes.clock import START

NOW = int(START.timestamp() * 1000)


def first_profile(path: Path) -> None:
    """A prospect who was told of, as the first version left it."""
    engine = open_engine(path)
    config = Config()
    config.set_main_option("script_location", str(migrating.SCRIPTS))
    with transaction(engine, writes=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with closing(sqlite3.connect(path)) as old:
        old.execute(
            "INSERT INTO prospects (id, address, address_key, first_name, last_name, company,"
            " time_zone, fields, name_key, search_text, created_at, points, scored_at)"
            " VALUES (1, 'ana@x.example', 'ana@x.example', 'Ana', '', 'Łódź AG', '',"
            """ '{"phone": "+48 42", "website": 7, "city": "Łódź"}', 'ana', 'ana',"""
            " ?, 40, ?)",
            (NOW, NOW),
        )
        old.execute(
            "INSERT INTO outgoing (id, prospect_id, recipient, role, 'to', cc, subject, html,"
            " sent_html, text, message_id, is_tracked, links, state, reason, created_at, attempts,"
            " accepted_at) VALUES (1, 1, 'ana@x.example', 'to', 'ana@x.example', ?, 'Hi', '', '',"
            " '', '<1@x>', 1, '[]', 'sent', '', ?, 1, ?)",
            (json.dumps([]), NOW, NOW),
        )
        old.execute(
            "INSERT INTO events (id, prospect_id, mail_id, kind, at, count, detail)"
            " VALUES (1, 1, 1, 'replied', ?, 1, '')",
            (NOW + 5000,),
        )
        old.execute(
            "INSERT INTO alerts (id, key, prospect_id, mail_id, kind, at, due_at, reason, state)"
            " VALUES (1, '1:opened', 1, 1, 'opened', ?, ?, 'opened your mail', 'held')",
            (NOW, NOW + 90_000),
        )
        old.commit()


def test_everything_is_still_there_and_new_rules_begin_now(database: Path) -> None:
    first_profile(database)
    store = Store(database)
    with store.reading() as tx:
        (kept,) = tx.alerts.due(START + timedelta(minutes=2))
        assert (kept.state, kept.alert.reason) == (AlertState.HELD, "opened your mail")
        rules = {rule.kind: rule for rule in tx.attention.rules()}
        assert set(rules) == set(RuleKind)
        assert rules[RuleKind.FIRST_OPEN].since is None
        assert rules[RuleKind.REPLY].since == START + timedelta(seconds=5)
        (mail,) = tx.outgoing.of_prospect(1)
        assert mail.recipient == "ana@x.example"
        assert tx.events.of_prospect(1)[0].kind is EventKind.REPLIED
        assert tx.standings.faded_since(START, 10) == (1,)
        assert tx.warmth.changes_since(START) == ()
        page = tx.prospects.page("", ProspectSort.WARMTH, None, 10)
        assert page.rows[0].level is Level.COLD
    store.close()


def test_what_was_a_free_field_is_a_column_now_and_everybody_is_found(database: Path) -> None:
    first_profile(database)
    store = Store(database)
    with store.reading() as tx:
        ana = tx.prospects.get(1)
        assert ana is not None
        assert (ana.form.phone, ana.form.website, ana.form.stage) == ("+48 42", "", "new")
        assert ana.form.fields == {"city": "Łódź", "website": 7}
        for asked in (
            ProspectFilter(search="łod 48 an"),
            ProspectFilter(company="łódź ag", domains=("x.example",)),
            ProspectFilter(opened_unanswered=False, contacted=False),
        ):
            assert tx.prospects.ids(asked) == (1,)
    store.close()
