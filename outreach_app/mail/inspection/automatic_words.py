"""How people announce an absence, in the languages of most mail: subjects, and first lines.

Subjects are matched at their beginning, so that an answer to such a mail is not taken for one.
"""

import re

_TAIL = (
    r"(?:\s*$|\s*[:：;,.!|()\[\]–—:。、，-]"
    r"|\s+(?:re|aw|sv|fw|until|till|from|starting|beginning|through|reply|bis|vom|jusqu|du|hasta|desde|del|fino|dal|até|de|tot"
    r"|до|с)\b)"
)

_WHOLE = (
    # English
    r"auto(?:matic|mated|[- ]?)? ?-?(?:reply|response|responder)(?: (?:message|notice|e-?mail))?",
    r"yahoo!? auto ?response",
    r"auto(?=:)",
    r"[^:]{1,60} is (?:currently )?out of (?:the )?office",
    r"out[- ]of[- ](?:the )?office(?: (?:auto-?reply|reply|message|notification|response|notice))?",
    r"ooo",
    r"o\.o\.o\.",
    r"(?:i am |i'm |i will be |i'll be )?(?:currently )?(?:out|away) (?:of|from) (?:the |my )?"
    r"(?:office|desk|e-?mail|mail)",
    r"away message",
    r"(?:i am |i'm )?(?:out|away) (?:until|till) [^:]{1,40}",
    r"(?:i am|i'm) away",
    r"on (?:annual |parental |maternity |paternity |sick |medical )?(?:leave|vacation|holidays?)",
    r"(?:i am |i'm )on (?:leave|vacation|holidays?)",
    r"vacation (?:reply|message|notice|response|auto-?reply)",
    r"holiday (?:reply|notice|message)",
    r"absence (?:notice|notification)",
    r"(?:maternity|parental|annual|sabbatical) leave",
    # German
    r"abwesenheits(?:notiz|meldung|assistent|nachricht|info(?:rmation)?|benachrichtigung)",
    r"(?:auto(?:matische)?[ -]?)?(?:antwort|rückantwort|eingangsbestätigung)",
    r"[^:]{1,60} ist au(?:ß|ss)er haus",
    r"automatische (?:antwort|abwesenheit\w*|nachricht|e-?mail[- ]antwort|rückmeldung)",
    r"(?:ich bin )?(?:nicht im (?:büro|haus)|im urlaub|außer haus|ausser haus|abwesend)",
    r"urlaubs(?:meldung|notiz|nachricht|abwesenheit)",
    # French
    r"r[ée]ponse automatique(?: d.absence du bureau)?",
    r"r[ée]pondeur automatique",
    r"message automatique",
    r"[^:]{1,60} est absente?(?:\(e\))?",
    r"(?:message d'|notification d'|avis d')?absen(?:ce|t|te)(?: du bureau)?",
    r"(?:je suis )?(?:actuellement )?absente?(?: du bureau)?",
    r"cong[ée] (?:maternité|parental|annuel)s?",
    r"hors du bureau",
    # Spanish
    r"respuesta autom[áa]tica(?: por ausencia[^:]{0,30})?",
    r"auto-?respuesta",
    r"fuera de (?:la )?oficina",
    r"(?:estoy )?(?:ausente|de vacaciones|fuera)",
    r"ausencia(?: temporal)?",
    # Portuguese
    r"resposta autom[áa]tica(?: para aus[êe]ncia[^:]{0,30})?",
    r"auto-?resposta",
    r"fora do escrit[óo]rio",
    r"(?:estou )?(?:de|em) f[ée]rias",
    r"aus[êe]ncia tempor[áa]ria",
    r"resposta autom[àa]tica",
    r"aus[êe]ncia(?: (?:do|no) escrit[óo]rio)?",
    # Italian
    r"risposta automatica",
    r"risponditore automatico",
    r"risposta (?:automatica|non al computer)[^:]{0,40}",
    r"fuori (?:ufficio|sede)",
    r"(?:sono )?(?:in ferie|assente|fuori ufficio|in vacanza)",
    r"assenza(?: dall'ufficio)?",
    # Dutch
    r"automatisch(?:e)? (?:antwoord|beantwoording|bericht|reactie)",
    r"afwezig(?:heid)?(?:sbericht|smelding|sassistent)?",
    r"(?:ik ben )?(?:niet aanwezig|met vakantie|op vakantie|afwezig)",
    r"niet op kantoor",
    r"buiten kantoor",
    # Polish
    r"automatyczna odpowied[źz]",
    r"odpowied[źz] automatyczna",
    r"autoodpowied[źz]",
    r"(?:jestem )?poza biurem",
    r"nieobecno[śs][ćc]",
    r"(?:na )?urlop(?:ie)?",
    # Russian, Ukrainian
    r"автоматический ответ",
    r"автоответ(?:чик)?",
    r"авто-?ответ",
    r"автоматична відповідь",
    r"(?:я )?(?:в отпуске|отпуск|вне офиса|отсутствую(?: в офисе)?|нет на месте)",
    r"отсутствие(?: на работе| в офисе)?",
    # Swedish, Danish, Norwegian, Finnish
    r"automatiskt? svar(?:smeddelande)?",
    r"autosvar",
    r"frånvaro(?:meddelande)?",
    r"fraværs(?:besked|melding|assistent)?",
    r"fravær",
    r"ikke til ?stede",
    r"automaattinen vastaus",
    r"poissa(?: toimistolta)?",
    # Turkish, Czech, Slovak, Hungarian, Romanian, Greek
    r"otomatik (?:yan[ıi]t|cevap)",
    r"ofis d[ıi][şs][ıi]nda(?:y[ıi]m)?",
    r"automatick[áa] odpov[ěe]ď",
    r"(?:jsem )?mimo kancel[áa]ř",
    r"nepř[íi]tomnost",
    r"automatikus v[áa]lasz",
    r"h[áa]zon k[íi]v[üu]l",
    r"r[ăa]spuns automat",
    r"automatsvar",
    r"avtomatski odgovor",
    r"automatick[ée] odpov[ěe]di",
    r"tự động trả lời",
    r"การตอบกลับอัตโนมัติ",
    r"αυτ[όο]ματη απ[άα]ντηση",
    r"εκτ[όο]ς γραφείου",
    # Bulgarian, Slovenian, Croatian
    r"извън офиса(?: съм)?",
    r"автоматичен отговор",
    r"samodejni odgovor[^:]{0,40}",
    r"automatski odgovor",
    # Latvian, Lithuanian, Estonian
    r"automātiska atbilde",
    r"automatinis atsakymas",
    r"automaatvastus",
    # Slovak, Serbian, Macedonian, Albanian, Belarusian, Kazakh, Icelandic, Welsh, Irish, Basque
    r"automatická odpoveď",
    r"а[ву]томатски одговор",
    r"përgjigje automatike",
    r"аўтаматычны адказ",
    r"автоматты жауап",
    r"sjálfvirkt svar",
    r"ateb awtomatig",
    r"freagra uathoibríoch",
    r"erantzun automatikoa",
    # Afrikaans, Swahili, Malay, Filipino, Persian, Bengali, Tamil
    r"outomatiese antwoord",
    r"jibu la (?:ki)?otomatiki",
    r"balasan automatik",
    r"awtomatikong tugon",
    r"پاسخ خودکار",
    r"স্বয়ংক্রিয় উত্তর",
    r"தானியங்கு பதில்",
    # Arabic, Hebrew, Hindi, Indonesian, Vietnamese
    r"رد تلقائي",
    r"الرد التلقائي",
    r"خارج المكتب",
    r"מענה אוטומטי",
    r"מחוץ למשרד",
    r"स्वचालित (?:उत्तर|जवाब)",
    r"कार्यालय से बाहर",
    r"תשובה אוטומטית",
    r"ตอบกลับอัตโนมัติ",
    r"balas(?:an)? otomatis",
    r"di luar kantor",
    r"trả lời tự động",
)
_CJK = (
    # Chinese, Japanese, Korean: no spaces around words
    r"自动回复",
    r"自動回覆",
    r"自動回復",
    r"自動答复",
    r"自动答复",
    r"外出(?:中|通知)",
    r"休假(?:中|通知)?",
    r"不在办公室",
    r"不在辦公室",
    r"自動(?:返信|応答|送信|回答)",
    r"不在(?:の|通知|のお知らせ|連絡)",
    r"休暇(?:中|の|のお知らせ)",
    r"休業(?:の|のお知らせ)",
    r"자동 ?(?:회신|응답|답장)",
    r"부재 ?중",
    r"휴가(?: ?중|입니다)",
)

