"""The ledger: why a verdict is what it is, the user's word on it, and what history taught."""
