"""`outreach company list|show|set|rename`: companies, named as their people name them."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace

from outreach_app.cli.command import Command
from outreach_app.cli.fields_in import read_field
from outreach_app.cli.program import add_profile, local_time, opened, print_json, run_deed
from outreach_app.cli.views import instant, line_json
from outreach_app.cli.whom_in import add_whom, asked_of
from outreach_app.domain.company_groups import (
    SAID,
    Company,
    CompanyGroup,
    CompanyPage,
    CompanySort,
)

LINES = 20
"""Lines of a company's story that are printed; with --json all that were read."""


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="list|show|set|rename", required=True)
    listing = deeds.add_parser("list", help="list companies with how many are known at each")
    add_whom(listing)
    listing.add_argument(
        "--by", choices=[one.value for one in CompanySort], default=CompanySort.WARMTH.value
    )
    add_profile(listing)
    listing.set_defaults(deed=_list)
    show = deeds.add_parser("show", help="show a company, its people and what happened there")
    show.add_argument("name")
    add_profile(show)
    show.set_defaults(deed=_show)
    said = deeds.add_parser("set", help="say something of a company; an empty text takes it back")
    said.add_argument("name")
    for name in SAID:
        said.add_argument(f"--{name}")
    said.add_argument(
        "--field", action="append", default=[], metavar="NAME=VALUE", help="a field of your own"
    )
    add_profile(said)
    said.set_defaults(deed=_set)
    rename = deeds.add_parser("rename", help="call a company otherwise, at everybody there")
    rename.add_argument("name")
    rename.add_argument("new_name", metavar="NEW-NAME")
    add_profile(rename, has_json=False)
    rename.set_defaults(deed=_rename)


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        asked, _order = asked_of(services, arguments)
        groups = services.people.companies.groups(asked, CompanySort(arguments.by))
    if arguments.json:
        print_json([_group_json(one) for one in groups])
        return 0
    for one in groups:
        print(f"{one.level.value:<8} {one.name}: {_people(one)}")
    return 0


def _show(arguments: Namespace) -> int:
    with opened(arguments) as services:
        page = services.people.companies.opened(arguments.name)
    if arguments.json:
        print_json(_page_json(page))
        return 0
    print(f"{page.company.name}: {_people(page.group)}")
    for name, value in _said(page.company).items():
        print(f"  {name}: {value}")
    print()
    for person in page.people:
        print(f"{person.level.value:<8} {person.name} <{person.address}>")
    print()
    for line in page.story.lines[:LINES]:
        print(f"{local_time(line.at)}  {line.who}: {line.what}")
    return 0


def _set(arguments: Namespace) -> int:
    plain = {name: text for name in SAID if (text := getattr(arguments, name)) is not None}
    own = dict(read_field(text) for text in arguments.field)
    with opened(arguments) as services:
        companies = services.people.companies
        now = companies.opened(arguments.name).company
        done = companies.save(replace(now, **plain, fields={**now.fields, **own}))
        said = companies.about(now.name)
    print_json(_said_json(said)) if arguments.json else print(done.sentence)
    return 0


def _rename(arguments: Namespace) -> int:
    with opened(arguments) as services:
        done = services.people.companies.rename(arguments.name, arguments.new_name)
    print(done.sentence)
    return 0


def _people(group: CompanyGroup) -> str:
    people = "1 person" if group.people == 1 else f"{group.people:,} people"
    return f"{people}, {group.warm} warm or hot" if group.warm else people


def _said(company: Company) -> Mapping[str, str]:
    plain = {name: str(getattr(company, name)) for name in SAID}
    return {name: value for name, value in {**plain, **company.fields}.items() if value}


def _said_json(company: Company) -> dict[str, object]:
    plain = {name: getattr(company, name) for name in ("name", *SAID)}
    return {**plain, "fields": dict(company.fields)}


def _group_json(group: CompanyGroup) -> dict[str, object]:
    return {
        "name": group.name,
        "people": group.people,
        "warm": group.warm,
        "points": group.points,
        "level": group.level.value,
        "last_event_at": instant(group.last_event_at),
        **({"said": _said_json(group.said)} if group.said else {}),
    }


def _page_json(page: CompanyPage) -> dict[str, object]:
    people = [
        {"address": one.address, "name": one.name, "level": one.level.value} for one in page.people
    ]
    return {
        **_group_json(page.group),
        "said": _said_json(page.company),
        "domains": list(page.domains),
        "prospects": people,
        "lines": [{"who": line.who, **line_json(line)} for line in page.story.lines],
    }


COMMAND = Command(
    "company", "companies, their people and what is said of them", _add_arguments, run_deed
)
