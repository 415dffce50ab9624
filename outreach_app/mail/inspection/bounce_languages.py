"""How bounces are titled and opened in languages other than English, as patterns in lower case.

After the texts that Exchange, Microsoft 365 and large providers send in their users' languages.
`bounce_words` joins them with the English ones.
"""

SUBJECTS_ABROAD = (
    # German, Dutch
    r"unzustellbar|nicht zugestellt|nicht zustellbar|zustellung|zurückgewiesen"
    r"|onbestelbaar|niet bezorgd|niet afgeleverd|kan niet worden (?:bezorgd|afgeleverd)"
    # French, Spanish, Portuguese, Italian, Romanian
    r"|non.?remis|[ée]chec (?:de |d')|non distribu|non livr|non délivr|message non (?:reçu|envoyé)"
    r"|no se (?:puede|pudo|ha podido) entregar|no entregad[oa]|no entregable|devuelto"
    r"|error en la entrega|fallo (?:en|de) (?:la )?entrega|correo devuelto|mensaje rechazado"
    r"|não entreg|não (?:é possível|foi possível) entregar|falha (?:na|de|no) (?:entrega|envio)"
    r"|devolvid|erro (?:na|de) entrega|retorno de e-?mail"
    r"|mancata consegna|mancato recapito|impossibile recapitare|non recapitabile|non consegnat"
    r"|errore (?:di|nella) consegna|consegna fallita|nelivra|imposibil de livrat"
    # Swedish, Danish, Norwegian, Finnish
    r"|kunde inte levereras|kan inte levereras|olevererbar|kunne ikke leveres|kan ikke leveres"
    r"|ikke leveret|ikke levert|uleverbar|toimitus epäonnistui|viestiä ei voi(?:tu)? toimittaa"
    # Polish, Czech, Slovak, Hungarian, Russian, Ukrainian, Bulgarian
    r"|niedostarcz|nie dostarczono|nie można dostarczyć|zwrot wiadomości|nedoruč|nelze doručit"
    r"|nemožno doručiť"
    r"|nedoručiteľn|kézbesíthetetlen|nem kézbesíthető|недоставлен|не доставлен|не удалось"
    r" доставить|не удается доставить|не удаётся доставить|не может быть доставлен|не доставлено"
    r"|неможливо доставити|не вдалося доставити|недоставено|ошибка доставки|возврат письма"
    # Turkish, Greek, Hebrew, Arabic
    r"|teslim edilemedi|iletilemedi|δεν παραδόθηκε|μη παραδ[οό]|αδυναμία παράδοσης|לא ניתן למסירה"
    r"|تعذر التسليم|تعذر تسليم|لم يتم تسليم"
    # Catalan, Baltic languages, Serbian, Persian, Malay, Hindi
    r"|no s'ha pogut lliurar|no lliurable|nepristaty|nepiegādā|piegāde neizdevās|kohaletoimetamatu"
    r"|edastamine nurjus|nije isporučen|није испоручен|غیر قابل تحویل|tidak boleh dihantar|अवितरित"
    r"|वितरित नहीं"
    # Bulgarian, Croatian, Slovenian, Indonesian, Vietnamese, Thai
    r"|не може да се достави|nije moguće isporučiti|nije isporučen|ni mogoče dostaviti"
    r"|tidak dapat dikirim|tidak terkirim|pengiriman gagal|không gửi được|không thể gửi"
    r"|thư bị trả lại|ไม่สามารถส่ง|غير قابل للتسليم"
    # Japanese, Chinese, Korean
    r"|配信不能|配信エラー|配送エラー|送信エラー|配信できません|送信できません|未送達|配達不能"
    r"|配信失敗|送信失敗|不達|退信|投递失败|投遞失敗|无法投递|無法投遞|无法送达|無法送達|無法傳遞|未送达"
    r"|未傳遞|未传递|发送失败|傳送失敗|반송|배달되지|배달할 수 없|배달하지 못|전송 ?실패"
    r"|발송 ?실패|배달 ?실패"
)

