"""The API's description, as served at /openapi.json."""

from outreach_app.relay.endpoints.openapi_schemas import SCHEMAS
from outreach_app.relay.endpoints.openapi_tracked import TRACKED
from outreach_app.wire import paths

Json = dict[str, object]


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(name: str, description: str) -> Json:
    return {
        "description": description,
        "content": {"application/json": {"schema": _ref(name)}},
    }


def _problem(description: str) -> Json:
    return {
        "description": description,
        "content": {"application/problem+json": {"schema": _ref("Problem")}},
    }


_ANY: Json = {
    "408": _problem("The body did not arrive in time."),
    "413": _problem("The body is too large."),
    "429": _problem("Too many requests; see Retry-After."),
    "503": _problem("The database is away; see Retry-After."),
}
_KEYED: Json = {"401": _problem("The key is missing, unknown or revoked."), **_ANY}
_UNFIT = _problem("Something does not fit; `field` names it.")


def _operation(
    name: str,
    summary: str,
    good: Json,
    problems: Json,
    *,
    takes: str | None = None,
    parameters: list[Json] | None = None,
    keyed: bool = True,
) -> Json:
    """One operation; `takes` names the shape of its body."""
    operation: Json = {"operationId": name, "summary": summary}
    if not keyed:
        operation["security"] = []
    if parameters:
        operation["parameters"] = parameters
    if takes:
        content = {"application/json": {"schema": _ref(takes)}}
        operation["requestBody"] = {"required": True, "content": content}
    everywhere = _KEYED if keyed else _ANY
    return {**operation, "responses": {"200": good, **problems, **everywhere}}


def _query(name: str, least: int, most: int, default: int, text: str) -> Json:
    return {
        "name": name,
        "in": "query",
        "required": False,
        "description": text,
        "schema": {"type": "integer", "minimum": least, "maximum": most, "default": default},
    }


_FEED_QUERY = [
    _query("after", 0, 2**63 - 1, 0, "The highest number the caller has."),
    _query("limit", 1, paths.FEED_LIMIT_MAX, 500, "Most hits in the answer."),
    _query("wait", 0, paths.FEED_WAIT_MAX, 0, "Seconds to wait for the first hit."),
]

_TOKENS: Json = {
    "post": _operation(
        "registerTokens",
        "Register tokens, all of them or none",
        _json("RegistrationAnswer", "Every token is known now."),
        {
            "403": _problem("A token does not begin with the account's tag."),
            "409": _problem("A token is known already with another target."),
            "422": _UNFIT,
        },
        takes="Registration",
    ),
    "delete": _operation(
        "revokeTokens",
        "Record tokens no longer; their pixels and links go on working",
        _json("RevocationAnswer", "They are revoked."),
        {"403": _problem("A token does not begin with the account's tag."), "422": _UNFIT},
        takes="Revocation",
    ),
}


def _plain(name: str, summary: str, good: Json, problems: Json | None = None) -> Json:
    responses = {"200": good, **(problems or {}), "429": _ANY["429"]}
    operation = {"operationId": name, "summary": summary, "security": [], "responses": responses}
    return {"get": operation}


_HEALTH_BAD: Json = {"503": _json("Health", "It is not.")}
_METRICS: Json = {
    "description": "Prometheus's text format.",
    "content": {"text/plain": {"schema": {"type": "string"}}},
}

DOCUMENT: Json = {
    "openapi": "3.1.0",
    "info": {
        "title": "Outreach relay",
        "version": "1",
        "license": {"name": "MIT"},
        "description": (
            "Registers the tokens that mails carry and tells, as a numbered feed, what was asked "
            "for them."
        ),
    },
    "security": [{"key": []}],
    "paths": {
        **TRACKED,
        paths.ACCOUNT: {
            "get": _operation("account", "Whose key this is", _json("Account", "It is theirs."), {})
        },
        paths.TOKENS: _TOKENS,
        paths.FEED: {
            "get": _operation(
                "feed",
                "Hits after a number, as a long poll",
                _json("Feed", "Hits in number order."),
                {"422": _UNFIT},
                parameters=_FEED_QUERY,
            )
        },
        paths.INVITES: {
            "post": _operation(
                "redeemInvite",
                "Turn a one-time invitation into a key",
                _json("InviteAnswer", "The key, told this once."),
                {"403": _problem("It is wrong, used or too old."), "422": _UNFIT},
                takes="Invite",
                keyed=False,
            )
        },
        paths.READY: _plain("ready", "Can it record?", _json("Health", "It can."), _HEALTH_BAD),
        paths.LIVE: _plain("live", "Does it run?", _json("Health", "It does.")),
        "/metrics": _plain(
            "metrics",
            "Counters for Prometheus",
            _METRICS,
            {"401": _problem("RELAY_METRICS_KEY is set, and was not sent.")},
        ),
    },
    "components": {
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        "schemas": SCHEMAS,
    },
}
