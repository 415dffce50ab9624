"""A person's reply: it names the mail it answers, or begins and ends as answers do.

To whom it belongs is not decided here: that needs the mails that were sent.
"""

import re

from outreach_app.domain.incoming import Inspection, MailKind
from outreach_app.mail.inspection.daemon import is_answer_subject
from outreach_app.mail.inspection.letter import Letter

_LONGEST = 8_000
_QUOTED = re.compile(
    r"^-{2,}[ ]?(?:original message|ursprüngliche nachricht|message d'origine|mensaje original"
    r"|messaggio originale|mensagem original|oorspronkelijk bericht|исходное сообщение"
    r"|元のメッセージ|原始邮件)[ ]?-{2,}"
    r"|^(?:on|am|le|el|il|em|op|\d)[^\n]{5,200}(?:wrote|schrieb|a écrit|escribió|ha scritto"
    r"|escreveu|schreef|написал\(?а?\)?)[^\n:]{0,80}:[ \t]*$"
    r"|^from:[^\n]{3,200}\n(?:sent|date):[^\n]{3,200}\nto:",
    re.IGNORECASE | re.MULTILINE,
)


def read_reply(letter: Letter) -> Inspection | None:
    """The mail as a reply; None when nothing says that it is one."""
    headers = letter.headers
    answered = headers.message_id("in-reply-to") or headers.message_id("references")
    if headers.has("list-id", "list-unsubscribe") and not answered:
        return None
    if answered or is_answer_subject(headers.text("subject")) or _quotes(letter):
        return Inspection(MailKind.REPLY, in_reply_to=answered)
    return None


def _quotes(letter: Letter) -> bool:
    part = letter.part("text/plain", "text/html")
    return part is not None and bool(_QUOTED.search(part.text[:_LONGEST]))
