"""What a filter means in SQL. Words are searched by their beginnings, and quoted: nothing that a
user types is syntax.
"""

from collections.abc import Callable, Mapping

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    func,
    literal_column,
    or_,
    select,
    true,
    union,
    union_all,
)

from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospects import company_key, tag_key
from outreach_app.domain.suppressions import PatternKind
from outreach_app.storage.outbox_schema import suppressions
from outreach_app.storage.prospect_schema import (
    company_words,
    prospect_tags,
    prospect_words,
    tags,
)
from outreach_app.storage.schema import prospects


def condition(asked: ProspectFilter) -> ColumnElement[bool]:
    """The rows of `prospects` that a filter asks for. Days must be counted back before (`at`)."""
    assert not asked.active_within
    assert not asked.quiet_for
    wanted = [make(asked) for name, make in _CONDITIONS.items() if _is_asked(asked, name)]
    return and_(true(), *wanted)


def match_of(search: str) -> str:
    """The full-text question for what somebody typed, "" where no word is in it."""
    known = search.replace("\0", " ").encode(errors="ignore").decode()  # no half characters
    words = (word.replace('"', '""') for word in known.split() if any(map(str.isalnum, word)))
    return " ".join(f'"{word}"*' for word in words)


def ids_of(question: str) -> Select[tuple[int]]:
    """The ids of the prospects that answer a full-text question."""
    matches = literal_column("prospect_words").op("MATCH")(question)
    return select(prospect_words.c.rowid).where(matches)


def ids_at_companies(question: str) -> Select[tuple[int]]:
    """The ids of those at whose company something is said that answers a full-text question."""
    matches = literal_column("company_words").op("MATCH")(question)
    keys = select(company_words.c.key).where(matches)
    return select(prospects.c.id).where(prospects.c.company_key.in_(keys))


def _is_asked(asked: ProspectFilter, name: str) -> bool:
    value = getattr(asked, name)
    return value is not None and value not in ("", ())


def _found(asked: ProspectFilter) -> ColumnElement[bool]:
    question = match_of(asked.search)
    if not question:
        return true()
    # The plus keeps SQLite walking along the order that was asked for: a page is full after a few
    # steps where many match, and where few do, a walk past everybody still takes milliseconds.
    row_id: ColumnElement[int] = literal_column("+prospects.id")
    found = union_all(ids_of(question), ids_at_companies(question)).subquery()
    return row_id.in_(found.select())


def _tagged(asked: ProspectFilter) -> ColumnElement[bool]:
    keys = [tag_key(name) for name in asked.tags]
    theirs = select(prospect_tags.c.prospect_id).join(tags, tags.c.id == prospect_tags.c.tag_id)
    return prospects.c.id.in_(theirs.where(tags.c.name_key.in_(keys)))


def _opened_unanswered(asked: ProspectFilter) -> ColumnElement[bool]:
    is_so = and_(prospects.c.opened_at.is_not(None), prospects.c.answered_at.is_(None))
    return is_so if asked.opened_unanswered else ~is_so


def _suppressed(asked: ProspectFilter) -> ColumnElement[bool]:
    """Asked the other way round: the lists of entries are short beside the prospects."""
    is_on = suppressions.c.lifted_at.is_(None)
    keys = select(suppressions.c.key).where(is_on)
    is_domain = suppressions.c.kind == PatternKind.DOMAIN.value
    domains = select(func.substr(suppressions.c.key, 2)).where(is_on, is_domain)
    theirs = union(
        select(prospects.c.id).where(prospects.c.unsubscribed_at.is_not(None)),
        select(prospects.c.id).where(prospects.c.address_key.in_(keys)),
        select(prospects.c.id).where(prospects.c.mailbox_key.in_(keys)),
        select(prospects.c.id).where(prospects.c.domain.in_(domains)),
        select(prospects.c.id).where(prospects.c.domain.in_(_domains_below(domains))),
    )
    # The plus keeps SQLite walking along the order that was asked for, as with a search.
    row_id: ColumnElement[int] = literal_column("+prospects.id")
    is_so = row_id.in_(theirs.subquery().select())
    return is_so if asked.suppressed else ~is_so


def _domains_below(domains: Select[tuple[str]]) -> Select[tuple[str]]:
    """Domains of prospects that stand below one of these, or are written in other letters.

    Each is walked up to its last two words. Where there is no entry for a domain, none is.
    """
    mailbox = func.coalesce(prospects.c.mailbox_key, prospects.c.address_key)
    in_ascii = func.substr(mailbox, func.instr(mailbox, "@") + 1)
    written = prospects.c.domain
    is_other = written.op("GLOB")("*[^ -~]*")
    is_any = domains.exists()
    known = union_all(
        select(written, written.label("part")).where(is_any, written.like("%.%.%")).distinct(),
        select(written, in_ascii.label("part")).where(is_any, is_other).distinct(),
    ).subquery()
    above = select(known.c.domain, known.c.part).cte("domains_above", recursive=True)
    rest = func.substr(above.c.part, func.instr(above.c.part, ".") + 1)
    above = above.union_all(select(above.c.domain, rest).where(rest.like("%.%")))
    return select(above.c.domain).where(above.c.part.in_(domains))


def _has(column: ColumnElement[object], wanted: bool | None) -> ColumnElement[bool]:
    return column.is_not(None) if wanted else column.is_(None)


_CONDITIONS: Mapping[str, Callable[[ProspectFilter], ColumnElement[bool]]] = {
    "search": _found,
    "stages": lambda asked: prospects.c.stage.in_(asked.stages),
    "tags": _tagged,
    "levels": lambda asked: prospects.c.level.in_([level.value for level in asked.levels]),
    "domains": lambda asked: prospects.c.domain.in_([one.casefold() for one in asked.domains]),
    "company": lambda asked: prospects.c.company_key == company_key(asked.company),
    "active_after": lambda asked: prospects.c.last_event_at >= asked.active_after,
    "active_before": lambda asked: or_(
        prospects.c.last_event_at < asked.active_before, prospects.c.last_event_at.is_(None)
    ),
    "opened_unanswered": _opened_unanswered,
    "bounced": lambda asked: _has(prospects.c.bounced_at, asked.bounced),
    "suppressed": _suppressed,
    "contacted": lambda asked: _has(prospects.c.contacted_at, asked.contacted),
}
