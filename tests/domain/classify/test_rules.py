"""Every rule of the table decides at least one sample, and says why in a sentence."""

import re
from collections.abc import Sequence
from datetime import timedelta

import pytest

from outreach_app.domain.classify import RULES
from outreach_app.domain.hits import Hit, HitKind, MailContext, VerdictKind
from tests.domain.classify.traces import (
    AMAZON,
    ANDROID,
    AZURE,
    CHROME,
    EOP,
    FIREFOX,
    GMAIL,
    GMAIL_PREFETCH,
    GOOGLE,
    HOME,
    HOUR,
    MIMECAST,
    MINUTE,
    MPP,
    OFFICE,
    OUTLOOK,
    SENT,
    THUNDERBIRD,
    clicked,
    judged,
    mail,
    opened,
)

Sample = tuple[str, Sequence[Hit], MailContext]

ASK = HitKind.UNSUBSCRIBE
HINTS = {"sec-ch-ua": '"Chromium";v="151"', "sec-ch-ua-platform": '"Linux"'}
IMAGE_ACCEPT = {"accept": "image/avif,image/webp,*/*;q=0.8"}
ODD_CHROME = CHROME.replace("151.0.0.0", "142.0.7444.162")
SWEEP = [clicked(43 + i / 10, link=f"L{i}") for i in range(1, 5)]

# The first hit of each sample is the one that the rule decides.
SAMPLES: Sequence[Sample] = (
    ("unsubscribed", [clicked(HOUR, kind=ASK, method="POST")], mail()),
    ("bounced", [opened(HOUR, OUTLOOK)], mail(bounced=True)),
    ("method", [clicked(HOUR, method="HEAD")], mail()),
    ("method", [clicked(HOUR, OUTLOOK, method="OPTIONS")], mail()),
    ("prefetch_header", [clicked(HOUR, headers={"sec-purpose": "prefetch;prerender"})], mail()),
    ("prefetch_header", [opened(HOUR, headers={"x-moz": "prefetch"})], mail()),
    ("hidden_link", [clicked(9 * MINUTE, link="trap")], mail(hidden_links=frozenset({"trap"}))),
    (
        "hidden_link",
        [clicked(9 * MINUTE), clicked(15 * MINUTE, FIREFOX, link="trap")],
        mail(hidden_links=frozenset({"trap"})),
    ),
    ("no_agent", [opened(HOUR, "")], mail()),
    (
        "own_view_by_proxy",
        [opened(HOUR, GMAIL, GOOGLE)],
        mail(sender_views=(SENT + timedelta(hours=1, seconds=-7),)),
    ),
    ("proxy_too_early", [opened(26, GMAIL, GOOGLE)], mail()),
    ("display_proxy", [opened(203, GMAIL, GOOGLE)], mail()),
    ("display_proxy", [opened(HOUR, "Superhuman", AMAZON)], mail()),
    ("proxy_on_link", [clicked(HOUR, GMAIL, GOOGLE)], mail()),
    ("proxy_on_link", [clicked(HOUR, "Roundcube image proxy")], mail()),
    ("own_address", [opened(HOUR, OUTLOOK)], mail(sender_addresses=frozenset({HOME}))),
    ("prefetcher", [opened(HOUR, MPP)], mail()),
    ("prefetcher", [opened(4, GMAIL_PREFETCH, GOOGLE)], mail()),
    ("office_preflight", [clicked(HOUR, OUTLOOK)], mail()),
    ("names_itself", [clicked(HOUR, "Barracuda Sentinel (EE)")], mail()),
    ("names_itself", [opened(HOUR, "python-requests/2.31.0")], mail()),
    ("bot_list", [clicked(HOUR, "Mozilla/5.0 (compatible; MSIE 9.0; AppInsights)")], mail()),
    ("not_a_browser", [clicked(HOUR, "Mail/3654.120 CFNetwork/1400 Darwin/22.1.0")], mail()),
    ("hints_contradict", [clicked(HOUR, headers=HINTS)], mail()),
    ("fetch_metadata", [opened(HOUR, headers={"sec-fetch-dest": "document"})], mail()),
    ("fetch_metadata", [clicked(HOUR, headers={"sec-fetch-dest": "empty"})], mail()),
    ("accept_header", [clicked(HOUR, headers=IMAGE_ACCEPT)], mail()),
    ("mail_filter", [clicked(9, address=EOP)], mail()),
    ("google_automation", [opened(HOUR, address=GOOGLE)], mail()),
    ("google_phone", [clicked(HOUR, ANDROID, GOOGLE)], mail()),
    ("sweep", SWEEP, mail(4)),
    ("near_sweep", [opened(5), *SWEEP], mail(4)),
    ("vendor_scan", [clicked(10 * MINUTE, address=MIMECAST)], mail()),
    ("microsoft_sandbox", [clicked(3 * HOUR, ODD_CHROME, AZURE)], mail()),
    ("cloud_scan", [clicked(2 * MINUTE, address=AMAZON)], mail()),
    ("odd_in_cloud", [clicked(HOUR, CHROME + " Unheard/1.0", AMAZON)], mail()),
    ("scan_with_click", [clicked(HOUR, FIREFOX, OFFICE), clicked(HOUR + 1)], mail()),
    ("picture_too_early", [opened(9)], mail()),
    ("click_too_early", [clicked(20)], mail()),
    ("click_doubtful", [clicked(45)], mail()),
    ("in_a_frame", [clicked(HOUR, headers={"sec-fetch-dest": "iframe"})], mail()),
    ("looked_at_unsubscribe", [clicked(HOUR, kind=ASK)], mail()),
    ("reader_clicked", [clicked(25), opened(20, THUNDERBIRD)], mail()),
    ("through_vendor", [clicked(HOUR, address=MIMECAST)], mail()),
    ("time_unknown", [clicked(HOUR, address=AMAZON)], mail(accepted_at=None)),
    ("time_unknown", [opened(HOUR, address=MIMECAST)], mail(accepted_at=None)),
    ("through_google", [clicked(HOUR, ANDROID, GOOGLE), opened(500, GMAIL, GOOGLE)], mail()),
    ("from_cloud", [clicked(HOUR, address=AZURE)], mail()),
    ("cloud_desktop", [clicked(HOUR, address=AZURE), opened(500, THUNDERBIRD)], mail()),
    ("cloud_desktop", [opened(HOUR, address=AZURE)], mail()),
    ("mail_program", [opened(HOUR, THUNDERBIRD)], mail()),
    ("person", [clicked(HOUR)], mail()),
)


