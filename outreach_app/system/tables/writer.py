"""The door to the lists that we write: one call, whatever the format."""

from outreach_app.domain.lists.exports import ExportKind, Table, activity_path
from outreach_app.system.tables.cards_out import write_cards
from outreach_app.system.tables.json_out import write_json
from outreach_app.system.tables.text_out import write_text


class TableWriter:
    """Writes lists. Each file appears whole or not at all."""

    def write(
        self,
        path: str,
        kind: ExportKind,
        people: Table,
        activity: Table | None = None,
        *,
        has_mark: bool = False,
    ) -> tuple[str, ...]:
        """Write the people, and beside or behind them what became of their mails."""
        if kind is ExportKind.XLSX:
            from outreach_app.system.tables.sheets_out import write_sheets  # noqa: PLC0415 - large

            write_sheets(path, people, *([activity] if activity else []))
            return (path,)
        if kind is ExportKind.JSON:
            write_json(path, people, activity)
            return (path,)
        if kind is ExportKind.VCARD:
            write_cards(path, people)
        else:
            write_text(path, people, has_mark=has_mark)
        if activity is None:
            return (path,)
        write_text(activity_path(path), activity, has_mark=has_mark)
        return (path, activity_path(path))
