"""A small neural network over the tokens of a text: its sum in arrays, for whoever trains it and for whoever asks it.

Two layers of a transformer (Vaswani et al., "Attention Is All You Need", 2017; normalised before each part) over the sums of what is known of each
token, with four heads: what each number means, which steps each power took, who of the named is released, what the text tells as a whole. `forward`
is written once for NumPy, which runs it on one text, and for the library that trains it (`python -m benchmarks.training`), which needs the
same sums to differentiate them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from claims.extraction.places import MISSING, Places

LAYERS = 2
HEADS = 4  # of attention in each layer
DIRECTIONS = 3  # that a step may have
WAYS = 2  # to tell it: as news, or not
POOLS = 4  # places that the whole text is looked at from
TOGETHER = 3  # kinds of tokens to one another: of two sentences, of one, of one clause
FARTHEST = 16  # tokens; of what stands farther away the distance is not told apart
EPSILON = 1e-5  # of a normalisation
NOWHERE = -1e9  # weighs nothing in a softmax
QUANTA = 127  # steps of a kept weight on either side of nothing
UNKNOWN = 1  # the place of the features that no training text had often enough; 0 is no feature
FIRST = 2  # place of the first known feature

Array = Any  # of NumPy, or of the library that trains
Drop = Callable[[Array], Array]


@dataclass(frozen=True, slots=True)
class Inputs:
    """One text as numbers; what is missing in a matrix of places is -1."""

    tokens: Array  # (tokens, width): the sum of the vectors of what is known of each token
    lines: Array  # (tokens,): the sentence of each, -1 of padding
    clauses: Array  # (tokens,): its clause, numbered over the text
    numbers: Array  # (numbers,): token of each number
    powers: Array  # (powers,): which row of the powers each is
    mentions: Array  # (powers, mentions): tokens
    reads: Array  # (powers, steps): what the grammar read
    people: Array  # (people, mentions): tokens


def forward(xp: Any, weights: Mapping[str, Array], given: Inputs, drop: Drop = lambda each: each) -> dict[str, Array]:
    """Log-odds: "numbers" (numbers, meanings; of a softmax), "steps" (powers, steps), "laws" (powers, steps of news), "people" (people,), "text"
    (questions,). `xp`: numpy, or a library with its names; `drop`: forgets at random while it is trained."""

    def dense(name: str, rows: Array) -> Array:
        return rows @ weights[f"{name}.w"] + weights[f"{name}.b"]

    there = given.lines >= 0
    hidden = drop(given.tokens)
    near = _near(xp, given)
    for layer in range(LAYERS):
        normal = _normalised(xp, hidden, weights[f"{layer}.scale1"], weights[f"{layer}.shift1"])
        looks = _attention(xp, dense(f"{layer}.qkv", normal), xp.take(weights[f"{layer}.near"], near, axis=1), there, drop)
        hidden = hidden + drop(dense(f"{layer}.out", looks))
        normal = _normalised(xp, hidden, weights[f"{layer}.scale2"], weights[f"{layer}.shift2"])
        hidden = hidden + drop(dense(f"{layer}.down", _gelu(xp, dense(f"{layer}.up", normal))))
    hidden = _normalised(xp, hidden, weights["scale"], weights["shift"])
    looks = _softmax(xp, xp.where(there[:, None], dense("text.look", hidden), NOWHERE), 0)
    whole = _gelu(xp, dense("text.mix", xp.reshape(looks.T @ hidden, (-1,))))
    steps = _steps(xp, weights, dense, given, hidden, there, drop)
    aims = _aims(xp, weights, dense, given, hidden, there, drop)
    people = _mean(xp, hidden, given.people)
    beside = xp.broadcast_to(whole[None], (len(people), len(whole)))
    return {
        "numbers": dense("numbers.out", drop(_gelu(xp, dense("numbers.mix", hidden[given.numbers])))),
        "steps": dense("steps.out", steps) + _by_direction(xp, dense("aims.out", aims)) + given.reads * weights["steps.read"],
        "laws": dense("laws.out", steps) + _by_direction(xp, dense("aims.laws", aims)),
        "people": dense("people.out", drop(_gelu(xp, dense("people.mix", xp.concatenate([people, beside], -1)))))[:, 0],
        "text": dense("text.out", drop(whole)),
    }


def _steps(
    xp: Any, weights: Mapping[str, Array], dense: Callable[[str, Array], Array], given: Inputs, hidden: Array, there: Array, drop: Drop
) -> Array:
    """Each power by its mentions and by what of the text it looks at."""
    named, power = _mean(xp, hidden, given.mentions), weights["powers"][given.powers]
    looks = dense("steps.q", named + power) @ dense("steps.k", hidden).T / math.sqrt(hidden.shape[-1])
    seen = _softmax(xp, xp.where(there[None], looks, NOWHERE), -1) @ dense("steps.v", hidden)
    return drop(_gelu(xp, dense("steps.mix", xp.concatenate([named, power, seen, given.reads], -1))))


def _aims(
    xp: Any, weights: Mapping[str, Array], dense: Callable[[str, Array], Array], given: Inputs, hidden: Array, there: Array, drop: Drop
) -> Array:
    """(powers, targets, width): each power on each target, by what of the text it looks at with that target in mind. A power that has eased one trade
    and is asked for another is told of in two places, and one look at the text (_steps) mixes them up."""
    named, power, target = _mean(xp, hidden, given.mentions), weights["powers"][given.powers], weights["targets"]
    powers, (targets, width) = len(named), target.shape

    def in_heads(rows: Array) -> Array:
        return xp.moveaxis(xp.reshape(rows, (len(rows), HEADS, width // HEADS)), 1, 0)

    def of_each(rows: Array) -> Array:
        return xp.broadcast_to(rows, (powers, targets, width))

    asked = xp.reshape(dense("aims.q", (named + power)[:, None] + target[None]), (powers * targets, width))
    looks = in_heads(asked) @ xp.moveaxis(in_heads(dense("aims.k", hidden)), 1, 2) / math.sqrt(width // HEADS)
    shares = _softmax(xp, xp.where(there[None, None], looks, NOWHERE), -1)
    seen = xp.reshape(xp.moveaxis(shares @ in_heads(dense("aims.v", hidden)), 0, 1), (powers, targets, width))
    reads = xp.moveaxis(xp.reshape(given.reads, (powers, DIRECTIONS, targets, WAYS)), 1, 2)
    beside = [of_each(named[:, None]), of_each(power[:, None]), of_each(target[None]), seen, xp.reshape(reads, (powers, targets, DIRECTIONS * WAYS))]
    return drop(_gelu(xp, dense("aims.mix", xp.concatenate(beside, -1))))


def _by_direction(xp: Any, rows: Array) -> Array:
    """(powers, targets, directions of ways) as rows in the order of STEPS in impression.py: a direction, its targets, the ways of each."""
    powers, targets, answers = rows.shape
    apart = xp.reshape(rows, (powers, targets, DIRECTIONS, answers // DIRECTIONS))
    return xp.reshape(xp.moveaxis(apart, 2, 1), (powers, targets * answers))


def _near(xp: Any, given: Inputs) -> Array:
    """(tokens, tokens): how far each stands behind each other, and whether in another sentence, in the same or in the same clause, as one number."""
    places = xp.arange(len(given.lines))
    distance = xp.clip(places[None] - places[:, None], -FARTHEST, FARTHEST) + FARTHEST
    together = (given.lines[:, None] == given.lines[None]) * 1 + (given.clauses[:, None] == given.clauses[None])
    return distance * TOGETHER + together


def _attention(xp: Any, parts: Array, near: Array, there: Array, drop: Drop) -> Array:
    """`parts`: (tokens, what each asks, answers and says); `near`: (HEADS, tokens, tokens)."""
    size, width = len(parts), parts.shape[1] // 3
    q, k, v = xp.moveaxis(xp.reshape(parts, (size, 3, HEADS, width // HEADS)), 0, 2)
    looks = (q / math.sqrt(width // HEADS)) @ xp.moveaxis(k, 1, 2) + near
    shares = drop(_softmax(xp, xp.where(there[None, None], looks, NOWHERE), -1))
    return xp.reshape(xp.moveaxis(shares @ v, 0, 1), (size, width))


def _mean(xp: Any, hidden: Array, places: Array) -> Array:
    """The mean of the tokens of each row; nothing where it has none."""
    there = (places >= 0).astype(hidden.dtype)
    found = hidden[xp.maximum(places, 0)] * there[..., None]
    return found.sum(1) / xp.maximum(1.0, there.sum(1))[..., None]


def _normalised(xp: Any, rows: Array, scale: Array, shift: Array) -> Array:
    centred = rows - rows.mean(-1, keepdims=True)
    return centred / xp.sqrt((centred * centred).mean(-1, keepdims=True) + EPSILON) * scale + shift


def _gelu(xp: Any, rows: Array) -> Array:
    """Hendrycks & Gimpel, "Gaussian Error Linear Units", 2016: the usual approximation by tanh."""
    return 0.5 * rows * (1 + xp.tanh(0.7978845608 * (rows + 0.044715 * rows * rows * rows)))


def _softmax(xp: Any, rows: Array, axis: int) -> Array:
    raised = xp.exp(rows - rows.max(axis, keepdims=True))
    return raised / raised.sum(axis, keepdims=True)


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """A trained network: its weights, and the vector of each feature in QUANTA of its own scale."""

    places: Places  # of the features among the vectors, less FIRST
    vectors: Array  # (features, width), whole numbers
    scales: Array  # (features,)
    weights: dict[str, Array]

    def sums(self, rows: Sequence[Sequence[str]]) -> Array:
        """(rows, width): the sum of the vectors of the known features of each row; of UNKNOWN where none is."""
        starts = np.cumsum([0, *map(len, rows[:-1])])
        found = self.places.of([name for row in rows for name in row])
        known = found != MISSING
        lost = np.add.reduceat(known, starts, dtype=np.intp) == 0
        found = np.where(known, found + FIRST, 0)
        found[starts[lost]] = UNKNOWN
        vectors = self.vectors[found] * np.where(found, self.scales[found], 0)[:, None]
        return np.add.reduceat(vectors, starts, axis=0)


def dense_shapes(width: int, *, meanings: int, steps: int, laws: int, questions: int) -> dict[str, tuple[int, int]]:
    """What goes into and comes out of each dense part (its weights are `name.w` and `name.b`)."""
    shapes = {f"{layer}.qkv": (width, 3 * width) for layer in range(LAYERS)} | {f"{layer}.out": (width, width) for layer in range(LAYERS)}
    shapes |= {f"{layer}.up": (width, 2 * width) for layer in range(LAYERS)} | {f"{layer}.down": (2 * width, width) for layer in range(LAYERS)}
    shapes |= {"numbers.mix": (width, width), "numbers.out": (width, meanings)}
    shapes |= {f"steps.{part}": (width, width) for part in "qkv"}
    shapes |= {"steps.mix": (3 * width + steps, 2 * width), "steps.out": (2 * width, steps), "laws.out": (2 * width, laws)}
    shapes |= {f"aims.{part}": (width, width) for part in "qkv"} | {"aims.mix": (4 * width + DIRECTIONS * WAYS, width)}
    shapes |= {"aims.out": (width, DIRECTIONS * WAYS), "aims.laws": (width, DIRECTIONS)}
    shapes |= {"people.mix": (2 * width, width), "people.out": (width, 1)}
    return shapes | {"text.look": (width, POOLS), "text.mix": (POOLS * width, width), "text.out": (width, questions)}


def plain_weights(width: int, *, steps: int) -> dict[str, Array]:
    """The weights beside the dense parts, as they are before any training: nothing is scaled or shifted, no distance counts."""
    made: dict[str, Array] = {"scale": np.ones(width), "shift": np.zeros(width), "steps.read": np.ones(steps)}
    for layer in range(LAYERS):
        made |= {f"{layer}.{part}{nth}": np.full(width, part == "scale", float) for part in ("scale", "shift") for nth in (1, 2)}
        made[f"{layer}.near"] = np.zeros((HEADS, (2 * FARTHEST + 1) * TOGETHER))
    return made


@cache
def network() -> Network:
    """The network beside this file, read once."""
    threadpool_limits(1, "blas")  # for the process: the matrices of a post are so small that threads only wait for one another
    with resources.files("claims.extraction").joinpath("network.npz").open("rb") as file, np.load(file, allow_pickle=False) as kept:
        return as_network({name: kept[name] for name in kept.files})


def as_network(kept: Mapping[str, Array]) -> Network:
    """The form of the file: "features" is UTF-8, a feature a line; every other array a weight."""
    names = bytes(kept["features"]).decode().split("\n")
    weights = {name: each.astype(np.float32) for name, each in kept.items() if name not in ("features", "vectors", "scales")}
    places, order = Places.among(names)
    rows = np.concatenate([np.arange(FIRST), order + FIRST])
    return Network(places, kept["vectors"][rows], kept["scales"][rows].astype(np.float32), weights)


def as_kept(names: Sequence[str], vectors: Array, weights: Mapping[str, Array]) -> dict[str, Array]:
    """The same the other way round; `names` of the rows of `vectors` from FIRST on."""
    scales = np.maximum(np.abs(vectors).max(1), 1e-6) / QUANTA
    rounded = np.round(vectors / scales[:, None]).astype(np.int8)
    features = np.frombuffer("\n".join(names).encode(), np.uint8)
    return {"features": features, "vectors": rounded, "scales": scales.astype(np.float16), **{k: v.astype(np.float16) for k, v in weights.items()}}
