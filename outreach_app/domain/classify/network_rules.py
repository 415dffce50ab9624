"""Rules that read the address's network, and where that is not enough the clock with it."""

from outreach_app.domain.classify.case import Case
from outreach_app.domain.classify.hints import wrong_accept
from outreach_app.domain.classify.request_rules import MACHINE, UNVERIFIED
from outreach_app.domain.classify.rule import Rule
from outreach_app.domain.networks import NetworkKind

VENDOR_EARLY = 1800.0
"""Proofpoint's and Mimecast's browser isolation carries people, but later than their scans."""

CLOUD_EARLY = 900.0
"""Delivery scans from rented machines are over by then; cloud desktops are used all day."""

MICROSOFT_CLOUD = "Microsoft Azure"


def _google_automation(case: Case) -> bool:
    return case.on(NetworkKind.GOOGLE) and not (_reader_program(case) or _on_a_phone(case))


def _google_phone(case: Case) -> bool:
    return case.on(NetworkKind.GOOGLE) and _on_a_phone(case) and not (case.opened or case.reader)


def _on_a_phone(case: Case) -> bool:
    return case.agent.system == "Android" and case.agent.ordinary


def _reader_program(case: Case) -> bool:
    return case.pixel and case.agent.mail_program


def _vendor_scan(case: Case) -> bool:
    return case.on(NetworkKind.VENDOR) and case.within(VENDOR_EARLY)


def _cloud_scan(case: Case) -> bool:
    return case.on(NetworkKind.CLOUD) and case.within(CLOUD_EARLY) and not _reader_program(case)


def _microsoft_sandbox(case: Case) -> bool:
    network = case.network
    return (
        network is not None
        and network.kind is NetworkKind.CLOUD
        and network.owner == MICROSOFT_CLOUD
        and case.agent.odd_chromium
        and not _reader_program(case)
    )


def _odd_in_cloud(case: Case) -> bool:
    return case.on(NetworkKind.CLOUD) and not case.pixel and not case.agent.ordinary


NETWORK_RULES = (
    # Microsoft 365 endpoint sets 9 and 10, gophish issue 2646 (40.94/16), Barracuda's regions.
    Rule(
        "mail_filter",
        MACHINE,
        0.97,
        lambda case: case.on(NetworkKind.FILTER),
        "{owner}'s mail filter, {when}{sweep}.",
    ),
    # Calibration notes: Google's own network with a browser's name is Google's automation.
    Rule(
        "google_automation",
        MACHINE,
        0.9,
        _google_automation,
        "Google's own machines, not a reader, {when}.",
    ),
    # The VPN of Google's phones and its mobile network (Fi) leave through the same addresses.
    Rule(
        "google_phone",
        MACHINE,
        0.6,
        _google_phone,
        "From Google's own network, {when}: nearly always its machines, seldom a reader's phone.",
    ),
    # craft-campaign issue 546; support.customerminds.com 10837243653533.
    Rule(
        "sweep",
        MACHINE,
        0.96,
        lambda case: case.swept is not None and case.swept.taking_part,
        "{what} {when}{sweep}: nobody reads that fast.",
    ),
    Rule(
        "near_sweep",
        MACHINE,
        0.9,
        lambda case: case.swept is not None and not _reader_program(case),
        "{what} {when} by a visitor who went through the mail's links{sweep}.",
    ),
    # What browsers accept for a page and for a picture differs (header-generator, own captures).
    # After the sweep, which more people understand.
    Rule(
        "accept_header",
        MACHINE,
        0.85,
        lambda case: wrong_accept(case.hit.headers, case.hit.kind, case.agent),
        "A program that pretends to be a browser fetched the {thing}, {when}.",
    ),
    # AS22843, AS30031, AS16417 and others; warmbly's notes on browser isolation.
    Rule(
        "vendor_scan",
        MACHINE,
        0.9,
        _vendor_scan,
        "{owner}'s mail security, {when}: the check that comes with delivery.",
    ),
    # gophish issue 2646: old or full version numbers that no current Chrome reports.
    Rule(
        "microsoft_sandbox",
        MACHINE,
        0.85,
        _microsoft_sandbox,
        "A check from Microsoft's cloud, {when}, with a Chrome that people no longer use.",
    ),
    # django-anymail issue 200: rented machines, looks like a browser, up to minutes later.
    Rule(
        "cloud_scan",
        MACHINE,
        0.88,
        _cloud_scan,
        "From a computer rented at {owner}, {when}: scanners run there, readers hardly ever do.",
    ),
    # Whoever works from a cloud desktop has a common browser; programs for hire name themselves.
    Rule(
        "odd_in_cloud",
        UNVERIFIED,
        0.6,
        _odd_in_cloud,
        "From a computer rented at {owner}, {when}, and with no common browser: hard to tell.",
    ),
)
