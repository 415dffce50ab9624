"""Whose address a request came from, believing forwarded headers only from configured peers."""

import ipaddress
from collections.abc import Callable, Sequence
from functools import lru_cache

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
HeaderOf = Callable[[str], str | None]


class Addresses:
    """Reads the client's address from the connection, or from a trusted proxy's header."""

    def __init__(self, trusted: Sequence[Network]) -> None:
        self._trusted = tuple(trusted)

    def client(self, peer: str, header: HeaderOf) -> str:
        """The client's address. `peer` is host:port as the server names it."""
        host = peer.rpartition(":")[0].strip("[]") if ":" in peer else peer
        if not self._trusted or not self._trusts(host):
            return plain(host)
        return self._forwarded(header("x-forwarded-for") or "") or plain(host)

    def _forwarded(self, value: str) -> str | None:
        """The rightmost address that is no proxy of ours; those left of it anybody could write."""
        nearest = None
        for part in reversed(value.split(",")):
            host = part.strip().strip("[]")
            if _parse(host) is None:
                break
            nearest = plain(host)
            if not self._trusts(host):
                break
        return nearest

    def _trusts(self, host: str) -> bool:
        address = _parse(plain(host))
        return address is not None and any(address in network for network in self._trusted)


@lru_cache(maxsize=8192)
def plain(host: str) -> str:
    """An address without the IPv6 dress of an IPv4 one, and without a zone."""
    address = _parse(host.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(address) if address else host


def _parse(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
