"""Made-up people, mails and acts for the desk's tests."""

from datetime import UTC, datetime, timedelta

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import Verdict, VerdictKind
from outreach_app.domain.mails import MailHead, OutgoingState
from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.domain.prospects import Prospect, ProspectForm
from outreach_app.domain.scoring import Score, ScoringRules, Weights, score
from outreach_app.domain.timeline import LinkState, SentMail, Timeline, lines_of

NOW = datetime.now(UTC)

FORMS = (
    ProspectForm("ana.diaz@northwind.test", "Ana", "Díaz", "Northwind Trading", "Europe/Madrid"),
    ProspectForm("b.okafor@halden.test", "Ben", "Okafor", "Halden Instruments", "Europe/Oslo"),
    ProspectForm("chiara@bottega.test", "Chiara", "Conti", "Bottega Conti", "Europe/Rome"),
)
PERSON = Verdict(VerdictKind.HUMAN, "person", 0.9, "A mail program showed the pictures")
SCANNER = Verdict(VerdictKind.MACHINE, "sweep", 0.95, "Five links within one second")
HTML = (
    "<p>Hi Ana,</p><p>our <b>spring catalogue</b> is out. "
    '<a href="https://shop.example/spring">See the offer</a> or <a href="https://shop.example/call">'
    "pick a time</a>.</p><p>Kind regards<br>Maya</p>"
)


def prospect(place: int) -> Prospect:
    """The prospect whose id is `place` + 1."""
    return Prospect(place + 1, FORMS[place % len(FORMS)], NOW - timedelta(days=9))


def _act(place: int, kind: EventKind, ago: timedelta, verdict: Verdict | None = None) -> Event:
    link = "https://shop.example/spring" if kind is EventKind.CLICKED else None
    device = "Apple Mail on macOS" if verdict is PERSON else None
    hit = None if kind is EventKind.SENT else int(ago.total_seconds())
    return Event(
        place + 1, 10 + place, kind, NOW - ago, verdict, hit_id=hit, link=link, device=device
    )


def _acts(place: int) -> tuple[Event, ...]:
    sent = _act(place, EventKind.SENT, timedelta(hours=3))
    scans = tuple(
        _act(place, EventKind.CLICKED, timedelta(hours=3) - timedelta(seconds=40 + n), SCANNER)
        for n in range(6)
    )
    person = (
        _act(place, EventKind.OPENED, timedelta(minutes=42), PERSON),
        _act(place, EventKind.CLICKED, timedelta(minutes=41), PERSON),
    )
    return ((sent, *scans, *person), (sent, *scans), (sent,))[place % 3]


def timeline(place: int) -> Timeline:
    """The first was read by a person, the second only scanned, the third not at all."""
    acts = _acts(place)
    links = (
        LinkState("https://shop.example/spring", "See the offer", True, None, 1 - place % 2, 6),
        LinkState("https://shop.example/call", "pick a time", True, None, 0, 0),
    )
    sent_at = NOW - timedelta(hours=3)
    mail = SentMail(
        10 + place,
        "Our spring catalogue",
        FORMS[place % 3].address,
        OutgoingState.SENT,
        sent_at,
        HTML,
        links,
    )
    lines = lines_of(acts, {10 + place: "Our spring catalogue"})
    return Timeline(prospect(place), score(acts, NOW), lines, (mail,))


def head_of(mail: SentMail) -> MailHead:
    """The mail without its body."""
    at = mail.accepted_at or NOW
    return MailHead(mail.id, mail.subject, mail.recipient, mail.state, at, mail.accepted_at)


def score_by(weights: Weights) -> Score:
    """The first one's score by this table."""
    return score(_acts(0), NOW, ScoringRules(weights))


def row_of(place: int) -> ProspectRow:
    """The list's row for the prospect at `place`."""
    shown = timeline(place)
    last = shown.lines[0]
    form = shown.prospect.form
    name = shown.prospect.name if place < 3 else f"{shown.prospect.name} {place}"
    return ProspectRow(
        id=place + 1,
        name=name,
        company=form.company,
        address=form.address,
        points=shown.score.points,
        level=shown.score.level,
        last_event=EventKind(last.kind),
        last_event_at=last.at,
        unsubscribed=False,
    )
