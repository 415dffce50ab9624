"""What a refusal means whose words no table holds: by what it speaks of and what it says of that.

Asked after the tables and the telling codes, since a turn of phrase is a guess where a phrase is a
fact. Sentences are read one by one, in lower case and without whom they speak of.
"""

import re

from outreach_app.domain.incoming import BounceCategory as B

_BOX = (
    r"(?:user(?: ?name| ?id)?|recipient|rcpt|mail ?box|inbox|maildir|account|addressee"
    r"|subscriber)s?"
)
_SOMEONE = rf"(?:{_BOX}|(?<!ip )(?<!sender )(?<!your )(?<!from )address(?:es)?|person|alias)"
_NO = r"(?:no|not an?|bad|invalid|unknown|wrong|illegal|incorrect|undefined|non-?existent)"
_MISSING = (
    r"(?:not (?:present|found|active|ok|exist\w*|listed|valid|local|known|recogni[sz]ed|defined"
    r"|configured|unique|in (?:my|our|the|this))|invalid|missing|no longer|deleted|removed)"
)
_ABROAD = (
    r"(?:destinatari[oa]|utente|indirizzo|casella|casilla|buz[oó]n|usu[aá]ri[oa]|direcci[oó]n|cuenta"
    r"|conta|endereço|destinataire|\w{0,12}adresse|bo[iî]te|utilisateur|compte|empf(?:ä|ae)nger\w*|adressat"
    r"|postfach|konto|skrzynka|odbiorca)"
)
"""A user, an address or a mailbox, where English is not spoken."""

_THAT = r"th(?:is|at) (?:e?-?mail )?"
_MACHINE = r"(?:hosts?|servers?|machines?|mtas?|proxy|network|relay)"
_SHUT = r"(?:blocked|rejected|refused|listed|denied|banned|expelled)"
_FEW = r"[^.;:]{0,60}?"
_FEWER = r"[^.;:]{0,30}?"

_DOT_WITHIN = re.compile(r"\.(?=\S)")
"""In a name or a number, where it ends no sentence."""


def _turn(category: B, *patterns: str) -> tuple[B, re.Pattern[str]]:
    return category, re.compile("|".join(patterns))


