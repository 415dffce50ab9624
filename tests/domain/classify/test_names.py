"""Tables of names: found as one expression would find them, only faster."""

import re

import pytest

from outreach_app.domain.classify.names import Names, alternatives, longest_word

TABLE = r"Curl/|\bGo[ /(]|the bat!|mail\.ru|e[mn] ?client|(?:news|web)bot[/;)]|^lynx|x{2,3}y"


def test_an_expression_is_cut_into_its_alternatives() -> None:
    assert list(alternatives(r"a|(b|c)|[|)]d|\(|e")) == ["a", "(b|c)", "[|)]d", r"\(", "e"]


@pytest.mark.parametrize(
    ("shape", "word"),
    [
        (r"\bcurl/", "curl/"),
        (r"ms-?office", "office"),
        (r"(?:news|web)bot[/;)]", "bot"),
        (r"^(?:a|b)", ""),
        (r"a{0,9}bc", "bc"),
        (r"mail\.ru+", "mail"),
        (r"\d+", ""),
    ],
)
def test_what_all_text_of_a_shape_has(shape: str, word: str) -> None:
    assert longest_word(shape) == word


@pytest.mark.parametrize(
    "text",
    [
        *("curl/8", "go (x", "ergo (x", "the bat! 4", "mailxru", "a mail.ru", "emclient"),
        *("en client", "webbot;", "newsbot", "lynx 2", "a lynx", "xxy", "xy", ""),
    ],
)
def test_a_table_finds_what_its_expression_finds(text: str) -> None:
    assert bool(Names(TABLE).find(text)) == bool(re.search(TABLE.lower(), text))
