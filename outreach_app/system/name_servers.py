"""Asks the name servers who takes a domain's mail, and where its services are.

Blocking, for a few seconds at most.

dnspython is imported only when somebody asks: not every start of the program does.
"""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from outreach_app.domain.discovery import SrvRecord

if TYPE_CHECKING:
    import dns.resolver

PATIENCE = 4.0
"""Seconds for a whole look-up, all servers and tries together."""

_log = logging.getLogger(__name__)


class NameServers:
    """The system's name servers, or those given, at `port`."""

    def __init__(self, servers: Sequence[str] | None = None, port: int = 53) -> None:
        self._servers = servers
        self._port = port

    def mail_servers(self, domain: str) -> tuple[str, ...] | None:
        """MX names, best first, as RFC 5321 section 5.1 and RFC 7505 read them.

        Empty where the domain takes no mail or is not there; None where nobody answered.
        """
        import dns.exception  # noqa: PLC0415 - see the top of this file
        import dns.resolver  # noqa: PLC0415

        try:
            answer = self._resolver().resolve(domain, "MX", lifetime=PATIENCE, search=False)
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return ()
        except (dns.exception.DNSException, OSError, UnicodeError, ValueError) as fault:
            _log.info("No mail servers found for a domain: %s", type(fault).__name__)
            return None
        found = sorted((record.preference, record.exchange.to_text()) for record in answer)
        return tuple(name.rstrip(".").lower() for _, name in found if name != ".")

    def services(self, name: str) -> tuple[SrvRecord, ...]:
        """SRV records of a service's name; empty where there are none, or nobody answered."""
        import dns.exception  # noqa: PLC0415
        import dns.resolver  # noqa: PLC0415

        try:
            answer = self._resolver().resolve(name, "SRV", lifetime=PATIENCE, search=False)
        except (dns.exception.DNSException, OSError, UnicodeError, ValueError):
            return ()
        return tuple(
            SrvRecord(one.priority, one.weight, one.target.to_text(), one.port) for one in answer
        )

    def _resolver(self) -> "dns.resolver.Resolver":
        import dns.resolver  # noqa: PLC0415

        resolver = dns.resolver.Resolver(configure=self._servers is None)
        if self._servers is not None:
            resolver.nameservers = list(self._servers)
            resolver.port = self._port
        return resolver
