"""`outreach prospect add|list|show|…`: people, named by their address."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from outreach_app.cli import person, prospect_deeds
from outreach_app.cli.command import Command
from outreach_app.cli.fields_in import read_field
from outreach_app.cli.program import add_profile, opened, print_json, run_deed
from outreach_app.cli.views import instant, prospect_json
from outreach_app.cli.whom_in import add_whom, asked_of
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectRow, ProspectSort
from outreach_app.domain.prospects import FIRST_STAGE, ProspectForm

if TYPE_CHECKING:
    from outreach_app.services.services import Services

PAGE = 500


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="add|list|show|edit|…", required=True)
    add = deeds.add_parser("add", help="add a prospect")
    add.add_argument("address")
    add.add_argument("--first-name", default="")
    add.add_argument("--last-name", default="")
    add.add_argument("--company", default="")
    add.add_argument("--job-title", default="")
    add.add_argument("--phone", default="")
    add.add_argument("--website", default="")
    add.add_argument("--stage", default=FIRST_STAGE, help="a stage's key")
    add.add_argument("--tag", action="append", default=[])
    add.add_argument("--time-zone", default="", help="such as Europe/Berlin")
    add.add_argument(
        "--field", action="append", default=[], metavar="NAME=VALUE", help="a free field"
    )
    add_profile(add)
    add.set_defaults(deed=_add)
    listing = deeds.add_parser("list", help="list prospects")
    add_whom(listing)
    listing.add_argument("--by", choices=[one.value for one in ProspectSort])
    listing.add_argument("--reversed", action="store_true", help="the other way round")
    add_profile(listing)
    listing.set_defaults(deed=_list)
    show = deeds.add_parser("show", help="show one prospect")
    show.add_argument("address")
    add_profile(show)
    show.set_defaults(deed=_show)
    prospect_deeds.add_deeds(deeds)
    person.add_deeds(deeds)


def _add(arguments: Namespace) -> int:
    form = ProspectForm(
        address=arguments.address,
        first_name=arguments.first_name,
        last_name=arguments.last_name,
        company=arguments.company,
        time_zone=arguments.time_zone,
        job_title=arguments.job_title,
        phone=arguments.phone,
        website=arguments.website,
        stage=arguments.stage,
        tags=tuple(arguments.tag),
        fields=dict(read_field(text) for text in arguments.field),
    )
    with opened(arguments) as services:
        prospect = services.prospects.add(form)
    if arguments.json:
        print_json(prospect_json(prospect))
    else:
        print(f"{prospect.name} <{prospect.address}> is added.")
    return 0


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        asked, order = asked_of(services, arguments)
        sort = ProspectSort(arguments.by) if arguments.by else order.sort
        reverses = arguments.reversed if arguments.by else order.is_reversed
        rows = _rows(services, asked, ProspectOrder(sort, reverses))
    if arguments.json:
        print_json([_row_json(row) for row in rows])
        return 0
    for row in rows:
        company = f", {row.company}" if row.company else ""
        print(f"{row.level.value:<8} {row.name}{company} <{row.address}>")
    return 0


def _rows(services: "Services", asked: ProspectFilter, order: ProspectOrder) -> list[ProspectRow]:
    rows: list[ProspectRow] = []
    page = services.prospects.matching(asked, order, None, PAGE)
    rows.extend(page.rows)
    while page.next is not None:
        page = services.prospects.matching(asked, order, page.next, PAGE)
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
        "stage": row.stage,
        "tags": list(row.tags),
        "job_title": row.job_title,
        "phone": row.phone,
        "contacted_at": instant(row.contacted_at),
        "bounced": row.bounced,
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
        ("job title", form.job_title),
        ("phone", form.phone),
        ("website", form.website),
        ("stage", form.stage),
        ("tags", ", ".join(form.tags)),
        ("time zone", form.time_zone),
        *form.fields.items(),
    ):
        if value:
            print(f"  {name}: {value}")
    return 0


COMMAND = Command("prospect", "add, list and show prospects", _add_arguments, run_deed)
