"""What pictures show beside the demo: a bounce, an absence and a reply, and an outbox that waits.

The mails really leave, and what comes back is read over IMAP, from a server that knows its lines.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from outreach_app.cli.demo import cast, readers
from outreach_app.cli.demo.smtp_inbox import HOST
from outreach_app.cli.demo.world import DemoWorld
from outreach_app.domain.accounts import Security, ServerPlace
from outreach_app.domain.company_groups import Company
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.sending_rules import Pace, Pause
from tests.fakes.letters import MAILBOX_FULL, answer, bounce
from tests.mail.scripted_imap import literal, scripted_imap

DORA = ProspectForm("dora@mill.example", "Dora", "Weiss", "Weiss Mill", "Europe/Berlin")
WAITING = (
    ProspectForm("emil@harbour.example", "Emil", "Holm", "Holm Harbour", "Europe/Oslo"),
    ProspectForm("fay@garden.example", "Fay", "Moore", "Moore Gardens", "America/Chicago"),
    ProspectForm("goro@press.example", "Goro", "Sato", "Sato Press", "Asia/Tokyo"),
    ProspectForm("hana@hotel.example", "Hana", "Novak", "Hotel Novak", "Europe/Prague"),
    ProspectForm("ines@print.example", "Ines", "Lopes", "Lopes Print", "Europe/Lisbon"),
)
COLLEAGUES = (
    ProspectForm(
        "paul@mill.example", "Paul", "Weiss", "Weiss Mill", "Europe/Berlin", job_title="Owner"
    ),
    ProspectForm(
        "ute@mill.example", "Ute", "Kern", "Weiss Mill", "Europe/Berlin", job_title="Purchasing"
    ),
)
MILL = Company(
    "Weiss Mill",
    website="https://mill.example",
    phone="+49 30 555 0100",
    about="Family mill since 1921. Paul decides, Ute compares every offer.",
    domain="mill.example",
    address="Am Mühlgraben 3, Potsdam",
    size="20–30 people",
    fields={"flour_a_year": "1,200 t"},
)
DAY = 24 * 3600.0
SPAN = 4 * DAY + 600 + 120 + 1800 + 900 + 900
"""So long ago it begins, so that it ends now."""

Came = list[tuple[datetime, bytes]]


def company(world: DemoWorld) -> None:
    """Dora has two colleagues, and something is known of the mill."""
    people = world.services.people
    paul, _ute = (world.services.prospects.add(one) for one in COLLEAGUES)
    people.notes.add_note(paul.id, "Wants to see the mixer run before he decides.")
    people.companies.save(MILL)


def answered(world: DemoWorld) -> int:
    """One mail comes back, the next is answered by a machine, the third by Dora. Returns her id."""
    services = world.services
    world.clock.advance(-SPAN)
    prospect = services.prospects.add(DORA)
    came: Came = []
    _write(world, prospect.id)
    world.clock.advance(600)
    came.append((world.clock.now(), bounce(DORA.address, _name(world), words=MAILBOX_FULL)))
    world.clock.advance(DAY)
    _write(world, prospect.id)
    world.clock.advance(120)
    back = world.clock.now().date() + timedelta(days=9)
    words = f"I am out of the office and will be back on {back:%d %B %Y}."
    absence = answer(
        DORA.address, words, answers=_name(world), headers={"Auto-Submitted": "auto-replied"}
    )
    came.append((world.clock.now(), absence))
    world.clock.advance(3 * DAY)
    _write(world, prospect.id)
    world.clock.advance(1800)
    readers.person_opens(world.smtp.of(DORA.address).html)
    world.clock.advance(900)
    words = "Yes, Thursday at ten suits me. Could you bring the prices for two sites?"
    came.append((world.clock.now(), answer(DORA.address, words, answers=_name(world))))
    world.clock.advance(900)
    _read(world, came)
    services.watching.catch_up()
    return prospect.id


def planned(world: DemoWorld) -> None:
    """Mails that leave tomorrow, each in its own morning, some minutes apart."""
    services = world.services
    today = world.clock.now().date()
    rules = services.sending_rules.current()
    services.sending_rules.keep(
        replace(
            rules,
            opens=9 * 60,
            closes=17 * 60,
            pace=Pace(gap_seconds=180, hourly=20),
            pauses=(Pause(today, today, "Stocktaking"),),
        )
    )
    people = [services.prospects.add(form).id for form in WAITING]
    services.composing.queue(cast.LETTER, people, can_undo=False)


def _write(world: DemoWorld, prospect_id: int) -> None:
    report = world.services.composing.queue(cast.LETTER, [prospect_id], can_undo=False)
    world.services.outbox.hurry(report.mail_ids)
    world.services.outbox.run(lock_seconds=10)


def _name(world: DemoWorld) -> str:
    """The Message-ID of what Dora got last."""
    return str(world.smtp.of(DORA.address).message["Message-ID"])


def _read(world: DemoWorld, came: Came) -> None:
    """Look into a mailbox that holds these."""
    mails = b"".join(_fetched(number, at, raw) for number, (at, raw) in enumerate(came, 1))
    uids = b" ".join(b"%d" % number for number in range(1, len(came) + 1))
    script = {
        "LIST": b'* LIST () "/" INBOX\r\n<tag> OK done\r\n',
        "EXAMINE": b"* %d EXISTS\r\n* OK [UIDVALIDITY 7] v\r\n" % len(came)
        + b"* OK [UIDNEXT %d] n\r\n<tag> OK in\r\n" % (len(came) + 1),
        "UID SEARCH": b"* SEARCH " + uids + b"\r\n<tag> OK done\r\n",
        "UID FETCH": mails + b"<tag> OK done\r\n",
    }
    account = world.services.setup.current().mail
    assert account is not None
    with scripted_imap(script) as server:
        imap = ServerPlace(HOST, server.port, Security.NONE)
        world.services.setup.save(replace(account, imap=imap), "", None, "")
        report = world.services.mailboxes.check.run()
        world.services.mailboxes.check.cancel()
    world.services.setup.save(account, "", None, "")
    assert (report.replies, report.auto_replies, report.bounces) == (1, 1, 1), report


def _fetched(number: int, at: datetime, raw: bytes) -> bytes:
    head = raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    day = at.strftime("%d-%b-%Y %H:%M:%S +0000").encode()
    return (
        b'* %d FETCH (UID %d INTERNALDATE "%s" ' % (number, number, day)
        + b"BODY[HEADER.FIELDS (FROM)] " + literal(head)
        + b" BODY[]<0> " + literal(raw) + b")\r\n"
    )  # fmt: skip
