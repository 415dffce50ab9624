"""Stages: how far the user has come with a prospect, as an ordered list that the user edits."""

from collections.abc import Sequence
from dataclasses import dataclass

from outreach_app.domain.errors import UserError

COLOURS = ("grey", "blue", "teal", "violet", "amber", "green", "red")
"""Words for colours; what they look like is the desk's business."""

MOST_STAGES = 30


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage. Prospects name it by `key`, people by `name`."""

    key: str
    name: str
    colour: str = "grey"


def stage_key(name: str) -> str:
    """The key for a stage of this name."""
    return " ".join(name.split()).casefold()


def checked_stages(stages: Sequence[Stage]) -> tuple[Stage, ...]:
    """The list as it may be kept. UserError where a name is missing or stands twice."""
    if not stages:
        raise UserError("no-stages", "Keep at least one stage.")
    if len(stages) > MOST_STAGES:
        raise UserError("many-stages", f"Keep at most {MOST_STAGES} stages.")
    names = [stage_key(stage.name) for stage in stages]
    keys = [stage.key for stage in stages]
    if not all(names):
        raise UserError("stage-name", "Give each stage a name.")
    if len(set(names)) < len(names) or len(set(keys)) < len(keys):
        raise UserError("stage-twice", "Give each stage a name of its own.")
    return tuple(
        Stage(one.key, " ".join(one.name.split()), one.colour if one.colour in COLOURS else "grey")
        for one in stages
    )
