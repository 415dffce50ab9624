"""What a sample person was sent and did, in times before now."""

from dataclasses import dataclass
from datetime import timedelta

from outreach_app.domain.events import EventKind
from outreach_app.domain.hits import HitKind
from outreach_app.domain.prospects import ProspectForm

APPLE = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
THUNDERBIRD = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.4.0"
OUTLOOK = (
    "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; "
    ".NET4.0E; Microsoft Outlook 16.0.18025)"
)
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"
SCANNER = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/103.0"

LINKS = (
    ("https://seller.example/one-page", "the idea on one page"),
    ("https://seller.example/prices", "what it would cost"),
)

PIXEL = -1
"""In place of a link's number: the pixel."""


@dataclass(frozen=True, slots=True)
class SampleAct:
    """One request, so long after the mail was accepted. `link` counts from 0, or is PIXEL."""

    after: timedelta
    link: int = PIXEL
    agent: str = THUNDERBIRD
    address: str = "192.0.2.44"

    @property
    def kind(self) -> HitKind:
        """What was asked for."""
        return HitKind.OPEN if self.link == PIXEL else HitKind.CLICK


@dataclass(frozen=True, slots=True)
class SampleMail:
    """One sent mail. `answer` is what came back, so long after it, with the first words."""

    subject: str
    html: str
    ago: timedelta
    acts: tuple[SampleAct, ...] = ()
    answer: tuple[EventKind, timedelta, str] | None = None
    links: tuple[tuple[str, str], ...] = LINKS
    """Address and text of each link in the HTML."""


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """One made-up prospect."""

    form: ProspectForm
    mails: tuple[SampleMail, ...] = ()


def opened(hours: float, agent: str = THUNDERBIRD, address: str = "192.0.2.44") -> SampleAct:
    """The mail was opened."""
    return SampleAct(timedelta(hours=hours), PIXEL, agent, address)


def clicked(
    hours: float, link: int = 0, agent: str = FIREFOX, address: str = "192.0.2.44"
) -> SampleAct:
    """A link was followed."""
    return SampleAct(timedelta(hours=hours), link, agent, address)


def swept(links: int) -> tuple[SampleAct, ...]:
    """A filter asked for everything within seconds of delivery."""
    return tuple(
        SampleAct(timedelta(seconds=41 + place / 5), place - 1, SCANNER, "198.51.100.23")
        for place in range(links + 1)
    )
