"""`outreach prospect record|erase`: what a person may ask of whoever stores facts about them."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path

from outreach_app.cli.program import add_profile, opened, print_json
from outreach_app.cli.views import instant
from outreach_app.domain.erasures import receipt_text
from outreach_app.domain.errors import UserError


def add_deeds(deeds: "_SubParsersAction[ArgumentParser]") -> None:
    """The two deeds, beside the others that are done to a prospect."""
    record = deeds.add_parser("record", help="write everything that is stored about a person")
    record.add_argument("address")
    record.add_argument("--to", type=Path, default=Path(), metavar="FOLDER")
    add_profile(record)
    record.set_defaults(deed=_record)
    erase = deeds.add_parser("erase", help="forget a person, here and at the relay; no undo")
    erase.add_argument("address")
    erase.add_argument("--yes", action="store_true", help="really do it")
    erase.add_argument("--receipt", type=Path, metavar="FOLDER", help="write the receipt there")
    add_profile(erase)
    erase.set_defaults(deed=_erase)


def _record(arguments: Namespace) -> int:
    with opened(arguments) as services:
        prospect = services.prospects.by_address(arguments.address)
        paths = services.lists.records.write(prospect.id, str(arguments.to.absolute()))
    if arguments.json:
        print_json({"files": list(paths)})
    else:
        print("\n".join(paths))
    return 0


def _erase(arguments: Namespace) -> int:
    if not arguments.yes:
        raise UserError(
            "erase",
            "This deletes everything about the person, here and at the relay, and can not be "
            "undone. Say --yes to do it.",
        )
    folder = str(arguments.receipt.absolute()) if arguments.receipt else ""
    with opened(arguments) as services:
        prospect = services.prospects.by_address(arguments.address)
        receipt = services.lists.erasing.erase(prospect.id, folder)
    if arguments.json:
        print_json(
            {
                "at": instant(receipt.at),
                "digest": receipt.digest,
                "mails": receipt.wiped.mails,
                "events": receipt.wiped.events,
                "requests": receipt.wiped.requests,
                "tokens": len(receipt.wiped.tokens),
                "revoked": receipt.is_revoked,
            }
        )
    else:
        print(receipt_text(receipt))
    return 0
