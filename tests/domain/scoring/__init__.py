"""Warmth: points, levels, proposals."""
