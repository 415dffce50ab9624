"""What the rules know beside the mail, read from the files that ship with the program."""

from outreach_app.domain.classify import Evidence
from outreach_app.system.bot_lists import read_bot_lists
from outreach_app.system.networks_file import read_networks


def read_evidence() -> Evidence:
    """The shipped networks and the public lists of bots. Build it once; it caches its answers."""
    return Evidence(read_networks(), read_bot_lists())
