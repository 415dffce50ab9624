"""Signing requests with the relay account's key, and with nothing else.

As a header of the session it would be replaced by whatever the user's .netrc says of the host.
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
