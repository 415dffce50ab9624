"""`outreach account set|test`: the mail account and the relay."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, opened, print_json, run_deed
from outreach_app.cli.secrets_in import read_secret
from outreach_app.domain.accounts import DEFAULT_PORT, MailAccount, RelayAccount, Security
from outreach_app.domain.errors import UserError
from outreach_app.domain.secret_names import MAIL_PASSWORD, RELAY_KEY, VARIABLES

if TYPE_CHECKING:
    from outreach_app.services.services import Services

MAIL_ARGUMENTS = ("address", "name", "host", "port", "security", "user")


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="set|test", required=True)
    put = deeds.add_parser("set", help="test and store the mail account, the relay, or both")
    put.add_argument("--address", help="the sender's mail address")
    put.add_argument("--name", help="the sender's name, as prospects see it")
    put.add_argument("--host", help="the SMTP server")
    put.add_argument("--port", type=int, help="its port (default: by security)")
    put.add_argument(
        "--security", choices=[one.value for one in Security], help="default: starttls"
    )
    put.add_argument("--user", help="who signs in (default: nobody)")
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
    test = deeds.add_parser("test", help="sign in at the mail server and ask the relay")
    add_profile(test)
    test.set_defaults(deed=_test)


def _set(arguments: Namespace) -> int:
    with opened(arguments) as services:
        mail = _mail(arguments, services.setup.current().mail)
        relay = RelayAccount(arguments.relay) if arguments.relay else None
        if mail is None and relay is None:
            raise UserError("nothing", "Nothing to set: give --address and --host, or --relay.")
        stdin = arguments.secrets_from_stdin
        password = key = ""
        if mail is not None and mail.user:
            password = read_secret(VARIABLES[MAIL_PASSWORD], "mail password", from_stdin=stdin)
        if relay is not None:
            key = read_secret(VARIABLES[RELAY_KEY], "relay key", from_stdin=stdin)
        sentence = services.setup.save(mail, password, relay, key)
        if arguments.json:
            print_json({"ok": True, "sentence": sentence, **_state(services)})
        else:
            print(sentence)
    return 0


def _mail(arguments: Namespace, stored: MailAccount | None) -> MailAccount | None:
    """The account as stored, with what was given changed; None where nothing of it was given."""
    given = {
        name: getattr(arguments, name)
        for name in MAIL_ARGUMENTS
        if getattr(arguments, name) is not None
    }
    if not given:
        return None
    if "security" in given:
        given["security"] = Security(given["security"])
        given.setdefault("port", DEFAULT_PORT[given["security"]])
    if stored is not None:
        return replace(stored, **given)
    if "address" not in given or "host" not in given:
        raise UserError("account", "A new account takes --address and --host.")
    security = given.setdefault("security", Security.STARTTLS)
    return MailAccount(**{"name": "", "user": "", "port": DEFAULT_PORT[security], **given})


def _test(arguments: Namespace) -> int:
    with opened(arguments) as services:
        state = services.setup.current()
        results = {}
        if state.mail is not None:
            results["mail"] = services.setup.check_mail(state.mail, "")
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
    "account", "set up or test the mail account and the relay", _add_arguments, run_deed
)
