"""Looking at one's own mail loads nothing: not from the network, not from this computer's disk."""

import base64
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QColor, QImage, QPixmap, QTextDocument
from pytestqt.qtbot import QtBot

from outreach_app.ui.mail_limits import showable
from outreach_app.ui.widgets.mail_view import MailView

IMAGE = QTextDocument.ResourceType.ImageResource


class Door(BaseHTTPRequestHandler):
    """Counts who knocks."""

    knocks: list[str]

    def do_GET(self) -> None:
        self.knocks.append(self.path)
        self.send_error(404)

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def door() -> Iterator[HTTPServer]:
    Door.knocks = []
    with HTTPServer(("127.0.0.1", 0), Door) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def view(qtbot: QtBot) -> MailView:
    made = MailView("a mail")
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def _red(folder: Path) -> Path:
    image = QImage(80, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = folder / "red.png"
    assert image.save(str(path))
    return path


def _shows_red(view: MailView) -> bool:
    image = view.grab().toImage()
    red = QColor("red").rgb()
    points = ((x, y) for x in range(0, 300, 5) for y in range(0, 300, 5))
    return any(image.pixel(x, y) == red for x, y in points)


def test_nothing_is_fetched(door: HTTPServer, view: MailView) -> None:
    base = f"http://127.0.0.1:{door.server_port}"
    view.show_mail(
        f'<link rel="stylesheet" href="{base}/style"><style>@import url("{base}/import");</style>'
        f'<body background="{base}/body"><img src="{base}/p/pixel" width="1" height="1">'
        f'<div style="background-image: url({base}/ground)">text</div>'
        f'<iframe src="{base}/frame"></iframe><object data="{base}/object"></object></body>'
    )
    view.grab()
    for name in ("p/pixel", "body", "ground"):
        view.document().resource(IMAGE.value, QUrl(f"{base}/{name}"))
    assert Door.knocks == []


def test_a_file_of_this_computer_is_not_shown(tmp_path: Path, view: MailView) -> None:
    path = _red(tmp_path)
    view.show_mail(f'<img src="{path.as_uri()}"><img src="{path}"><img src="../../{path}">')
    assert not _shows_red(view)


def test_an_image_that_the_mail_carries_is_shown(tmp_path: Path, view: MailView) -> None:
    carried = base64.b64encode(_red(tmp_path).read_bytes()).decode()
    view.show_mail(f'<img src="data:image/png;base64,{carried}">')
    assert _shows_red(view)


@pytest.mark.parametrize(
    "url", ["data:image/svg+xml;base64,PHN2Zz4=", "data:text/html,x", "qrc:/x.png", "cid:1"]
)
def test_what_is_no_carried_picture_is_refused(view: MailView, url: str) -> None:
    picture = QPixmap()
    loaded = view.loadResource(IMAGE.value, QUrl(url))
    assert isinstance(loaded, QByteArray)
    picture.loadFromData(loaded)
    assert (picture.width(), picture.height()) == (1, 1)


def test_a_link_is_told_and_not_followed(qtbot: QtBot, view: MailView) -> None:
    view.show_mail("<a href='https://shop.example/'>shop</a>")
    with qtbot.waitSignal(view.link_wanted) as told:
        view.anchorClicked.emit(QUrl("https://shop.example/"))
    assert told.args == ["https://shop.example/"]
    assert "shop" in view.toPlainText()


@pytest.mark.parametrize(
    "tail",
    ["x" * 3_000_000, "<table><tr><td>" * 2_000, "<p>x</p>" * 400_000, "<" * 500_000],
    ids=["one word", "tables in tables", "long", "no tag"],
)
def test_a_mail_that_would_take_hours_is_cut(view: MailView, tail: str) -> None:
    view.show_mail("<p>start</p>" + tail)
    view.grab()
    assert view.toPlainText().startswith("start")


def test_an_ordinary_mail_is_shown_as_it_is() -> None:
    html = "<table><tr><td>" * 8 + "words " * 5_000 + "</td></tr></table>" * 8
    assert showable(html) == html
    picture = f'<img src="data:image/png;base64,{"A" * 900_000}">'
    assert showable(picture) == picture
