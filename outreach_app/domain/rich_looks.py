"""How inline HTML looks: tags, colours and the few styles that the editor knows. Pure."""

import re
from collections.abc import Mapping
from dataclasses import replace

from outreach_app.domain.rich_text import Look

_NAMES = {
    "black": "#000000",
    "silver": "#c0c0c0",
    "gray": "#808080",
    "grey": "#808080",
    "white": "#ffffff",
    "maroon": "#800000",
    "red": "#ff0000",
    "purple": "#800080",
    "fuchsia": "#ff00ff",
    "green": "#008000",
    "lime": "#00ff00",
    "olive": "#808000",
    "yellow": "#ffff00",
    "navy": "#000080",
    "blue": "#0000ff",
    "teal": "#008080",
    "aqua": "#00ffff",
    "orange": "#ffa500",
}
"""The names of CSS 2.1, section 4.3.6."""

_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*(?:,\s*1(?:\.0)?\s*)?\)")

_ONE = (
    r"color:[^;:\"']{1,40}|font-weight:(?:bold|normal|[1-9]00)|font-style:(?:italic|normal)"
    r"|text-decoration(?:-line)?:(?:underline|none)"
)
STYLED = re.compile(rf"(?:\s*(?:{_ONE})\s*;?)*\s*", re.IGNORECASE)
"""Style attributes of which nothing is lost."""

_BOLD = frozenset({"bold", "bolder", "600", "700", "800", "900"})


def colour_of(text: str) -> str:
    """A CSS colour as #rrggbb; empty where it is none that we know."""
    plain = text.strip().lower()
    if plain in _NAMES:
        return _NAMES[plain]
    if _HEX.fullmatch(plain):
        return plain if len(plain) == 7 else "#" + "".join(2 * digit for digit in plain[1:])
    found = _RGB.fullmatch(plain)
    if found is None:
        return ""
    return "#" + "".join(f"{min(255, int(part)):02x}" for part in found.groups())


def look_with(look: Look, tag: str, given: Mapping[str, str]) -> Look:
    """The look inside this element, where `look` is the one around it."""
    if tag in ("b", "strong"):
        look = replace(look, bold=True)
    elif tag in ("i", "em"):
        look = replace(look, italic=True)
    elif tag == "u":
        look = replace(look, underline=True)
    elif tag == "font" and given.get("color"):
        look = replace(look, colour=colour_of(given["color"]) or look.colour)
    for name, value in _declarations(given.get("style", "")):
        look = _styled(look, name, value)
    return look


def _declarations(style: str) -> list[tuple[str, str]]:
    pairs = (part.split(":", 1) for part in style.lower().split(";") if ":" in part)
    return [(name.strip(), value.strip()) for name, value in pairs]


def _styled(look: Look, name: str, value: str) -> Look:
    if name == "color":
        return replace(look, colour=colour_of(value) or look.colour)
    if name == "font-weight":
        return replace(look, bold=value in _BOLD)
    if name == "font-style":
        return replace(look, italic=value in ("italic", "oblique"))
    if name in ("text-decoration", "text-decoration-line"):
        return replace(look, underline="underline" in value)
    return look
