"""A bug in a slot is logged and told, not swallowed."""

import logging
import sys

import pytest
from pytestqt.qtbot import QtBot

from outreach_app.ui.bugs import BugReports


def test_a_bug_is_logged_and_told(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    before = sys.excepthook
    reports = BugReports()
    error = KeyError("row")
    with qtbot.waitSignal(reports.found) as found, caplog.at_level(logging.ERROR):
        sys.excepthook(KeyError, error, None)
    reports.close()
    assert found.args is not None
    assert found.args[0].code == "bug"
    assert "KeyError: 'row'" in caplog.text
    assert sys.excepthook is before
