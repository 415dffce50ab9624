"""The keys of actions: as shipped or as the user chose, and which are in each other's way."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence

from outreach_app.ui.actions import DEEDS, PAGES

PORTABLE = QKeySequence.SequenceFormat.PortableText


def shipped_keys() -> dict[str, str]:
    """Every action's keys as shipped, by its name; empty for none."""
    return {spec.name: _portable(spec.shortcut) for spec in (*PAGES, *DEEDS)}


def keys_in_use(chosen: Mapping[str, str]) -> dict[str, str]:
    """Every action's keys as they are now."""
    known = shipped_keys()
    return known | {name: _portable(keys) for name, keys in chosen.items() if name in known}


def conflicts(keys: Mapping[str, str]) -> dict[str, str]:
    """Each action whose keys another one has, too, with that other's name.

    Keys that another's begin with are in its way as well: the longer ones could never be typed.
    """
    found: dict[str, str] = {}
    for name, own in keys.items():
        for other, theirs in keys.items():
            if name != other and own and theirs and _meet(own, theirs):
                found.setdefault(name, other)
    return found


def apply_keys(actions: Mapping[str, QAction], chosen: Mapping[str, str]) -> None:
    """Give each action its keys; what would be in another's way keeps those as shipped."""
    keys = keys_in_use(chosen)
    doubtful = conflicts(keys)
    shipped = shipped_keys()
    for name, action in actions.items():
        wanted = shipped.get(name, "") if name in doubtful else keys.get(name, "")
        sequence = QKeySequence(wanted, PORTABLE)
        if action.shortcut() != sequence:
            action.setShortcut(sequence)


def _meet(one: str, other: str) -> bool:
    exact = QKeySequence.SequenceMatch.NoMatch
    first, second = QKeySequence(one, PORTABLE), QKeySequence(other, PORTABLE)
    return first.matches(second) != exact or second.matches(first) != exact


def _portable(keys: str) -> str:
    return QKeySequence(keys, PORTABLE).toString(PORTABLE)
