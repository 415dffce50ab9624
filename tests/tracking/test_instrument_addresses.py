"""Links that show an address: filters call a redirect behind them phishing."""

import pytest

from outreach_app.tracking.instrument import Reason, instrument
from tests.tracking.minting import BASE, counting_mint


def reason_for(shown: str, *, base: str = BASE, every_link: bool = False) -> Reason | None:
    html = f'<p><a href="https://x.com/page">{shown}</a></p>'
    result = instrument(html, base_url=base, mint=counting_mint(), every_link=every_link)
    [link] = result.links
    return link.reason


@pytest.mark.parametrize(
    "shown",
    [
        "https://x.com/page",
        "HTTP://X.COM",
        "x.com",
        "www.x.com/path?q=1",
        " \n x.com\n ",
        "x.com/path",
        "x.com:8080/path",
        "bücher.de",
        "xn--bcher-kva.de",
        "почта.рф",
        "例え.テスト",
        "x&period;com",
        "x&#46;com",
        "https&colon;&sol;&sol;x.com",
        "<b>x</b><i>.co</i>m",
        "<span>https://</span><wbr>x.com",
        "x\u200b.\u200dcom",
        "&#8203;x.com&zwnj;",
        "x\u00ad.com",
        "ｘ．ｃｏｍ",
        "x。com",
        "192.168.0.1",
        "&lt;https://x.com&gt;",
        "(x.com)",
        "→ x.com.",
        "https://x.com – our page",
        "www.x.com (opens in a window)",
        "ana@x.com",
        "ftp://files.x.com",
        "shop.example.test",
        "<div>x.com</div>",
        "x.com <!-- or not --><img src=a.png>",
        "https://go.tracker.example.evil.com/",
        "https://go.tracker.example@evil.com/",
    ],
)
def test_a_shown_address_keeps_the_link_as_it_is(shown: str) -> None:
    assert reason_for(shown) is Reason.SHOWN_ADDRESS
    assert reason_for(shown, every_link=True) is None


@pytest.mark.parametrize(
    "shown",
    [
        "Click here",
        "Read more at x.com today",
        "Node.js",
        "offer.pdf",
        "Version 2.0",
        "2.0",
        "1.000.000",
        "e.g.",
        "U.S.A.",
        "12:30",
        "Dr. Who",
        "and/or",
        "&nbsp;<img src=a.png>",
        "100%",
        "...",
        "x.com<br>and more words",
        "-x-.-y-",
    ],
)
def test_other_words_do_not(shown: str) -> None:
    assert reason_for(shown) is None


@pytest.mark.parametrize(
    "shown", ["https://go.tracker.example/x", "GO.TRACKER.EXAMPLE", "go.tracker.example."]
)
def test_the_tracking_host_itself_may_be_shown(shown: str) -> None:
    assert reason_for(shown) is None


@pytest.mark.parametrize(
    "inner",
    [
        "<table><tr><td>www.y.com</td></tr></table>",
        "<table><tr><td></td><td>www.y.com</td></tr></table>",
        "<table><tr><td><table><tr><td>www.y.com</td></tr></table></td></tr></table>",
        "<table></table>www.y.com",
        "<table><tr><td></a>www.y.com</td></tr></table>",
    ],
)
@pytest.mark.parametrize("around", ["{}", "<table><tr><td>{}</td><td>b</td></tr></table>"])
def test_a_table_inside_a_link_is_part_of_it(inner: str, around: str) -> None:
    html = around.format(f'<a href="https://x.com/">{inner}</a>')
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert [link.reason for link in result.links] == [Reason.SHOWN_ADDRESS]
    assert result.html == html


def test_a_link_in_a_cell_within_a_link_is_a_link_of_its_own() -> None:
    html = (
        '<a href="https://x.com/">Go <table><tr><td><a href="https://y.com/">y.com</a></td>'
        "<td>on</td></tr></table> now</a> z.com"
    )
    result = instrument(html, base_url=BASE, mint=counting_mint())
    assert [(link.text, link.tracked) for link in result.links] == [
        ("Go on now", True),
        ("y.com", False),
    ]


def test_text_ends_where_the_link_ends() -> None:
    html = (
        '<table><tr><td><a href="https://x.com">Click</td><td>y.com</td></tr></table>'
        '<a href="https://x.com">Go<a href="https://x.com">z.com</a>'
    )
    result = instrument(html, base_url=BASE, mint=counting_mint())
    assert [(link.text, link.reason) for link in result.links] == [
        ("Click", None),
        ("Go", None),
        ("z.com", Reason.SHOWN_ADDRESS),
    ]
