"""Requests as they stand in the history, with whose they are and how they were judged. Values."""

from dataclasses import dataclass

from outreach_app.domain.hits import Hit, Verdict


@dataclass(frozen=True, slots=True)
class Standing:
    """One judged request of the history."""

    hit: Hit
    mail_id: int
    prospect_id: int
    recipient_domain: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Located:
    """Where a request belongs."""

    mail_id: int
    prospect_id: int
