"""What a messenger can carry: HTML within Telegram's limits, the same as plain text, and long texts in pieces.

Telegram counts a message in UTF-16 code units after the markup is parsed: at most 4096 (Bot API, sendMessage).
"""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

MAX_UNITS = 4096  # UTF-16 code units of one Telegram message, after parsing
CALLBACK_BYTES = 64  # most that a button may carry (Bot API, InlineKeyboardButton)
QUOTE_MARK = "│ "  # stands before each quoted line where there is no markup


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """One button under a message: opens an address, or sends `callback` back to the bot."""

    text: str
    url: str | None = None
    callback: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    html: str
    buttons: tuple[tuple[Button, ...], ...] = ()  # rows

    @property
    def plain(self) -> str:
        return to_plain(self.html)


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text) + sum(1 for letter in text if ord(letter) > 0xFFFF)


def telegram_length(html: str) -> int:
    """UTF-16 units of a message once its markup is parsed."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return units("".join(reader.words))


def to_plain(html: str) -> str:
    """The message without markup: addresses stand behind their words, quotes are marked at each line."""
    reader = _Plain()
    reader.feed(html)
    reader.close()
    return "".join(reader.words)


def cut(text: str, limit: int) -> str:
    """The text within `limit` UTF-16 units; where it was cut it ends with "…", at a word if one ends in the last quarter."""
    flat = text.strip()
    if units(flat) <= limit:
        return flat
    if limit < 1:
        return ""
    short = _head(flat, limit - 1)
    space = short.rfind(" ")
    return (short[:space] if space > len(short) * 3 // 4 else short).rstrip() + "…"


def _head(text: str, limit: int) -> str:
    """The longest beginning of at most `limit` UTF-16 units."""
    end, used = 0, 0
    while end < len(text) and (used := used + units(text[end])) <= limit:
        end += 1
    return text[:end]


def split_text(text: str, limit: int = MAX_UNITS) -> list[str]:
    """The text in pieces of at most `limit` UTF-16 units: at paragraphs, else at lines, else at words, else anywhere."""
    pieces: list[str] = []
    rest = text
    while units(rest) > limit:
        end = _end_of_piece(rest, limit)
        pieces.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    if rest or not pieces:
        pieces.append(rest)
    return [piece for piece in pieces if piece] or [""]


def _end_of_piece(text: str, limit: int) -> int:
    end = len(_head(text, limit))
    for mark in ("\n\n", "\n", " "):
        found = text.rfind(mark, 1, end + 1)
        if found > 0:
            return found
    return max(end, 1)


class _Reader(HTMLParser):
    """Collects the words that are shown."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


class _Plain(_Reader):
    def __init__(self) -> None:
        super().__init__()
        self._address = ""
        self._quoted = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._address = dict(attrs).get("href") or ""
        elif tag == "blockquote":
            self._quoted = True
            self.words.append(QUOTE_MARK)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._address:
            self.words.append(f" ({self._address})")
        elif tag == "blockquote":
            self._quoted = False

    def handle_data(self, data: str) -> None:
        self.words.append(data.replace("\n", f"\n{QUOTE_MARK}") if self._quoted else data)