TURNS = (
    _turn(
        B.SENDER_REJECTED,
        r"\bbatv\b|\bbackscatter|\bbouncedeny\b|third-?party dsn",
        r"\b(?:null|empty|blank) (?:envelope )?(?:sender|return)|\bbogus mail from\b",
        rf"\bsender\b{_FEWER}\b(?:not|isn't|was|invalid|unknown|denied|refused|has no)\b",
        r"\bmail from\b (?:not|is not|isn't)\b|\bnot (?:pre-?)?approved\b",
        r"\b(?:[eé]metteur|expéditeur|absender|remitente|mittente) \w{0,12} ?"
        r"(?:invalid|inv[áa]lid|ungültig|non valid)",
        r"\bmembers?-only\b|\bnon-?members?\b",
    ),
    _turn(
        B.RATE_LIMITED,
        r"\b(?:try|retry) (?:again )?(?:more )?slow|\bslower\b|too many (?:errors|tries|attempts)",
        r"\bnumerous attempts\b|trop de connexions|\brp-00\d\b",
    ),
    _turn(
        B.FILTERED,
        rf"\b{_BOX}\b{_FEWER}\b(?:refuses?|rejects|restricts?|only accept\w*|does not want)\b",
        rf"\b{_BOX} is protected by\b|\b(?:rules?|settings) of (?:this|the) {_BOX}",
        rf"\b(?:blocked|rejected|refused|barred) by (?:this|the|your) {_BOX}|\buser rules?\b",
    ),
    _turn(
        B.TOO_LARGE,
        rf"\b(?:e?-?mail|message|header)s?\b{_FEW}\b(?:size|big|large)\b{_FEW}"
        r"\b(?:exceed\w*|limit\w*|over|maximum)\b",
        r"\bsize limit\b|\bclass=size\b|taille (?:limite|maxim\w+) du message",
    ),
    _turn(
        B.LOOP,
        r"\bforward\w* loop\b|\bmail ?loop\b|\bloop(?:s|ed|ing)?\b[^.;:]{0,20}\bback\b",
    ),
    _turn(
        B.RELAY,
        r"\bas an? relay\b|n[o']t allowed to relay\b",
        r"\b(?:do not|don't|does not|doesn't) (?:handle|take|accept) mail for\b",
        r"\bnon-local (?:e-?mail )?address|\bspecified domain is not\b",
    ),
    _turn(
        B.BLOCKED,
        r"\b(?:listed|found|blocked|rejected|refused) (?:at|in|on|by|using) \S{0,40}(?:bl|list)\b",
        r"\bdynamic ips?\b|\bopen proxy\b|\bgo away\b|\bbad ip\b|\bnot allowed to connect\b",
        rf"\bips?\b{_FEW}\b{_SHUT}\b",
        rf"\b(?:your|sending|client) (?:\w+ )?{_MACHINE}\b{_FEW}\b{_SHUT}\b",
        rf"\b{_MACHINE}\b{_FEWER}\b(?:is|are|was|were|been) {_SHUT}\b",
        rf"\bmails? from (?:\S+ )?\[?\d{{1,3}}(?: \d{{1,3}}){{3}}\]?[^;]{{0,20}}\b{_SHUT}\b",
        r"\bno access from\b|\baccess from your\b|\bconfirm this (?:mail )?server\b",
        r"\b(?:ou|sc|dy)-00\d\b|\bpermanently deferred\b|\btoo many bounces\b",
    ),
    _turn(
        B.DNS,
        r"\bmail domain\b[^.;:]{0,40}\b(?:unknown|invalid|not (?:known|found))\b",
        r"\bhost ?name is (?:unknown|not known)\b|\bno mx for\b",
    ),
    _turn(
        B.MAILBOX_FULL,
        rf"\b{_BOX}\b{_FEW}\b(?:full|quota|used up|exhausted|no (?:more )?(?:space|room))\b",
        rf"\b(?:space|storage|room|quota) of (?:this|the) {_BOX}\b{_FEW}\b(?:used|full|exceed\w*)",
        r"\bnot (?:enough|sufficient|any more) (?:disk |storage |free )?(?:space|room)\b",
        r"\b(?:disk|storage) ?space\b[^.;:]{0,20}\bused up\b|\btoo much mail data\b",
        r"\b(?:space|room) has been used up\b|\bboîte? [^.;:]{0,40}pleine\b",
        rf"\b{_BOX} has exceeded\b",
    ),
    _turn(
        B.MAILBOX_DISABLED,
        rf"\b{_SOMEONE}\b{_FEW}\b(?:inactive|archiv[eé]e?d?|deactivated|suspended|disabled|locked"
        r"|frozen|terminated|expired)\b",
        r"\b(?:inactive|archived|deactivated|suspended|disabled|locked|frozen|terminated"
        rf"|expired) {_SOMEONE}\b|\btemporarily inactive\b",
        rf"\bdestinataire archiv|\b(?:not|no mail is) (?:\w+ )?being accepted for this {_BOX}\b",
        rf"\b{_ABROAD}\b{_FEW}\b(?:in(?:ac|at)tiv|de(?:s|z)?a[ck]tiv|disattiv|blo(?:ccat|quead|qué)"
        r"|zablokowan|nieaktywn|gesperrt|suspend|expirad|scadut|caducad)",
    ),
    _turn(
        B.UNKNOWN_USER,
        r"\b(?:bad|valid)_?(?:rcpt|recipient)_?to\b",
        rf"\b{_NO}[ _-](?:(?!(?:ip|sender|from|source|return)\b)[\w-]+[ _-]){{0,2}}?{_SOMEONE}\b",
        rf"(?<!sender )\b{_SOMEONE}\b{_FEW}(?:\b{_MISSING}\b|unknown\b|n.?t exist\b|\bunavaiable)",
        rf"\bno(?:body| ?one)\b[^.;:]{{0,20}}\b(?:at|under|by|with) {_THAT}(?:{_SOMEONE}|name)",
        r"\bno such (?:mail ?drop|login|name|entry|id)\b|\bcannot deliver mail for\b",
        rf"\brecipient {_FEWER}\b(?:denied|unrecogni[sz]ed)\b|\baddress rejected\W*$",
        r"\brecipient (?:address )?rejected\W*(?:$|\(in rep)",
        r"\bnot (?:be )?found in (?:the |our )?(?:ldap|directory|data ?base|table)\b",
        rf"\b(?:unable to|cannot|can't|could not) (?:find|validate) (?:\w+ ){{0,3}}?{_SOMEONE}\b",
        rf"\b{_ABROAD}\b{_FEWER}\b(?:err(?:at|ad)|sbagliat|incorrect|inv[aá]lid|unbekannt|inconnu"
        r"|sconosciut|desconocid|ine[sx]istent|falsch|ungültig)",
        r"\bnot an active\b|\bseveral matches\b|\bambiguous\b|\bno [^.;:]{1,40} in name direct",
        r"\bnessun utente\b|\bcan't accept user\b",
    ),
    _turn(
        B.SYSTEM,
        r"\b(?:server|system|machine|host)\b[^.;:]{0,20}\b(?:busy|overload\w*|load)\b",
        r"\btoo (?:busy|much load)\b|\btry (?:again )?later\b",
    ),
    _turn(
        B.NETWORK,
        r"\b(?:server|host|system|machine)\b[^.;:]{0,20}\b(?:did|does) not (?:respond|answer)\b",
        r"\bnot reachable\b|\bfind a gateway\b|\bresolve route\b|\bno route for\b",
    ),
)
"""What it says of what, in the order in which they decide."""


def turn_in(said: str) -> B | None:
    """The category that these words speak of; None when no turn is known."""
    words = _DOT_WITHIN.sub(" ", said.replace("mail-box", "mailbox"))
    for category, pattern in TURNS:
        if pattern.search(words):
            return category
    return None
