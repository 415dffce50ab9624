"""The sample's people. Their names and companies are made up, and so is everything they did."""

from datetime import timedelta

from outreach_app.domain.events import EventKind
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.samples.acts import (
    APPLE,
    OUTLOOK,
    SampleMail,
    SamplePerson,
    clicked,
    opened,
    swept,
)

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


def _letter(greeting: str, middle: str) -> str:
    return (
        f"<p>{greeting}</p><p>{middle}</p>"
        '<p>Here is <a href="https://seller.example/one-page">the idea on one page</a> and '
        '<a href="https://seller.example/prices">what it would cost</a>.</p>'
        "<p>Would Thursday suit you for ten minutes?</p><p>Best wishes<br>Sam</p>"
    )


def _form(address: str, name: str, company: str, title: str, zone: str, *tags: str) -> ProspectForm:
    first, _, last = name.partition(" ")
    return ProspectForm(
        address, first, last, company, zone, job_title=title, tags=("Sample", *tags)
    )


_IDEA = "I saw how you plan your deliveries and had an idea that may save an hour a day."
_PRICES = "as promised, the prices for a team of your size, and two ways to begin."
_TRIAL = "your colleagues asked for a trial. It is ready: one link, no installation."
_FAIR = "it was good to meet you at the fair. Here is what we talked about."

PEOPLE: tuple[SamplePerson, ...] = (
    SamplePerson(
        _form(
            "ana.diaz@northwind.invalid",
            "Ana Díaz",
            "Northwind Trading",
            "Head of Purchasing",
            "Europe/Madrid",
            "Fair 2026",
        ),
        (
            SampleMail(
                "Prices for your team",
                _letter("Hi Ana,", _PRICES),
                5 * HOUR,
                (
                    opened(1.2, APPLE),
                    clicked(1.21, 1),
                    opened(3.4, APPLE),
                    clicked(3.45, 0),
                    opened(4.9, APPLE),
                ),
            ),
            SampleMail(
                "An idea for Northwind",
                _letter("Hi Ana,", _IDEA),
                6 * DAY,
                (opened(2, APPLE), clicked(2.01)),
                (EventKind.REPLIED, timedelta(days=1), "Sounds good. What would it cost?"),
            ),
        ),
    ),
    SamplePerson(
        _form(
            "ben.okafor@halden.invalid",
            "Ben Okafor",
            "Halden Instruments",
            "Managing Director",
            "Europe/Oslo",
            "Partner",
        ),
        (
            SampleMail(
                "An idea for Halden",
                _letter("Hello Ben,", _IDEA),
                26 * HOUR,
                (
                    *swept(2),
                    opened(3, OUTLOOK),
                    opened(22, OUTLOOK),
                    clicked(22.1, 0),
                    opened(25.6, OUTLOOK),
                ),
            ),
        ),
    ),
    SamplePerson(
        _form(
            "chiara.conti@bottega.invalid", "Chiara Conti", "Bottega Conti", "Owner", "Europe/Rome"
        ),
        (
            SampleMail(
                "Nice to meet you in Milan",
                _letter("Ciao Chiara,", _FAIR),
                2 * DAY,
                (opened(5), opened(29)),
            ),
        ),
    ),
    SamplePerson(
        _form(
            "d.lindqvist@polar.invalid",
            "Dag Lindqvist",
            "Polar Freight",
            "Operations",
            "Europe/Stockholm",
            "Fair 2026",
        ),
        (
            SampleMail(
                "An idea for Polar Freight",
                _letter("Hi Dag,", _IDEA),
                5 * DAY,
                (opened(6), clicked(6.1, 0), opened(30)),
            ),
        ),
    ),
    SamplePerson(
        _form(
            "emma.laurent@atelier.invalid",
            "Emma Laurent",
            "Atelier Laurent",
            "Founder",
            "Europe/Paris",
        ),
        (
            SampleMail(
                "Your trial is ready",
                _letter("Bonjour Emma,", _TRIAL),
                3 * HOUR,
                (opened(0.6, APPLE), clicked(0.61, 0), clicked(0.7, 1)),
                (EventKind.REPLIED, timedelta(hours=2), "Thursday at ten would suit me."),
            ),
        ),
    ),
    SamplePerson(
        _form(
            "f.braun@werkhof.invalid", "Felix Braun", "Werkhof GmbH", "Purchasing", "Europe/Berlin"
        ),
        (
            SampleMail(
                "An idea for Werkhof", _letter("Guten Tag Herr Braun,", _IDEA), 4 * DAY, swept(2)
            ),
        ),
    ),
    SamplePerson(
        _form(
            "grace.ito@kumo.invalid",
            "Grace Ito",
            "Kumo Systems",
            "Product Lead",
            "Asia/Tokyo",
            "Partner",
        ),
        (
            SampleMail(
                "An idea for Kumo", _letter("Hi Grace,", _IDEA), 8 * DAY, (opened(11), opened(40))
            ),
        ),
    ),
    SamplePerson(
        _form(
            "henk.devries@delta.invalid",
            "Henk de Vries",
            "Delta Pumps",
            "Sales Director",
            "Europe/Amsterdam",
        ),
        (
            SampleMail(
                "Prices for your team",
                _letter("Hallo Henk,", _PRICES),
                9 * DAY,
                (),
                (EventKind.AUTO_REPLIED, timedelta(minutes=2), "Out of office until Monday"),
            ),
        ),
    ),
    SamplePerson(
        _form(
            "ines.costa@maresol.invalid", "Inês Costa", "Mar e Sol", "Marketing", "Europe/Lisbon"
        ),
        (
            SampleMail(
                "Nice to meet you in Milan",
                _letter("Olá Inês,", _FAIR),
                3 * DAY,
                (),
                (EventKind.BOUNCED, timedelta(minutes=3), "550 5.1.1 No such mailbox"),
            ),
        ),
    ),
    SamplePerson(
        _form(
            "jonas.kelly@greyrock.invalid",
            "Jonas Kelly",
            "Greyrock Capital",
            "Partner",
            "Europe/Dublin",
        ),
        (SampleMail("An idea for Greyrock", _letter("Hi Jonas,", _IDEA), 30 * HOUR, ()),),
    ),
    SamplePerson(
        _form(
            "katya.horak@vltava.invalid", "Katya Horák", "Vltava Print", "Owner", "Europe/Prague"
        ),
    ),
    SamplePerson(
        _form(
            "liam.oneil@oneil.invalid",
            "Liam O’Neil",
            "O’Neil & Daughters",
            "Owner",
            "Europe/London",
            "Fair 2026",
        ),
    ),
)
