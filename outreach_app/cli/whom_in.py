"""Whom a command is about: the conditions of a ProspectFilter as arguments."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import TYPE_CHECKING

from outreach_app.cli.program import count
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectSort
from outreach_app.domain.scoring import Level

if TYPE_CHECKING:
    from outreach_app.services.services import Services


def add_whom(parser: ArgumentParser) -> None:
    """The arguments. Without any of them everybody is meant."""
    who = parser.add_argument_group("whom", "Conditions hold at once; without any, everybody.")
    who.add_argument("--view", help="a saved view, by its name")
    who.add_argument("--search", default="", help="beginnings of words that all have to occur")
    who.add_argument("--stage", action="append", default=[], help="a stage's key; several: any")
    who.add_argument("--tag", action="append", default=[])
    who.add_argument("--level", action="append", default=[], choices=[one.value for one in Level])
    who.add_argument("--domain", action="append", default=[])
    who.add_argument("--company", default="")
    who.add_argument("--active-within", type=count, default=0, metavar="DAYS")
    who.add_argument("--quiet-for", type=count, default=0, metavar="DAYS")
    for name in ("opened-unanswered", "bounced", "suppressed", "contacted"):
        who.add_argument(f"--{name}", choices=["yes", "no"])


def asked_of(services: "Services", arguments: Namespace) -> tuple[ProspectFilter, ProspectOrder]:
    """What the arguments ask for, on top of the view that they name."""
    asked, order = ProspectFilter(), ProspectOrder(ProspectSort.NAME)
    if arguments.view:
        view = services.people.views.named(arguments.view)
        asked, order = view.asked, view.order
    said = ProspectFilter(
        search=arguments.search,
        stages=tuple(arguments.stage),
        tags=tuple(arguments.tag),
        levels=tuple(Level(one) for one in arguments.level),
        domains=tuple(arguments.domain),
        company=arguments.company,
        active_within=arguments.active_within,
        quiet_for=arguments.quiet_for,
        opened_unanswered=_yes(arguments.opened_unanswered),
        bounced=_yes(arguments.bounced),
        suppressed=_yes(arguments.suppressed),
        contacted=_yes(arguments.contacted),
    )
    given = {
        name: getattr(said, name)
        for name in said.__slots__
        if getattr(said, name) != getattr(ProspectFilter(), name)
    }
    return replace(asked, **given), order


def _yes(word: str | None) -> bool | None:
    return None if word is None else word == "yes"
