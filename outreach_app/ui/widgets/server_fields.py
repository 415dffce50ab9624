"""Where a server answers, in one line: host, protection, port."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QSizePolicy, QWidget

from outreach_app.domain.accounts import Security, ServerPlace
from outreach_app.ui.widgets.parts import choice, line_field, row

SECURITY = (Security.TLS, Security.STARTTLS, Security.NONE)


class ServerFields(QWidget):
    """Knows the usual port of each kind of line, and puts it in until somebody wrote another."""

    edited = Signal()

    def __init__(
        self, name: str, hint: str, ports: Mapping[Security, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._host = line_field(name, hint)
        self._security = choice(self.tr("Protection: {0}").format(name))
        for word in (self.tr("TLS"), self.tr("STARTTLS"), self.tr("None")):
            self._security.addItem(word)
        self._port = line_field(self.tr("Port: {0}").format(name))
        self._port.setValidator(QIntValidator(1, 65535, self._port))
        self._port.setFixedWidth(64)
        self._port.setText(str(ports[SECURITY[0]]))
        self.setLayout(row(self._host, self._security, self._port))
        self.layout().setStretch(0, 1)  # type: ignore[union-attr]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._host)
        self._security.activated.connect(self._suit_port)
        self._host.textEdited.connect(self._tell)
        self._port.textEdited.connect(self._tell)

    @property
    def place(self) -> ServerPlace | None:
        """What is filled in; None without a host."""
        host = self._host.text().strip()
        if not host:
            return None
        security = SECURITY[self._security.currentIndex()]
        return ServerPlace(host, int(self._port.text() or 0), security)

    def show_place(self, place: ServerPlace | None) -> None:
        """Fill this in."""
        self._host.setText(place.host if place else "")
        if place is not None:
            self._security.setCurrentIndex(SECURITY.index(place.security))
            self._port.setText(str(place.port))

    @Slot(int)
    def _suit_port(self, index: int) -> None:
        if int(self._port.text() or 0) in {0, *self._ports.values()}:
            self._port.setText(str(self._ports[SECURITY[index]]))
        self.edited.emit()

    @Slot()
    def _tell(self) -> None:
        self.edited.emit()
