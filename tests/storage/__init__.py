"""The profile's file: its schema, its sharing, and what a hard world does to it."""
