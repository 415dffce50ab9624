"""Notices: escaped, and told honestly when the desktop did not take them."""

import pytest
from pytestqt.qtbot import QtBot

from outreach_app.ui.notify import Notice, Notifier, escaped
from tests.ui.fakes import alert

NOTICE = Notice("Ana opened", "Our catalogue", (alert(1),), 1)


def test_markup_is_escaped_where_servers_read_it() -> None:
    assert escaped("<b>A & B</b>", "linux") == "&lt;b&gt;A &amp; B&lt;/b&gt;"
    assert escaped("<b>A & B</b>", "darwin") == "<b>A & B</b>"


def test_without_native_notices_the_window_is_asked(qtbot: QtBot) -> None:
    notifier = Notifier(is_native=False)
    with qtbot.waitSignal(notifier.undelivered) as told:
        notifier.show_notice(NOTICE)
    assert told.args == [NOTICE]


def test_without_a_bus_the_window_is_asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    notifier = Notifier()
    with qtbot.waitSignal(notifier.undelivered) as told:
        notifier.show_notice(NOTICE)
    assert told.args == [NOTICE]
    notifier.close()
