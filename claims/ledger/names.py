"""Whether two canonical names may be one person's: letter by letter within a word, word by word in both directions."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

ALIKE = 0.7  # share of equal letters from which two spellings may be one name: enough to doubt that they are two people


def alike(one: str, other: str) -> bool:
    """Whether two canonical names may be one person: Нуфер and Nuhfer differ in a letter that one alphabet does not write.

    Word by word: two men called Ivan are not one because their surnames end alike.
    """
    fewer, more = sorted((one.split(), other.split()), key=len)
    return _found_in(more, fewer) and (len(fewer) < len(more) or _found_in(fewer, more))


def _found_in(name: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(_alike_word(word, another) for another in name) for word in words)


def _alike_word(one: str, other: str) -> bool:
    if min(len(one), len(other)) == 1:  # an initial
        return one[0] == other[0]
    return SequenceMatcher(a=one, b=other, autojunk=False).ratio() >= ALIKE
