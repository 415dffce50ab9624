"""Where an address stands in what is not its owner's: copies of mails, drafts, saved searches.

Erasing a person takes the address out of all of these, and leaves everybody else's in.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import Column, ColumnElement, Connection, delete, func, or_, select, update

from outreach_app.domain.addresses import ascii_domain
from outreach_app.storage.prospect_schema import saved_views
from outreach_app.storage.schema import outgoing
from outreach_app.storage.writing_schema import drafts

_COPIES = ("cc", "bcc")


def exact_key(address: str) -> str:
    """An address whatever its case, and whether its domain is in letters or in IDNA."""
    local, at, domain = address.strip().rpartition("@")
    return f"{local.casefold()}{at}{ascii_domain(domain)}"


def is_address(connection: Connection, column: Column[str], address: str) -> ColumnElement[bool]:
    """Whether a column is this address. SQLite folds the case of ASCII letters alone."""
    key = exact_key(address)
    if address.isascii() and "xn--" not in key:
        return func.lower(column) == key
    raw = connection.connection.dbapi_connection
    assert raw is not None
    raw.create_function("exact_key", 1, exact_key, deterministic=True)
    return func.exact_key(column) == key


class Mentions:
    """Mentions of one person, by id and address."""

    def __init__(self, connection: Connection, prospect_id: int, address: str) -> None:
        self._connection = connection
        self._id = prospect_id
        self._key = exact_key(address)

    def forget(self) -> None:
        """Take the person out wherever they are mentioned."""
        self._in_mails()
        self._in_drafts()
        self._in_views()

    def _in_mails(self) -> None:
        in_letter = [func.json_array_length(outgoing.c.letter, f"$.{one}") for one in _COPIES]
        counts = [func.json_array_length(outgoing.c.cc), *in_letter]
        copied = or_(*(count > 0 for count in counts))
        wanted = select(outgoing.c.id, outgoing.c.cc, outgoing.c.letter).where(copied)
        for row in self._connection.execute(wanted).all():
            cc, letter = self._without(row.cc), self._uncopied(row.letter)
            if (cc, letter) != (row.cc, row.letter):
                self._connection.execute(
                    update(outgoing).where(outgoing.c.id == row.id).values(cc=cc, letter=letter)
                )

    def _in_drafts(self) -> None:
        """A draft to nobody else was written to this person, and goes."""
        for row in self._connection.execute(select(drafts)).all():
            mine = drafts.c.id == row.id
            others = [one for one in row.recipients if one != self._id]
            letter = self._uncopied(row.letter)
            if row.recipients and not others:
                self._connection.execute(delete(drafts).where(mine))
            elif (others, letter) != (row.recipients, row.letter):
                changed = update(drafts).where(mine).values(recipients=others, letter=letter)
                self._connection.execute(changed)

    def _in_views(self) -> None:
        """A view that searches for the address, or is named by it, goes."""
        for row in self._connection.execute(select(saved_views)).all():
            asked = row.filter if isinstance(row.filter, dict) else {}
            words = f"{row.name} {asked.get('search') or ''}".split()
            if self._key in map(exact_key, words):
                self._connection.execute(delete(saved_views).where(saved_views.c.id == row.id))

    def _uncopied(self, letter: Mapping[str, object] | None) -> Mapping[str, object] | None:
        if not letter:
            return letter
        copies = {name: letter.get(name) for name in _COPIES}
        return {
            **letter,
            **{name: self._without(one) for name, one in copies.items() if isinstance(one, list)},
        }

    def _without(self, addresses: Iterable[str]) -> list[str]:
        return [one for one in addresses if exact_key(one) != self._key]
