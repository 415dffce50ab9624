"""What the operator decides: read once at start, from the environment or the settings file."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """How this relay runs."""

    data: Path
    database_url: str | None = None
    listen: str = "127.0.0.1:8080"
    public_url: str = ""
    clock_offset_file: Path | None = None
