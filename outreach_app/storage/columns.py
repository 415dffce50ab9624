"""Column types: times as UTC milliseconds. Nothing naive passes."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect, TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware time, kept as whole milliseconds since 1970 UTC: it sorts and compares in SQL."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """To milliseconds; a naive time is a bug and raises ValueError."""
        return None if value is None else milliseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """To an aware UTC time."""
        return None if value is None else _EPOCH + value * _MILLISECOND


def milliseconds(value: datetime) -> int:
    """What is stored of a time. A naive one is a bug and raises ValueError."""
    if value.tzinfo is None:
        raise ValueError("times are stored with their zone only")
    return (value - _EPOCH) // _MILLISECOND
