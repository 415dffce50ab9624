"""Services of writing in a few lines each, at the desk's port."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from outreach_app.domain.accounts import Identity
from outreach_app.domain.attachments import Attachment
from outreach_app.domain.drafts import Draft, DraftRow, beginning_of
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter, LinkInMail, Role, Template, TemplateVersion
from outreach_app.domain.marks import Fate, Mark, bears
from outreach_app.domain.reports import Gap, GapReport, Preview, QueueReport
from outreach_app.domain.sent_mails import (
    MailSheet,
    SentCounts,
    SentFilter,
    SentKey,
    SentPage,
    SentRow,
)
from outreach_app.domain.shares import Figures
from outreach_app.domain.timeline import LinkState
from tests.ui import people

EVERYTHING = SentFilter()
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@dataclass
class FakeComposing:
    """Renders nothing; remembers what was to be sent."""

    queued: list[tuple[Letter, tuple[int, ...]]] = field(default_factory=list)
    drafts_gone: list[int | None] = field(default_factory=list)
    fault: UserError | None = None
    has_thread: bool = True
    identities: tuple[Identity, ...] = (Identity("maya@example.com", "Maya"),)

    def preview(self, letter: Letter, prospect_id: int) -> Preview:
        name = people.prospect(prospect_id - 1).name
        missing = ("product",) if "product" in letter.html else ()
        links = (LinkInMail("https://example.com/offer", "offer", "t"),)
        made = Preview(name, "a@b.test", letter.subject, letter.html, "", missing, (), links, 2048)
        return replace(made, has_thread=self.has_thread)

    def gaps(self, letter: Letter, prospect_ids: Sequence[int]) -> GapReport:
        lacking = prospect_ids[1:2] if "product" in letter.html else ()
        gaps = tuple(Gap(one, people.prospect(one - 1).name, ("product",)) for one in lacking)
        return GapReport(gaps, len(prospect_ids), len(prospect_ids))

    def queue(
        self, letter: Letter, prospect_ids: Sequence[int], draft_id: int | None = None
    ) -> QueueReport:
        if self.fault is not None:
            raise self.fault
        self.queued.append((letter, tuple(prospect_ids)))
        self.drafts_gone.append(draft_id)
        return QueueReport(len(prospect_ids), (), tuple(prospect_ids))

    def send_test(self, letter: Letter, prospect_id: int) -> str:
        return "The test is on its way."

    def field_names(self) -> tuple[str, ...]:
        return ("first_name", "company")

    def senders(self) -> Sequence[Identity]:
        return self.identities


@dataclass
class FakeTemplates:
    """Templates in a list."""

    kept: list[Template] = field(default_factory=list)
    gone: list[Template] = field(default_factory=list)
    old: list[TemplateVersion] = field(default_factory=list)
    told: dict[int, Figures] = field(default_factory=dict)

    def list(self) -> Sequence[Template]:
        return tuple(sorted(self.kept, key=lambda one: (one.folder, one.name)))

    def figures(self) -> Mapping[int, Figures]:
        return self.told

    def save(
        self,
        name: str,
        subject: str,
        html: str,
        folder: str | None = None,
        attachments: Sequence[Attachment] | None = None,
    ) -> Template:
        number, files = len(self.kept) + 1, tuple(attachments or ())
        made = Template(number, name, subject, html, folder or "", NOW, files)
        self.kept.append(made)
        return made

    def change(self, template: Template) -> Template:
        before = next(one for one in self.kept if one.id == template.id)
        number = len(self.old) + 1
        was = TemplateVersion(
            number, before.id, before.subject, before.html, NOW, before.attachments
        )
        self.old.insert(0, was)
        self.kept = [template if one.id == template.id else one for one in self.kept]
        return template

    def delete(self, template_id: int) -> None:
        self.gone += [one for one in self.kept if one.id == template_id]
        self.kept = [one for one in self.kept if one.id != template_id]

    def restore(self, template_id: int) -> None:
        self.kept += [one for one in self.gone if one.id == template_id]

    def versions(self, template_id: int) -> Sequence[TemplateVersion]:
        return tuple(one for one in self.old if one.template_id == template_id)

    def go_back(self, version: TemplateVersion) -> Template:
        now = next(one for one in self.kept if one.id == version.template_id)
        return self.change(replace(now, subject=version.subject, html=version.html))


@dataclass
class FakeDrafts:
    """Drafts by id."""

    kept: dict[int, Draft] = field(default_factory=dict)
    aside: dict[int, Draft] = field(default_factory=dict)

    def keep(self, draft_id: int | None, letter: Letter, recipients: Sequence[int]) -> int:
        number = draft_id or len(self.kept) + len(self.aside) + 1
        names = {one: people.prospect(one - 1).name for one in recipients}
        self.kept[number] = Draft(number, letter, NOW, names)
        return number

    def list(self) -> Sequence[DraftRow]:
        return tuple(
            DraftRow(
                one.id,
                one.letter.subject,
                beginning_of(one.letter.html),
                tuple(one.names.values()),
                len(one.names),
                one.updated_at,
            )
            for one in self.kept.values()
        )

    def open(self, draft_id: int) -> Draft:
        return self.kept[draft_id]

    def discard(self, draft_id: int) -> None:
        self.aside[draft_id] = self.kept.pop(draft_id)

    def restore(self, draft_id: int) -> None:
        self.kept[draft_id] = self.aside.pop(draft_id)


@dataclass
class FakeAttachments:
    """Takes everything."""

    contents: dict[str, bytes] = field(default_factory=dict)

    def take(self, source: Path | bytes, name: str = "", *, is_inline: bool = False) -> Attachment:
        content = source.read_bytes() if isinstance(source, Path) else source
        shown = name or (source.name if isinstance(source, Path) else "")
        digest = hashlib.sha256(content).hexdigest()
        self.contents[digest] = content
        content_id = f"{digest[:24]}@outreach" if is_inline else ""
        return Attachment(shown, "image/png", digest, len(content), content_id)

    def content(self, attachment: Attachment) -> bytes:
        return self.contents[attachment.digest]

    def warning(self, attachments: tuple[Attachment, ...]) -> str:
        return "That is heavy." if sum(one.size for one in attachments) > 1000 else ""


@dataclass
class FakeSent:
    """As many made-up mails as wanted, every fifth of one fate."""

    count: int = 7

    def _rows(self) -> list[SentRow]:
        marks = (Mark.OPENED, Mark.CLICKED | Mark.OPENED, Mark.NONE, Mark.ANSWERED, Mark.BOUNCED)
        return [
            SentRow(
                n,
                n,
                people.prospect(n - 1).name,
                f"p{n}@x.test",
                Role.TO,
                f"An idea, number {n}",
                NOW - timedelta(hours=n),
                marks[n % 5],
            )
            for n in range(1, self.count + 1)
        ]

    def page(
        self, wanted: SentFilter = EVERYTHING, after: SentKey | None = None, limit: int = 100
    ) -> SentPage:
        rows = [row for row in self._rows() if self._fits(row, wanted)]
        first = next((n for n, row in enumerate(rows) if after and row.id == after.id), -1) + 1
        shown = rows[first : first + limit]
        more = first + limit < len(rows)
        return SentPage(
            tuple(shown), SentKey(shown[-1].accepted_at, shown[-1].id) if more else None
        )

    def counts(self, wanted: SentFilter = EVERYTHING) -> SentCounts:
        rows = [row for row in self._rows() if self._fits(row, replace(wanted, fate=None))]
        of = {fate: sum(bears(row.marks, fate) for row in rows) for fate in Fate}
        return SentCounts(len(rows), of)

    def mail(self, mail_id: int) -> MailSheet:
        row = self._rows()[mail_id - 1]
        links = (LinkState("https://example.com/offer", "offer", True, None, 1, 2),)
        return MailSheet(row, f"<p>Mail {mail_id}</p>", "", links, None, ())

    def _fits(self, row: SentRow, wanted: SentFilter) -> bool:
        text = f"{row.prospect_name} {row.subject}".casefold()
        return wanted.search.casefold() in text and (
            wanted.fate is None or bears(row.marks, wanted.fate)
        )
