"""Where ids stand in a list, whatever numbers they have."""

import pytest

from outreach_app.domain.prospect_pages import Everybody


@pytest.mark.parametrize(
    "ids", [(), (1,), (3, 1, 2), (7, 2_000_000_000), (-4, 9), tuple(range(900, 0, -3)), (0, 5)]
)
def test_each_is_found_and_nobody_else(ids: tuple[int, ...]) -> None:
    places = Everybody(ids).places
    assert [places.get(one) for one in ids] == list(range(len(ids)))
    others = {-9, -1, 0, 4, 8, 901, 3_000_000_000} - set(ids)
    assert {places.get(one) for one in others} == {None}
