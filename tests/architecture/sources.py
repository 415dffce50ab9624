"""Which files the architecture's tests read: what is committed, or would be. It reads no caches."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = ("outreach_app", "tests", "packaging")


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, and where. `path` is relative to the tree that was read."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


def tracked_files(root: Path = ROOT) -> list[Path]:
    """Every file under version control, and every one that is new and not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=True,
        text=True,
    )
    paths = {root / name for name in listed.stdout.split("\0") if name}
    return sorted(path for path in paths if path.is_file() and not path.is_symlink())


def python_files(root: Path = ROOT) -> list[Path]:
    """The Python files of the app, its tests and its packaging."""
    folders = [root / name for name in CODE]
    return [
        path
        for path in tracked_files(root)
        if path.suffix == ".py" and any(path.is_relative_to(folder) for folder in folders)
    ]
