"""From bytes to text, within bounds."""

from __future__ import annotations

import gzip
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrapers.errors import TooLarge, Unreachable, WrongType
from scrapers.wire import Inflater, decode, retry_after

WORDS = "Памілаваны 7 чалавек, помилованы 7 человек"
AT = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def inflated(data: bytes, encoding: str, limit: int = 10_000, step: int = 7) -> bytes:
    inflater = Inflater(encoding, limit)
    out = b"".join(inflater.feed(data[start : start + step]) for start in range(0, len(data), step))
    inflater.finish()
    return out


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (WORDS.encode(), ""),
        (WORDS.encode(), "identity"),
        (gzip.compress(WORDS.encode()), "gzip"),
        (gzip.compress(WORDS.encode()), "x-gzip"),
        (zlib.compress(WORDS.encode()), "deflate"),
        (zlib.compress(WORDS.encode(), wbits=-15), "deflate"),
    ],
)
def test_every_compression_that_is_asked_for_is_taken_off(data: bytes, encoding: str) -> None:
    assert inflated(data, encoding).decode() == WORDS


def test_a_bomb_is_stopped_before_it_is_inflated() -> None:
    bomb = gzip.compress(b"\x00" * 50_000_000)
    inflater = Inflater("gzip", 1_000_000)
    with pytest.raises(TooLarge):
        inflater.feed(bomb)
    assert inflater.length <= 1_000_001


def test_rubbish_after_the_end_of_the_compressed_data_is_not_kept_forever() -> None:
    inflater = Inflater("gzip", 1000)
    inflater.feed(gzip.compress(b"words"))
    with pytest.raises(TooLarge):
        for _ in range(100):
            inflater.feed(b"rubbish" * 10)


def test_a_compression_that_was_not_asked_for_is_refused() -> None:
    with pytest.raises(WrongType):
        Inflater("br", 1000)


def test_damaged_and_cut_off_compression_is_an_error() -> None:
    packed = gzip.compress(WORDS.encode() * 50)
    with pytest.raises(Unreachable):
        inflated(packed[:-12], "gzip")
    with pytest.raises(Unreachable):
        inflated(packed[:20] + b"\xff" * 40, "gzip")


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (WORDS.encode(), "text/html; charset=utf-8"),
        (WORDS.encode(), "text/html"),
        (WORDS.encode(), "text/html; charset=windows-1251"),  # a lie: Cyrillic of Windows-1251 is never valid UTF-8
        (WORDS.encode(), "text/html; charset=no-such-charset"),
        (b"\xef\xbb\xbf" + WORDS.encode(), "text/html"),
        (WORDS.encode("utf-16"), "text/html"),
        (WORDS.encode("cp1251"), "text/html; charset=windows-1251"),
        (WORDS.encode("cp1251"), "text/html"),
        (WORDS.encode("cp1251"), "text/html; charset=utf-8"),  # a lie
        (WORDS.encode("cp1251"), "text/html; charset=ISO-8859-1"),  # a server's default
        (WORDS.encode("cp1251"), "text/html; charset=koi8-r"),  # a lie, and letters come out of it all the same
        (WORDS.encode("cp1251"), "text/html; charset=ibm866"),
        (b'<meta charset="utf-8">' + WORDS.encode("cp1251"), "text/html; charset=koi8-u"),
        (WORDS.upper().encode("cp1251"), "text/html; charset=windows-1251"),  # capitals alone are no sign of a wrong charset
        (b'<meta charset="windows-1251">' + WORDS.encode("cp1251"), "text/html"),
        (b'<?xml version="1.0" encoding="koi8-u"?>' + WORDS.replace("ў", "у").encode("koi8-u"), "text/xml"),
    ],
)
def test_the_charset_is_found_also_where_header_or_page_lie(body: bytes, content_type: str) -> None:
    assert decode(body, content_type).endswith((WORDS, WORDS.upper()))


def test_a_character_cut_off_at_the_end_does_not_make_utf8_windows_1251() -> None:
    assert decode(WORDS.encode()[:-1]) == WORDS[:-1]


def test_a_broken_character_does_not_make_utf8_windows_1251() -> None:
    body = WORDS.encode() * 30 + b"\xff" + WORDS.encode()
    assert WORDS in decode(body, "text/html; charset=utf-8")


@given(
    st.binary(max_size=200),
    st.sampled_from(["", "text/html; charset=utf-8", "text/html; charset=koi8-r", "text/html; charset=utf-7", "text/html; charset=base64"]),
)
def test_decoding_never_raises(body: bytes, content_type: str) -> None:
    decode(body, content_type)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("0", 1),
        ("999999999999999999999", 3600),
        (format_datetime(AT + timedelta(seconds=90), usegmt=True), 90),
        (format_datetime(AT - timedelta(days=1), usegmt=True), 1),
        (format_datetime(AT + timedelta(days=9), usegmt=True), 3600),
    ],
)
def test_retry_after_is_read_as_seconds_or_date_and_bounded(value: str, seconds: int) -> None:
    assert retry_after(value, AT) == timedelta(seconds=seconds)


@pytest.mark.parametrize("value", [None, "", "soon", "-5", "1.5"])
def test_an_unreadable_retry_after_says_nothing(value: str | None) -> None:
    assert retry_after(value, AT) is None
