"""From a finished mail of the outbox to the message that the mail server is handed."""

import secrets
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from urllib.parse import quote

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.matching import tagged_address
from outreach_app.mail.addresses import wire_address
from outreach_app.mail.bodies import EnclosedFile
from outreach_app.mail.built import check_built, check_size
from outreach_app.mail.mime import Parts, build_message
from outreach_app.mail.plain_text import plain_text


class Messages:
    """Builds messages. The recipient of a blind copy is only in the envelope, never in here."""

    def plain_text(self, html: str) -> str:
        """The text part for this HTML."""
        return plain_text(html)

    def new_message_id(self, address: str) -> str:
        """A Message-ID that nobody else has, under the domain of this address."""
        domain = wire_address(address).rpartition("@")[2]
        return f"<{secrets.token_hex(16)}@{domain}>"

    def build(
        self,
        mail: Outgoing,
        account: MailAccount,
        date: datetime,
        unsubscribe_url: str | None,
        files: Mapping[str, bytes] = MappingProxyType({}),
    ) -> bytes:
        """The message as the server gets it. Raises UserError for an address that is none.

        Without an `unsubscribe_url` it offers to unsubscribe by mail to the sender. `files` are
        the contents of its attachments by digest.
        """
        sender = account.identity(mail.sender)
        return build_message(
            Parts(
                sender_name=sender.name,
                sender=sender.address,
                to=(mail.to,),
                cc=mail.cc,
                subject=mail.subject,
                message_id=mail.message_id,
                date=date,
                references=mail.thread.message_ids if mail.thread else (),
                unsubscribe=unsubscribe_url or _by_mail(sender.address),
                text=mail.text,
                html=mail.sent_html,
                files=tuple(EnclosedFile(one, files[one.digest]) for one in mail.attachments),
                reply_to=_reply_to(account, sender.address, mail.message_id),
            )
        )

    def check(self, message: bytes, mail: Outgoing, unsubscribe_url: str | None) -> None:
        """Look at the message as it was built. UserError with what speaks against sending it."""
        check_built(message, mail, unsubscribe_url)

    def check_size(self, message: bytes, largest: int | None) -> None:
        """UserError where it has more bytes than the server takes."""
        check_size(message, largest)


def _reply_to(account: MailAccount, address: str, message_id: str) -> str:
    return tagged_address(address, message_id) if account.tags_replies else ""


def _by_mail(address: str) -> str:
    return f"mailto:{quote(wire_address(address), safe='@')}?subject=unsubscribe"