@pytest.mark.parametrize(
    ("rule", "hits", "about"), SAMPLES, ids=[f"{n}-{sample[0]}" for n, sample in enumerate(SAMPLES)]
)
def test_the_rule_decides_its_sample(rule: str, hits: Sequence[Hit], about: MailContext) -> None:
    verdict = judged(hits, about)[0]
    assert verdict.rule == rule, verdict
    assert verdict.reason.endswith(".")
    assert verdict.reason[0].isupper()
    assert not re.search(r"[{}]", verdict.reason)


def test_every_rule_has_a_sample_and_a_name_of_its_own() -> None:
    names = [rule.name for rule in RULES]
    assert len(set(names)) == len(names)
    assert {sample[0] for sample in SAMPLES} == set(names)


def test_the_table_is_well_formed() -> None:
    for rule in RULES:
        assert 0 < rule.confidence <= 1
        assert rule.sentence.endswith((".", ")."))
        assert isinstance(rule.verdict, VerdictKind)


def test_the_sentence_tells_owner_time_and_sweep() -> None:
    hits = [clicked(9 + i / 10, address=EOP, link=f"L{i}") for i in range(4)]
    assert judged(hits, mail(4))[0].reason == (
        "Microsoft's mail filter, 9 s after delivery, all 4 links within a second."
    )


@pytest.mark.parametrize("accept", ["*/*", "text/html"])
def test_a_sweep_is_explained_as_one_whatever_else_is_odd(accept: str) -> None:
    hits = [clicked(43 + i / 10, link=f"L{i}", headers={"accept": accept}) for i in range(3)]
    verdicts = judged([opened(42, headers={"accept": accept}), *hits], mail(3))
    assert {verdict.rule for verdict in verdicts} == {"sweep", "near_sweep"}
    assert all("all 3 links within a second" in verdict.reason for verdict in verdicts)


def test_a_pre_flight_on_the_picture_is_outlook_and_a_person() -> None:
    assert judged([opened(HOUR, OUTLOOK)])[0].kind is VerdictKind.HUMAN
