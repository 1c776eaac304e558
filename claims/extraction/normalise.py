"""The text as the grammar wants it, with every character tied to its place in the original.

Seen in the wild: soft hyphens and zero-width joiners inside words, NBSP in "1 110", accents as marks of stress, keycap digits ("5️⃣"), Latin
look-alikes inside Cyrillic words (copied or put there against filters), Markdown stars of channels, mathematical bold letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from claims.model import Span

# Invisible: soft hyphen, zero-width, bidi marks, variation selectors, keycap, BOM, tags; and stars, which Telegram's Markdown leaves in texts.
INVISIBLE = "\u00ad\u034f\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u20e3\u0301\u0300"
ODD = re.compile(f"[{INVISIBLE}*`\u00a0\u2000-\u200a\u202f\u205f\u3000\u0302-\u036f\uff01-\uff5e\u00b2\u00b3\u2070-\u209f\U0001d400-\U0001d7ff]")
DROPPED = re.compile(f"[{INVISIBLE}*`]")
SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
SEAM = re.compile("[a-zA-Z][а-яёіўА-ЯЁІЎ]|[а-яёіўА-ЯЁІЎ][a-zA-Z]")  # the quick question whether any word mixes alphabets
MIXED = re.compile(r"[^\W\d_]*(?:[a-zA-Z][а-яёіўА-ЯЁІЎ]|[а-яёіўА-ЯЁІЎ][a-zA-Z])[^\W\d_]*")
LATIN, CYRILLIC = "aceiopxyABCEHIKMOPTXys", "асеіорхуАВСЕНІКМОРТХуѕ"
TO_CYRILLIC = str.maketrans(LATIN, CYRILLIC)
TO_LATIN = str.maketrans(CYRILLIC, LATIN)
LETTER = re.compile(r"[a-zA-Z]")


@dataclass(frozen=True, slots=True)
class Normal:
    """Normalised text; `places[i]` is where its character i stands in the original; None where nothing moved."""

    text: str
    places: tuple[int, ...] | None
    length: int  # of the original

    def span(self, start: int, end: int) -> Span:
        """The stretch of the original that made characters start … end of the normalised text."""
        if self.places is None:
            return Span(start=start, end=end)
        if start >= end:
            return Span(
                start=self.places[start] if start < len(self.places) else self.length,
                end=self.length if start >= len(self.places) else self.places[start],
            )
        return Span(start=self.places[start], end=self.places[end - 1] + 1)


def normalise(text: str) -> Normal:
    """Compose, drop what cannot be seen, make every space a space, and put words that mix alphabets into one."""
    if text.isascii() and "*" not in text and "`" not in text:
        return Normal(text, None, len(text))
    plain, places = text, None
    if ODD.search(text) or not unicodedata.is_normalized("NFC", text):
        pairs = list(_characters(text))
        plain = "".join(character for character, _ in pairs)
        places = tuple(place for _, place in pairs)
    if SEAM.search(plain):
        plain = MIXED.sub(_one_alphabet, plain)
    return Normal(plain, places, len(text))


def _characters(text: str) -> Iterator[tuple[str, int]]:
    """Characters of the normalised text with their places. A base and its marks are composed at the place of the base."""
    position, end = 0, len(text)
    while position < end:
        start = position
        position += 1
        while position < end and unicodedata.combining(text[position]) and text[position] not in "\u0301\u0300":
            position += 1
        cluster = text[start:position]
        if DROPPED.match(cluster):
            continue
        if SPACES.match(cluster):
            yield " ", start
            continue
        composed = unicodedata.normalize("NFC", cluster)
        for character in composed:
            yield from ((plain, start) for plain in _plain(character))


def _plain(character: str) -> str:
    """Compatibility forms of letters and digits (full-width, bold, superscript) as the letters they show."""
    if character < "\u00b2" or ("\u00b4" <= character < "\u2070"):
        return character
    if ODD.match(character):
        return unicodedata.normalize("NFKC", character)
    return character


def _one_alphabet(match: re.Match[str]) -> str:
    """A word of two alphabets is read in the one that has more letters which exist only there."""
    word = match.group()
    cyrillic = sum(character not in CYRILLIC for character in word if "\u0400" <= character <= "\u04ff")
    latin = sum(character not in LATIN for character in word if LETTER.match(character))
    if "-" in word or (cyrillic and latin):
        return word
    return word.translate(TO_LATIN if latin > cyrillic else TO_CYRILLIC)
