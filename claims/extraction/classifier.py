"""A second opinion on the whole text: does it tell of a release, or of sanctions, as news of the day?

The rules of grammar read one sentence and can be misled by a construction that they have not met. This small linear model (logistic
regression) has seen in labelled texts which of our concepts go together in news, and which in plans, look-backs and reactions. It knows
concepts, never words: what the lexicons found, where it stands, what stands beside it, and which days and numbers are near. It is trained by
`python -m benchmarks.training`; its weights are a table in `weights.json`, and every opinion can say what weighed most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claims.extraction import linear
from claims.extraction.reader import Line, Text

# What a text is asked for: worth an alert; a release, a step of sanctions, told as news; anything at all of what we watch, named or not.
QUESTIONS = ("alert", "release", "sanctions", "ours")
STEM = 5  # letters of a word that the model is told of, besides its concepts
SHORTEST = 3  # letters of a word that says something
SIZES = ((1, "one"), (99, "tens"), (599, "hundreds"), (1_899, "thousand"))  # of numbers: one person, a group, a great exchange, all who are held


@dataclass(frozen=True, slots=True)
class Opinion:
    """Probabilities from 0 to 1, each by itself."""

    alert: float
    release: float
    sanctions: float
    ours: float = 0.0


def opinion_of(text: Text) -> Opinion:
    return Opinion(*linear.weights("weights").chances(signs(text)))


def reasons(text: Text, question: str) -> tuple[str, ...]:
    """The features that weighed most in one question, strongest first, with their sign: "+lead free:past"."""
    return linear.weights("weights").reasons(signs(text), question)


def signs(text: Text) -> frozenset[str]:
    """The features of a text, gathered once."""
    if text.signs is None:
        text.signs = features(text)
    return text.signs


def features(text: Text) -> frozenset[str]:
    """What the model is told of a text. Every feature is there or not; nothing is counted."""
    found = {f"role {text.role.value if text.role else 'unknown'}", f"sentences {min(len(text.lines), 5)}"}
    for index, line in enumerate(text.lines):
        where = "title" if line.sentence.is_title else "lead" if index == text.title_lines else "body"
        for name in _of_line(line, text):
            found.add(f"{where} {name}")
        found.update(line.sentence.tags)
        found.update(_neighbours(line))
        stems = {"~" + token.low[:STEM] for token in line.sentence.tokens if token.kind == "word" and len(token.text) >= SHORTEST}
        found.update(stems)
        found.update(f"{where} {stem}" for stem in stems)
    return frozenset(found)


def _of_line(line: Line, text: Text) -> Iterator[str]:
    yield from line.sentence.tags
    for moment in line.moments:
        yield f"day:{moment.kind}{'+' if moment.since else ''}:{text.age(moment)}"
    for number in line.numbers:
        yield f"number:{number.kind}"
        yield f"number:{number.kind}:{_size(number.value)}"


def _size(value: int) -> str:
    return next((name for limit, name in SIZES if value <= limit), "more")


def _neighbours(line: Line) -> Iterator[str]:
    """Pairs of concepts that follow one another, with words without concepts between them left out."""
    tagged = [token.tags for token in line.sentence.tokens if token.tags]
    for left, right in pairwise(tagged):
        for first in left:
            if ":" in first and not first.startswith("place"):
                for second in right:
                    yield f"{first} > {second}"
