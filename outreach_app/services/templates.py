"""Letters kept for use again."""

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Template
from outreach_app.services.ports import Store


class Templates:
    """The templates of a profile."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def list(self) -> tuple[Template, ...]:
        """Every template, by name."""
        with self._store.reading() as tx:
            return tx.templates.all()

    def save(self, name: str, subject: str, html: str) -> Template:
        """Add a template, or replace the one of that name."""
        name = " ".join(name.split())
        if not name:
            raise UserError("template-name", "Give the template a name.")
        with self._store.writing() as tx:
            return tx.templates.save(name, subject, html)

    def delete(self, template_id: int) -> None:
        """Remove a template."""
        with self._store.writing() as tx:
            tx.templates.delete(template_id)
