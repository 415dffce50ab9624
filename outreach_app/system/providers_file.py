"""Reads the presets of mail providers: those that ship, then the user's own beside the settings.

The format is described at the head of `resources/providers.json`.
"""

import json
from collections.abc import Mapping
from pathlib import Path

from outreach_app.domain.accounts import MailAccount, Security, ServerPlace, SignIn, check_endpoint
from outreach_app.domain.errors import UserError
from outreach_app.domain.oauth import OAuthTerms
from outreach_app.domain.providers import Provider, Providers
from outreach_app.system.json_values import as_list, as_object, typed
from outreach_app.system.resources import resources_folder

LARGEST = 1_000_000
"""Bytes of a presets file."""

GROWTH = 1.37

Values = Mapping[str, object]


class ProvidersFile:
    """The presets, read when they are first asked for and again when the user's file changed."""

    def __init__(self, own: Path) -> None:
        self._own = own
        self._read: tuple[float | None, Providers] | None = None

    def load(self) -> Providers:
        """All presets. Raises UserError `providers-broken` naming the user's file."""
        stamp = _stamp(self._own)
        if self._read is None or self._read[0] != stamp:
            shipped = read_providers(resources_folder() / "providers.json")
            own = self._own_providers() if stamp is not None else []
            self._read = stamp, Providers([*shipped, *own])
        return self._read[1]

    def takes(self, account: MailAccount) -> int | None:
        """The bytes of one mail that this account's provider takes; None where nobody says.

        A broken file of the user's is told where it is used, and stops no mail.
        """
        try:
            provider = self.load().of_account(account)
        except UserError:
            return None
        return provider.largest if provider is not None else None

    def _own_providers(self) -> list[Provider]:
        try:
            return read_providers(self._own)
        except (OSError, ValueError, KeyError, TypeError, RecursionError, UserError) as fault:
            reason = fault.sentence if isinstance(fault, UserError) else str(fault)
            raise UserError(
                "providers-broken",
                f"Your own list of providers in {self._own} makes no sense ({reason}): mend the "
                "file, or move it away.",
            ) from fault


def read_providers(path: Path) -> list[Provider]:
    """The providers of one file. Raises ValueError, KeyError, TypeError, UserError or OSError."""
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ValueError("it is too large")
    whole = as_object(json.loads(content))
    return [_provider(key, as_object(one)) for key, one in as_object(whole["providers"]).items()]


def _provider(key: str, values: Values) -> Provider:
    oauth, imap = values.get("oauth"), values.get("imap")
    api_url = _text(values, "api_url")
    if api_url:
        check_endpoint(api_url)
    return Provider(
        key=key,
        name=typed(values["name"], str),
        smtp=_place(values["smtp"]),
        imap=_place(imap) if imap else None,
        domains=_texts(values, "domains"),
        mail_servers=_texts(values, "mail_servers"),
        sign_ins=tuple(map(SignIn, _texts(values, "sign_ins"))) or (SignIn.PASSWORD,),
        note=_text(values, "note"),
        saves_sent=typed(values.get("saves_sent", False), bool),
        oauth=_terms(as_object(oauth)) if oauth else None,
        api_url=api_url,
        largest=_on_the_line(values.get("largest_mb")),
        has_short_users=_text(values, "user") == "local",
    )


def _on_the_line(megabytes: object) -> int | None:
    """The bytes of a mail with so many megabytes of files: base64 in lines of 76, and a little."""
    return int(typed(megabytes, int) * 2**20 * GROWTH) if megabytes is not None else None


def _place(value: object) -> ServerPlace:
    host, port, security = as_list(value)
    return ServerPlace(typed(host, str), typed(port, int), Security(typed(security, str)))


def _terms(values: Values) -> OAuthTerms:
    urls = typed(values["authorize_url"], str), typed(values["token_url"], str)
    for url in urls:
        check_endpoint(url)
    extra = as_object(values.get("extra", {}))
    return OAuthTerms(
        *urls,
        scopes=_texts(values, "scopes"),
        extra=tuple((name, typed(value, str)) for name, value in extra.items()),
        redirect_host=_text(values, "redirect_host") or "127.0.0.1",
    )


def _text(values: Values, key: str) -> str:
    return typed(values.get(key, ""), str)


def _texts(values: Values, key: str) -> tuple[str, ...]:
    return tuple(typed(one, str) for one in as_list(values.get(key, [])))


def _stamp(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return None
    except OSError:
        return 0.0  # it is there; reading it says what is wrong
