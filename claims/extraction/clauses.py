"""What stands together in a clause: pairs of concepts, and of concepts with how old a day is ("lift & day:old" is no news)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from claims.extraction.dates import Moment
from claims.extraction.reader import Line, Text

FRESH_DAYS = 3  # a day further back is no news
MOST_CONCEPTS = 25  # of a clause whose pairs are looked at; more are a list


def age(text: Text, moment: Moment) -> str:
    days = (text.published - moment.low).days
    return "old" if days > FRESH_DAYS else "ahead" if days < 0 else "fresh"


def pairs(text: Text, line: Line, here: range) -> Iterator[str]:
    """The pairs of the clauses of a line, of the tokens `here` alone: "eased & potash"."""
    sentence = line.sentence
    clauses: dict[int, set[str]] = {}
    for at in here:
        if sentence.tokens[at].tags:
            clauses.setdefault(sentence.clause[at], set()).update(sentence.tokens[at].tags)
    for moment in line.moments:
        if moment.start in here:
            clauses.setdefault(sentence.clause[moment.start], set()).add(f"day:{age(text, moment)}")
    for concepts in clauses.values():
        if len(concepts) <= MOST_CONCEPTS:
            yield from _paired(frozenset(concepts))


@lru_cache(maxsize=512)
def _paired(concepts: frozenset[str]) -> tuple[str, ...]:
    """A clause is asked for by the whole text and by every power that it speaks of."""
    return tuple(f"{one}&{other}" for one, other in combinations(sorted(concepts), 2))
