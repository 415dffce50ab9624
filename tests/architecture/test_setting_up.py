"""The set-up asks for what is missing and nothing else, and the pins name what is installed."""

import importlib.util
import re
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture.sources import ROOT


def _script(name: str) -> ModuleType:
    """A script of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def prepare() -> ModuleType:
    return _script("prepare")


@pytest.fixture
def without_root(prepare: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An ordinary user whose PATH holds nothing but an apt-get that must not be called."""
    monkeypatch.setattr(prepare.os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", str(tmp_path))
    _program(tmp_path / "apt-get", f"touch {tmp_path}/was-called")
    return tmp_path


def _program(path: Path, line: str) -> None:
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(0o755)


def test_a_machine_that_runs_these_tests_lacks_nothing(prepare: ModuleType) -> None:
    assert prepare.missing_system_packages() == ()


def test_a_library_that_does_not_load_is_asked_for(prepare: ModuleType) -> None:
    prepare.QT_LIBRARIES["libnowhere.so.7"] = "libnowhere7"
    assert prepare.missing_system_packages() == ("libnowhere7",)


def test_a_screen_asks_for_its_libraries(
    prepare: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare.DISPLAY_LIBRARIES["A_SCREEN"] = {"libnowhere.so.7": "libnowhere7"}
    assert prepare.missing_system_packages() == ()
    monkeypatch.setenv("A_SCREEN", ":7")
    assert prepare.missing_system_packages() == ("libnowhere7",)


def test_an_ordinary_user_is_told_the_one_command(prepare: ModuleType, without_root: Path) -> None:
    with pytest.raises(prepare.CannotPrepareError) as told:
        prepare.install_system_packages(("libegl1", "libgl1"))
    command = "su -c 'apt-get update && apt-get install --yes --no-install-recommends "
    assert command + "libegl1 libgl1'" in str(told.value)
    assert not (without_root / "was-called").exists()


def test_a_sudo_that_asks_for_a_password_is_only_named(
    prepare: ModuleType, without_root: Path
) -> None:
    _program(without_root / "sudo", "exit 1")
    with pytest.raises(prepare.CannotPrepareError, match="sudo sh -c 'apt-get update && "):
        prepare.install_system_packages(("libegl1",))
    assert not (without_root / "was-called").exists()


def test_a_system_without_apt_is_told_what_is_missing(
    prepare: ModuleType, without_root: Path
) -> None:
    (without_root / "apt-get").unlink()
    with pytest.raises(prepare.CannotPrepareError, match="libegl1 libgl1"):
        prepare.install_system_packages(("libegl1", "libgl1"))


def test_nothing_missing_installs_nothing(prepare: ModuleType, without_root: Path) -> None:
    prepare.install_system_packages(())
    assert not (without_root / "was-called").exists()


@pytest.fixture
def checkout(prepare: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A checkout whose installer only writes down what it was asked to do."""
    done: list[str] = []
    venv = tmp_path / ".venv"
    for name, path in {
        "ROOT": tmp_path,
        "PINS": tmp_path / "constraints.txt",
        "VENV": venv,
        "VENV_PYTHON": venv / "bin" / "python",
        "STAMP": venv / "ready",
    }.items():
        monkeypatch.setattr(prepare, name, path)
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    prepare.PINS.write_text("one==1\n", encoding="utf-8")

    def make_venv() -> None:
        done.append("venv")
        prepare.VENV_PYTHON.parent.mkdir(parents=True, exist_ok=True)
        prepare.VENV_PYTHON.touch()

    monkeypatch.setattr(prepare, "make_venv", make_venv)
    monkeypatch.setattr(prepare, "install_python_packages", lambda: done.append("packages"))
    return done


def test_a_finished_set_up_is_not_done_again(prepare: ModuleType, checkout: list[str]) -> None:
    prepare.prepare()
    prepare.prepare()
    assert checkout == ["venv", "packages"]


def test_new_pins_are_installed_into_the_same_venv(
    prepare: ModuleType, checkout: list[str]
) -> None:
    prepare.prepare()
    prepare.PINS.write_text("one==2\n", encoding="utf-8")
    prepare.prepare()
    assert checkout == ["venv", "packages", "packages"]


def test_another_python_gets_a_venv_of_its_own(
    prepare: ModuleType, checkout: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare.prepare()
    monkeypatch.setattr(prepare, "BASE_PYTHON", "/usr/bin/another")
    prepare.prepare()
    assert checkout == ["venv", "packages"] * 2


def test_an_interrupted_set_up_starts_anew(
    prepare: ModuleType, checkout: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed() -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as interrupted:
        interrupted.setattr(prepare, "install_python_packages", killed)
        with pytest.raises(KeyboardInterrupt):
            prepare.prepare()
    prepare.prepare()
    assert checkout == ["venv", "venv", "packages"]


def test_pins_that_are_not_what_is_installed_are_named() -> None:
    pin = _script("pin")
    wrong = pin.differences(
        {"kept": "1.0", "newer": "2.0", "unpinned": "3.0"},
        pin.pinned("# a comment\nKept==1.0\nnewer==1.9\n"),
    )
    assert wrong == [
        "newer 2.0 is installed, and constraints.txt has 1.9",
        "unpinned 3.0 is installed, and constraints.txt has none",
    ]


def test_the_pins_reach_what_every_extra_asks_for() -> None:
    pin = _script("pin")
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = pin.installed(pin.wanted(pyproject))
    assert {"pyside6-essentials", "granian", "pytest", "certifi", "hatchling"} <= found.keys()
    assert "outreach-app" not in found


def test_constraints_hold_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert len(pins) > 40
    assert [pin for pin in pins if not re.fullmatch(r"[a-z0-9-]+==[0-9][\w.]*", pin)] == []


def test_help_lists_every_target_that_the_readme_names() -> None:
    listed = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    targets = set(re.findall(r"^  make ([a-z-]+)", listed.stdout, re.MULTILINE))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", readme, re.MULTILINE))
    assert {"demo", "test", "run", "help"} <= named <= targets
