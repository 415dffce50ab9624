"""Which certificates an account's servers may show, and what to do about one that does not verify.

There is no switch that ignores a certificate: whoever runs a server of their own names its
authority instead.
"""

import os
import ssl
import time
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError

TlsContext = Callable[[], ssl.SSLContext]

Stamp = tuple[int, int, int] | None
"""What tells a file from another that stood in its place."""

KEPT_SECONDS = 3600.0
"""How long authorities are kept whose files nobody can look at (Windows has them in a store). To
load a system's takes 20 ms and a megabyte.
"""

_OWN_AUTHORITY = (
    "if this server is your own, give its authority's certificate (a PEM file) as the account's "
    "certificate file; else do not trust it"
)

FAULTS: Mapping[int, str] = MappingProxyType(
    {
        9: "shows a certificate that is not valid yet: check this machine's clock",
        10: "shows a certificate that has expired: whoever runs the server must renew it; check "
        "this machine's clock, too",
        18: f"shows a certificate that it signed itself: {_OWN_AUTHORITY}",
        19: f"shows a certificate of an authority that nobody here knows: {_OWN_AUTHORITY}",
        20: f"shows a certificate of an authority that nobody here knows: {_OWN_AUTHORITY}",
        21: f"shows a certificate without those of its authority: {_OWN_AUTHORITY}",
        23: "shows a certificate that was revoked: do not trust it, and tell whoever runs it",
        62: "shows a certificate for another host name: check the name of the mail server; a "
        "provider's servers often have one name for all customers",
        64: "shows a certificate that does not name this address: enter the server's name, not "
        "its IP address",
    }
)
"""OpenSSL's verification results (X509_V_ERR_…), and what they mean for the user."""


def trusted(
    account: MailAccount, system: TlsContext = ssl.create_default_context
) -> ssl.SSLContext:
    """The system's authorities, and the account's own. UserError for a file that holds none.

    Loaded once and kept until a file of theirs changes.
    """
    places = ssl.get_default_verify_paths()
    files = (places.cafile or "", places.capath or "", account.ca_file)
    age = int(time.monotonic() // KEPT_SECONDS)
    return _loaded(account.ca_file, system, (files, tuple(map(_stamp, files)), age))


@lru_cache(maxsize=8)
def _loaded(ca_file: str, system: TlsContext, _as_of: object) -> ssl.SSLContext:
    context = system()
    if not ca_file:
        return context
    try:
        context.load_verify_locations(cafile=ca_file)
    except (OSError, ValueError) as fault:  # ssl.SSLError is an OSError
        reason = "holds no certificate" if isinstance(fault, ssl.SSLError) else "can not be read"
        raise UserError(
            "ca_file",
            f"The certificate file {ca_file} {reason}: choose a PEM file with the "
            "authority's certificate.",
        ) from fault
    return context


def _stamp(path: str) -> Stamp:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def certificate_clause(fault: ssl.SSLCertVerificationError) -> str:
    """What is wrong with a certificate and what to do, as a clause after the server's name."""
    known = FAULTS.get(fault.verify_code)
    return known or f"shows a certificate that can not be trusted ({fault.verify_message})"
