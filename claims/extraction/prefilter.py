"""The quick look before any work: a text without a single stem of ours holds nothing for us, and most posts of a day have none.
Soft signs are left out on both sides: палітвязьні and палітвязні are one. `_` in a stem is a space or the end of a line:
`_ban_` is the word, not the bank.

`str in str` is a search in C, so some sixty of them cost less than one pass of a regular expression. Each alphabet has its own stems.
"""

from __future__ import annotations

import re
from functools import cache

from claims.extraction import language

CYRILLIC = re.compile("[\u0400-\u04ff]")
LATIN = re.compile("[a-z]")  # a post in Cyrillic alone needs no look for Latin stems


@cache
def _stems() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The stems in Cyrillic, and those in Latin letters, of every language; longer ones that a shorter one covers left out."""
    every = {
        stem.replace("ь", "").replace("_", " ") for code in language.LANGUAGES for stem in language.tagger(code).language.triggers.lower().split()
    }
    shortest = {stem for stem in every if not any(other != stem and other in stem for other in every)}
    cyrillic = tuple(sorted(stem for stem in shortest if CYRILLIC.search(stem)))
    return cyrillic, tuple(sorted(shortest - set(cyrillic)))


def may_matter(text: str) -> bool:
    """Whether any stem stands in a normalised text."""
    cyrillic, latin = _stems()
    low = text.lower().replace("\n", " ")
    if CYRILLIC.search(low):
        plain = low.replace("ь", "")
        if any(stem in plain for stem in cyrillic):
            return True
    return LATIN.search(low) is not None and any(stem in low for stem in latin)
