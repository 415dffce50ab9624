"""Merges a mail's body, and tells a fault of it in the lines that its writer sees.

The HTML of a sheet has rows of its own; whoever wrote it counts the lines of the sheet.
"""

from collections.abc import Mapping

from outreach_app.domain.errors import UserError
from outreach_app.domain.rich_reading import read_html
from outreach_app.domain.rich_writing import write_text as text_of
from outreach_app.domain.templates import Rendered, render


def render_body(html: str, fields: Mapping[str, str]) -> Rendered:
    """The merged HTML. Raises UserError for a fault of the template."""
    try:
        return render(html, fields, autoescape=True)
    except UserError:
        _tell_in_seen_lines(html, fields)
        raise


def _tell_in_seen_lines(html: str, fields: Mapping[str, str]) -> None:
    """Raise the fault as it stands in the sheet's lines, where the sheet can hold this HTML.

    What it can not hold is written as source: its rows are what is seen.
    """
    seen = read_html(html)
    if not seen.beyond:
        render(text_of(seen.lines), fields, autoescape=False)
