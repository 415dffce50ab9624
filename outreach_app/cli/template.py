"""`outreach template …`: letters kept for use again, with what became of their mails."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from outreach_app.cli.command import Command
from outreach_app.cli.files_in import read_file
from outreach_app.cli.program import add_profile, count, local_time, opened, print_json, run_deed
from outreach_app.domain.attachments import Attachment
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Template
from outreach_app.domain.shares import NO_FIGURES, Figures, Share

if TYPE_CHECKING:
    from outreach_app.services.services import Services


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="list|show|save|versions|restore|delete", required=True)
    listing = deeds.add_parser("list", help="list templates with their figures")
    add_profile(listing)
    listing.set_defaults(deed=_list)
    show = deeds.add_parser("show", help="print a template")
    show.add_argument("name")
    add_profile(show)
    show.set_defaults(deed=_show)
    save = deeds.add_parser("save", help="add a template, or let the one of that name say this")
    save.add_argument("name")
    save.add_argument("--subject", default="", help="Liquid; without one it is a snippet")
    save.add_argument("--html", required=True, metavar="FILE", help="Liquid; - for standard input")
    save.add_argument("--folder", help="stays as it is if left out")
    files = save.add_mutually_exclusive_group()
    files.add_argument(
        "--attach",
        action="append",
        default=[],
        metavar="FILE",
        help="goes with every letter made from it; its files stay as they are if left out",
    )
    files.add_argument("--no-attachments", action="store_true", help="take its files off")
    add_profile(save)
    save.set_defaults(deed=_save)
    versions = deeds.add_parser("versions", help="list what a template said before")
    versions.add_argument("name")
    add_profile(versions)
    versions.set_defaults(deed=_versions)
    restore = deeds.add_parser("restore", help="let a template say again what it said then")
    restore.add_argument("name")
    restore.add_argument("version", type=count, metavar="VERSION", help="as listed by `versions`")
    add_profile(restore)
    restore.set_defaults(deed=_restore)
    delete = deeds.add_parser("delete", help="remove a template; saving its name brings it back")
    delete.add_argument("name")
    add_profile(delete, has_json=False)
    delete.set_defaults(deed=_delete)


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        templates, figures = services.templates.list(), services.templates.figures()
    if arguments.json:
        print_json([_json(one, figures.get(one.id, NO_FIGURES)) for one in templates])
        return 0
    for one in templates:
        place = f"{one.folder} / " if one.folder else ""
        print(f"{place}{one.name}: {_in_words(figures.get(one.id, NO_FIGURES))}")
    return 0


def _show(arguments: Namespace) -> int:
    with opened(arguments) as services:
        template = _named(services, arguments.name)
    if arguments.json:
        print_json(_json(template, None))
        return 0
    print(f"Subject: {template.subject}")
    for one in template.attachments:
        print(f"Attached: {one.name} ({one.size:,} bytes)")
    print(f"\n{template.html}")
    return 0


def _save(arguments: Namespace) -> int:
    html = _text(arguments.html)
    with opened(arguments) as services:
        files = _files(services, arguments)
        saved = services.templates.save(
            arguments.name, arguments.subject, html, arguments.folder, files
        )
    print_json(_json(saved, None)) if arguments.json else print(f"Saved as “{saved.name}”.")
    return 0


def _files(services: "Services", arguments: Namespace) -> tuple[Attachment, ...] | None:
    """What is to go with it, None where that stays as it is."""
    if arguments.no_attachments:
        return ()
    if not arguments.attach:
        return None
    taken = tuple(services.attachments.take(Path(name)) for name in arguments.attach)
    if warning := services.attachments.warning(taken):
        print(warning, file=sys.stderr)
    return taken


def _versions(arguments: Namespace) -> int:
    with opened(arguments) as services:
        versions = services.templates.versions(_named(services, arguments.name).id)
    if arguments.json:
        print_json(
            [
                {
                    "version": one.id,
                    "subject": one.subject,
                    "html": one.html,
                    "attachments": [_file(file) for file in one.attachments],
                    "saved_at": one.saved_at.isoformat() if one.saved_at else None,
                }
                for one in versions
            ]
        )
        return 0
    for one in versions:
        when = local_time(one.saved_at) if one.saved_at else "long ago"
        print(f"{one.id:>5}  {when}  {one.subject}")
    return 0


def _restore(arguments: Namespace) -> int:
    with opened(arguments) as services:
        template = _named(services, arguments.name)
        versions = services.templates.versions(template.id)
        found = next((one for one in versions if one.id == arguments.version), None)
        if found is None:
            raise UserError("no-version", f"“{template.name}” has no version {arguments.version}.")
        again = services.templates.go_back(found)
    print_json(_json(again, None)) if arguments.json else print(f"“{again.name}” was restored.")
    return 0


def _delete(arguments: Namespace) -> int:
    with opened(arguments) as services:
        services.templates.delete(_named(services, arguments.name).id)
    print("The template was deleted.")
    return 0


def _named(services: "Services", name: str) -> Template:
    tidy = " ".join(name.split()).casefold()
    for template in services.templates.list():
        if template.name.casefold() == tidy:
            return template
    raise UserError("no-template", f"There is no template “{name}”.")


def _text(name: str) -> str:
    try:
        return read_file(name).decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UserError("file", f"{name} is not UTF-8 text: save it as UTF-8.") from fault


def _json(template: Template, figures: Figures | None) -> dict[str, object]:
    made: dict[str, object] = {
        "id": template.id,
        "name": template.name,
        "folder": template.folder,
        "subject": template.subject,
        "html": template.html,
        "attachments": [_file(one) for one in template.attachments],
        "saved_at": template.saved_at.isoformat() if template.saved_at else None,
    }
    if figures is not None:
        made["sent"], made["bounced"] = figures.sent, figures.bounced
        made["read"] = _share(figures.read)
        made["clicked"] = _share(figures.clicked)
        made["answered"] = _share(figures.answered)
    return made


def _file(file: Attachment) -> dict[str, object]:
    return {"name": file.name, "size": file.size, "is_inline": file.is_inline}


def _share(share: Share) -> dict[str, object]:
    """`between` is null where there is not enough mail to tell."""
    between = [round(part, 4) for part in share.interval] if share.is_enough else None
    return {"count": share.count, "of": share.of, "between": between}


def _in_words(figures: Figures) -> str:
    if not figures.answered.is_enough:
        return f"{figures.sent} sent, not enough mail to tell"
    parts = (("read", figures.read), ("clicked", figures.clicked), ("answered", figures.answered))
    told = [f"{_percent(share)} {word}" for word, share in parts if share.is_enough]
    return f"{figures.sent} sent, {', '.join(told)}"


def _percent(share: Share) -> str:
    low, high = share.interval
    return f"{100 * share.rate:.0f} % ({100 * low:.0f}–{100 * high:.0f} %)"


COMMAND = Command("template", "letters kept for use again", _add_arguments, run_deed)
