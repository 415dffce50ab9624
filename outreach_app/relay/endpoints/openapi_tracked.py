"""The addresses that mails and codes carry, as the API's description names them."""

from outreach_app.wire import paths

Json = dict[str, object]

_TOKEN = [{"name": "token", "in": "path", "required": True, "schema": {"type": "string"}}]


def _content(description: str, media_type: str) -> Json:
    return {"description": description, "content": {media_type: {"schema": {"type": "string"}}}}


_PAGE = "text/html"
_AWAY: Json = {"503": _content("The token can not be looked up right now.", _PAGE)}
_UNKNOWN: Json = {"404": _content("Nobody registered this token.", _PAGE), **_AWAY}
_IMAGE: Json = {
    "200": _content("A transparent image, whatever was asked for.", "image/gif"),
    **_AWAY,
}
_LEADS: Json = {"302": {"description": "It leads to its registered target."}, **_UNKNOWN}
_ASKS: Json = {"200": _content("A page with a button; nothing is done.", _PAGE), **_UNKNOWN}
_DOES: Json = {"200": _content("The sender is told (RFC 8058).", _PAGE), **_UNKNOWN}

_ENROLS: Json = {"200": _content("The sender's desktop is told.", _PAGE), **_UNKNOWN}


def _operation(name: str, summary: str, responses: Json) -> Json:
    return {"operationId": name, "summary": summary, "security": [], "responses": responses}


TRACKED: Json = {
    paths.PIXEL + "{token}": {
        "parameters": _TOKEN,
        "get": _operation("pixel", "Record an open", _IMAGE),
    },
    paths.LINK + "{token}": {
        "parameters": _TOKEN,
        "get": _operation("link", "Record a click and redirect", _LEADS),
    },
    paths.UNSUBSCRIBE + "{token}": {
        "parameters": _TOKEN,
        "get": _operation("unsubscribePage", "Offer to unsubscribe", _ASKS),
        "post": _operation("unsubscribe", "Unsubscribe", _DOES),
    },
    paths.ENROL + "{token}": {
        "parameters": _TOKEN,
        "get": _operation("enrolPage", "Offer to enrol this device", _ASKS),
        "post": _operation("enrol", "Say that this device is the sender's own", _ENROLS),
    },
}
"""Each of them also answers HEAD and OPTIONS, and records them as what they are."""
