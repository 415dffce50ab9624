"""Links that no reader can see stay as they are: only scanners would touch their redirects."""

import pytest

from outreach_app.tracking.instrument import Reason, instrument
from tests.tracking.minting import BASE, counting_mint

LINK = '<a href="https://x.com/">Go</a>'


def reasons(html: str) -> list[Reason | None]:
    result = instrument(html, base_url=BASE, mint=counting_mint(), track_opens=False)
    if not any(link.tracked for link in result.links):
        assert result.html == html
    return [link.reason for link in result.links]


@pytest.mark.parametrize(
    "html",
    [
        f'<div style="display:none">{LINK}</div>',
        f'<div style="DISPLAY : None !important; font-size:1px">{LINK}</div>',
        f'<div style="display:none;max-height:0;font-size:0;mso-hide:all">Hi {LINK} ‌&nbsp;</div>',
        f'<span style="display:none !important;visibility:hidden;opacity:0">{LINK}</span>',
        f'<div style="visibility:hidden"><p><b>{LINK}</b></p></div>',
        f'<div style="max-height:0px;overflow:hidden">{LINK}</div>',
        f"<div hidden>{LINK}</div>",
        f'<div style="display:none;/*;display:block*/color:red">{LINK}</div>',
        f'<div style="display:none!important;display:block">{LINK}</div>',
        f'<table style="display:none"><tr><td>{LINK}</td></tr></table>',
        f'<table><tr style="display:none"><td>{LINK}</td></tr></table>',
        f'<table><tr><td style="display:none"><p>a</div>{LINK}</table>',
        f'<div style="display:none"><table><tr><td></div>{LINK}</td></tr></table></div>',
        f'<div style="display:none"><br><img src=a.png><input>{LINK}</div>',
        f'<b style="display:none">{LINK}</b>',
        '<a href="https://x.com/" style="display:none">Go</a>',
        '<a href="https://x.com/" hidden><img src="a.png"></a>',
    ],
)
def test_a_link_that_nobody_sees_is_left_alone(html: str) -> None:
    assert reasons(html) == [Reason.HIDDEN]


@pytest.mark.parametrize(
    "html",
    [
        f'<div style="display:none">preheader</div>{LINK}',
        f'<p style="display:none">preheader<p>{LINK}',
        f'<p style="display:none">preheader<div>{LINK}</div>',
        f'<div><p style="display:none">preheader</div>{LINK}',
        f'<div style="display:none">a<div>b</div></div>{LINK}',
        f'<img style="display:none" src=a.png>{LINK}',
        f'<ul><li style="display:none">a<li>{LINK}</ul>',
        f'<table><tr style="display:none"><td>a<tr><td>{LINK}</table>',
        f'<table><tr><td style="display:none">a<td>{LINK}</table>',
        f"<table><tbody hidden><tr><td>a<tbody><tr><td>{LINK}</table>",
        f'<table style="display:none"><tr><td>a</table>{LINK}',
        f'<td style="display:none">{LINK}',
        f'<div style="font-size:0;line-height:0;mso-hide:all">{LINK}</div>',
        f'<div style="max-height:0">{LINK}</div>',
        f'<div style="overflow:hidden;height:40px">{LINK}</div>',
        f'<div style="display:none;display:block">{LINK}</div>',
        f'<div style="display:block" hidden>{LINK}</div>',
        f'<div style="visibility:hidden">a<div style="visibility:visible">{LINK}</div></div>',
        f'<div title="display:none" class="hidden" data-style="display:none">{LINK}</div>',
        f'<!-- <div style="display:none"> -->{LINK}',
        f'<b style="display:none">a</b>{LINK}',
    ],
)
def test_a_link_beside_something_hidden_is_tracked(html: str) -> None:
    assert reasons(html) == [None]


@pytest.mark.parametrize(
    "inner",
    [
        "",
        " \n&nbsp;",
        "&zwnj;&#8203;&shy;",
        "<br>",
        "<span></span><!-- text -->",
        '<span style="display:none">Go</span>',
        '<img src=a.png style="display:none">',
        "<table><tr><td></td></tr></table>",
    ],
)
def test_a_link_without_anything_in_it_is_left_alone(inner: str) -> None:
    assert reasons(f'<a href="https://x.com/">{inner}</a> text') == [Reason.EMPTY]


@pytest.mark.parametrize(
    "inner",
    [
        '<img src="a.png">',
        '<table><tr><td><img src="a.png"></td></tr></table>',
        "<svg><rect/></svg>",
        '<div style="height:40px;background:red"></div>',
        "<table><tr><td background=a.png></td></tr></table>",
        "<button></button>",
        ".",
    ],
)
def test_a_link_with_a_picture_or_a_box_in_it_is_tracked(inner: str) -> None:
    assert reasons(f'<a href="https://x.com/">{inner}</a>') == [None]


def test_a_link_that_is_a_coloured_box_itself_is_tracked() -> None:
    html = '<a href="https://x.com/" style="display:block;height:40px;background:url(b.png)"></a>'
    assert reasons(html) == [None]


def test_the_authors_other_wishes_are_told_first() -> None:
    html = f"<div hidden>{LINK.replace('<a', '<a data-track=no')}</div>"
    assert reasons(html) == [Reason.MARKED]
