"""What an automatic reply tells: an absence, a departure, a receipt, a question to the sender.

Asked in this order, of subject and first words. A departure matters most: such an address is
worth no further mail, whatever the rest says.
"""

import re

from outreach_app.domain.incoming import AutoReplyCategory
from outreach_app.mail.inspection.automatic_words import AWAY

LEFT = re.compile(
    # English
    r"no longer (?:with|works?|working|employed|part of|at|a member of|an employee)\b"
    r"|has (?:now |since |recently )?left (?!(?:the |my |his |her )?office)"
    r"|left (?:the |our )?(?:company|organi[sz]ation|firm|business|team|employment)"
    r"|i have left\b|moved on from|not (?:employed|working) (?:here|with|at|for) .{0,30}any ?more"
    r"|has (?:now |since |recently )?resigned\b|left \w+ (?:in|on|at the end of) \w+"
    r"|my last (?:working )?day (?:at|with|was|in)|has retired|i have retired"
    # German, Dutch
    r"|nicht (?:mehr|länger) (?:für|bei|in (?:unserem|diesem|der firma)|im unternehmen|im hause"
    r"|tätig|beschäftigt|teil)|(?:unternehmen|firma|haus|gesellschaft) verlassen|ausgeschieden"
    r"|niet (?:meer|langer) (?:werkzaam|in dienst|bij)|werkt? niet (?:meer|langer)|uit dienst"
    # French, Spanish, Portuguese, Italian, Romanian
    r"|ne (?:fait|fais|travaille) plus|a quitté|n'est plus (?:chez|dans|en poste|salari|employ)"
    r"|ya no (?:trabaj|labor|form|pertenec|se encuentra|est[áo]y? en la)"
    r"|dejó de (?:trabajar|laborar)"
    r"|ha dejado (?:la empresa|de trabajar)|(?:já )?não (?:trabalh\w+|faz parte|integra|pertence"
    r"|colabora)|deixou (?:a empresa|de trabalhar)|desligad[oa] da empresa"
    r"|non (?:lavor|fa parte|fa|collabor|è)\w* più|ha lasciato (?:l'azienda|la società)"
    r"|nu mai (?:lucrează|lucrez|face parte)"
    # Swedish, Danish, Norwegian, Finnish
    r"|(?:arbetar|jobbar) inte längre|har (?:slutat|sluttet)|inte längre anställd"
    r"|(?:arbejder|jobber|arbeider|ansat|ansatt) ikke længere|(?:er|jobber) ikke l[æe]n[gn]\w*re"
    r"|(?:jobber|arbeider|er) ikke lenger|fratrådt|ei (?:ole|työskentele) enää"
    # Polish, Czech, Slovak, Hungarian, Russian, Ukrainian, Turkish
    r"|(?:już )?nie pracuj\w+(?: już)?|již .{0,40}nepracuj|už .{0,40}nepracuj"
    r"|nepracuj\w+ (?:již|už)"
    r"|már nem dolgoz|больше не работа|уволил|более не работа|більше не працю"
    r"|artık .{0,60}çalışm|(?:iş|görev)inden ayrıl|işten ayrıl"
    # Arabic, Hebrew, Hindi, Indonesian, Vietnamese
    r"|لم (?:أعد|يعد|تعد) .{0,10}عمل|(?:אינני|אינו|אינה|לא) עובדת? (?:יותר|עוד)|כבר לא עובד"
    r"|अब .{0,40}काम नहीं करत|(?:sudah )?tidak (?:lagi )?bekerja|không còn làm việc|đã nghỉ việc"
    # Japanese, Chinese, Korean
    r"|退職|退社(?:いたし|致し|し)ました|离职|離職|不再(?:任职|任職|在)|퇴사|퇴직|더 ?이상 근무",
    re.IGNORECASE,
)
_CHALLENGE = re.compile(
    r"confirm (?:that )?(?:you|your (?:e-?mail|message|address|identity))|verify (?:that )?you"
    r"|prove (?:that )?you|are (?:a )?human|captcha|approved senders?|challenge|boxbe|spamarrest"
    r"|click (?:on )?(?:here|the link|this link|below) .{0,80}(?:deliver|release|confirm|verif)"
    r"|(?:message|mail) is (?:being )?(?:held|waiting)"
    r"|click .{0,40}link .{0,60}verification|add yourself to my guest list"
    r"|bestätigen sie .{0,40}(?:absender|zustellung)",
    re.IGNORECASE,
)
_RECEIVED = re.compile(
    r"(?:we|i|has been|was|successfully) (?:have |has )?(?:also )?received\b|ticket|case (?:number"
    r"|id|#)|(?:request|reference|inquiry) (?:id|number|#)"
    r"|thank(?:s| you) for (?:contacting|writing|your (?:e-?mail|mail|message|inquiry|enquiry"
    r"|request|interest))|will (?:get back|respond|reply)"
    r"|bei uns eingegangen|a bien été enregistrée|(?:ha sido|foi) registrad"
    r"|eingangsbestätigung|(?:nachricht|anfrage|e-?mail|mail) .{0,20}erhalten|bearbeiten"
    r"|avons bien reçu|bien été reçu|accusé de réception|(?:hemos|he) recibido|acuse de recibo"
    r"|recebemos|foi recebid|abbiamo ricevuto|è stat[ao] ricevut|ontvangen|otrzymaliśmy"
    r"|(?:har )?(?:mottagit|modtaget|mottatt)|vastaanotettu|obdrželi|получили|получено"
    r"|зарегистриров"
    r"|受け付け|受付|受信いたしました|已收到|已經收到|접수|받았습니다",
    re.IGNORECASE,
)


