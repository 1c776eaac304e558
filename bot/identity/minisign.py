"""Signatures in the form of minisign (https://jedisct1.github.io/minisign/): Ed25519 over the BLAKE2b-512 of the file. Pure but for randomness.

A signature file holds two signatures: one of the file, one of the first together with the trusted comment. What the untrusted comment says is
worth nothing. Keys with a password are minisign's own to make; here they are read, and made without one.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

ED25519 = b"Ed"  # of keys, and of the older signatures over the file itself
PREHASHED = b"ED"  # of signatures over the BLAKE2b-512 of the file
SCRYPT, NO_PASSWORD, BLAKE2B = b"Sc", b"\0\0", b"B2"
ID_BYTES, KEY_BYTES, SIGNATURE_BYTES, SALT_BYTES, SUM_BYTES = 8, 32, 64, 32, 32
NO_SUM = bytes(SUM_BYTES)  # minisign writes no sum into a key without a password
MOST_MEMORY = 2**31 - 1  # bytes that a password may cost; minisign's own keys take half of it
UNTRUSTED, TRUSTED = "untrusted comment: ", "trusted comment: "


class BadSignature(ValueError):
    """Not a signature, not by this key, or not of this text: the words say which."""


class BadKey(ValueError):
    """Not a key of minisign, or not its password. Never holds a key."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    id: bytes
    key: bytes

    @classmethod
    def from_text(cls, text: str) -> PublicKey:
        """The line "RW…", or the file that holds it. Raises BadKey."""
        raw = _decoded(_last_line(text), 2 + ID_BYTES + KEY_BYTES)
        if raw is None or raw[:2] != ED25519:
            raise BadKey('expected a public key of minisign: a line of 56 letters that begins with "RW"')
        return cls(raw[2 : 2 + ID_BYTES], raw[2 + ID_BYTES :])

    def __str__(self) -> str:
        return base64.b64encode(ED25519 + self.id + self.key).decode()

    def to_file(self) -> str:
        return f"{UNTRUSTED}minisign public key {_shown(self.id)}\n{self}\n"


@dataclass(frozen=True, slots=True, repr=False)
class SecretKey:
    id: bytes
    seed: bytes

    @classmethod
    def generate(cls) -> SecretKey:
        return cls(secrets.token_bytes(ID_BYTES), secrets.token_bytes(KEY_BYTES))

    @property
    def public(self) -> PublicKey:
        return PublicKey(self.id, self._private().public_key().public_bytes_raw())

    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)

    def to_file(self) -> str:
        """Without a password: the file's permissions protect it."""
        pair = self.seed + self.public.key
        body = self.id + pair + NO_SUM
        raw = ED25519 + NO_PASSWORD + BLAKE2B + bytes(SALT_BYTES + 16) + body
        return f"{UNTRUSTED}minisign secret key\n{base64.b64encode(raw).decode()}\n"

    @classmethod
    def from_file(cls, text: str, password: str = "") -> SecretKey:
        """Raises BadKey, also for a password that is wrong or missing: see `has_password`."""
        made = _secret(text)
        body = made.body if made.kdf == NO_PASSWORD else _opened(made, password)
        id, pair, check = body[:ID_BYTES], body[ID_BYTES:-SUM_BYTES], body[-SUM_BYTES:]
        if not (made.kdf == NO_PASSWORD and check == NO_SUM) and not hmac.compare_digest(check, _sum(id, pair)):
            raise BadKey("the password does not open the key" if made.kdf == SCRYPT else "the key is damaged")
        key = cls(id, pair[:KEY_BYTES])
        if key.public.key != pair[KEY_BYTES:]:
            raise BadKey("the key is damaged")
        return key

    def sign(self, content: bytes, trusted: str, untrusted: str = "") -> str:
        """The signature file. `trusted`: a line that is signed too, such as the time."""
        first = self._private().sign(_hashed(content))
        both = self._private().sign(first + trusted.encode())
        said = untrusted or f"signature by key {_shown(self.id)}"
        line = base64.b64encode(PREHASHED + self.id + first).decode()
        return f"{UNTRUSTED}{said}\n{line}\n{TRUSTED}{trusted}\n{base64.b64encode(both).decode()}\n"


