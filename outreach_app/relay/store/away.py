"""The one error with which a store says that it can not be reached or written now."""


class DatabaseAwayError(Exception):
    """Nothing was stored, or it is not known whether it was."""
