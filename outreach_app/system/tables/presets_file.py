"""The foreign programs whose columns we know, as they ship in `resources/lists`."""

import json

from outreach_app.domain.lists.tables import Preset
from outreach_app.system.resources import resources_folder


def read_presets() -> tuple[Preset, ...]:
    """Every preset, in the order of the file."""
    found = json.loads((resources_folder() / "lists" / "presets.json").read_bytes())
    return tuple(
        Preset(
            key=key,
            title=one["title"],
            writes=tuple((name, target) for name, target in one["writes"]),
            reads=dict(one["reads"]),
            recognised_by=tuple(one["recognised_by"]),
        )
        for key, one in found.items()
    )
