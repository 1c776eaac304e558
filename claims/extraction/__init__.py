"""Text → claims. Pure: no clock, no network, the same answer for the same document."""

from __future__ import annotations

import re

from claims.model import Bound, Claim, ClaimKind, Document, Manner, Modality, Reading, Span

PARDON = re.compile(r"(?i)помил\w+|памілав\w+|pardon\w*")
FREED = re.compile(r"(?i)освобо\w+|вызвал\w+|freed|releas\w+|вышл?и на свободу")
NUMBER = re.compile(r"\b\d{1,4}\b(?!\s*(?:года|г\.|лет|%))")


def read(document: Document) -> Reading:
    """Never raises on any text."""
    text = document.full_text
    found = next((m for m in (PARDON.search(text), FREED.search(text)) if m), None)
    if found is None:
        return Reading(lang=document.lang or "ru", read_chars=len(text))
    number = NUMBER.search(text)
    claim = Claim(
        kind=ClaimKind.RELEASE,
        span=Span(start=found.start(), end=found.end()),
        quote=found.group(),
        confidence=0.9 if number else 0.5,
        count=int(number.group()) if number else None,
        bound=Bound.EXACT if number else Bound.UNKNOWN,
        modality=Modality.ANNOUNCED if PARDON.match(found.group()) else Modality.HAPPENED,
        manner=Manner.PARDON if PARDON.match(found.group()) else Manner.UNSPECIFIED,
        rules=("first",),
    )
    return Reading(lang=document.lang or "ru", claims=(claim,), alertworthy=bool(number), read_chars=len(text))


def warm_up() -> None:
    """Loads every table, so that the first post is not slow."""
