"""HTML and lines: what is written is read back, what is read is written back, Liquid untouched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.rich_reading import read_html
from outreach_app.domain.rich_text import (
    Line,
    LineKind,
    Liquid,
    Look,
    Picture,
    Words,
    field_of,
    field_source,
    lines_of_text,
    split_liquid,
)
from outreach_app.domain.rich_writing import write_blocks, write_html, write_text
from outreach_app.domain.templates import render

LOOKS = st.builds(
    Look,
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "#ff0000", "#1f5fbf"]),
    st.sampled_from(["", "https://x.example/?a=1&b=2", "{{ calendar }}", "mailto:a@x.example"]),
)
SOURCES = st.sampled_from(
    ["{{ first_name }}", '{{ company | default: "a <b> & c" }}', "{% if x > 1 %}", "{% endif %}"]
)
RUNS = st.one_of(
    st.builds(Words, st.text(max_size=12), LOOKS),
    st.builds(Liquid, SOURCES, LOOKS),
    st.builds(Picture, st.just("cid:1@x"), st.text("abc \"'<", max_size=5), st.integers(0, 900)),
)
LINES = st.lists(
    st.builds(
        Line, st.lists(RUNS, max_size=4).map(tuple), st.sampled_from(LineKind), st.integers(0, 3)
    ),
    max_size=8,
)


@given(LINES)
def test_what_was_written_is_written_again(lines: list[Line]) -> None:
    html = write_html(lines)
    reading = read_html(html)
    assert reading.beyond == ()
    assert write_html(reading.lines) == html


@given(LINES)
def test_liquid_stands_as_it_was_written(lines: list[Line]) -> None:
    html = write_html(lines)
    for line in lines:
        for run in line.runs:
            if isinstance(run, Liquid):
                assert run.source in html


@given(st.text(max_size=60))
def test_typed_text_is_text(text: str) -> None:
    """Whatever is typed is shown as typed: no markup gets through."""
    html = write_blocks((Line((Words(text),)),))
    if "{{" not in text and "{%" not in text:
        assert "<script" not in html
        assert set(html.replace("<p>", "").replace("</p>", "").replace("<br>", "")) & set("<>") == (
            set()
        )


KEPT = (
    "<p>Hi {{ first_name }},</p>\n<p>look <b>here</b>.</p>",
    "<p>a<br>b</p>\n<ul><li>x</li><li>y<ol><li>z</li></ol></li></ul>\n<p>c</p>",
    "{% if company %}\n<p>{{ company }}</p>\n{% endif %}\n<p>end</p>",
    '<p><a href="{{ calendar }}">a <i>time</i></a>, <u>soon</u></p>',
    "<p>&nbsp;</p>\n<p>after a gap</p>\n<p>&nbsp;</p>\n<p>end</p>",
    '<p><img src="cid:x" alt="Us" width="300" style="max-width:100%;height:auto"></p>',
)


@pytest.mark.parametrize("html", KEPT)
def test_clean_html_comes_back_byte_for_byte(html: str) -> None:
    reading = read_html(html)
    assert reading.beyond == ()
    assert write_blocks(reading.lines) == html


@pytest.mark.parametrize(
    ("html", "named"),
    [
        ("<table><tr><td>x</td></tr></table>", "a table"),
        ("<style>p{color:red}</style><p>x</p>", "a style sheet"),
        ("<p>x</p><!-- y -->", "a comment"),
        ('<p style="margin:0">x</p>', "styles"),
        ('<p class="x">x</p>', "class of <p>"),
        ('<span style="background:red">x</span>', "styles"),
        ("<p {% if x %}>y</p>", "Liquid within a tag"),
        ("{% raw %}{{ x }}{% endraw %}", "blocks of Liquid"),
        ("<!DOCTYPE html><p>x</p>", "a document of its own"),
        ('<font color="no-colour">x</font>', "colours"),
        ("x" * 600_000, "more than the editor can hold"),
    ],
)
def test_what_lines_do_not_hold_is_named(html: str, named: str) -> None:
    assert named in read_html(html).beyond


def test_other_spellings_mean_the_same() -> None:
    html = (
        "<div>a</div><div><strong>b</strong> <em>c</em></div>"
        "<span style='color: RED; font-weight: bold'>d</span>"
    )
    assert write_blocks(read_html(html).lines) == (
        '<p>a<br><b>b</b> <i>c</i><br><b><span style="color:#ff0000">d</span></b></p>'
    )


@given(st.text(max_size=80))
def test_no_html_breaks_the_reader(text: str) -> None:
    for html in (text, f"<p>{text}", f"<a href='{text}'>x", f"<ul><li>{text}</ul></ul></b>"):
        reading = read_html(html)
        assert isinstance(write_html(reading.lines), str)


@given(st.text(max_size=30), st.sampled_from(["first_name", "a-b", "_x"]))
def test_a_fallback_is_what_its_field_prints(fallback: str, name: str) -> None:
    source = field_source(name, fallback)
    found = field_of(source)
    assert found is not None
    assert found[0] == name
    rendered = render(f"<p>{source}</p>", {}, autoescape=False)
    assert rendered.text == f"<p>{found[1]}</p>"


def test_other_liquid_is_no_field() -> None:
    assert field_of("{{ name | upcase }}") is None
    assert field_of("{% if name %}") is None
    assert field_of("{{name}}") == ("name", None)


def test_braces_that_are_not_closed_are_text() -> None:
    assert split_liquid("a {{ b") == (Words("a {{ b"),)


def test_plain_text_is_taken_over_with_links_and_fields() -> None:
    lines = lines_of_text("Hi {{ name }},\r\n\r\nsee https://x.example/a?b=1.\tEnd")
    assert write_blocks(lines) == (
        '<p>Hi {{ name }},</p>\n<p>see <a href="https://x.example/a?b=1">'
        "https://x.example/a?b=1</a>. &nbsp; &nbsp;End</p>"
    )
    assert write_text(lines).startswith("Hi {{ name }},\n\nsee https://x.example/a?b=1.")
