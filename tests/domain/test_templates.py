"""Merge fields: what is merged, what is missing, and what a template can not do."""

import contextlib
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.body_merging import render_body
from outreach_app.domain.errors import UserError
from outreach_app.domain.rich_reading import read_html
from outreach_app.domain.rich_text import lines_of_text
from outreach_app.domain.rich_writing import write_html
from outreach_app.domain.templates import (
    Rendered,
    field_names,
    literal_urls,
    render,
    render_subject,
)

ANA = {"first_name": "Ana", "company": "", "title": "  ", "city": "Köln", "plan": "pro"}


def render_html(template: str, fields: dict[str, str]) -> Rendered:
    return render(template, fields, autoescape=True)


def render_text(template: str, fields: dict[str, str]) -> Rendered:
    return render(template, fields, autoescape=False)


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("Hi {{ first_name }},", "Hi Ana,"),
        ('Hi {{ first_name | default: "there" }},', "Hi Ana,"),
        ('Hi {{ company | default: "there" }},', "Hi there,"),
        ('Hi {{ title | default: "there" }},', "Hi there,"),
        ('Hi {{ nobody | default: "there" }},', "Hi there,"),
        ('{{ company | default: "" }}.', "."),
        ("{{ company | default: first_name }}", "Ana"),
        ('{{ company | strip | default: "us" | upcase }}', "US"),
        ("{% if company %}at {{ company }}{% else %}-{% endif %}", "-"),
        ("{% if title %}{{ title }}{% endif %}", ""),
        ("{% if first_name and company %}x{% elsif city %}{{ city }}{% endif %}", "Köln"),
        ("{% unless company %}none{% endunless %}", "none"),
        ('{% if company == "" %}e{% endif %}{% if title == blank %}b{% endif %}', "eb"),
        ('{% if nobody == "" %}e{% endif %}{% if nobody %}x{% endif %}', "e"),
        ('{% case plan %}{% when "pro" %}Pro{% else %}{{ company }}{% endcase %}', "Pro"),
        ('{% assign who = company | default: "you" %}{{ who }}', "you"),
        ("{% capture c %}{{ company }}{% endcapture %}{% if c == '' %}none{% endif %}", "none"),
        ("{% for i in (1..3) %}{{ i }}{% endfor %}", "123"),
        ('{% assign l = "a,b" | split: "," %}{% for x in l %}{{ x }};{% endfor %}', "a;b;"),
        ("{% raw %}{{ company }}{% endraw %}", "{{ company }}"),
        ("{% comment %}{{ company }}{% endcomment %}{% # {{ x %}.", "."),
        ("{{ first_name | append: '!' | prepend: '¡' }}", "¡Ana!"),
        ("{{ '2026-11-03' | date: '%d %B %Y' }}", "03 November 2026"),
        ("{{ 'soon' | date: '%d' }}", "soon"),
        ("{{ '7' | times: 6 }} {{ 5 | divided_by: 2 }} {{ 2.5 | round }}", "42 2 2"),
        ("{{ first_name | replace: 'n', 'N' | slice: 0, 2 }}", "AN"),
        ("", ""),
    ],
)
def test_merging(template: str, text: str) -> None:
    rendered = render_text(template, ANA)
    assert (rendered.text, rendered.missing) == (text, ())


@pytest.mark.parametrize(
    ("template", "missing"),
    [
        ("Hi {{ company }},", ("company",)),
        ("Hi {{ title }},", ("title",)),
        ("Hi {{ frist_name }},", ("frist_name",)),
        ("Hi {{ prospect.first_name }},", ("prospect.first_name",)),
        ("{{ title }} {{ company }} {{ title }}", ("title", "company")),
        ('{{ company | append: "!" | default: "x" }}', ("company",)),
        ('{{ "Dear " | append: company }}', ("company",)),
        ("{{ company | default: title }}", ("company", "title")),
        ("{{ company | upcase }}", ("company",)),
        ('{{ first_name | remove: "Ana" }}', ("first_name",)),
        ("{% echo company %}", ("company",)),
        ("{% assign who = company %}Hi {{ who }}", ("company",)),
        ('{% assign who = company | prepend: "Ms " %}Hi {{ who }}', ("company",)),
        ("{% capture who %}Ms {{ company }}{% endcapture %}Hi {{ who }}", ("company",)),
        ('{% assign l = first_name | split: " " %}{{ l[1] }}', ("l[1]",)),
        ("{% if first_name %}{{ company }}{% endif %}", ("company",)),
        ("{{ now }}{{ today }}", ("now", "today")),
    ],
)
def test_what_shows_empty_is_named(template: str, missing: tuple[str, ...]) -> None:
    assert render_text(template, ANA).missing == missing


def test_fields_are_escaped_in_html_and_only_there() -> None:
    fields = {"n": '<b a="\'">&'}
    assert render_html("<p>{{ n }}</p>", fields).text == "<p>&lt;b a=&#34;&#39;&#34;&gt;&amp;</p>"
    assert render_text("{{ n }}", fields).text == fields["n"]
    assert render_subject("{{ n }}", fields).text == fields["n"]


