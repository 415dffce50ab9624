"""What a JSON file holds, taken only as what it should be. A wrong kind raises TypeError."""

from collections.abc import Mapping
from typing import TypeVar, cast

T = TypeVar("T")


def typed(value: object, kind: type[T]) -> T:
    """The value, if it is of this kind."""
    if not isinstance(value, kind):
        raise TypeError(f"expected {kind.__name__}")
    return value


def as_object(value: object) -> Mapping[str, object]:
    """The value, if it is an object."""
    return cast("Mapping[str, object]", typed(value, dict))


def as_list(value: object) -> list[object]:
    """The value, if it is a list."""
    return cast("list[object]", typed(value, list))
