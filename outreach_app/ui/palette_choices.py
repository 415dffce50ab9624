"""What the command palette offers, and in which order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from outreach_app.domain.mails import Template
from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.ui.actions import DEEDS, PAGES
from outreach_app.ui.fuzzy import fits

MOST = 12
"""Rows of a kind: who does not find it among these types another letter."""


class ChoiceKind(StrEnum):
    """What a row of the palette stands for."""

    ACTION = "action"
    PROSPECT = "prospect"
    COMPANY = "company"
    TEMPLATE = "template"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class Choice:
    """One row. `about` is an action's, section's or company's name, a prospect's id, or
    a Template.
    """

    kind: ChoiceKind
    title: str
    hint: str
    icon: str
    about: object


def choices_of_actions(actions: Mapping[str, QAction]) -> tuple[Choice, ...]:
    """Every action that can be done now, with its keys."""
    return tuple(
        Choice(
            ChoiceKind.ACTION,
            actions[spec.name].text(),
            actions[spec.name].shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            spec.icon,
            spec.name,
        )
        for spec in (*PAGES, *DEEDS)
        if spec.name in actions and actions[spec.name].isEnabled() and spec.name != "palette"
    )


def choices_of_prospects(rows: Iterable[ProspectRow]) -> tuple[Choice, ...]:
    """People, as the search found them."""
    return tuple(
        Choice(
            ChoiceKind.PROSPECT,
            row.name,
            " · ".join(part for part in (row.company, row.address) if part and part != row.name),
            "prospects",
            row.id,
        )
        for row in rows
    )


def choices_of_companies(typed: str, rows: Iterable[ProspectRow]) -> tuple[Choice, ...]:
    """The companies of these people that fit what was typed, each once, the best first."""
    names = dict.fromkeys(row.company for row in rows if row.company)
    word = QCoreApplication.translate("Palette", "Company")
    companies = [Choice(ChoiceKind.COMPANY, one, word, "prospects", one) for one in names]
    return tuple(best(typed, companies))


def choices_of_templates(templates: Iterable[Template]) -> tuple[Choice, ...]:
    """Templates, by name."""
    return tuple(
        Choice(ChoiceKind.TEMPLATE, one.name, one.subject, "template", one) for one in templates
    )


def best(typed: str, choices: Iterable[Choice]) -> list[Choice]:
    """Those that fit what was typed, the best first."""
    found = [(fit, one) for one in choices if (fit := fits(typed, one.title)) is not None]
    found.sort(key=lambda pair: -pair[0])
    return [one for _, one in found[:MOST]]
