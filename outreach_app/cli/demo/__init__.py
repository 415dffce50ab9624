"""`outreach demo`: the main job on this machine alone, with a real relay, server and window."""

from outreach_app.cli.demo.command import COMMAND

__all__ = ["COMMAND"]
