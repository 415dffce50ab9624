"""Templates by name, what they said before, and what became of the mails made from them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, case, func, insert, select, update

from outreach_app.domain.attachments import Attachment
from outreach_app.domain.mails import Role, Template, TemplateVersion
from outreach_app.domain.marks import READ, Mark
from outreach_app.domain.shares import Figures, Share
from outreach_app.storage.mail_columns import attachments_of
from outreach_app.storage.schema import IS_SENT, outgoing, templates
from outreach_app.storage.writing_schema import template_versions


class TemplateRows:
    """The templates of one transaction. What was deleted is found by `get` alone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Template, ...]:
        """Every template, by folder and name."""
        rows = self._connection.execute(
            select(templates)
            .where(templates.c.deleted_at.is_(None))
            .order_by(templates.c.folder, templates.c.name)
        )
        return tuple(_template(row) for row in rows)

    def get(self, template_id: int) -> Template | None:
        """One template, deleted or not."""
        row = self._connection.execute(
            select(templates).where(templates.c.id == template_id)
        ).one_or_none()
        return None if row is None else _template(row)

    def save(
        self,
        name: str,
        subject: str,
        html: str,
        now: datetime,
        folder: str | None = None,
        files: Sequence[Attachment] | None = None,
    ) -> Template:
        """Add a template, or let the one of that name say this from now on.

        `folder` and `files` are None where they stay. A deleted one of that name comes back.
        """
        row = self._connection.execute(
            select(templates).where(templates.c.name == name)
        ).one_or_none()
        if row is None:
            made = Template(0, name, subject, html, folder or "", now, tuple(files or ()))
            key = self._connection.execute(
                insert(templates).values(**_columns(made))
            ).inserted_primary_key
            assert key is not None
            return replace(made, id=int(key[0]))
        before = _template(row)
        own = before.attachments if files is None else tuple(files)
        again = replace(before, subject=subject, html=html, attachments=own)
        self.restore(before.id)
        self.change(again if folder is None else replace(again, folder=folder), now)
        return replace(again, saved_at=now)

    def change(self, template: Template, now: datetime) -> bool:
        """Let the template of that id be this; what it said before is kept as a version.

        False where its name is another one's.
        """
        before = self.get(template.id)
        taken = self._connection.execute(
            select(templates.c.id).where(templates.c.name == template.name)
        ).scalar_one_or_none()
        if before is None or taken not in (None, template.id):
            return False
        says_else = _said(before) != _said(template)
        if says_else:
            self._connection.execute(
                insert(template_versions).values(
                    template_id=before.id,
                    subject=before.subject,
                    html=before.html,
                    saved_at=before.saved_at,
                    attachments=_stored(before),
                )
            )
        self._connection.execute(
            update(templates)
            .where(templates.c.id == template.id)
            .values(**_columns(replace(template, saved_at=now if says_else else before.saved_at)))
        )
        return True

    def delete(self, template_id: int, now: datetime) -> None:
        """Remove a template from every list."""
        self._mark(template_id, now)

    def restore(self, template_id: int) -> None:
        """Take a deleted template back."""
        self._mark(template_id, None)

    def versions(self, template_id: int) -> tuple[TemplateVersion, ...]:
        """What a template said before, the latest first."""
        rows = self._connection.execute(
            select(template_versions)
            .where(template_versions.c.template_id == template_id)
            .order_by(template_versions.c.id.desc())
        )
        return tuple(
            TemplateVersion(
                row.id,
                row.template_id,
                row.subject,
                row.html,
                row.saved_at,
                attachments_of(row.attachments),
            )
            for row in rows
        )

    def figures(self) -> Mapping[int, Figures]:
        """What became of the mails of each template, by its id. Copies are not counted."""
        seen = _has(Mark.PIXEL | Mark.LINKS)
        arrived = ~_has(Mark.BOUNCED)
        statement = (
            select(
                outgoing.c.template_id,
                func.count().label("sent"),
                _count(_has(Mark.BOUNCED)).label("bounced"),
                _count(seen & arrived).label("seen"),
                _count(seen & arrived & _has(READ)).label("read"),
                _count(_has(Mark.LINKS) & arrived).label("linked"),
                _count(_has(Mark.LINKS) & arrived & _has(Mark.CLICKED)).label("clicked"),
                _count(arrived & _has(Mark.ANSWERED)).label("answered"),
            )
            .where(
                outgoing.c.template_id.is_not(None),
                IS_SENT,
                outgoing.c.role == Role.TO.value,
            )
            .group_by(outgoing.c.template_id)
        )
        return {row.template_id: _figures(row) for row in self._connection.execute(statement)}

    def _mark(self, template_id: int, deleted_at: datetime | None) -> None:
        self._connection.execute(
            update(templates).where(templates.c.id == template_id).values(deleted_at=deleted_at)
        )


def _has(marks: Mark) -> ColumnElement[bool]:
    return outgoing.c.marks.op("&")(int(marks)) != 0


def _count(which: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((which, 1), else_=0)), 0)


def _figures(row: Row[*tuple[Any, ...]]) -> Figures:
    return Figures(
        sent=row.sent,
        bounced=row.bounced,
        read=Share(row.read, row.seen),
        clicked=Share(row.clicked, row.linked),
        answered=Share(row.answered, row.sent - row.bounced),
    )


def _template(row: Row[*tuple[Any, ...]]) -> Template:
    files = attachments_of(row.attachments)
    return Template(row.id, row.name, row.subject, row.html, row.folder, row.saved_at, files)


def _said(template: Template) -> tuple[object, ...]:
    """What a version keeps of it."""
    return template.subject, template.html, template.attachments


def _stored(template: Template) -> list[dict[str, object]]:
    return [asdict(one) for one in template.attachments]


def _columns(template: Template) -> dict[str, object]:
    return {
        "name": template.name,
        "subject": template.subject,
        "html": template.html,
        "folder": template.folder,
        "saved_at": template.saved_at,
        "attachments": _stored(template),
    }
