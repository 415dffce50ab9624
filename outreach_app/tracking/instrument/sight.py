"""Whether a reader can see an element, by its own inline style and the `hidden` attribute.

Style sheets are not read: what they hide or bring back counts as the inline style says. An image
or background may be small, and text may have size 0 where a child gives it a size again; such
tricks alone hide nothing here.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from outreach_app.domain.markup import Token, attribute


@dataclass(frozen=True, slots=True)
class Sight:
    """How an element is shown: `gone` with all it holds, or `invisible` until a child is not."""

    gone: bool = False
    invisible: bool = False

    @property
    def lost(self) -> bool:
        """Whether no reader sees what stands here."""
        return self.gone or self.invisible


PLAIN_SIGHT = Sight()

_COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*(?:\*/|$)")
_NOTHING = re.compile(r"[+-]?0*\.?0+(?:px|em|rem|pt|%)?")
_PAINTS = re.compile(r"\b(?:background|border|height|width|padding)\b", re.IGNORECASE)
_PAINTING = frozenset({"background", "bgcolor"})


def sight_of(source: str, tag: Token, around: Sight) -> Sight:
    """How the element that this tag opens is shown, within an element shown as `around`."""
    names = {one.name for one in tag.attributes}
    if not names & {"style", "hidden"}:
        return around
    style = _declared(attribute(source, tag, "style") or "")
    display = style.get("display", "")
    gone = display == "none" or ("hidden" in names and not display) or _is_shut(style)
    visibility = style.get("visibility", "")
    invisible = visibility in {"hidden", "collapse"} or (
        around.invisible and visibility not in {"visible", "initial"}
    )
    return Sight(around.gone or gone, invisible)


def paints(source: str, tag: Token) -> bool:
    """Whether an element without any content may still show itself, as a coloured box does."""
    names = {one.name for one in tag.attributes}
    return bool(names & _PAINTING) or bool(_PAINTS.search(attribute(source, tag, "style") or ""))


def _is_shut(style: Mapping[str, str]) -> bool:
    """Whether the box is cut off at no height, as preheaders are."""
    cut = "hidden" in (style.get("overflow"), style.get("overflow-y"))
    return cut and any(_NOTHING.fullmatch(style.get(name, "")) for name in ("max-height", "height"))


def _declared(style: str) -> dict[str, str]:
    """The declarations that count: the last of each name, an important one before all others."""
    found: dict[str, str] = {}
    important: set[str] = set()
    for part in _COMMENT.sub("", style).split(";"):
        name, _, rest = part.partition(":")
        value, urgent, _ = rest.lower().partition("!")
        name = name.strip().lower()
        if urgent:
            important.add(name)
        elif name in important:
            continue
        found[name] = value.strip()
    return found
