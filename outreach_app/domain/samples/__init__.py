"""Sample data: made-up people at addresses that can not exist, for looking around before one's own.

Every address ends in ".invalid", which no name server will ever know (RFC 6761, section 6.4). That
ending is the mark: by it the sample is recognised, never written to, and removed.
"""

from outreach_app.domain.samples.acts import SampleAct, SampleMail, SamplePerson
from outreach_app.domain.samples.people import PEOPLE

SAMPLE_ENDING = ".invalid"
SAMPLE_TAG = "sample"
"""The account's tag in every token of the sample: no relay's, since a relay draws its own."""

NEVER_WRITTEN = "This is sample data: nobody is written to."


def is_sample(address: str) -> bool:
    """Whether this address belongs to the sample, or to nobody else either."""
    return address.strip().casefold().endswith(SAMPLE_ENDING)


__all__ = [
    "NEVER_WRITTEN",
    "PEOPLE",
    "SAMPLE_ENDING",
    "SAMPLE_TAG",
    "SampleAct",
    "SampleMail",
    "SamplePerson",
    "is_sample",
]
