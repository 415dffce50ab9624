"""Tracking as the services use it: tokens drawn here, everything else pure."""

import secrets
from collections.abc import Callable

from outreach_app.tracking.instrument import Instrumented, instrument
from outreach_app.wire.paths import enrol_url, unsubscribe_url
from outreach_app.wire.tokens import SECRET_BYTES, make_token


class Tracker:
    """Mints tokens and instruments mails."""

    def mint(self, tag: str) -> str:
        """A new token of this account."""
        return make_token(tag, secrets.token_bytes(SECRET_BYTES))

    def unsubscribe_url(self, base_url: str, token: str) -> str:
        """Where a mail program sends its one-click request."""
        return unsubscribe_url(base_url, token)

    def enrol_url(self, base_url: str, token: str) -> str:
        """The page on which a device of the user's own enrols itself."""
        return enrol_url(base_url, token)

    def instrument(
        self,
        html: str,
        *,
        base_url: str,
        tag: str,
        track_opens: bool,
        track_clicks: bool,
        is_personal: Callable[[str], bool],
        original_url: Callable[[str], str | None],
    ) -> Instrumented:
        """The mail with a pixel and redirects of new tokens; quoted ones of ours are undone."""
        return instrument(
            html,
            base_url=base_url,
            mint=lambda: self.mint(tag),
            track_opens=track_opens,
            track_clicks=track_clicks,
            is_personal=is_personal,
            original_url=original_url,
        )
