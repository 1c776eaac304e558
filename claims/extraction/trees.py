"""Small trees of yes-or-no questions about a row of values, added up (Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", 2001).

A table (tables.py) adds what each sign weighs by itself. What a number or a step means depends on how opinions go together: what the network hears as
news is recalled where it hears another number louder. Such values are few, and trees that ask one after another are right more often than a sum.
Made by `python -m benchmarks.training`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np

from claims.extraction.network import Array


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """The nodes of all trees one behind another; the two children of a node stand side by side. A leaf leads to itself, whatever it is told."""

    columns: tuple[str, ...]  # what is told of a thing, in the order of its row
    answers: tuple[str, ...]
    bias: Array  # (answers,)
    roots: Array  # (trees,): the first node of each; the trees of the answers take turns
    asks: Array  # (nodes,): the column that a node asks for
    limits: Array  # (nodes,): of it, up to which the way goes to the left; none of a leaf
    left: Array  # (nodes,)
    adds: Array  # (nodes,): what a leaf adds to the log-odds of its answer
    depth: int  # of the deepest tree

    def odds(self, rows: Array) -> Array:
        """(things, answers): log-odds of each answer; `rows`: (things, columns)."""
        values, first = rows.ravel(), np.arange(0, rows.size, rows.shape[1])[:, None]
        at = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        for _ in range(self.depth):
            at = self.left.take(at) + (values.take(first + self.asks.take(at)) > self.limits.take(at))
        return self.bias + self.adds.take(at).reshape(len(rows), -1, len(self.answers)).sum(1)


@cache
def forest(name: str) -> Forest:
    """The trees of a file beside this one; read once."""
    with resources.files("claims.extraction").joinpath(name).open("rb") as file, np.load(file, allow_pickle=False) as kept:
        return as_forest({name: kept[name] for name in kept.files})


def as_forest(kept: Mapping[str, Array]) -> Forest:
    """The form of the files: names are UTF-8, a name a line; the children of a node stand side by side, "left" says how far behind it."""
    columns, answers = (tuple(bytes(kept[name]).decode().split("\n")) for name in ("columns", "answers"))
    inner = kept["left"] > 0
    left = np.arange(len(inner)) + kept["left"]
    limits = np.where(inner, kept["limits"], np.float32(np.inf))
    roots, asks = (kept[name].astype(np.intp) for name in ("roots", "asks"))
    return Forest(columns, answers, kept["bias"], roots, asks, limits, left, kept["adds"], int(kept["depth"]))
