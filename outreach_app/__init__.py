"""Outreach: sales mail that says, truthfully, who read it."""

__version__ = "0.1.0"
