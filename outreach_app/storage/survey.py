"""Reads across the whole history: for lessons, habits and judging again. It writes nothing."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    func,
    literal_column,
    select,
    type_coerce,
)

from outreach_app.domain.habits import Traffic
from outreach_app.domain.hits import Hit, HitKind, Verdict, VerdictKind
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.survey import Located, Standing
from outreach_app.storage.bulk import among, these, time_of
from outreach_app.storage.schema import hits, outgoing, tokens, verdicts


class SurveyRows:
    """The history, seen from one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def locate(self, hit_id: int) -> Located | None:
        """Whose a hit is; None where its mail is gone."""
        row = self._connection.execute(
            select(outgoing.c.id, outgoing.c.prospect_id)
            .join(tokens, tokens.c.mail_id == outgoing.c.id)
            .join(hits, hits.c.token == tokens.c.token)
            .where(hits.c.id == hit_id)
        ).one_or_none()
        return None if row is None else Located(row.id, row.prospect_id)

    def standings(self) -> Iterator[Standing]:
        """Every judged open and click of the history. Headers are left out."""
        statement = (
            select(
                *_OF_HIT,
                outgoing.c.id.label("mail_id"),
                outgoing.c.prospect_id,
                outgoing.c.recipient_domain,
                verdicts.c.kind.label("verdict"),
                verdicts.c.rule,
                verdicts.c.confidence,
                verdicts.c.reason,
            )
            .join(verdicts, verdicts.c.hit_id == hits.c.id)
            .join(tokens, tokens.c.token == hits.c.token)
            .join(outgoing, outgoing.c.id == tokens.c.mail_id)
            .where(hits.c.kind != HitKind.UNSUBSCRIBE.value)
        )
        for row in self._connection.execute(statement):
            verdict = Verdict(VerdictKind(row.verdict), row.rule, row.confidence, row.reason)
            yield Standing(_hit(row), row.mail_id, row.prospect_id, row.recipient_domain, verdict)

    def asked_for_of_domain(self, domain: str) -> tuple[int, ...]:
        """The sent mails to a recipient domain that have any hits."""
        asked = (
            select(hits.c.id)
            .join(tokens, tokens.c.token == hits.c.token)
            .where(tokens.c.mail_id == outgoing.c.id)
        )
        statement = _sent(domain).with_only_columns(outgoing.c.id).where(asked.exists())
        return tuple(self._connection.execute(statement).scalars())

    def mails_judged_before(self, rules_version: int) -> tuple[int, ...]:
        """Mails with verdicts of older rules, oldest first."""
        statement = (
            select(tokens.c.mail_id)
            .join(hits, hits.c.token == tokens.c.token)
            .join(verdicts, verdicts.c.hit_id == hits.c.id)
            .where(verdicts.c.rules_version < rules_version, tokens.c.mail_id.is_not(None))
            .distinct()
            .order_by(tokens.c.mail_id)
        )
        return tuple(self._connection.execute(statement).scalars())

    def traffic_of_domains(
        self, domains: Collection[str], latest: int, within: timedelta, least: int
    ) -> Mapping[str, tuple[Traffic, ...]]:
        """The latest tracked mails to each domain, with the clicks that came soon after each.

        Domains where fewer than `least` of them were clicked are left out.
        """
        values = {**these(domains), "latest": latest, "within": within // _MILLISECOND}
        clicks: dict[int, list[Hit]] = defaultdict(list)
        clicked: dict[str, set[int]] = {domain: set() for domain in domains}
        for row in self._connection.execute(_CLICKS, values).all():
            clicks[row.mail_id].append(_hit(row))
            clicked[row.recipient_domain].add(row.mail_id)
        wanted = [domain for domain in domains if len(clicked[domain]) >= least]
        found: dict[str, list[Traffic]] = {domain: [] for domain in wanted}
        rows = self._connection.execute(_MAILS, {**values, **these(wanted)}).all()
        for mail_id, domain, at, links in rows:
            tracked = sum(1 for link in links if link["token"])
            if tracked:
                found[domain].append(Traffic(time_of(at), tracked, tuple(clicks[mail_id])))
        return {domain: tuple(some) for domain, some in found.items()}


_OF_HIT = (
    hits.c.id,
    hits.c.kind,
    hits.c.at,
    hits.c.method,
    hits.c.address,
    hits.c.user_agent,
    hits.c.token,
)


# The plus keeps SQLite on the index of domains: nearly every mail was sent and accepted.
_SENT = literal_column("+outgoing.state") == OutgoingState.SENT.value
_ACCEPTED: ColumnElement[object] = literal_column("+outgoing.accepted_at")


def _sent(domain: str) -> Select[tuple[object, ...]]:
    return select(outgoing.c.id, outgoing.c.accepted_at, outgoing.c.links).where(
        outgoing.c.recipient_domain == domain,
        _SENT,
        _ACCEPTED.is_not(None),
    )


_PLACE = func.row_number().over(
    partition_by=outgoing.c.recipient_domain, order_by=(_ACCEPTED.desc(), outgoing.c.id.desc())
)
_LATEST = (
    select(
        outgoing.c.id,
        outgoing.c.recipient_domain,
        _ACCEPTED.label("accepted_at"),
        _PLACE.label("place"),
    )
    .where(among(outgoing.c.recipient_domain), _SENT, _ACCEPTED.is_not(None))
    .cte()
)
_IS_LATEST = _LATEST.c.place <= bindparam("latest")
_MAILS = (
    select(_LATEST.c.id, _LATEST.c.recipient_domain, _LATEST.c.accepted_at, outgoing.c.links)
    .join(outgoing, outgoing.c.id == _LATEST.c.id)
    .where(_IS_LATEST)
    .order_by(_LATEST.c.place)
)
_CLICKS = (
    select(*_OF_HIT, tokens.c.mail_id, _LATEST.c.recipient_domain)
    .select_from(_LATEST)
    .join(tokens, tokens.c.mail_id == _LATEST.c.id)
    .join(hits, hits.c.token == tokens.c.token)
    .where(
        _IS_LATEST,
        hits.c.kind == HitKind.CLICK.value,
        type_coerce(hits.c.at, BigInteger()) - _LATEST.c.accepted_at <= bindparam("within"),
    )
)
_MILLISECOND = timedelta(milliseconds=1)


def _hit(row: Row[*tuple[Any, ...]]) -> Hit:
    return Hit(
        id=row.id,
        kind=HitKind(row.kind),
        at=row.at,
        method=row.method,
        address=row.address,
        user_agent=row.user_agent,
        link=row.token if row.kind == HitKind.CLICK.value else None,
    )
