"""What no committed text may say, as a table of patterns. It reads no disk.

Each pattern is put together from pieces, so that this file does not find itself.
"""

import re
from collections.abc import Mapping

from tests.architecture.sources import Finding

_START = r"(?<![\w.:/\\-])"


def _any(*pieces: str) -> str:
    return "|".join(pieces)


FORBIDDEN: Mapping[str, re.Pattern[str]] = {
    "a path of one machine": re.compile(
        _START
        + "/(?:"
        + _any("wo" + "rk", "ro" + "ot", r"ho" + r"me/[a-z]\w*", r"Us" + r"ers/\w+")
        + r")/[\w.]"
        + r"|[A-Z]:\\+Us"
        + r"ers\\"
    ),
    "an address of a package index": re.compile(
        _any(
            r"https?://[^\s\"'<>]*/(?:simp" + r"le|packa" + r"ges)/",
            r"files\.python" + r"hosted\.org",
            r"registry\.npm" + r"js\.org",
            r"deb\.deb" + r"ian\.org",
            r"--(?:extra-)?ind" + r"ex-url",
        )
    ),
    "a word about how it was written": re.compile(
        r"(?i)"
        + _any(
            r"\bclau" + r"de\b(?!-)(?= code| ai|\W*anthro)",
            r"\banthro" + r"pic\b(?!-ai)",
            r"\bchat" + r"gpt\b(?!-user)",
            r"\bco-?pil" + r"ot\b",
            r"\blanguage mod" + r"el\b",
            r"\bai[- ](?:assist|generat|written)" + r"\w*",
            r"\bco-auth" + r"ored-by:",
        )
    ),
}


def wording_findings(path: str, text: str) -> list[Finding]:
    """Every forbidden phrase in this text."""
    return [
        Finding(path, text.count("\n", 0, match.start()) + 1, f"{what}: {match.group()!r}")
        for what, pattern in FORBIDDEN.items()
        for match in pattern.finditer(text)
    ]
