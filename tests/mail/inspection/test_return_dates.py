"""When absent people say to be back, in the languages of most mail."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from outreach_app.mail.inspection.return_dates import find_return_date

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("I will be back on 16 March.", date(2026, 3, 16)),
        ("I will return on March 16th, 2026.", date(2026, 3, 16)),
        ("I'm away until 03/16/2026", date(2026, 3, 16)),
        ("I am out of the office until Monday.", date(2026, 3, 9)),
        ("back tomorrow", date(2026, 3, 3)),
        ("I am away until next month.", date(2026, 4, 1)),
        (
            "I am on leave from 2 March to 13 March and will return on 2026-03-16.",
            date(2026, 3, 16),
        ),
        ("Out of office through March 13.", date(2026, 3, 14)),
        ("I return January 4", date(2027, 1, 4)),
        ("Ich bin ab dem 16.03. wieder für Sie da.", date(2026, 3, 16)),
        ("Ich bin bis einschließlich 13. März nicht im Büro.", date(2026, 3, 14)),
        ("bis zum 13.3.2026 abwesend", date(2026, 3, 13)),
        ("ab dem 16. wieder für Sie da", date(2026, 3, 16)),
        ("Je serai de retour le 16 mars 2026.", date(2026, 3, 16)),
        ("je suis absente jusqu'au 12 inclus", date(2026, 3, 13)),
        ("de retour lundi", date(2026, 3, 9)),
        ("Regreso el 16 de marzo.", date(2026, 3, 16)),
        ("Estoy fuera hasta el 16/03/2026", date(2026, 3, 16)),
        ("Estarei de volta em 16 de março de 2026.", date(2026, 3, 16)),
        ("Rientro il 16 marzo", date(2026, 3, 16)),
        ("Sono assente fino al 13 marzo", date(2026, 3, 13)),
        ("Ik ben 16 maart weer aanwezig, terug op 16 maart", date(2026, 3, 16)),
        ("Я вернусь 16 марта.", date(2026, 3, 16)),
        ("Wracam 16 marca", date(2026, 3, 16)),
        ("3月16日まで休暇をいただいております。", date(2026, 3, 16)),
        ("3月16日より出社いたします。", date(2026, 3, 16)),
        ("我将于2026年3月16日返回。", date(2026, 3, 16)),
        ("3월 16일까지 휴가입니다", date(2026, 3, 16)),
        ("3월 2일부터 3월 13일까지 휴가이며 3월 16일에 복귀합니다.", date(2026, 3, 16)),
        ("3月2日起至3月13日休假，3月16日返回。", date(2026, 3, 16)),
        ("I am away, returning Monday the 16th.", date(2026, 3, 16)),
        ("de retour lundi 16", date(2026, 3, 16)),
        ("I will be back on 16-Mar-2026.", date(2026, 3, 16)),
        ("Away from 02-Mar to 13-Mar, back on 16-Mar", date(2026, 3, 16)),
        ("Regreso el lunes 16.", date(2026, 3, 16)),
        ("back on Monday 9:30", date(2026, 3, 9)),
        ("back Tuesday 11 (sic)", date(2026, 3, 3)),
        ("С 02.03 по 16.03 меня нет на месте.", date(2026, 3, 16)),
        ("Меня нет по 13.03.2026. Отвечу начиная с 16.03.2026", date(2026, 3, 16)),
        ("Bis 16.03 bin ich nicht im Haus.", date(2026, 3, 16)),
        ("Entre os dias 02/03 à 16/03 não estou no escritório.", date(2026, 3, 16)),
        ("Estou fora de 02/03 a 16/03.", date(2026, 3, 16)),
        ("Entre el 2 y el 16 de marzo no trabajo.", date(2026, 3, 16)),
        ("我不在，将于下周一回复邮件。", date(2026, 3, 9)),
        ("I am off, back 16th.", date(2026, 3, 16)),
        ("Estoy de vacaciones hasta el 15 de marzo (incluido)", date(2026, 3, 16)),
    ],
)
def test_a_return_is_read(text: str, back: date) -> None:
    assert find_return_date(text, MONDAY) == back


@pytest.mark.parametrize(
    "text",
    [
        "I am away. Our fair opens on 16 March.",
        "I left on 1 March 2020.",
        "Call +49 30 16.03.20",
        "Back soon.",
        "back on 31.02.2026",
        "I will be back by 14:30",
        "I will be back at 10.12",
        "Bin ab 10.12 Uhr wieder da",
        "Version 16.03 is until now the best, I am back soon.",
        "",
    ],
)
def test_other_dates_are_left_alone(text: str) -> None:
    assert find_return_date(text, MONDAY) is None


def test_without_a_day_of_writing_only_whole_dates_count() -> None:
    assert find_return_date("back on Monday", None) is None
    assert find_return_date("back on 2026-03-16", None) == date(2026, 3, 16)


DAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    "text",
    [
        "We are closed and will reopen on Monday, March 16th, 2026.",
        "I am away March 2nd - March 15th, back in the office the 16th.",
        "I am on vacation from 2 to 16 March.",
        "I am on vacation from March 2nd - March 16th with no access to e-mail.",
        "I am out of the office from March 2 to March 16, 2026.",
        "I am away between 2 March and 16 March.",
        "Je suis en congés du 2 au 16 mars.",
        "Estaré fuera del 2 al 16 de marzo.",
        "Estou de férias de 2 a 16 de março.",
        "Sono assente dal 2 al 16 marzo.",
        "Vom 2. bis 16. März im Urlaub.",
        "Ich bin am 16. März wieder da.",
        "Vom 2.3. bis 13.3. im Urlaub, ab Montag, den 16.3. wieder für Sie da.",
        "Je suis en congés du 2 au 13 mars. Je serai de retour le 16/03/2026.",
        "Rouvrira le 16 mars : de retour le lundi 16 mars.",
        "Estoy de vacaciones. Regreso el lunes 16 de marzo de 2026.",
        "Retorno dia 16/03/2026.",
        "Sono in ferie fino al 15 marzo compreso.",
        "Ik ben met vakantie en ben 16 maart terug.",
        "Afwezig tot en met 13 maart 2026. Vanaf maandag 16 maart ben ik weer bereikbaar.",
        "Jestem na urlopie do 15 marca włącznie.",
        "Jag är på semester. Åter på kontoret den 16 mars.",
        "Jeg holder ferie og er tilbage mandag den 16. marts.",
        "Jeg er på ferie og er tilbake på kontoret 16. mars.",
        "Olen lomalla 16.3.2026 asti.",
        "Palaan töihin 16. maaliskuuta.",
        "Я в отпуске по 15 марта включительно.",
        "Я у відпустці до 16 березня.",
        "Jsem na dovolené. Zpět budu 16. března 2026.",
        "16 Mart 2026 tarihine kadar izindeyim.",
        "İzindeyim, 16 Mart Pazartesi günü döneceğim.",
        "Szabadságon vagyok március 16-ig.",
        "Sunt în concediu până pe 16 martie 2026.",
        "Θα απουσιάζω έως τις 16 Μαρτίου 2026.",
        "我於3月2日至3月13日休假，3月16日恢復上班。",
        "I'm currently out of office and will be back on Monday the 16th of March.",
        "I am out of office until 16-Mar-2026.",
        "I'll be out of the office starting 03/02/2026 and will not return until 03/16/2026.",
        "I will be out of the office starting  02/03/2026 and will not return until 16/03/2026.",
        "Thanks for your mail. I am on PTO through Sunday, March 15.",
        "Out of office: returning 16 Mar",
        "I'm away on business travel and will return to the office on 16th March.",
        "OOO 3/2 - 3/15, back 3/16",
        "I am on annual leave, returning Monday 16th March 2026",
        "I am on parental leave and will be back to work from March 16, 2026.",
        "My first day back in the office is Monday 16 March.",
        "I will be unavailable until 2026/03/16.",
        "I'm on vacation; I will be checking email again on March 16.",
        "I shall be back at my desk on the 16th of March, 2026.",
        "I will be back 16.03.2026",
        "We will be closed from March 2 through March 15 and reopen March 16.",
        "Ich bin bis zum 15.03.2026 (einschließlich) nicht erreichbar.",
        "Ich bin erst am 16.03.2026 wieder im Büro.",
        "Ich bin vom 02.03. bis einschließlich 15.03.2026 im Urlaub.",
        "Ich bin zurzeit nicht im Hause. Am Montag, dem 16. März 2026, bin ich wieder erreichbar.",
        "Derzeit bin ich außer Haus und ab 16. März wieder persönlich erreichbar.",
        "Ich kehre am 16.3. zurück.",
        "Ihre E-Mail wird nicht weitergeleitet. Rückkehr: 16.03.2026",
        "Wieder im Büro ab Montag, 16.03.",
        "Bin im Urlaub bis 15. März 2026 inkl.",
        "Je suis absent du bureau jusqu'au 15 mars inclus.",
        "Absent(e) du 02/03/2026 au 15/03/2026 inclus.",
        "Je serai de retour au bureau à compter du 16 mars.",
        "Je suis actuellement en congés, retour prévu le lundi 16 mars 2026.",
        "Actuellement absente, je reprends le 16 mars.",
        "Mon retour est prévu le 16/03.",
        "Je reviens le lundi 16 mars.",
        "Estaré fuera de la oficina hasta el 15 de marzo inclusive.",
        "Estaré de regreso el lunes 16 de marzo.",
        "Me encuentro de vacaciones, retomo el 16 de marzo.",
        "Me reincorporo el 16/03/2026.",
        "Volveré a la oficina el día 16 de marzo.",
        "Estoy de vacaciones del 2 al 15 de marzo, ambos inclusive.",
        "Regresaré a mis labores el 16-03-2026.",
        "Estou de férias e regresso no dia 16 de março.",
        "Estarei ausente até o dia 15/03/2026, inclusive.",
        "Retornarei às minhas atividades em 16/03/2026.",
        "Estarei de férias de 02/03 a 15/03, retornando no dia 16/03.",
        "Volto ao trabalho na segunda-feira, 16 de março.",
        "Sarò assente dall'ufficio fino al 15 marzo incluso.",
        "Sarò di ritorno lunedì 16 marzo.",
        "Sarò nuovamente operativo dal 16 marzo.",
        "Sono fuori ufficio, rientrerò il 16/03/2026.",
        "Tornerò in ufficio lunedì 16 marzo.",
        "Rientro previsto: 16/03/2026",
        "Ik ben afwezig tot maandag 16 maart.",
        "Ik ben weer aanwezig op maandag 16 maart.",
        "Ik ben met verlof tot en met 15 maart.",
        "Per 16 maart ben ik weer bereikbaar.",
        "Maandag 16 maart ben ik er weer.",
        "Jestem na urlopie do 15.03.2026 włącznie.",
        "Wracam do pracy 16 marca 2026 r.",
        "Będę ponownie dostępna od 16 marca.",
        "Będę nieobecny w dniach 2-15 marca włącznie.",
        "W pracy będę ponownie 16.03.2026.",
        "Я буду в офисе 16 марта.",
        "Нахожусь в отпуске до 15 марта включительно.",
        "Я в отпуске с 2 по 15 марта включительно.",
        "Я вернусь на работу 16.03.2026.",
        "Буду на работе с 16 марта.",
        "Приступлю к работе 16 марта.",
        "我将于3月16日回到办公室。",
        "我在休假，3月16日回来上班。",
        "本人正在休假，预计3月16日返回工作岗位。",
        "我在3月2日至15日期间休假，3月16日恢复工作。",
        "您好，我目前不在办公室，將於 2026年3月16日 回到辦公室。",
        "休暇をいただいております。3月16日（月）より出社いたします。",
        "3月16日から出社いたします。",
        "3月16日に戻ります。",
        "3/16（月）以降にご返信いたします。",
        "2026年3月16日（月）より業務を再開いたします。",
        "3月2日～3月15日まで不在にしております。3月16日に対応いたします。",
        "3월 16일에 복귀합니다.",
        "3월 16일(월)부터 근무합니다.",
        "2026.03.16 복귀 예정입니다.",
        "휴가로 부재중이며 3월 16일부터 출근합니다.",
        "16 Mart 2026 tarihinde ofiste olacağım.",
        "16 Mart'ta döneceğim.",
        "16.03.2026 tarihinde göreve başlayacağım.",
        "Jag är tillbaka måndag den 16 mars.",
        "Jag är ledig t.o.m. 15 mars.",
        "Jag är åter i tjänst 16/3.",
        "Jeg er tilbage på kontoret mandag d. 16. marts.",
        "Jeg holder ferie til og med d. 15. marts.",
        "Jeg er tilbake mandag 16. mars.",
        "Olen lomalla 15.3.2026 saakka ja palaan 16.3.2026.",
        "Olen takaisin toimistolla 16.3.",
        "Jsem na dovolené do 15. 3. 2026 včetně.",
        "Vrátím se 16. 3. 2026.",
        "Vracím se v pondělí 16. března.",
        "2026. március 16-án leszek újra elérhető.",
        "Szabadságon vagyok, március 16-án térek vissza.",
        "Revin la birou luni, 16 martie.",
        "Θα επιστρέψω στις 16 Μαρτίου.",
        "Θα είμαι πίσω στο γραφείο τη Δευτέρα 16 Μαρτίου.",
        "Сейчас я в отпуске. Вернусь в офис 16.03.",
        "Повернуся 16 березня.",
        "سأعود يوم 16 مارس 2026.",
        "سأكون خارج المكتب حتى 16 مارس 2026.",
        "אחזור למשרד ב-16 במרץ 2026.",
        "אני בחופשה עד 16.3.2026.",
        "मैं 16 मार्च 2026 को वापस आऊँगा।",
        "Saya akan kembali ke kantor pada 16 Maret 2026.",
        "Saya cuti sampai 16 Maret 2026.",
        "Tôi sẽ trở lại làm việc vào ngày 16/03/2026.",
        "ฉันจะกลับมาวันที่ 16 มีนาคม 2026",
        "Vraćam se 16. ožujka.",
        "Nazaj bom 16. marca.",
    ],
)
def test_returns_are_read_in_many_languages(text: str) -> None:
    assert find_return_date(text, MONDAY) == DAY


NEW_YORK = MONDAY.astimezone(timezone(timedelta(hours=-5)))
LONDON = datetime(2026, 6, 1, 10, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("text", "written", "back"),
    [
        ("I will be back in the office on 04/05/2026.", MONDAY, None),
        ("I will be back in the office on 04/05/2026.", NEW_YORK, date(2026, 4, 5)),
        ("I will be back in the office on 07/08/2026.", LONDON, date(2026, 8, 7)),
        ("I will be away from 3/13/2026 and back on 4/5/2026.", MONDAY, date(2026, 4, 5)),
        ("Je serai de retour le 04/05/2026.", MONDAY, date(2026, 5, 4)),
        ("Estaré de vuelta el 04/05/2026.", NEW_YORK, date(2026, 5, 4)),
        ("I will be back in the office on 02/04/2026.", MONDAY, date(2026, 4, 2)),
    ],
)
def test_a_date_that_can_be_read_twice_is_read_by_language_and_place_or_not_at_all(
    text: str, written: datetime, back: date | None
) -> None:
    assert find_return_date(text, written) == back


@pytest.mark.parametrize(
    "text",
    [
        "I will return your call as soon as I can. Fair: 16 March.",
        "We will get back to you. Open Monday - Friday, 9 - 17.",
        "On leave until September.",
        "We deliver from 2 to 16 pieces a day.",
        "I work from Monday to Thursday.",
        "Tel. 030 - 16 03 20",
    ],
)
def test_no_day_is_made_up(text: str) -> None:
    assert find_return_date(text, MONDAY) is None
