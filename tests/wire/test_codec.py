"""Shapes go to JSON and come back the same; what does not fit names its field."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.wire import codec
from outreach_app.wire.codec import WireError
from outreach_app.wire.shapes import (
    AccountAnswer,
    FeedPage,
    HitKind,
    InviteAnswer,
    RegistrationAnswer,
    Revocation,
    RevocationAnswer,
    TokenKind,
    TokenRegistration,
    WireHit,
)
from outreach_app.wire.tokens import make_tag, make_token, tag_of

texts = st.text(max_size=30)
wholes = st.integers(0, 2**53)
hits = st.builds(
    WireHit,
    number=wholes,
    token=texts,
    kind=st.sampled_from(HitKind),
    at=wholes,
    method=texts,
    address=texts,
    user_agent=texts,
    headers=st.dictionaries(texts, texts, max_size=3),
    count=st.integers(1, 10**6),
)
pages = st.builds(
    FeedPage,
    feed_id=texts,
    oldest=wholes,
    newest=wholes,
    now=wholes,
    hits=st.lists(hits, max_size=3).map(tuple),
    your_address=st.none() | texts,
)
registrations = st.lists(
    st.builds(
        TokenRegistration,
        token=texts,
        kind=st.sampled_from(TokenKind),
        url=st.none() | texts,
        revoked=st.booleans(),
    ),
    max_size=3,
).map(tuple)


def through_json(value: object) -> object:
    return json.loads(json.dumps(value))


@given(pages)
def test_feeds_come_back_the_same(page: FeedPage) -> None:
    assert codec.feed_from_json(through_json(codec.feed_to_json(page))) == page


@given(registrations)
def test_registrations_come_back_the_same(asked: tuple[TokenRegistration, ...]) -> None:
    body = through_json(codec.registrations_to_json(asked))
    assert codec.registrations_from_json(body) == asked


@pytest.mark.parametrize(
    ("shape", "write", "read"),
    [
        (
            RegistrationAnswer(1, 2, 3),
            codec.registration_answer_to_json,
            codec.registration_answer_from_json,
        ),
        (Revocation(("a", "b"), True), codec.revocation_to_json, codec.revocation_from_json),
        (
            RevocationAnswer(1, 2, 3, 4),
            codec.revocation_answer_to_json,
            codec.revocation_answer_from_json,
        ),
        (
            InviteAnswer("k", "n", "t", "u", 5),
            codec.invite_answer_to_json,
            codec.invite_answer_from_json,
        ),
        (AccountAnswer("n", "t", "u", "f", 6), codec.account_to_json, codec.account_from_json),
        ("an invitation", codec.invite_to_json, codec.invite_from_json),
    ],
)
def test_shapes_come_back_the_same(
    shape: object, write: Callable[[object], object], read: Callable[[object], object]
) -> None:
    assert read(through_json(write(shape))) == shape


def test_a_relay_of_before_tells_no_count() -> None:
    page = FeedPage("f", 1, 1, 1, (WireHit(1, "t", HitKind.OPEN, 1, "GET", "", "", {}),))
    body = json.loads(json.dumps(codec.feed_to_json(page)))
    del body["hits"][0]["count"]
    assert codec.feed_from_json(body).hits[0].count == 1


@pytest.mark.parametrize(
    ("read", "value", "field"),
    [
        (codec.feed_from_json, [], "body"),
        (codec.feed_from_json, {"feed_id": 1}, "feed_id"),
        (codec.registrations_from_json, {"tokens": [{}]}, "tokens[0].token"),
        (
            codec.registrations_from_json,
            {"tokens": [{"token": "", "kind": "link", "revoked": 1}]},
            "tokens[0].revoked",
        ),
        (codec.revocation_from_json, {"tokens": ["a", 1]}, "tokens[1]"),
        (codec.revocation_from_json, {"tokens": [], "erase": "yes"}, "erase"),
        (codec.account_from_json, {"name": "n", "tag": None}, "tag"),
        (codec.invite_from_json, {}, "invite"),
    ],
)
def test_what_does_not_fit_names_its_field(
    read: Callable[[object], object], value: object, field: str
) -> None:
    with pytest.raises(WireError) as caught:
        read(value)
    assert caught.value.field == field


@given(st.binary(min_size=8, max_size=8), st.binary(min_size=16, max_size=16))
def test_a_token_tells_its_account(tag: bytes, secret: bytes) -> None:
    token = make_token(make_tag(tag), secret)
    assert tag_of(token) == tag_of(token.upper()) == make_tag(tag)
    assert len(token) == 32


@pytest.mark.parametrize("token", ["", "a" * 31, "a" * 33, "1" * 32, "a" * 31 + "\n", "é" * 32])
def test_what_is_no_token_has_no_account(token: str) -> None:
    assert tag_of(token) is None
