"""Words for lists in and out: columns, encodings, delimiters, choices."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from outreach_app.domain.lists import columns
from outreach_app.domain.lists.duplicates import Duplicates
from outreach_app.domain.lists.exports import ExportKind

ENCODING_NAMES: Mapping[str, str] = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32-le": "UTF-32 LE",
    "utf-32-be": "UTF-32 BE",
    "cp1252": "Windows-1252",
    "iso-8859-1": "ISO 8859-1",
    "iso-8859-15": "ISO 8859-15",
    "cp1250": "Windows-1250",
    "iso-8859-2": "ISO 8859-2",
    "cp1251": "Windows-1251",
    "mac_roman": "Mac Roman",
    "gb18030": "GB 18030",
    "shift_jis": "Shift JIS",
}

_TARGETS: Mapping[str, object] = {
    columns.LEFT_OUT: QT_TRANSLATE_NOOP("lists", "Leave it out"),
    "address": QT_TRANSLATE_NOOP("lists", "Mail address"),
    "first_name": QT_TRANSLATE_NOOP("lists", "First name"),
    "last_name": QT_TRANSLATE_NOOP("lists", "Last name"),
    "name": QT_TRANSLATE_NOOP("lists", "Whole name"),
    "company": QT_TRANSLATE_NOOP("lists", "Company"),
    "job_title": QT_TRANSLATE_NOOP("lists", "Job title"),
    "phone": QT_TRANSLATE_NOOP("lists", "Phone"),
    "website": QT_TRANSLATE_NOOP("lists", "Website"),
    "time_zone": QT_TRANSLATE_NOOP("lists", "Time zone"),
    "stage": QT_TRANSLATE_NOOP("lists", "Stage"),
    "tags": QT_TRANSLATE_NOOP("lists", "Tags"),
}

_FACTS: Mapping[str, object] = {
    "domain": QT_TRANSLATE_NOOP("lists", "Domain"),
    "website": QT_TRANSLATE_NOOP("lists", "Website"),
    "phone": QT_TRANSLATE_NOOP("lists", "Phone"),
    "address": QT_TRANSLATE_NOOP("lists", "Address"),
    "size": QT_TRANSLATE_NOOP("lists", "Size"),
    "about": QT_TRANSLATE_NOOP("lists", "Remarks"),
}
"""What can be said of a company."""

_DELIMITERS: tuple[tuple[str, object], ...] = (
    (",", QT_TRANSLATE_NOOP("lists", "Commas")),
    (";", QT_TRANSLATE_NOOP("lists", "Semicolons")),
    ("\t", QT_TRANSLATE_NOOP("lists", "Tabs")),
    ("|", QT_TRANSLATE_NOOP("lists", "Vertical bars")),
)

_DUPLICATES: tuple[tuple[Duplicates, object], ...] = (
    (Duplicates.SKIP, QT_TRANSLATE_NOOP("lists", "stay as they are")),
    (Duplicates.FILL, QT_TRANSLATE_NOOP("lists", "get what is still empty")),
    (Duplicates.REPLACE, QT_TRANSLATE_NOOP("lists", "get what the list says")),
)

_KINDS: tuple[tuple[ExportKind, object], ...] = (
    (ExportKind.CSV, QT_TRANSLATE_NOOP("lists", "CSV, for any program")),
    (ExportKind.XLSX, QT_TRANSLATE_NOOP("lists", "Excel")),
    (ExportKind.VCARD, QT_TRANSLATE_NOOP("lists", "vCard, for address books")),
    (ExportKind.JSON, QT_TRANSLATE_NOOP("lists", "JSON, for programs")),
)


def target_word(target: str) -> str:
    """What a column becomes, in the user's language."""
    own = columns.field_of(target)
    if own is not None:
        return QCoreApplication.translate("lists", "Own field “{0}”").format(own)
    fact = columns.company_fact_of(target)
    if fact is not None:
        return QCoreApplication.translate("lists", "Company: {0}").format(_fact(fact))
    return _word(_TARGETS[target])


def _fact(name: str) -> str:
    """A fact about a company as people call it; the user's own is called as they called it."""
    return _word(_FACTS[name]) if name in _FACTS else name


def delimiter_words() -> tuple[tuple[str, str], ...]:
    """The delimiters with their names."""
    return tuple((mark, _word(word)) for mark, word in _DELIMITERS)


def duplicate_words() -> tuple[tuple[Duplicates, str], ...]:
    """What may become of people who are there already."""
    return tuple((kind, _word(word)) for kind, word in _DUPLICATES)


def kind_words() -> tuple[tuple[ExportKind, str], ...]:
    """The formats that we write."""
    return tuple((kind, _word(word)) for kind, word in _KINDS)


def _word(word: object) -> str:
    return QCoreApplication.translate("lists", str(word))
