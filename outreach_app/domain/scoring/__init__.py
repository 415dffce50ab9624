"""How warm a prospect is: every human act adds points that fade, some things take away.

A score's parts sum to it, also as they are shown, with one decimal. Levels are walked through
with hysteresis. Pure: the same events give the same score and the same levels at the same time.
"""

from outreach_app.domain.scoring.acts import SILENCE_AFTER, Act, acts_of
from outreach_app.domain.scoring.changes import LevelChange, level_changes
from outreach_app.domain.scoring.fit import (
    MIN_REPLIES,
    Proposal,
    ProposedWeight,
    propose,
    samples_of,
)
from outreach_app.domain.scoring.levels import Level, level_after, level_of, rank
from outreach_app.domain.scoring.score import Score, ScorePart, score, score_and_levels
from outreach_app.domain.scoring.weights import (
    DEFAULT_RULES,
    DEFAULT_WEIGHTS,
    PointKind,
    ScoringRules,
    Weight,
    Weights,
    checked_weights,
)

__all__ = [
    "DEFAULT_RULES",
    "DEFAULT_WEIGHTS",
    "MIN_REPLIES",
    "SILENCE_AFTER",
    "Act",
    "Level",
    "LevelChange",
    "PointKind",
    "Proposal",
    "ProposedWeight",
    "Score",
    "ScorePart",
    "ScoringRules",
    "Weight",
    "Weights",
    "acts_of",
    "checked_weights",
    "level_after",
    "level_changes",
    "level_of",
    "propose",
    "rank",
    "samples_of",
    "score",
    "score_and_levels",
]
