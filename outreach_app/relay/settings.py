"""What the operator decides, read once at start: a table, from which `init` writes its file too.

The environment wins over the settings file, and an option of the command line over both. A
setting that does not fit, or that nobody knows, is refused by name.
"""

import ipaddress
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from outreach_app.relay.address import Network

PREFIX = "RELAY_"
FILE_NAME = "relay.env"
ELSEWHERE = frozenset(("RELAY_DATA", "RELAY_SETTINGS"))


class SettingError(Exception):
    """A setting does not fit; the message names it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How this relay runs."""

    data: Path
    database_url: str
    listen: tuple[str, int]
    public_url: str
    tls_certificate: Path | None
    tls_key: Path | None
    trusted_proxies: tuple[Network, ...]
    fold_after: int
    api_rate: int
    api_rate_address: int
    address_days: int
    operator: str
    privacy: str
    metrics_key: str
    access_log: bool
    clock_offset_file: Path | None = None


def _text(value: str) -> str:
    if any(ord(c) < 0x20 for c in value):
        raise ValueError("must be one line of text")
    return value


def _whole(value: str) -> int:
    if not (value.isascii() and value.isdigit() and len(value) < 10):
        raise ValueError("must be a whole number, 0 or more")
    return int(value)


def _yes_or_no(value: str) -> bool:
    if value.lower() not in ("yes", "no"):
        raise ValueError("must be yes or no")
    return value.lower() == "yes"


def _file(value: str) -> Path | None:
    if not value:
        return None
    if not Path(value).is_file():
        raise ValueError(f"there is no file {value}")
    return Path(value)


def _address(value: str) -> tuple[str, int]:
    host, colon, port = value.rpartition(":")
    if not colon or not port.isdigit() or int(port) > 65535:
        raise ValueError("must be HOST:PORT, such as 127.0.0.1:8080")
    return host.strip("[]") or "0.0.0.0", int(port)  # noqa: S104 - the operator left it open


def _base_url(value: str) -> str:
    parts = urlsplit(value)
    if value and (parts.scheme not in ("http", "https") or not parts.hostname or parts.query):
        raise ValueError("must be a URL such as https://links.example.com")
    return value.rstrip("/")


def _database(value: str) -> str:
    try:
        known = not value or make_url(value).get_backend_name() in ("sqlite", "postgresql")
    except ArgumentError:
        known = False
    if not known:
        raise ValueError("must begin with postgresql:// or sqlite:///")
    return value


def _networks(value: str) -> tuple[Network, ...]:
    return tuple(ipaddress.ip_network(part.strip()) for part in value.split(",") if part.strip())


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: how it is read, what it is without being set, and what it means."""

    name: str
    read: Callable[[str], object]
    default: str
    meaning: str

    @property
    def field(self) -> str:
        """Its name in Settings."""
        return self.name.removeprefix(PREFIX).lower()


OPTIONS = (
    Option(
        "RELAY_LISTEN", _address, "127.0.0.1:8080", "Address and port; port 0 takes a free one."
    ),
    Option("RELAY_PUBLIC_URL", _base_url, "", "How mails address this relay, for ever."),
    Option(
        "RELAY_DATABASE_URL",
        _database,
        "",
        "postgresql://USER:PASSWORD@HOST/NAME; empty for SQLite in the relay's folder.",
    ),
    Option("RELAY_TLS_CERTIFICATE", _file, "", "PEM chain, to serve HTTPS without a proxy."),
    Option("RELAY_TLS_KEY", _file, "", "PEM key of that certificate."),
    Option(
        "RELAY_TRUSTED_PROXIES",
        _networks,
        "",
        "Networks, with commas, whose X-Forwarded-For is believed: 127.0.0.1/32,::1/128",
    ),
    Option(
        "RELAY_FOLD_AFTER",
        _whole,
        "60",
        "Hits of one token in a minute, beyond which a commit stores one with a count; 0: never.",
    ),
    Option("RELAY_API_RATE", _whole, "250", "API requests a second for each key; 0: any number."),
    Option("RELAY_API_RATE_ADDRESS", _whole, "500", "The same for each address."),
    Option(
        "RELAY_ADDRESS_DAYS",
        _whole,
        "7",
        "Days after fetching, until addresses are cut to /24 and /48.",
    ),
    Option("RELAY_OPERATOR", _text, "", "Who runs this, at the foot of its pages."),
    Option("RELAY_PRIVACY", _text, "", "What happens with what it records, beside it."),
    Option("RELAY_METRICS_KEY", _text, "", "Bearer key that /metrics asks for; empty: none."),
    Option("RELAY_ACCESS_LOG", _yes_or_no, "no", "A line for each request, naming nobody."),
)


def read_settings(
    data: Path,
    environment: Mapping[str, str],
    file: Path | None = None,
    given: Mapping[str, str] | None = None,
    clock_offset_file: Path | None = None,
) -> Settings:
    """The settings from all their sources. Raises SettingError."""
    file = file or data / FILE_NAME
    own = {name: value for name, value in environment.items() if name.startswith(PREFIX)}
    values = {**_read_file(file), **own, **(given or {})}
    known = {option.name for option in OPTIONS}
    for name in values:
        if name not in known | ELSEWHERE and not name.startswith("RELAY_TEST_"):
            raise SettingError(f"{name} is no setting of the relay")
    read = {option.field: _read(option, values) for option in OPTIONS}
    if bool(read["tls_certificate"]) != bool(read["tls_key"]):
        raise SettingError("RELAY_TLS_CERTIFICATE and RELAY_TLS_KEY go together")
    return Settings(data=data, clock_offset_file=clock_offset_file, **read)  # type: ignore[arg-type]


def settings_file() -> str:
    """A file with every setting at its default, and what it means."""
    head = (
        "# Settings of outreach-relay. The environment has the same names, and wins.\n"
        "# systemd reads this file too (EnvironmentFile=).\n"
    )
    return head + "".join(f"\n# {o.meaning}\n#{o.name}={o.default}\n" for o in OPTIONS)


def _read(option: Option, values: Mapping[str, str]) -> object:
    try:
        return option.read(values.get(option.name, option.default).strip())
    except ValueError as error:
        raise SettingError(f"{option.name} {error}") from error


def _read_file(file: Path) -> dict[str, str]:
    if not file.is_file():
        return {}
    values: dict[str, str] = {}
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        name, equals, value = line.partition("=")
        if not equals:
            raise SettingError(f"{file} line {number} is not NAME=value")
        values[name.strip()] = value.strip().strip("\"'")
    return values
