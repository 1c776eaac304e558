"""What is encrypted at rest, and by which keys: chat ids, names that people watch, secrets of endpoints.

AES-256-GCM with a random nonce; the row's identity is associated data, so that a value moved to another row does not open. Look-up goes
over HMAC-SHA-256 with a key of its own. A key file holds one line for each key, `number base64`, and belongs to its owner alone (0600).
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import os
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32  # AES-256
NONCE_BYTES = 12  # what GCM is made for; random, so below 2**32 values a key: we store some hundred thousand
HIGHEST_NUMBER = 255  # the number is one byte in front of each value
MOST_FILE_BYTES = 100 * (HIGHEST_NUMBER + 1)  # a longer file is no key file
OTHERS = stat.S_IRWXG | stat.S_IRWXO  # permissions that nobody but the owner may have


class BadKeys(ValueError):
    """The keys cannot be read: the text says which file, and what was expected. Never holds a key."""


class CannotOpen(ValueError):
    """A value does not open: another key, another row, or damaged. Says nothing of the value."""


class KeyRing:
    """Keys by number. Values are sealed by the newest and opened by the one that their first byte names."""

    def __init__(self, keys: Mapping[int, bytes]) -> None:
        """Raises BadKeys where a key has the wrong size or number."""
        if not keys or any(len(key) != KEY_BYTES or not 1 <= number <= HIGHEST_NUMBER for number, key in keys.items()):
            raise BadKeys(f"keys must have {KEY_BYTES} bytes each and numbers from 1 to {HIGHEST_NUMBER}")
        self._keys = dict(keys)
        self._newest = max(keys)
        self._ciphers = {number: AESGCM(_derived(key, b"volia seal")) for number, key in keys.items()}
        # The oldest key: a further key must not change by what a row is found.
        self._mac_key = _derived(keys[min(keys)], b"volia look-up")

    def __repr__(self) -> str:
        return f"KeyRing({len(self._keys)} keys)"

    def __reduce__(self) -> str:
        raise TypeError("a key ring is not written anywhere but into its own file")

    @classmethod
    def generate(cls) -> KeyRing:
        return cls({1: secrets.token_bytes(KEY_BYTES)})

    @classmethod
    def from_text(cls, text: str) -> KeyRing:
        """The lines of a key file, for instance typed at start. Raises BadKeys."""
        keys: dict[int, bytes] = {}
        for line in text.split("\n"):
            if line.strip():
                number, key = _parse(line)
                keys[number] = key
        return cls(keys)

    @classmethod
    def from_file(cls, path: Path) -> KeyRing:
        """Raises BadKeys naming the file and what is wrong with it."""
        try:
            return cls.from_text(_read_private(path))
        except OSError as error:
            raise BadKeys(f"{path}: {error.strerror}") from None
        except BadKeys as error:
            raise BadKeys(f"{path}: {error}") from None

    @classmethod
    def load_or_create(cls, path: Path) -> KeyRing:
        """The keys of the file; a new file (0600) with a new key where there is none. Raises BadKeys."""
        if not path.exists():
            try:
                _write_private(path, cls.generate().to_text())
            except OSError as error:
                raise BadKeys(f"{path}: a new key could not be written: {error.strerror}") from None
        return cls.from_file(path)

    def to_text(self) -> str:
        """What a key file holds. For the file and nothing else."""
        return "".join(f"{number} {base64.b64encode(key).decode()}\n" for number, key in sorted(self._keys.items()))

    def with_new_key(self) -> KeyRing:
        """The same ring with one key more, which seals from now on; the earlier ones still open."""
        return KeyRing({**self._keys, self._newest + 1: secrets.token_bytes(KEY_BYTES)})

    def newest_alone(self) -> KeyRing:
        """What is left when a rotation is finished."""
        return KeyRing({self._newest: self._keys[self._newest]})

    def __len__(self) -> int:
        return len(self._keys)

    def replace_file(self, path: Path) -> None:
        """Writes the ring in place of what the file holds: whole or not at all. Raises BadKeys."""
        try:
            _write_private(path, self.to_text(), over=True)
        except OSError as error:
            raise BadKeys(f"{path}: the new key could not be written: {error.strerror}") from None

    def seal(self, data: bytes, bound_to: bytes) -> bytes:
        """Key number, nonce, ciphertext with tag: 29 bytes more than `data`."""
        nonce = os.urandom(NONCE_BYTES)
        return bytes([self._newest]) + nonce + self._ciphers[self._newest].encrypt(nonce, data, bound_to)

    def open(self, box: bytes, bound_to: bytes) -> bytes:
        """What was sealed, for the row to which it was bound. Raises CannotOpen."""
        cipher = self._ciphers.get(box[0]) if box else None
        if cipher is None:
            raise CannotOpen("sealed by a key that is not in the key file")
        try:
            return cipher.decrypt(box[1 : 1 + NONCE_BYTES], box[1 + NONCE_BYTES :], bound_to)
        except (InvalidTag, ValueError):
            raise CannotOpen("sealed by another key, for another row, or damaged") from None

    def is_sealed_by_newest(self, box: bytes) -> bool:
        """Whether the value needs no sealing anew after a rotation."""
        return bool(box) and box[0] == self._newest

    def mac(self, data: bytes) -> bytes:
        """32 bytes by which a row is found without opening any."""
        code = hmac.HMAC(self._mac_key, hashes.SHA256())
        code.update(data)
        return code.finalize()


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(key)


def _parse(line: str) -> tuple[int, bytes]:
    number, _, key = line.strip().partition(" ")
    if not number.isascii() or not number.isdigit():
        raise BadKeys('a line is not "number base64-of-32-bytes"')
    try:
        return int(number), base64.b64decode(key, validate=True)
    except (binascii.Error, ValueError):
        raise BadKeys("a key is not base64") from None


def _read_private(path: Path) -> str:
    with path.open("rb") as file:
        mode = os.fstat(file.fileno()).st_mode
        if os.name == "posix" and mode & OTHERS:
            raise BadKeys(f"others may read it (mode {stat.S_IMODE(mode):04o}): chmod 600 {path}")
        content = file.read(MOST_FILE_BYTES + 1)
    if len(content) > MOST_FILE_BYTES:
        raise BadKeys(f"longer than {MOST_FILE_BYTES} bytes: this is no key file")
    return content.decode("ascii", "replace")


def _write_private(path: Path, text: str, *, over: bool = False) -> None:
    """Whole or not at all. Without `over` never in place of an existing file: another process may start at the same moment."""
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if over:
            unfinished.replace(path)
        else:
            with contextlib.suppress(FileExistsError):
                os.link(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)
