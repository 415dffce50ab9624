"""The shapes of the wire, as the API's description names them."""

from outreach_app.wire import paths
from outreach_app.wire.shapes import HitKind, TokenKind
from outreach_app.wire.tokens import TAG_LENGTH, TOKEN_LENGTH

Json = dict[str, object]

_NOW: Json = {"type": "integer", "description": "The relay's time, UTC milliseconds."}
_TEXT: Json = {"type": "string"}
_WHOLE: Json = {"type": "integer", "minimum": 0}
_TOKEN: Json = {"type": "string", "pattern": f"^[A-Za-z2-7]{{{TOKEN_LENGTH}}}$"}


def _object(required: tuple[str, ...], **properties: object) -> Json:
    return {"type": "object", "required": list(required), "properties": properties}


_TOKEN_ROW = _object(
    ("token", "kind"),
    token=_TOKEN,
    kind={"type": "string", "enum": [kind.value for kind in TokenKind]},
    url={
        "type": ["string", "null"],
        "maxLength": paths.URL_MAX,
        "description": "A link's http or https target; the others have none.",
    },
)

_HIT = _object(
    ("number", "token", "kind", "at", "method", "address", "user_agent", "headers"),
    number={"type": "integer", "minimum": 1},
    token=_TOKEN,
    kind={"type": "string", "enum": [kind.value for kind in HitKind]},
    at=_NOW,
    method=_TEXT,
    address=_TEXT,
    user_agent=_TEXT,
    headers={"type": "object", "additionalProperties": _TEXT},
)

SCHEMAS: Json = {
    "Account": _object(
        ("name", "tag", "public_url", "feed_id", "now"),
        name=_TEXT,
        tag={"type": "string", "pattern": f"^[a-z2-7]{{{TAG_LENGTH}}}$"},
        public_url=_TEXT,
        feed_id=_TEXT,
        now=_NOW,
    ),
    "Registration": _object(
        ("tokens",),
        tokens={"type": "array", "maxItems": paths.TOKENS_MAX, "items": _TOKEN_ROW},
    ),
    "RegistrationAnswer": _object(
        ("created", "known", "now"), created=_WHOLE, known=_WHOLE, now=_NOW
    ),
    "Feed": _object(
        ("feed_id", "oldest", "newest", "now", "hits"),
        feed_id=_TEXT,
        oldest=_WHOLE,
        newest=_WHOLE,
        now=_NOW,
        hits={"type": "array", "items": _HIT},
        your_address=_TEXT,
    ),
    "Health": _object(("status", "now"), status=_TEXT, now=_NOW),
    "Problem": _object(
        ("type", "status", "title", "detail", "now"),
        type=_TEXT,
        status=_WHOLE,
        title=_TEXT,
        detail=_TEXT,
        field=_TEXT,
        now=_NOW,
    ),
}
