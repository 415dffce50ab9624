"""Folders on which the tests of this package stand."""

from tests.fakes.small_disk import small_disk

__all__ = ["small_disk"]
