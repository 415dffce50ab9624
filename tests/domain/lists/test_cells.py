"""Cells survive the way out and back: formulas guarded, tags joined, addresses taken short."""

from email_validator import validate_email
from hypothesis import example, given, settings
from hypothesis import strategies as st

from outreach_app.domain import addresses
from outreach_app.domain.lists.guarding import guard, unguard
from outreach_app.domain.lists.tags import joined, parted

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
HOSTILE = st.builds(str.__add__, st.text("'=+-@\t\r\n＝", max_size=4), TEXT)


@given(HOSTILE)
@example("'=1+1")
@example("'+49 30 1")
def test_a_guarded_cell_comes_back_unharmed(cell: str) -> None:
    assert unguard(guard(cell)) == cell


@given(HOSTILE)
def test_nothing_guarded_begins_a_formula(cell: str) -> None:
    guarded = guard(cell)
    is_telephone = guarded[:1] == "+" and not set(guarded[1:]) - set("0123456789 ()/.-")
    assert guarded[:1] not in tuple("=+-@\t\r\n＝＋－＠") or is_telephone


def test_telephone_numbers_stay_as_they_are() -> None:
    assert guard("+49 (30) 123-4") == "+49 (30) 123-4"
    assert guard("+1+cmd|' /C calc'!A0") == "'+1+cmd|' /C calc'!A0"
    assert guard("-2+3") == "'-2+3"


WORD = TEXT.map(lambda text: " ".join(text.replace(",", "").split())).filter(bool)


@given(st.lists(WORD, max_size=4, unique=True))
def test_tags_in_one_cell_come_back(tags: list[str]) -> None:
    plain = [tag for tag in tags if ":::" not in tag]
    assert parted(joined(plain)) == tuple(plain)


LOCAL = st.text("aZ0_+-.", min_size=1, max_size=70)
DOMAIN = st.text("aZ0-.", min_size=1, max_size=70)


@settings(max_examples=500)
@given(
    st.one_of(
        st.builds("{}@{}".format, LOCAL, DOMAIN), st.builds("{}@{}.com".format, LOCAL, DOMAIN)
    )
)
def test_the_short_cut_for_plain_addresses_agrees_with_the_library(text: str) -> None:
    if addresses.PLAIN.fullmatch(text):
        whole = validate_email(text, check_deliverability=False, globally_deliverable=False)
        assert addresses.check_address(text) == whole.normalized
