"""Subjects without what answering, forwarding and gateways put before them.

For finding the mail that an answer belongs to when it names none. Prefixes are those that mail
programs write in the languages of most mail; a person's own word before a colon stays.
"""

import re

LONGEST = 1_000
"""Characters of a subject that are read."""

_ANSWERS = (
    "re|aw|sv|antw|res|vs|vá|ref|odp|ynt|yan|r|rif|rép|bls|ats|atb|ats|odg|απ|σχετ|отв|отг|ответ|відп"
    "|回复|回覆|答复|答覆|返信|회신|답장|ตอบ|trả lời|رد|תשובה|השב"
)
_FORWARDS = (
    "fwd?|wg|wtr|tr|rv|enc|i|vl|vb|doorst|pd|ilt|továbbítás|πρθ|пер|вс|转发|轉寄|轉發|転送|전달"
)
_AUTOMATIC = (
    "automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of office(?: auto-?reply)?|autoreply"
    "|automatische antwort|abwesenheitsnotiz|réponse automatique|respuesta automática"
    "|resposta automática|risposta automatica|automatisch antwoord|autoodpowiedź"
    "|odpowiedź automatyczna|automatyczna odpowiedź|автоматический ответ|автоответ|autosvar"
    "|automatisk svar|automatiskt svar|automaattinen vastaus|otomatik yanıt|automatická odpověď"
    "|自动回复|自動回覆|自動応答|自動返信|자동 회신|자동 응답"
)
_RETURNED = (
    "undeliver(?:able|ed)(?: mail)?|delivery failure|returned mail|unzustellbar|nicht zustellbar"
    "|non remis|no se puede entregar|não entregue|non recapitabile|onbestelbaar"
    "|недоставлено|配信不能|无法投递"
)
_TAGS = (
    r"\[(?:ext(?:ern(?:al)?)?|external(?: e-?mail| sender)?|extern|externe|outside|spam\??|bulk)\]"
    r"|\(ext(?:ern(?:al)?)?\)|\*{2,5}(?:spam|external)\*{2,5}|external:|ext:|\{spam\??\}"
)
_ANSWER = re.compile(rf"\s*(?:{_ANSWERS})\s*(?:[\[(^*]\d{{1,3}}[\])]?)?\s*[:：]", re.IGNORECASE)
_FORWARD = re.compile(rf"\s*(?:{_FORWARDS})\s*(?:[\[(]\d{{1,3}}[\])])?\s*[:：]", re.IGNORECASE)
_BEFORE = re.compile(
    rf"{_ANSWER.pattern}|{_FORWARD.pattern}|\s*(?:{_AUTOMATIC}|{_RETURNED})\s*[:：]|\s*(?:{_TAGS})",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s+")


def is_answer(subject: str) -> bool:
    """Whether this subject begins as an answer's: Re:, AW:, SV:, RE[2]:, 回复：."""
    return bool(_ANSWER.match(subject))


def is_forward(subject: str) -> bool:
    """Whether it begins as a forwarded mail's: Fwd:, WG:, TR:."""
    return bool(_FORWARD.match(subject))


def bare_subject(subject: str) -> str:
    """The subject that all mails of one conversation share: in lower case, nothing before it.

    Empty when there is nothing else; such a subject identifies no conversation.
    """
    bare = subject[:LONGEST]
    while match := _BEFORE.match(bare):
        bare = bare[match.end() :]
    return _SPACE.sub(" ", bare).strip().casefold()
