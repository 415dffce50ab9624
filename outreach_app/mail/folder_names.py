"""By which names Spam and Sent are known where a server tells no special use (RFC 6154).

After the names that servers and mail programs give these folders in their users' languages.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from imapclient.imap_utf7 import decode, encode

from outreach_app.domain.mailbox import Folder

USUAL: Mapping[Folder, Sequence[str]] = MappingProxyType(
    {
        Folder.JUNK: (
            "junk",
            "spam",
            *("junk e-mail", "junk email", "junk mail", "bulk mail", "bulk", "spam folder"),
            *("spamverdacht", "spam-verdacht", "junk-e-mail", "unerwünscht", "spamverdenking"),
            *("courrier indésirable", "indésirables", "pourriel", "pourriels", "ongewenste e-mail"),
            *("correo no deseado", "correo basura", "no deseado", "correu brossa"),
            *("lixo eletrônico", "lixo eletrónico", "lixo electrónico", "spam e lixo"),
            *("posta indesiderata", "indesiderata", "nedorite", "mesaje nedorite"),
            *("skräppost", "uønsket e-mail", "uønsket mail", "søppelpost", "uønsket e-post"),
            *("roskaposti", "rämpspost", "surogāts", "nepageidaujami laiškai"),
            *("wiadomości-śmieci", "wiadomości śmieci", "nevyžádaná pošta", "nevyžiadaná pošta"),
            *("levélszemét", "neželena pošta", "neželjena pošta", "bezvrijedna e-pošta"),
            *("спам", "нежелательная почта", "небажана пошта", "нежелана поща"),
            *(
                "ανεπιθύμητα",
                "ανεπιθύμητη αλληλογραφία",
                "istenmeyen",
                "önemsiz e-posta",
                "gereksiz",
            ),
            *("דואר זבל", "ספאם", "بريد غير هام", "البريد غير الهام", "البريد المزعج", "स्पैम"),
            *("thư rác", "จดหมายขยะ", "อีเมลขยะ", "spam surel", "email sampah"),
            *(
                "垃圾邮件",
                "垃圾郵件",
                "垃圾箱",
                "迷惑メール",
                "스팸",
                "스팸메일",
                "스팸메일함",
                "정크 메일",
            ),
        ),
        Folder.SENT: (
            "sent",
            "sent items",
            *("sent messages", "sent mail", "sent-mail", "sentmail", "sent objects", "outgoing"),
            *("gesendet", "gesendete elemente", "gesendete objekte", "gesendete nachrichten"),
            *("gesendete", "postausgang gesendet", "verzonden", "verzonden items"),
            *("verzonden berichten", "envoyés", "messages envoyés", "éléments envoyés", "envoyé"),
            *("courrier envoyé", "objets envoyés", "enviados", "elementos enviados", "enviado"),
            *("mensajes enviados", "correo enviado", "itens enviados", "mensagens enviadas"),
            *("enviadas", "enviats", "elements enviats", "inviati", "inviata", "posta inviata"),
            *("elementi inviati", "messaggi inviati", "trimise", "elemente trimise", "skickat"),
            *("skickade objekt", "skickade", "sendt", "sendt post", "sendte elementer", "sendte"),
            *(
                "sendt e-post",
                "lähetetyt",
                "lähetetyt viestit",
                "saadetud",
                "nosūtītie",
                "išsiųsti",
            ),
            *("wysłane", "elementy wysłane", "odeslané", "odeslaná pošta", "odoslané"),
            *("odoslaná pošta", "elküldött", "elküldött elemek", "poslano", "poslane stavke"),
            *("poslato", "poslane poruke", "отправленные", "надіслані", "изпратени", "послато"),
            *("отправленные элементы", "απεσταλμένα", "σταλμένα", "gönderilmiş öğeler"),
            *("gönderilen", "gönderilenler", "gönderilmiş postalar", "נשלח", "פריטים שנשלחו"),
            *("العناصر المرسلة", "المرسلة", "البريد المرسل", "भेजे गए", "भेजा गया", "terkirim"),
            *("đã gửi", "thư đã gửi", "ส่งแล้ว", "จดหมายที่ส่ง", "รายการที่ถูกส่ง"),
            *(
                "已发送",
                "已发送邮件",
                "已傳送",
                "寄件備份",
                "寄件備份匣",
                "送信済み",
                "送信済みアイテム",
            ),
            *("送信済みメール", "보낸편지함", "보낸메일함", "보낸 편지함", "보낸 메일함"),
        ),
    }
)
"""In lower case, best first."""

_INBOX = "INBOX"


def readable(raw: bytes) -> str:
    """A folder's name as people read it: modified UTF-7 (RFC 3501), or UTF-8 where it is none.

    One that is neither stays as the server writes it. Empty where it can not be shown or stored.
    """
    try:
        name = decode(raw)
        is_proper = encode(name) == raw
    except (UnicodeError, ValueError):
        name, is_proper = "", False
    if not is_proper:
        name = raw.decode("utf-8", "replace")
    return name if name.isprintable() else ""


def usual(use: Folder, names: Iterable[tuple[str, str]]) -> str | None:
    """The folder that is named so: (separator, name) of each. The best name of the least deep."""
    known = USUAL[use]
    ranked = []
    for separator, name in names:
        bare = name.removeprefix(f"{_INBOX}.")
        steps = bare.split(separator) if separator else [bare]
        depth = len(steps) - (steps[0].upper() == _INBOX)
        own = steps[-1].strip().lower()
        if own in known:
            ranked.append((depth, known.index(own), name))
    return min(ranked)[2] if ranked else None
