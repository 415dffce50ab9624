"""People whom careless rules lose: odd browsers, shared networks, quick readers, pairs."""

import pytest

from outreach_app.domain.classify import judge_mail, known_at
from outreach_app.domain.hits import VerdictKind
from tests.domain.classify.traces import (
    AMAZON,
    CHROME,
    EOP,
    FIREFOX,
    GMAIL,
    GOOGLE,
    HOME,
    HOUR,
    MINUTE,
    OFFICE,
    OUTLOOK,
    RELAY_EGRESS,
    THUNDERBIRD,
    clicked,
    evidence,
    judged,
    mail,
    opened,
    rules,
)

HUMAN, MACHINE, SELF = VerdictKind.HUMAN, VerdictKind.MACHINE, VerdictKind.SELF

SAFARI = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15"
    " (KHTML, like Gecko) Version/26.6 Mobile/15E148 Safari/604.1"
)

# Written down from devices and public tables of browsers; each is a person's.
BROWSERS = (
    "Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/79.0.3945.79 Safari/537.36 WebAppManager",
    "Mozilla/5.0 (SMART-TV; Linux; Tizen 6.0) AppleWebKit/537.36 (KHTML, like Gecko)"
    " 76.0.3809.146/6.0 TV Safari/537.36",
    "Mozilla/5.0 (Linux; U; Android 9; AFTMM Build/PS7233) AppleWebKit/537.36"
    " (KHTML, like Gecko) Silk/90.3.3 like Chrome/90.0.4430.210 Safari/537.36",
    "Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-S911B) AppleWebKit/537.36"
    " (KHTML, like Gecko) SamsungBrowser/20.0 Chrome/106.0.5249.126 Mobile Safari/537.36",
    "UCWEB/2.0 (MIDP-2.0; U; Adr 9.0.0) U2/1.0.0 Gecko/63.0 Firefox/63.0 iPhone/7.1",
    "Opera/9.80 (Android; Opera Mini/36.2.2254/119.132; U; id) Presto/2.12.423 Version/12.16",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15"
    " (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBDV/iPhone12,1;FBSV/16.5;FBLC/en_US]",
    "Mozilla/5.0 (Linux; Android 12; SM-A125F Build/SP1A; wv) AppleWebKit/537.36"
    " (KHTML, like Gecko) Version/4.0 Chrome/113.0.5672.131 Mobile Safari/537.36"
    " [FB_IAB/FB4A;FBAV/413.0.0.30.104;]",
    "Mozilla/5.0 (Linux; Android 13; CUBOT NOTE 20) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/112.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko",
    "Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1; SV1)",
    "Lynx/2.8.9rel.1 libwww-FM/2.14 SSL-MM/1.4.1 OpenSSL/1.1.1d",
    "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/126.0.0.0 Safari/537.36",
    SAFARI,
)

MAIL_PROGRAMS = (
    "Outlook-Android/2.0",
    "Mail/3445.104.11 CFNetwork/902.6 Darwin/17.7.0 (x86_64)",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
    "eM Client/9.2.2157",
    "Foxmail 7.2.25",
    "K-9 Mail/6.603 (Android)",
    "SamsungEmail/6.1.90 (Android 13)",
    "Claws Mail 4.1.1 (GTK 3.24.37; x86_64-pc-linux-gnu)",
    "Evolution 3.44.4-0ubuntu1",
    "FastmailUA/1.0",
    "YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html",
)


@pytest.mark.parametrize("agent", BROWSERS)
def test_an_unusual_browser_follows_a_link(agent: str) -> None:
    assert judged([clicked(HOUR, agent)])[0].kind is HUMAN


@pytest.mark.parametrize("agent", MAIL_PROGRAMS)
def test_a_mail_program_shows_the_picture(agent: str) -> None:
    assert judged([opened(40, agent)])[0].kind is HUMAN


def test_a_click_through_private_relay_is_a_person() -> None:
    assert judged([clicked(5 * MINUTE, SAFARI, RELAY_EGRESS)])[0].kind is HUMAN


@pytest.mark.parametrize("address", ["165.225.76.162", "136.226.89.31"])
def test_a_company_web_proxy_carries_people(address: str) -> None:
    assert judged([clicked(5 * MINUTE, address=address)])[0].kind is HUMAN


def test_a_quick_reader_is_vouched_for_by_the_mail_program() -> None:
    hits = [opened(11, THUNDERBIRD), clicked(15)]
    assert [verdict.kind for verdict in judged(hits)] == [HUMAN, HUMAN]


def test_a_double_click_is_one_person() -> None:
    hits = [clicked(HOUR, link="L2"), clicked(HOUR + 0.3, link="L2")]
    assert {verdict.kind for verdict in judged(hits, mail(3))} == {HUMAN}


def test_two_links_half_a_minute_apart_are_a_person() -> None:
    hits = [clicked(HOUR), clicked(HOUR + 30, link="L3")]
    assert {verdict.kind for verdict in judged(hits, mail(5))} == {HUMAN}


