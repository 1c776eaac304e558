"""People whom a text states as released: found, told apart from officials and speakers, put into the nominative."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.extraction.tokens import Sentence

LONGEST_NAME = 4  # words


@dataclass(slots=True)
class Named:
    """A name at a place in a sentence."""

    line: int
    start: int  # tokens
    end: int
    words: tuple[str, ...]
    negated: bool = False
    official: bool = False

    @property
    def key(self) -> str:
        return self.words[-1].casefold()[:4]


def names_of(sentence: Sentence) -> Iterator[Named]:
    """Runs of two to four capitalised words that the lexicon does not know as anything else."""
    tokens = sentence.tokens
    index = 0
    while index < len(tokens):
        end = index
        while end < len(tokens) and end - index < LONGEST_NAME and _name_word(sentence, end):
            end += 1
        if end - index >= 2:
            yield Named(
                sentence.index,
                index,
                end,
                tuple(token.text for token in tokens[index:end]),
                official=any("official" in t.tags for t in tokens[index:end]),
            )
        index = max(end, index + 1)


NO_NAME = frozenset(
    ["place", "adj", "nation", "people", "voice", "month", "weekday", "political", "pardon", "free", "held", "sanction", "decree", "prep"]
)


def _name_word(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    return token.capital and len(token.text) > 1 and not token.tags & NO_NAME and token.number is None
