"""`outreach timeline ADDRESS`: who really read what."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count_of, local_time, opened, print_json
from outreach_app.cli.views import timeline_json
from outreach_app.domain.timeline import LinkState, SentMail, Timeline, TimelineLine


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("address")
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    with opened(arguments) as services:
        prospect = services.prospects.by_address(arguments.address)
        timeline = services.timelines.of(prospect.id)
    if arguments.json:
        print_json(timeline_json(timeline))
    else:
        print("\n".join(in_lines(timeline)))
    return 0


def in_lines(timeline: Timeline) -> Iterator[str]:
    """A timeline as text, newest first."""
    score = timeline.score
    yield f"{timeline.prospect.name} <{timeline.prospect.address}>"
    yield f"  {score.level.value}, {score.points:.1f} points"
    for line in timeline.lines:
        yield f"  {_line(line)}"
        for one in line.folded:
            yield f"      {_line(one)}"
        for words in line.text.splitlines():
            yield f"      | {words}".rstrip()
    if not timeline.lines:
        yield "  Nothing yet."
    for mail in timeline.mails:
        yield from _links(mail)


def _links(mail: SentMail) -> Iterator[str]:
    """Which links of a mail were followed, by whom and how often."""
    if mail.links:
        yield f"  Links of {mail.subject or 'a mail without subject'} to {mail.recipient}:"
    for number, link in enumerate(mail.links, start=1):
        yield f"      {number}. {link.text or 'no words'} ({link.url}): {_followed(link)}"


def _followed(link: LinkState) -> str:
    if not link.tracked:
        return f"not tracked. {link.reason or ''}".rstrip()
    if not link.human_clicks and not link.machine_clicks:
        return "not followed"
    people = count_of(link.human_clicks, "time by people", "times by people")
    if not link.machine_clicks:
        return f"followed {people}"
    return f"followed {people}, {link.machine_clicks} by others"


def _line(line: TimelineLine) -> str:
    when = local_time(line.at)
    verdict = f"[{line.verdict.value}] " if line.verdict else ""
    times = f" ({line.count} times)" if line.count > 1 and not line.folded else ""
    device = f", probably {line.device}" if line.device else ""
    reason = f" - {line.reason}" if line.reason else ""
    change = f" ({line.change})" if line.change else ""
    return f"{when}  {verdict}{line.what}{times}{device}{reason}{change}"


COMMAND = Command("timeline", "show a prospect's timeline", _add_arguments, _run)
