"""The pixel's place, and what is left of earlier mails of ours in quoted history."""

import re

import pytest

from outreach_app.tracking.instrument import Reason, instrument
from outreach_app.tracking.instrument.tracked_html import pixel_markup
from tests.tracking.minting import BASE, counting_mint, token

PIXEL = pixel_markup(BASE, token(1))
OLD = token(77)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Hi</p>|<div class='x gmail_quote y'>On Monday … <blockquote>old</blockquote></div>",
        '<p>Hi</p>|<blockquote type="cite">old</blockquote></body>',
        "<p>Hi</p>|<div class=moz-cite-prefix>On …</div><blockquote type=cite>old</blockquote>",
        '<p>Hi</p>|<hr tabindex=-1 id="stopSpelling"><div id="divRplyFwdMsg">From: …</div>old',
        '<p>Hi</p>|<div id="x_divRplyFwdMsg">From: …</div>old',
        '<p>Hi</p>|<div id="appendonsend"></div>old',
        '<div>|<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">'
        "<p>From: …</p></div></div>",
        '<p>Hi</p>|<div id="yahoo_quoted_123" class="yahoo_quoted">old</div>',
        "<p>Hi</p>|<div name='quote'>old</div>",
        "<p>Hi</p><p>|-----Original Message-----<br>old</p>",
        "<html><body><p>Hi</p>|</body></html>",
        "<html><p>Hi</p>|</html>",
        "<p>Hi</p>|",
        "|",
        "<body>a</body><body>b|</body>",
        "<p>Hi</p>|<!-- never closed",
        "<p>Hi</p>|<script>never closed",
        "<p>Hi</p>|<textarea>never closed",
        "<p>Hi</p>|<a href='never closed",
        "<p>Hi</p>|<template>never closed",
        "<blockquote>my favourite saying</blockquote>|</body>",
        '<p class="not_gmail_quotes">Hi</p>|</body>',
        "<!-- </body> --><script>'</body>'</script><p>Hi</p>|</body>",
    ],
)
def test_one_pixel_before_any_quoted_history(html: str) -> None:
    source = html.replace("|", "")
    result = instrument(source, base_url=BASE, mint=counting_mint())
    assert result.pixel_token == token(1)
    assert result.html == html.replace("|", PIXEL)


def quoted(inner: str) -> str:
    return f'<p>Hi</p><blockquote type="cite">{inner}</blockquote><p>after</p>'


@pytest.mark.parametrize("base", [BASE, BASE.upper(), BASE + ":443", "http://go.tracker.example"])
def test_an_old_pixel_goes(base: str) -> None:
    html = quoted(f'a<img alt="" src="{base}/p/{OLD}" width=1>b')
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert result.html == quoted("ab")
    assert result.pixel_token is None


def test_other_images_stay() -> None:
    html = quoted(f'<img src="https://other.example/p/{OLD}"><img src="{BASE}/logo.png">')
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert result.html == html


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f'<a class="x" href="{BASE}/l/{OLD}">t</a>', '<a class="x">t</a>'),
        (f"<a href={BASE}/l/{OLD} class=x>t</a>", "<a class=x>t</a>"),
        (f'<a href="{BASE}/l/{OLD}"class="x">t</a>', '<a class="x">t</a>'),
        (f'<a href="{BASE}/u/{OLD.upper()}?x=1" HREF="https://y.com">t</a>', "<a>t</a>"),
        (f"as text: {BASE}/l/{OLD}, and", "as text: , and"),
    ],
)
def test_an_old_link_in_history_can_make_no_hit(before: str, after: str) -> None:
    html = quoted(before)
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert result.html == quoted(after)
    assert not any(link.tracked for link in result.links)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f'<a href="{BASE}/l/{OLD}">t</a>', '<a href="https://x.com/?a&amp;b">t</a>'),
        (f"<a href={BASE}/l/{OLD}>t</a>", '<a href="https://x.com/?a&amp;b">t</a>'),
        (f"text {BASE}/l/{OLD} text", "text https://x.com/?a&amp;b text"),
    ],
)
def test_an_old_link_is_restored_where_its_target_is_known(before: str, after: str) -> None:
    known = {OLD: "https://x.com/?a&b"}
    result = instrument(
        quoted(before),
        base_url=BASE,
        mint=counting_mint(),
        track_opens=False,
        original_url=known.get,
    )
    assert result.html == quoted(after)
    assert {link.reason for link in result.links} <= {Reason.OWN_QUOTED}


def test_outside_history_a_restored_link_is_tracked_anew() -> None:
    result = instrument(
        f'<a href="{BASE}/l/{OLD}">t</a>',
        base_url=BASE,
        mint=counting_mint(),
        original_url={OLD: "https://x.com/"}.get,
    )
    assert [(link.url, link.tracked) for link in result.links] == [("https://x.com/", True)]
    assert OLD not in result.html


def test_the_mails_own_unsubscribe_link_is_no_redirect() -> None:
    html = f'<a href="{BASE}/u/{OLD}">Unsubscribe</a>'
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.OWN]


def test_what_follows_a_closed_quotation_is_not_history() -> None:
    html = f'{quoted("old")}<a href="{BASE}/l/{OLD}">t</a>'
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert result.html == html


def test_a_link_of_others_in_history_is_a_link_of_this_mail() -> None:
    result = instrument(
        quoted('<a href="https://x.com">t</a>'), base_url=BASE, mint=counting_mint()
    )
    assert re.search(r"/l/[a-z2-7]{32}", result.html)
