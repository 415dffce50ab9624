"""Size and language hold at once in the real program: one process, one window after the other."""

import subprocess
import sys

from tests.journeys.conftest import Town
from tests.journeys.outreach import environment

CHANGING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from outreach_app.opening import Opening
from outreach_app.system.paths import open_profile
from outreach_app.ui import start
from outreach_app.ui.start import run_desk

profile = open_profile(Path(sys.argv[1]))
changes = [("choose_size", 150), ("choose_language", "de"), ("choose_size", 80)]
whole = start.Start._finish

def finish(self):
    whole(self)
    QTimer.singleShot(300, lambda: change(self._desk))

def change(desk):
    window = desk.parts.window
    ratio = window.devicePixelRatio()
    print(ratio, window.actions_by_name["settings"].text(), window.page, flush=True)
    if not changes:
        desk.quit()
        return
    window.show_settings("appearance")
    name, value = changes.pop(0)
    getattr(desk.parts.controllers.preferences, name)(value)

start.Start._finish = finish
opening = Opening(profile)
code = run_desk(opening, profile=profile.folder)
opening.close()
sys.exit(code)
"""

NOISE = "does not support propagateSizeHints"
"""What Qt's offscreen platform says of every window whose place is put back."""


def test_size_and_language_change_while_it_runs(town: Town) -> None:
    made = town.desktop()
    made.close()
    result = subprocess.run(
        [sys.executable, "-c", CHANGING, str(made.profile.folder)],
        capture_output=True,
        text=True,
        timeout=240,
        env=environment({}),
        check=False,
    )
    complaints = [one for one in result.stderr.splitlines() if NOISE not in one]
    assert (result.returncode, complaints) == (0, [])
    assert result.stdout.splitlines() == [
        "1.0 Settings settings",  # the first thing to do in a new profile
        "1.5 Settings settings",
        "1.5 Einstellungen settings",
        "0.8 Einstellungen settings",
    ]
