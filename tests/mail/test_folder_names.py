"""Sent and Spam on a server that tells no special use: found by name, the likeliest of several."""

import pytest

from outreach_app.domain.mailbox import Folder
from outreach_app.mail.folder_names import USUAL, usual


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ([(".", "INBOX.Sent Items"), (".", "INBOX.Sent")], "INBOX.Sent"),
        ([("/", "Clients/Sent"), ("/", "Gesendete Elemente")], "Gesendete Elemente"),
        ([("/", "Archive/2024/Sent"), ("/", "Archive/Sent")], "Archive/Sent"),
        ([("", "Отправленные")], "Отправленные"),
        ([(".", "INBOX.Éléments envoyés")], "INBOX.Éléments envoyés"),
        ([("/", "送信済み")], "送信済み"),
        ([("/", "Unsent"), ("/", "Sentences")], None),
        ([], None),
    ],
)
def test_the_likeliest_folder_is_taken(names: list[tuple[str, str]], found: str | None) -> None:
    assert usual(Folder.SENT, names) == found


def test_no_name_means_both_and_each_is_written_as_it_is_compared() -> None:
    sent, junk = USUAL[Folder.SENT], USUAL[Folder.JUNK]
    assert not set(sent) & set(junk)
    for names in (sent, junk):
        assert len(names) == len(set(names))
        assert [name.lower().strip() for name in names] == list(names)
