"""When absent people say to be back, in the languages of most mail."""

from datetime import date

import pytest

from outreach_app.mail.inspection.return_dates import find_return_date

MONDAY = date(2026, 3, 2)


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
        "",
    ],
)
def test_other_dates_are_left_alone(text: str) -> None:
    assert find_return_date(text, MONDAY) is None


def test_without_a_day_of_writing_only_whole_dates_count() -> None:
    assert find_return_date("back on Monday", None) is None
    assert find_return_date("back on 2026-03-16", None) == date(2026, 3, 16)
