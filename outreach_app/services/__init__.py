"""Use cases: blocking, thread-free, Qt-free. They know ports, not adapters."""
