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


_LINK_ROW = _object(
    ("token", "kind", "url"),
    token=_TOKEN,
    kind={"const": TokenKind.LINK.value},
    url={
        "type": "string",
        "format": "uri",
        "pattern": "^https?://",
        "maxLength": paths.URL_MAX,
        "description": "Where it leads: no credentials, no control characters.",
    },
    revoked={"type": ["boolean", "null"], "description": "It was revoked before."},
)

_OTHER_ROW = _object(
    ("token", "kind"),
    token=_TOKEN,
    kind={"enum": [kind.value for kind in TokenKind if kind is not TokenKind.LINK]},
    url={"type": "null"},
    revoked={"type": ["boolean", "null"]},
)

_HIT = _object(
    ("number", "token", "kind", "at", "method", "address", "user_agent", "headers"),
    number={"type": "integer", "minimum": 1},
    token={**_TEXT, "description": "Empty when the hit was erased."},
    kind={"type": "string", "enum": [kind.value for kind in HitKind]},
    at=_NOW,
    method=_TEXT,
    address=_TEXT,
    user_agent=_TEXT,
    headers={"type": "object", "additionalProperties": _TEXT},
    count={"type": "integer", "minimum": 1},
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
        tokens={
            "type": "array",
            "maxItems": paths.TOKENS_MAX,
            "items": {"oneOf": [_LINK_ROW, _OTHER_ROW]},
        },
    ),
    "RegistrationAnswer": _object(
        ("created", "known", "now"), created=_WHOLE, known=_WHOLE, now=_NOW
    ),
    "Revocation": _object(
        ("tokens",),
        tokens={"type": "array", "maxItems": paths.TOKENS_MAX, "items": _TOKEN},
        erase={"type": ["boolean", "null"], "description": "Blank what was recorded, too."},
    ),
    "RevocationAnswer": _object(
        ("revoked", "unknown", "erased", "now"),
        revoked=_WHOLE,
        unknown=_WHOLE,
        erased=_WHOLE,
        now=_NOW,
    ),
    "Invite": _object(("invite",), invite=_TEXT),
    "InviteAnswer": _object(
        ("key", "name", "tag", "public_url", "now"),
        key=_TEXT,
        name=_TEXT,
        tag=_TEXT,
        public_url=_TEXT,
        now=_NOW,
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
