"""`outreach outbox rules`: how fast and at what hours mails may leave, read and set."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from outreach_app.cli.alert_rules import DAYS
from outreach_app.cli.program import add_profile, count, opened, print_json
from outreach_app.cli.views import Json
from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_rules import (
    EVERY_DAY,
    WHOLE_DAY,
    Missed,
    Pace,
    Pause,
    SendingRules,
    WarmUp,
)

NONE = "none"


def add_rules(parser: ArgumentParser) -> None:
    """Declare what can be set; what is left out stays."""
    parser.add_argument("--undo", type=count, metavar="SECONDS", help="to take a mail back in")
    add_pace(parser)
    parser.add_argument("--hours", metavar="FROM-UNTIL", help="such as 09:00-17:00, or none")
    parser.add_argument("--days", help="such as mon,tue,wed,thu,fri, or none")
    parser.add_argument("--zone", help="yours, such as Europe/Berlin, or none for the machine's")
    parser.add_argument(
        "--pause",
        action="append",
        metavar="FROM..UNTIL",
        help="such as 2026-12-24..2027-01-01; may be given many times; none clears",
    )
    parser.add_argument("--missed", choices=[one.value for one in Missed])
    add_profile(parser)
    parser.set_defaults(deed=_rules)


def add_pace(parser: ArgumentParser) -> None:
    """Declare what makes a pace."""
    parser.add_argument("--gap", type=count, metavar="SECONDS", help="between two mails")
    parser.add_argument("--hourly", type=count, metavar="MAILS", help="0 for no limit")
    parser.add_argument("--daily", type=count, metavar="MAILS", help="0 for no limit")
    parser.add_argument("--warm-up", metavar="FIRST,STEP,FULL", help="such as 20,10,200, or none")


def _rules(arguments: Namespace) -> int:
    with opened(arguments) as services:
        before = services.sending_rules.current()
        rules = chosen(arguments, before)
        if rules != before:
            services.sending_rules.keep(rules)
    if arguments.json:
        print_json(rules_json(rules))
        return 0
    for name, value in rules_json(rules).items():
        print(f"{name}: {value}")
    return 0


def chosen(arguments: Namespace, before: SendingRules) -> SendingRules:
    """The rules with what was given. UserError for what can not be read."""
    given: dict[str, object] = {}
    if arguments.undo is not None:
        given["undo_seconds"] = arguments.undo
    if arguments.hours:
        given["opens"], given["closes"] = _hours(arguments.hours)
    if arguments.days:
        given["days"] = _days(arguments.days)
    if arguments.zone:
        given["zone"] = "" if arguments.zone == NONE else arguments.zone
    if arguments.pause:
        given["pauses"] = tuple(_pause(one) for one in arguments.pause if one != NONE)
    if arguments.missed:
        given["missed"] = Missed(arguments.missed)
    return replace(before, **given, pace=paced(arguments, before.pace))  # type: ignore[arg-type]


def rules_json(rules: SendingRules) -> Json:
    """The rules as JSON has them."""
    return {
        "undo_seconds": rules.undo_seconds,
        **pace_json(rules.pace),
        "paces": {key: pace_json(pace) for key, pace in rules.paces.items()},
        "hours": f"{_clock(rules.opens)}-{_clock(rules.closes)}",
        "days": ",".join(DAYS[day] for day in sorted(rules.days)),
        "zone": rules.zone,
        "pauses": [f"{one.first}..{one.last}" for one in rules.pauses],
        "missed": rules.missed.value,
    }


def pace_json(pace: Pace) -> Json:
    """A pace as JSON has it."""
    warm = pace.warm_up
    return {
        "gap_seconds": pace.gap_seconds,
        "hourly": pace.hourly,
        "daily": pace.daily,
        "warm_up": None if warm is None else f"{warm.first},{warm.step},{warm.full}",
    }


def paced(arguments: Namespace, before: Pace) -> Pace:
    """The pace with what was given. UserError for what can not be read."""
    given: Mapping[str, object] = {
        name: value
        for name, value in (
            ("gap_seconds", arguments.gap),
            ("hourly", arguments.hourly),
            ("daily", arguments.daily),
        )
        if value is not None
    }
    pace = replace(before, **given)  # type: ignore[arg-type]
    if arguments.warm_up is None:
        return pace
    return replace(pace, warm_up=_warm_up(arguments.warm_up, before.warm_up))


def _warm_up(text: str, before: WarmUp | None) -> WarmUp | None:
    if text == NONE:
        return None
    parts = text.split(",")
    if len(parts) != 3 or not all(part.strip().isdecimal() for part in parts):
        raise UserError("warm-up", f"“{text}” is no warm-up: write it as 20,10,200.")
    began = before.began if before else datetime.now(UTC).astimezone().date()
    return WarmUp(began, *(int(part) for part in parts))


def _hours(text: str) -> tuple[int, int]:
    if text == NONE:
        return 0, WHOLE_DAY
    begin, dash, end = text.partition("-")
    if not dash:
        raise UserError("hours", f"“{text}” are no hours: write them as 09:00-17:00.")
    return _minutes(begin), _minutes(end)


def _minutes(text: str) -> int:
    hour, colon, minute = text.strip().partition(":")
    if not colon or not (hour.isdecimal() and minute.isdecimal()) or int(minute) > 59:
        raise UserError("hours", f"“{text}” is no time of day: write it as 09:00.")
    return int(hour) * 60 + int(minute)


def _days(text: str) -> frozenset[int]:
    if text == NONE:
        return EVERY_DAY
    names = [name.strip().lower() for name in text.split(",")]
    if not set(names) <= set(DAYS):
        raise UserError("days", f"“{text}” are no days: write them as mon,tue,wed.")
    return frozenset(DAYS.index(name) for name in names)


def _pause(text: str) -> Pause:
    first, _, last = text.partition("..")
    try:
        return Pause(date.fromisoformat(first), date.fromisoformat(last or first))
    except ValueError as fault:
        raise UserError(
            "pause", f"“{text}” is no pause: write it as 2026-12-24..2027-01-01."
        ) from fault


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
