"""HTML and tokens in, tracked HTML out. Pure: it draws no randomness and registers nothing."""

from outreach_app.tracking.instrument.links import Link, Reason
from outreach_app.tracking.instrument.tracked_html import Instrumented, instrument

__all__ = ["Instrumented", "Link", "Reason", "instrument"]
