"""`outreach account add|list|remove|default|sign-in|sender|pace|client`: one of several."""

import webbrowser
from argparse import ArgumentParser, Namespace
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from outreach_app.cli.account_fields import add_fields, changed
from outreach_app.cli.account_pace import add_account_pace, set_pace
from outreach_app.cli.program import add_profile, count_of, opened, print_json
from outreach_app.cli.secrets_in import read_secret
from outreach_app.domain.account_states import AccountRow, Standing
from outreach_app.domain.accounts import Identity, MailAccount, SignIn
from outreach_app.domain.errors import UserError
from outreach_app.domain.secret_names import client_secret_name, password_name, variable_of

if TYPE_CHECKING:
    from outreach_app.services.services import Services

MARKS = {
    Standing.WORKS: "✓",
    Standing.TROUBLE: "✗",
    Standing.NO_SECRET: "✗",
    Standing.SIGN_IN_AGAIN: "✗",
}


def add_deeds(deeds: Any) -> None:
    """The words after `outreach account` that speak of one account of several."""
    add = _deed(deeds, "add", "test and store one more mail account", _add)
    add.add_argument("address", help="its address: presets and the domain fill in the rest")
    add_fields(add)
    _add_secrets(add)
    add.add_argument("--no-browser", action="store_true", help="only print the page to sign in at")
    _deed(deeds, "list", "show every account and how it stands", _list)
    remove = _deed(deeds, "remove", "forget an account and its secrets", _remove)
    remove.add_argument("account", help="its id or address")
    remove.add_argument("--move-to", metavar="ACCOUNT", help="who sends the mails that wait for it")
    default = _deed(deeds, "default", "let mails leave through this account", _default)
    default.add_argument("account", help="its id or address")
    sign_in = _deed(deeds, "sign-in", "sign in with the browser", _sign_in)
    sign_in.add_argument("account", nargs="?", default="", help="its id or address")
    sign_in.add_argument("--no-browser", action="store_true", help="only print the page")
    sender = _deed(deeds, "sender", "add, change or remove an address of an account", _sender)
    sender.add_argument("account", help="its id or address")
    sender.add_argument("address", help="an alias that the account may send as, or its own")
    sender.add_argument("--name", help="the name before the address")
    sender.add_argument(
        "--signature", type=Path, metavar="FILE", help="HTML that stands below its mails"
    )
    sender.add_argument("--remove", action="store_true", help="send as this address no more")
    pace = _deed(deeds, "pace", "read or set how fast an account may send", _pace)
    pace.add_argument("account", nargs="?", default="", help="its id or address")
    add_account_pace(pace)
    client = _deed(deeds, "client", "enter your own OAuth client id at a provider", _client)
    client.add_argument("provider", help="the provider's key: gmail, google-workspace, outlook …")
    client.add_argument("client_id", help="the id (empty: forget it)")
    _add_secrets(client)


def _deed(deeds: Any, name: str, help_text: str, deed: object) -> ArgumentParser:
    parser: ArgumentParser = deeds.add_parser(name, help=help_text)
    add_profile(parser)
    parser.set_defaults(deed=deed)
    return parser


def _add_secrets(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--secrets-from-stdin",
        action="store_true",
        help="read the secret as a line of standard input; otherwise from the environment, or by "
        "a prompt",
    )


def _add(arguments: Namespace) -> int:
    with opened(arguments) as services:
        proposal = services.accounts.propose(arguments.address)
        account = changed(proposal.account, arguments)
        _tell(arguments, " ".join(part for part in (proposal.source, proposal.note) if part))
        if not account.host:
            raise UserError(
                "account", f"Nobody says where {account.address} sends from: give --host."
            )
        if account.sign_in is SignIn.OAUTH:
            sentence = _browse(services, account, arguments)
        else:
            sentence = services.accounts.save(account, _password(services, account, arguments))
        return _done(arguments, services, sentence)


