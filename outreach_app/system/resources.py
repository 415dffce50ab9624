"""Where the files live that ship with the program. It finds folders and reads nothing.

In a checkout they are in `resources/` beside the package, in an installed wheel inside it.
"""

from pathlib import Path

import outreach_app


def resources_folder() -> Path:
    """The folder with icons, style sheet, presets and network lists.

    Raises FileNotFoundError when the installation is incomplete.
    """
    package = Path(outreach_app.__file__).parent
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no resources folder in or beside {package}")
