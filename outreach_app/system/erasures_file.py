"""The list of erasures as a file beside the backups: hashes and tokens, and nobody's address."""

import json
from datetime import datetime
from pathlib import Path

from outreach_app.domain.erasures import Erasure, ErasureList
from outreach_app.system.whole_file import whole_file


class ErasuresFile:
    """Kept apart from the database, so that a restore can not bring back who was erased."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> ErasureList:
        """What is written there; nothing where there is no such file, or none that makes sense."""
        return read_erasures(self._path)

    def read(self, path: str) -> ErasureList:
        """What another file of the kind holds, such as one in a backup."""
        return read_erasures(Path(path))

    def save(self, erasures: ErasureList) -> None:
        """Replace the file whole."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        found = {
            "version": 1,
            "salt": erasures.salt,
            "erased": [
                {
                    "digest": one.digest,
                    "at": one.at.isoformat(),
                    "tokens": list(one.tokens),
                    "revoked_at": one.revoked_at.isoformat() if one.revoked_at else None,
                }
                for one in erasures.erasures
            ],
        }
        with whole_file(self._path) as draft:
            draft.write_text(json.dumps(found, indent=1), encoding="utf-8")
            draft.chmod(0o600)


def read_erasures(path: Path) -> ErasureList:
    """The list in this file."""
    try:
        found = json.loads(path.read_bytes())
        return ErasureList(
            str(found["salt"]),
            tuple(
                Erasure(
                    str(one["digest"]),
                    datetime.fromisoformat(one["at"]),
                    tuple(map(str, one["tokens"])),
                    datetime.fromisoformat(one["revoked_at"]) if one["revoked_at"] else None,
                )
                for one in found["erased"]
            ),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return ErasureList()
