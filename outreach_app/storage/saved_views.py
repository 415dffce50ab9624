"""Named views in the database."""

from sqlalchemy import Connection, delete, insert, select, update

from outreach_app.domain.prospect_filter import from_json, to_json
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectSort
from outreach_app.domain.saved_views import SavedView, view_key
from outreach_app.storage.prospect_schema import saved_views


class SavedViewRows:
    """The views of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[SavedView, ...]:
        """Every view, by name."""
        known = {sort.value for sort in ProspectSort}
        return tuple(
            SavedView(
                row.id,
                row.name,
                from_json(row.filter if isinstance(row.filter, dict) else {}),
                ProspectOrder(ProspectSort(row.sort), bool(row.is_reversed))
                if row.sort in known
                else ProspectOrder(),
            )
            for row in self._connection.execute(
                select(saved_views).order_by(saved_views.c.name_key)
            )
        )

    def save(self, view: SavedView) -> SavedView:
        """Keep a view: under its id, in the place of one of the same name, or as a new one."""
        values = {
            "name": view.name,
            "name_key": view_key(view.name),
            "filter": to_json(view.asked),
            "sort": view.order.sort.value,
            "is_reversed": int(view.order.is_reversed),
        }
        same = saved_views.c.name_key == view_key(view.name)
        where = saved_views.c.id == view.id if view.id else same
        found = self._connection.execute(select(saved_views.c.id).where(where)).scalar()
        if found is None:
            key = self._connection.execute(
                insert(saved_views).values(**values)
            ).inserted_primary_key
            assert key is not None
            return SavedView(int(key[0]), view.name, view.asked, view.order)
        self._connection.execute(
            update(saved_views).where(saved_views.c.id == found).values(**values)
        )
        return SavedView(found, view.name, view.asked, view.order)

    def delete(self, view_id: int) -> None:
        """Forget a view."""
        self._connection.execute(delete(saved_views).where(saved_views.c.id == view_id))
