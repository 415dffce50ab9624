"""Three mails in a row from one network at the same time are a gateway; anything less is not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from outreach_app.domain.habits import GatewayHabit, Traffic, learn
from outreach_app.domain.hits import Hit, HitKind

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
GATEWAY = "192.0.2.7"
AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Safari/537.36"


def mail(day: int, clicks: Sequence[tuple[float, str, str]], links: int = 3) -> Traffic:
    """A mail of that day; a click is (seconds, link, address)."""
    sent = START + timedelta(days=day)
    hits = tuple(
        Hit(
            day * 100 + n,
            HitKind.CLICK,
            sent + timedelta(seconds=seconds),
            "GET",
            address,
            AGENT,
            link=link,
        )
        for n, (seconds, link, address) in enumerate(clicks)
    )
    return Traffic(sent, links, hits)


def sweep(day: int, at: float, address: str = GATEWAY) -> Traffic:
    return mail(day, [(at, "a", address), (at + 0.5, "b", address), (at + 1, "c", address)])


def learned(
    mails: Sequence[Traffic], known: Sequence[GatewayHabit] = ()
) -> tuple[GatewayHabit, ...]:
    return learn("acme.example", mails, known, lambda _address: None)


def test_three_sweeps_in_a_row_are_named() -> None:
    (habit,) = learned([sweep(0, 43), sweep(1, 41), sweep(2, 47)])
    assert (habit.network, habit.mails) == ("192.0.2.0/24", 3)
    assert (habit.earliest, habit.latest) == (41, 48)
    assert habit.name == "acme.example’s gateway"


@pytest.mark.parametrize(
    "mails",
    [
        [sweep(0, 43), sweep(1, 43)],
        [sweep(0, 43), sweep(1, 43), mail(2, []), sweep(3, 43)],
        [sweep(0, 43), sweep(1, 43), sweep(2, 43, "198.51.100.3")],
        [sweep(0, 43), sweep(1, 43), sweep(2, 400)],
        [mail(n, [(40 + 30 * n, "a", GATEWAY)], links=1) for n in range(3)],
        [mail(n, [(43, "a", GATEWAY)], links=3) for n in range(3)],
        [sweep(n, 4000) for n in range(3)],
    ],
    ids=["two", "gap", "elsewhere", "other times", "a person's pace", "one of three", "late"],
)
def test_less_is_no_habit(mails: Sequence[Traffic]) -> None:
    assert learned(mails) == ()


def test_mails_with_one_link_need_the_clock() -> None:
    (habit,) = learned([mail(n, [(43 + n, "a", GATEWAY)], links=1) for n in range(3)])
    assert (habit.earliest, habit.latest) == (43, 45)


def test_the_order_of_mails_and_hits_does_not_matter() -> None:
    mails = [sweep(0, 43), sweep(1, 41), sweep(2, 47), mail(3, []), sweep(4, 300)]
    wanted = learned(mails)
    for seed in range(10):
        chance = Random(seed)
        shuffled = [
            replace(one, hits=tuple(chance.sample(one.hits, len(one.hits)))) for one in mails
        ]
        chance.shuffle(shuffled)
        assert learned(shuffled) == wanted


def test_what_was_erased_is_learned_only_from_later_mails() -> None:
    mails = [sweep(n, 43) for n in range(3)]
    (habit,) = learned(mails)
    erased = replace(habit, erased_at=START + timedelta(days=2, hours=1))
    assert learned(mails, [erased]) == (erased,)
    mails += [sweep(n, 43) for n in range(3, 5)]
    assert learned(mails, [erased]) == (erased,)
    (again,) = learned([*mails, sweep(5, 43)], [erased])
    assert again.works
    assert again.mails == 3


def test_what_the_user_wrote_stays_as_written() -> None:
    (habit,) = learned([sweep(n, 43) for n in range(3)])
    edited = replace(habit, name="Acme’s Mimecast", latest=90, edited_at=START)
    (kept,) = learned([sweep(n, 43) for n in range(4)], [edited])
    assert (kept.name, kept.latest, kept.mails) == ("Acme’s Mimecast", 90, 4)
    assert learned([], [edited]) == (edited,)


def test_an_owner_is_named_where_it_is_known() -> None:
    mails = [sweep(n, 43) for n in range(3)]
    (habit,) = learn("acme.example", mails, (), lambda _address: "Amazon")
    assert habit.name == "acme.example’s gateway (Amazon)"
