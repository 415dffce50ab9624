"""Which links become redirects, and that nothing else changes."""

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.relay.link_targets import why_refused
from outreach_app.tracking.instrument import Instrumented, Reason, instrument
from tests.tracking.minting import BASE, counting_mint


def tracked(html: str, *, every_link: bool = False, track_clicks: bool = True) -> Instrumented:
    return instrument(
        html,
        base_url=BASE,
        mint=counting_mint(),
        track_opens=False,
        every_link=every_link,
        track_clicks=track_clicks,
    )


def undone(result: Instrumented) -> list[str]:
    return re.findall(re.escape(BASE) + r"/l/([a-z2-7]+)", result.html)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="https://x.com/">t</a>', '<a href="@">t</a>'),
        ("<a href='https://x.com/'>t</a>", "<a href='@'>t</a>"),
        ("<A\nHREF = https://x.com/a>t</A>", "<A\nHREF = @>t</A>"),
        ("<a href=https://x.com/a/>t</a>", "<a href=@>t</a>"),
        ('<a/href="https://x.com/"/>t', '<a/href="@"/>t'),
        ('<a title="a>b" href="HTTP://x.com/">t</a>', '<a title="a>b" href="@">t</a>'),
        ("<a title=it's href=http://x.com>t</a>", "<a title=it's href=@>t</a>"),
        ('<a href="https://x.com/"href="https://y.com/">t', '<a href="@"href="https://y.com/">t'),
        ('<a data-href="https://y.com" href="https://x.com">t', None),
        ('<a href=" \n https://x.com/a\nb ">t</a>', '<a href="@">t</a>'),
        ('<a href="&#104;ttps&colon;//x.com">t</a>', '<a href="@">t</a>'),
        ('<map><area href="https://x.com/" alt="x"></map>', '<map><area href="@" alt="x"></map>'),
        ('<svg><a xlink:href="https://x.com"><rect/></svg>', None),
        ('<noscript><a href="https://x.com/">t</a></noscript>', None),
        ('<svg><style><a href="https://x.com">t</a></style></svg>', None),
        ('<!--><a href="https://x.com">t</a>-->', '<!--><a href="@">t</a>-->'),
        ('<!-- a --!><a href="https://x.com">t</a>', '<!-- a --!><a href="@">t</a>'),
        ('</ x><a href="https://x.com">t</a>', '</ x><a href="@">t</a>'),
        ('<![CDATA[ > <a href="https://x.com">t</a>', '<![CDATA[ > <a href="@">t</a>'),
        ('<script><!--</script><a href="https://x.com">t', '<script><!--</script><a href="@">t'),
        ("1 < 2 <a href=https://x.com>t", "1 < 2 <a href=@>t"),
    ],
)
def test_a_web_link_becomes_a_redirect(before: str, after: str | None) -> None:
    result = tracked(before)
    [link] = result.links
    assert link.tracked
    assert undone(result) == [link.token]
    expected = after or before.replace("https://x.com/", "@").replace("https://x.com", "@")
    assert result.html == expected.replace("@", f"{BASE}/l/{link.token}")


@pytest.mark.parametrize(
    "html",
    [
        '<a href="mailto:a@x.com?subject=https://x.com">m</a>',
        '<a href="tel:+49123">t</a><img src="cid:a"><a href="#top">top</a><a name=x>',
        '<base href="https://x.com/"><link rel=stylesheet href="https://x.com/s.css">',
        "<style>a[href='https://x.com'] {}</style><style><a href='https://x.com'></style>",
        '<!-- <a href="https://x.com">old</a> -->',
        "<script>var a = '<a href=\"https://x.com\">';</script>",
        '<script><!--<script></script><a href="https://x.com">--></script>',
        '<textarea><a href="https://x.com">t</a></textarea>',
        '<title><a href="https://x.com">t</a></title>',
        '<svg><![CDATA[ <a href="https://x.com">t</a> ]]></svg>',
        '<a href="/relative">r</a><a href="//x.com/">r</a><a href="">e</a><a href>n</a>',
        '<form action="https://x.com"><img src="https://x.com/i.png"></form>',
        '<div title="<a href=https://x.com>">d</div>',
        '<a href="https://x.com/unfinished',
        "<p title=\"<a href='https://x.com'>t</a>",
        '<plaintext><a href="https://x.com">t</a>',
        '<? <a href="https://x.com"',
        '<a hreflang="https://x.com" data-href=https://x.com>t</a>',
        "<a href=\"javascript:location='https://x.com'\">j</a>",
        "",
        "just text, no markup & no links <",
    ],
)
def test_everything_else_comes_out_as_it_went_in(html: str) -> None:
    result = tracked(html)
    assert result.html == html
    assert not [link for link in result.links if link.tracked]


