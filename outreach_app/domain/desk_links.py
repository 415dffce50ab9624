"""Links that open the desk: mailto: as RFC 6068 says, and outreach: for what is in a profile.

They come from web pages and mails of strangers. A link can only begin something that the user
then sees and decides; it never sends, stores or deletes. What makes no sense is refused.
"""

from dataclasses import dataclass
from urllib.parse import unquote

from outreach_app.domain.addresses import check_address
from outreach_app.domain.errors import UserError

LONGEST = 16_000
"""Characters of a link; browsers stop at two to eight thousand."""

LONGEST_SUBJECT = 300
LONGEST_BODY = 8_000
MOST_RECIPIENTS = 20

PAGES = frozenset(
    {"today", "prospects", "compose", "sent", "outbox", "templates", "alerts", "memory"}
    | {"suppressed", "settings", "help"}
)


@dataclass(frozen=True, slots=True)
class LetterLink:
    """Begin a letter. `body` is plain text. Copies are shown to the user before anything leaves."""

    addresses: tuple[str, ...]
    subject: str = ""
    body: str = ""
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProspectLink:
    """Open a prospect's timeline."""

    prospect_id: int


@dataclass(frozen=True, slots=True)
class PageLink:
    """Open a page."""

    page: str


DeskLink = LetterLink | ProspectLink | PageLink


def read_link(text: str) -> DeskLink:
    """What a link asks for. Raises UserError `link` for anything else."""
    if len(text) > LONGEST or not text.isprintable():
        raise _nonsense()
    scheme, _, rest = text.strip().partition(":")
    if scheme.casefold() == "mailto":
        return _letter(rest)
    if scheme.casefold() == "outreach":
        return _place(rest)
    raise _nonsense()


def _letter(rest: str) -> LetterLink:
    path, _, query = rest.partition("?")
    fields = _fields(query)
    wanted = _addresses(path, *fields.get("to", ()))
    cc, bcc = _addresses(*fields.get("cc", ())), _addresses(*fields.get("bcc", ()))
    if len(wanted) + len(cc) + len(bcc) > MOST_RECIPIENTS:
        raise UserError("link", f"The link names more than {MOST_RECIPIENTS} addresses.")
    subject = " ".join(_first(fields, "subject").split())[:LONGEST_SUBJECT]
    return LetterLink(wanted, _printable(subject), _body(_first(fields, "body")), cc, bcc)


def _addresses(*lists: str) -> tuple[str, ...]:
    """Each once. Commas part them before they are decoded: an encoded one is of an address."""
    found = [unquote(one).strip() for one in ",".join(lists).split(",")]
    wanted = tuple(dict.fromkeys(one for one in found if one))
    for address in wanted:
        check_address(address)
    return wanted


def _place(rest: str) -> DeskLink:
    parts = [part for part in rest.split("/") if part]
    if len(parts) == 2 and parts[0] == "prospect" and _is_number(parts[1]):
        return ProspectLink(int(parts[1]))
    if len(parts) == 1 and parts[0] in PAGES:
        return PageLink(parts[0])
    raise _nonsense()


def _fields(query: str) -> dict[str, list[str]]:
    """The values of each field, still encoded. What no letter has a field for asks for nothing."""
    found: dict[str, list[str]] = {}
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        found.setdefault(unquote(name).casefold(), []).append(value)
    return found


def _first(fields: dict[str, list[str]], name: str) -> str:
    """A plus is a plus in mailto links, and no space (RFC 6068, 5)."""
    return unquote(next(iter(fields.get(name, ())), ""))


def _body(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_printable(line) for line in lines)[:LONGEST_BODY]


def _printable(line: str) -> str:
    return "".join(one for one in line if one.isprintable())


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 18


def _nonsense() -> UserError:
    return UserError("link", "This link leads to nothing in Outreach.")
