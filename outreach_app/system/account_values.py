"""Mail accounts as the settings file holds them, of this version and of the first."""

from collections.abc import Mapping

from outreach_app.domain.accounts import (
    MAIN,
    Identity,
    ImapPlace,
    MailAccount,
    Security,
    SignIn,
    checked_mail_account,
)
from outreach_app.domain.oauth import OAuthClient
from outreach_app.system.json_values import as_list, as_object, typed

Values = Mapping[str, object]


def accounts_of(settings: Values) -> tuple[MailAccount, ...]:
    """Every account, the default first. A file of version 1 has one at most, called `mail`."""
    only = settings.get("mail")
    listed = settings.get("accounts", [only] if only else [])
    found = tuple(_account(as_object(one)) for one in as_list(listed))
    if len({one.id for one in found}) < len(found):
        raise ValueError("two accounts of one id")
    return found


def clients_of(settings: Values) -> tuple[OAuthClient, ...]:
    """The user's own clients at providers."""
    listed = [as_object(one) for one in as_list(settings.get("oauth_clients", []))]
    return tuple(OAuthClient(_text(one, "provider"), _text(one, "client_id")) for one in listed)


def _account(values: Values) -> MailAccount:
    name, address, host, user = (
        typed(values[key], str) for key in ("name", "address", "host", "user")
    )
    imap = values.get("imap")
    return checked_mail_account(
        MailAccount(
            name,
            address,
            host,
            typed(values["port"], int),
            Security(typed(values["security"], str)),
            user,
            id=_text(values, "id") or MAIN,
            sign_in=SignIn(_text(values, "sign_in") or SignIn.PASSWORD),
            provider=_text(values, "provider"),
            imap=_imap(as_object(imap)) if imap else None,
            identities=tuple(
                _identity(as_object(one)) for one in as_list(values.get("identities", []))
            ),
            ca_file=_text(values, "ca_file"),
            api_url=_text(values, "api_url"),
            folders=tuple(typed(one, str) for one in as_list(values.get("folders", []))),
            tags_replies=typed(values.get("tags_replies", False), bool),
        )
    )


def _imap(values: Values) -> ImapPlace:
    security = Security(typed(values["security"], str))
    return ImapPlace(typed(values["host"], str), typed(values["port"], int), security)


def _identity(values: Values) -> Identity:
    address, name, signature = (_text(values, key) for key in ("address", "name", "signature"))
    return Identity(address, name, signature)


def _text(values: Values, key: str) -> str:
    return typed(values.get(key, ""), str)
