"""Keeps PySide from reading the source of every module that is loaded after it.

It looks for its own name in there, since a module may switch on another spelling of Qt's API
(`from __feature__ import snake_case`). We never do. What it has read stays in memory for tracebacks
that may come: 36 MB for the thousand modules of the desk, and a tenth of a second.
"""

import sys

import PySide6  # noqa: F401 - what is changed here is loaded with it


class _Known(dict[str, int]):
    """Every module is known already, as one that switches nothing on."""

    def __contains__(self, key: object) -> bool:
        return True


def leave_sources_unread() -> None:
    """From now on. Where PySide is built otherwise, nothing changes."""
    feature = sys.modules.get("shibokensupport.feature")
    known = getattr(feature, "pyside_feature_dict", None)
    if isinstance(known, dict) and not isinstance(known, _Known):
        setattr(feature, "pyside_feature_dict", _Known(known))  # noqa: B010 - it has no types
