"""What was typed is there again after the desk was killed in the middle of it."""

import signal
import subprocess
import sys
from pathlib import Path

from outreach_app.bootstrap import build
from outreach_app.system.paths import open_profile
from tests.journeys.outreach import environment

WRITING = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from outreach_app.bootstrap import build
from outreach_app.system.paths import open_profile
from outreach_app.ui.app import build_desk

program = build(open_profile(Path(sys.argv[1])), use_keyring=False)
desk = build_desk(program.services, notifications=False)
page = desk.parts.window.compose
desk.start()
desk.show()
desk.parts.window.show_page("compose")
page.head.show_subject("An offer")
for words in ("Half a thought, ", "and the other half"):
    QTest.keyClicks(page.body.rich, words)
    assert desk.run_until(desk.parts.controllers.drafts.kept, 60_000)
print("kept", flush=True)
QTest.keyClicks(page.body.rich, " and a word too many")
desk.run()
"""


def test_a_killed_desk_loses_no_more_than_the_last_pause(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    desk = subprocess.Popen(
        [sys.executable, "-c", WRITING, str(profile)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment({}),
    )
    assert desk.stdout is not None
    assert desk.stdout.readline() == "kept\n"
    desk.send_signal(signal.SIGKILL)
    desk.communicate(timeout=120)
    program = build(open_profile(profile), use_keyring=False)
    (row,) = program.services.drafts.list()
    draft = program.services.drafts.open(row.id)
    program.close()
    assert draft.letter.subject == "An offer"
    assert "Half a thought, and the other half" in draft.letter.html
