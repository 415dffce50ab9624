"""The block of addresses that one address belongs to, as text: what a network is told apart by."""

import ipaddress
from functools import lru_cache

V4_PREFIX = 24
V6_PREFIX = 48


@lru_cache(maxsize=20_000)
def block_of(address: str) -> str | None:
    """The IPv4 /24 or IPv6 /48 around an address, such as `203.0.113.0/24`; None for no address.

    An IPv4 address inside IPv6 counts as IPv4.
    """
    try:
        found = ipaddress.ip_address(address.strip())
    except ValueError:
        return None
    if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    prefix = V4_PREFIX if found.version == 4 else V6_PREFIX
    return str(ipaddress.ip_network(f"{found}/{prefix}", strict=False))
