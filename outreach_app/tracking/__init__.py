"""Turning a mail into a tracked one, and talking to the relay."""
