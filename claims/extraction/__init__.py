"""Text → claims. Pure: no clock, no network, the same answer for the same document."""

from __future__ import annotations

from datetime import UTC, datetime

from claims.extraction import language
from claims.extraction.build import build, notes_of
from claims.extraction.normalise import normalise
from claims.extraction.prefilter import may_matter
from claims.extraction.reader import read_text
from claims.model import Document, Reading

EXAMPLE = Document(  # of which every table is asked
    id="example",
    published=datetime(2025, 1, 1, tzinfo=UTC),
    text="Belarus freed 52 political prisoners, Ales Bialiatski among them. The US eased sanctions on Belavia.",
)
MAX_CHARS = 60_000  # characters read of one document; a book is no post, and one document must not hold up the others


def read(document: Document) -> Reading:
    """What a document claims. Never raises, whatever the text; what lies behind MAX_CHARS is not read, and said so in the notes."""
    full = document.full_text
    normal = normalise(full[:MAX_CHARS])
    if not may_matter(normal.text):
        return Reading(lang=language.of_text(normal.text, document.lang), read_chars=normal.length, notes=notes_of(normal.length, len(full)))
    return build(read_text(document, normal), len(full))


def warm_up() -> None:
    """Loads every table and the network, so that the first post is not slow."""
    for code in language.LANGUAGES:
        language.tagger(code)
    read(EXAMPLE)
