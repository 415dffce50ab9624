"""How mail programs introduce what they quote, in the languages of most mail.

Attributions ("On Monday, Bob wrote:"), dividers ("Original Message"), the fields of a quoted
header block ("Von: / Gesendet:"), and the lines that phones write under a mail. Patterns are
matched against single lines, or a few joined ones, of bounded length.
"""

import re

WROTE = (
    # English, German, French, Spanish, Catalan, Portuguese, Italian, Dutch
    r"wrote|writes|schrieb|geschrieben|a écrit|a ecrit|escribió|escribio|va escriure|escreveu"
    r"|ha scritto|schreef|geschreven"
    # Polish, Czech, Slovak, Hungarian, Romanian
    r"|napisał(?:\(a\)|a)?|pisze|napsala?|napsal\(a\)|napísala?|napísal\(a\)|ezt írta|írta|a scris"
    # Swedish, Danish and Norwegian, Finnish, Estonian, Latvian, Lithuanian
    r"|skrev|kirjoitti|kirjutas|rakstīja|rašė"
    # Russian, Ukrainian, Bulgarian, Serbian and Croatian, Slovenian, Greek, Turkish
    r"|написала?|написал\(а\)|пишет|писала?|пише|написав(?:ла)?|написа|je napisa(?:o|la|o\/la)"
    r"|je napisala?|έγραψε(?:ν)?|şunu yazdı|yazdı"
    # Chinese, Japanese, Korean, Vietnamese, Indonesian, Thai, Arabic, Hebrew
    r"|写道|寫道|のメール|(?:は|が)?書きました|님이 작성|작성|đã viết|menulis"
    r"|เขียน(?:ว่า)?|كتب(?:ت)?|כתב(?:/?ה)?"
)
_WEEKDAYS = (
    r"mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom"
    r"|seg|ter|qua|qui|sex|gio|sab|ma|wo|vr|za|zo|pon|wt|śr|czw|pt|sob|niedz|mån|tis|ons|tors|fre"
    r"|lör|sön|man|tirs|lør|søn|ke|to|pe|la|su|ti|po|út|st|čt|pá|ne|пн|вт|ср|чт|пт|сб|вс|нд"
)
OPENERS = re.compile(
    r"\W{0,3}(?:(?:on|am|le|el|il(?: giorno)?|em|no dia|op|w dniu|dnia|den|dne|på|în|la data|στις"
    r"|tarihinde|på|в|em|pada|vào|เมื่อ|在|于|ב|בתאריך|في)\s"
    r"|(?:в|у)\s(?:пн|вт|ср|чт|пт|сб|вс|нд)"
    rf"|(?:{_WEEKDAYS})[a-zäöüßéáíúłśźżçêãà]{{0,12}}[.,]{{0,2}}\s"
    r"|\d{1,2}[./ ]|\d{4}[-/.年년]|\d{1,2}日|\w+ \d{1,2}, \d{4})",
    re.IGNORECASE,
)
"""How an attribution begins where its date comes first."""

GLUED = re.compile(
    r"(?<=[^\s,;:(])[ \t]{0,3}(?=(?:On|Am|Le|El|Il|Em|Op|Den|Dne|W dniu|Pe|På|Στις) \S{2})"
)
"""Where an attribution may begin behind words: some people type before it and start no line."""

ATTRIBUTION = re.compile(
    rf"[^\n]{{0,300}}?(?<!\w)(?:{WROTE})(?!\w)(?:[^\n:：]|mailto:|(?<=\d):(?=\d)){{0,160}}[:：](?:\s*$|\s{{2,}})"
    rf"|[^\n]{{0,300}}?(?:{WROTE})\s?[:：](?:\s*$|\s{{2,}})"
    r"|[^\n]{0,300}?(?:ezt írta|escreveu|wrote) \([^\n]{0,100}\):\s*$",
    re.IGNORECASE,
)
"""An attribution with its verb. `DATED` or `ADDRESSED` must hold too."""

DATED = re.compile(
    r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d\s?[月월]"
    r"|\b\d{1,2}\. ?\w{3}"
)
ADDRESSED = re.compile(r"[<(\[]\s?(?:mailto:)?[^\s<>@]{1,64}@[^\s<>@]{1,255}[>)\]]|\w@\w")
VERBLESS = re.compile(
    r"[^\n]{0,200}\b20\d\d\b[^\n]{0,60}\d{1,2}:\d{2}[^\n]{0,160}<[^\s<>@]{1,64}@[^\s<>@]{1,255}>"
    r"\s?[:：]\s*$|[^\n]{0,60}20\d\d年[^\n]{0,60}\d{1,2}:\d{2}[^\n]{0,160}@[^\s<>]{1,255}>?\s?[:：]\s*$"
)
"""Gmail's in Russian and Japanese: a date, a time and an address, but no verb."""

