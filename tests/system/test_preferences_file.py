"""Preferences outlive the program; a file without sense costs them, never the start."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.preferences import Density, Look, Preferences
from outreach_app.system.preferences_file import PreferencesFile

CHOSEN = Preferences(
    Look.DARK, Density.COMPACT, 125, "de", True, {"search": "Ctrl+L"}, 12, ("relay",)
)


def test_what_was_chosen_is_read_again(tmp_path: Path) -> None:
    PreferencesFile(tmp_path / "p.json").save(CHOSEN)
    assert PreferencesFile(tmp_path / "p.json").load() == CHOSEN
    assert [path.name for path in tmp_path.iterdir()] == ["p.json"]


def test_two_threads_keep_theirs_one_after_the_other(tmp_path: Path) -> None:
    path = tmp_path / "p.json"

    def keep(size: int) -> None:
        for _ in range(100):
            PreferencesFile(path).save(replace(CHOSEN, size=size))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(keep, (100, 110, 125, 150)))
    assert PreferencesFile(path).load().size in {100, 110, 125, 150}
    assert [one.name for one in tmp_path.iterdir()] == ["p.json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 90_000,
        "\ud800",
        '{"look": 7, "density": "roomy", "size": true, "language": "../../x", "shortcuts": [],'
        ' "keep_months": 5, "skipped_steps": "all"}',
        '{"size": 1e999}',
        '{"size": 1000000, "shortcuts": {"search": 5}}',
    ],
)
def test_nonsense_is_as_shipped(tmp_path: Path, text: str) -> None:
    path = tmp_path / "p.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert PreferencesFile(path).load() == Preferences()


def test_a_disk_that_refuses_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refused:
        PreferencesFile(tmp_path / "gone" / "p.json").save(CHOSEN)
    assert refused.value.code == "preferences-away"
