"""Finding an address's network, and telling neighbourhoods apart."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.networks import (
    LOCAL,
    LOCAL_RANGES,
    Network,
    NetworkKind,
    NetworkRange,
    NetworkTable,
    neighbourhood,
    read_address,
)

WIDE = Network("a cloud", NetworkKind.CLOUD)
NARROW = Network("a filter", NetworkKind.FILTER)
TABLE = NetworkTable(
    [
        NetworkRange("18.185.115.192/26", NARROW),
        NetworkRange("18.0.0.0/8", WIDE),
        NetworkRange("2a01:111::/32", WIDE),
        NetworkRange("2a01:111:f400::/48", NARROW),
        *LOCAL_RANGES,
    ]
)


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("18.0.0.0", WIDE),
        ("18.185.115.191", WIDE),
        ("18.185.115.192", NARROW),
        ("18.185.115.255", NARROW),
        ("18.185.116.0", WIDE),
        ("18.255.255.255", WIDE),
        ("19.0.0.0", None),
        ("17.255.255.255", None),
        ("::ffff:18.185.115.200", NARROW),
        ("2a01:111:f400::25", NARROW),
        ("2a01:111:f401::25", WIDE),
        ("2a01:112::1", None),
        ("127.0.0.1", LOCAL),
        ("fd00::8", LOCAL),
        ("192.0.2.1", None),
        ("", None),
        ("18.185.115.999", None),
        ("not an address", None),
    ],
)
def test_the_most_specific_block_answers(address: str, network: Network | None) -> None:
    assert TABLE.find(address) == network


@given(st.ip_addresses(v=4) | st.ip_addresses(v=6))
def test_the_table_agrees_with_looking_at_every_block(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    blocks = [("18.185.115.192/26", NARROW), ("18.0.0.0/8", WIDE), ("2a01:111::/32", WIDE)]
    table = NetworkTable(NetworkRange(*block) for block in blocks)
    expected = next((n for b, n in blocks if address in ipaddress.ip_network(b)), None)
    assert table.find(str(address)) == expected


def test_an_empty_table_knows_nothing() -> None:
    assert NetworkTable([]).find("18.0.0.1") is None


def test_a_block_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="300"):
        NetworkTable([NetworkRange("300.0.0.0/8", WIDE)])


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("82.1.2.3", "82.1.2.250", True),
        ("82.1.2.3", "82.1.3.3", False),
        ("2001:db8:1::1", "2001:db8:1:ffff::1", True),
        ("2001:db8:1::1", "2001:db8:2::1", False),
        ("::ffff:82.1.2.3", "82.1.2.9", True),
        ("nonsense", "nonsense", True),
        ("nonsense", "", False),
    ],
)
def test_neighbours_share_a_name(one: str, two: str, same: bool) -> None:
    assert (neighbourhood(one) == neighbourhood(two)) is same


def test_an_address_is_read_once_and_for_all_families() -> None:
    assert read_address("0.0.0.1") is not None
    assert read_address("1.2.3") is None
