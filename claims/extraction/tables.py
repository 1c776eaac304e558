"""Trained tables: a softmax over a few answers, from features that are there or not. Made by `python -m benchmarks.training`."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

MOST_REASONS = 3  # features that an answer names
SCALE = 100  # parts of a weight in the files


@dataclass(frozen=True, slots=True)
class Table:
    """A bias an answer, and for each feature one weight an answer, in SCALE parts: sums of whole numbers are exact, in whatever order."""

    answers: tuple[str, ...]
    bias: tuple[int, ...]
    features: dict[str, tuple[int, ...]]

    def judge(self, features: Iterable[str]) -> tuple[float, ...]:
        """The probability of each answer."""
        return self.shares(self.sums(features))

    def sums(self, features: Iterable[str]) -> list[int]:
        """What the features weigh for each answer, in SCALE parts; sums of disjoint features may be added."""
        rows = list(filter(None, map(self.features.get, features)))
        return list(map(sum, zip(*rows, strict=True))) if rows else [0] * len(self.answers)

    def shares(self, *sums: list[int]) -> tuple[float, ...]:
        """The probability of each answer, from what all features weigh."""
        return _softmax([weight / SCALE for weight in map(sum, zip(self.bias, *sums, strict=True))])

    def reasons(self, features: Iterable[str], answer: str) -> tuple[str, ...]:
        """What spoke most for an answer."""
        place = self.answers.index(answer)
        weighed = sorted(((self.features[name][place], name) for name in features if name in self.features), reverse=True)
        return tuple(f"+{name}" for weight, name in weighed[:MOST_REASONS] if weight > 0)


@cache
def table(name: str) -> Table:
    """The table of a file beside this one; read once."""
    return as_table(json.loads(resources.files("claims.extraction").joinpath(name).read_text(encoding="utf-8")))


def as_table(body: dict[str, Any]) -> Table:
    """The form of the files."""
    return Table(tuple(body["answers"]), tuple(body["bias"]), {feature: tuple(weights) for feature, weights in body["features"].items()})


def _softmax(sums: list[float]) -> tuple[float, ...]:
    top = max(sums)
    shares = [math.exp(each - top) for each in sums]
    whole = sum(shares)
    return tuple(each / whole for each in shares)
