"""What somebody meant whose search finds nobody: the most frequent words one slip away."""

from sqlalchemy import Connection, text

from outreach_app.domain.spelling import SHORTEST, folded_words, patterns_near


class SpellingRows:
    """Looks into the search index's own list of words."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def corrected(self, search: str) -> str:
        """The search with each unknown word replaced by a known one; "" where there is none."""
        words = folded_words(search)
        found = [word if self._is_known(word) else self._nearest(word) for word in words]
        return " ".join(found) if all(found) and tuple(found) != words else ""

    def _is_known(self, word: str) -> bool:
        known = "select 1 from prospect_terms where term >= :word and term < :end limit 1"
        return self._connection.execute(text(known), _span(word, word)).first() is not None

    def _nearest(self, word: str) -> str:
        if len(word) < SHORTEST:
            return ""
        patterns = {f"p{n}": one for n, one in enumerate(patterns_near(word))}
        near = " or ".join(f"term glob :{name}" for name in patterns)
        found = 0, ""
        for first in {word[0], word[1]}:
            statement = text(
                "select doc, term from prospect_terms "  # noqa: S608 - names made above
                f"where term >= :word and term < :end and ({near}) order by doc desc limit 1"
            )
            row = self._connection.execute(statement, {**patterns, **_span(first, first)}).first()
            found = max(found, (0, "") if row is None else (row.doc, row.term))
        return found[1]


def _span(first: str, last: str) -> dict[str, str]:
    return {"word": first, "end": f"{last}\U0010ffff"}