_ORIGINAL = (
    r"original (?:message|appointment|e-?mail)|forwarded (?:message|by)[^\n]{0,60}|reply message"
    r"|ursprüngliche (?:nachricht|e-?mail|mail)|original ?-?nachricht|weitergeleitete nachricht"
    r"|message (?:d'origine|original|transféré|initial)|e-?mail d'origine|courriel original"
    r"|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada|reencaminhada)"
    r"|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd|origineel) bericht"
    r"|wiadomość oryginalna|oryginalna wiadomość|(?:treść )?przekazan[aej]+ wiadomoś[ćc]i?"
    r"|(?:ursprungligt|vidarebefordrat) meddelande|originalmeddelande|originalmelding"
    r"|(?:oprindelig|opprinnelig|videresendt) (?:meddelelse|melding)|original meddelelse"
    r"|alkuperäinen viesti|välitetty viesti|původní (?:zpráva|e-?mail)|pôvodná správa"
    r"|eredeti üzenet|mesaj original|исходное сообщение|пересылаемое сообщение"
    r"|пересланное сообщение|оригинальное сообщение|вихідне повідомлення|özgün ileti"
    r"|orijinal mesaj|iletilen mesaj|αρχικό μήνυμα|原始邮件|原始郵件|原邮件|回复的原邮件"
    r"|转发的?邮件|元のメッセージ|元のメール|転送メッセージ|원본 메시지|원본 메일|전달된 메시지"
)
DIVIDER = re.compile(
    rf"\s{{0,3}}(?:[-_=*]{{2,40}}\s?(?:{_ORIGINAL})\s?[-_=*:]{{0,60}}"
    r"|begin forwarded message:|anfang der weitergeleiteten (?:nachricht|e-?mail):"
    r"|début du message (?:transféré|réexpédié) ?:|inicio del mensaje reenviado:"
    r"|inizio messaggio inoltrato:|início da mensagem (?:encaminhada|reencaminhada):"
    r"|begin doorgestuurd bericht:|начало переадресованного сообщения:"
    r"|-{2,8} ?on [^\n]{10,200}(?:wrote|schrieb) ?-{2,8}"
    r"|[#\W]{0,4}-? ?(?:please )?(?:type your )?reply above this line ?-?[#\W]{0,4}"
    r")\s*$",
    re.IGNORECASE,
)
"""A line below which all is another mail's."""

GROUPWISE = re.compile(r">>> ?[^>\n][^\n]{3,200} ?>>>\s*$|>>> On [^\n]{5,200} wrote:\s*$")
"""GroupWise's divider, which looks like a quoted line and is followed by none."""

_FIELD_NAMES = {
    "from": "from|von|de|da|van|od|fra|från|lähettäjä|feladó|kimden|gönderen|от|від|από|expeditor"
    "|差出人|送信者|发件人|寄件者|寄件人|보낸 ?사람|보낸이|từ|dari|من|מאת",
    "date": "sent|date|gesendet|datum|envoyé(?: le)?|enviado(?: el| em)?|fecha|data|inviato"
    "|verzonden|wysłano|sendt|dato|skickat|lähetetty|päivämäärä|päiväys|odesláno|odoslané|dátum|elküldve"
    "|gönderildi|gönderilme|tarih|отправлено|дата|надіслано|ημερομηνία|στάλθηκε|trimis|送信日時"
    "|日時|日付|发送时间|发送日期|日期|傳送時間|寄件日期|時間|时间|보낸 ?날짜|날짜|일시|ngày|đã gửi"
    "|تاريخ|נשלח|data/godzina|date et heure",
    "to": "to|an|à|para|a|aan|do|til|till|vastaanottaja|komu|címzett|kime|alıcı|кому|получатель"
    "|προς|către|宛先|收件人|받는 ?사람|đến|kepada|إلى|אל|cc|kopie|copie|kopia|копия",
    "subject": "subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|emne|ämne|aihe|předmět"
    "|predmet|tárgy|konu|тема|θέμα|subiect|件名|主题|主題|主旨|제목|chủ đề|perihal|الموضوع|נושא",
}
FIELDS = {
    kind: re.compile(rf"[\s*>|]{{0,6}}(?:{names})\*?\s?[:：]\*?(?:\s|$|\S)", re.IGNORECASE)
    for kind, names in _FIELD_NAMES.items()
}
"""The fields of the header block that Outlook and others put above what they quote."""

SENT_FROM = re.compile(
    r"\W{0,4}(?:(?:sent|get) (?:from|via|with|using|by) (?:my |the )?\w[^\n]{0,60}"
    r"|get outlook for [^\n]{0,60}|(?:von|mit) (?:meinem|meiner|outlook für)\s[^\n]{2,50}"
    r"|(?:von |mit )[^\n]{2,50}gesendet|gesendet (?:von|mit|über)\s[^\n]{2,60}"
    r"|diese nachricht wurde von meinem [^\n]{2,60}|outlook für [^\n]{2,40}"
    r"|envoyé (?:de|depuis|à partir de|avec)\s?[^\n]{2,60}|télécharger outlook [^\n]{2,40}"
    r"|obtenir outlook [^\n]{2,40}|enviado (?:desde|do|da|de|a partir do|com|pelo)\s[^\n]{2,60}"
    r"|obtener outlook [^\n]{2,40}|obter o outlook [^\n]{2,40}|inviato (?:da|dal|con)\s?[^\n]{2,60}"
    r"|scarica outlook [^\n]{2,40}|(?:verzonden|verstuurd) (?:vanaf|met|via|door)\s[^\n]{2,60}"
    r"|outlook voor [^\n]{2,40}|wysłan[eoya]+ (?:z|ze)\s[^\n]{2,60}|skickat från [^\n]{2,60}"
    r"|sendt fra [^\n]{2,60}|lähetetty [^\n]{2,40}|odesláno z [^\n]{2,40}|trimis de pe [^\n]{2,40}"
    r"|отправлено (?:с|из|от)\s[^\n]{2,60}|надіслано з [^\n]{2,60}|[^\n]{2,40}(?:'|’)?(?:den|dan)"
    r" gönderildi|iphone'umdan gönderildi|iphoneから送信|[^\n]{2,30}から送信(?:されました)?"
    r"|发自我?的?\s?[^\n]{2,30}|從我的 ?[^\n]{2,20}傳送|나의 [^\n]{2,20}에서 보냄"
    r"|[^\n]{2,20}에서 보냄)[.!]?\W{0,4}$",
    re.IGNORECASE,
)
"""What a phone writes under a mail that nobody typed."""
