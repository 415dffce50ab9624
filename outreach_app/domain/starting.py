"""Starting at login: the entry that each desktop wants, as text. Pure."""

import plistlib
from collections.abc import Sequence

NAME = "Outreach"
LABEL = "app.outreach.desk"
"""macOS: the agent's name, and that of its file."""


def desktop_entry(command: Sequence[str]) -> str:
    """The autostart entry of freedesktop (Desktop Entry Specification 1.5, "The Exec key")."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            "Comment=Tells who reads your mail",
            f"Exec={' '.join(_quoted(part) for part in command)}",
            "Icon=outreach",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        )
    )


def launch_agent(command: Sequence[str]) -> bytes:
    """The launch agent of macOS, as launchd reads it."""
    return plistlib.dumps({"Label": LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def run_entry(command: Sequence[str]) -> str:
    """The value of Windows' Run key: one command line, each part in quotation marks."""
    return " ".join(f'"{part}"' for part in command)


def _quoted(part: str) -> str:
    """One argument: in double quotes where it must be, with what is special escaped twice."""
    escaped = part.replace("%", "%%")
    if escaped and all(one.isalnum() or one in "-_./:=,+@%" for one in escaped):
        return escaped
    for one in ("\\", '"', "`", "$"):
        escaped = escaped.replace(one, f"\\{one}")
    return '"' + escaped.replace("\\", "\\\\") + '"'
