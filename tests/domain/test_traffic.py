"""Reading recorded traffic: generous with what is missing, strict about what it is."""

import math
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.hits import HitKind
from outreach_app.domain.traffic import BASE, PIXEL, TrafficError, read_record

ROW: dict[str, Any] = {
    "kind": "click",
    "method": "get",
    "user_agent": "A",
    "headers": {"Accept": "text/html", "bad": 7},
    "ip": " 82.1.2.3 ",
    "seconds_after_send": 90.5,
    "context": {
        "tracked_links": 4,
        "link": "L1",
        "sender_ips": ["10.0.0.1", 7],
        "sender_view_events": [{"offset": -7.5, "event": "seen"}, "x"],
        "other_requests": [
            {"offset": -2, "kind": "open", "link": "pixel", "ip": "82.1.2.3", "user_agent": "B"},
            {"offset": 3, "kind": "click", "method": "HEAD", "link": "hidden"},
            {"kind": "click", "link": "L2"},
            "noise",
        ],
    },
}

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)
FIELDS = st.sampled_from([*ROW, *ROW["context"], "offset"])


def test_a_row_becomes_a_hit_its_neighbours_and_its_mail() -> None:
    record = read_record(ROW)
    hit, (picture, trap), mail = record.hit, record.others, record.mail
    assert (hit.kind, hit.method, hit.address, hit.link) == (HitKind.CLICK, "GET", "82.1.2.3", "L1")
    assert hit.headers == {"accept": "text/html"}
    assert (picture.kind, picture.link, picture.at) == (
        HitKind.OPEN,
        None,
        BASE - timedelta(seconds=2),
    )
    assert (trap.method, trap.link) == ("HEAD", "hidden")
    assert mail.accepted_at == BASE - timedelta(seconds=90.5)
    assert mail.sender_addresses == {"10.0.0.1"}
    assert mail.sender_views == (BASE - timedelta(seconds=7.5),)
    assert mail.hidden_links == {"hidden"}
    assert mail.tracked_links == 4


@pytest.mark.parametrize("age", [None, math.nan, math.inf, "90", True, 10**400])
def test_an_age_that_is_no_number_is_not_known(age: object) -> None:
    assert read_record({**ROW, "seconds_after_send": age}).mail.accepted_at is None


@pytest.mark.parametrize("age", [-5.0, 1e300, -1e300])
def test_any_number_is_an_age(age: float) -> None:
    assert read_record({**ROW, "seconds_after_send": age}).mail.accepted_at is not None


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ({"context": {"link": PIXEL}}, HitKind.OPEN),
        ({"context": {"link": "L2"}}, HitKind.CLICK),
        ({"kind": "CLICK"}, HitKind.CLICK),
        ({"kind": "open"}, HitKind.OPEN),
    ],
)
def test_the_kind_is_said_or_follows_from_the_link(row: object, kind: HitKind) -> None:
    assert read_record(row).hit.kind is kind


@pytest.mark.parametrize("row", [{}, {"kind": "sneeze"}, [], None, 7, "open", {"kind": ["open"]}])
def test_what_shows_no_request_is_refused(row: object) -> None:
    with pytest.raises(TrafficError):
        read_record(row)


@given(JSON, FIELDS, JSON, FIELDS)
def test_nonsense_in_any_field_is_read_or_refused(
    first: object, one: str, second: object, two: str
) -> None:
    for row in ({**ROW, one: first}, {**ROW, "context": {**ROW["context"], two: second}}):
        try:
            read_record(row)
        except TrafficError:
            assert one == "kind"
