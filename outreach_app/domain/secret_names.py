"""What the secrets are called, and which environment variable may stand in for each.

The variables are for timers and servers without a keyring. The secrets themselves are never here.
"""

import re
from collections.abc import Mapping

from outreach_app.domain.accounts import MAIN, MailAccount, SignIn

MAIL_PASSWORD = "mail-password"  # noqa: S105 - the secret's name
RELAY_KEY = "relay-key"
GRANT = "oauth-grant"
CLIENT_SECRET = "oauth-client-secret"  # noqa: S105 - the secret's name

VARIABLES: Mapping[str, str] = {
    MAIL_PASSWORD: "OUTREACH_MAIL_PASSWORD",
    RELAY_KEY: "OUTREACH_RELAY_KEY",
    GRANT: "OUTREACH_OAUTH_REFRESH_TOKEN",
    CLIENT_SECRET: "OUTREACH_OAUTH_CLIENT_SECRET",
}


def password_name(account_id: str) -> str:
    """What the password of this account is called; the first one's as when it was the only one."""
    return MAIL_PASSWORD if account_id in {"", MAIN} else f"{MAIL_PASSWORD}.{account_id}"


def grant_name(account_id: str) -> str:
    """What the refresh token of this account is called."""
    return GRANT if account_id in {"", MAIN} else f"{GRANT}.{account_id}"


def secret_name(account: MailAccount) -> str:
    """What the one secret is called that this account can not do without."""
    name = grant_name if account.sign_in is SignIn.OAUTH else password_name
    return name(account.id)


def client_secret_name(provider: str) -> str:
    """What the secret of the user's own client at this provider is called."""
    return f"{CLIENT_SECRET}.{provider}"


def variable_of(name: str) -> str | None:
    """The environment variable that may stand in for this secret, None where none may."""
    known, _, account = name.partition(".")
    variable = VARIABLES.get(known)
    if variable is None or not account:
        return variable
    return f"{variable}_{re.sub(r'[^A-Z0-9]+', '_', account.upper())}"
