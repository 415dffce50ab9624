"""Translations: what the window says is gathered from the code, and compiled for the program.

`make translations` adds new texts to resources/translations/outreach_*.ts (as unfinished, to be
translated with Qt Linguist), keeps what is translated, and compiles the .qm files beside them.
"""

import re
import subprocess
import sys
from html import unescape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
_MESSAGE = re.compile(
    r"<message>\s*<source>(.*?)</source>.*?<translation([^>]*)>.*?</message>", re.DOTALL
)
TOOLS = Path(sys.executable).parent


def main() -> int:
    """Gather, compile, and say what is left to do."""
    for language in LANGUAGES:
        file = FOLDER / f"outreach_{language}.ts"
        gather(file, language)
        compile_file(file)
        done, left = count(file)
        print(f"{file.name}: {done} translated, {len(left)} to do")
        for source in left:
            print(f"  {source}")
    return 0


def gather(file: Path, language: str) -> None:
    """Bring the texts of the code into the file."""
    sources = sorted(
        str(path.relative_to(ROOT)) for path in (ROOT / "outreach_app/ui").rglob("*.py")
    )
    command = [str(TOOLS / "pyside6-lupdate"), *sources, "-no-obsolete", "-locations", "none"]
    command += ["-source-language", "en", "-target-language", language, "-ts", str(file)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def compile_file(file: Path) -> None:
    """Make what the program reads."""
    command = [
        str(TOOLS / "pyside6-lrelease"),
        "-silent",
        str(file),
        "-qm",
        str(file.with_suffix(".qm")),
    ]
    subprocess.run(command, cwd=ROOT, check=True)


def count(file: Path) -> tuple[int, list[str]]:
    """How many texts are translated, and which are not."""
    messages = _MESSAGE.findall(file.read_text(encoding="utf-8"))
    left = [unescape(source) for source, state in messages if "unfinished" in state]
    return len(messages) - len(left), left


if __name__ == "__main__":
    sys.exit(main())
