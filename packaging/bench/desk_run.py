"""Runs another program of the desk's bench as `outreach desk` is run: loaded in the same way."""

import runpy
import sys
from pathlib import Path

from outreach_app.system.interpreter import share
from outreach_app.ui.unread_sources import leave_sources_unread

if __name__ == "__main__":
    leave_sources_unread()
    share()
    del sys.argv[0]
    runpy.run_path(str(Path(__file__).with_name(sys.argv[0])), run_name="__main__")
