"""Lines and looks as Qt's formats, and back. What a format can not say is kept in properties."""

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextListFormat,
)

from outreach_app.domain.rich_text import PLAIN, LineKind, Liquid, Look, Picture
from outreach_app.ui.tokens import Tokens

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
"""The kind of object that stands for Liquid in a document."""

_USER = QTextFormat.Property.UserProperty.value
SOURCE, COLOUR, ALT = _USER + 1, _USER + 2, _USER + 3
QUOTED = QTextFormat.Property.BlockQuoteLevel
STAND_IN = "\ufffc"
"""The character that Qt puts where an object stands."""

QUOTE_MARGIN = 18
HEADINGS = {LineKind.HEADING_1: 1, LineKind.HEADING_2: 2, LineKind.HEADING_3: 3}
KIND_OF_LEVEL = {level: kind for kind, level in HEADINGS.items()}
LIST_STYLES = {
    LineKind.BULLET: QTextListFormat.Style.ListDisc,
    LineKind.NUMBER: QTextListFormat.Style.ListDecimal,
}
KIND_OF_STYLE = {style: kind for kind, style in LIST_STYLES.items()}


def char_format(look: Look, tokens: Tokens) -> QTextCharFormat:
    """The format of words that look so."""
    made = QTextCharFormat()
    if look.bold:
        made.setFontWeight(QFont.Weight.Bold)
    if look.italic:
        made.setFontItalic(True)
    if look.underline or look.link:
        made.setFontUnderline(True)
    if look.colour:
        made.setProperty(COLOUR, look.colour)
        made.setForeground(QColor(look.colour))
    if look.link:
        made.setAnchor(True)
        made.setAnchorHref(look.link)
        if not look.colour:
            made.setForeground(QColor(tokens.paper_link))
    return made


def look_of(form: QTextCharFormat) -> Look:
    """How words of this format look. A link is underlined by itself."""
    link = form.anchorHref() if form.isAnchor() else ""
    colour = form.property(COLOUR)
    return Look(
        bold=form.fontWeight() >= QFont.Weight.DemiBold,
        italic=form.fontItalic(),
        underline=form.fontUnderline() and not link,
        colour=str(colour) if colour else "",
        link=link,
    )


def chip_format(chip: Liquid, tokens: Tokens) -> QTextCharFormat:
    """The format of the character that stands for this Liquid."""
    made = char_format(chip.look, tokens)
    made.setObjectType(CHIP)
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    made.setProperty(SOURCE, chip.source)
    return made


def liquid_of(form: QTextCharFormat) -> Liquid:
    """The Liquid that this format stands for."""
    return Liquid(str(form.property(SOURCE) or ""), look_of(form))


def picture_of(form: QTextCharFormat) -> Picture:
    """The picture that this format shows."""
    image = form.toImageFormat()
    look = look_of(form)
    plain = Look(link=look.link) if look.link else PLAIN
    return Picture(image.name(), str(image.property(ALT) or ""), round(image.width()), plain)


def block_format(kind: LineKind) -> QTextBlockFormat:
    """The format of a line of this kind."""
    made = QTextBlockFormat()
    if kind in HEADINGS:
        made.setHeadingLevel(HEADINGS[kind])
        made.setTopMargin(6)
        made.setBottomMargin(3)
    elif kind is LineKind.QUOTE:
        made.setProperty(QUOTED, 1)
        made.setLeftMargin(QUOTE_MARGIN)
    return made
