"""Prospects as a salesperson keeps them: stages, tags, companies, notes, tasks, views, search."""

import sqlalchemy as sa
from alembic import op

from outreach_app.storage.columns import Instant

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STAGES = (
    ("new", "New", "grey"),
    ("contacted", "Contacted", "blue"),
    ("talking", "Talking", "teal"),
    ("meeting", "Meeting", "violet"),
    ("offer", "Offer", "amber"),
    ("won", "Won", "green"),
    ("lost", "Lost", "red"),
)

WORDS = """new.first_name || ' ' || new.last_name || char(10) || new.company || char(10)
    || new.address || char(10) || new.job_title || char(10) || new.phone || char(10)
    || new.website || char(10)
    || coalesce((select group_concat(value, char(10)) from json_each(new.fields)), '')"""

TAGS = """coalesce((select group_concat(tags.name, char(10)) from prospect_tags
    join tags on tags.id = prospect_tags.tag_id where prospect_tags.prospect_id = {id}), '')"""

NOTES = """coalesce((select group_concat(text, char(10)) from notes
    where prospect_id = {id}), '')"""

# A prospect that is being deleted takes its words along: tags and notes that go with it are
# no reason to write them once more.
THERE = "when exists (select 1 from prospects where id = old.prospect_id)"

TRIGGERS = (
    f"""create trigger prospect_words_added after insert on prospects begin
        insert into prospect_words (rowid, words, tags, notes) values (new.id, {WORDS}, '', '');
    end""",
    f"""create trigger prospect_words_edited after update of
        first_name, last_name, company, address, job_title, phone, website, fields on prospects
    begin update prospect_words set words = {WORDS} where rowid = new.id; end""",
    """create trigger prospect_words_deleted after delete on prospects
    begin delete from prospect_words where rowid = old.id; end""",
    f"""create trigger prospect_words_tagged after insert on prospect_tags
    begin update prospect_words set tags = {TAGS.format(id="new.prospect_id")}
        where rowid = new.prospect_id; end""",
    f"""create trigger prospect_words_untagged after delete on prospect_tags {THERE}
    begin update prospect_words set tags = {TAGS.format(id="old.prospect_id")}
        where rowid = old.prospect_id; end""",
    f"""create trigger prospect_words_tag_renamed after update of name on tags
    begin update prospect_words set tags = {TAGS.format(id="prospect_words.rowid")}
        where rowid in (select prospect_id from prospect_tags where tag_id = new.id); end""",
    f"""create trigger prospect_words_noted after insert on notes
    begin update prospect_words set notes = {NOTES.format(id="new.prospect_id")}
        where rowid = new.prospect_id; end""",
    f"""create trigger prospect_words_note_edited after update of text, prospect_id on notes
    begin update prospect_words set notes = {NOTES.format(id="prospect_words.rowid")}
        where rowid in (new.prospect_id, old.prospect_id); end""",
    f"""create trigger prospect_words_note_deleted after delete on notes {THERE}
    begin update prospect_words set notes = {NOTES.format(id="old.prospect_id")}
        where rowid = old.prospect_id; end""",
)

SIGNS = (("opened_at", "opened"), ("answered_at", "replied"), ("bounced_at", "bounced"))


def upgrade() -> None:
    """Apply."""
    _columns()
    _from_free_fields()
    _keys()
    _signs()
    _stages_and_tags()
    _companies_and_views()
    _notes_and_tasks()
    _journal()
    _indexes()
    _search()


