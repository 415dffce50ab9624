"""Times at the ends of the calendar kept the suppression list from being read."""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

FIRST, LAST = 0, 7_258_118_399_999
"""From 1970 to 2199, in milliseconds."""


def upgrade() -> None:
    """Apply."""
    op.execute(
        f"UPDATE suppressions SET at = min(max(at, {FIRST}), {LAST}) "
        f"WHERE at NOT BETWEEN {FIRST} AND {LAST}"
    )
