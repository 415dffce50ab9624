"""Stand-ins for the world, at our own ports only. The contract tests hold them to the real ones."""