ACKNOWLEDGES = re.compile(
    r"received your (?:e-?mail|message|request|inquiry|enquiry|ticket)(?! (?:to|for)\b)"
    r"|got your (?:request|message)"
    r"|your (?:request|message|e-?mail|ticket) (?:\([^()]{1,20}\) )?has been (?:received|created)"
    r"|ihre (?:anfrage|nachricht|e-?mail) .{0,30}(?:erhalten|eingegangen)"
    r"|bien reçu votre|(?:hemos recibido|recibimos) (?:su|tu)|recebemos (?:a |o )?(?:sua|seu)"
    r"|ricevuto (?:la|il) (?:sua|suo|tua|tuo)"
    r"|(?:uw|je) (?:bericht|e-?mail|aanvraag) .{0,20}ontvangen",
    re.IGNORECASE,
)
"""How a desk says that a question has arrived."""


_LISTS = re.compile(
    r"\badded? (?:yourself )?to (?:my|his|her|their|the (?:recipient|user|owner)\S*) .{0,40}"
    r"\b(?:list|senders?)\b|\b(?:account|mailbox|address|inbox) is protected (?:against|by|from)\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://", re.IGNORECASE)


def acknowledges(text: str) -> bool:
    """Whether these words say no more than that a mail came in."""
    return bool(_RECEIVED.search(text))


def offers_listing(text: str) -> bool:
    """Whether a filter offers a link by which an unknown sender becomes a known one."""
    return bool(_LISTS.search(text) and _LINK.search(text))


def asks_for_proof(text: str) -> bool:
    """Whether these words are a filter's question to an unknown sender."""
    return bool(_CHALLENGE.search(text))


def automatic_kind(text: str, *, is_back: bool) -> AutoReplyCategory:
    """What this reply's subject and words tell; `is_back` whether they name a day of return."""
    if LEFT.search(text):
        return AutoReplyCategory.LEFT
    if _CHALLENGE.search(text) or offers_listing(text):
        return AutoReplyCategory.CHALLENGE
    if is_back or AWAY.search(text):
        return AutoReplyCategory.AWAY
    return AutoReplyCategory.RECEIVED if _RECEIVED.search(text) else AutoReplyCategory.OTHER