def test_a_phone_that_changes_its_network_is_one_person() -> None:
    hits = [clicked(HOUR, SAFARI, HOME), clicked(HOUR + 3, SAFARI, OFFICE)]
    assert {verdict.kind for verdict in judged(hits)} == {HUMAN}


@pytest.mark.parametrize("scanner", [EOP, OFFICE])
@pytest.mark.parametrize("gap", [-1.0, 1.0])
def test_of_a_click_and_its_scan_exactly_one_is_a_person(scanner: str, gap: float) -> None:
    reader = clicked(HOUR, headers={"sec-fetch-site": "cross-site"})
    verdicts = judged([reader, clicked(HOUR + gap, FIREFOX, scanner)])
    assert [verdict.kind for verdict in verdicts] == [HUMAN, MACHINE]


@pytest.mark.parametrize(("gap", "kinds"), [(1, [MACHINE, HUMAN]), (12, [HUMAN, MACHINE])])
def test_a_scan_before_the_click_is_quick_and_one_after_it_is_not(
    gap: float, kinds: list[VerdictKind]
) -> None:
    verdicts = judged([clicked(HOUR), clicked(HOUR + gap, FIREFOX, OFFICE)])
    assert [verdict.kind for verdict in verdicts] == kinds


@pytest.mark.parametrize("gaps", [(0, 2, 4), (0, 5, 6), (0, 2, 5.5), (0, 4, 7), (0, 10, 20, 29)])
def test_of_many_visitors_at_once_a_person_is_left(gaps: tuple[float, ...]) -> None:
    hits = [
        clicked(HOUR + gap, f"{CHROME} Vivaldi/{n}.0", f"7{n}.28.3.9") for n, gap in enumerate(gaps)
    ]
    assert HUMAN in {verdict.kind for verdict in judged(hits)}


def test_a_person_comes_after_the_sweep() -> None:
    sweep = [clicked(43 + i / 10, address=AMAZON, link=f"L{i}") for i in range(6)]
    assert judged([*sweep, clicked(HOUR, FIREFOX)], mail(6))[-1].kind is HUMAN


def test_an_open_from_behind_the_scanners_address_stays_a_mail_programs() -> None:
    sweep = [clicked(43 + i / 10, link=f"L{i}") for i in range(6)]
    assert judged([*sweep, opened(5 * MINUTE, OUTLOOK)], mail(6))[-1].kind is HUMAN


def test_a_colleague_behind_the_gateways_own_address_is_a_person() -> None:
    sweep = [clicked(43 + i / 10, link=f"L{i}") for i in range(6)]
    verdicts = judged([*sweep, clicked(9 * MINUTE, FIREFOX), clicked(9 * MINUTE)], mail(6))
    assert [verdict.kind for verdict in verdicts[-2:]] == [HUMAN, MACHINE]


def test_a_sweep_makes_the_lone_picture_before_it_a_machines() -> None:
    picture = opened(60)
    sweep = [clicked(100 + i / 10, link=f"L{i}") for i in range(6)]
    at_once = judge_mail(known_at([picture, *sweep], picture.at), mail(6), evidence())
    assert at_once[0].kind is HUMAN
    assert judged([picture, *sweep], mail(6))[0].kind is MACHINE


def test_a_walk_through_all_links_is_a_machine_but_two_steps_are_not() -> None:
    walk = [clicked(HOUR + 13 * i, link=f"L{i}") for i in range(4)]
    assert set(rules(walk, mail(4))) == {"sweep"}
    assert {verdict.kind for verdict in judged(walk[:2], mail(4))} == {HUMAN}


def test_a_sweep_over_many_addresses_is_found() -> None:
    hits = [clicked(HOUR + i / 10, f"{CHROME} X/{i}", f"73.{i}.1.1", f"L{i}") for i in range(5)]
    assert set(rules(hits, mail(5))) == {"sweep"}


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.8", "165.225.76.162", RELAY_EGRESS])
def test_a_shared_address_is_never_the_senders(address: str) -> None:
    about = mail(sender_addresses=frozenset({address}))
    assert judged([clicked(HOUR, SAFARI, address)], about)[0].kind is HUMAN


def test_a_display_proxy_is_not_the_sender_because_of_its_address() -> None:
    about = mail(sender_addresses=frozenset({GOOGLE}))
    assert judged([opened(HOUR, GMAIL, GOOGLE)], about)[0].kind is HUMAN


def test_a_reply_vouches_for_the_doubtful_click_before_it() -> None:
    click = clicked(45)
    assert judged([click])[0].kind is VerdictKind.UNVERIFIED
    assert judged([click], mail(replied_at=click.at))[0].kind is HUMAN


def test_nothing_is_early_while_the_acceptance_is_not_known() -> None:
    assert judged([clicked(5)], mail(accepted_at=None))[0].kind is HUMAN


def test_the_senders_address_is_known_however_it_is_written() -> None:
    about = mail(sender_addresses=frozenset({"::ffff:" + HOME}))
    assert judged([opened(HOUR, OUTLOOK)], about)[0].kind is SELF