@pytest.mark.parametrize(
    "chain",
    [
        "upcase",
        "strip_html",
        "escape_once",
        "url_encode | url_decode",
        "escape | escape_once",
        "newline_to_br",
        "append: '<i>' | remove: '<i>'",
        "split: 'x' | join: 'x'",
        "split: '' | first | append: n",
        "replace: 'q', '<' | prepend: n",
        "truncate: 9999 | squish",
        "default: n",
    ],
)
def test_no_filter_makes_html_of_a_field(chain: str) -> None:
    fields = {"n": "<script>&lt;scr<script>ipt&gt;alert(1)<img src=x>"}
    text = render_html(f"{{{{ n | {chain} }}}}", fields).text
    assert "<script" not in text.lower()
    assert "<img" not in text.lower()


def test_captured_fields_stay_escaped() -> None:
    template = "{% capture c %}<b>{{ n }}</b>{% endcapture %}{{ c }}{% assign d = n %}{{ d }}"
    text = render_html(template, {"n": "<i>"}).text
    assert text == "<b>&lt;i&gt;</b>&lt;i&gt;"


@pytest.mark.parametrize("name", ["safe", "base64_decode", "map", "where"])
def test_filters_that_are_not_ours(name: str) -> None:
    with pytest.raises(UserError, match=f"unknown filter '{name}'"):
        render_html(f"{{{{ n | {name} }}}}", {"n": "<i>"})


def test_a_subject_is_one_line() -> None:
    rendered = render_subject("Hi {{ n }}\n", {"n": "Ana\r\nBcc: eve@x.com\u2028\x00 X"})
    assert rendered.text == "Hi Ana Bcc: eve@x.com X"


@pytest.mark.parametrize(
    ("template", "line"),
    [
        ("a\n{{ first_name", 2),
        ("a\n\n{% if first_name %}x", 3),
        ("{% include 'x' %}", 1),
        ("\n{% render 'x' %}", 2),
        ("\n{% tablerow i in (1..3) %}{% endtablerow %}", 2),
        ("\n{{ first_name | nonsense }}", 2),
        ("\n{{ first_name || }}", 2),
        ("{% raw %}", 1),
        ("\n{% %}", 2),
        ("{{ }}", 1),
        ("{{ 'a' | round: 99 }}", 1),
    ],
)
def test_a_fault_is_told_with_its_line(template: str, line: int) -> None:
    with pytest.raises(UserError, match=f"Line {line} of the text") as caught:
        render_text(template, ANA)
    assert caught.value.code == "template"


def test_a_fault_of_the_subject_is_told_as_such() -> None:
    with pytest.raises(UserError, match=r"^The subject can not be merged: a \{\{ has no \}\}\."):
        render_subject("Hi {{", ANA)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Hi {{", 1),
        ("Hi Ana\nhow {{ first_name", 2),
        ("Hi Ana\n\nhow\nare {{ first_name | nonsense }}", 4),
        ("Hi\n\n\n\n{% if first_name %}x", 5),
        ("- one\n- two {{", 2),
        ("{{ first_name }} & co\n{{ 'a' | round: 99 }}", 2),
    ],
)
def test_lines_are_counted_as_the_sheet_shows_them(text: str, line: int) -> None:
    html = write_html(lines_of_text(text))
    with pytest.raises(UserError, match=f"^Line {line} of the text"):
        render_body(html, ANA)


def test_lines_of_a_source_that_no_sheet_holds_are_its_own() -> None:
    html = "<table>\n<tr><td>a</td></tr>\n<tr><td>{{</td></tr>\n</table>"
    assert read_html(html).beyond
    with pytest.raises(UserError, match=r"^Line 3 of the text"):
        render_body(html, ANA)


@pytest.mark.parametrize(
    "template",
    [
        "{% break %}",
        "{{ " + "a[" * 900 + "]" * 900 + " }}",
        "{% if " + "a and " * 300 + "a %}{% endif %}" + "{% if a %}" * 60 + "{% endif %}" * 60,
        "{% for i in (1..999999999) %}x{% endfor %}",
        "{% for i in (1..999999999999999999999999999999) reversed %}x{% endfor %}",
        "{% for i in (1..4000) %}{% for j in (1..4000) %}x{% endfor %}{% endfor %}",
        "{% for i in (1..4000) %}x{% endfor %}" * 5000,
        "{% for i in (1..70) %}{% for j in (1..70) %}x{% endfor %}{% endfor %}" * 3000,
        "{{ (1..999999999) | join: '' }}",
        "{{ (1..99999999999999999999999) | size }}",
        "{% assign x = 'aaaaaaaaaa' %}" + "{% assign x = x | append: x %}" * 100,
        "{{ 'aaaaaaaaaa'" + " | replace: 'a', 'aaaaaaaaaa'" * 40 + " }}",
        "{{ 'aaaaaaaaaa'" + " | replace: '', 'aaaaaaaaaa'" * 40 + " }}",
        "{% assign x = 99 %}" + "{% assign x = x | times: x %}" * 60,
        "{{ '1e999999999' | ceil }}",
        "{{ 5 | round: -999999999 }}",
        "{{ '2026-01-01' | date: '%999999999d' }}",
        "{{ 'now' | date: '%Y' }}",
        "{% capture x %}aaaaaaaaaa{% endcapture %}"
        + "{% capture x %}{{ x }}{{ x }}{% endcapture %}" * 60,
        "{% raw %}" * 50_000,
        "{% doc %}" * 50_000,
        "{{" * 200_000,
        "{%" * 200_000,
        "{{ " + " " * 300_000 + "}}",
        "{{ a" + " " * 300_000,
        "{% comment %}{% raw %}" * 20_000,
        "x" * 1_000_001,
    ],
    ids=lambda template: str(template)[:40],
)
def test_no_template_hangs(template: str) -> None:
    begin = time.process_time()
    with pytest.raises(UserError):
        render_html(template, ANA)
    assert time.process_time() - begin < 4


