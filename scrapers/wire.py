"""From bytes on the wire to text: bounded inflation, charset, Retry-After. Pure."""

from __future__ import annotations

import codecs
import re
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from scrapers.errors import TooLarge, Unreachable, WrongType

LONGEST_WAIT = timedelta(hours=1)  # a server's Retry-After is honoured up to this: after that one question does no harm
SHORTEST_WAIT = timedelta(seconds=1)
META_WITHIN = 4096  # bytes: HTML says its charset in the first 1024 (HTML Living Standard), pages in the wild a little later
META = re.compile(rb"""(?:charset\s*=\s*["']?|encoding\s*=\s*["'])\s*([a-zA-Z0-9_:.-]+)""")
HEADER = re.compile(r"""charset\s*=\s*["']?([^\s"';]+)""", re.IGNORECASE)
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
UTF8 = "utf-8"
CHARSETS = re.compile(r"utf-8|cp125\d|cp866|koi8-[rut]|iso8859-\d+|mac-cyrillic|kz1048|ascii")  # Python's names; others are no charsets of pages
LATIN = frozenset({"iso8859-1", "cp1252", "ascii", "iso8859-15"})
BROKEN_SHARE = 0.005  # a page that says UTF-8 may have this share of broken characters and still be UTF-8
WRONG_CASE = re.compile("[а-яёіў][А-ЯЁІЎ]")  # "оПХБЕР": KOI8 read as Windows-1251 or the other way round turns small letters into capitals
RIGHT_CASE = re.compile("[а-яёіў]{2}")
FRAMED = re.compile(
    "[а-яёіў][\u2500-\u259f]|[\u2500-\u259f][а-яёіў]|[\x80-\x9f]"
)  # frames and control characters among letters: another charset's letters
FRAMED_SHARE = 0.05  # of the pairs of small letters; a page that draws frames around words has fewer
LATIN_SHARE = 0.3  # of the letters: more letters with accents than this is no language of ours, it is Cyrillic read as Latin


class Inflater:
    """Takes off gzip or deflate piece by piece, and never holds more than `limit` bytes."""

    def __init__(self, encoding: str, limit: int) -> None:
        self.limit = limit
        self.length = 0
        self._taken = 0  # bytes as sent
        name = encoding.strip().lower()
        if name in {"", "identity"}:
            self._engine = None
        elif name in {"gzip", "x-gzip", "deflate"}:
            self._engine = zlib.decompressobj(zlib.MAX_WBITS | 32)  # 32: gzip and zlib headers are told apart by themselves
        else:
            raise WrongType(f"the answer is compressed as {name!r}, which was not asked for")
        self._started = False

    def feed(self, piece: bytes) -> bytes:
        """The next bytes. Raises TooLarge as soon as more than the limit would come out, Unreachable for damaged data."""
        self._taken += len(piece)
        if self._taken > self.limit:
            raise TooLarge(f"more than {self.limit} bytes")
        if self._engine is None:
            return self._count(piece)
        if self._engine.eof:
            return b""  # what follows the end of the compressed data is nobody's
        room = self.limit - self.length + 1
        try:
            out = self._inflate(piece, room)
        except zlib.error as error:
            raise Unreachable(f"the compressed answer is damaged: {error}") from error
        return self._count(out)

    def _inflate(self, piece: bytes, room: int) -> bytes:
        assert self._engine is not None
        try:
            out = self._engine.decompress(piece, room)
        except zlib.error:
            if self._started:
                raise
            self._engine = zlib.decompressobj(-zlib.MAX_WBITS)  # "deflate" without its header, as old servers send it
            out = self._engine.decompress(piece, room)
        self._started = True
        return out

    def finish(self) -> None:
        """Raises Unreachable where the compressed answer was cut off."""
        if self._engine is not None and self._started and not self._engine.eof:
            raise Unreachable("the compressed answer was cut off")

    def _count(self, out: bytes) -> bytes:
        self.length += len(out)
        if self.length > self.limit:
            raise TooLarge(f"more than {self.limit} bytes")
        return out


def _named(label: str | None) -> str | None:
    try:
        name = codecs.lookup(label).name if label else ""
    except (LookupError, ValueError):
        return None
    return name if CHARSETS.fullmatch(name) else None


def _declared(body: bytes, content_type: str) -> list[str]:
    header, meta = HEADER.search(content_type), META.search(body[:META_WITHIN])
    labels = [header.group(1) if header else None, meta.group(1).decode("ascii") if meta else None]
    return [name for label in labels if (name := _named(label))]


def _as_utf8(body: bytes) -> str | None:
    """The text if it is UTF-8; a last character that was cut off is left out."""
    try:
        return codecs.getincrementaldecoder(UTF8)().decode(body)
    except UnicodeDecodeError:
        return None


def _cyrillic_read_as_latin(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return letters > 0 and sum("À" <= character <= "ÿ" for character in text) > LATIN_SHARE * letters


def _garbled(text: str) -> bool:
    """Whether Cyrillic was read in a charset that it is not in: "оНЛХКНБЮМХЕ", "╧юьшыютрэшх"."""
    right = len(RIGHT_CASE.findall(text))
    return len(WRONG_CASE.findall(text)) > right or len(FRAMED.findall(text)) > FRAMED_SHARE * right


def decode(body: bytes, content_type: str = "") -> str:
    """Text of a page. A byte order mark wins, then bytes that are valid UTF-8 (no other charset's Cyrillic is by accident), then what the header
    and the page say where it makes words, and Windows-1251 in the end. A page that says UTF-8 and has a few broken characters is still UTF-8.
    Never raises."""
    for mark, name in BOMS:
        if body.startswith(mark):
            return body.decode(name, "replace")
    text = _as_utf8(body)
    if text is not None:
        return text
    for name in _declared(body, content_type):
        if name == UTF8:
            mended = body.decode(UTF8, "replace")
            if mended.count("\ufffd") <= BROKEN_SHARE * len(mended):
                return mended
            continue
        decoded = body.decode(name, "replace")
        if not (_cyrillic_read_as_latin(decoded) if name in LATIN else _garbled(decoded)):
            return decoded
    return body.decode("cp1251", "replace")


def http_date(value: str | None) -> datetime | None:
    """A date of HTTP (RFC 9110, 5.6.7) in UTC; None where there is none that can be read."""
    try:
        date = parsedate_to_datetime(value) if value else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return date if date is None or date.tzinfo else date.replace(tzinfo=UTC)


def retry_after(value: str | None, at: datetime) -> timedelta | None:
    """How long a server asks us to wait: seconds or a date (RFC 9110, 10.2.3), bounded on both sides; None where it says nothing readable."""
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.isdecimal():
        wait = timedelta(seconds=min(int(text[:9]), int(LONGEST_WAIT.total_seconds())))
    else:
        date = http_date(text)
        if date is None:
            return None
        wait = date - at
    return max(SHORTEST_WAIT, min(wait, LONGEST_WAIT))
