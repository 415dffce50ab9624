"""Times on a command line: what can be reckoned with, or a sentence."""

import pytest

from outreach_app.cli.times_in import read_time
from outreach_app.domain.errors import UserError


@pytest.mark.parametrize(
    "text", ["9999-12-31 23:59", "0001-01-01", "9999-12-31T23:59-12:00", "25:00", "nan", ""]
)
def test_what_is_no_time_is_a_sentence(text: str) -> None:
    with pytest.raises(UserError) as caught:
        read_time(text)
    assert caught.value.code == "time"


def test_a_time_has_a_zone() -> None:
    assert read_time("2027-03-28 02:30").tzinfo is not None
