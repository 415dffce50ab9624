"""Nothing committed names one machine, a package index, or how it was written."""

import pytest

from tests.architecture.sources import ROOT, tracked_files
from tests.architecture.wording import wording_findings

WRONG = (
    "/wo" + "rk/main/x",
    "open('/ro" + "ot/.cache')",
    "see /ho" + "me/ann/x",
    "/Us" + "ers/ann/x",
    "C:\\Us" + "ers\\ann",
    "https://example.org/simp" + "le/requests",
    "pip install --ind" + "ex-url x",
    "deb http://deb.deb" + "ian.org/debian bookworm main",
    "Co-Auth" + "ored-By: someone",
    "AI-gener" + "ated",
)

RIGHT = (
    "https://example.org/work/plan",
    "./work/plan",
    "/usr/lib and /tmp/x and /home",
    "Mozilla/5.0 (compatible; Claude" + "Bot/1.0; Chat" + "GPT-User)",
    "a simple package",
)


def test_the_tree_says_none_of_it() -> None:
    files = tracked_files()
    assert ROOT / "pyproject.toml" in files
    found = [
        str(finding)
        for path in files
        for finding in wording_findings(
            str(path.relative_to(ROOT)), path.read_text(encoding="utf-8", errors="replace")
        )
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text", WRONG)
def test_a_forbidden_phrase_is_found(text: str) -> None:
    found = wording_findings("a.md", f"first line\n{text}\n")
    assert [finding.line for finding in found] == [2]


@pytest.mark.parametrize("text", RIGHT)
def test_a_harmless_one_is_left_alone(text: str) -> None:
    assert wording_findings("a.md", text) == []
