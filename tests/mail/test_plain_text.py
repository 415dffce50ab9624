"""The text part says what the HTML shows."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.mail.plain_text import plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("Hi", "Hi\n"),
        ("<p>One</p>\n<p>Two\n  words</p>", "One\n\nTwo words\n"),
        ("a<br>b<br><br>c", "a\nb\n\nc\n"),
        ("<div>a</div><div>b</div>", "a\nb\n"),
        ("Z&uuml;rich &amp; &#x41;&nbsp;&lt;3", "Zürich & A <3\n"),
        (
            'See <a href="https://x.com/?a&amp;b">our page</a>.',
            "See our page <https://x.com/?a&b>.\n",
        ),
        ('<a href="https://x.com/">https://x.com</a>', "https://x.com\n"),
        ('<a href="https://x.com/">x.com</a>', "x.com\n"),
        ('<a href="mailto:a@x.com">a@x.com</a>', "a@x.com\n"),
        ('<a href="#top">top</a> <a href="cid:x">c</a>', "top c\n"),
        ('<a href="https://x.com"><img alt="Logo"></a>', "Logo <https://x.com>\n"),
        ('<a href="https://x.com"><img></a>', "<https://x.com>\n"),
        ('<a href="https://x.com">never closed', "never closed <https://x.com>\n"),
        ("<ul><li>One<li>Two<ul><li>In</ul></ul>", "* One\n* Two\n  * In\n"),
        ("<ol><li>One</li><li>Two</li></ol>", "1. One\n2. Two\n"),
        ("<table><tr><th>a<th>b<tr><td>c</td><td>d</td></tr></table>", "a | b\nc | d\n"),
        ("<table><tr><td>One cell</td></tr></table>", "One cell\n"),
        ("x<blockquote>a<br>b<blockquote>c</blockquote></blockquote>y", "x\n> a\n> b\n>> c\ny\n"),
        ("<pre>a\n  b</pre>", "a\n  b\n"),
        ("a<hr>b", "a\n------------------------\nb\n"),
        ("<p>-- <br>Ana</p>", "-- \nAna\n"),
        ("<style>p{}</style><script>x</script><title>t</title><p>a</p>", "a\n"),
        ("<!-- a --><!--[if mso]>b<![endif]-->c<template>d</template>", "c\n"),
        ('<div style="DISPLAY : none">a<div>b</div></div>c', "c\n"),
        ('<p style="display:none">a<p>b', "b\n"),
        ('<img src="https://x.com/p" width=1 alt="">a', "a\n"),
        ("a < b & c", "a < b & c\n"),
    ],
)
def test_text_of_html(html: str, text: str) -> None:
    assert plain_text(html) == text


@given(st.text() | st.lists(st.sampled_from(
    ["<p>", "</p>", "<a href='https://x.com'>", "</a>", "<li>", "<ul>", "</ul>", "<blockquote>",
     "</blockquote>", "<pre>", "</pre>", "<td>", "<br>", "x", " ", "\n", "<p style=display:none>"]
)).map("".join))  # fmt: skip
def test_any_text_can_be_read(html: str) -> None:
    text = plain_text(html)
    assert not text or text.endswith("\n")
    assert "\n\n\n" not in text or "<pre>" in html


@pytest.mark.parametrize(
    "unit", ["<td>x", "<td> ", "<blockquote>", "<li>", "<a href=https://x>", "x "]
)
def test_time_grows_with_length_only(unit: str) -> None:
    begin = time.process_time()
    plain_text(unit * (500_000 // len(unit)))
    assert time.process_time() - begin < 8
