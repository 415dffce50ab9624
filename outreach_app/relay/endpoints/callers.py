"""Who asks: the key of a request, and whether its owner asks too often."""

from starlette.requests import Request

from outreach_app.relay.endpoints.problems import RefusedError, refuse
from outreach_app.relay.limits import Limit
from outreach_app.relay.store import keys
from outreach_app.relay.store.access import Access
from outreach_app.relay.store.keys import Caller


class Callers:
    """Tells callers by their key. Nothing of a key is ever logged."""

    def __init__(self, access: Access, by_key: Limit, by_address: Limit) -> None:
        self._access = access
        self._by_key = by_key
        self._by_address = by_address

    async def caller(self, request: Request) -> Caller:
        """The account and key of this request, else a 401 or 429."""
        self.admit(request)
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        caller = None
        if scheme.lower() == "bearer":
            caller = await self._access.read(lambda db: keys.find_caller(db, key.strip()))
        if caller is None:
            raise refuse(
                401,
                "The key is not accepted",
                "send a valid key as Authorization: Bearer KEY",
                "authorization",
                www_authenticate="Bearer",
            )
        _raise_if(self._by_key.seconds_to_wait(caller.key_id))
        return caller

    def admit(self, request: Request) -> None:
        """Let this address ask, else a 429."""
        host = request.client.host if request.client else ""
        _raise_if(self._by_address.seconds_to_wait(host))


def _raise_if(seconds: int) -> None:
    if seconds:
        raise _too_many(seconds)


def _too_many(seconds: int) -> RefusedError:
    said = f"wait {seconds} seconds"
    return refuse(429, "Too many requests", said, retry_after=str(seconds))
