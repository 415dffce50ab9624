"""Tags: made when first used, gone with their last prospect only at the user's word."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, func, insert, literal, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from outreach_app.domain.prospects import tag_key
from outreach_app.storage.bulk import among, these
from outreach_app.storage.prospect_schema import prospect_tags, tags
from outreach_app.storage.schema import prospects


class TagRows:
    """The tags of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def counts(self) -> tuple[tuple[str, int], ...]:
        """Every tag with how many prospects have it, in alphabetical order."""
        statement = (
            select(tags.c.name, func.count(prospect_tags.c.prospect_id))
            .join(prospect_tags, prospect_tags.c.tag_id == tags.c.id, isouter=True)
            .group_by(tags.c.id)
            .order_by(tags.c.name_key)
        )
        return tuple((name, number) for name, number in self._connection.execute(statement))

    def of(self, prospect_id: int) -> tuple[str, ...]:
        """One prospect's tags, in alphabetical order."""
        statement = (
            select(tags.c.name)
            .join(prospect_tags, prospect_tags.c.tag_id == tags.c.id)
            .where(prospect_tags.c.prospect_id == prospect_id)
            .order_by(tags.c.name_key)
        )
        return tuple(self._connection.execute(statement).scalars())

    def of_many(self, prospect_ids: Collection[int]) -> Mapping[int, tuple[str, ...]]:
        """The same of many; who has none is left out."""
        statement = (
            select(prospect_tags.c.prospect_id, tags.c.name)
            .join(tags, tags.c.id == prospect_tags.c.tag_id)
            .where(among(prospect_tags.c.prospect_id))
            .order_by(tags.c.name_key)
        )
        found: dict[int, tuple[str, ...]] = {}
        for prospect_id, name in self._connection.execute(statement, these(prospect_ids)):
            found[prospect_id] = (*found.get(prospect_id, ()), name)
        return found

    def ids(self, names: Iterable[str]) -> dict[str, int]:
        """The id of each tag by its key; those that are new are made."""
        wanted = {tag_key(name): name for name in names}
        if not wanted:
            return {}
        rows = [{"name": name, "name_key": key} for key, name in wanted.items()]
        self._connection.execute(sqlite_insert(tags).on_conflict_do_nothing(), rows)
        found = select(tags.c.name_key, tags.c.id).where(tags.c.name_key.in_(list(wanted)))
        return {row.name_key: row.id for row in self._connection.execute(found)}

    def set(self, prospect_id: int, names: Sequence[str]) -> None:
        """These are the prospect's tags from now on."""
        wanted = set(self.ids(names).values())
        own = prospect_tags.c.prospect_id == prospect_id
        there = set(self._connection.execute(select(prospect_tags.c.tag_id).where(own)).scalars())
        if there - wanted:
            gone = prospect_tags.c.tag_id.in_(there - wanted)
            self._connection.execute(delete(prospect_tags).where(own, gone))
        if wanted - there:
            rows = [{"prospect_id": prospect_id, "tag_id": one} for one in wanted - there]
            self._connection.execute(insert(prospect_tags), rows)

    def tag_ids_of(self, prospect_id: int) -> frozenset[int]:
        """The ids of one prospect's tags."""
        own = prospect_tags.c.prospect_id == prospect_id
        return frozenset(
            self._connection.execute(select(prospect_tags.c.tag_id).where(own)).scalars()
        )

    def put(self, tag_id: int, prospect_ids: Sequence[int]) -> tuple[int, ...]:
        """Give the tag to these prospects. Returns who did not have it."""
        who = select(prospects.c.id, literal(tag_id)).where(prospects.c.id.in_(prospect_ids))
        statement = (
            insert(prospect_tags)
            .prefix_with("OR IGNORE")
            .from_select(["prospect_id", "tag_id"], who)
            .returning(prospect_tags.c.prospect_id)
        )
        return tuple(self._connection.execute(statement).scalars())

    def take(self, tag_id: int, prospect_ids: Sequence[int]) -> tuple[int, ...]:
        """Take the tag from these prospects. Returns who had it."""
        theirs = prospect_tags.c.prospect_id.in_(prospect_ids)
        statement = delete(prospect_tags).where(prospect_tags.c.tag_id == tag_id, theirs)
        found = self._connection.execute(statement.returning(prospect_tags.c.prospect_id))
        return tuple(found.scalars())

    def rename(self, name: str, new_name: str) -> None:
        """Write a tag differently, on everybody who has it. Its new key must be free."""
        self._connection.execute(
            update(tags)
            .where(tags.c.name_key == tag_key(name))
            .values(name=new_name, name_key=tag_key(new_name))
        )