WEAK_SUBJECTS = re.compile(
    r"[\s\"'(]{0,3}(?:on (?:leave|vacation|holidays?)|(?:annual|sabbatical) leave"
    r"|absence|absente?|ausencia|ausente|aus[êe]ncia|assenza|assente|abwesend|antwort|nepř[íi]tomnost|urlop"
    r"|nieobecno[śs][ćc]|отпуск|отсутствие|fravær|休假|auto"
    r"|(?:message d'|avis d')?absence)\W{0,5}$",
    re.IGNORECASE,
)
"""Subjects that people give their own mails too: alone they say nothing."""

SUBJECTS = re.compile(
    rf"^[\s\"'\[(【<*]{{0,5}}(?:(?:{'|'.join(_WHOLE)})[\"'\])>*]?{_TAIL}|[^\s:：]{{0,8}}?(?:{'|'.join(_CJK)}))",
    re.IGNORECASE,
)
"""Subjects of automatic replies."""

_AWAY = (
    r"out of (?:the )?office|away from (?:the |my )?(?:office|desk|e-?mail)|\baway\b"
    r"|on (?:annual |parental |maternity |paternity |sick )?(?:leave|vacation|holidays?)"
    r"|limited access to (?:my )?e-?mail|will (?:be )?(?:return|back|read your (?:mail|message))"
    r"|(?:currently|be) unavailable|\bpto\b|\booo\b|out sick|office (?:is )?closed"
    r"|(?:nicht|derzeit) im (?:büro|haus)|nicht erreichbar|abwesend|abwesenheit|urlaub"
    r"|betriebsferien"
    r"|absente?\b|en congés?|en vacances|congés|vacances|indisponible"
    r"|fuera de la oficina|de vacaciones|vacaciones|estaré ausente"
    r"|fora do escritório|de férias|férias|ausente|fuori ufficio|\bferie\b|assente"
    r"|niet aanwezig|afwezig|vakantie|niet op kantoor|poza biurem|na urlopie|urlopie|nieobecn"
    r"|semester|föräldraledig|borta från|lomalla|lomalta|poissa|bortrest|barsel|på kurs"
    r"|dovolen|mimo kancelář|szabadság|izinde|izinli|yıllık izin|concediu|απουσιάζω"
    r"|εκτός γραφείου|na dopustu|atvaļinājumā|в отпуск|отсутству|у відпустці|відсутн"
    r"|不在|休暇|休假|外出|부재|휴가|출장"
    r"|في إجازة|خارج المكتب|בחופשה|מחוץ למשרד|छुट्टी|कार्यालय से बाहर|\bcuti\b|di luar kantor"
    r"|nghỉ phép|vắng mặt|ลาพักร้อน|ไม่อยู่ที่"
)
_AUTOMATIC = (
    r"automatic (?:reply|response)|automated (?:reply|response)|auto-?(?:reply|response)"
    r"|no longer (?:work|with|employed)|automatisch (?:generiert|erstellt)|réponse automatique"
    r"|respuesta automática|resposta automática|risposta automatica|automatisch antwoord"
    r"|autoodpowied|automatyczna odpowied|автоответ|автоматический ответ|自动回复|自動回覆|自動返信"
    r"|자동"
)
AWAY = re.compile(_AWAY, re.IGNORECASE)
"""What an absent person's mail says in its first lines. Alone it proves nothing."""

ABSENCE = re.compile(f"{_AWAY}|{_AUTOMATIC}", re.IGNORECASE)
"""The same, or that a program wrote it."""
