"""`outreach doctor`: examines what has to work, and says what to do."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, opened, print_json


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--acknowledge-gap",
        action="store_true",
        help="you know of the records that the relay skipped: speak of them no more",
    )
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    with opened(arguments) as services:
        if arguments.acknowledge_gap:
            services.doctor.acknowledge_gap()
        findings = services.doctor.examine()
    if arguments.json:
        print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            print(f"{'✓' if finding.ok else '✗'} {finding.subject}: {finding.sentence}")
            if finding.advice and not finding.ok:
                print(f"    {finding.advice}")
    return 0 if all(finding.ok for finding in findings) else 1


COMMAND = Command(
    "doctor", "examine profile, keyring, account, relay and clock", _add_arguments, _run
)
