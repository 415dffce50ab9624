"""On SQLite hits are written where they arrive, and their numbers are indexed later, for many.

`hits` becomes a view there, over the rows and the places of their numbers. Through it hits are
read, changed and deleted as before; only the appender writes to the rows themselves.
"""

# ruff: noqa: S608 - the statements are put together from the constants below

from alembic import op

revision = "0003"
down_revision = "0002"

_KEPT = "token, kind, at, method, address, user_agent, headers, times"

_PLACE = """
  insert into hit_places select account, number, id from hit_rows
    where id > (select up_to from placing) order by account, number;
  update placing set up_to = (select coalesce(max(id), 0) from hit_rows);
"""
"""What the appender does from time to time; a change does it first, and so finds every row."""

_OLD = "(select hit from hit_places where account = old.account and number = old.number)"

_SQLITE = (
    """
create table hit_rows (
  id integer primary key, account integer not null, number bigint not null, token text not null,
  kind text not null, at bigint not null, method text not null, address text not null,
  user_agent text not null, headers text not null, times integer not null
)""",
    """
create table hit_places (
  account integer not null, number bigint not null, hit integer not null,
  primary key (account, number)
) without rowid""",
    "create table placing (up_to integer not null)",
    f"insert into hit_rows (account, number, {_KEPT}) select account, number, {_KEPT} from hits"
    " order by rowid",
    "insert into hit_places select account, number, id from hit_rows order by account, number",
    "insert into placing select coalesce(max(id), 0) from hit_rows",
    "drop table hits",
    f"""
create view hits as
  select p.account, p.number, {_KEPT} from hit_places p join hit_rows r on r.id = p.hit
  union all
  select account, number, {_KEPT} from hit_rows where id > (select up_to from placing)""",
    f"""
create trigger hits_insert instead of insert on hits begin
  insert into hit_rows (account, number, {_KEPT}) values (new.account, new.number, new.token,
    new.kind, new.at, new.method, new.address, new.user_agent, new.headers, new.times);
  {_PLACE}
end""",
    f"""
create trigger hits_update instead of update on hits begin
  {_PLACE}
  update hit_rows set token = new.token, kind = new.kind, at = new.at, method = new.method,
    address = new.address, user_agent = new.user_agent, headers = new.headers, times = new.times
    where id = {_OLD};
end""",
    f"""
create trigger hits_delete instead of delete on hits begin
  {_PLACE}
  delete from hit_rows where id = {_OLD};
  delete from hit_places where account = old.account and number = old.number;
  update placing set up_to = (select coalesce(max(id), 0) from hit_rows);
end""",
)
"""After a deletion the mark goes back, since SQLite gives the highest id again."""


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for statement in _SQLITE:
            op.execute(statement)
