"""Prospect lists in and out: what a foreign file means, and what ours say. It reads nothing."""
