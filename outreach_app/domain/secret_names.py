"""What the secrets are called, and which environment variable may stand in for each.

The variables are for timers and servers without a keyring. The secrets themselves are never here.
"""

from collections.abc import Mapping

MAIL_PASSWORD = "mail-password"  # noqa: S105 - the secret's name
RELAY_KEY = "relay-key"

VARIABLES: Mapping[str, str] = {
    MAIL_PASSWORD: "OUTREACH_MAIL_PASSWORD",
    RELAY_KEY: "OUTREACH_RELAY_KEY",
}
