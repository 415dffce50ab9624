"""Files sealed with a passphrase: scrypt makes the key, AES-256-GCM seals piece after piece.

Each piece carries its number and whether it is the last, so that none can be left out, moved or
cut off unnoticed; the head with the parameters is part of what is sealed.
"""

import json
import os
import secrets
from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from outreach_app.domain.errors import UserError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MAGIC = b"outreach sealed backup 1\n"
PIECE = 1 << 18
COST = 1 << 16
"""Scrypt's n: 64 MB and a third of a second for each guess."""

COST_MAX = 1 << 20
"""What a file may ask of the reader."""

_TAG = 16
_WRONG = (
    "The passphrase is wrong, or the file is damaged: check the passphrase, or take another copy."
)


def is_sealed(path: Path) -> bool:
    """Whether this file was sealed."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def seal(source: Path, target: Path, passphrase: str) -> None:
    """Write a sealed copy."""
    salt, prefix = secrets.token_bytes(16), secrets.token_bytes(7)
    head = {
        "n": COST,
        "salt": b64encode(salt).decode(),
        "prefix": b64encode(prefix).decode(),
    }
    line = MAGIC + json.dumps(head).encode() + b"\n"
    cipher = _cipher(passphrase, salt, COST)
    with source.open("rb") as plain, target.open("wb") as sealed:
        sealed.write(line)
        number, piece = 0, plain.read(PIECE)
        while True:
            following = plain.read(PIECE)
            nonce = _nonce(prefix, number, is_last=not following)
            sealed.write(cipher.encrypt(nonce, piece, line))
            if not following:
                break
            number, piece = number + 1, following
        sealed.flush()
        os.fsync(sealed.fileno())


def unseal(source: Path, target: Path, passphrase: str) -> None:
    """Write what was sealed. UserError `passphrase` where it does not open or was cut off."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - see _cipher

    with source.open("rb") as sealed, target.open("wb") as plain:
        line, cipher, prefix = _opened(sealed, passphrase)
        number, piece = 0, sealed.read(PIECE + _TAG)
        while True:
            following = sealed.read(PIECE + _TAG)
            nonce = _nonce(prefix, number, is_last=not following)
            try:
                plain.write(cipher.decrypt(nonce, piece, line))
            except InvalidTag as fault:
                raise UserError("passphrase", _WRONG) from fault
            if not following:
                return
            number, piece = number + 1, following


def _opened(sealed: BinaryIO, passphrase: str) -> "tuple[bytes, AESGCM, bytes]":
    line = sealed.read(len(MAGIC)) + sealed.readline(1000)
    try:
        head = json.loads(line[len(MAGIC) :])
        cost, salt, prefix = int(head["n"]), b64decode(head["salt"]), b64decode(head["prefix"])
        is_sane = 2 <= cost <= COST_MAX and cost & (cost - 1) == 0 and len(prefix) == 7
    except (ValueError, KeyError, TypeError) as fault:
        raise UserError("passphrase", _WRONG) from fault
    if not is_sane:
        raise UserError("passphrase", _WRONG)
    return line, _cipher(passphrase, salt, cost), prefix


def _cipher(passphrase: str, salt: bytes, cost: int) -> "AESGCM":
    """Loaded here, since few backups are sealed and the library takes six megabytes."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415

    key = Scrypt(salt=salt, length=32, n=cost, r=8, p=1).derive(passphrase.encode())
    return AESGCM(key)


def _nonce(prefix: bytes, number: int, *, is_last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([is_last])
