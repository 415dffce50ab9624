"""The error that a command ends with when the world, not the program, is at fault."""


class CommandError(Exception):
    """One plain sentence for standard error."""
