"""The meaning of things: pure values and decisions, without I/O, Qt, clock or randomness."""
