"""Byte exactness on any input, and linear time on large ones."""

import codecs
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.tracking.instrument import Instrumented, instrument
from outreach_app.tracking.instrument.html_bytes import read_html
from outreach_app.tracking.instrument.tracked_html import pixel_markup
from tests.tracking.minting import BASE, counting_mint

PIECES = st.sampled_from(
    [
        *"<>/=\"'!-&; \n{%}",
        '<a href="https://x.com/">',
        "<a href=https://x.com/>",
        "<A HREF='http://y.com/?a&amp;b'",
        'href="https://z.com/"',
        "</a>",
        "<!--[if mso]>",
        "<![endif]-->",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<textarea>",
        "</textarea>",
        "<svg>",
        "</svg>",
        "<![CDATA[",
        "]]>",
        "<template>",
        "</template>",
        "<title>",
        "</title>",
        '<blockquote type="cite">',
        "</blockquote>",
        "</body>",
        "<div style='display:none'>",
        "<p hidden>",
        "</div>",
        "<table>",
        "<tr>",
        "<td>",
        "</td>",
        "</table>",
        "<base href=https://x.com>",
        "<a href=//x.com>",
        "x.com",
        "é",
        "\udc80",
        "\x00",
        "&#x3c;",
        "&#99999999999;",
    ]
)
SOUP = st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join)


def put_back(result: Instrumented) -> str:
    """The input again, if only hrefs were replaced and one pixel added."""
    html = result.html
    if result.pixel_token:
        pixel = pixel_markup(BASE, result.pixel_token)
        assert html.count(pixel) == 1
        html = html.replace(pixel, "")
    for link in result.links:
        if link.tracked:
            html = html.replace(f"{BASE}/l/{link.token}", "@")
    return html


@given(SOUP)
def test_only_hrefs_change(soup: str) -> None:
    result = instrument(soup, base_url=BASE, mint=counting_mint())
    kept = re.split("@", put_back(result))
    pattern = "[^<>]*?".join(re.escape(part) for part in kept)
    assert re.fullmatch(pattern, soup, re.DOTALL)


@given(SOUP)
def test_instrumenting_is_settled_after_once(soup: str) -> None:
    """A second pass finds no link that the first one overlooked."""
    first = instrument(soup, base_url=BASE, mint=counting_mint(), track_opens=False)
    second = instrument(first.html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert not any(link.tracked for link in second.links)


@given(st.binary(max_size=200))
def test_any_bytes_come_back(raw: bytes) -> None:
    read = read_html(raw)
    assert read.encoded(read.text) == raw


@pytest.mark.parametrize(
    "head",
    [
        b"",
        codecs.BOM_UTF8,
        codecs.BOM_UTF16_LE,
        codecs.BOM_UTF16_BE,
        b"<meta charset=shift_jis>",
        b"<meta charset='iso-2022-jp'>",
        b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
        b"<meta charset=utf-16>",
        b"<meta charset=utf-7>",
        b"<meta charset=unheard-of>",
        b"<meta charset=rot13>",
        b"<meta charset=idna>",
        b"<meta charset=hex>",
    ],
)
@given(rest=st.binary(max_size=100))
def test_any_declared_character_set_comes_back(head: bytes, rest: bytes) -> None:
    read = read_html(head + rest)
    assert read.encoded(read.text) == head + rest


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "shift_jis", "cp1252"])
def test_a_file_is_tracked_in_its_own_character_set(encoding: str) -> None:
    head = f"<meta charset={encoding}>" if encoding in {"shift_jis", "cp1252"} else ""
    raw = f'{head}<p>Zoe \u00d7</p><a href="https://x.com">\u00b4t</a>'.encode(encoding)
    read = read_html(raw)
    result = instrument(read.text, base_url=BASE, mint=counting_mint(), track_opens=False)
    again = read.encoded(result.html.replace(f"{BASE}/l/{result.links[0].token}", "https://x.com"))
    assert again == raw


@pytest.mark.parametrize(
    "unit",
    [
        '<a href="https://x.com/">t</a>',
        '<a href="https://x.com/',
        "<a href=https://x.com>",
        "<a ",
        "<",
        "<!--",
        "<!-",
        "<![CDATA[",
        "</",
        "<svg>",
        "<svg></math>",
        "<template>",
        "<script>",
        "<script><!--",
        "&",
        "&#1",
        "<a href='",
        "a=",
        "= ",
        " ",
        "-",
        "-----Original Message",
        "<!--[if mso]>",
        "<!--[if mso]><a href=https://x.com><![endif]-->",
        '<blockquote type="cite">',
        "<textarea>",
        "<div style='border-top:solid'>",
        "<div style='/*",
        "<p style='display:none'>",
        "<table><tr><td>",
        "<table><td><a href=https://x.com>",
        "<div><td><span></div>",
        "<li><p>",
        "<a href=https://x.com>x.",
        f"{BASE}/l/",
        "\u200b",
    ],
)
@pytest.mark.parametrize("lead", ["", "<blockquote type=cite><a href=https://x.com>"])
def test_time_grows_with_length_only(unit: str, lead: str) -> None:
    assert any(_grows_with_length(unit, lead) for _ in range(3))  # other work may take the cores


def _grows_with_length(unit: str, lead: str) -> bool:
    short, long = (_seconds(lead + unit * (size // len(unit))) for size in (15_000, 120_000))
    return long < max(8 * short * 4, 0.5)


def _seconds(html: str) -> float:
    begin = time.process_time()
    instrument(html, base_url=BASE, mint=counting_mint())
    return time.process_time() - begin
