"""`outreach account pace`: how fast one account may send, read and set."""

from argparse import ArgumentParser, Namespace

from outreach_app.cli.program import print_json
from outreach_app.cli.sending_rules import add_pace, pace_json, paced
from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.services.services import Services

_FIELDS = ("gap", "hourly", "daily", "warm_up")


def add_account_pace(parser: ArgumentParser) -> None:
    """Declare what can be set; what is left out stays."""
    add_pace(parser)
    parser.add_argument(
        "--as-others", action="store_true", help="no pace of its own any more: that of all others"
    )


def set_pace(arguments: Namespace, services: Services, account: MailAccount) -> int:
    """Set what was given, and tell the pace that holds now."""
    is_given = any(getattr(arguments, name) is not None for name in _FIELDS)
    if arguments.as_others and is_given:
        raise UserError("pace", "Either a pace of its own, or --as-others.")
    rules = services.sending_rules.current()
    if arguments.as_others:
        rules = services.sending_rules.set_pace(account.id, None)
    elif is_given:
        pace = paced(arguments, rules.pace_of(account.id))
        rules = services.sending_rules.set_pace(account.id, pace)
    told = {
        "account": account.id,
        "own": account.id in rules.paces,
        **pace_json(rules.pace_of(account.id)),
    }
    if arguments.json:
        print_json(told)
        return 0
    for name, value in told.items():
        print(f"{name}: {value}")
    return 0
