"""What is said of companies can be searched: a full-text index of its own, kept by triggers."""

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

WORDS = """new.domain || char(10) || new.website || char(10) || new.phone || char(10)
    || new.address || char(10) || new.size || char(10) || new.about || char(10)
    || coalesce((select group_concat(value, char(10)) from json_each(new.fields)), '')"""

ADD = f"insert into company_words (key, words) values (new.key, {WORDS});"
DROP = "delete from company_words where key = old.key;"

TRIGGERS = (
    f"create trigger company_words_added after insert on companies begin {ADD} end",
    f"create trigger company_words_edited after update on companies begin {DROP} {ADD} end",
    f"create trigger company_words_deleted after delete on companies begin {DROP} end",
)


def upgrade() -> None:
    """Apply."""
    op.execute(
        "create virtual table company_words using fts5(key unindexed, words, "
        "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
    )
    op.execute(
        "insert into company_words (key, words) "
        f"select key, {WORDS.replace('new.', 'companies.')} from companies"
    )
    for trigger in TRIGGERS:
        op.execute(trigger)
