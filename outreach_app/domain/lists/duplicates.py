"""What happens to a row whose address is there already, in the profile or higher up in the file."""

from collections.abc import Mapping
from dataclasses import fields, replace
from enum import StrEnum

from outreach_app.domain.prospects import FIRST_STAGE, ProspectForm, checked_tags


class Duplicates(StrEnum):
    """The user's choice."""

    SKIP = "skip"
    FILL = "fill"
    REPLACE = "replace"


def combined(there: ProspectForm, row: ProspectForm, choice: Duplicates) -> ProspectForm:
    """What is to be known of the person. An empty cell never takes anything away.

    Tags are joined and never lost; the address stays as it was.
    """
    if choice is Duplicates.SKIP:
        return there
    if row.stage == FIRST_STAGE:  # where everybody starts is no news of anybody
        row = replace(row, stage="")
    first, second = (there, row) if choice is Duplicates.FILL else (row, there)
    plain: dict[str, object] = {
        field.name: getattr(first, field.name) or getattr(second, field.name)
        for field in fields(ProspectForm)
    }
    own = {**_filled(second.fields), **_filled(first.fields)}
    joined = {
        "fields": {**there.fields, **own},
        "address": there.address,
        "tags": checked_tags((*there.tags, *row.tags)),
    }
    return replace(there, **(plain | joined))  # type: ignore[arg-type]  # each is its field's


def _filled(given: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in given.items() if value}
