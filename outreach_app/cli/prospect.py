"""`outreach prospect add|list|show|record|erase`: people, named by their address."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from outreach_app.cli import person
from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, opened, print_json, run_deed
from outreach_app.cli.views import instant, prospect_json
from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_pages import ProspectRow, ProspectSort
from outreach_app.domain.prospects import ProspectForm

if TYPE_CHECKING:
    from outreach_app.services.services import Services

PAGE = 500


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="add|list|show|record|erase", required=True)
    add = deeds.add_parser("add", help="add a prospect")
    add.add_argument("address")
    add.add_argument("--first-name", default="")
    add.add_argument("--last-name", default="")
    add.add_argument("--company", default="")
    add.add_argument("--time-zone", default="", help="such as Europe/Berlin")
    add.add_argument(
        "--field", action="append", default=[], metavar="NAME=VALUE", help="a free field"
    )
    add_profile(add)
    add.set_defaults(deed=_add)
    listing = deeds.add_parser("list", help="list prospects")
    listing.add_argument("--search", default="", help="words that all have to occur")
    listing.add_argument("--by", choices=[one.value for one in ProspectSort], default="name")
    add_profile(listing)
    listing.set_defaults(deed=_list)
    show = deeds.add_parser("show", help="show one prospect")
    show.add_argument("address")
    add_profile(show)
    show.set_defaults(deed=_show)
    person.add_deeds(deeds)


def _add(arguments: Namespace) -> int:
    form = ProspectForm(
        address=arguments.address,
        first_name=arguments.first_name,
        last_name=arguments.last_name,
        company=arguments.company,
        time_zone=arguments.time_zone,
        fields=dict(_field(text) for text in arguments.field),
    )
    with opened(arguments) as services:
        prospect = services.prospects.add(form)
    if arguments.json:
        print_json(prospect_json(prospect))
    else:
        print(f"{prospect.name} <{prospect.address}> is added.")
    return 0


def _field(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise UserError("field", f"“{text}” is no field: write NAME=VALUE.")
    return name, value


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rows = _rows(services, arguments.search, ProspectSort(arguments.by))
    if arguments.json:
        print_json([_row_json(row) for row in rows])
        return 0
    for row in rows:
        company = f", {row.company}" if row.company else ""
        print(f"{row.level.value:<8} {row.name}{company} <{row.address}>")
    return 0


def _rows(services: "Services", search: str, sort: ProspectSort) -> list[ProspectRow]:
    rows: list[ProspectRow] = []
    page = services.prospects.page(search, sort, None, PAGE)
    rows.extend(page.rows)
    while page.next is not None:
        page = services.prospects.page(search, sort, page.next, PAGE)
        rows.extend(page.rows)
    return rows


def _row_json(row: ProspectRow) -> dict[str, object]:
    return {
        "address": row.address,
        "name": row.name,
        "company": row.company,
        "points": row.points,
        "level": row.level.value,
        "last_event": row.last_event.value if row.last_event else None,
        "last_event_at": instant(row.last_event_at),
        "unsubscribed": row.unsubscribed,
    }


def _show(arguments: Namespace) -> int:
    with opened(arguments) as services:
        prospect = services.prospects.by_address(arguments.address)
    if arguments.json:
        print_json(prospect_json(prospect))
        return 0
    form = prospect.form
    print(f"{prospect.name} <{prospect.address}>")
    for name, value in (
        ("company", form.company),
        ("time zone", form.time_zone),
        *form.fields.items(),
    ):
        if value:
            print(f"  {name}: {value}")
    return 0


COMMAND = Command("prospect", "add, list and show prospects", _add_arguments, run_deed)
