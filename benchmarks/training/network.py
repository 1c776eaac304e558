"""Training the network of claims/extraction/network.py on labelled documents; JAX differentiates the very sums that NumPy runs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from benchmarks.judging import NEWS
from benchmarks.table import progress
from benchmarks.training.corpus import Labelled, plain
from benchmarks.training.numbers import meaning_of
from claims.extraction.build import grammar
from claims.extraction.impression import LAWS, MOST_TOKENS, POWERS, STEPS, WHOLE, Signs, reads_of, signs_of
from claims.extraction.meanings import MEANINGS, counting
from claims.extraction.network import FIRST, UNKNOWN, Array, Inputs, as_kept, dense_shapes, forward, plain_weights
from claims.extraction.others import beside
from claims.extraction.powers import IN_NEWS
from claims.extraction.sanctions import steps_of
from claims.extraction.uncounted import QUESTIONS as UNCOUNTED
from claims.extraction.uncounted import Question
from claims.extraction.weighing import readings
from claims.model import Direction, Modality, Target

WIDTH = 96
FEWEST = 4  # texts that have a feature
EPOCHS = 8
RATE, LAST_RATE, WARM = 2e-3, 0.02, 400  # the highest step; the share of it at the end; batches until it is reached
DECAY = 0.03
FORGOTTEN, FORGOTTEN_FEATURES = 0.25, 0.25  # share of what is left out at random
BATCH_TOKENS = 4_096
LENGTHS = (24, 40, 64, 96, 192, MOST_TOKENS)  # texts are filled up to the next
FEATURES, NUMBERS, OF_POWERS, MENTIONS, PEOPLE = 20, 12, 8, 12, 12  # most of a token and of a text that are trained on
SMALL = 0.1  # of a vector at the beginning, whose many are added up
LAW_WEIGHT, TEXT_WEIGHT = 0.7, 0.5


@dataclass(frozen=True, slots=True)
class Sample:
    """A text as the network is told of it, and what it should say: -1 where nothing is to be learned."""

    hand: str
    signs: Signs
    meanings: list[int]
    steps: Array  # (powers, STEPS)
    laws: Array  # (powers, LAWS)
    people: list[float]
    text: list[float]


def sample_of(each: Labelled) -> Sample:
    figures, reading = grammar(each.text)
    signs = signs_of(each.text, figures, reading.events, readings(each.text, reading), steps_of(each.text))
    values = {number.value + beside(each.text, index, number) for index, number in counting(each.text)}
    told = (meaning_of(number.value + beside(each.text, line, number), each.gold, values) for _, line, number in signs.numbers)
    steps, laws = _steps(each, list(signs.powers))
    people = [float(plain(named.name) in each.names) for named, _ in signs.people]
    asked = {question.name: question for question in (*UNCOUNTED, Question("no number freed", None, news=True, kept=0, told=0))}
    text = [*each.answers, *(has(each, asked[name]) for name in WHOLE[len(each.answers) :])]
    meanings = [-1 if name is None else MEANINGS.index(name) for name in told]
    return Sample(each.hand, signs, meanings, steps, laws, people, list(map(float, text)))


def has(each: Labelled, question: Question) -> bool:
    """Whether gold has such a release, as it tells it first; what may be told or not counts as told."""
    releases = each.gold.get("releases") or []
    return any(release["count"] == question.count and (release["modality"] in NEWS) == question.news for release in releases)


def _steps(each: Labelled, powers: Sequence[str]) -> tuple[Array, Array]:
    steps, laws = np.zeros((len(powers), len(STEPS)), np.float32), np.full((len(powers), len(LAWS)), -1, np.float32)
    for step in each.gold.get("sanctions") or []:
        if step["imposer"] not in powers:
            continue
        row, modality = powers.index(step["imposer"]), Modality(step["modality"])
        direction, target = Direction(step["direction"]), Target(step["target"])
        steps[row, STEPS.index((direction, target, modality in IN_NEWS))] = -1 if step.get("optional") else 1
        if modality in IN_NEWS:
            laws[row, LAWS.index((direction, target))] = modality is Modality.IN_FORCE
    return steps, laws


CHANGE = optax.chain(optax.clip_by_global_norm(1.0), optax.scale_by_adam(), optax.add_decayed_weights(DECAY))


@jax.jit
def _learn(weights: Any, state: Any, batch: Any, key: Any, rate: Any) -> Any:
    """One step; compiled once for each length of texts, whatever is trained."""
    loss, slope = jax.value_and_grad(_loss)(weights, batch, key)
    step, state = CHANGE.update(slope, state, weights)
    return jax.tree.map(lambda each, change: each - rate * change, weights, step), state, loss


REMEMBERED: list[tuple[Sequence[Sample], Sequence[str]]] = []  # in a process of its own, given once


def remember(samples: Sequence[Sample], names: Sequence[str]) -> None:
    REMEMBERED[:] = [(samples, names)]


def trained_without(hands: Set[str]) -> dict[str, Array]:
    """The network of what is remembered, but for some hands."""
    ((samples, names),) = REMEMBERED
    return trained([each for each in samples if each.hand not in hands], names)


def trained(samples: Sequence[Sample], names: Sequence[str], *, seed: int = 0) -> dict[str, Array]:
    """The network as it is kept; `names` of the features that it knows (names_of)."""
    places = {name: place for place, name in enumerate(names, FIRST)}
    rows = [_row(each, places) for each in samples]
    generator = np.random.default_rng(seed)
    weights = _first(jax.random.PRNGKey(seed), len(names) + FIRST)
    state = CHANGE.init(weights)
    batches = _batches_of(rows) * EPOCHS
    rate = optax.warmup_cosine_decay_schedule(0, RATE, min(WARM, batches // 10), batches, RATE * LAST_RATE)
    key, done = jax.random.PRNGKey(seed + 1), 0
    for epoch in range(EPOCHS):
        losses = []
        for batch in _batches(rows, generator):
            key, now = jax.random.split(key)
            weights, state, loss = _learn(weights, state, batch, now, rate(done))
            losses.append(loss)
            done += 1
        progress(f"network of {len(samples)} texts, epoch {epoch + 1} of {EPOCHS}: loss {float(sum(losses)) / len(losses):.3f}")
    return as_kept(names, np.asarray(weights["vectors"]), {name: np.asarray(each) for name, each in weights.items() if name != "vectors"})


def names_of(samples: Sequence[Sample]) -> list[str]:
    """The features that enough texts have."""
    found: Counter[str] = Counter()
    for each in samples:
        found.update({name for token in (*each.signs.tokens, each.signs.whole) for name in token})
    return sorted(name for name, count in found.items() if count >= FEWEST)


def _row(each: Sample, places: dict[str, int]) -> dict[str, Array]:
    """The arrays of one sample, all of a size but for the tokens."""
    signs = each.signs
    tokens = np.zeros((len(signs.tokens), FEATURES), np.int32)
    for at, token in enumerate(signs.tokens):
        known = [places[name] for name in token if name in places][:FEATURES] or [UNKNOWN]
        tokens[at, : len(known)] = known
    powers = list(signs.powers)[:OF_POWERS]
    reads = np.zeros((OF_POWERS, len(STEPS)), np.float32)
    reads[: len(powers)] = reads_of(signs, powers)
    whole = [places[name] for name in signs.whole if name in places]
    return {
        "tokens": tokens,
        "lines": np.array(signs.lines, np.int32),
        "clauses": np.array(signs.clauses, np.int32),
        "whole": _filled(whole, len(signs.whole), 0),
        "numbers": _filled([place for place, _, _ in signs.numbers], NUMBERS, 0),
        "powers": _filled([POWERS.index(power) for power in powers], OF_POWERS, 0),
        "mentions": _filled([_filled(signs.powers[power], MENTIONS, -1) for power in powers], OF_POWERS, -1, MENTIONS),
        "reads": reads,
        "people": _filled([_filled(stands, MENTIONS, -1) for _, stands in signs.people], PEOPLE, -1, MENTIONS),
        "told numbers": _filled(each.meanings, NUMBERS, -1),
        "told steps": _filled(list(each.steps), OF_POWERS, -1, len(STEPS)),
        "told laws": _filled(list(each.laws), OF_POWERS, -1, len(LAWS)),
        "told people": _filled(each.people, PEOPLE, -1),
        "told text": np.array(each.text, np.float32),
    }


def _filled(rows: Sequence[Any], size: int, empty: int, width: int | None = None) -> Array:
    made = np.full((size, width) if width else size, empty, np.float32 if any(isinstance(row, float) for row in rows) else None)
    for at, row in enumerate(rows[:size]):
        made[at] = row
    return made


def _by_length(rows: Sequence[dict[str, Array]]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        found[next(length for length in LENGTHS if len(row["lines"]) <= length)].append(at)
    return found


def _batches_of(rows: Sequence[dict[str, Array]]) -> int:
    """How many batches there are in an epoch."""
    return sum(-(-len(of_length) // max(1, BATCH_TOKENS // length)) for length, of_length in _by_length(rows).items())


def _batches(rows: Sequence[dict[str, Array]], generator: np.random.Generator) -> Iterator[dict[str, Array]]:
    """Batches of about one number of tokens, of texts of about one length, in any order."""
    by_length = _by_length(rows)
    dealt = []
    for length, of_length in by_length.items():
        order = generator.permutation(of_length)
        size = max(1, BATCH_TOKENS // length)
        missing = -len(order) % size
        order = np.concatenate([order, generator.choice(order, missing)])
        dealt += [(length, order[at : at + size]) for at in range(0, len(order), size)]
    for place in generator.permutation(len(dealt)):
        length, chosen = dealt[place]
        yield {name: np.stack([_long(name, rows[at][name], length) for at in chosen]) for name in rows[0]}


def _long(name: str, each: Array, length: int) -> Array:
    if name not in ("tokens", "lines", "clauses"):
        return each
    return np.pad(each, [(0, length - len(each)), *[(0, 0)] * (each.ndim - 1)], constant_values=0 if name == "tokens" else -1)


def _first(key: Any, features: int) -> dict[str, Array]:
    """Weights at random, of the usual size."""
    keys = iter(jax.random.split(key, 100))
    weights = {name: jax.random.normal(next(keys), (size, WIDTH)) * SMALL for name, size in (("vectors", features), ("powers", len(POWERS)))}
    shapes = dense_shapes(WIDTH, meanings=len(MEANINGS), steps=len(STEPS), laws=len(LAWS), questions=len(WHOLE))
    for name, (height, width) in shapes.items():
        weights |= {f"{name}.w": jax.random.normal(next(keys), (height, width)) / height**0.5, f"{name}.b": jnp.zeros(width)}
    return weights | {name: jnp.asarray(each, jnp.float32) for name, each in plain_weights(WIDTH, steps=len(STEPS)).items()}


def _loss(weights: Any, batch: Any, key: Any) -> Any:
    keys = jax.random.split(key, len(batch["lines"]))
    return jax.vmap(lambda each, own: _loss_of(weights, each, own))(batch, keys).mean()


def _loss_of(weights: Any, each: Any, key: Any) -> Any:
    keys = iter(jax.random.split(key, 32))

    def drop(rows: Any, share: float = FORGOTTEN) -> Any:
        return jnp.where(jax.random.bernoulli(next(keys), 1 - share, rows.shape), rows / (1 - share), 0)

    seen = (each["tokens"] > 0) & jax.random.bernoulli(next(keys), 1 - FORGOTTEN_FEATURES, each["tokens"].shape)
    tokens = (weights["vectors"][each["tokens"]] * seen[..., None]).sum(1)
    whole = (weights["vectors"][each["whole"]] * (each["whole"] > 0)[..., None]).sum(0)
    given = Inputs(tokens + whole, *(each[name] for name in ("lines", "clauses", "numbers", "powers", "mentions", "reads", "people")))
    told = forward(jnp, weights, given, drop)
    meant = jnp.take_along_axis(jax.nn.log_softmax(told["numbers"]), jnp.maximum(each["told numbers"], 0)[:, None], -1)[:, 0]
    return (
        -(meant * (each["told numbers"] >= 0)).sum()
        + _surprise(told["steps"], each["told steps"])
        + LAW_WEIGHT * _surprise(told["laws"], each["told laws"])
        + _surprise(told["people"], each["told people"])
        + TEXT_WEIGHT * _surprise(told["text"], each["told text"])
    )


def _surprise(odds: Any, answers: Any) -> Any:
    """Of log-odds by answers of 0 or 1; -1 teaches nothing."""
    return (optax.sigmoid_binary_cross_entropy(odds, jnp.maximum(answers, 0)) * (answers >= 0)).sum()
