"""The few pages people see: readable on a phone, without JavaScript, in three languages."""

import html
from collections.abc import Mapping
from dataclasses import dataclass

from outreach_app.relay.rsgi import Headers

STYLE = (
    "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.2rem;"
    "color:#1c1c1e;background:#fff}h1{font-size:1.5rem}button{font:inherit;padding:.7rem 1.4rem;"
    "border:0;border-radius:.5rem;background:#0a4fb4;color:#fff}"
    "footer{margin-top:3rem;font-size:.85rem;color:#555}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#16161a}footer{color:#aaa}}"
)

SECURITY_HEADERS: Headers = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    ("x-robots-tag", "noindex, nofollow"),
]


@dataclass(frozen=True, slots=True)
class Brand:
    """Who runs this relay, for the foot of each page."""

    operator: str = ""
    privacy: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A page's sentences in one language."""

    title: str
    text: str
    button: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page in every language it speaks."""

    status: int
    words: Mapping[str, Words]


NOT_FOUND = Page(
    404,
    {
        "en": Words("This link is not known", "It may be incomplete, or it was never given out."),
        "de": Words(
            "Dieser Link ist nicht bekannt",
            "Vielleicht ist er unvollständig, oder es gab ihn nie.",
        ),
        "es": Words("Este enlace no se conoce", "Puede estar incompleto, o nunca ha existido."),
    },
)

UNSUBSCRIBE = Page(
    200,
    {
        "en": Words(
            "Stop these mails?",
            "Press the button and the sender will not write to you again.",
            "Unsubscribe",
        ),
        "de": Words(
            "Keine Mails mehr erhalten?",
            "Nach einem Druck auf den Knopf schreibt Ihnen der Absender nicht mehr.",
            "Abmelden",
        ),
        "es": Words(
            "¿No quiere más correos?",
            "Pulse el botón y el remitente no volverá a escribirle.",
            "Darse de baja",
        ),
    },
)

UNSUBSCRIBED = Page(
    200,
    {
        "en": Words("You are unsubscribed", "The sender has been told. There is nothing to do."),
        "de": Words("Sie sind abgemeldet", "Der Absender weiß Bescheid. Sie müssen nichts tun."),
        "es": Words("Se ha dado de baja", "Se ha avisado al remitente. No tiene que hacer nada."),
    },
)

ENROL = Page(
    200,
    {
        "en": Words(
            "Is this device yours?",
            "Press the button, and for seven days opens from here count as yours.",
            "This is my device",
        ),
        "de": Words(
            "Ist das Ihr Gerät?",
            "Nach einem Druck auf den Knopf zählt sieben Tage lang als Ihres, was von hier kommt.",
            "Das ist mein Gerät",
        ),
        "es": Words(
            "¿Es suyo este dispositivo?",
            "Pulse el botón: durante siete días, lo que se abra desde aquí cuenta como suyo.",
            "Es mi dispositivo",
        ),
    },
)

ENROLLED = Page(
    200,
    {
        "en": Words("This device is enrolled", "You can close this page."),
        "de": Words("Das Gerät ist angemeldet", "Sie können diese Seite schließen."),
        "es": Words("El dispositivo está registrado", "Puede cerrar esta página."),
    },
)

UNAVAILABLE = Page(
    503,
    {
        "en": Words(
            "This can not be looked up right now",
            "The service is interrupted. Please try again in a minute; nothing is lost.",
        ),
        "de": Words(
            "Das lässt sich gerade nicht nachsehen",
            "Der Dienst ist unterbrochen. Bitte versuchen Sie es gleich noch einmal.",
        ),
        "es": Words(
            "Ahora no se puede consultar",
            "El servicio está interrumpido. Inténtelo de nuevo en un minuto.",
        ),
    },
)


def render(page: Page, accept_language: str, brand: Brand) -> bytes:
    """The page in the reader's language, as UTF-8."""
    language = choose_language(accept_language)
    words = page.words[language]
    form = f'<form method="post"><button>{words.button}</button></form>' if words.button else ""
    foot = "<br>".join(html.escape(line) for line in (brand.operator, brand.privacy) if line)
    footer = f"<footer>{foot}</footer>" if foot else ""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{words.title}</title><style>{STYLE}</style></head><body><main>"
        f"<h1>{words.title}</h1><p>{words.text}</p>{form}</main>{footer}</body></html>"
    ).encode()


def choose_language(accept_language: str) -> str:
    """The language the reader likes best among ours (RFC 9110 section 12.5.4), else English."""
    best, best_weight = "en", 0.0
    for part in accept_language[:512].split(","):
        name, _, rest = part.strip().partition(";")
        language = name.partition("-")[0].lower()
        weight = _weight(rest)
        if language in NOT_FOUND.words and weight > best_weight:
            best, best_weight = language, weight
    return best


def _weight(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