@pytest.mark.parametrize(
    "template",
    [
        "{ % " * 100_000,
        "{% comment %}" * 20 + "{% endcomment %}" * 20,
        "{{ city }}" * 20_000,
        "{% if city %}x{% endif %}" * 10_000,
        "{% for i in (1..100) %}{{ i }}{% endfor %}",
        "{% comment %}" + "x" * 500_000 + "{% endcomment %}",
    ],
    ids=lambda template: str(template)[:40],
)
def test_large_templates_are_merged(template: str) -> None:
    begin = time.process_time()
    assert render_html(template, ANA).missing == ()
    assert time.process_time() - begin < 4


WORDS = (
    "{{ }} {% %} {%- -%} if endif for in endfor assign capture endcapture else elsif case when "
    "first_name company | : , . [ ] ( ) .. 'a' \"b\" 0 1 -5 2.5 1e9 == contains and or default "
    "append replace split join first last size slice date times divided_by modulo round sort "
    "reverse truncate strip_html url_decode escape_once nil true blank empty = \n"
)
LIQUID = st.lists(st.sampled_from(re.split(" ", WORDS)), max_size=25).map(" ".join)


@given(LIQUID)
def test_a_template_is_merged_or_refused(template: str) -> None:
    with contextlib.suppress(UserError):
        render_html(template, ANA)
        field_names(template)
        literal_urls(template)


FILTERS = (
    "split: 'n'; first; last; size; join; sort; reverse; slice: -2, 1; times: 3; divided_by: 0; "
    "modulo: 0; round: 2; plus: first_name; date: '%Y'; date: first_name; truncate: 'x'; upcase; "
    "truncatewords: 0; replace: nil, nil; default: nil; append: nil; at_most: 'x'; url_decode; "
    "first_name"
)


@given(
    st.lists(st.sampled_from(FILTERS.split("; ")), max_size=6),
    st.sampled_from(["first_name", "(1..3)", "5", "2.5", "nil", "true", "company.size", "''"]),
)
def test_any_chain_of_filters_is_merged_or_refused(chain: list[str], left: str) -> None:
    with contextlib.suppress(UserError):
        render_html(" | ".join(["{{ " + left, *chain]) + " }}", ANA)


def test_field_names() -> None:
    template = "{{ a }}{% if b %}{% assign c = d | default: e %}{{ c }}{% endif %}{{ f.g }}"
    assert field_names(template) == {"a", "b", "d", "e", "f"}


@pytest.mark.parametrize(
    ("template", "urls"),
    [
        ('<a href="https://x.com/?a&amp;b">', {"https://x.com/?a&b"}),
        ("<a\nhref=' https://x.com/a\n' class={{ c }}>", {"https://x.com/a"}),
        ('<a href="https://x.com/{{ id }}">', set()),
        ("<a href=https://x.com/{% if a %}a{% endif %}>", set()),
        ('<a href="{{ base }}/a">', set()),
        ('<a {% if a %}href="https://x.com/"{% else %}href="https://y.com/"{% endif %}>',
         {"https://x.com/", "https://y.com/"}),
        ("{% assign u = '<a href=\"https://x.com/ana\">' %}{{ u }}", set()),
        ('{{ "<a href=https://x.com/" }}ana>', set()),
        ('{% comment %}<a href="https://x.com/ana">{% endcomment %}', set()),
        ('<!-- <a href="https://x.com/ana"> -->', set()),
        ('{% capture u %}<a href="https://x.com/{{ id }}">{% endcapture %}{{ u }}', set()),
        ('{% capture u %}https://x.com/{% endcapture %}<a href="{{ u }}{{ id }}">', set()),
        ('<a title="{% if x == "a" %}" href="https://x.com/">', {"https://x.com/"}),
        ('<a href="{% raw %}https://x.com/{{ id }}{% endraw %}">', {"https://x.com/{{ id }}"}),
        ('<a href="https://x.com/\ue000">', {"https://x.com/"}),
        ('<area href="https://x.com/">', {"https://x.com/"}),
    ],
)  # fmt: skip
def test_literal_urls(template: str, urls: set[str]) -> None:
    assert {url for url in literal_urls(template) if url.startswith("https:")} == urls
