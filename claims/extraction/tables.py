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
SCALE = 100  # the weights in the files have two decimals


@dataclass(frozen=True, slots=True)
class Table:
    """A bias an answer, and for each feature one weight an answer, in SCALE parts: sums of whole numbers are exact, in whatever order."""

    answers: tuple[str, ...]
    bias: tuple[int, ...]
    features: dict[str, tuple[int, ...]]

    def judge(self, features: Iterable[str]) -> tuple[float, ...]:
        """The probability of each answer."""
        weights = self.features.get
        rows = [row for name in features if (row := weights(name)) is not None]
        return _softmax([sum(column) / SCALE for column in zip(self.bias, *rows, strict=True)])

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
    places = [str(place) for place in range(len(body["answers"]))]
    told = {feature: tuple(_scaled(each.get(place, 0.0)) for place in places) for feature, each in body["features"].items()}
    return Table(tuple(body["answers"]), tuple(map(_scaled, body["bias"])), told)


def _scaled(weight: float) -> int:
    return round(weight * SCALE)


def _softmax(sums: list[float]) -> tuple[float, ...]:
    top = max(sums)
    shares = [math.exp(each - top) for each in sums]
    whole = sum(shares)
    return tuple(each / whole for each in shares)
