"""A disk that is soon full: a small file system in memory, where this machine lets us mount one."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

SIZE = "1500k"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """The folder where it is mounted. Skips the test where mounting is not ours to do."""
    place = tmp_path / "disk"
    place.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if mount is None or umount is None:
        pytest.skip("mount is not installed")
    made = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode != 0:
        pytest.skip(f"a small disk can not be mounted here: {made.stderr.strip()}")
    yield place
    subprocess.run([umount, "--lazy", str(place)], check=True)
