"""Whether a mail asks for no more mail: by its subject, or by the few words it consists of. Pure.

Wrongly taking a person's reply for such a wish would silence a customer, so a longer text never is
one: its writer is read by the user.
"""

import re

from outreach_app.domain.subjects import bare_subject

LONGEST_WISH = 80
"""Characters of a text that may be a wish and nothing else."""

_WORDS = frozenset(
    {
        "unsubscribe",
        "unsubscribe me",
        "please unsubscribe",
        "please unsubscribe me",
        "remove",
        "remove me",
        "please remove me",
        "remove me from your list",
        "please remove me from your list",
        "please remove me from this list",
        "take me off your list",
        "please take me off your list",
        "opt out",
        "opt-out",
        "stop",
        "stop emailing me",
        "abmelden",
        "abmeldung",
        "abbestellen",
        "bitte abmelden",
        "austragen",
        "bitte austragen",
        "désabonner",
        "désinscription",
        "désabonnement",
        "me désabonner",
        "désinscrire",
        "darme de baja",
        "dar de baja",
        "baja",
        "cancelar suscripción",
        "cancelar subscrição",
        "descadastrar",
        "remover",
        "cancellami",
        "cancella iscrizione",
        "disiscrivimi",
        "disiscrizione",
        "uitschrijven",
        "afmelden",
        "wypisz",
        "wypisz mnie",
        "rezygnuję",
        "avregistrera",
        "avsluta prenumeration",
        "afmeld",
        "avmeld",
        "отписаться",
        "отписка",
        "отпишите меня",
        "退订",
        "取消订阅",
        "配信停止",
        "登録解除",
        "구독취소",
        "수신거부",
    }
)
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_THANKS = re.compile(
    r"[\W_]+(?:thanks|thank you|danke|merci|gracias|obrigado|grazie|bedankt|dziękuję|tack|tak)$"
)


def wants_no_more(subject: str, text: str) -> bool:
    """Whether this mail, without what it quotes, is a wish to get no more mail and nothing else."""
    wish = _tidy(text)
    if wish:
        return len(wish) <= LONGEST_WISH and wish in _WORDS
    return asks_by_subject(subject)


def asks_by_subject(subject: str) -> bool:
    """Whether the subject says it, as that of our own mailto: link does."""
    return _tidy(bare_subject(subject)) in _WORDS


def _tidy(text: str) -> str:
    line = " ".join(text[: 4 * LONGEST_WISH].split()).casefold()
    return _THANKS.sub("", _EDGES.sub("", line))
