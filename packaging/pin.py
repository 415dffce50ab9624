"""Keeps `constraints.txt` true to what is installed: what pyproject.toml asks for, and its needs.

Without arguments it checks, with `--write` it writes. It refuses to choose versions: pip does.
"""

import sys
import tomllib
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PINS = ROOT / "constraints.txt"
BUILDER = ("editables",)
"""What the builder needs for an editable installation, besides itself."""

HEAD = """\
# The versions that are known to work together, on Python 3.11, 3.12 and 3.13 alike.
# To take newer ones: with Python 3.11, whose set is the largest,
#   .venv/bin/python -m pip install --upgrade --upgrade-strategy eager --editable '.[dev]'
#   make constraints
#   make test
"""


def main(arguments: list[str]) -> int:
    """Check or write the pins. Returns the exit status."""
    found = installed(wanted((ROOT / "pyproject.toml").read_text(encoding="utf-8")))
    if arguments == ["--write"]:
        lines = [f"{name}=={version}\n" for name, version in sorted(found.items())]
        PINS.write_text(HEAD + "".join(lines), encoding="utf-8")
        return 0
    wrong = differences(found, pinned(PINS.read_text(encoding="utf-8")))
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


def wanted(pyproject: str) -> list[Requirement]:
    """What this pyproject.toml asks for in all of its extras, and what builds it."""
    config = tomllib.loads(pyproject)
    project = config["project"]
    texts = [*config["build-system"]["requires"], *BUILDER, *project["dependencies"]]
    for extra in project["optional-dependencies"].values():
        texts += extra
    requirements = [Requirement(text) for text in texts]
    return [r for r in requirements if r.name != project["name"] and _applies(r, "")]


def installed(requirements: Iterable[Requirement]) -> dict[str, str]:
    """Version by name of everything that these reach in this interpreter."""
    found: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    waiting = list(requirements)
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        for extra in ("", *requirement.extras):
            if (name, extra) in seen:
                continue
            seen.add((name, extra))
            waiting += _needs(name, extra)
            found[name] = distribution(name).version
    return found


def pinned(text: str) -> dict[str, str]:
    """Version by name in a constraints file."""
    lines = (line.split("#", 1)[0].strip() for line in text.splitlines())
    pairs = (line.split("==", 1) for line in lines if line)
    return {canonicalize_name(name): version for name, version in pairs}


def differences(found: Mapping[str, str], pins: Mapping[str, str]) -> list[str]:
    """A sentence for each installed package that the pins do not have at that version."""
    return [
        f"{name} {version} is installed, and constraints.txt has {pins.get(name, 'none')}"
        for name, version in sorted(found.items())
        if pins.get(name) != version
    ]


def _needs(name: str, extra: str) -> list[Requirement]:
    try:
        texts = distribution(name).requires or []
    except PackageNotFoundError:
        raise SystemExit(f"{name} is wanted and not installed: run make ready") from None
    return [need for need in map(Requirement, texts) if _applies(need, extra)]


def _applies(requirement: Requirement, extra: str) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": extra})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
