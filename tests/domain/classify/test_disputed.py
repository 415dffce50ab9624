"""Requests that could be either: what is sure is said, what is not stays unverified."""

import pytest

from outreach_app.domain.hits import VerdictKind
from tests.domain.classify.traces import (
    AMAZON,
    ANDROID,
    AZURE,
    CHROME,
    FIREFOX,
    GMAIL,
    GOOGLE,
    HOUR,
    MIMECAST,
    THUNDERBIRD,
    clicked,
    judged,
    mail,
    opened,
)

HUMAN, MACHINE = VerdictKind.HUMAN, VerdictKind.MACHINE
SELF, UNVERIFIED = VerdictKind.SELF, VerdictKind.UNVERIFIED

IPV6 = "2a02:8108:50bf:f200:1c2e:99ff:fe01:7a21"

PROXIES = (
    ("Yandex Mail", "Mozilla/5.0 (compatible; YandexImageResizer/2.0; +http://yandex.com/bots)"),
    ("Yandex Mail", "Mozilla/5.0 (compatible; YandexUserproxy; robot; +http://yandex.com/bots)"),
    ("HEY", "HEY/1.0 (image proxy)"),
    ("HEY", "Mozilla/5.0 (compatible; hey.com/imageproxy)"),
    ("Seznam", "Mozilla/5.0 SeznamEmailProxy/2.0.179"),
    ("Outlook.com", "OutlookImageProxy"),
    ("Zoho Mail", "ZohoMailImageProxy/1.0"),
    ("Mail.ru", "Mozilla/5.0 (compatible; Linux x86_64; Mail.RU_Bot/Img/2.0)"),
    ("Proton Mail", "ProtonMail Image Proxy"),
    ("GMX or WEB.DE", "WEB.DE image-proxy/3"),
    ("QQ Mail", "QQMail ImageProxy"),
    ("NetEase Mail", "NetEase-Mail-ImgProxy/1.0"),
    ("Naver Mail", "NaverMail Image Proxy"),
    ("a mail service", "Roundcube image proxy"),
)
OTHER_PROXIES = (
    "Slack-ImgProxy (+https://api.slack.com/robots)",
    "imgproxy/3.21.0",
    "TwilioProxy/1.1",
    "StartpagePrivateImageProxy/2.0 (https://www.startpage.com/; support@startpage.com)",
    "Mozilla/5.0 (compatible; FlipboardProxy/1.2; +http://flipboard.com/browserproxy)",
    "hey/0.0.1",
)


@pytest.mark.parametrize(("name", "agent"), PROXIES)
def test_a_providers_picture_service_is_its_reader(name: str, agent: str) -> None:
    (shown,) = judged([opened(HOUR, agent, "77.75.78.150")])
    assert (shown.kind, shown.rule) == (HUMAN, "display_proxy")
    assert name in shown.reason
    assert judged([opened(5, agent)])[0].kind is MACHINE
    assert judged([clicked(HOUR, agent)])[0].kind is MACHINE


@pytest.mark.parametrize("agent", OTHER_PROXIES)
def test_a_proxy_of_chats_and_searches_is_no_reader(agent: str) -> None:
    assert judged([opened(HOUR, agent)])[0].kind is MACHINE


@pytest.mark.parametrize(
    "word",
    [
        "Microsoft Exchange Online Safety",
        "Exchange-Online-Protection/15.20",
        "Acme Mail Security Gateway",
        "LinkScanner/2.1",
        "URL-Protection",
        "E-Mail Sandbox",
        "AntiVirus",
        "Anti-Phishing Service",
    ],
)
def test_what_calls_itself_a_filter_is_one(word: str) -> None:
    (verdict,) = judged([clicked(HOUR, f"{CHROME} {word}", "52.114.77.33")])
    assert (verdict.kind, verdict.rule) == (MACHINE, "names_itself")


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        (IPV6, SELF),
        ("2a02:8108:50bf:f200::5", SELF),
        ("2a02:8108:50bf:f201::5", HUMAN),
        ("82.123.85.230", HUMAN),
    ],
)
def test_the_senders_own_line_is_the_sender(address: str, kind: VerdictKind) -> None:
    about = mail(sender_addresses=frozenset({IPV6, "82.123.85.229"}))
    assert judged([clicked(HOUR, address=address)], about)[0].kind is kind


@pytest.mark.parametrize("address", [AZURE, AMAZON])
def test_a_late_click_from_a_cloud_is_a_persons_only_after_an_open(address: str) -> None:
    click = clicked(5 * HOUR, address=address)
    assert judged([click])[0].kind is UNVERIFIED
    assert judged([click, opened(HOUR, GMAIL, GOOGLE)])[0].kind is HUMAN
    assert judged([click, opened(5 * HOUR - 9, THUNDERBIRD, address)])[0].kind is HUMAN
    assert judged([click, opened(6 * HOUR, THUNDERBIRD)])[0].kind is UNVERIFIED
    assert judged([click, opened(HOUR, "curl/8.1")])[0].kind is UNVERIFIED


@pytest.mark.parametrize("address", [AZURE, AMAZON, MIMECAST])
def test_nothing_is_certain_where_only_the_time_would_tell(address: str) -> None:
    about = mail(accepted_at=None)
    assert judged([clicked(9, address=address)], about)[0].kind is UNVERIFIED
    assert judged([opened(9, address=address)], about)[0].kind is UNVERIFIED
    assert judged([opened(9, THUNDERBIRD, address)], about)[0].kind is HUMAN


def test_a_link_within_a_page_is_not_sure() -> None:
    framed = clicked(HOUR, headers={"sec-fetch-dest": "iframe"})
    assert judged([framed])[0].kind is UNVERIFIED
    assert judged([framed, opened(HOUR - 9, THUNDERBIRD)])[0].kind is HUMAN
    assert judged([opened(HOUR, headers={"sec-fetch-dest": "iframe"})])[0].kind is MACHINE


@pytest.mark.parametrize("address", [GOOGLE, "66.249.82.3", "74.125.210.4"])
def test_a_phone_on_googles_network_is_hardly_a_machine(address: str) -> None:
    click = clicked(HOUR, ANDROID, address)
    (alone,) = judged([click])
    assert alone.kind is MACHINE
    assert alone.confidence <= 0.6
    assert judged([click, opened(500, GMAIL, GOOGLE)])[0].kind is HUMAN
    assert judged([clicked(HOUR, FIREFOX, address), opened(500, GMAIL)])[0].kind is MACHINE
