"""The API's description, as served at /openapi.json."""

from outreach_app.relay.endpoints.openapi_schemas import SCHEMAS
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


_PROBLEMS: Json = {
    "401": _problem("The key is missing, unknown or revoked."),
    "408": _problem("The body did not arrive in time."),
    "413": _problem("The body is too large."),
    "429": _problem("Too many requests; see Retry-After."),
    "503": _problem("The database is away; see Retry-After."),
}


def _answers(good: Json, problems: Json | None = None) -> Json:
    return {"200": good, **(problems or {}), **_PROBLEMS}


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

_ACCOUNT: Json = {
    "get": {
        "operationId": "account",
        "summary": "Whose key this is",
        "responses": _answers(_json("Account", "The account.")),
    }
}

_TOKENS: Json = {
    "post": {
        "operationId": "registerTokens",
        "summary": "Register tokens, all of them or none",
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": _ref("Registration")}},
        },
        "responses": _answers(
            _json("RegistrationAnswer", "Every token is known now."),
            {
                "409": _problem("A token is known already with another target."),
                "422": _problem("A field does not fit; `field` names it."),
            },
        ),
    }
}

_FEED: Json = {
    "get": {
        "operationId": "feed",
        "summary": "Hits after a number, as a long poll",
        "parameters": _FEED_QUERY,
        "responses": _answers(
            _json("Feed", "Hits in number order."),
            {"422": _problem("A parameter does not fit; `field` names it.")},
        ),
    }
}


def _health(name: str, summary: str) -> Json:
    return {
        "get": {
            "operationId": name,
            "summary": summary,
            "security": [],
            "responses": {
                "200": _json("Health", "It is."),
                "503": _json("Health", "It is not."),
            },
        }
    }


DOCUMENT: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Outreach relay", "version": "1", "license": {"name": "MIT"}},
    "security": [{"key": []}],
    "paths": {
        paths.ACCOUNT: _ACCOUNT,
        paths.TOKENS: _TOKENS,
        paths.FEED: _FEED,
        paths.READY: _health("ready", "Can it record hits?"),
        paths.LIVE: _health("live", "Does it run?"),
    },
    "components": {
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        "schemas": SCHEMAS,
    },
}
