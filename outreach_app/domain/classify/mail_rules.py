"""Rules of last resort: the other visitor of a pair, the clock, and the person who is left."""

from outreach_app.domain.classify.case import Case
from outreach_app.domain.classify.hints import in_a_frame
from outreach_app.domain.classify.request_rules import HUMAN, MACHINE, UNVERIFIED
from outreach_app.domain.classify.rule import Rule
from outreach_app.domain.hits import HitKind
from outreach_app.domain.networks import NetworkKind

# craft-campaign issue 546: a scanner's picture comes a median 9 s after the send, 16 % of them
# after 20 s; its clicks start a median 43 s after it, two thirds between 20 and 60 s.
PICTURE_EARLY = 15.0
PROGRAM_EARLY = 3.0
CLICK_EARLY = 30.0
CLICK_DOUBTFUL = 60.0

REPLY_PROVES = 3600.0
"""A doubtful hit this long before the reply was its writer's."""


def _replied_soon(case: Case) -> bool:
    replied = case.mail.replied_at
    return replied is not None and 0 <= (replied - case.hit.at).total_seconds() <= REPLY_PROVES


def _vouched(case: Case) -> bool:
    return case.reader or _replied_soon(case)


def _picture_early(case: Case) -> bool:
    limit = PROGRAM_EARLY if case.agent.mail_program else PICTURE_EARLY
    return case.pixel and case.within(limit) and not _vouched(case)


def _click_early(case: Case) -> bool:
    return not case.pixel and case.within(CLICK_EARLY) and not _vouched(case)


def _click_doubtful(case: Case) -> bool:
    return not case.pixel and case.within(CLICK_DOUBTFUL) and not _vouched(case)


def _in_a_frame(case: Case) -> bool:
    return in_a_frame(case.hit.headers, case.hit.kind) and not _vouched(case)


def _time_unknown(case: Case) -> bool:
    shared = case.on(NetworkKind.CLOUD, NetworkKind.VENDOR)
    read = case.pixel and case.agent.mail_program
    return shared and case.age is None and not (read or _vouched(case))


def _from_cloud(case: Case) -> bool:
    vouched = case.opened or _vouched(case)
    return case.on(NetworkKind.CLOUD) and not (case.pixel or vouched)


def likelihood(case: Case) -> int:
    """How likely this one of two simultaneous visitors is the person; only the order counts."""
    score = 2 * case.reader
    score -= 2 * case.on(NetworkKind.CLOUD, NetworkKind.VENDOR)
    score += case.hit.headers.get("sec-fetch-site", "") in {"cross-site", "same-site"}
    return score


LAST_RULES = (
    # thomask.sdf.org 2022/07/22: the scan runs immediately before or after the reader.
    Rule(
        "scan_with_click",
        MACHINE,
        0.8,
        lambda case: case.rival is not None,
        "Somebody else followed the same link at that moment: this was the check that came along.",
    ),
    Rule(
        "picture_too_early",
        MACHINE,
        0.6,
        _picture_early,
        "The picture was loaded {when}, sooner than mail is usually read.",
    ),
    Rule(
        "click_too_early",
        MACHINE,
        0.75,
        _click_early,
        "The link was followed {when}, sooner than anybody reads and decides.",
    ),
    Rule(
        "click_doubtful",
        UNVERIFIED,
        0.5,
        _click_doubtful,
        "The link was followed {when}, when mail filters still check links.",
    ),
    # W3C fetch metadata: a followed link is a document of its own; webmail may open it in a frame.
    Rule(
        "in_a_frame",
        UNVERIFIED,
        0.5,
        _in_a_frame,
        "The link was opened inside another page, {when}: some webmail does so, and some scanners.",
    ),
    # A GET shows the page with the button and unsubscribes nobody.
    Rule(
        "looked_at_unsubscribe",
        UNVERIFIED,
        0.6,
        lambda case: case.hit.kind is HitKind.UNSUBSCRIBE,
        "The page for unsubscribing was shown {when}; nobody pressed its button yet.",
    ),
    Rule(
        "reader_clicked",
        HUMAN,
        0.95,
        lambda case: case.reader,
        "The link was followed {when}, from where the mail had just been opened.",
    ),
    # Whether a scan or its reader came through these networks is told by the clock alone.
    Rule(
        "time_unknown",
        UNVERIFIED,
        0.5,
        _time_unknown,
        "From {owner}'s network, and how long after delivery is not known: a check or a reader.",
    ),
    Rule(
        "through_vendor",
        HUMAN,
        0.7,
        lambda case: case.on(NetworkKind.VENDOR),
        "Through {owner}'s network {when}, long after its check at delivery: probably the reader.",
    ),
    Rule(
        "through_google",
        HUMAN,
        0.7,
        lambda case: case.on(NetworkKind.GOOGLE) and not case.pixel,
        "Through Google's network {when}, after the mail was opened: probably the reader's phone.",
    ),
    Rule(
        "from_cloud",
        UNVERIFIED,
        0.5,
        _from_cloud,
        "The link was followed from {owner}'s cloud {when}, and no open is known before it.",
    ),
    Rule(
        "cloud_desktop",
        HUMAN,
        0.6,
        lambda case: case.on(NetworkKind.CLOUD),
        "From {owner}'s cloud {when}; some companies work from there, so probably the reader.",
    ),
    # suped.com: a detailed user agent of a mail program is the program's reader.
    Rule(
        "mail_program",
        HUMAN,
        0.95,
        lambda case: case.pixel and case.agent.mail_program,
        "Opened in a mail program, {when}.",
    ),
    Rule(
        "person",
        HUMAN,
        0.9,
        lambda case: True,
        "{what} {when}, and nothing speaks against a person.",
    ),
)
