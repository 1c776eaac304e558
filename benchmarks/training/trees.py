"""Training the trees of claims/extraction/trees.py on labelled documents: LightGBM grows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np

from claims.extraction.network import Array

MOST_DEEP = 6  # questions that a tree asks one after another: a post waits for each of them


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of one thing, and what is right: the place of one of the answers, or of each question whether it is so."""

    hand: str
    told: Sequence[float]
    right: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Growing:
    """How the trees of one question are grown."""

    trees: int  # for each answer
    leaves: int  # at most, of a tree
    fewest: int  # rows in a leaf, at least
    rate: float = 0.05
    calm: float = 10.0  # how strongly leaves are drawn to nothing


def grown(how: Growing, columns: Sequence[str], answers: Sequence[str], rows: Sequence[Row]) -> dict[str, Array]:
    """Trees that choose one of several answers, in the form of the files."""
    trees = _trees(how, rows, 0, {"objective": "multiclass", "num_class": len(answers)})
    return {"columns": _names(columns), "answers": _names(answers), **_flat(trees, len(answers))}


def asked(how: Growing, columns: Sequence[str], questions: Sequence[str], rows: Sequence[Row]) -> dict[str, Array]:
    """Trees that answer each question with yes or no, in the form of the files."""
    by_question = [_trees(how, rows, place, {"objective": "binary"}) for place in range(len(questions))]
    trees = [tree for in_turn in zip(*by_question, strict=True) for tree in in_turn]
    return {"columns": _names(columns), "answers": _names(questions), **_flat(trees, len(questions))}


def _trees(how: Growing, rows: Sequence[Row], place: int, asked_for: dict[str, Any]) -> list[dict[str, Any]]:
    settings = {
        **asked_for,
        "learning_rate": how.rate,
        "num_leaves": how.leaves,
        "max_depth": MOST_DEEP,
        "min_data_in_leaf": how.fewest,
        "lambda_l2": how.calm,
        "feature_fraction": 0.5,
        "bagging_fraction": 0.8,
        "bagging_freq": 1,
        "use_missing": False,
        "deterministic": True,
        "force_row_wise": True,
        "seed": 0,
        "verbose": -1,
    }
    data = lightgbm.Dataset(np.array([row.told for row in rows], np.float32), [row.right[place] for row in rows])
    return [each["tree_structure"] for each in lightgbm.train(settings, data, how.trees).dump_model()["tree_info"]]


def _names(names: Sequence[str]) -> Array:
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def _flat(trees: Sequence[dict[str, Any]], answers: int) -> dict[str, Array]:
    """All nodes in a row, each tree breadth first, so that the children of a node stand side by side."""
    roots: list[int] = []
    asks: list[int] = []
    limits: list[float] = []
    left: list[int] = []
    adds: list[float] = []
    depth = 0
    for tree in trees:
        first = len(asks)
        roots.append(first)
        order = list(_breadth_first(tree))
        depth = max(depth, max(level for _, level in order))
        children = first + 1
        for node, _ in order:
            inner = "split_feature" in node
            left.append(children - len(left) if inner else 0)
            children += 2 if inner else 0
            asks.append(node["split_feature"] if inner else 0)
            limits.append(node["threshold"] if inner else 0.0)
            adds.append(0.0 if inner else node["leaf_value"])
    return {
        "roots": np.array(roots, np.int32),
        "asks": np.array(asks, np.uint8),
        "limits": np.array(limits, np.float32),
        "left": np.array(left, np.int16),
        "adds": np.array(adds, np.float32),
        "bias": np.zeros(answers, np.float32),
        "depth": np.array(depth),
    }


def _breadth_first(tree: dict[str, Any]) -> Iterator[tuple[dict[str, Any], int]]:
    level, nodes = 0, [tree]
    while nodes:
        yield from ((node, level) for node in nodes)
        nodes = [node[side] for node in nodes if "split_feature" in node for side in ("left_child", "right_child")]
        level += 1
