"""Trained tables: a softmax over a few answers, from features that are there or not. Made by `python -m benchmarks.training`."""

from __future__ import annotations

import heapq
import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

MOST_REASONS = 3  # features that an answer names


@dataclass(frozen=True, slots=True)
class Table:
    """A bias an answer, and for each feature its weights by the place of the answer."""

    answers: tuple[str, ...]
    bias: tuple[float, ...]
    features: dict[str, tuple[tuple[int, float], ...]]

    def judge(self, features: Iterable[str]) -> tuple[tuple[float, ...], tuple[str, ...]]:
        """The probability of each answer, and what spoke most for the likeliest."""
        sums = list(self.bias)
        known = [(name, weights) for name in features if (weights := self.features.get(name))]
        for _, weights in known:
            for place, weight in weights:
                sums[place] += weight
        chances = _softmax(sums)
        best = chances.index(max(chances))
        spoke = [(weight, name) for name, weights in known for place, weight in weights if place == best and weight > 0]
        return chances, tuple(f"+{name}" for _, name in heapq.nlargest(MOST_REASONS, spoke))


@cache
def table(name: str) -> Table:
    """The table of a file beside this one; read once."""
    return as_table(json.loads(resources.files("claims.extraction").joinpath(name).read_text(encoding="utf-8")))


def as_table(body: dict[str, Any]) -> Table:
    told = {feature: tuple((int(place), weight) for place, weight in each.items()) for feature, each in body["features"].items()}
    return Table(tuple(body["answers"]), tuple(body["bias"]), told)


def _softmax(sums: list[float]) -> tuple[float, ...]:
    top = max(sums)
    shares = [math.exp(each - top) for each in sums]
    whole = sum(shares)
    return tuple(each / whole for each in shares)
