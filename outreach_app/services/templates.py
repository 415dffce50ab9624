"""Letters kept for use again, what they said before, and what became of their mails."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from outreach_app.domain.attachments import Attachment
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Template, TemplateVersion
from outreach_app.domain.shares import Figures
from outreach_app.services.ports import Clock, Store, Transaction


class Templates:
    """The templates of a profile. Whatever is saved can be gone back from."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def list(self) -> tuple[Template, ...]:
        """Every template, by folder and name."""
        with self._store.reading() as tx:
            return tx.templates.all()

    def figures(self) -> Mapping[int, Figures]:
        """What became of the mails of each template, by its id; none for one without mails."""
        with self._store.reading() as tx:
            return tx.templates.figures()

    def save(
        self,
        name: str,
        subject: str,
        html: str,
        folder: str | None = None,
        attachments: Sequence[Attachment] | None = None,
    ) -> Template:
        """Add a template, or let the one of that name say this.

        `folder` and `attachments` are None where they stay. UserError for a file that is gone.
        """
        place = None if folder is None else _tidy(folder)
        with self._store.writing() as tx:
            _check_files(tx, attachments or ())
            now = self._clock.now()
            return tx.templates.save(_named(name), subject, html, now, place, attachments)

    def change(self, template: Template) -> Template:
        """Rename, move or rewrite a template."""
        tidy = replace(template, name=_named(template.name), folder=_tidy(template.folder))
        with self._store.writing() as tx:
            before = _found(tx, template.id)
            _check_files(tx, template.attachments)
            if not tx.templates.change(tidy, self._clock.now()):
                sentence = f"There is another template “{tidy.name}”: choose another name."
                raise UserError("template-name", sentence)
            return tx.templates.get(template.id) or before

    def delete(self, template_id: int) -> None:
        """Remove a template; `restore` takes it back."""
        with self._store.writing() as tx:
            tx.templates.delete(template_id, self._clock.now())

    def restore(self, template_id: int) -> None:
        """Take a deleted template back."""
        with self._store.writing() as tx:
            tx.templates.restore(template_id)

    def versions(self, template_id: int) -> tuple[TemplateVersion, ...]:
        """What it said before, the latest first."""
        with self._store.reading() as tx:
            return tx.templates.versions(template_id)

    def go_back(self, version: TemplateVersion) -> Template:
        """Let a template say again what it said then. What it says now becomes a version."""
        with self._store.writing() as tx:
            now = _found(tx, version.template_id)
            again = replace(
                now,
                subject=version.subject,
                html=version.html,
                attachments=version.attachments,
            )
            tx.templates.change(again, self._clock.now())
            return tx.templates.get(now.id) or again


def _found(tx: Transaction, template_id: int) -> Template:
    template = tx.templates.get(template_id)
    if template is None:
        raise UserError("no-template", "There is no such template.")
    return template


def _check_files(tx: Transaction, files: Sequence[Attachment]) -> None:
    for one in files:
        if not tx.attachments.has(one.digest):
            raise UserError("no-attachment", f"“{one.name}” is gone: attach it again.")


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _named(name: str) -> str:
    tidy = _tidy(name)
    if not tidy:
        raise UserError("template-name", "Give the template a name.")
    return tidy
