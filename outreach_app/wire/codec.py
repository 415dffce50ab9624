"""Shapes to JSON values and back. Reading is strict: what does not fit raises WireError."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TypeVar, cast

from outreach_app.wire.shapes import (
    AccountAnswer,
    FeedPage,
    HitKind,
    InviteAnswer,
    Problem,
    RegistrationAnswer,
    Revocation,
    RevocationAnswer,
    TokenKind,
    TokenRegistration,
    WireHit,
)

Json = Mapping[str, object]
E_ = TypeVar("E_", bound=StrEnum)
T = TypeVar("T")


class WireError(ValueError):
    """A JSON value that is not of the agreed shape. `field` is a path such as tokens[3].url."""

    def __init__(self, field: str, detail: str) -> None:
        super().__init__(f"{field}: {detail}")
        self.field = field
        self.detail = detail


def registrations_to_json(tokens: tuple[TokenRegistration, ...]) -> Json:
    """The body of POST /api/v1/tokens."""
    return {"tokens": [_registration_to_json(one) for one in tokens]}


def _registration_to_json(one: TokenRegistration) -> Json:
    row: dict[str, object] = {"token": one.token, "kind": one.kind}
    if one.url is not None:
        row["url"] = one.url
    if one.revoked:
        row["revoked"] = True
    return row


def registrations_from_json(value: object) -> tuple[TokenRegistration, ...]:
    """Read the body of POST /api/v1/tokens."""
    rows = _list(_object(value, "body"), "tokens")
    return tuple(_registration(row, f"tokens[{i}]") for i, row in enumerate(rows))


def registration_answer_to_json(answer: RegistrationAnswer) -> Json:
    """The answer to a registration."""
    return {"created": answer.created, "known": answer.known, "now": answer.now}


def registration_answer_from_json(value: object) -> RegistrationAnswer:
    """Read the answer to a registration."""
    body = _object(value, "body")
    return RegistrationAnswer(_int(body, "created"), _int(body, "known"), _int(body, "now"))


def revocation_to_json(revocation: Revocation) -> Json:
    """The body of DELETE /api/v1/tokens."""
    return {"tokens": list(revocation.tokens), "erase": revocation.erase}


def revocation_from_json(value: object) -> Revocation:
    """Read the body of DELETE /api/v1/tokens."""
    body = _object(value, "body")
    tokens = _list(body, "tokens")
    for index, token in enumerate(tokens):
        if not isinstance(token, str):
            raise WireError(f"tokens[{index}]", "must be a string")
    return Revocation(tuple(map(str, tokens)), _flag(body, "erase"))


def revocation_answer_to_json(answer: RevocationAnswer) -> Json:
    """The answer to a revocation."""
    return {
        "revoked": answer.revoked,
        "unknown": answer.unknown,
        "erased": answer.erased,
        "now": answer.now,
    }


def revocation_answer_from_json(value: object) -> RevocationAnswer:
    """Read the answer to a revocation."""
    body = _object(value, "body")
    return RevocationAnswer(
        _int(body, "revoked"), _int(body, "unknown"), _int(body, "erased"), _int(body, "now")
    )


def invite_to_json(invite: str) -> Json:
    """The body of POST /api/v1/invites."""
    return {"invite": invite}


def invite_from_json(value: object) -> str:
    """Read the body of POST /api/v1/invites."""
    return _text(_object(value, "body"), "invite")


def invite_answer_to_json(answer: InviteAnswer) -> Json:
    """What an invitation was exchanged for."""
    return {
        "key": answer.key,
        "name": answer.name,
        "tag": answer.tag,
        "public_url": answer.public_url,
        "now": answer.now,
    }


def invite_answer_from_json(value: object) -> InviteAnswer:
    """Read what an invitation was exchanged for."""
    body = _object(value, "body")
    return InviteAnswer(
        key=_text(body, "key"),
        name=_text(body, "name"),
        tag=_text(body, "tag"),
        public_url=_text(body, "public_url"),
        now=_int(body, "now"),
    )


def hit_to_json(hit: WireHit) -> Json:
    """One hit of a feed answer."""
    return {
        "number": hit.number,
        "token": hit.token,
        "kind": hit.kind.value,
        "at": hit.at,
        "method": hit.method,
        "address": hit.address,
        "user_agent": hit.user_agent,
        "headers": dict(hit.headers),
        "count": hit.count,
    }


def feed_to_json(page: FeedPage) -> Json:
    """A feed answer."""
    return _without_none(
        feed_id=page.feed_id,
        oldest=page.oldest,
        newest=page.newest,
        now=page.now,
        hits=[hit_to_json(hit) for hit in page.hits],
        your_address=page.your_address,
    )


def feed_from_json(value: object) -> FeedPage:
    """Read a feed answer."""
    body = _object(value, "body")
    return FeedPage(
        feed_id=_text(body, "feed_id"),
        oldest=_int(body, "oldest"),
        newest=_int(body, "newest"),
        now=_int(body, "now"),
        hits=tuple(_hit(row, f"hits[{i}]") for i, row in enumerate(_list(body, "hits"))),
        your_address=_optional_text(body, "your_address"),
    )


def account_to_json(account: AccountAnswer) -> Json:
    """The answer of GET /api/v1/account."""
    return {
        "name": account.name,
        "tag": account.tag,
        "public_url": account.public_url,
        "feed_id": account.feed_id,
        "now": account.now,
    }


def account_from_json(value: object) -> AccountAnswer:
    """Read the answer of GET /api/v1/account."""
    body = _object(value, "body")
    return AccountAnswer(
        name=_text(body, "name"),
        tag=_text(body, "tag"),
        public_url=_text(body, "public_url"),
        feed_id=_text(body, "feed_id"),
        now=_int(body, "now"),
    )


def problem_to_json(problem: Problem) -> Json:
    """An RFC 9457 problem document."""
    return _without_none(
        type="about:blank",
        status=problem.status,
        title=problem.title,
        detail=problem.detail,
        field=problem.field,
    )


def problem_from_json(value: object, status: int) -> Problem:
    """Read a problem document, or make the best of an answer that is none."""
    body = value if isinstance(value, dict) else {}
    return Problem(
        status=status,
        title=str(body.get("title") or f"HTTP {status}"),
        detail=str(body.get("detail") or ""),
        field=str(body["field"]) if body.get("field") else None,
    )


def _registration(value: object, where: str) -> TokenRegistration:
    row = _object(value, where)
    return TokenRegistration(
        token=_text(row, "token", where),
        kind=_word(TokenKind, row, "kind", where),
        url=_optional_text(row, "url", where),
        revoked=_flag(row, "revoked", where),
    )


def _hit(value: object, where: str) -> WireHit:
    row = _object(value, where)
    headers = _object(row.get("headers"), f"{where}.headers")
    return WireHit(
        number=_int(row, "number", where),
        token=_text(row, "token", where),
        kind=_word(HitKind, row, "kind", where),
        at=_int(row, "at", where),
        method=_text(row, "method", where),
        address=_text(row, "address", where),
        user_agent=_text(row, "user_agent", where),
        headers={name: _text(headers, name, f"{where}.headers") for name in headers},
        count=_int(row, "count", where) if "count" in row else 1,
    )


def _without_none(**fields: object) -> Json:
    return {name: value for name, value in fields.items() if value is not None}


def _object(value: object, where: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise WireError(where, "must be an object")
    return cast("dict[str, object]", value)


def _list(body: Json, name: str, where: str = "") -> list[object]:
    return _typed(body, name, where, lambda v: isinstance(v, list), "a list", cast_to=list[object])


def _text(body: Json, name: str, where: str = "") -> str:
    return _typed(body, name, where, lambda v: isinstance(v, str), "a string", cast_to=str)


def _optional_text(body: Json, name: str, where: str = "") -> str | None:
    return None if body.get(name) is None else _text(body, name, where)


def _flag(body: Json, name: str, where: str = "") -> bool:
    if body.get(name) is None:
        return False
    return _typed(body, name, where, lambda v: isinstance(v, bool), "true or false", cast_to=bool)


def _int(body: Json, name: str, where: str = "") -> int:
    return _typed(
        body,
        name,
        where,
        lambda v: isinstance(v, int) and not isinstance(v, bool),
        "a whole number",
        cast_to=int,
    )


def _word(words: type[E_], body: Json, name: str, where: str) -> E_:
    text = _text(body, name, where)
    try:
        return words(text)
    except ValueError:
        allowed = ", ".join(word.value for word in words)
        raise WireError(_path(where, name), f"must be one of {allowed}") from None


def _typed(
    body: Json,
    name: str,
    where: str,
    fits: Callable[[object], bool],
    what: str,
    *,
    cast_to: type[T],
) -> T:
    value = body.get(name)
    if not fits(value):
        raise WireError(_path(where, name), f"must be {what}")
    return cast("T", value)


def _path(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