OPENINGS_ABROAD = (
    # German, Dutch
    r"konnten? (?:leider )?nicht|wurde nicht an|nicht zugestellt|unzustellbar|nicht ausgeliefert"
    r"|fehler bei der zustellung|zustellung .{0,60}(?:fehlgeschlagen|nicht möglich)"
    r"|onbestelbaar|niet worden|niet bezorgd|kon niet|kan niet worden|bezorging is mislukt"
    r"|bezorgen .{0,40}mislukt"
    # French, Spanish, Portuguese, Italian, Romanian
    r"|n'a pas pu|n'ont pas pu|n'a pu être|non remis|n'existe pas|[ée]chec de (?:la )?(?:remise"
    r"|livraison|distribution)|impossible de (?:remettre|distribuer|délivrer)"
    r"|no se ha podido|no se pudo|no pudo ser|no ha podido|no se puede|error en la entrega"
    r"|não (?:pôde|pode|foi|é) |não conseguimos entregar|a entrega falhou|falha na entrega"
    r"|non è stato (?:possibile|consegnato|recapitato)|non può essere|recapito non riuscito"
    r"|impossibile (?:recapitare|consegnare)|mancata consegna|mancato recapito|nu a putut fi livrat"
    r"|livrarea .{0,80}nu a reușit"
    # Swedish, Danish, Norwegian, Finnish
    r"|leverans(?:en)? .{0,20}misslyckades|(?:kunde|kan) inte levereras|levering .{0,20}mislyk"
    r"|(?:kunne|kan) ikke (?:leveres|afleveres)|toimitus epäonnistui|ei voitu toimittaa"
    r"|ei voi toimittaa"
    # Polish, Czech, Slovak, Hungarian, Russian, Ukrainian
    r"|nie można dostarczyć|nie (?:została|mogła|może|udało)|doručen[íi] .{0,80}nezdařilo"
    r"|nelze doručit|nebylo možné doručit|nepodarilo doručiť|doručenie .{0,80}zlyhalo|sikertelen"
    r"|nem (?:sikerült|lehetett)"
    r"|не (?:может|могло|было|удалось|удается|удаётся|вдалося|може)"
    # Turkish, Greek, Arabic, Hebrew
    r"|teslim(?:i|at)? .{0,20}(?:başarısız|edilemedi)|iletilemedi|δεν ήταν δυνατή"
    r"|απέτυχε η παράδοση|η παράδοση απέτυχε"
    r"|فشل (?:التسليم|تسليم)|تعذر تسليم|מסירה .{0,30}נכשלה|לא היתה אפשרות"
    # Catalan, Baltic languages, Serbian, Persian, Malay, Hindi
    r"|el lliurament .{0,60}ha fallat|no s'ha pogut lliurar|nepavyko pristatyti"
    r"|piegāde .{0,60}neizdevās|kohaletoimetamine .{0,80}nurjus|isporuka .{0,60}nije uspela"
    r"|испорука .{0,60}није успела|تحویل .{0,60}انجام نشد|penghantaran .{0,60}gagal"
    r"|वितरण विफल"
    # Bulgarian, Croatian, Slovenian, Indonesian, Vietnamese, Thai
    r"|доставката .{0,60}неуспешна|isporuka .{0,60}nije uspjela|dostava .{0,60}ni uspela"
    r"|pengiriman .{0,20}gagal|tidak dapat dikirim|gửi không thành công|không thể gửi"
    r"|การส่ง.{0,60}ล้มเหลว"
    # Japanese, Chinese, Korean
    r"|送信できません|配信できません|届きません|届けられ|見つかりません|配信不能|配信に失敗|エラー|失敗"
    r"|无法|無法|退信|失败|被退回|未能成功|未能投递|반송|실패"
    r"|전송되지 못|배달되지|배달하지 못|배달할 수 없"
)

DELAYS_ABROAD = (
    # German, Dutch
    r"verzögert|verzögerung|noch nicht zugestellt|wird weiter(?:hin)? versucht|versucht es weitere"
    r"|zustellung unvollständig|vorübergehendes problem|vertraagd|vertraging|blijft proberen"
    r"|nog niet (?:bezorgd|afgeleverd)|tijdelijk probleem|bezorging onvolledig"
    # French, Spanish, Portuguese, Italian
    r"|retardée?|remise différée|continuera (?:d'|à )essayer|pas encore été (?:remis|distribué)"
    r"|remise incomplète|problème temporaire|retrasad[oa]|seguirá intentando|aún no se ha entregado"
    r"|entrega incompleta|problema tempora[ln]|volverá a intentar|atrasad[ao]|atraso na entrega"
    r"|continuará (?:a )?tenta|ainda não foi entregue|problema temporário|ritardat[ao]|in ritardo"
    r"|continuerà a (?:provare|tentare)|non è ancora stato|consegna incompleta"
    # Swedish, Danish, Norwegian, Finnish, Polish, Czech
    r"|försenad|fördröj|forsinket|forsinkelse|fortsätter att försöka|fortsætter med at forsøge"
    r"|fortsetter å prøve|viivästyn|opóźnion|opóźnienie|jeszcze nie dostarczon|zpožděn|opožděn"
    # Russian, Ukrainian, Turkish
    r"|задерживается|задержка|(?:пока|ещё|еще) не доставлен|попытки .{0,20}(?:продолж|повтор)"
    r"|затримується|затримка|gecik|denemeye devam"
    # Japanese, Chinese, Korean
    r"|遅延|遅れて|再試行|延迟|延遲|继续尝试|繼續嘗試|지연|다시 시도"
)