def has_password(text: str) -> bool:
    """Whether a secret key needs one. Raises BadKey."""
    return _secret(text).kdf == SCRYPT


def verify(key: PublicKey, content: bytes, signature: str) -> str:
    """The trusted comment of a signature that holds. Raises BadSignature."""
    lines = signature.splitlines()
    if len(lines) < 4 or not lines[0].startswith(UNTRUSTED) or not lines[2].startswith(TRUSTED):
        raise BadSignature("this is no signature file of minisign")
    told, both = _decoded(lines[1], 2 + ID_BYTES + SIGNATURE_BYTES), _decoded(lines[3], SIGNATURE_BYTES)
    if told is None or both is None or told[:2] not in (PREHASHED, ED25519):
        raise BadSignature("this is no signature file of minisign")
    if told[2 : 2 + ID_BYTES] != key.id:
        raise BadSignature("it is signed by another key")
    first, trusted = told[2 + ID_BYTES :], lines[2].removeprefix(TRUSTED)
    public = Ed25519PublicKey.from_public_bytes(key.key)
    try:
        public.verify(first, _hashed(content) if told[:2] == PREHASHED else content)
        public.verify(both, first + trusted.encode())
    except InvalidSignature:
        raise BadSignature("the signature is not of this text") from None
    return trusted


class _Secret(NamedTuple):
    """What a secret key file holds."""

    kdf: bytes
    salt: bytes
    operations: int
    memory: int  # bytes
    body: bytes


def _secret(text: str) -> _Secret:
    body_bytes = ID_BYTES + KEY_BYTES * 2 + SUM_BYTES
    raw = _decoded(_last_line(text), 6 + SALT_BYTES + 16 + body_bytes)
    if raw is None or raw[:2] != ED25519 or raw[2:4] not in (SCRYPT, NO_PASSWORD) or raw[4:6] != BLAKE2B:
        raise BadKey("expected a secret key file of minisign")
    salt, rest = raw[6 : 6 + SALT_BYTES], raw[6 + SALT_BYTES :]
    return _Secret(raw[2:4], salt, int.from_bytes(rest[:8], "little"), int.from_bytes(rest[8:16], "little"), rest[16:])


def _opened(made: _Secret, password: str) -> bytes:
    """The password becomes a stream that lies over the body (libsodium, crypto_pwhash_scryptsalsa208sha256)."""
    cost, blocks, parallel = _scrypt_parameters(made.operations, made.memory)
    try:
        stream = hashlib.scrypt(password.encode(), salt=made.salt, n=cost, r=blocks, p=parallel, dklen=len(made.body), maxmem=MOST_MEMORY)
    except (ValueError, MemoryError):
        raise BadKey("the key's password costs more memory than there is") from None
    return bytes(one ^ other for one, other in zip(made.body, stream, strict=True))


def _scrypt_parameters(operations: int, memory: int) -> tuple[int, int, int]:
    """N, r, p as libsodium picks them from its two limits (crypto_pwhash/scryptsalsa208sha256, pickparams)."""
    operations, blocks = max(operations, 32_768), 8
    is_small = operations < memory // 32
    most = operations // (blocks * 4) if is_small else memory // (blocks * 128)
    power = next((power for power in range(1, 63) if 2**power > most // 2), 63)
    parallel = 1 if is_small else min((operations // 4) // 2**power, 0x3FFFFFFF) // blocks
    return 2**power, blocks, max(parallel, 1)


def _sum(id: bytes, pair: bytes) -> bytes:
    return hashlib.blake2b(ED25519 + id + pair, digest_size=SUM_BYTES).digest()


def _hashed(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=64).digest()


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""


def _decoded(line: str, length: int) -> bytes | None:
    try:
        raw = base64.b64decode(line.strip(), validate=True)
    except (binascii.Error, ValueError):
        return None
    return raw if len(raw) == length else None


def _shown(id: bytes) -> str:
    """As minisign shows it: a little-endian number."""
    return f"{int.from_bytes(id, 'little'):016X}"
