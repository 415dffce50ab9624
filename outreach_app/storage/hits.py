"""Raw hits as they came, each once, and the verdicts on them. Hits are never changed."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.events import JudgedHit, KeptHit
from outreach_app.domain.feed import FeedHit
from outreach_app.domain.hits import Hit, HitKind, Verdict, VerdictKind
from outreach_app.storage.bulk import among, members, plain, these, time_of
from outreach_app.storage.schema import hits, tokens, verdicts

Fingerprint = tuple[str, datetime, str, str, str]


class HitRows:
    """The hits of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def store(self, account: str, feed_id: str, page: Sequence[FeedHit]) -> tuple[FeedHit, ...]:
        """Keep the hits that are not there yet, and return just those."""
        known = self._numbers(account, feed_id, [hit.number for hit in page])
        restored = self._elsewhere(account, feed_id, page)
        fresh = tuple(
            {
                hit.number: hit
                for hit in page
                if hit.number not in known and _fingerprint(hit) not in restored
            }.values()
        )
        if fresh:
            self._connection.execute(
                insert(hits).on_conflict_do_nothing(),
                [_columns(account, feed_id, hit) for hit in fresh],
            )
        return fresh

    def unjudged_mails(self) -> tuple[int, ...]:
        """Mails with hits that nobody judged: they came while the mail was not there."""
        statement = (
            select(tokens.c.mail_id)
            .distinct()
            .join(hits, hits.c.token == tokens.c.token)
            .join(verdicts, verdicts.c.hit_id == hits.c.id, isouter=True)
            .where(verdicts.c.hit_id.is_(None), tokens.c.mail_id.is_not(None))
        )
        return tuple(self._connection.execute(statement).scalars())

    def _numbers(self, account: str, feed_id: str, numbers: Sequence[int]) -> frozenset[int]:
        statement = select(hits.c.number).where(
            hits.c.account == account, hits.c.feed_id == feed_id, hits.c.number.in_(numbers)
        )
        return frozenset(self._connection.execute(statement).scalars())

    def _elsewhere(
        self, account: str, feed_id: str, page: Sequence[FeedHit]
    ) -> frozenset[Fingerprint]:
        """Hits that came already under another feed id: a restored relay tells them again."""
        statement = select(
            hits.c.token, hits.c.at, hits.c.method, hits.c.address, hits.c.user_agent
        ).where(
            hits.c.account == account,
            hits.c.feed_id != feed_id,
            hits.c.token.in_({hit.token for hit in page}),
        )
        return frozenset(
            (row.token, row.at, row.method, row.address, row.user_agent)
            for row in self._connection.execute(statement)
        )

    def of_mail(self, mail_id: int, most: int | None = None) -> tuple[tuple[Hit, str | None], ...]:
        """The hits of a mail, each with the target of the link that it asked for.

        Unsubscribing comes first, the rest oldest first; at most so many in all.
        """
        statement = (
            select(hits, tokens.c.url)
            .join(tokens, tokens.c.token == hits.c.token)
            .where(tokens.c.mail_id == mail_id)
            .order_by(hits.c.kind != HitKind.UNSUBSCRIBE.value, hits.c.at, hits.c.id)
            .limit(most)
        )
        return tuple(
            (
                Hit(
                    id=row.id,
                    kind=HitKind(row.kind),
                    at=row.at,
                    method=row.method,
                    address=row.address,
                    user_agent=row.user_agent,
                    headers=row.headers,
                    link=row.token if row.kind == HitKind.CLICK.value else None,
                ),
                row.url,
            )
            for row in self._connection.execute(statement)
        )

    def kept_of_mails(
        self, mail_ids: Collection[int], most: int
    ) -> Mapping[int, tuple[KeptHit, ...]]:
        """The same of many mails, at most so many of each, with the verdicts as they stand."""
        counts = self._connection.execute(_COUNTS, {**these(mail_ids), "most": most})
        flooded = frozenset(counts.scalars())
        found: dict[int, list[KeptHit]] = {mail_id: [] for mail_id in mail_ids}
        for some, limit in ((found.keys() - flooded, -1), *(((one,), most) for one in flooded)):
            for row in self._connection.execute(_KEPT, {**these(some), "most": limit}).all():
                found[row[0]].append(_kept_hit(row))
        return {mail_id: tuple(some) for mail_id, some in found.items()}

    def origins_of_mails(self, mail_ids: Collection[int]) -> Iterable[tuple[int, str, int | None]]:
        """From where each of these mails was asked for: mail, address, and which rules judged it.

        None where nobody judged it yet.
        """
        rows = self._connection.execute(_ORIGINS, these(mail_ids)).all()
        return [(mail_id, address, version) for mail_id, address, version in rows]

    def verdicts_of_mail(self, mail_id: int) -> Mapping[int, Verdict]:
        """The verdicts on a mail's hits as they are stored, by hit."""
        statement = (
            select(verdicts)
            .join(hits, hits.c.id == verdicts.c.hit_id)
            .join(tokens, tokens.c.token == hits.c.token)
            .where(tokens.c.mail_id == mail_id)
        )
        return {
            row.hit_id: Verdict(VerdictKind(row.kind), row.rule, row.confidence, row.reason)
            for row in self._connection.execute(statement)
        }

    def set_verdicts(self, judged: Iterable[JudgedHit], rules_version: int) -> None:
        """These are the verdicts on these hits from now on."""
        rows = [
            {
                "hit_id": one.hit.id,
                "kind": one.verdict.kind.value,
                "rule": one.verdict.rule,
                "confidence": one.verdict.confidence,
                "reason": one.verdict.reason,
                "device": one.device,
                "rules_version": rules_version,
            }
            for one in judged
        ]
        if rows:
            self._connection.execute(_SET_VERDICT, rows)


