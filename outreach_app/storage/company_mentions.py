"""A person who is named in what is said of companies: shown to them, and taken out when erased."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Row, select, update

from outreach_app.domain.mentions import Mention
from outreach_app.storage.prospect_schema import companies

_TEXTS = ("website", "phone", "about", "domain", "address", "size")


class CompanyMentions:
    """What is said of companies, as far as it names one person."""

    def __init__(self, connection: Connection, who: Mention) -> None:
        self._connection = connection
        self._who = who

    def found(self) -> list[Mapping[str, object]]:
        """The companies of which something is said that names this person, with just that."""
        return [
            {"key": row.key, **{name: text for name, text in said if self._who.is_in(text)}}
            for row, said in self._rows()
        ]

    def forget(self) -> None:
        """Take the person out wherever they are named."""
        for row, _ in list(self._rows()):
            plain = {name: self._who.taken_out(getattr(row, name)) for name in _TEXTS}
            own = {name: self._who.taken_out(text) for name, text in dict(row.fields).items()}
            mine = companies.c.key == row.key
            self._connection.execute(update(companies).where(mine).values(**plain, fields=own))

    def _rows(self) -> Iterator[tuple[Row[Any], list[tuple[str, str]]]]:
        for row in self._connection.execute(select(companies)).all():
            said = [(name, getattr(row, name)) for name in _TEXTS]
            said += [(str(name), str(text)) for name, text in dict(row.fields).items()]
            if any(self._who.is_in(text) for _, text in said):
                yield row, said
