"""One behaviour suite for each port, run against the fake and the real thing."""
