"""The contents of a mail's attachments, ready to be built into it."""

from collections.abc import Mapping

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing
from outreach_app.services.ports import Transaction


def contents_of(tx: Transaction, mail: Outgoing) -> Mapping[str, bytes]:
    """Each content by its digest. UserError where one is gone."""
    found: dict[str, bytes] = {}
    for one in mail.attachments:
        content = tx.attachments.content(one.digest)
        if content is None:
            raise UserError("no-attachment", f"“{one.name}” is gone: attach it again.")
        found[one.digest] = content
    return found
