"""Shows a mail's HTML and loads nothing: no image, no style, no frame, from nowhere.

Looking at one's own mail must never fetch its pixel, so every resource is refused by default.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QUrl, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from outreach_app.ui.mail_limits import MOST_CHARACTERS, showable
from outreach_app.ui.tokens import Tokens

_PIXEL = QByteArray.fromBase64(b"R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
_DATA_IMAGE = re.compile(r"data:image/(?:png|gif|jpeg);base64,", re.IGNORECASE)

NOTHING = QByteArray()


def owned(url: QUrl) -> QByteArray:
    """The bytes of an image that the mail itself carries, else nothing."""
    text = url.toString()
    start = _DATA_IMAGE.match(text)
    if start is None or len(text) > MOST_CHARACTERS:
        return NOTHING
    return QByteArray.fromBase64(text[start.end() :].encode("ascii", "ignore"))


class MailView(QTextBrowser):
    """A browser without a network. Links are told, never followed."""

    link_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._tell)
        self.document().setDocumentMargin(12)
        self._picture: Callable[[str], bytes] | None = None

    def carry_pictures(self, content: Callable[[str], bytes]) -> None:
        """Where the contents of `cid:` pictures come from; empty for none."""
        self._picture = content

    def dress(self, tokens: Tokens) -> None:
        """Mail is read on paper in both themes: its own colours were chosen for white."""
        self.document().setDefaultStyleSheet(f"a {{ color: {tokens.paper_link}; }}")

    def show_mail(self, html: str) -> None:
        """Show this HTML, keeping the place where the reader was."""
        place = self.verticalScrollBar().value()
        self.setHtml(showable(html))
        self.verticalScrollBar().setValue(place)

    def show_text(self, text: str) -> None:
        """Show a mail that is plain text alone."""
        self.setPlainText(text[:MOST_CHARACTERS])

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind == QTextDocument.ResourceType.ImageResource.value:
            address = QUrl(name)
            if address.scheme() == "cid" and self._picture is not None:
                carried = QByteArray(self._picture(address.path()))
                return _PIXEL if carried.isEmpty() else carried
            image = owned(address)
            return _PIXEL if image.isEmpty() else image
        return NOTHING

    @Slot(QUrl)
    def _tell(self, url: QUrl) -> None:
        self.link_wanted.emit(url.toString())
