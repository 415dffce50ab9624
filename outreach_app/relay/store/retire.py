"""Every link as a static map, so that mails already sent go on working without a relay."""

import json
from collections.abc import Callable, Mapping

from sqlalchemy import Connection, select

from outreach_app.relay.link_targets import header_form
from outreach_app.relay.store.accounts import Account
from outreach_app.relay.store.schema import tokens
from outreach_app.wire import paths

Write = Callable[[str], object]
Line = Callable[[str, str], str]


def _caddy(token: str, url: str) -> str:
    target = json.dumps(url.replace("{", "%7B").replace("}", "%7D"))  # Caddy fills in braces
    return f"redir {paths.LINK}{token} {target} 302\n"


def _nginx(token: str, url: str) -> str:
    target = url.replace("$", "%24").replace('"', "%22").replace("\\", "%5C")  # no variables
    return f'location = {paths.LINK}{token} {{ return 302 "{target}"; }}\n'


WRITERS: Mapping[str, Line] = {"caddy": _caddy, "nginx": _nginx}
"""How each web server says it: lines to import into its site or server block."""


def write_links(db: Connection, account: Account | None, line: Line, write: Write) -> int:
    """Write a line for each link, and say how many those were."""
    query = select(tokens.c.token, tokens.c.url).where(tokens.c.url.is_not(None))
    if account is not None:
        query = query.where(tokens.c.account == account.account)
    count = 0
    for row in db.execution_options(yield_per=500).execute(query):
        write(line(row.token, header_form(row.url)))
        count += 1
    return count
