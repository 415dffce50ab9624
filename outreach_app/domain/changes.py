"""How verdicts changed: from what to what, when, and why. Kept, so that the timeline can say it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.corrections import WORD_RULE
from outreach_app.domain.events import JudgedHit
from outreach_app.domain.hits import HitKind, Verdict, VerdictKind


class Cause(StrEnum):
    """Why a verdict was made again."""

    EVIDENCE = "evidence"
    WORD = "word"
    TAKEN_BACK = "taken back"
    TAUGHT = "taught"
    FORGOTTEN = "forgotten"
    MEMORY = "memory"
    RULES = "rules"
    ANSWER = "answer"
    BOUNCE = "bounce"
    VIEW = "view"
    DEVICE = "device"


WHY: Mapping[Cause, str] = {
    Cause.EVIDENCE: "later requests showed it",
    Cause.WORD: "you said so",
    Cause.TAKEN_BACK: "you took your word back",
    Cause.TAUGHT: "you taught a rule",
    Cause.FORGOTTEN: "you took a taught rule back",
    Cause.MEMORY: "the habit of this company’s gateway became known",
    Cause.RULES: "the rules were renewed",
    Cause.ANSWER: "the recipient answered",
    Cause.BOUNCE: "the mail came back",
    Cause.VIEW: "you were looking at the mail yourself",
    Cause.DEVICE: "you enrolled or removed a device of yours",
}

# What decided says more than what set the judging off.
CAUSE_OF_RULE: Mapping[str, Cause] = {
    WORD_RULE: Cause.WORD,
    "gateway_habit": Cause.MEMORY,
    "bounced": Cause.BOUNCE,
    "own_view_by_proxy": Cause.VIEW,
    "own_device": Cause.DEVICE,
}

WHO: Mapping[VerdictKind, str] = {
    VerdictKind.HUMAN: "a person",
    VerdictKind.MACHINE: "a machine",
    VerdictKind.SELF: "yourself",
    VerdictKind.UNVERIFIED: "somebody not verified",
}

ACTS: Mapping[HitKind, tuple[str, str]] = {
    HitKind.OPEN: ("open", "opens"),
    HitKind.CLICK: ("click", "clicks"),
    HitKind.UNSUBSCRIBE: ("look at the unsubscribe page", "looks at the unsubscribe page"),
}


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """One verdict that changed its kind. `reason` is the new verdict's sentence."""

    hit_id: int
    at: datetime
    before: VerdictKind
    after: VerdictKind
    cause: Cause
    reason: str


@dataclass(frozen=True, slots=True)
class ChangedAct:
    """A change with whose mail it was: what a summary counts."""

    kind: HitKind
    prospect_id: int
    change: VerdictChange


def changes_between(
    before: Mapping[int, VerdictKind], judged: Iterable[JudgedHit], cause: Cause, now: datetime
) -> tuple[VerdictChange, ...]:
    """What is judged otherwise than before. A hit that is new has no before."""
    return tuple(
        VerdictChange(
            one.hit.id,
            now,
            before[one.hit.id],
            one.verdict.kind,
            _cause(cause, one.verdict),
            one.verdict.reason,
        )
        for one in judged
        if one.hit.id in before and before[one.hit.id] is not one.verdict.kind
    )


def sentence_of(change: VerdictChange) -> str:
    """The change in words, for the line of the timeline that it is about."""
    return f"First taken for {WHO[change.before]}; changed because {WHY[change.cause]}"


def summary_of(changed: Iterable[ChangedAct]) -> tuple[str, ...]:
    """Such as “12 opens at 3 prospects are now machine”, the most common first."""
    hits: dict[tuple[HitKind, VerdictKind], list[int]] = {}
    for one in changed:
        hits.setdefault((one.kind, one.change.after), []).append(one.prospect_id)
    ranked = sorted(hits.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(_line(kind, after, prospects) for (kind, after), prospects in ranked)


NOW: Mapping[VerdictKind, str] = {
    VerdictKind.HUMAN: "human",
    VerdictKind.MACHINE: "machine",
    VerdictKind.SELF: "your own",
    VerdictKind.UNVERIFIED: "unverified",
}


def _line(kind: HitKind, after: VerdictKind, prospects: list[int]) -> str:
    count, people = len(prospects), len(set(prospects))
    act, is_now = ACTS[kind][count != 1], "is" if count == 1 else "are"
    at = "prospect" if people == 1 else "prospects"
    return f"{count} {act} at {people} {at} {is_now} now {NOW[after]}"


def _cause(cause: Cause, verdict: Verdict) -> Cause:
    if verdict.rule.startswith("taught_"):
        return Cause.TAUGHT
    return CAUSE_OF_RULE.get(verdict.rule, cause)
