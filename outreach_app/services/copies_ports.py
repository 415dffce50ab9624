"""What restoring needs of the database as a file, as a Protocol."""

from contextlib import AbstractContextManager
from typing import Protocol

from outreach_app.services.backup_ports import Told
from outreach_app.services.ports import Store


class Copies(Protocol):
    """Copies of the profile's database."""

    def copy_to(self, target: str) -> None: ...
    def adopt(self, source: str, told: Told) -> None: ...
    def opened(self, path: str) -> AbstractContextManager[Store]: ...
