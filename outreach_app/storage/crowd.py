"""A crowd's rows, written in bulk into a new profile. Everything else writes through the store.

It is one transaction, and nothing waits for the disk before its end: a file that was cut short
holds nobody.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Table

from outreach_app.domain.mails import LinkInMail, OutgoingState, Role
from outreach_app.domain.prospects import tag_key
from outreach_app.domain.samples.acts import LINKS, PIXEL
from outreach_app.domain.samples.crowd import CrowdMail, CrowdPerson
from outreach_app.domain.scoring import Level
from outreach_app.storage.faults import in_our_words
from outreach_app.storage.ledger_schema import answers
from outreach_app.storage.prospect_schema import prospect_tags, tags
from outreach_app.storage.prospects import columns_of
from outreach_app.storage.schema import events, hits, outgoing, prospects, tokens, verdicts
from outreach_app.storage.warmth_schema import level_changes

FEED = "crowd"
"""The feed that the crowd's hits belong to: no relay's."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_HTML = "".join(f'<p><a href="{url}">{text}</a></p>' for url, text in LINKS)

Row = dict[str, object]


def crowd_door(path: Path) -> Callable[[], AbstractContextManager["CrowdRows"]]:
    """What opens this file for writing in bulk."""

    @contextmanager
    def opened() -> Iterator[CrowdRows]:
        with in_our_words(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("PRAGMA cache_size = -200000")
            connection.execute("BEGIN")
            yield CrowdRows(connection)
            connection.execute("COMMIT")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    return opened


class CrowdRows:
    """Writes people with all that belongs to them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._tags: dict[str, int] = {}

    def add(self, people: Sequence[CrowdPerson], now: datetime, rules_version: int) -> None:
        """Write these people. Their ids and their mails' were given by whoever made them."""
        mails = [(person, mail) for person in people for mail in person.mails]
        self._write(prospects, (_person(person, now) for person in people))
        self._tag(people)
        self._write(outgoing, (_mail(person, mail) for person, mail in mails))
        self._write(tokens, (row for _, mail in mails for row in _tokens(mail)))
        self._write(hits, (row for _, mail in mails for row in _hits(mail)))
        self._write(verdicts, (row for _, mail in mails for row in _verdicts(mail, rules_version)))
        self._write(events, (row for person in people for row in _events(person)))
        self._write(answers, (row for _, mail in mails for row in _answers(mail)))
        self._write(level_changes, (row for person in people for row in _levels(person)))

    def _tag(self, people: Sequence[CrowdPerson]) -> None:
        named = {name for person in people for name in person.form.tags}
        fresh = sorted(named - set(self._tags))
        self._tags.update({name: len(self._tags) + n for n, name in enumerate(fresh, 1)})
        self._write(
            tags,
            ({"id": self._tags[name], "name": name, "name_key": tag_key(name)} for name in fresh),
        )
        self._write(
            prospect_tags,
            (
                {"prospect_id": person.id, "tag_id": self._tags[name]}
                for person in people
                for name in person.form.tags
            ),
        )

    def _write(self, table: Table, rows: Iterator[Row]) -> None:
        first = next(rows, None)
        if first is None:
            return
        names = tuple(first)
        columns = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" * len(names))
        statement = f'insert into "{table.name}" ({columns}) values ({marks})'  # noqa: S608
        self._connection.execute(statement, tuple(first.values()))
        self._connection.executemany(statement, (tuple(row.values()) for row in rows))


def _ms(at: datetime | None) -> int | None:
    return None if at is None else (at - _EPOCH) // _MILLISECOND


def _person(person: CrowdPerson, now: datetime) -> Row:
    return {
        **columns_of(person.form),
        "fields": "{}",
        "id": person.id,
        "created_at": _ms(person.created_at),
        "points": round(person.score.points, 3) if person.score else 0.0,
        "level": (person.score.level if person.score else Level.COLD).value,
        "scored_at": _ms(now) if person.score else None,
        "last_event": person.last.kind.value if person.last else None,
        "last_event_at": _ms(person.last.at) if person.last else None,
        "opened_at": _ms(person.signs.opened_at),
        "answered_at": _ms(person.signs.answered_at),
        "bounced_at": _ms(person.signs.bounced_at),
        "contacted_at": _ms(person.signs.contacted_at),
    }


def _token(mail: CrowdMail, link: int) -> str:
    """In the order of the mails, so that the index grows at its end."""
    return f"crowd{mail.id:010d}{link + 1}"


def _mail(person: CrowdPerson, mail: CrowdMail) -> Row:
    address = person.form.address
    links = [asdict(LinkInMail(url, text, _token(mail, n))) for n, (url, text) in enumerate(LINKS)]
    html = f"<p>Hi {person.form.first_name},</p>{_HTML}"
    return {
        "id": mail.id,
        "prospect_id": person.id,
        "recipient": address,
        "recipient_domain": address.rpartition("@")[2].casefold(),
        "role": Role.TO.value,
        "to": address,
        "cc": "[]",
        "subject": mail.subject,
        "html": html,
        "sent_html": html,
        "text": f"Hi {person.form.first_name},",
        "message_id": f"<{mail.id}@crowd.example>",
        "is_tracked": 1,
        "pixel_token": _token(mail, PIXEL),
        "links": json.dumps(links),
        "state": OutgoingState.SENT.value,
        "reason": "",
        "created_at": _ms(mail.at),
        "attempts": 1,
        "accepted_at": _ms(mail.at),
        "marks": mail.told.marks,
    }


def _tokens(mail: CrowdMail) -> Iterator[Row]:
    told = {"mail_id": mail.id, "registered_at": _ms(mail.at)}
    yield {"token": _token(mail, PIXEL), "kind": "pixel", "url": None, **told}
    for place, (url, _) in enumerate(LINKS):
        yield {"token": _token(mail, place), "kind": "link", "url": url, **told}


def _hits(mail: CrowdMail) -> Iterator[Row]:
    at = _ms(mail.at) or 0
    for number, act in enumerate(mail.told.story.acts, mail.first_hit):
        yield {
            "id": number,
            "account": FEED,
            "feed_id": FEED,
            "number": number,
            "token": _token(mail, act.link),
            "kind": act.kind.value,
            "at": at + act.after // _MILLISECOND,
            "method": "GET",
            "address": act.address,
            "user_agent": act.agent,
            "headers": "{}",
        }


def _verdicts(mail: CrowdMail, rules_version: int) -> Iterator[Row]:
    for number, one in enumerate(mail.told.judged, mail.first_hit):
        yield {
            "hit_id": number,
            "kind": one.verdict.kind.value,
            "rule": one.verdict.rule,
            "confidence": one.verdict.confidence,
            "reason": one.verdict.reason,
            "device": one.device,
            "rules_version": rules_version,
        }


def _events(person: CrowdPerson) -> Iterator[Row]:
    for event in person.events:
        yield {
            "prospect_id": person.id,
            "mail_id": event.mail_id,
            "hit_id": event.hit_id,
            "kind": event.kind.value,
            "at": _ms(event.at),
            "link": event.link,
            "device": event.device,
            "count": event.count,
            "detail": event.detail,
        }


def _answers(mail: CrowdMail) -> Iterator[Row]:
    if mail.told.story.answer is not None:
        kind, after, detail = mail.told.story.answer
        yield {
            "mail_id": mail.id,
            "kind": kind.value,
            "at": _ms(mail.at + after),
            "detail": detail,
            "source": f"crowd {mail.id}",
        }


def _levels(person: CrowdPerson) -> Iterator[Row]:
    for change in person.levels:
        yield {
            "prospect_id": person.id,
            "at": _ms(change.at),
            "before": change.before.value,
            "after": change.after.value,
            "points": change.points,
            "cause": change.act.kind.value if change.act else None,
        }
