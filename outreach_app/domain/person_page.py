"""A person's whole record as a page that they can read (GDPR, Article 15): tables in words."""

import html
from collections.abc import Mapping, Sequence
from datetime import datetime

Rows = Sequence[Mapping[str, object]]

TITLES: Mapping[str, str] = {
    "prospects": "What is known of you",
    "tags": "Tags",
    "notes": "Notes",
    "tasks": "Tasks",
    "outgoing": "Mails to you",
    "incoming": "Mails from you",
    "events": "What happened",
    "hits": "Requests that were recorded when mails were read",
    "verdicts": "How each request was judged, and why",
    "tokens": "Addresses of pixels and links in these mails",
    "alerts": "Alerts",
    "suppressions": "Wishes about mail",
}
"""The tables that people ask about, in this order; others follow under their own names."""

_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1c2430; background: #fff; }}
h2 {{ margin-top: 2.2rem; border-bottom: 1px solid #c9d1dc; }}
table {{ border-collapse: collapse; margin: .8rem 0; width: 100%; }}
th, td {{ text-align: left; vertical-align: top; padding: .25rem .6rem; overflow-wrap: anywhere; }}
th {{ width: 11rem; font-weight: 600; color: #4a5668; }}
tr {{ border-bottom: 1px solid #e7ebf1; }}
pre {{ white-space: pre-wrap; font: inherit; margin: 0; }}
</style></head><body>
<h1>{title}</h1>
<p>Everything that is stored about {name}, as of {day}. The file beside this page holds the same
for programs.</p>
"""


def person_page(name: str, tables: Mapping[str, Rows], now: datetime) -> str:
    """The page. It loads nothing from anywhere, and shows mails as text."""
    parts = [
        _HEAD.format(
            title=f"Record of {html.escape(name)}",
            name=html.escape(name),
            day=f"{now:%Y-%m-%d %H:%M} UTC",
        )
    ]
    order = [*TITLES, *sorted(set(tables) - set(TITLES))]
    for table in order:
        if rows := tables.get(table):
            parts.append(f"<h2>{html.escape(TITLES.get(table, _words(table)))}</h2>\n")
            parts.extend(_row(row) for row in rows)
    parts.append("</body></html>\n")
    return "".join(parts)


def _row(row: Mapping[str, object]) -> str:
    lines = (
        f"<tr><th>{html.escape(_words(name))}</th><td><pre>{html.escape(_text(value))}</pre></td></tr>\n"
        for name, value in row.items()
        if value not in (None, "", [], {})
    )
    return f"<table>{''.join(lines)}</table>\n"


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "\n".join(f"{key}: {_text(one)}" for key, one in value.items())
    if isinstance(value, list):
        return "\n".join(_text(one) for one in value)
    return str(value)
