"""Links that only Outlook reads share the token of the visible link they repeat."""

import re

import pytest

from outreach_app.tracking.instrument import Reason, instrument
from tests.tracking.minting import BASE, counting_mint

BUTTON = (
    '<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="{url}" '
    'style="height:40px"><center>Buy</center></v:roundrect><![endif]-->'
    '<!--[if !mso]><!--><a href="{url}">Buy</a><!--<![endif]-->'
)


def tokens(html: str) -> list[str]:
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    return re.findall(r"/l/([a-z2-7]{32})", result.html)


def test_a_twin_shares_the_token_of_the_link_beside_it() -> None:
    html = '<a href="https://x.com/">Logo</a>' + BUTTON.format(url="https://x.com/") * 2
    logo, first_twin, first, second_twin, second = tokens(html)
    assert first_twin == first
    assert second_twin == second
    assert len({logo, first, second}) == 3


def test_a_twin_is_not_listed_again() -> None:
    result = instrument(BUTTON.format(url="https://x.com"), base_url=BASE, mint=counting_mint())
    assert [link.tracked for link in result.links] == [True]


def test_urls_are_compared_decoded() -> None:
    html = '<!--[if mso]><a href="https://x.com/?a&#38;b">B</a><![endif]-->'
    twin, link = tokens(html + "<a href='https://x.com/?a&amp;b'>B</a>")
    assert twin == link


def test_a_conditional_link_without_a_visible_one_stays() -> None:
    html = '<!--[if (gte mso 9)|(IE)]><a href="https://x.com/">B</a><![endif]-->'
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.NO_TWIN]


@pytest.mark.parametrize(
    "only_outlook",
    [
        '<!--[if mso]><a href="https://x.com/">B</a><![endif]-->',
        '<!--[if mso]><v:rect href="https://x.com/"></v:rect><![endif]-->',
        '<v:rect href="https://x.com/"></v:rect>',
    ],
)
def test_a_link_only_for_outlook_is_not_taken_for_a_merge_field(only_outlook: str) -> None:
    html = f'{only_outlook}<a href="https://y.com/">B</a>'
    result = instrument(
        html,
        base_url=BASE,
        mint=counting_mint(),
        is_personal=lambda url: url != "https://y.com/",
    )
    assert [link.reason for link in result.links] == [Reason.NO_TWIN, None]


def test_a_twin_of_a_hidden_link_stays() -> None:
    html = BUTTON.format(url="https://x.com").replace("<a ", "<a hidden ")
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.NO_TWIN, Reason.HIDDEN]


def test_a_twin_of_an_untracked_link_stays() -> None:
    html = BUTTON.format(url="https://x.com").replace("<a ", "<a data-track=no ")
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    assert result.html == html
    assert [link.reason for link in result.links] == [Reason.MARKED]


def test_downlevel_revealed_markup_is_ordinary() -> None:
    html = '<![if !mso]><a href="https://x.com">B</a><![endif]>'
    assert len(tokens(html)) == 1


def test_a_shape_outside_comments_is_a_twin_too() -> None:
    html = '<v:rect href="https://x.com"></v:rect><a href="https://x.com">B</a>'
    first, second = tokens(html)
    assert first == second


def test_other_comments_stay() -> None:
    link = '<a href="https://x.com">B</a>'
    assert len(tokens(f"{link}<!-- [if mso]>{link}<![endif]--><!--[if mso] {link} -->")) == 1
