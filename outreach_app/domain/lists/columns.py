"""Our columns: their names on screen and in files, and which of them a foreign column is."""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache

from outreach_app.domain.lists.column_names import NAMES
from outreach_app.domain.lists.tables import Preset
from outreach_app.domain.prospects import KNOWN

TITLES: Mapping[str, str] = {
    "address": "Address",
    "first_name": "First name",
    "last_name": "Last name",
    "company": "Company",
    "job_title": "Job title",
    "phone": "Phone",
    "website": "Website",
    "time_zone": "Time zone",
    "stage": "Stage",
    "tags": "Tags",
}
"""Our columns in their usual order, with their headings in the files that we write."""

NAME = "name"
"""A whole name, which is parted into first and last. We read it and never write it."""

LEFT_OUT = ""

MENDING = ("Line in the file", "Why it was not taken")
"""Columns of the file of bad rows, which are left out when it is imported again."""

FIELD = "field:"
"""What a free field's target begins with."""

COMPANY = "company:"
"""What the target begins with for what is said of a person's company. We write it and never read
it: whoever imports people says nothing of companies."""

TARGETS: tuple[str, ...] = (*TITLES, NAME)
"""What a column may be, besides a free field."""


def field_target(name: str) -> str:
    """The target for a free field."""
    return FIELD + name


def field_of(target: str) -> str | None:
    """The free field that a target names, None for any other."""
    return target[len(FIELD) :] if target.startswith(FIELD) else None


def company_target(name: str) -> str:
    """The target for what is said of a company: `domain`, or the name of a field of one's own."""
    return COMPANY + name


def company_fact_of(target: str) -> str | None:
    """The fact about a company that a target names, None for any other."""
    return target[len(COMPANY) :] or None if target.startswith(COMPANY) else None


def is_written(text: str) -> bool:
    """Whether a column that we write can be this."""
    return company_fact_of(text) is not None or (text != NAME and is_target(text))


def is_target(text: str) -> bool:
    """Whether a column can be this."""
    name = field_of(text)
    return text in TARGETS if name is None else name.isidentifier() and name not in KNOWN


def heading_of(target: str) -> str:
    """The heading under which we write a column, which `suggestions` reads back as the same."""
    if company_fact_of(target) is not None:
        return target
    name = field_of(target)
    if name is None:
        return TITLES[target]
    return name if own_field(name) == target and not target_of(name) else target


def target_of(heading: str) -> str | None:
    """Which of our columns is called so, None where none is."""
    if is_target(heading.strip()) and heading.strip().startswith(FIELD):
        return heading.strip()
    return _by_bare_name().get(bare(heading))


def suggestions(
    header: Sequence[str], rows: Sequence[Sequence[str]], presets: Sequence[Preset]
) -> tuple[tuple[str, ...], str]:
    """What each column seems to be, and the title of the program whose export it seems to be.

    Each column of ours is given once; any other becomes a free field. The addresses are where
    most cells hold an @, whatever the column is called: “Address” may be a street.
    """
    preset = _recognised(header, presets)
    known = {bare(name): target for name, target in preset.columns.items()} if preset else {}
    known |= {bare(name): LEFT_OUT for name in MENDING}
    unused = {
        number
        for number, name in enumerate(header)
        if known.get(bare(name)) == LEFT_OUT or company_fact_of(name.strip()) is not None
    }
    wanted = [known.get(bare(name)) or target_of(name) or "" for name in header]
    place = _address_column(wanted, rows)
    found: list[str] = []
    for number, name in enumerate(header):
        target = wanted[number]
        if number in unused:
            target = LEFT_OUT
        elif number == place:
            target = "address"
        elif target in ("address", LEFT_OUT, *found):
            target = own_field(name)
        found.append(target if target not in found and is_target(target) else LEFT_OUT)
    if NAME in found and {"first_name", "last_name"} & set(found):
        found = [LEFT_OUT if target == NAME else target for target in found]
    return tuple(found), preset.title if preset else ""


def _address_column(wanted: Sequence[str], rows: Sequence[Sequence[str]]) -> int | None:
    """Where the addresses are: the column named so, unless only another one looks so."""
    shares = [_address_share(number, rows) for number in range(len(wanted))]
    named = [number for number, target in enumerate(wanted) if target == "address"]
    if not any(shares):
        return named[0] if named else None
    best = max(shares)
    likely = [number for number, share in enumerate(shares) if share >= best / 2]
    return next((number for number in named if number in likely), likely[0])


def _address_share(number: int, rows: Sequence[Sequence[str]]) -> float:
    cells = [row[number] for row in rows if number < len(row) and row[number].strip()]
    return sum("@" in cell for cell in cells) / len(cells) if cells else 0.0


@cache
def _by_bare_name() -> Mapping[str, str]:
    return {bare(name): target for target, names in NAMES.items() for name in names} | {
        bare(title): target for target, title in TITLES.items()
    }


def bare(name: str) -> str:
    """A column's name without case, accents, spaces and punctuation."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


def own_field(heading: str) -> str:
    """The free field that a foreign column becomes; left out where no name can be made of it."""
    text = heading.strip()
    name = text if text.isidentifier() else _identifier(text)
    if not name.isidentifier():
        return LEFT_OUT
    return field_target(f"{name}_field" if name in KNOWN else name)


def _identifier(text: str) -> str:
    joined = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    name = "_".join(joined.split())
    return f"field_{name}" if name[:1].isdigit() else name


def _recognised(header: Sequence[str], presets: Sequence[Preset]) -> Preset | None:
    there = {bare(name) for name in header}
    fitting = (
        preset
        for preset in presets
        if preset.recognised_by and all(bare(name) in there for name in preset.recognised_by)
    )
    return max(fitting, key=lambda preset: len(preset.recognised_by), default=None)
