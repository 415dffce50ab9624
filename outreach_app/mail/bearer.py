"""Signing requests with an account's token, or not at all: never with what else lies about.

Requests without a signature of ours get one from the user's .netrc, which may have a password for
every host; a token that is merely a header of the session would be replaced by it, too.
"""

from requests import PreparedRequest
from requests.auth import AuthBase


class Bearer(AuthBase):
    """RFC 6750."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        """Sign it."""
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Unsigned(AuthBase):
    """For strangers: nobody's name, nobody's password."""

    def __call__(self, request: PreparedRequest) -> PreparedRequest:
        """Leave it as it is."""
        return request
