"""Training the network of claims/extraction/network.py on labelled documents; JAX differentiates the very sums that NumPy runs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import zip_longest
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
from claims.extraction.impression import LAWS, MOST_TOKENS, POWERS, STEPS, WHOLE, Signs, inputs, reads_of, signs_of
from claims.extraction.meanings import MEANINGS, counting
from claims.extraction.network import FIRST, UNKNOWN, Array, Inputs, as_kept, as_network, dense_shapes, forward, plain_weights
from claims.extraction.others import beside
from claims.extraction.powers import IN_NEWS
from claims.extraction.sanctions import steps_of
from claims.extraction.uncounted import QUESTIONS as UNCOUNTED
from claims.extraction.uncounted import Question
from claims.extraction.weighing import readings
from claims.model import Direction, Modality, Target

WIDTH = 96
FEWEST = 4  # texts that have a feature
EPOCHS, LAST_EPOCHS = 8, 12  # of the networks of the folds; of the one that is kept, which softer answers keep from being too sure
RATE, LAST_RATE, WARM = 2e-3, 0.02, 400  # the highest step; the share of it at the end; batches until it is reached
DECAY = 0.03
FORGOTTEN, FORGOTTEN_FEATURES = 0.25, 0.25  # share of what is left out at random
BATCH_TOKENS = 4_096
LENGTHS = (24, 32, 40, 48, 56, 64, 80, 96, 128, 192, MOST_TOKENS)  # texts are filled up to the next: 12 in 100 of what is computed is filling
FEATURES, NUMBERS, OF_POWERS, MENTIONS, PEOPLE = 20, 12, 8, 12, 12  # most of a token and of a text that are trained on
SMALL = 0.1  # of a vector at the beginning, whose many are added up
LAW_WEIGHT, TEXT_WEIGHT = 0.7, 0.5
HEATS = tuple(each / 20 for each in range(16, 80))  # by which log-odds may be divided
SPEAKING = {  # the weights that make the log-odds of each answer
    "numbers": ("numbers.out.w", "numbers.out.b"),
    "steps": ("steps.out.w", "steps.out.b", "steps.read", "aims.out.w", "aims.out.b"),
    "laws": ("laws.out.w", "laws.out.b", "aims.laws.w", "aims.laws.b"),
    "people": ("people.out.w", "people.out.b"),
    "text": ("text.out.w", "text.out.b"),
}
LAST_LOUDNESS = 0.92  # of the mean of the folds, for on hands unseen by all one as loud as that was too sure (heat 1.95 to 1.75)
AS_LOUD = frozenset({"laws"})  # the answers of which that is not so
LISTENED = 0.5  # share of what a network that had not seen the text said of it, beside its labels, in what the last one learns


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
FOUND: list[dict[str, Array]] = []  # how loud each of those networks is (_heat)
HEARD: dict[int, dict[str, Array]] = {}  # of what is remembered, by its place: the opinion of a network that has not seen it


def remember(samples: Sequence[Sample], names: Sequence[str]) -> None:
    REMEMBERED[:] = [(samples, names)]


def trained_without(hands: Set[str]) -> dict[str, Array]:
    """The network of what is remembered, but for some hands; its opinion on theirs is kept."""
    ((samples, names),) = REMEMBERED
    made = trained([each for each in samples if each.hand not in hands], names)
    apart = {place: each for place, each in enumerate(samples) if each.hand in hands}
    network = as_network(made)
    told = {place: forward(np, network.weights, inputs(each.signs, network)) for place, each in apart.items()}
    heat = _heat(list(apart.values()), list(told.values()))
    HEARD.update((place, _chances({name: odds / heat[name] for name, odds in each.items()})) for place, each in told.items())
    FOUND.append(heat)
    return made


def trained_after_all() -> dict[str, Array]:
    """The network of all that is remembered, once those of the folds are made. Hands differ in their labels, and of a label alone a network learns to
    be surer than it may: so it is told, too, what the network that had not seen a text made of it (Hinton et al., "Distilling the Knowledge in a
    Neural Network", 2015). It ends up nearly as loud as those were, for the tables that learned to hear them."""
    ((samples, names),) = REMEMBERED
    made = trained(samples, names, heard=[HEARD[place] for place in range(len(samples))], epochs=LAST_EPOCHS)
    for head, weights in SPEAKING.items():
        louder = np.mean([each[head] for each in FOUND], axis=0) * (1.0 if head in AS_LOUD else LAST_LOUDNESS)
        made |= {name: (made[name] * louder).astype(np.float16) for name in weights}
    return made


def _heat(samples: Sequence[Sample], told: Sequence[Mapping[str, Array]]) -> dict[str, Array]:
    """How much too loud a network is on texts that it has not seen, for each of its answers: by what its log-odds are to be divided (Guo et al., "On
    Calibration of Modern Neural Networks", 2017)."""
    answers = [_answers(each) for each in samples]
    heat: dict[str, Array] = {}
    for name in SPEAKING:
        joined = np.stack if name == "text" else np.concatenate
        odds, labels = joined([each[name] for each in told]), joined([own[name] for own in answers])
        losses = np.stack([_losses(name, odds / each, labels) for each in HEATS])
        heat[name] = np.array(HEATS, np.float32)[losses.argmin(0)]
    return heat


def _losses(name: str, odds: Array, labels: Array) -> Array:
    """Of each question about a text by itself, else of all together."""
    if name == "numbers":
        odds = odds - odds.max(-1, keepdims=True)
        return -((odds - np.log(np.exp(odds).sum(-1, keepdims=True))) * np.maximum(labels, 0)).sum()
    surprise = (np.logaddexp(0, odds) - odds * labels) * (labels >= 0)
    return surprise.sum(0) if name == "text" else surprise.sum()


def trained(
    samples: Sequence[Sample], names: Sequence[str], *, heard: Sequence[Mapping[str, Array]] = (), epochs: int = EPOCHS, seed: int = 0
) -> dict[str, Array]:
    """The network as it is kept; `names` of the features that it knows (names_of), `heard`: another's opinion on each sample."""
    places = {name: place for place, name in enumerate(names, FIRST)}
    rows = [_row(each, places, opinion) for each, opinion in zip_longest(samples, heard)]
    generator = np.random.default_rng(seed)
    weights = _first(jax.random.PRNGKey(seed), len(names) + FIRST)
    state = CHANGE.init(weights)
    batches = _batches_of(rows) * epochs
    rate = optax.warmup_cosine_decay_schedule(0, RATE, min(WARM, batches // 10), batches, RATE * LAST_RATE)
    key, done = jax.random.PRNGKey(seed + 1), 0
    for epoch in range(epochs):
        losses = []
        for batch in _batches(rows, generator):
            key, now = jax.random.split(key)
            weights, state, loss = _learn(weights, state, batch, now, rate(done))
            losses.append(loss)
            done += 1
        progress(f"network of {len(samples)} texts, epoch {epoch + 1} of {epochs}: loss {float(sum(losses)) / len(losses):.3f}")
    return as_kept(names, np.asarray(weights["vectors"]), {name: np.asarray(each) for name, each in weights.items() if name != "vectors"})


def names_of(samples: Sequence[Sample]) -> list[str]:
    """The features that enough texts have."""
    found: Counter[str] = Counter()
    for each in samples:
        found.update({name for token in (*each.signs.tokens, each.signs.whole) for name in token})
    return sorted(name for name, count in found.items() if count >= FEWEST)


def _chances(told: Mapping[str, Array]) -> dict[str, Array]:
    """Log-odds as chances, in the form of _answers."""
    raised = np.exp(told["numbers"] - told["numbers"].max(-1, keepdims=True, initial=0))
    return {
        "numbers": raised / raised.sum(-1, keepdims=True),
        **{name: 1 / (1 + np.exp(-told[name])) for name in ("steps", "laws", "people", "text")},
    }


def _answers(each: Sample) -> dict[str, Array]:
    """What is to be learned of a sample: the chances of each meaning of a number, else 1 or 0; -1 teaches nothing."""
    numbers = np.full((len(each.meanings), len(MEANINGS)), -1, np.float32)
    for row, meaning in enumerate(each.meanings):
        if meaning >= 0:
            numbers[row] = np.arange(len(MEANINGS)) == meaning
    return {
        "numbers": numbers,
        "steps": each.steps,
        "laws": each.laws,
        "people": np.array(each.people, np.float32),
        "text": np.array(each.text, np.float32),
    }


def _row(each: Sample, places: dict[str, int], opinion: Mapping[str, Array] | None = None) -> dict[str, Array]:
    """The arrays of one sample, all of a size but for the tokens."""
    told = _answers(each)
    if opinion is not None:
        told = {name: np.where(own < 0, own, (1 - LISTENED) * own + LISTENED * opinion[name]) for name, own in told.items()}
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
        "told numbers": _filled(told["numbers"], NUMBERS, -1, len(MEANINGS)),
        "told steps": _filled(told["steps"], OF_POWERS, -1, len(STEPS)),
        "told laws": _filled(told["laws"], OF_POWERS, -1, len(LAWS)),
        "told people": _filled(told["people"], PEOPLE, -1),
        "told text": told["text"],
    }


def _filled(rows: Sequence[Any] | Array, size: int, empty: int, width: int | None = None) -> Array:
    made = np.full((size, width) if width else size, empty, getattr(rows, "dtype", None))
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
    vectors = {"vectors": features, "powers": len(POWERS), "targets": len(Target)}
    weights = {name: jax.random.normal(next(keys), (size, WIDTH)) * SMALL for name, size in vectors.items()}
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
    return (
        -(jax.nn.log_softmax(told["numbers"]) * jnp.maximum(each["told numbers"], 0)).sum()
        + _surprise(told["steps"], each["told steps"])
        + LAW_WEIGHT * _surprise(told["laws"], each["told laws"])
        + _surprise(told["people"], each["told people"])
        + TEXT_WEIGHT * _surprise(told["text"], each["told text"])
    )


def _surprise(odds: Any, answers: Any) -> Any:
    """Of log-odds by answers between 0 and 1; -1 teaches nothing."""
    return (optax.sigmoid_binary_cross_entropy(odds, jnp.maximum(answers, 0)) * (answers >= 0)).sum()
