"""Backups as files: a ZIP archive with a list of its members and their checksums, perhaps sealed.

Nothing is taken from an archive but what its list names, and no more of it than the list says.
"""

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from outreach_app.domain.backups import (
    DATABASE,
    ERASURES,
    FORMAT,
    PREFERENCES,
    SETTINGS,
    Manifest,
    Member,
)
from outreach_app.domain.errors import UserError
from outreach_app.system.sealing import is_sealed, seal, unseal
from outreach_app.system.whole_file import whole_file

LIST = "manifest.json"
PIECE = 1 << 20
MEMBERS = frozenset({DATABASE, SETTINGS, PREFERENCES, ERASURES})
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)

Told = Callable[[int, int], None]


class BackupFile:
    """Writes and reads backups."""

    def write(
        self, target: str, files: Mapping[str, str], now: datetime, passphrase: str, told: Told
    ) -> int:
        """Write these files as one backup, and return its size. It appears whole or not at all."""
        present = {name: Path(path) for name, path in files.items() if Path(path).exists()}
        with whole_file(Path(target)) as draft:
            plain = draft.with_suffix(".plain") if passphrase else draft
            try:
                _pack(plain, present, now, told)
                if passphrase:
                    seal(plain, draft, passphrase)
            finally:
                if passphrase:
                    plain.unlink(missing_ok=True)
            draft.chmod(0o600)
            return draft.stat().st_size

    def is_sealed(self, source: str) -> bool:
        """Whether a passphrase is needed. UserError where there is no such file."""
        try:
            return is_sealed(Path(source))
        except OSError as fault:
            reason = fault.strerror or "it can not be opened"
            raise UserError("file", f"{source} can not be read: {reason}.") from fault

    def unpack(self, source: str, folder: str, passphrase: str) -> Manifest:
        """Put the members into this folder, each checked. UserError for what is wrong with it."""
        path, place = Path(source), Path(folder)
        try:
            if self.is_sealed(source):
                if not passphrase:
                    raise UserError("passphrase", "This backup is sealed: give its passphrase.")
                path = place / "unsealed"
                unseal(Path(source), path, passphrase)
            with zipfile.ZipFile(path) as archive:
                manifest = _manifest(archive, source)
                for name, member in manifest.members.items():
                    _unpack(archive, name, member, place / name, source)
        except _BROKEN as fault:
            raise _damaged(source) from fault
        except OSError as fault:
            reason = fault.strerror or "the disk refuses"
            raise UserError(
                "disk", f"The backup could not be unpacked: {reason}. Nothing was changed."
            ) from fault
        finally:
            if path != Path(source):
                path.unlink(missing_ok=True)
        return manifest


def _pack(target: Path, files: Mapping[str, Path], now: datetime, told: Told) -> None:
    total, done = sum(path.stat().st_size for path in files.values()), 0
    members: dict[str, object] = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
        for name, path in files.items():
            digest, size = hashlib.sha256(), 0
            with path.open("rb") as file, archive.open(name, "w", force_zip64=True) as member:
                while piece := file.read(PIECE):
                    member.write(piece)
                    digest.update(piece)
                    size += len(piece)
                    told(done + size, total)
            done += size
            members[name] = {"size": size, "sha256": digest.hexdigest()}
        found = {"format": FORMAT, "made_at": now.isoformat(), "members": members}
        archive.writestr(LIST, json.dumps(found, indent=1))
    with target.open("rb") as file:
        os.fsync(file.fileno())


def _manifest(archive: zipfile.ZipFile, source: str) -> Manifest:
    try:
        if archive.getinfo(LIST).file_size > 100_000:
            raise _damaged(source)
        found = json.loads(archive.read(LIST))
        if found["format"] > FORMAT:
            raise UserError(
                "backup-newer",
                "This backup was written by a newer version of this program: update the program.",
            )
        made_at = datetime.fromisoformat(found["made_at"]).astimezone(UTC)
        members = {
            name: Member(int(one["size"]), str(one["sha256"]))
            for name, one in found["members"].items()
            if name in MEMBERS
        }
    except (KeyError, ValueError, TypeError, AttributeError) as fault:
        raise _damaged(source) from fault
    if DATABASE not in members:
        raise _damaged(source)
    return Manifest(made_at, members)


def _unpack(archive: zipfile.ZipFile, name: str, member: Member, target: Path, source: str) -> None:
    digest, size = hashlib.sha256(), 0
    try:
        opened = archive.open(name)
    except KeyError as fault:
        raise _damaged(source) from fault
    with opened as packed, target.open("wb") as file:
        while piece := packed.read(PIECE):
            size += len(piece)
            if size > member.size:
                raise _damaged(source)
            digest.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    if (size, digest.hexdigest()) != (member.size, member.sha256):
        raise _damaged(source)


def _damaged(source: str) -> UserError:
    return UserError(
        "backup-damaged",
        f"{source} is damaged, cut off, or no backup of this program: take another copy. "
        "Nothing was changed.",
    )
