"""Links of strangers: they begin a letter or open a page, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.desk_links import (
    LONGEST,
    LetterLink,
    PageLink,
    ProspectLink,
    read_link,
)
from outreach_app.domain.errors import UserError


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("mailto:ana@bakery.com", LetterLink(("ana@bakery.com",))),
        ("MAILTO:ana@bakery.com,bo@bank.com", LetterLink(("ana@bakery.com", "bo@bank.com"))),
        (
            "mailto:ana@bakery.com?to=bo@bank.com&subject=Our%20offer&body=Hi%0D%0A1+1%3D2",
            LetterLink(("ana@bakery.com", "bo@bank.com"), "Our offer", "Hi\n1+1=2"),
        ),
        ("mailto:?subject=Hi", LetterLink((), "Hi")),
        ("mailto:", LetterLink(())),
        ("mailto:ana%2Bnews@bakery.com", LetterLink(("ana+news@bakery.com",))),
        (
            "mailto:ana@bakery.com?cc=bo@bank.com,c%2Bx@y.com&BCC=dora@bank.com&Cc=eve@bank.com",
            LetterLink(
                ("ana@bakery.com",),
                cc=("bo@bank.com", "c+x@y.com", "eve@bank.com"),
                bcc=("dora@bank.com",),
            ),
        ),
        ("mailto:?cc=bo@bank.com", LetterLink((), cc=("bo@bank.com",))),
        ("outreach:prospect/12", ProspectLink(12)),
        ("outreach://prospect/12", ProspectLink(12)),
        ("outreach:today", PageLink("today")),
        ("outreach:///outbox", PageLink("outbox")),
    ],
)
def test_what_links_ask_for(text: str, meant: object) -> None:
    assert read_link(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://evil.example",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:not an address",
        "mailto:ana@bakery.com%0ABcc:x@y.com",
        "mailto:" + ",".join(f"a{n}@bakery.com" for n in range(21)),
        "mailto:ana@bakery.com?body=" + "x" * LONGEST,
        "mailto:ana@bakery.com?cc=" + ",".join(f"a{n}@bakery.com" for n in range(20)),
        "mailto:ana@bakery.com?cc=not an address",
        "mailto:ana@bakery.com?bcc=bo@bank.com%0D%0ASubject:x",
        "mailto:?to=ana@bakery.com%2Cbo@bank.com",
        "mailto:?cc=ana@bakery.com%2Cbo@bank.com",
        "mailto:ana@bakery.com\nQuit",
        "outreach:prospect/-1",
        "outreach:prospect/9999999999999999999999",
        "outreach:prospect/1/delete",
        "outreach:quit",
        "outreach:send",
        "outreach:prospect/١٢",
        "outreach://[::1",
    ],
)
def test_what_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        read_link(text)


def test_no_header_is_smuggled_in() -> None:
    link = read_link(
        "mailto:ana@bakery.com?subject=Hi%0D%0ABcc:%20x@y.com&attach=/etc&from=x@y.com&reply-to=x@y"
    )
    assert link == LetterLink(("ana@bakery.com",), "Hi Bcc: x@y.com")


@given(st.text())
def test_any_text_is_a_link_or_a_sentence(text: str) -> None:
    for scheme in ("mailto:", "outreach:", ""):
        try:
            read_link(scheme + text)
        except UserError as fault:
            assert fault.code  # noqa: PT017 - either way is right, and nothing else may come
