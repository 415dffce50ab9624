"""Templates by name."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.mails import Template
from outreach_app.storage.schema import templates


class TemplateRows:
    """The templates of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Template, ...]:
        """Every template, by name."""
        rows = self._connection.execute(select(templates).order_by(templates.c.name))
        return tuple(Template(row.id, row.name, row.subject, row.html) for row in rows)

    def save(self, name: str, subject: str, html: str) -> Template:
        """Add a template, or replace the one of that name."""
        values = {"subject": subject, "html": html}
        template_id = self._connection.execute(
            insert(templates)
            .values(name=name, **values)
            .on_conflict_do_update(index_elements=[templates.c.name], set_=values)
            .returning(templates.c.id)
        ).scalar_one()
        return Template(template_id, name, subject, html)

    def delete(self, template_id: int) -> None:
        """Remove a template."""
        self._connection.execute(delete(templates).where(templates.c.id == template_id))
