"""Files of a letter: attached with their weight told, taken off, and pictures within the text."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from outreach_app.ui.app import Desk


def test_a_heavy_file_is_warned_of_until_it_is_taken_off(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    heavy = tmp_path / "offer.pdf"
    heavy.write_bytes(b"x" * 2000)
    page, control = desk.parts.window.compose, desk.parts.controllers.attachments
    with qtbot.waitSignal(control.warned) as warned:
        page.files.wanted.emit([heavy], False)
    assert warned.args == ["That is heavy."]
    (file,) = page.letter.attachments
    assert file.name == "offer.pdf"
    with qtbot.waitSignal(control.warned) as warned:
        page.files.bar.removed.emit(file.digest)
    assert warned.args == [""]
    assert page.letter.attachments == ()