@pytest.mark.parametrize(
    "mark",
    ['data-track="no"', "data-track=off", "DATA-TRACK=No", "data-no-track", "clicktracking=off"],
)
def test_a_marked_link_stays(mark: str) -> None:
    html = f'<a {mark} href="https://x.com">t</a>'
    result = tracked(html, every_link=True)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.MARKED]


def test_every_occurrence_has_a_token_of_its_own() -> None:
    result = tracked('<a href="https://x.com">1</a><a href="https://x.com">2</a>')
    assert len({link.token for link in result.links}) == 2
    assert [link.text for link in result.links] == ["1", "2"]
    assert undone(result) == [link.token for link in result.links]


def test_the_url_is_what_the_author_wrote() -> None:
    [link] = tracked('<a href="https://bücher.example/ä ü?q=ß#é">t</a>').links
    assert link.url == "https://bücher.example/ä ü?q=ß#é"


URLS = st.builds(
    "".join,
    st.lists(
        st.sampled_from(
            ["https://", "x.com", "ü", "/", ":", "80", "@", "[", "]", ".", "?", "#", "\\"]
        )
        | st.characters(),
        max_size=12,
    ),
).map("https:".__add__)


@given(URLS)
def test_the_relay_accepts_what_is_tracked(url: str) -> None:
    [link] = tracked(f'<a href="{escape(url)}">t</a>').links
    if link.tracked:
        assert why_refused(link.url) is None


def test_attribute_references_are_decoded_as_browsers_do() -> None:
    [link] = tracked('<a href="https://x.com/?a=1&copy=2&amp;b=3&lt=4&notit;">t</a>').links
    assert link.url == "https://x.com/?a=1&copy=2&b=3&lt=4&notit;"


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "https:x.com",
        "https:///x",
        "http://[::1",
        "https://x.com:99999/",
        "http:\\\\x.com",
    ],
)
def test_an_address_no_redirect_can_lead_to_stays(url: str) -> None:
    html = f'<a href="{url}">t</a>'
    result = tracked(html)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.UNUSABLE]


def test_an_address_too_long_for_the_relay_stays() -> None:
    [link] = tracked(f'<a href="https://x.com/{"a" * 9000}">t</a>').links
    assert link.reason is Reason.UNUSABLE


@pytest.mark.parametrize("href", ["https://x.com/{{ id }}", "{{ url }}", "https://x.com/%7B%7Bid"])
def test_a_left_over_merge_field_keeps_a_link_from_the_relay(href: str) -> None:
    html = f'<a href="{href}">t</a>'
    result = tracked(html, every_link=True)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.MERGE_FIELD]


def test_a_personal_url_is_the_callers_to_name() -> None:
    result = instrument(
        '<a href="https://x.com/?u=ana&amp;v=1">t</a><a href="https://x.com/">u</a>',
        base_url=BASE,
        mint=counting_mint(),
        is_personal=lambda url: url == "https://x.com/?u=ana&v=1",
    )
    assert [link.reason for link in result.links] == [Reason.MERGE_FIELD, None]


@pytest.mark.parametrize(
    "html",
    [
        '<a href="//x.com/">t</a>',
        '<a href="\\\\x.com\\">t</a>',
        '<base href="https://x.com/"><a href="/page?a=1">t</a>',
        '<a href="page.html">t</a><base href="https://x.com/"><base href="">',
    ],
)
def test_an_incomplete_address_is_listed_and_stays(html: str) -> None:
    result = tracked(html, every_link=True)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.INCOMPLETE]


@pytest.mark.parametrize("href", ["#top", "", "mailto:a@x.com", "tel:+49", "cid:a"])
def test_what_is_no_web_page_is_not_listed_under_a_base_either(href: str) -> None:
    assert tracked(f'<base href="https://x.com/"><a href="{href}">t</a>').links == ()


def test_click_tracking_off_changes_no_link() -> None:
    html = '<a href="https://x.com">t</a>'
    result = tracked(html, track_clicks=False)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.OFF]


def test_a_template_element_is_never_shown() -> None:
    html = '<template><a href="https://x.com">t</a></template>'
    result = tracked(html)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.NEVER_SHOWN]


def test_an_image_link_is_named_by_its_alternative_text() -> None:
    [link] = tracked('<a href="https://x.com"><img src=a alt="www.y.com"></a>').links
    assert (link.tracked, link.text) == (True, "www.y.com")
