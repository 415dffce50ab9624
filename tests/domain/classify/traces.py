"""Short ways to write hits and mails for the tests of the rules."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from outreach_app.domain.classify import Evidence, judge_mail
from outreach_app.domain.hits import Hit, HitKind, MailContext, Verdict
from outreach_app.system.evidence import read_evidence

SENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

CHROME = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/151.0.0.0 Safari/537.36"
)
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0"
THUNDERBIRD = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.1.0"
OUTLOOK = "Mozilla/4.0 (compatible; ms-office; MSOffice 16)"
GMAIL = "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)"
GMAIL_PREFETCH = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/42.0.2311.135 Safari/537.36 Edge/12.246 Mozilla/5.0"
)
MPP = "Mozilla/5.0"
ANDROID = (
    "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/151.0.0.0 Mobile Safari/537.36"
)

HOME = "82.123.85.229"
OFFICE = "73.28.233.57"
EOP = "104.47.39.205"
AMAZON = "18.177.10.150"
AZURE = "20.18.4.148"
MIMECAST = "170.10.129.163"
GOOGLE = "66.249.84.213"
RELAY_EGRESS = "104.28.79.121"

MINUTE, HOUR = 60.0, 3600.0


@lru_cache(maxsize=1)
def evidence() -> Evidence:
    return read_evidence()


def mail(links: int = 1, **known: object) -> MailContext:
    return MailContext(**{"accepted_at": SENT, "tracked_links": links, **known})  # type: ignore[arg-type]


def opened(after: float, agent: str = CHROME, address: str = HOME, **more: object) -> Hit:
    return _hit(HitKind.OPEN, after, agent, address, None, more)


def clicked(
    after: float, agent: str = CHROME, address: str = HOME, link: str = "L1", **more: object
) -> Hit:
    return _hit(HitKind.CLICK, after, agent, address, link, more)


def _hit(
    kind: HitKind, after: float, agent: str, address: str, link: str | None, more: dict[str, object]
) -> Hit:
    hit = Hit(0, kind, SENT + timedelta(seconds=after), "GET", address, agent, {}, link)
    return replace(hit, **more)  # type: ignore[arg-type]


def judged(hits: Sequence[Hit], about: MailContext | None = None) -> list[Verdict]:
    return list(judge_mail(hits, about or mail(), evidence()))


def rules(hits: Sequence[Hit], about: MailContext | None = None) -> list[str]:
    return [verdict.rule for verdict in judged(hits, about)]
