"""`outreach warmth today|weights|important|propose`: who grew warmer, and what that is made of."""

from argparse import ArgumentParser, Namespace
from datetime import timedelta

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, duration, opened, print_json, run_deed
from outreach_app.cli.warmth_views import proposal_json, today_json, weights_json
from outreach_app.domain.scoring import DEFAULT_WEIGHTS, MIN_REPLIES, PointKind, Weight


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="DEED", required=True)
    today = deeds.add_parser("today", help="who changed level, why, and what to do next")
    today.add_argument(
        "--hours", type=duration, default=24, help="how far to look back (default: 24)"
    )
    today.set_defaults(deed=_today)
    weights = deeds.add_parser("weights", help="show or change the points")
    weights.add_argument("--kind", choices=[kind.value for kind in PointKind])
    weights.add_argument("--points", type=float)
    weights.add_argument("--half-life", type=duration, metavar="DAYS")
    weights.add_argument("--reset", action="store_true", help="use the values as shipped again")
    weights.set_defaults(deed=_weights)
    important = deeds.add_parser("important", help="list, mark or unmark links that matter")
    important.add_argument("url", nargs="?")
    important.add_argument("--undo", action="store_true", help="let it count as any other")
    important.set_defaults(deed=_important)
    propose = deeds.add_parser("propose", help="learn weights from your own replies")
    propose.set_defaults(deed=_propose)
    for deed in (today, weights, important, propose):
        add_profile(deed)


def _today(arguments: Namespace) -> int:
    with opened(arguments) as services:
        lines = services.warmth.today(arguments.hours)
    if arguments.json:
        print_json([today_json(line) for line in lines])
        return 0
    for line in lines:
        print(f"{line.name} <{line.address}>: {line.before.value} → {line.after.value}")
        print(f"    {line.why}. {line.next_action}.")
    if not lines:
        print("Nobody changed level.")
    return 0


def _weights(arguments: Namespace) -> int:
    with opened(arguments) as services:
        if arguments.reset:
            services.warmth.save_weights(DEFAULT_WEIGHTS)
        elif arguments.kind is not None:
            kind, table = PointKind(arguments.kind), dict(services.warmth.weights())
            old = table[kind]
            points = old.points if arguments.points is None else arguments.points
            half_life = old.half_life
            if arguments.half_life is not None:
                half_life = timedelta(days=arguments.half_life)
            table[kind] = Weight(points, half_life)
            services.warmth.save_weights(table)
        weights = services.warmth.weights()
    if arguments.json:
        print_json(weights_json(weights))
        return 0
    for kind, weight in weights.items():
        days = weight.half_life / timedelta(days=1)
        print(f"{kind.value:<16} {weight.points:>7g} points, half of it after {days:g} days")
    return 0


def _important(arguments: Namespace) -> int:
    with opened(arguments) as services:
        if arguments.url:
            services.warmth.mark_link(arguments.url, is_important=not arguments.undo)
        links = services.warmth.important_links()
    if arguments.json:
        print_json(list(links))
    else:
        print("\n".join(links) if links else "No link is marked important.")
    return 0


def _propose(arguments: Namespace) -> int:
    with opened(arguments) as services:
        proposal = services.warmth.proposal()
    if arguments.json:
        print_json(proposal_json(proposal))
        return 0
    print(f"{proposal.replies} of {proposal.mails} mails were answered.")
    if not proposal.is_made:
        print(f"It takes {MIN_REPLIES} with and {MIN_REPLIES} without a reply to propose weights.")
    for line in proposal.lines:
        sure = f"{line.low:g} to {line.high:g}"
        print(f"{line.kind.value:<16} {line.now:g} → {line.proposed:g} points (probably {sure})")
    return 0


COMMAND = Command("warmth", "who grew warmer, and what warmth is made of", _add_arguments, run_deed)
