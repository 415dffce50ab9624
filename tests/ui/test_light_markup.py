"""Plain writing becomes clean HTML, and nothing in it becomes markup by accident."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.ui.light_markup import to_html

ALLOWED = {"p", "br", "ul", "li", "b", "i", "a"}


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        ("Hi", "<p>Hi</p>"),
        ("Hi,\n\nbye", "<p>Hi,</p>\n<p>bye</p>"),
        ("Kind regards\nMaya", "<p>Kind regards<br>Maya</p>"),
        ("- one\n- two", "<ul><li>one</li><li>two</li></ul>"),
        ("so **much** and *more*", "<p>so <b>much</b> and <i>more</i></p>"),
        ("2 * 3 * 4", "<p>2 * 3 * 4</p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("[see](https://a.test/?x=1&y=2)", '<p><a href="https://a.test/?x=1&amp;y=2">see</a></p>'),
        ("https://a.test/x.", '<p><a href="https://a.test/x">https://a.test/x</a>.</p>'),
        ("[x](javascript:alert)", "<p>[x](javascript:alert)</p>"),
        ("**a [b](https://c.test)**", '<p><b>a <a href="https://c.test">b</a></b></p>'),
    ],
)
def test_what_is_written(text: str, html: str) -> None:
    assert to_html(text) == html


@pytest.mark.parametrize(
    "liquid",
    ['{{ first_name | default: "there" }}', "{% if a < b %}x{% endif %}", "{{ a }}&{{ b }}"],
)
def test_liquid_passes_untouched(liquid: str) -> None:
    assert to_html(liquid).replace("&amp;", "&") == f"<p>{liquid}</p>"


def test_a_field_inside_a_link_stays_a_field() -> None:
    assert to_html("[Hi {{ name }}](https://a.test/)") == (
        '<p><a href="https://a.test/">Hi {{ name }}</a></p>'
    )


@given(st.text(alphabet="ab*[]()<>&\"' \n-{}%:/.\x00htps0", max_size=80))
def test_only_our_own_tags_come_out(text: str) -> None:
    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert tag in ALLOWED
            assert all(name == "href" for name, _ in attrs)

    html = to_html(text.replace("{{", "").replace("{%", ""))
    assert "\x00" not in html
    Reader().feed(html)
