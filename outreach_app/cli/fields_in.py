"""The user's own fields as they are written on a command line."""

from outreach_app.domain.errors import UserError


def read_field(text: str) -> tuple[str, str]:
    """Name and value of `product=Lenses`. UserError for what is no field."""
    name, equals, value = text.partition("=")
    if not equals:
        raise UserError("field", f"“{text}” is no field: write NAME=VALUE.")
    return name, value
