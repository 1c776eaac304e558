"""Two versions of a text beside each other, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

DIFFED_WORDS = 3_000  # of each version; a longer text is compared in its first words
MATCHED_WORDS = 600  # of each version between its equal ends: the search for what stayed grows with the square
CONTEXT = 6  # words of what stayed that are shown beside a change
Step = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class WordChange:
    """A run of words that became another; one of them may be empty."""

    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of words of both versions beside each other. `cut`: both have these words, and they are left out here."""

    what: Literal["same", "gone", "new", "cut"]
    words: str


def word_changes(old: str, new: str) -> tuple[WordChange, ...]:
    """The word-level difference of two versions, in their order."""
    before, after = old.split()[:DIFFED_WORDS], new.split()[:DIFFED_WORDS]
    steps = _steps(before, after)
    return tuple(WordChange(old=" ".join(before[a:b]), new=" ".join(after[c:d])) for tag, a, b, c, d in steps if tag != "equal")


def beside(old: str, new: str) -> tuple[Piece, ...]:
    """What changed, with some words around it; nothing where no word changed."""
    before, after = old.split()[:DIFFED_WORDS], new.split()[:DIFFED_WORDS]
    steps = _steps(before, after)
    if all(step[0] == "equal" for step in steps):
        return ()
    found: list[Piece] = []
    for number, (tag, a, b, c, d) in enumerate(steps):
        if tag == "equal":
            found += _around(before[a:b], first=number == 0, last=number == len(steps) - 1)
            continue
        found += [Piece(what="gone", words=" ".join(before[a:b]))] if b > a else []
        found += [Piece(what="new", words=" ".join(after[c:d]))] if d > c else []
    return tuple(found)


def _around(words: Sequence[str], *, first: bool, last: bool) -> Iterator[Piece]:
    """Of a run that stayed: the words next to a change."""
    head = 0 if first else CONTEXT
    tail = 0 if last else CONTEXT
    if len(words) <= head + tail + 1:
        yield Piece(what="same", words=" ".join(words))
        return
    if head:
        yield Piece(what="same", words=" ".join(words[:head]))
    yield Piece(what="cut", words="")
    if tail:
        yield Piece(what="same", words=" ".join(words[-tail:]))


def _steps(before: Sequence[str], after: Sequence[str]) -> list[Step]:
    """As difflib's opcodes. Equal ends are set aside first: edits are small, and so is the search that is left."""
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    left, right = before[start : len(before) - end], after[start : len(after) - end]
    steps: list[Step] = [("equal", 0, start, 0, start)] if start else []
    if max(len(left), len(right)) > MATCHED_WORDS:
        middle: list[Step] = [("replace", 0, len(left), 0, len(right))]
    else:
        middle = list(SequenceMatcher(a=left, b=right, autojunk=False).get_opcodes())
    steps += [(tag, a + start, b + start, c + start, d + start) for tag, a, b, c, d in middle]
    if end:
        steps.append(("equal", len(before) - end, len(before), len(after) - end, len(after)))
    return steps


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words are the same from the beginning."""
    for number, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return number
    return min(len(one), len(other))
