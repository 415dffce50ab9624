"""The import law holds for the tree, and catches each kind of import that it forbids.

A wrong import is planted in a copy of the package, and the contract that names it must break.
"""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"

UNDER_THE_LAW = frozenset(
    {
        "__init__",
        "__main__",
        "bootstrap",
        "opening",
        "cli",
        "ui",
        "services",
        "domain",
        "wire",
        "relay",
    }
    | {"mail", "tracking", "storage", "system"}
)


@dataclass(frozen=True, slots=True)
class Planted:
    """Modules to write, by their dotted name below the package, and who must notice."""

    modules: Mapping[str, str]
    contract: str
    words: str


TYPE_ONLY = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    "
IN_A_FUNCTION = "def late():\n    "

WRONG = {
    "a widget reads the database": Planted(
        {"ui.widgets.planted": "import outreach_app.storage\n"},
        "The UI sees only services and the domain",
        "outreach_app.ui.widgets.planted -> outreach_app.storage",
    ),
    "the UI asks the network": Planted(
        {"ui.planted": "import requests\n"},
        "The UI sees only services and the domain",
        "outreach_app.ui.planted -> requests",
    ),
    "a page calls a service": Planted(
        {"ui.pages.planted": IN_A_FUNCTION + "import outreach_app.services\n"},
        "Pages and widgets never call services",
        "outreach_app.ui.pages.planted -> outreach_app.services",
    ),
    "the domain knows the database": Planted(
        {"domain.planted": "from sqlalchemy import select\n"},
        "The domain is pure",
        "outreach_app.domain.planted -> sqlalchemy",
    ),
    "the domain reads the clock": Planted(
        {"domain.planted": IN_A_FUNCTION + "import time\n"},
        "The domain is pure",
        "outreach_app.domain.planted -> time",
    ),
    "the domain knows a service, in types only": Planted(
        {"domain.planted": TYPE_ONLY + "import outreach_app.services\n"},
        "Arrows point one way",
        "outreach_app.domain.planted -> outreach_app.services",
    ),
    "one adapter knows another": Planted(
        {"mail.planted": "import outreach_app.storage\n"},
        "Arrows point one way",
        "outreach_app.mail.planted -> outreach_app.storage",
    ),
    "a service knows an adapter": Planted(
        {"services.planted": IN_A_FUNCTION + "import outreach_app.mail\n"},
        "Arrows point one way",
        "outreach_app.services.planted -> outreach_app.mail",
    ),
    "an adapter knows the ports": Planted(
        {"storage.planted": TYPE_ONLY + "import outreach_app.services.ports\n"},
        "Adapters never import the ports",
        "outreach_app.storage.planted -> outreach_app.services.ports",
    ),
    "a service knows Qt": Planted(
        {"services.planted": "from PySide6.QtCore import QObject\n"},
        "Qt lives only in the UI",
        "outreach_app.services.planted -> PySide6",
    ),
    "a service speaks the wire": Planted(
        {"services.planted": "import outreach_app.wire.shapes\n"},
        "The wire is spoken only by tracking and the relay",
        "outreach_app.services.planted -> outreach_app.wire.shapes",
    ),
    "the relay knows the domain": Planted(
        {"relay.planted": "import outreach_app.domain\n"},
        "The relay imports the wire and nothing else of ours",
        "outreach_app.relay.planted -> outreach_app.domain",
    ),
    "the wire knows the domain": Planted(
        {"wire.planted": "import outreach_app.domain\n"},
        "The wire knows nobody",
        "outreach_app.wire.planted -> outreach_app.domain",
    ),
    "a command knows the relay": Planted(
        {"cli.planted": "import outreach_app.relay\n"},
        "Nobody imports the relay but the demo",
        "outreach_app.cli.planted -> outreach_app.relay",
    ),
    "two modules know each other, one of them late": Planted(
        {
            "domain.planted_hen": "import outreach_app.domain.planted_egg\n",
            "domain.planted_egg": IN_A_FUNCTION + "import outreach_app.domain.planted_hen\n",
        },
        "No cycles",
        "planted_",
    ),
}


def _judge(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT_IMPORTS, "--no-cache", "--no-logo"],
        cwd=folder,
        env={"COLUMNS": "400", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A tree of its own, to plant in."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "outreach_app", tmp_path / "outreach_app", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def _plant(folder: Path, modules: Mapping[str, str]) -> None:
    for name, text in modules.items():
        module = (folder / "outreach_app").joinpath(*name.split(".")).with_suffix(".py")
        assert module.parent.is_dir(), f"there is no package to plant {name} in"
        module.write_text(f'"""Planted."""\n\n{text}', encoding="utf-8")


def test_the_tree_keeps_the_law() -> None:
    judged = _judge(ROOT)
    assert judged.returncode == 0, judged.stdout + judged.stderr


@pytest.mark.parametrize("planted", WRONG)
def test_a_wrong_import_breaks_its_contract(planted: str, copy: Path) -> None:
    wrong = WRONG[planted]
    _plant(copy, wrong.modules)
    judged = _judge(copy)
    lines = judged.stdout.splitlines()
    assert judged.returncode != 0
    assert [line for line in lines if line.startswith(wrong.contract) and "BROKEN" in line], lines
    assert wrong.words in judged.stdout


def test_every_contract_is_shown_to_break() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = [contract["name"] for contract in config["tool"]["importlinter"]["contracts"]]
    proven = {planted.contract for planted in WRONG.values()}
    assert [name for name in contracts if not name.startswith(tuple(proven))] == []


def test_nothing_stands_outside_the_law() -> None:
    package = ROOT / "outreach_app"
    modules = {path.stem for path in package.glob("*.py")}
    packages = {path.parent.name for path in package.glob("*/__init__.py")}
    assert modules | packages <= UNDER_THE_LAW


def test_the_packaging_folder_is_no_package() -> None:
    """Else it would be imported in the place of the library of the same name."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
