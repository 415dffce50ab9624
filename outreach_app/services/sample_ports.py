"""What the sample needs of the profile's database, as a Protocol."""

from typing import Protocol


class SampleRows(Protocol):
    """The sample in one transaction."""

    def prospects(self) -> tuple[int, ...]: ...
    def remove(self) -> int: ...