def _columns() -> None:
    texts = ("job_title", "phone", "website", "company_key", "domain")
    for name in texts:
        op.add_column("prospects", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("prospects", sa.Column("stage", sa.Text(), server_default="new", nullable=False))
    for name in ("opened_at", "answered_at", "bounced_at", "contacted_at"):
        op.add_column("prospects", sa.Column(name, Instant(), nullable=True))
    # Not by batch: copying the table would delete it, and with it all that refers to its rows.
    op.execute("alter table prospects drop column search_text")


def _from_free_fields() -> None:
    """What was a free field until now and has a column of its own from now on."""
    for name in ("job_title", "phone", "website"):
        op.execute(
            f"update prospects set {name} = json_extract(fields, '$.{name}'), "
            f"fields = json_remove(fields, '$.{name}') "
            f"where json_type(fields, '$.{name}') = 'text'"
        )


def _keys() -> None:
    op.execute(
        "update prospects set company_key = lower(company), "
        "domain = substr(address_key, instr(address_key, '@') + 1)"
    )
    bind = op.get_bind()
    # SQLite folds ASCII only.
    for (company,) in bind.execute(sa.text("select distinct company from prospects")).all():
        if not company.isascii():
            bind.execute(
                sa.text("update prospects set company_key = :key where company = :company"),
                {"key": company.casefold(), "company": company},
            )
    quoted = sa.text("select id, address_key from prospects where address_key like '%@%@%'")
    for prospect_id, address in bind.execute(quoted).all():
        bind.execute(
            sa.text("update prospects set domain = :domain where id = :id"),
            {"domain": address.rpartition("@")[2], "id": prospect_id},
        )


def _signs() -> None:
    """When each prospect last opened, answered, bounced and was written to."""
    for column, kind in (*SIGNS, ("contacted_at", "sent")):
        op.execute(
            f"update prospects set {column} = found.at from ("
            "select events.prospect_id as id, max(events.at) as at from events "
            "left join verdicts on verdicts.hit_id = events.hit_id "
            f"where events.kind = '{kind}' and events.\"by\" = '' "
            "and (verdicts.kind is null or verdicts.kind = 'human') "
            "group by events.prospect_id) as found where found.id = prospects.id"
        )


def _stages_and_tags() -> None:
    stages = op.create_table(
        "stages",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("colour", sa.String(length=10), server_default="grey", nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_stages")),
    )
    op.bulk_insert(
        stages,
        [
            {"key": key, "name": name, "position": place, "colour": colour}
            for place, (key, name, colour) in enumerate(STAGES)
        ],
    )
    op.create_table(
        "tags",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tags")),
        sa.UniqueConstraint("name_key", name=op.f("uq_tags_name_key")),
    )
    op.create_table(
        "prospect_tags",
        sa.Column("prospect_id", sa.Integer(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        _of_prospect("prospect_tags"),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tags.id"], name=op.f("fk_prospect_tags_tag_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("prospect_id", "tag_id", name=op.f("pk_prospect_tags")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_prospect_tags_tag_id_prospect_id"), "prospect_tags", ["tag_id", "prospect_id"]
    )


def _companies_and_views() -> None:
    op.create_table(
        "companies",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("website", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("about", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_companies")),
    )
    op.create_table(
        "saved_views",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("filter", sa.JSON(), nullable=False),
        sa.Column("sort", sa.String(length=10), nullable=False),
        sa.Column("is_reversed", sa.Integer(), server_default="0", nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_views")),
        sa.UniqueConstraint("name_key", name=op.f("uq_saved_views_name_key")),
    )


def _notes_and_tasks() -> None:
    op.create_table(
        "notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("prospect_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("edited_at", Instant(), nullable=True),
        _of_prospect("notes"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notes")),
    )
    op.create_index(op.f("ix_notes_prospect_id"), "notes", ["prospect_id"])
    op.create_table(
        "tasks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("prospect_id", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("due_at", Instant(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("done_at", Instant(), nullable=True),
        _of_prospect("tasks"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tasks")),
    )
    op.create_index(op.f("ix_tasks_prospect_id"), "tasks", ["prospect_id"])
    op.create_index(op.f("ix_tasks_done_at_due_at"), "tasks", ["done_at", "due_at"])


def _journal() -> None:
    op.create_table(
        "undo_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undo_steps")),
    )
    op.create_index(op.f("ix_undo_steps_at"), "undo_steps", ["at"])
    op.create_table(
        "undo_rows",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("action", sa.String(length=10), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["step_id"], ["undo_steps.id"], name=op.f("fk_undo_rows_step_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_undo_rows")),
    )
    op.create_index(op.f("ix_undo_rows_step_id"), "undo_rows", ["step_id"])


def _of_prospect(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["prospect_id"],
        ["prospects.id"],
        name=op.f(f"fk_{table}_prospect_id"),
        ondelete="CASCADE",
    )


def _indexes() -> None:
    for column in ("company_key", "stage", "last_event_at", "contacted_at"):
        op.create_index(op.f(f"ix_prospects_{column}_id"), "prospects", [column, "id"])
    for column in ("domain", "level"):
        op.create_index(op.f(f"ix_prospects_{column}"), "prospects", [column])


def _search() -> None:
    op.execute(
        "create virtual table prospect_words using fts5(words, tags, notes, "
        "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
    )
    op.execute("create virtual table prospect_terms using fts5vocab('prospect_words', 'row')")
    op.execute(
        "insert into prospect_words (rowid, words, tags, notes) "
        f"select id, {WORDS.replace('new.', 'prospects.')}, '', '' from prospects"
    )
    for trigger in TRIGGERS:
        op.execute(trigger)
