"""Fills an account in from its address: presets, then the domain itself, the user's word last."""

from collections.abc import Callable

from outreach_app.domain.accounts import Security, ServerPlace
from outreach_app.domain.addresses import check_address, domain_of
from outreach_app.domain.discovery import (
    IMAP,
    SUBMISSION,
    Found,
    Proposal,
    best,
    from_domain,
    from_provider,
    nothing,
    place,
)
from outreach_app.domain.providers import Provider, Providers
from outreach_app.domain.settings import Settings
from outreach_app.services.account_ports import Autoconfig, ProviderPresets, ServiceNames

Names = tuple[tuple[str, Security], ...]


class Discovering:
    """Proposes accounts. It asks the network only where the settings allow it, for seconds."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        presets: ProviderPresets,
        names: ServiceNames,
        autoconfig: Autoconfig,
    ) -> None:
        self._settings = settings
        self._presets = presets
        self._names = names
        self._autoconfig = autoconfig

    def propose(self, address: str, name: str = "") -> Proposal:
        """An account for this address. UserError only for an address that is none."""
        address = check_address(address)
        domain = domain_of(address)
        presets = self._presets.load()
        known = presets.of_domain(domain)
        if known is not None:
            return self._at(known, address, name, f"{known.name} is known.")
        if not self._settings().asks_name_servers:
            return nothing(address, name)
        return self._asked(presets, address, name, domain) or nothing(address, name)

    def _asked(self, presets: Providers, address: str, name: str, domain: str) -> Proposal | None:
        """What the network says, the surest first."""
        servers = self._names.mail_servers(domain)
        if servers is None:  # nobody answers: nobody will
            return None
        host = presets.of_mail_servers(servers)
        if host is not None:
            return self._at(host, address, name, f"{host.name} takes the mail of {domain}.")
        found, source = self._autoconfig.of(address, domain), f"{domain} says so itself."
        if found is None:
            found, source = self._listed(domain), f"The name servers of {domain} say so."
        return from_domain(address, name, found, source=source) if found else None

    def _at(self, provider: Provider, address: str, name: str, source: str) -> Proposal:
        clients = self._settings().oauth_clients
        has_client = any(one.provider == provider.key for one in clients)
        return from_provider(address, name, provider, has_client=has_client, source=source)

    def _listed(self, domain: str) -> Found | None:
        """What SRV records say."""
        smtp = self._service(domain, SUBMISSION)
        return Found(smtp, self._service(domain, IMAP)) if smtp else None

    def _service(self, domain: str, names: Names) -> ServerPlace | None:
        for name, security in names:
            record = best(self._names.services(f"{name}.{domain}"))
            if record is not None:
                return place(record, security)
        return None
