"""A second opinion on the whole text: does it tell of a release, or of sanctions, as news of the day?

The rules of grammar read one sentence and can be misled by a construction that they have not met. This small linear model (logistic
regression) has seen in labelled texts which of our concepts go together in news, and which in plans, look-backs and reactions. It knows
concepts, never words: what the lexicons found, where it stands, what stands beside it, and which days and numbers are near. It is trained by
`python -m benchmarks.training`; its weights are a table in `weights.json`, and every opinion can say what weighed most.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise

from claims.extraction.reader import Line, Text

QUESTIONS = ("alert", "release", "sanctions")  # what a text is asked for: worth an alert; a release, a step of sanctions, told as news
FRESH_DAYS = 3  # a day further back is no news
SIZES = ((1, "one"), (99, "tens"), (599, "hundreds"), (1_899, "thousand"))  # of numbers: one person, a group, a great exchange, all who are held
MOST_REASONS = 4  # concepts that an opinion names


@dataclass(frozen=True, slots=True)
class Opinion:
    """Probabilities from 0 to 1, each by itself."""

    alert: float
    release: float
    sanctions: float


@dataclass(frozen=True, slots=True)
class Weights:
    """One number a question for each feature, and the bias."""

    bias: tuple[float, ...]
    features: dict[str, tuple[float, ...]]


@cache
def weights() -> Weights:
    """The trained table; read once."""
    body = json.loads(resources.files("claims.extraction").joinpath("weights.json").read_text(encoding="utf-8"))
    return Weights(tuple(body["bias"]), {name: tuple(each) for name, each in body["features"].items()})


def opinion_of(text: Text) -> Opinion:
    table = weights()
    sums = list(table.bias)
    for feature in features(text):
        for place, weight in enumerate(table.features.get(feature, ())):
            sums[place] += weight
    return Opinion(*(_probability(each) for each in sums))


def reasons(text: Text, question: str) -> tuple[str, ...]:
    """The features that weighed most in one question, strongest first, with their sign: "+lead free:past"."""
    place, table = QUESTIONS.index(question), weights()
    weighed = sorted(((table.features[name][place], name) for name in features(text) if name in table.features), key=lambda each: -abs(each[0]))
    return tuple(f"{'+' if weight > 0 else '-'}{name}" for weight, name in weighed[:MOST_REASONS])


def features(text: Text) -> frozenset[str]:
    """What the model is told of a text. Every feature is there or not; nothing is counted."""
    found = {f"role {text.role.value if text.role else 'unknown'}", f"sentences {min(len(text.lines), 5)}"}
    for index, line in enumerate(text.lines):
        where = "title" if line.sentence.is_title else "lead" if index == text.title_lines else "body"
        for name in _of_line(line, text):
            found.add(f"{where} {name}")
        found.update(line.sentence.tags)
        found.update(_neighbours(line))
    return frozenset(found)


def _of_line(line: Line, text: Text) -> Iterator[str]:
    yield from line.sentence.tags
    for moment in line.moments:
        age = (text.published - moment.low).days
        yield f"day:{moment.kind}{'+' if moment.since else ''}:{'old' if age > FRESH_DAYS else 'ahead' if age < 0 else 'fresh'}"
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


def _probability(logit: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))
