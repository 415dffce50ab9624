"""Who hears whom about preferences."""

from outreach_app.ui.desk_parts import DeskParts


def connect_preferences(parts: DeskParts) -> None:
    """Chosen in the settings, in force at once, and kept."""
    control, window = parts.controllers.preferences, parts.window
    looks, keys = window.settings.appearance, window.settings.shortcuts
    control.changed.connect(parts.appearance.follow)
    control.changed.connect(looks.show_preferences)
    control.changed.connect(keys.show_preferences)
    control.changed.connect(window.rail.show_keys)
    looks.look_chosen.connect(control.choose_look)
    looks.density_chosen.connect(control.choose_density)
    looks.size_chosen.connect(control.choose_size)
    looks.language_chosen.connect(control.choose_language)
    looks.calm_chosen.connect(control.choose_calm)
    keys.chosen.connect(control.choose_shortcuts)
    window.page_shown.connect(control.keep_page)
    parts.theme.toggled.connect(control.choose_look)
