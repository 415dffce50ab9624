"""The demo as a command: with a display the user plays both sides, without one it plays itself."""

import os
import sys
import traceback
import webbrowser
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from outreach_app.cli.command import Command
from outreach_app.domain.errors import UserError

SCREENSHOT = Path("demo-timeline.png")


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--headless", action="store_true", help="play the story without a display, and judge it"
    )


def _run(arguments: Namespace) -> int:
    headless = arguments.headless or not _has_display()
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory(prefix="outreach-demo-") as folder:
        try:
            return _play(Path(folder), headless=headless)
        except Exception as fault:
            if not isinstance(fault, UserError):
                traceback.print_exc()  # the log goes with the demo's folder
            raise


def _play(folder: Path, *, headless: bool) -> int:
    from outreach_app.cli.demo.story import play
    from outreach_app.cli.demo.world import DemoWorld
    from outreach_app.opening import Opening
    from outreach_app.ui.start import run_desk

    with DemoWorld(folder) as world:
        if headless:
            return play(world, SCREENSHOT.absolute())
        print(f"The prospects read their mail at {world.inbox_url}")
        webbrowser.open(world.inbox_url)
        opening = Opening(world.profile, world.services)
        return run_desk(opening, profile=world.profile.folder)


def _has_display() -> bool:
    if sys.platform in {"darwin", "win32"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


COMMAND = Command(
    "demo", "play the main job on this machine, with nothing to set up", _add_arguments, _run
)
