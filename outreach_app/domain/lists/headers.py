"""Whether a table's first row names its columns, and names for those that have none."""

from collections.abc import Sequence

from outreach_app.domain.lists.columns import target_of


def looks_like_header(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names columns: it holds no address, and names something we know,
    or the rows beneath it hold addresses.
    """
    if not rows or not any(cell.strip() for cell in rows[0]):
        return False
    first, rest = rows[0], rows[1:]
    if any("@" in cell for cell in first):
        return False
    if any(target_of(cell) for cell in first):
        return True
    return any("@" in cell for row in rest for cell in row)


def column_names(first: Sequence[str], width: int, *, is_header: bool) -> tuple[str, ...]:
    """A name for each column, each once."""
    given = [" ".join(cell.split()) for cell in first] if is_header else []
    given += [""] * (width - len(given))
    names: list[str] = []
    taken: set[str] = set()
    for number, name in enumerate(given[: max(width, 1)], start=1):
        unique = _unique(name or f"Column {number}", taken)
        taken.add(unique.casefold())
        names.append(unique)
    return tuple(names)


def _unique(name: str, taken: set[str]) -> str:
    unique, count = name, 1
    while unique.casefold() in taken:
        count += 1
        unique = f"{name} ({count})"
    return unique