_hits = plain(hits)
_BY_MAIL = select(tokens.c.mail_id).join(_hits, _hits.c.token == tokens.c.token)
_BY_MAIL = _BY_MAIL.where(among(tokens.c.mail_id))
_COUNTS = _BY_MAIL.group_by(tokens.c.mail_id).having(func.count() > bindparam("most"))
_KEPT = (
    _BY_MAIL.add_columns(
        _hits.c.id,
        _hits.c.kind,
        _hits.c.at,
        _hits.c.method,
        _hits.c.address,
        _hits.c.user_agent,
        _hits.c.headers,
        _hits.c.token,
        tokens.c.url,
        verdicts.c.kind,
        verdicts.c.rule,
        verdicts.c.confidence,
        verdicts.c.reason,
        verdicts.c.device,
        verdicts.c.rules_version,
    )
    .join(verdicts, verdicts.c.hit_id == _hits.c.id, isouter=True)
    .order_by(_hits.c.kind != HitKind.UNSUBSCRIBE.value, _hits.c.at, _hits.c.id)
    .limit(bindparam("most"))
)
_ORIGINS = (
    _BY_MAIL.add_columns(_hits.c.address, verdicts.c.rules_version)
    .join(verdicts, verdicts.c.hit_id == _hits.c.id, isouter=True)
    .distinct()
)
_SET_VERDICT = insert(verdicts)
_SET_VERDICT = _SET_VERDICT.on_conflict_do_update(
    index_elements=[verdicts.c.hit_id],
    set_={column.name: _SET_VERDICT.excluded[column.name] for column in verdicts.c},
)


_KINDS = members(HitKind)
_SAID = members(VerdictKind)


def _kept_hit(row: Row[*tuple[Any, ...]]) -> KeptHit:
    _, hit_id, kind, at, method, address, user_agent, headers, token, url, *judged = row
    link = token if kind == HitKind.CLICK.value else None
    hit = Hit(hit_id, _KINDS[kind], time_of(at), method, address, user_agent, headers, link)
    said, rule, confidence, reason, device, version = judged
    if said is None:
        return KeptHit(hit, url)
    verdict = Verdict(_SAID[said], rule, confidence, reason)
    return KeptHit(hit, url, JudgedHit(hit, verdict, device, url), version)


def _fingerprint(hit: FeedHit) -> Fingerprint:
    return hit.token, hit.at, hit.method, hit.address, hit.user_agent


def _columns(account: str, feed_id: str, hit: FeedHit) -> dict[str, object]:
    return {
        "account": account,
        "feed_id": feed_id,
        "number": hit.number,
        "token": hit.token,
        "kind": hit.kind.value,
        "at": hit.at,
        "method": hit.method,
        "address": hit.address,
        "user_agent": hit.user_agent,
        "headers": dict(hit.headers),
    }
