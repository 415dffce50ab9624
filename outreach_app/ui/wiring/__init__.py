"""Every connection of the desk, a module a feature."""