def _password(services: "Services", account: MailAccount, arguments: Namespace) -> str:
    if not account.user:
        return ""
    name = password_name(account.id or services.accounts.id_for(account.address))
    return read_secret(
        variable_of(name) or "",
        f"password of {account.address}",
        from_stdin=arguments.secrets_from_stdin,
    )


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rows = services.accounts.rows()
    if arguments.json:
        print_json([_as_json(row) for row in rows])
    elif not rows:
        print("No mail account is set up yet: run `outreach account add ADDRESS`.")
    for row in [] if arguments.json else rows:
        default = " (default)" if row.is_default else ""
        print(f"{MARKS[row.standing]} {row.account.address} [{row.account.id}]{default}")
        waiting = count_of(row.waiting, "mail waits", "mails wait") if row.waiting else ""
        print(f"    {' '.join(part for part in (row.sentence, waiting and waiting + '.') if part)}")
        for sender in row.account.senders[1:]:
            print(f"    also {sender.name} <{sender.address}>".replace("also  <", "also <"))
    return 0 if all(row.works for row in rows) else 1


def _remove(arguments: Namespace) -> int:
    with opened(arguments) as services:
        account = named(services, arguments.account)
        heir = named(services, arguments.move_to).id if arguments.move_to else ""
        return _done(arguments, services, services.accounts.remove(account.id, heir))


def _default(arguments: Namespace) -> int:
    with opened(arguments) as services:
        account = named(services, arguments.account)
        services.accounts.make_default(account.id)
        return _done(arguments, services, f"Mails leave through {account.address} from now on.")


def _sign_in(arguments: Namespace) -> int:
    with opened(arguments) as services:
        account = named(services, arguments.account)
        return _done(arguments, services, _browse(services, account, arguments))


def _browse(services: "Services", account: MailAccount, arguments: Namespace) -> str:
    attempt = services.accounts.begin_sign_in(account)
    _tell(arguments, f"Sign in at this page:\n{attempt.url}")
    try:
        if not arguments.no_browser:
            webbrowser.open(attempt.url)
        return services.accounts.finish_sign_in(account, attempt)
    except KeyboardInterrupt:
        attempt.cancel()
        raise


def _sender(arguments: Namespace) -> int:
    with opened(arguments) as services:
        account = named(services, arguments.account)
        known = next(
            (one for one in account.senders if one.address.lower() == arguments.address.lower()),
            Identity(arguments.address),
        )
        others = tuple(one for one in account.identities if one.address != known.address)
        if not arguments.remove:
            signature = arguments.signature
            others = (
                *others,
                replace(
                    known,
                    name=known.name if arguments.name is None else arguments.name,
                    signature=_text_of(signature) if signature else known.signature,
                ),
            )
        services.accounts.set_identities(account.id, others)
        return _done(arguments, services, "Stored.")


def _pace(arguments: Namespace) -> int:
    with opened(arguments) as services:
        return set_pace(arguments, services, named(services, arguments.account))


def _client(arguments: Namespace) -> int:
    with opened(arguments) as services:
        known = {one.key for one in services.accounts.providers() if one.oauth}
        if arguments.provider not in known:
            raise UserError(
                "provider", f"Providers to sign in with the browser: {', '.join(sorted(known))}."
            )
        secret = ""
        if arguments.client_id.strip():
            secret = read_secret(
                variable_of(client_secret_name(arguments.provider)) or "",
                "client secret",
                from_stdin=arguments.secrets_from_stdin,
            )
        sentence = services.accounts.set_client(arguments.provider, arguments.client_id, secret)
        return _done(arguments, services, sentence)


def named(services: "Services", text: str) -> MailAccount:
    """The account of this id or address, the default one for none. Raises UserError."""
    accounts = [row.account for row in services.accounts.rows()]
    if not accounts:
        raise UserError(
            "no-account", "No mail account is set up yet: run `outreach account add ADDRESS`."
        )
    found = [one for one in accounts if not text or one.id == text or one.owns(text)]
    if not found:
        ids = ", ".join(one.id for one in accounts)
        raise UserError("no-account", f"There is no account {text}. There are: {ids}.")
    return found[0]


def _done(arguments: Namespace, services: "Services", sentence: str) -> int:
    if arguments.json:
        rows = [_as_json(row) for row in services.accounts.rows()]
        print_json({"ok": True, "sentence": sentence, "accounts": rows})
    else:
        print(sentence)
    return 0


def _tell(arguments: Namespace, text: str) -> None:
    """What a person wants to know meanwhile."""
    if text and not arguments.json:
        print(text, flush=True)


def _as_json(row: AccountRow) -> dict[str, object]:
    return asdict(row)


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fault:
        raise UserError("signature", f"{path} can not be read as text.") from fault
