"""Trained tables: a softmax over a few answers, from features that are there or not. Made by `python -m benchmarks.training`."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np

from claims.extraction.places import MISSING, Places

MOST_REASONS = 3  # features that an answer names
SCALE = 100  # parts of a weight in the files

Sums = Any  # whole numbers of NumPy


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A bias an answer, and for each feature one weight an answer, in SCALE parts: sums of whole numbers are exact, in whatever order."""

    answers: tuple[str, ...]
    bias: Sums
    places: Places  # of its features among the rows
    rows: Sums  # (features, answers)

    def judge(self, features: Collection[str]) -> tuple[float, ...]:
        """The probability of each answer."""
        return self.shares(self.sums(features))

    def sums(self, features: Collection[str]) -> Sums:
        """(answers,): what the features weigh for each, in SCALE parts; sums of disjoint features may be added."""
        return summed(self.rows, self.places, features)

    def shares(self, *sums: Sums) -> tuple[float, ...]:
        """The probability of each answer, from what all features weigh."""
        return _softmax([weight / SCALE for weight in np.sum((self.bias, *sums), 0).tolist()])

    def reasons(self, features: Collection[str], answer: str) -> tuple[str, ...]:
        """What spoke most for an answer."""
        place = self.answers.index(answer)
        weighed = sorted(((weight, name) for name, weight in weights_of(self.rows[:, place], self.places, features)), reverse=True)
        return tuple(f"+{name}" for weight, name in weighed[:MOST_REASONS] if weight > 0)


def summed(rows: Sums, places: Places, features: Collection[str]) -> Sums:
    """The sum of the rows of the features that have one."""
    return np.add.reduce(rows[places.known(features)], 0, np.int64)


def weights_of(column: Sums, places: Places, features: Collection[str]) -> Iterator[tuple[str, int]]:
    """Each of the features that are known with its weight."""
    return ((name, int(column[place])) for name, place in zip(features, places.of(features).tolist(), strict=True) if place != MISSING)


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """Tables that are asked of the same features: each feature is looked up once for all of them."""

    places: Places
    rows: Sums  # (features, the answers of all tables)
    ends: Sums  # where the answers of each table end, but for the last

    def sums(self, features: Collection[str]) -> list[Sums]:
        """What `sums` of each table would say."""
        return np.split(summed(self.rows, self.places, features), self.ends)


def joined(tables: Sequence[Table]) -> Joined:
    hashes = np.unique(np.concatenate([each.places.hashes for each in tables]))
    ends = np.cumsum([len(each.answers) for each in tables])
    rows = np.zeros((len(hashes) - 1, ends[-1]), np.int16)
    for each, end in zip(tables, ends, strict=True):
        rows[np.searchsorted(hashes, each.places.hashes[:-1]), end - len(each.answers) : end] = each.rows
    return Joined(Places(hashes), rows, ends[:-1])


@cache
def table(name: str) -> Table:
    """The table of a file beside this one; read once."""
    return as_table(json.loads(resources.files("claims.extraction").joinpath(name).read_text(encoding="utf-8")))


def as_table(body: dict[str, Any]) -> Table:
    """The form of the files."""
    places, order = Places.among(list(body["features"]))
    rows = np.array(list(body["features"].values()), np.int16).reshape(len(order), len(body["answers"]))
    return Table(tuple(body["answers"]), np.array(body["bias"], np.int64), places, rows[order])


def _softmax(sums: list[float]) -> tuple[float, ...]:
    top = max(sums)
    shares = [math.exp(each - top) for each in sums]
    whole = sum(shares)
    return tuple(each / whole for each in shares)
