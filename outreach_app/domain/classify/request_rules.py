"""Rules that need only the request itself: how it was made, and by which program."""

from outreach_app.domain.classify.case import Case
from outreach_app.domain.classify.hints import (
    announces_prefetch,
    contradicts_agent,
    wrong_destination,
)
from outreach_app.domain.classify.rule import Rule
from outreach_app.domain.hits import HitKind, VerdictKind
from outreach_app.domain.networks import NetworkKind, connection_of

HUMAN, MACHINE = VerdictKind.HUMAN, VerdictKind.MACHINE
SELF, UNVERIFIED = VerdictKind.SELF, VerdictKind.UNVERIFIED

NEVER_THE_SENDER = (NetworkKind.PRIVATE, NetworkKind.PROXY, NetworkKind.APPLE, NetworkKind.GOOGLE)
"""Networks that many people share: an address there is nobody's own."""


def _unsubscribed(case: Case) -> bool:
    return case.hit.kind is HitKind.UNSUBSCRIBE and case.hit.method == "POST"


def _display_proxy(case: Case) -> bool:
    return case.agent.proxy is not None and case.pixel


def _early_proxy(case: Case) -> bool:
    proxy = case.agent.proxy
    return proxy is not None and case.pixel and case.within(proxy.early)


def _own_address(case: Case) -> bool:
    asked = connection_of(case.hit.address)
    own = map(connection_of, case.mail.sender_addresses)
    return asked is not None and asked in own and not case.on(*NEVER_THE_SENDER)


def _reads_mail(case: Case) -> bool:
    return case.pixel and case.agent.mail_program


def _named_bot(case: Case) -> bool:
    return case.bot is not None and not _reads_mail(case)


def _names_itself(case: Case) -> bool:
    return bool(case.agent.scanner or case.agent.automaton) and not _reads_mail(case)


REQUEST_RULES = (
    # RFC 8058: the POST is the recipient's word, whoever carries it.
    Rule(
        "unsubscribed",
        HUMAN,
        0.99,
        _unsubscribed,
        "The recipient asked not to be written to again.",
    ),
    # A mail that came back was read by nobody; whatever asked sits on the way (issue on evidence).
    Rule(
        "bounced",
        MACHINE,
        0.95,
        lambda case: case.mail.bounced,
        "The mail came back, so nobody at its address read it.",
    ),
    # jusso-dev/Collie PR 50, supabase/auth 1214: gateways probe with HEAD or OPTIONS.
    Rule(
        "method",
        MACHINE,
        0.98,
        lambda case: case.hit.method != "GET",
        "A program only checked whether the {thing} is there, {when}.",
    ),
    # isbot.go; Sec-Purpose in MDN and the HTML standard.
    Rule(
        "prefetch_header",
        MACHINE,
        0.98,
        lambda case: announces_prefetch(case.hit.headers),
        "Loaded in advance by a browser or mail program, {when}, before anybody looked.",
    ),
    # mautic issue 9798: nobody can see the link, so nobody followed it.
    Rule(
        "hidden_link",
        MACHINE,
        0.97,
        lambda case: case.hidden,
        "This visitor followed a link that no reader can see, {when}: a program.",
    ),
    # Every mail program and browser names itself (GoatCounter, isbot.go).
    Rule(
        "no_agent",
        MACHINE,
        0.95,
        lambda case: case.agent.text in {"", "-"},
        "The visitor did not say which program it uses, {when}; readers' programs do.",
    ),
    # Calibration of 2026-08-23: Gmail on the web shows the sender's own copy through its proxy.
    Rule(
        "own_view_by_proxy",
        SELF,
        0.9,
        lambda case: _display_proxy(case) and case.viewed,
        "{proxy} loaded the picture just after you looked at this sent mail yourself.",
    ),
    # The same calibration: 9, 14 and 26 s after the send were Gmail's own, 203 s was the reader.
    Rule(
        "proxy_too_early",
        MACHINE,
        0.85,
        _early_proxy,
        "{proxy} loaded the picture {when}, sooner than anybody is likely to have opened the mail.",
    ),
    # validity.com 4406957796251, sparkpost.com: these proxies fetch when the mail is shown.
    Rule(
        "display_proxy",
        HUMAN,
        0.85,
        _display_proxy,
        "Opened in {proxy}, {when}; it hides where the reader is.",
    ),
    Rule(
        "proxy_on_link",
        MACHINE,
        0.9,
        lambda case: case.agent.proxy is not None,
        "{proxy}'s own machines followed the link, {when}; no reader's click comes from there.",
    ),
    # nylas-mail issues 3249 and 3592: one's own look at the sent copy.
    Rule(
        "own_address",
        SELF,
        0.95,
        _own_address,
        "It was you: this came from your own internet connection, {when}.",
    ),
    # Mailgun open-click-bot-detect; sparkpost.com/blog/gmail-prefetching-images.
    Rule(
        "prefetcher",
        MACHINE,
        0.97,
        lambda case: case.agent.prefetcher is not None,
        "{prefetcher} loads every picture in advance, read or not ({when}).",
    ),
    # Office looks at a link before the browser opens it; on the picture it is Outlook.
    Rule(
        "office_preflight",
        MACHINE,
        0.93,
        lambda case: case.agent.office and not case.pixel,
        "Microsoft Office checked the link before a browser opened it, {when}.",
    ),
    # Vendors' own names (Braze and Matomo for Barracuda), libraries and automated browsers.
    Rule(
        "names_itself",
        MACHINE,
        0.96,
        _names_itself,
        "A program that calls itself “{program}”, {when}.",
    ),
    # PyPI crawler-user-agents (MIT) and is-bot (Apache-2.0).
    Rule(
        "bot_list",
        MACHINE,
        0.94,
        _named_bot,
        "A known robot, {when}: a public list names it (“{program}”).",
    ),
    # Links are opened by browsers, and every browser begins with one of a few names.
    Rule(
        "not_a_browser",
        MACHINE,
        0.9,
        lambda case: not case.pixel and not case.agent.browser,
        "The link was followed by a program that is no browser, {when}.",
    ),
    # Client hints of automated browsers keep telling the truth (W3C UA-CH).
    Rule(
        "hints_contradict",
        MACHINE,
        0.93,
        lambda case: contradicts_agent(case.hit.headers, case.agent),
        "The browser contradicts itself about what it is, {when}: a program in disguise.",
    ),
    # W3C fetch metadata: pictures carry "image", followed links "document".
    Rule(
        "fetch_metadata",
        MACHINE,
        0.93,
        lambda case: wrong_destination(case.hit.headers, case.hit.kind),
        "A program fetched the {thing}, {when}; readers' programs do it differently.",
    ),
)
