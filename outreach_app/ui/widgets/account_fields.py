"""The fields of one mail account: the address fills in the rest, and every field stays the user's.

Secrets go in and never come back; no signal carries them: who acts asks for them.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QSizePolicy, QWidget

from outreach_app.domain.accounts import DEFAULT_PORT, MailAccount, Security, ServerPlace, SignIn
from outreach_app.domain.discovery import Proposal
from outreach_app.domain.oauth import OAuthClient
from outreach_app.domain.providers import Provider
from outreach_app.ui.widgets.parts import GAP, button, choice, label, line_field, row
from outreach_app.ui.widgets.server_fields import ServerFields

_IMAP_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
_SIGN_INS = (SignIn.PASSWORD, SignIn.OAUTH)
BLANK = MailAccount("", "", "", DEFAULT_PORT[Security.TLS], Security.TLS, "")


class AccountFields(QWidget):
    """Tells when an address is to be looked up, and when other fields show than before."""

    lookup_wanted = Signal(str, str)
    """Address and name of a new account."""
    hint_given = Signal(str)
    """What is said of the fields."""
    suited = Signal()

    def __init__(self, account: MailAccount | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = account or BLANK
        self._is_new = account is None
        self._is_servers_word = not self._is_new
        self._looked_up = self._account.address
        self._providers: tuple[Provider, ...] = ()
        self._clients: tuple[OAuthClient, ...] = ()
        self._make_fields()
        self._build()
        self._show_account(self._account)
        self._connect()

    @property
    def account(self) -> MailAccount:
        """The account as it is filled in."""
        smtp = self._smtp.place or ServerPlace("", DEFAULT_PORT[Security.TLS], Security.TLS)
        return replace(
            self._account,
            name=self._name.text(),
            address=self._address.text().strip(),
            host=smtp.host,
            port=smtp.port,
            security=smtp.security,
            user=self._user.text(),
            imap=self._imap.place,
            ca_file=self._ca_file.text().strip(),
            sign_in=_SIGN_INS[self._sign_in.currentIndex()],
            provider=self._chosen_key(),
            api_url=self._chosen_api(),
            tags_replies=self._tags.isChecked(),
        )

    @property
    def by_browser(self) -> bool:
        """Whether the user is to sign in with the browser."""
        return _SIGN_INS[self._sign_in.currentIndex()] is SignIn.OAUTH

    def typed_password(self) -> str:
        """The password as typed; empty means the stored one."""
        return self._password.text()

    def typed_client(self) -> tuple[str, str]:
        """Client id and secret as typed; an empty secret means the stored one."""
        return self._client_id.text().strip(), self._client_secret.text().strip()

    def show_choices(self, providers: Sequence[Provider], clients: Sequence[OAuthClient]) -> None:
        """Offer these providers, with the client ids that the user has there."""
        self._providers, self._clients = tuple(providers), tuple(clients)
        chosen = self._account.provider
        self._provider.clear()
        self._provider.addItem(self.tr("Another provider"), "")
        for one in self._providers:
            self._provider.addItem(one.name, one.key)
        self._choose_provider(chosen)
        self._suit_sign_in()

    def show_proposal(self, proposal: Proposal) -> bool:
        """Fill in what somebody knows; False where the user was faster."""
        if self._is_servers_word:
            return False
        name = self._name.text()
        self._account = replace(proposal.account, id=self._account.id)
        self._show_account(replace(self._account, name=name, address=self._address.text()))
        self._choose_provider(proposal.account.provider)
        return True

    def _make_fields(self) -> None:
        self._address = line_field(self.tr("Mail address"), "maya@example.com")
        self._name = line_field(self.tr("Your name"), self.tr("Maya Lind"))
        self._provider = choice(self.tr("Provider"))
        self._sign_in = choice(self.tr("Sign in"))
        for word in (self.tr("With a password"), self.tr("With the browser")):
            self._sign_in.addItem(word)
        self._password = line_field(self.tr("Password"), secret=True)
        if not self._is_new:
            self._password.setPlaceholderText(self.tr("Empty: the stored one"))
        self._client_id = line_field(
            self.tr("Client id"), self.tr("Of your own app at the provider")
        )
        self._client_secret = line_field(self.tr("Client secret"), secret=True)
        self._client_secret.setPlaceholderText(self.tr("Empty: none, or the stored one"))
        self._user = line_field(self.tr("User"), self.tr("Often the address"))
        self._smtp = ServerFields(
            self.tr("Sends by"), "smtp.example.com", {**DEFAULT_PORT, Security.NONE: 25}
        )
        self._imap = ServerFields(self.tr("Reads at"), "imap.example.com", _IMAP_PORTS)
        self._ca_file = line_field(
            self.tr("Certificate file"), self.tr("Only for servers of your own")
        )
        self._choose = button(self.tr("Choose…"))
        self._choose.setAccessibleName(self.tr("Choose a certificate file"))
        self._tags = QCheckBox(self.tr("Let answers name their mail"))
        self._tags.setAccessibleName(self._tags.text())
        self._tags.setToolTip(
            self.tr("Answers go to maya+tag@…: only where your provider takes such mail.")
        )
        self._by_api = QCheckBox(self.tr("Send by Gmail's API, where SMTP is forbidden"))
        self._by_api.setAccessibleName(self._by_api.text())
        self._by_api.setChecked(bool(self._account.api_url))

    def _build(self) -> None:
        self._form = QFormLayout()
        self._form.setSpacing(GAP)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for caption, field in (
            (self.tr("Mail address"), self._address),
            (self.tr("Your name"), self._name),
            (self.tr("Provider"), self._provider),
            (self.tr("Sign in"), self._sign_in),
            (self.tr("Password"), self._password),
            (self.tr("Client id"), self._client_id),
            (self.tr("Client secret"), self._client_secret),
            (self.tr("User"), self._user),
            (self.tr("Sends by"), self._smtp),
            ("", self._by_api),
            (self.tr("Reads at"), self._imap),
            ("", self._tags),
        ):
            self._form.addRow(label(caption, "fieldLabel"), field)
        certificate = row(self._ca_file, self._choose)
        self._form.addRow(label(self.tr("Certificate file"), "fieldLabel"), certificate)
        self._form.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._form)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._address)

    def _connect(self) -> None:
        self._address.editingFinished.connect(self._look_up)
        self._provider.activated.connect(self._take_provider)
        self._sign_in.activated.connect(self._suit_sign_in)
        self._smtp.edited.connect(self._note_word)
        self._imap.edited.connect(self._note_word)
        self._user.textEdited.connect(self._note_word)
        self._choose.clicked.connect(self._choose_file)

    def _show_account(self, account: MailAccount) -> None:
        self._address.setText(account.address)
        self._name.setText(account.name)
        self._user.setText(account.user)
        self._sign_in.setCurrentIndex(_SIGN_INS.index(account.sign_in))
        smtp = ServerPlace(account.host, account.port, account.security)
        self._smtp.show_place(smtp if account.host else None)
        self._imap.show_place(account.imap)
        self._ca_file.setText(account.ca_file)
        self._tags.setChecked(account.tags_replies)
        self._suit_sign_in()

    def _chosen_key(self) -> str:
        """What is chosen; before there are any choices, what is known of the account."""
        return (
            str(self._provider.currentData() or "") if self._providers else self._account.provider
        )

    def _chosen(self) -> Provider | None:
        key = self._provider.currentData()
        return next((one for one in self._providers if one.key == key), None)

    def _chosen_api(self) -> str:
        """Where mails leave through an API; the shown choice decides, hidden it says no."""
        provider = self._chosen()
        wanted = self._by_api.isChecked() and not self._by_api.isHidden()
        return (self._account.api_url or (provider.api_url if provider else "")) if wanted else ""

    def _choose_provider(self, key: str) -> None:
        self._provider.setCurrentIndex(max(0, self._provider.findData(key)))
        known = next((one for one in self._clients if one.provider == key), None)
        self._client_id.setText(known.client_id if known else "")
        self._suit_sign_in()

    @Slot()
    def _take_provider(self) -> None:
        """The user's word: this provider's servers."""
        provider = self._chosen()
        self._is_servers_word = True
        if provider is not None:
            self._smtp.show_place(provider.smtp)
            self._imap.show_place(provider.imap)
            self._sign_in.setCurrentIndex(_SIGN_INS.index(provider.sign_ins[0]))
            self._user.setText(self._user.text() or self._address.text())
            self.hint_given.emit(provider.note)
        self._choose_provider(str(self._provider.currentData() or ""))

    @Slot()
    def _suit_sign_in(self) -> None:
        """Show the fields of the way to sign in, and no others."""
        provider = self._chosen()
        self._form.setRowVisible(self._password, not self.by_browser)
        self._form.setRowVisible(self._client_id, self.by_browser)
        self._form.setRowVisible(self._client_secret, self.by_browser)
        has_api = provider is not None and bool(provider.api_url)
        self._form.setRowVisible(self._by_api, self.by_browser and has_api)
        self.suited.emit()

    @Slot()
    def _look_up(self) -> None:
        address = self._address.text().strip()
        if self._is_new and "@" in address and address != self._looked_up:
            self._looked_up = address
            self.hint_given.emit(self.tr("Looking for the servers of {0}…").format(address))
            self.lookup_wanted.emit(address, self._name.text())

    @Slot()
    def _note_word(self) -> None:
        """The user's word counts from now on, whatever a look-up brings."""
        self._is_servers_word = True

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a certificate file"))
        dialog.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self._ca_file.setText)
        dialog.open()
