"""`outreach relay rebuild|join`: give a new relay its tokens, or take up an invitation."""

from argparse import ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count_of, opened, print_json, run_deed
from outreach_app.cli.secrets_in import read_secret
from outreach_app.domain.accounts import RelayAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.invitations import Invitation


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="rebuild|join", required=True)
    rebuild = deeds.add_parser(
        "rebuild", help="tell an empty relay every token, so that links in sent mail work again"
    )
    add_profile(rebuild)
    rebuild.set_defaults(deed=_rebuild)
    join = deeds.add_parser("join", help="take up an invitation that the relay printed")
    join.add_argument(
        "--invitation-from-stdin",
        action="store_true",
        help="read it as a line of standard input; otherwise OUTREACH_INVITATION, or a prompt",
    )
    add_profile(join)
    join.set_defaults(deed=_join)


def _rebuild(arguments: Namespace) -> int:
    with opened(arguments) as services:
        told = services.rebuilding.rebuild()
    if arguments.json:
        print_json({"tokens": told})
    else:
        print(f"The relay knows {count_of(told, 'token', 'tokens')} of this profile.")
    return 0


def _join(arguments: Namespace) -> int:
    link = read_secret(
        "OUTREACH_INVITATION", "invitation", from_stdin=arguments.invitation_from_stdin
    )
    if not Invitation.is_one(link):
        raise UserError("invitation", "This is no invitation: it begins with outreach://relay?")
    with opened(arguments) as services:
        sentence = services.setup.save(None, "", RelayAccount(Invitation.read(link).url), link)
    print_json({"ok": True, "sentence": sentence}) if arguments.json else print(sentence)
    return 0


COMMAND = Command(
    "relay", "rebuild a relay from this profile, or join one", _add_arguments, run_deed
)
