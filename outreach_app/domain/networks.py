"""Which published network an address belongs to. Pure: the lists are read elsewhere.

A table answers with the most specific network that covers an address. It says who owns the
network and what the network is for; it never says who asked.
"""

import ipaddress
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

V4_BITS = 32
V6_BITS = 128

CACHE = 20_000
"""Addresses remembered in their read form; reading one costs more than finding its network."""


class NetworkKind(StrEnum):
    """What a network is for, as far as its owner has published it."""

    FILTER = "filter"
    """A mail filter's own machines; nobody reads mail from there."""
    VENDOR = "vendor"
    """A mail security vendor that also carries people (browser isolation)."""
    CLOUD = "cloud"
    GOOGLE = "google"
    """Google's own network, not its cloud."""
    APPLE = "apple"
    """Egress of iCloud Private Relay: people and prefetches alike."""
    PROXY = "proxy"
    """Web proxies of companies: their employees."""
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Network:
    """A network's owner, as a name that fits into a sentence, and its purpose."""

    owner: str
    kind: NetworkKind


@dataclass(frozen=True, slots=True)
class NetworkRange:
    """A block of addresses in CIDR notation and the network it belongs to."""

    cidr: str
    network: Network


LOCAL = Network("a private network", NetworkKind.PRIVATE)

# RFC 1918, 6598 (shared by carriers), 3927, 1122, 4193, 4291. Documentation networks are left
# out: samples use them in the place of ordinary addresses.
_LOCAL_BLOCKS = (
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "::1/128",
    "fc00::/7",
    "fe80::/10",
)
LOCAL_RANGES = tuple(NetworkRange(block, LOCAL) for block in _LOCAL_BLOCKS)


@dataclass(frozen=True, slots=True)
class Address:
    """An address as a number. `bits` is 32 or 128; an IPv4 inside IPv6 counts as IPv4."""

    bits: int
    number: int


@lru_cache(maxsize=CACHE)
def read_address(text: str) -> Address | None:
    """The address written in `text`, or None where there is none."""
    try:
        found = ipaddress.ip_address(text)
    except ValueError:
        return None
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    return Address(found.max_prefixlen, int(found))


def connection_of(text: str) -> Address | None:
    """The address, or for IPv6 its /64: devices change the rest of it by the hour (RFC 8981)."""
    address = read_address(text)
    if address is None or address.bits == V4_BITS:
        return address
    return Address(address.bits, address.number >> 64)


def neighbourhood(text: str) -> str:
    """One name for addresses that belong together: the same IPv4 /24 or IPv6 /48."""
    address = read_address(text)
    if address is None:
        return text
    shift = 8 if address.bits == V4_BITS else 80
    return f"{address.bits}:{address.number >> shift:x}"


class NetworkTable:
    """Sorted intervals; the most specific block wins. A lookup is one bisection."""

    def __init__(self, ranges: Iterable[NetworkRange]) -> None:
        """Raises ValueError for a block that is not CIDR notation."""
        blocks: dict[int, list[tuple[int, int, Network]]] = {V4_BITS: [], V6_BITS: []}
        for entry in ranges:
            block = ipaddress.ip_network(entry.cidr)
            first, last = int(block.network_address), int(block.broadcast_address)
            blocks[block.max_prefixlen].append((first, last, entry.network))
        self._tables = {bits: _flatten(found) for bits, found in blocks.items()}

    def find(self, text: str) -> Network | None:
        """The network of this address; None for an unlisted one and for what is no address."""
        address = read_address(text)
        if address is None:
            return None
        starts, networks = self._tables[address.bits]
        position = bisect_right(starts, address.number) - 1
        return networks[position] if position >= 0 else None


def _flatten(
    blocks: list[tuple[int, int, Network]],
) -> tuple[list[int], list[Network | None]]:
    """Elementary intervals, painted from the widest block to the narrowest."""
    starts = sorted({edge for first, last, _ in blocks for edge in (first, last + 1)})
    networks: list[Network | None] = [None] * len(starts)
    for first, last, network in sorted(blocks, key=lambda block: block[0] - block[1]):
        low, high = bisect_left(starts, first), bisect_left(starts, last + 1)
        networks[low:high] = [network] * (high - low)
    return starts, networks
