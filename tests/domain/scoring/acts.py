"""Made-up acts of one prospect."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import Verdict, VerdictKind

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOW = START + timedelta(days=60)
PERSON = Verdict(VerdictKind.HUMAN, "person", 0.9, "")
SCANNER = Verdict(VerdictKind.MACHINE, "sweep", 0.95, "")
PRICES = "https://seller.example/prices"
JUDGED = (EventKind.OPENED, EventKind.CLICKED)


def act(
    kind: EventKind,
    days: float,
    *,
    mail: int = 1,
    verdict: Verdict | None = PERSON,
    link: str | None = None,
    prospect: int = 1,
    hit: int | None = None,
    device: str | None = None,
) -> Event:
    """An event so many days after START."""
    return Event(
        prospect,
        mail,
        kind,
        START + timedelta(days=days),
        verdict if kind in JUDGED else None,
        hit_id=hit,
        link=link,
        device=device,
    )


@st.composite
def acts(
    draw: st.DrawFn,
    verdicts: tuple[Verdict, ...] = (PERSON, SCANNER),
    kinds: tuple[EventKind, ...] = tuple(EventKind),
    first: int = 0,
) -> list[Event]:
    """Some events in any order; hits are numbered from `first`."""
    count = draw(st.integers(0, 12))
    return [
        act(
            kind := draw(st.sampled_from(kinds)),
            draw(st.integers(0, 59 * 24)) / 24,
            mail=draw(st.integers(1, 3)),
            verdict=draw(st.sampled_from(verdicts)),
            link=draw(st.sampled_from([PRICES, "https://seller.example/"]))
            if kind is EventKind.CLICKED
            else None,
            hit=first + place if kind in JUDGED else None,
            device=draw(st.sampled_from([None, "Firefox", "iPhone"])),
        )
        for place in range(count)
    ]
