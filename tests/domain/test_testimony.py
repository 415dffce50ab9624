"""The user's word stands whatever the rules say, and in whatever order requests came."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.corrections import WORD_RULE, Correction, Said
from outreach_app.domain.habits import GatewayHabit
from outreach_app.domain.hits import Hit, HitKind, MailContext, Verdict, VerdictKind
from outreach_app.domain.networks import Network, NetworkKind
from outreach_app.domain.own_devices import OwnDevice
from outreach_app.domain.taught import Lesson, TaughtRule, TaughtScope
from outreach_app.domain.testimony import Testimony as Voices
from outreach_app.domain.testimony import settle

SENT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MAIL = MailContext(SENT, 3, recipient_domain="acme.example")
PHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Mobile/15E148"
)
DESKTOP = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"
HUMAN = Verdict(VerdictKind.HUMAN, "person", 0.9, "A person.")
MACHINE = Verdict(VerdictKind.MACHINE, "sweep", 0.9, "A sweep.")
HABIT = GatewayHabit("acme.example", "192.0.2.0/24", "Acme’s gateway", 40, 46, 3, SENT)


def hit(number: int, seconds: float, address: str = "192.0.2.7", **how: object) -> Hit:
    values = {"kind": HitKind.CLICK, "link": f"l{number % 3}", "user_agent": DESKTOP, **how}
    at = SENT + timedelta(seconds=seconds)
    return Hit(number, at=at, method="GET", address=address, **values)  # type: ignore[arg-type]


def settled(
    hits: Sequence[Hit], ruled: Sequence[Verdict], testimony: Voices, network: str = ""
) -> dict[int, Verdict]:
    found = Network(network, NetworkKind.CLOUD) if network else None
    verdicts = settle(hits, ruled, MAIL, testimony, lambda _address: found)
    return {one.id: verdict for one, verdict in zip(hits, verdicts, strict=True)}


def word(hit_id: int, said: Said, number: int = 1, *, taken_back: bool = False) -> Correction:
    return Correction(number, hit_id, said, SENT, SENT if taken_back else None)


some_hits = st.lists(
    st.tuples(
        st.floats(0, 5000),
        st.sampled_from(["192.0.2.7", "192.0.2.9", "198.51.100.3", "2001:db8::1"]),
        st.sampled_from([PHONE, DESKTOP]),
        st.sampled_from([HitKind.OPEN, HitKind.CLICK]),
        st.sampled_from([HUMAN, MACHINE]),
    ),
    min_size=1,
    max_size=12,
).map(
    lambda rows: [
        (hit(n, seconds, address, user_agent=agent, kind=kind), verdict)
        for n, (seconds, address, agent, kind, verdict) in enumerate(rows)
    ]
)
some_words = st.lists(
    st.tuples(st.integers(0, 11), st.sampled_from(Said), st.booleans()), max_size=6
).map(lambda rows: tuple(word(h, s, n, taken_back=b) for n, (h, s, b) in enumerate(rows)))
everything = Voices(
    taught=(TaughtRule(1, Lesson(TaughtScope.NETWORK, "198.51.100.0/24"), SENT),),
    devices=(OwnDevice("192.0.2.9", "iOS", SENT),),
    habits=(HABIT,),
)


def with_words(words: tuple[Correction, ...]) -> Voices:
    return Voices(words, everything.taught, everything.devices, everything.habits)


@given(some_hits, some_words, st.sampled_from([HUMAN, MACHINE]))
def test_corrections_survive_whatever_the_rules_say_next(
    rows: list[tuple[Hit, Verdict]], words: tuple[Correction, ...], newer: Verdict
) -> None:
    hits = [one for one, _ in rows]
    before = settled(hits, [verdict for _, verdict in rows], with_words(words))
    after = settled(hits, [newer] * len(hits), with_words(words))
    corrected = {one.hit_id for one in words if one.stands} & {one.id for one in hits}
    for hit_id in corrected:
        said = [one.said for one in words if one.stands and one.hit_id == hit_id][-1]
        kind = VerdictKind.SELF if said is Said.WAS_ME else VerdictKind.HUMAN
        assert before[hit_id].kind is after[hit_id].kind is kind
        assert after[hit_id].rule == WORD_RULE


@given(some_hits, some_words, st.randoms(use_true_random=False))
def test_a_verdict_never_depends_on_the_order_of_arrival(
    rows: list[tuple[Hit, Verdict]], words: tuple[Correction, ...], chance: object
) -> None:
    shuffled = list(rows)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    testimony = with_words(words)
    one = settled([h for h, _ in rows], [v for _, v in rows], testimony)
    other = settled([h for h, _ in shuffled], [v for _, v in shuffled], testimony)
    assert one == other


def test_a_word_covers_the_same_readers_retries_and_nobody_else() -> None:
    hits = [hit(0, 600, link="l"), hit(1, 630, link="l"), hit(2, 700, link="l")]
    hits.append(hit(3, 610, "192.0.2.8", link="l"))
    found = settled(hits, [HUMAN] * 4, Voices((word(0, Said.WAS_ME),)))
    kinds = [found[n].kind for n in range(4)]
    assert kinds == [VerdictKind.SELF, VerdictKind.SELF, VerdictKind.HUMAN, VerdictKind.HUMAN]


def test_a_word_taken_back_says_nothing() -> None:
    found = settled([hit(0, 9)], [HUMAN], Voices((word(0, Said.WAS_ME, taken_back=True),)))
    assert found[0] == HUMAN


def test_an_enrolled_device_is_the_user_for_seven_days_from_its_address() -> None:
    device = Voices(devices=(OwnDevice("192.0.2.7", "iOS", SENT),))
    week = 7 * 86_400
    hits = [
        hit(0, 60, user_agent=PHONE),
        hit(1, 60, user_agent=DESKTOP),
        hit(2, 60, "192.0.2.8", user_agent=PHONE),
        hit(3, week - 1, user_agent=PHONE),
        hit(4, week + 1, user_agent=PHONE),
        hit(5, -1, user_agent=PHONE),
    ]
    found = settled(hits, [HUMAN] * 6, device)
    assert [n for n in range(6) if found[n].kind is VerdictKind.SELF] == [0, 3]


def test_a_shared_network_is_nobodys_own() -> None:
    device = Voices(devices=(OwnDevice("192.0.2.7", "iOS", SENT),))
    one = hit(0, 60, user_agent=PHONE)
    shared = Network("Apple", NetworkKind.APPLE)
    assert settle([one], [HUMAN], MAIL, device, lambda _address: shared) == (HUMAN,)


def test_a_habit_turns_doubtful_verdicts_of_its_network_and_time_only() -> None:
    hits = [hit(0, 43), hit(1, 90), hit(2, 43, "198.51.100.3"), hit(3, 43, user_agent=PHONE)]
    found = settled(hits, [HUMAN] * 4, Voices(habits=(HABIT,)))
    assert [found[n].rule for n in range(4)] == [
        "gateway_habit",
        "person",
        "person",
        "gateway_habit",
    ]
    assert settled(hits[:1], [MACHINE], Voices(habits=(HABIT,)))[0] == MACHINE


def test_an_owner_can_be_taught() -> None:
    rule = TaughtRule(1, Lesson(TaughtScope.OWNER, "Cloudy"), SENT)
    assert settled([hit(0, 9)], [HUMAN], Voices(taught=(rule,)), "Cloudy")[0].rule == (
        "taught_owner"
    )
    assert settled([hit(0, 9)], [HUMAN], Voices(taught=(rule,)), "Other")[0] == HUMAN
