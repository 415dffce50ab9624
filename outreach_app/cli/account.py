"""`outreach account set|test` and the words of cli/accounts: mail accounts and the relay."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from outreach_app.cli.account_fields import add_fields, changed, fresh, is_anything_given
from outreach_app.cli.accounts import add_deeds, named
from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, opened, print_json, run_deed
from outreach_app.cli.secrets_in import read_secret
from outreach_app.domain.accounts import MailAccount, RelayAccount, SignIn
from outreach_app.domain.errors import UserError
from outreach_app.domain.secret_names import (
    MAIL_PASSWORD,
    RELAY_KEY,
    VARIABLES,
    password_name,
    variable_of,
)

if TYPE_CHECKING:
    from outreach_app.services.services import Services


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(
        metavar="set|test|add|list|remove|default|sign-in|sender|client", required=True
    )
    add_deeds(deeds)
    put = deeds.add_parser("set", help="test and store the mail account, the relay, or both")
    put.add_argument("--address", help="the sender's mail address")
    put.add_argument("--account", metavar="ID", help="which one (default: the default account)")
    add_fields(put)
    put.add_argument("--relay", metavar="URL", help="the relay's address")
    put.add_argument(
        "--secrets-from-stdin",
        action="store_true",
        help="read the mail password and then the relay key, a line each, from standard input "
        "(only those that are needed); otherwise "
        f"{VARIABLES[MAIL_PASSWORD]} and {VARIABLES[RELAY_KEY]}, or a prompt",
    )
    add_profile(put)
    put.set_defaults(deed=_set)
    test = deeds.add_parser("test", help="sign in at the mail servers and ask the relay")
    add_profile(test)
    test.set_defaults(deed=_test)


def _set(arguments: Namespace) -> int:
    with opened(arguments) as services:
        mail = _mail(arguments, services)
        relay = RelayAccount(arguments.relay) if arguments.relay else None
        if mail is None and relay is None:
            raise UserError("nothing", "Nothing to set: give --address and --host, or --relay.")
        stdin = arguments.secrets_from_stdin
        password = key = ""
        if mail is not None and mail.user and mail.sign_in is SignIn.PASSWORD:
            variable = variable_of(password_name(mail.id)) or ""
            password = read_secret(variable, "mail password", from_stdin=stdin)
        if relay is not None:
            key = read_secret(VARIABLES[RELAY_KEY], "relay key", from_stdin=stdin)
        default = services.setup.current().mail
        if mail is not None and default is not None and mail.id != default.id:
            sentence = services.accounts.save(mail, password)
            mail = None
        if mail is not None or relay is not None:
            sentence = services.setup.save(mail, password, relay, key)
        if arguments.json:
            print_json({"ok": True, "sentence": sentence, **_state(services)})
        else:
            print(sentence)
    return 0


def _mail(arguments: Namespace, services: "Services") -> MailAccount | None:
    """The account as stored, with what was given changed; None where nothing of it was given."""
    if not is_anything_given(arguments):
        return None
    stored = services.setup.current().mail
    if arguments.account:
        stored = named(services, arguments.account)
    return changed(stored, arguments) if stored else fresh(arguments)


def _test(arguments: Namespace) -> int:
    with opened(arguments) as services:
        state = services.setup.current()
        results = {}
        for row in services.accounts.rows():
            name = "mail" if row.is_default else row.account.id
            results[name] = services.accounts.test(row.account.id)
        if state.relay is not None:
            results["relay"] = services.setup.check_relay(state.relay, "")
        if not results:
            raise UserError("no-account", "Nothing is set up yet: run `outreach account set`.")
        if arguments.json:
            print_json({name: asdict(result) for name, result in results.items()})
        else:
            for result in results.values():
                print(("✓ " if result.ok else "✗ ") + result.sentence)
    return 0 if all(result.ok for result in results.values()) else 1


def _state(services: "Services") -> dict[str, object]:
    state = services.setup.current()
    return {
        "mail": asdict(state.mail) if state.mail else None,
        "relay": asdict(state.relay) if state.relay else None,
    }


COMMAND = Command(
    "account", "set up, list or test mail accounts and the relay", _add_arguments, run_deed
)
