"""The user's own mail account: building messages and handing them to its server."""
