"""Reads what the desktop sends, strictly: the first thing that does not fit is named."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from starlette.requests import Request

from outreach_app.relay.endpoints.problems import bad_request, refuse
from outreach_app.relay.link_targets import why_refused
from outreach_app.wire import codec, paths
from outreach_app.wire.codec import WireError
from outreach_app.wire.shapes import Revocation, TokenKind, TokenRegistration
from outreach_app.wire.tokens import tag_of

T = TypeVar("T")


async def read_registrations(request: Request, tag: str) -> tuple[TokenRegistration, ...]:
    """The tokens to register, all of them of this account."""
    return await _read(request, lambda body: _all_checked(codec.registrations_from_json(body), tag))


async def read_revocation(request: Request, tag: str) -> Revocation:
    """The tokens to revoke, all of them of this account."""
    return await _read(request, lambda body: _own(codec.revocation_from_json(body), tag))


async def read_invite(request: Request) -> str:
    """The invitation to redeem."""
    return await _read(request, codec.invite_from_json)


def whole_number(query: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    """A parameter of the query."""
    text = query.get(name)
    if text is None:
        return default
    if text.isascii() and text.isdigit() and len(text) < 20 and least <= int(text) <= most:
        return int(text)
    raise bad_request(WireError(name, f"must be a whole number from {least} to {most}"))


async def _read(request: Request, reading: Callable[[object], T]) -> T:
    body = await request.body()
    try:
        return reading(_json(body))
    except WireError as error:
        raise bad_request(error) from error


def _json(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise WireError("body", "is not JSON") from error


def _all_checked(asked: tuple[TokenRegistration, ...], tag: str) -> tuple[TokenRegistration, ...]:
    _check_length(len(asked))
    return tuple(_checked(token, i, tag) for i, token in enumerate(asked))


def _checked(asked: TokenRegistration, index: int, tag: str) -> TokenRegistration:
    where = f"tokens[{index}]"
    _check_token(asked.token, tag, f"{where}.token")
    if asked.kind == TokenKind.LINK:
        _check_target(asked.url, f"{where}.url")
    elif asked.url is not None:
        raise WireError(f"{where}.url", "only a link has a target")
    token = asked.token.lower()
    return asked if token == asked.token else replace(asked, token=token)


def _own(asked: Revocation, tag: str) -> Revocation:
    _check_length(len(asked.tokens))
    for index, token in enumerate(asked.tokens):
        _check_token(token, tag, f"tokens[{index}]")
    return replace(asked, tokens=tuple(dict.fromkeys(token.lower() for token in asked.tokens)))


def _check_length(length: int) -> None:
    if length > paths.TOKENS_MAX:
        raise WireError("tokens", f"must not be more than {paths.TOKENS_MAX}")


def _check_token(token: str, tag: str, where: str) -> None:
    own = tag_of(token)
    if own is None:
        raise WireError(where, f"must be 32 characters of a-z and 2-7, beginning with {tag}")
    if own != tag:
        said = f"must begin with {tag}, the account's tag"
        raise refuse(403, "The token is another account's", said, where)


def _check_target(url: str | None, where: str) -> None:
    if url is None:
        raise WireError(where, "a link needs its target")
    if reason := why_refused(url):
        raise WireError(where, reason)
