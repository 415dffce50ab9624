"""Devices that the user enrolled: an address together with a kind of device, for seven days.

No cookie could do it: mail programs would not send one.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach_app.domain.classify.agents import read_agent
from outreach_app.domain.hits import Hit, Verdict, VerdictKind
from outreach_app.domain.networks import Network, NetworkKind, read_address

ENROLLED_FOR = timedelta(days=7)
"""Addresses move on; after this the device has to be enrolled again."""

SHARED = frozenset({NetworkKind.PRIVATE, NetworkKind.PROXY, NetworkKind.APPLE, NetworkKind.GOOGLE})
"""Networks whose addresses many people share: nobody's own (EVIDENCE, fact 13)."""

OWN_DEVICE = Verdict(
    VerdictKind.SELF,
    "own_device",
    0.95,
    "Came from a device of your own: the address and the kind of device that you enrolled.",
)


@dataclass(frozen=True, slots=True)
class OwnDevice:
    """An address, and the operating system that was seen there when the button was pressed."""

    address: str
    system: str
    at: datetime

    @property
    def until(self) -> datetime:
        """When it stops counting."""
        return self.at + ENROLLED_FOR


def system_of(user_agent: str) -> str:
    """The kind of device that a user agent names; empty where it names none."""
    return read_agent(user_agent).system or ""


def is_own(device: OwnDevice, hit: Hit, network: Network | None) -> bool:
    """Whether this request came from that device."""
    if network is not None and network.kind in SHARED:
        return False
    asked = read_address(hit.address)
    return (
        asked is not None
        and asked == read_address(device.address)
        and device.at <= hit.at <= device.until
        and bool(device.system)
        and system_of(hit.user_agent) == device.system
    )
