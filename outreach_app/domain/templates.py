"""Merge fields: a template and a prospect's fields become a text, and what was missing is named.

A template reaches the fields it is given and nothing else, and its work is bounded. Every fault
of a template is a UserError with its line. Nothing is sent or looked up here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from liquid.exceptions import LiquidError, LiquidInterrupt
from liquid.output import LimitedStringIO
from liquid.template import BoundTemplate

from outreach_app.domain.errors import UserError
from outreach_app.domain.liquid_merging import Merging
from outreach_app.domain.liquid_source import (
    PieceKind,
    TemplateError,
    pieces,
    template_error,
    unclosed_line,
)
from outreach_app.domain.liquid_tags import OUTPUT_LIMIT, MailLiquid
from outreach_app.domain.markup import Kind, scan, tidy_url, unescape_attribute
from outreach_app.domain.shown import in_one_line

_HOLE = "\ue000"
"""Stands for Liquid while a template's HTML is read; taken out of the template itself first."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A merged text. A mail with `missing` fields is held: they are empty and have no default."""

    text: str
    missing: tuple[str, ...]


def render(template: str, fields: Mapping[str, str], *, autoescape: bool) -> Rendered:
    """The merged text. With `autoescape` it is HTML and each field is escaped.

    Raises UserError for a fault of the template.
    """
    parsed = _parsed(template, autoescape=autoescape)
    merging = Merging(parsed, fields, len(template))
    buffer = LimitedStringIO(limit=OUTPUT_LIMIT)
    try:
        for node in parsed.nodes:
            node.render(merging, buffer)
    except LiquidError as fault:
        raise _described(fault, template) from fault
    except LiquidInterrupt as fault:
        raise template_error(None, f"there is a {fault} outside of any loop") from fault
    except RecursionError as fault:
        raise template_error(None, "it is nested too deeply") from fault
    return Rendered(buffer.getvalue(), tuple(merging.missing))


def render_subject(template: str, fields: Mapping[str, str]) -> Rendered:
    """A subject: plain text on one line. Raises UserError for a fault of the template."""
    try:
        rendered = render(template, fields, autoescape=False)
    except TemplateError as found:
        raise TemplateError("The subject", found.fault) from found
    return Rendered(in_one_line(rendered.text), rendered.missing)


def field_names(template: str) -> frozenset[str]:
    """The fields that a template asks for, including those that exist nowhere."""
    parsed = _parsed(template, autoescape=False)
    try:
        return frozenset(parsed.global_variables(include_partials=False))
    except RecursionError:
        raise template_error(None, "it is nested too deeply") from None


def literal_urls(template: str) -> frozenset[str]:
    """The link targets that stand in a template's own HTML without any Liquid in them.

    A URL of the merged mail that is not among them was made with a merge field, however it was
    put together. They are decoded and trimmed, as `tracking.instrument` hands them out.
    """
    parts: list[str] = []
    for piece in pieces(template):
        if piece.kind in {PieceKind.TEXT, PieceKind.RAW}:
            parts.append(piece.text.replace(_HOLE, " "))
        elif piece.kind is PieceKind.LIQUID:
            parts.append(_HOLE)
    source = "".join(parts)
    return frozenset(url for url in _hrefs(source) if _HOLE not in url)


def _hrefs(source: str) -> list[str]:
    """Every href of every link, also where Liquid stands between a tag's attributes."""
    return [
        tidy_url(unescape_attribute(source[one.value[0] : one.value[1]]))
        for token in scan(source)
        if token.kind is Kind.START and token.name.strip(_HOLE) in {"a", "area"}
        for one in token.attributes
        if one.name.strip(_HOLE) in {"href", "xlink:href"}
    ]


def _parsed(template: str, *, autoescape: bool) -> BoundTemplate:
    for _ in pieces(template):
        pass
    try:
        return MailLiquid(autoescape=autoescape).from_string(template)
    except LiquidError as fault:
        raise _described(fault, template) from fault
    except RecursionError as fault:
        raise template_error(None, "it is nested too deeply") from fault


def _described(fault: LiquidError, template: str) -> UserError:
    try:
        place = fault.context()
    except ValueError:
        place = None
    line = place[0] if place else unclosed_line(template)
    return template_error(line, str(fault.message).rstrip("."))
