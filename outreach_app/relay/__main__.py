"""The relay's command line: `outreach-relay COMMAND`."""

import argparse
import sys

from outreach_app.relay.commands import account, backup, init, invite, key, serve, transfer
from outreach_app.relay.commands.error import CommandError


def main(arguments: list[str] | None = None) -> int:
    """Run one command. 0 done, 1 the world's fault (one sentence on stderr), 2 wrong usage."""
    parsed = build_parser().parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except CommandError as error:
        sys.stderr.write(f"outreach-relay: {error}\n")
        return 1


def build_parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    parser = argparse.ArgumentParser(prog="outreach-relay", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in (init, serve, account, key, invite, transfer, backup):
        command.add_to(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
