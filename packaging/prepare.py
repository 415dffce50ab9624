"""Makes this checkout ready to run: system libraries, `.venv`, pinned packages.

Standard library only, because it runs before anything is installed. It installs from the system
only what is missing, and only as root or with a sudo that asks nothing; else it names the one
command to run. A set-up that was interrupted is started anew, one that is finished costs nothing.
It refuses to touch anything outside the checkout but those system packages.
"""

import ctypes
import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
STAMP = VENV / "ready"
PINS = ROOT / "constraints.txt"
WANTED = ".[dev]"
BUILD_TOOLS = ("hatchling", "editables")
BASE_PYTHON = os.path.realpath(getattr(sys, "_base_executable", sys.executable))

QT_LIBRARIES: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt loads even without a screen, and the Debian or Ubuntu package that has it."""

DISPLAY_LIBRARIES: Mapping[str, Mapping[str, str]] = {
    "DISPLAY": {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "WAYLAND_DISPLAY": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
}
"""What Qt loads besides, once the named variable says that there is a screen."""

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"
LED_ASTRAY = ("PYTHONHOME", "PYTHONPATH", "PIP_PREFIX", "PIP_TARGET", "PIP_USER", "VIRTUAL_ENV")
"""Variables that would send pip's packages somewhere else."""


class CannotPrepareError(Exception):
    """The machine lacks something that only its user can give. The sentence says what to do."""


def main() -> int:
    """Make the checkout ready. Returns the exit status."""
    try:
        with _only_one_at_a_time():
            prepare()
    except CannotPrepareError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted. The next make starts the set-up anew.", file=sys.stderr)
        return 130
    return 0


def prepare() -> None:
    """Install what is missing, and nothing when nothing is."""
    install_system_packages(missing_system_packages())
    interpreter, packages = fingerprints()
    stamped = STAMP.read_text(encoding="utf-8").splitlines() if STAMP.is_file() else []
    if stamped == [interpreter, packages] and VENV_PYTHON.exists():
        return
    if stamped[:1] != [interpreter] or not VENV_PYTHON.exists():
        make_venv()
    STAMP.unlink(missing_ok=True)
    install_python_packages()
    STAMP.write_text(f"{interpreter}\n{packages}\n", encoding="utf-8")


def fingerprints() -> tuple[str, str]:
    """What `.venv` was made with and for, and what was installed into it.

    The checkout's folder counts, because a venv can not be moved.
    """
    made_with = f"{BASE_PYTHON} {sys.version_info.major}.{sys.version_info.minor} {ROOT}"
    installed = (ROOT / "pyproject.toml").read_bytes() + PINS.read_bytes() + sys.version.encode()
    return _digest(made_with.encode()), _digest(installed)


def missing_system_packages() -> tuple[str, ...]:
    """The system packages to install, by asking the loader and the disk, not the package list."""
    missing = []
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if sys.platform != "linux":
        return tuple(missing)
    wanted = dict(QT_LIBRARIES)
    for variable, libraries in DISPLAY_LIBRARIES.items():
        if os.environ.get(variable):
            wanted |= libraries
    missing += [package for soname, package in wanted.items() if not _loads(soname)]
    if not any(_fonts()):
        missing.append(FONT_PACKAGE)
    return tuple(missing)


def install_system_packages(packages: Sequence[str]) -> None:
    """Install by apt. Raises CannotPrepareError with the command to run where that is not ours."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise CannotPrepareError(
            "This machine lacks what these Debian packages have; install them from your "
            f"system's own: {' '.join(packages)}"
        )
    prefix = _as_root()
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if prefix is None:
        command = f"apt-get update && {' '.join(install)}"
        raise CannotPrepareError(
            "Some system packages are missing, and installing them takes root. "
            f"Run this, then the same make again:\n\n  {_root_command(command)}\n"
        )
    print(f"Installing system packages: {' '.join(packages)}", flush=True)
    patient = ["-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    _run([*prefix, *environment, "dpkg", "--configure", "-a"], quiet=True)
    _run([*prefix, *environment, "apt-get", "update", "-qq", *patient], quiet=True)
    if _run([*prefix, *environment, *install, "-qq", *patient], quiet=True) != 0:
        raise CannotPrepareError(
            "apt-get could not install the packages; its words are above. Mend that, then "
            "run the same make again."
        )


def make_venv() -> None:
    """A new `.venv`, in the place of any that is there."""
    print(f"Making .venv with Python {sys.version.split()[0]}", flush=True)
    if _run([BASE_PYTHON, "-m", "venv", "--clear", str(VENV)]) != 0:
        raise CannotPrepareError(f"{BASE_PYTHON} could not make .venv; its words are above.")


def install_python_packages() -> None:
    """The app, editable, with everything pinned. What builds it is pinned too."""
    print("Installing the pinned Python packages (a minute or two, once)", flush=True)
    pip = [str(VENV_PYTHON), "-m", "pip", "install", "--quiet", "--no-input"]
    pip += ["--disable-pip-version-check", "--no-warn-script-location", "-c", str(PINS)]
    for what in ([*BUILD_TOOLS], ["--no-build-isolation", "--editable", WANTED]):
        if _run([*pip, *what]) != 0:
            raise CannotPrepareError(
                "pip could not install the packages; its words are above. Run the same make "
                "again once the network is there."
            )


def _run(command: Sequence[str], *, quiet: bool = False) -> int:
    """The command's exit status. A quiet one is heard only when it fails."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={name: v for name, v in os.environ.items() if name not in LED_ASTRAY},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        check=False,
    )
    if quiet and done.returncode != 0:
        sys.stderr.buffer.write(done.stdout)
    return done.returncode


def _as_root() -> list[str] | None:
    """What to put before a command so that it runs as root; None when nothing would do."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _silently(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def _root_command(command: str) -> str:
    return f"sudo sh -c '{command}'" if shutil.which("sudo") else f"su -c '{command}'"


def _silently(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _fonts() -> Iterator[Path]:
    for folder in FONT_FOLDERS:
        yield from Path(os.path.expanduser(folder)).rglob("*.[ot]t[fc]")


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@contextmanager
def _only_one_at_a_time() -> Iterator[None]:
    """Two makes at once would install into each other."""
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


if __name__ == "__main__":
    sys.exit(main())
