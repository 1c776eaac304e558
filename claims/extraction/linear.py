"""Small linear models: a table of weights, trained by `python -m benchmarks.training` and kept as JSON beside the rules.

Every feature is there or not, so that an answer is the sum of the weights of what is there, and can say what weighed most.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from claims.extraction.places import Places
from claims.extraction.tables import Sums, as_table, summed, weights_of

MOST_REASONS = 4  # features that an answer names
SCALE = 1_000  # parts of a weight in the files
HIGHEST = 30.0  # a logit beyond it changes nothing


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """One number a question for each feature, and the bias, in SCALE parts: sums of whole numbers are exact, in whatever order."""

    questions: tuple[str, ...]
    bias: Sums
    places: Places  # of its features among the rows
    rows: Sums  # (features, questions)

    def chances(self, features: Collection[str]) -> tuple[float, ...]:
        """The probability of each question, each by itself."""
        sums = (self.bias + summed(self.rows, self.places, features)).tolist()
        return tuple(1 / (1 + math.exp(-max(-HIGHEST, min(HIGHEST, each / SCALE)))) for each in sums)

    def reasons(self, features: Collection[str], question: str) -> tuple[str, ...]:
        """The features that weighed most in one question, strongest first, with their sign: "+lead free:past"."""
        place = self.questions.index(question)
        known = weights_of(self.rows[:, place], self.places, features)
        weighed = sorted(((weight, name) for name, weight in known), key=lambda each: (-abs(each[0]), each[1]))
        return tuple(f"{'+' if weight > 0 else '-'}{name}" for weight, name in weighed[:MOST_REASONS])


@cache
def weights(name: str) -> Weights:
    """A trained table of this package, read once: "weights" of the whole text, "people" of names, "trust" of claims."""
    body = json.loads(resources.files("claims.extraction").joinpath(f"{name}.json").read_text(encoding="utf-8"))
    return as_weights(body)


def as_weights(body: dict[str, Any]) -> Weights:
    """The form of the files."""
    asked = as_table({**body, "answers": body["questions"]})
    return Weights(asked.answers, asked.bias, asked.places, asked.rows)
