"""Signatures that minisign makes hold here, and the other way round: files made by minisign 0.11, and what must not pass."""

from __future__ import annotations

import base64
import hashlib

import pytest

from bot.identity.minisign import BadKey, BadSignature, PublicKey, SecretKey, has_password, verify

CONTENT = "hello, воля\n".encode()
PUBLIC = "untrusted comment: minisign public key C166F2A7CE051D65\nRWRlHQXOp/JmwagBOU26uvKCXlbvlD8X1A+psOYeavrdlRc1+X8VVL1u\n"
HASHED = """untrusted comment: signature from minisign secret key
RURlHQXOp/JmwaZFDNga9G7zBoGuU8dIVHsOlT1mTbfbSeK12+1WtvzZIPa6HwbEOD/XmOb++EfwpDlDw//8gB5/ubXL2LQsUQU=
trusted comment: timestamp:1 file:hello.txt
npvJDqkpX0aKvRk9d3DcJZbOE1k3iAzjPSGGhA/QwBppvLaYJMXlwvMUjclXccR6UgZMlBxxm0ft4mIBkjujBw==
"""
OLD_FORM = """untrusted comment: signature from minisign secret key
RWRlHQXOp/Jmwa5N7Kkh1m+iUlcjg9OlIlONsLDXF5I/y4GRTIjFM3iZXCeHlV3HPCEK3TiiPWEo4HTDm+5kdenVhL1dt+l+xAw=
trusted comment: old form
YkzTpTQJq/XzZhLjJA2ajwrwsqP3GW163N8ywmK1vXnieAnEYppULKkeAmuoDeEG3N7DpJ8+rWyckJGLIzaCCw==
"""
KEY = PublicKey.from_text(PUBLIC)


def test_what_minisign_signed_holds_in_both_its_forms() -> None:
    assert verify(KEY, CONTENT, HASHED) == "timestamp:1 file:hello.txt"
    assert verify(KEY, CONTENT, OLD_FORM) == "old form"


def test_a_public_key_is_written_as_minisign_writes_it() -> None:
    assert KEY.to_file() == PUBLIC
    assert PublicKey.from_text(str(KEY)) == KEY


@pytest.mark.parametrize(
    ("content", "signature", "why"),
    [
        (CONTENT + b" ", HASHED, "not of this text"),
        (CONTENT, HASHED.replace("timestamp:1 ", "timestamp:2 "), "not of this text"),  # the trusted comment is signed too
        (CONTENT, HASHED.replace("RURlHQ", "RURlHR"), "another key"),
        (CONTENT, HASHED.replace("aZFDNga", "aZFDNgb"), "not of this text"),
        (CONTENT, "", "no signature file"),
        (CONTENT, HASHED.replace("RUR", "!!!"), "no signature file"),
        (CONTENT, "\n".join(HASHED.splitlines()[:3]), "no signature file"),
        (CONTENT, HASHED.replace("trusted comment: t", "comment: t", 2), "no signature file"),
    ],
)
def test_what_was_changed_does_not_pass(content: bytes, signature: str, why: str) -> None:
    with pytest.raises(BadSignature, match=why):
        verify(KEY, content, signature)


def test_the_untrusted_comment_proves_nothing_and_may_say_anything() -> None:
    assert verify(KEY, CONTENT, HASHED.replace("from minisign secret key", "from the government"))


def test_a_key_of_ours_signs_and_comes_back_from_its_file() -> None:
    made = SecretKey.generate()
    again = SecretKey.from_file(made.to_file())
    assert again.public == made.public
    assert not has_password(made.to_file())
    assert verify(made.public, CONTENT, again.sign(CONTENT, "timestamp:1")) == "timestamp:1"
    with pytest.raises(BadSignature, match="another key"):
        verify(KEY, CONTENT, made.sign(CONTENT, "timestamp:1"))
    assert base64.b64encode(made.seed).decode() not in repr(made)


def with_password(made: SecretKey, password: str) -> str:
    """As minisign locks a key, with a cheap password: 2**10 rounds."""
    pair = made.seed + made.public.key
    body = made.id + pair + hashlib.blake2b(b"Ed" + made.id + pair, digest_size=32).digest()
    salt, operations, memory = b"s" * 32, 32_768, 2**24
    stream = hashlib.scrypt(password.encode(), salt=salt, n=2**10, r=8, p=1, dklen=len(body), maxmem=2**26)
    locked = bytes(one ^ other for one, other in zip(body, stream, strict=True))
    raw = b"EdScB2" + salt + operations.to_bytes(8, "little") + memory.to_bytes(8, "little") + locked
    return f"untrusted comment: minisign encrypted secret key\n{base64.b64encode(raw).decode()}\n"


def test_a_key_with_a_password_opens_by_it_alone() -> None:
    made = SecretKey.generate()
    locked = with_password(made, "correct horse")
    assert has_password(locked)
    assert SecretKey.from_file(locked, "correct horse").public == made.public
    with pytest.raises(BadKey, match="password"):
        SecretKey.from_file(locked, "wrong")


@pytest.mark.parametrize("text", ["", "RW", "untrusted comment: x\nAAAA\n", PUBLIC])
def test_what_is_no_secret_key_is_refused(text: str) -> None:
    with pytest.raises(BadKey):
        SecretKey.from_file(text)


@pytest.mark.parametrize("text", ["", "RWRlHQXO", "x" * 56, HASHED])
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(BadKey, match="public key of minisign"):
        PublicKey.from_text(text)
