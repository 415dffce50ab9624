"""The part of `outreach alerts` that edits rules and attention."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from dataclasses import asdict, replace

from outreach_app.cli.program import add_profile, count, opened, print_json
from outreach_app.cli.warmth_views import rule_row_json
from outreach_app.domain.alerts import AlertRule, Attention, RuleKind, sentence_of
from outreach_app.domain.errors import UserError
from outreach_app.domain.scoring import Level

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def add_deeds(deeds: "_SubParsersAction[ArgumentParser]") -> None:
    """Declare `rules`, `rule` and `attention`."""
    rules = deeds.add_parser("rules", help="list the rules, and what each has earned")
    add_profile(rules)
    rules.set_defaults(deed=_list)
    rule = deeds.add_parser("rule", help="add, try, switch or delete a rule")
    rule.add_argument("what", choices=("add", "try", "on", "off", "delete"))
    rule.add_argument("id", type=count, nargs="?", help="the rule, unless it is new")
    rule.add_argument("--kind", choices=[kind.value for kind in RuleKind])
    rule.add_argument("--number", type=count, default=0, help="opens, quiet days, or people")
    rule.add_argument("--hours", type=count, default=0, help="the time within")
    rule.add_argument("--link", default="", help="one link only")
    rule.add_argument("--level", choices=[level.value for level in Level], default="hot")
    add_profile(rule)
    rule.set_defaults(deed=_rule)
    attention = deeds.add_parser("attention", help="how often and when you may be interrupted")
    attention.add_argument("--budget", type=count, help="alerts an hour")
    attention.add_argument("--quiet", metavar="FROM-UNTIL", help="such as 20:00-08:00, or none")
    attention.add_argument("--days", help="working days, such as mon,tue,wed,thu,fri")
    attention.add_argument("--zone", help="your time zone, such as Europe/Berlin")
    add_profile(attention)
    attention.set_defaults(deed=_attention)


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rows = services.alert_rules.rows()
    if arguments.json:
        print_json([rule_row_json(row) for row in rows])
        return 0
    for row in rows:
        switch = "on " if row.rule.is_on else "off"
        print(f"{row.rule.id:>4}  {switch} {row.sentence}. {row.record.sentence}.")
    return 0


def _rule(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rules = services.alert_rules
        given = _given(arguments)
        stored = rules.get(arguments.id) if arguments.id is not None else None
        rule = stored or given
        if rule is None:
            raise UserError("alert-rule", "Name a rule by its number, or a new one by --kind.")
        if arguments.what == "try":
            trial = rules.try_out(rule)
            answer: dict[str, object] = {**asdict(trial), "sentence": trial.sentence}
        elif arguments.what == "delete":
            rules.delete(rule.id)
            answer = {"sentence": f"Deleted: {sentence_of(rule)}."}
        else:
            kept = rules.save(replace(rule, is_on=arguments.what != "off"))
            answer = {"id": kept.id, "is_on": kept.is_on, "sentence": f"{sentence_of(kept)}."}
    if arguments.json:
        print_json(answer)
    else:
        print(answer["sentence"])
    return 0


def _given(arguments: Namespace) -> AlertRule | None:
    if arguments.kind is None:
        return None
    return AlertRule(
        0,
        RuleKind(arguments.kind),
        number=arguments.number,
        hours=arguments.hours,
        link=arguments.link,
        level=Level(arguments.level),
    )


def _attention(arguments: Namespace) -> int:
    with opened(arguments) as services:
        before = services.alert_rules.attention()
        wanted = _changed(before, arguments)
        if wanted != before:
            services.alert_rules.keep_attention(wanted)
    if arguments.json:
        print_json(asdict(wanted))
        return 0
    quiet = f"quiet {wanted.quiet_from}-{wanted.quiet_until}" if wanted.quiet_from else "no quiet"
    days = ",".join(DAYS[day] for day in wanted.working_days)
    zone = wanted.zone or "this machine's time zone"
    print(f"At most {wanted.budget} alerts an hour, {quiet}, on {days}, in {zone}.")
    return 0


def _changed(before: Attention, arguments: Namespace) -> Attention:
    after = before
    if arguments.budget is not None:
        after = replace(after, budget=arguments.budget)
    if arguments.quiet is not None:
        begin, _, end = (
            ("", "", "") if arguments.quiet == "none" else arguments.quiet.partition("-")
        )
        after = replace(after, quiet_from=begin, quiet_until=end)
    if arguments.days is not None:
        words = arguments.days.lower().split(",")
        days = tuple(DAYS.index(word) if word in DAYS else -1 for word in words)
        after = replace(after, working_days=days)
    if arguments.zone is not None:
        after = replace(after, zone=arguments.zone)
    return after
