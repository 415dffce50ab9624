"""The rules of sending as values that JSON can hold, and back. What is missing has its default."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from outreach_app.domain.sending_rules import (
    Missed,
    Pace,
    Pause,
    SendingRules,
    WarmUp,
    checked_rules,
)


def values_of(rules: SendingRules) -> dict[str, Any]:
    """The rules, ready for JSON."""
    return {
        "undo_seconds": rules.undo_seconds,
        "pace": _pace_values(rules.pace),
        "paces": {key: _pace_values(pace) for key, pace in rules.paces.items()},
        "days": sorted(rules.days),
        "opens": rules.opens,
        "closes": rules.closes,
        "morning": rules.morning,
        "zone": rules.zone,
        "pauses": [
            {"first": one.first.isoformat(), "last": one.last.isoformat(), "why": one.why}
            for one in rules.pauses
        ],
        "missed": rules.missed.value,
    }


def rules_of(values: Mapping[str, Any]) -> SendingRules:
    """The rules. Raises ValueError, TypeError, KeyError or UserError for what are none."""
    usual = SendingRules()
    return checked_rules(
        SendingRules(
            undo_seconds=int(values.get("undo_seconds", usual.undo_seconds)),
            pace=_pace(dict(values.get("pace") or {})),
            paces={
                str(key): _pace(dict(pace)) for key, pace in dict(values.get("paces") or {}).items()
            },
            days=frozenset(int(day) for day in values.get("days", usual.days)),
            opens=int(values.get("opens", usual.opens)),
            closes=int(values.get("closes", usual.closes)),
            morning=int(values.get("morning", usual.morning)),
            zone=str(values.get("zone", usual.zone)),
            pauses=tuple(_pause(dict(one)) for one in values.get("pauses") or ()),
            missed=Missed(values.get("missed", usual.missed)),
        )
    )


def _pace_values(pace: Pace) -> dict[str, Any]:
    warm = pace.warm_up
    return {
        "gap_seconds": pace.gap_seconds,
        "jitter": pace.jitter,
        "hourly": pace.hourly,
        "daily": pace.daily,
        "warm_up": warm
        and {
            "began": warm.began.isoformat(),
            "first": warm.first,
            "step": warm.step,
            "full": warm.full,
        },
    }


def _pace(values: Mapping[str, Any]) -> Pace:
    usual, warm = Pace(), values.get("warm_up")
    return Pace(
        gap_seconds=float(values.get("gap_seconds", usual.gap_seconds)),
        jitter=float(values.get("jitter", usual.jitter)),
        hourly=int(values.get("hourly", usual.hourly)),
        daily=int(values.get("daily", usual.daily)),
        warm_up=None if warm is None else _warm_up(dict(warm)),
    )


def _warm_up(values: Mapping[str, Any]) -> WarmUp:
    return WarmUp(
        date.fromisoformat(values["began"]),
        int(values["first"]),
        int(values["step"]),
        int(values["full"]),
    )


def _pause(values: Mapping[str, Any]) -> Pause:
    return Pause(
        date.fromisoformat(values["first"]),
        date.fromisoformat(values["last"]),
        str(values.get("why", "")),
    )
