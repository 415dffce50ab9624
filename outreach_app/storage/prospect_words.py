"""The words that are searched, written for many prospects at once.

Triggers keep them for whoever writes one prospect. For a hundred thousand that takes four times
as long as one statement, so an import puts the triggers of new rows away for its transaction:
nobody else ever sees the database without them.
"""

from collections.abc import Iterable

from sqlalchemy import Connection

PUT_AWAY = ("prospect_words_added", "prospect_words_tagged")

_TAGS = """coalesce((select group_concat(tags.name, char(10)) from prospect_tags
    join tags on tags.id = prospect_tags.tag_id where prospect_tags.prospect_id = {id}), '')"""

_ADD = f"""
    insert into prospect_words (rowid, words, tags, notes)
    select id, first_name || ' ' || last_name || char(10) || company || char(10)
        || address || char(10) || job_title || char(10) || phone || char(10)
        || website || char(10)
        || case fields when '{{}}' then ''
            else coalesce((select group_concat(value, char(10)) from json_each(fields)), '') end,
        {_TAGS.format(id="prospects.id")}, ''
    from prospects where id > ?
"""  # noqa: S608 - our own words

_TAG = f"update prospect_words set tags = {_TAGS.format(id='prospect_words.rowid')} where rowid = ?"  # noqa: S608


class WordsAtOnce:
    """Puts the triggers away; `catch_up` writes what they would have, and puts them back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        sql = "select name, sql from sqlite_master where type = 'trigger' and name in (?, ?)"
        self._triggers = [row[1] for row in connection.exec_driver_sql(sql, PUT_AWAY)]
        newest = connection.exec_driver_sql("select coalesce(max(id), 0) from prospects")
        self._newest: int = newest.scalar_one()
        for name in PUT_AWAY:
            connection.exec_driver_sql(f"drop trigger {name}")

    def catch_up(self, tagged: Iterable[int]) -> None:
        """Write the words of all who are new, and the tags of these others."""
        self._connection.exec_driver_sql(_ADD, (self._newest,))
        others = [(number,) for number in tagged if number <= self._newest]
        if others:
            self._connection.exec_driver_sql(_TAG, others)
        for sql in self._triggers:
            self._connection.exec_driver_sql(sql)
