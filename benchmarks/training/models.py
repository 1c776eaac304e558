"""The tables, one after another; each is judged on hands that it has not seen, and the later ones learn from what the earlier ones say there.

The hands are dealt into folds. Of each fold the texts are read with tables that the other folds made: so the models of people and of trust see the
reader as new documents will meet it, and not as it reads what it was trained on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from typing import Any
from unittest.mock import patch

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.judging import verdicts
from benchmarks.training.corpus import Labelled, plain
from benchmarks.training.fit import Example, Recipe, calibration, fit, shares
from benchmarks.training.network import has, names_of, remember, sample_of, trained_after_all, trained_without
from benchmarks.training.numbers import manners_of, number_rows, numbers_of
from benchmarks.training.sanctions import acts_of, aims_of, moods_of, step_rows
from benchmarks.training.softmax import Row, fit_table
from benchmarks.training.trees import Growing, asked, grown
from benchmarks.training.trees import Row as TreeRow
from claims.extraction import linear, numbersigns, read, sanctions, stepsigns, stepweighing, told, trust, uncounted
from claims.extraction.build import claims_of, counted, grammar, seen
from claims.extraction.classifier import QUESTIONS, Opinion, features
from claims.extraction.linear import Weights, as_weights
from claims.extraction.meanings import MEANINGS
from claims.extraction.network import Array, Network, as_network
from claims.extraction.odds import log_odds, probability
from claims.extraction.ours import is_ours
from claims.extraction.tables import Table, as_table
from claims.extraction.told import people_of
from claims.extraction.trees import as_forest
from claims.extraction.uncounted import QUESTIONS as UNCOUNTED
from claims.jsonl import reading_to_json

TEXTS = Recipe(QUESTIONS, strength=0.15, fewest=6, balanced=True)  # between 0.1 and 0.3 nothing changes
ALONE = Recipe(tuple(question.name for question in UNCOUNTED), strength=0.1, fewest=5, balanced=False)
NUMBERS = Growing(trees=120, leaves=15, fewest=60, rate=0.08)
STEPS = Growing(trees=250, leaves=31, fewest=40, rate=0.06)
WITHOUT_NUMBER = Growing(trees=150, leaves=15, fewest=60, rate=0.06)
PEOPLE = TRUST = Growing(trees=250, leaves=31, fewest=60, rate=0.05)
NEWS_AT = trust.COLUMNS.index("news")
NOT_ASKED = 0.5  # chance of a question that no table has been asked yet
# Tables that ask one thing of a text or of a place in it: their name → the rows of a document.
ROWS: dict[str, Callable[[Labelled], Iterable[Row]]] = {
    "meanings": numbers_of,
    "manners": manners_of,
    "acts": acts_of,
    "aims": aims_of,
    "moods": moods_of,
}
FIRST = ("weights", *ROWS)
ASKING = ("meanings", "manners", "powers")  # modules that ask those tables
TREES = (numbersigns, stepweighing, uncounted, told, trust)  # modules that ask trees
FOLDS = 3
TOLD_FROM = 0.8  # a claim of this confidence is told to people


@dataclass(slots=True)
class Trained:
    """Tables by name, what was seen while they were judged, and the examples of the later ones."""

    tables: dict[str, dict[str, Any]] = field(default_factory=dict)
    forests: dict[str, dict[str, Array]] = field(default_factory=dict)
    network: dict[str, Array] = field(default_factory=dict)
    report: list[str] = field(default_factory=list)
    numbers: list[TreeRow] = field(default_factory=list)
    steps: list[TreeRow] = field(default_factory=list)
    alone: list[Example] = field(default_factory=list)  # of releases without a number of their own, for the table …
    uncounted: list[TreeRow] = field(default_factory=list)  # … and the same texts for the trees, which are told what the table says
    people: list[TreeRow] = field(default_factory=list)
    claims: list[TreeRow] = field(default_factory=list)
    apart: list[dict[str, Any]] = field(default_factory=list)  # readings, as `volia extract` writes them
    opinions: list[tuple[Opinion, tuple[bool, ...], str]] = field(default_factory=list)


def train(known: Sequence[Labelled], *, judge: bool = True, unseen: Set[str] = frozenset()) -> Trained:
    """All tables of claims/extraction, and to `judge` them how they did on hands that they had not seen. Of the hands `unseen` it is kept, too, what
    tables and a network that were made without them read in their documents."""
    made, dealt = Trained(), _folds(known)
    samples = [sample_of(each) for each in known]
    # The networks take both cores for a part of their time alone, so that the tables are made beside them.
    with ProcessPoolExecutor(1, get_context("spawn"), remember, (samples, names_of(samples))) as apart:
        networks = [apart.submit(trained_without, frozenset(fold)) for fold in dealt]
        last = apart.submit(trained_after_all)
        known = heard(known)
        folds = [(fold, _first_tables([each for each in known if each.hand not in fold])) for fold in dealt]
        made.tables = _first_tables(known)
        for (fold, tables), asked_network in zip(folds, networks, strict=True):
            _weigh([each for each in known if each.hand in fold], tables, as_network(asked_network.result()), made)
        forests = [_first_forests(made, fold) for fold, _ in folds]
        for (fold, tables), trees, asked_network in zip(folds, forests, networks, strict=True):
            _read_fold([each for each in known if each.hand in fold], tables, trees, as_network(asked_network.result()), made)
        _tell_of_table(made, dealt)
        made.tables["uncounted"] = fit(ALONE, made.alone)
        made.forests = {**_first_forests(made), **_last_forests(made)}
        for (fold, tables), trees, asked_network in zip(folds, forests, networks, strict=True):
            documents = [each for each in known if each.hand in fold & unseen]
            _read_apart(documents, fold, tables, trees, as_network(asked_network.result()), made)
        made.network = last.result()
    made.report = [*_of_texts(made), *_of_trees(made, dealt)] if judge else []
    return made


def heard(known: Sequence[Labelled]) -> list[Labelled]:
    """The same documents, each with the opinion of a model that the other folds made: as the reader will hear of new ones."""
    examples = [Example(each.hand, features(each.text), each.answers) for each in known]
    opinions: dict[int, Opinion] = {}
    for fold in _folds(known):
        texts = as_weights(fit(TEXTS, [example for example in examples if example.hand not in fold]))
        opinions |= {at: Opinion(*texts.chances(sorted(example.features))) for at, example in enumerate(examples) if example.hand in fold}
    return [replace(each, opinion=opinions[at]) for at, each in enumerate(known)]


def _folds(known: Sequence[Labelled]) -> list[set[str]]:
    """The hands dealt into folds of about one size, the largest hands first."""
    folds: list[set[str]] = [set() for _ in range(FOLDS)]
    sizes = [0] * FOLDS
    for hand, size in sorted(Counter(each.hand for each in known).items(), key=lambda pair: (-pair[1], pair[0])):
        place = sizes.index(min(sizes))
        folds[place].add(hand)
        sizes[place] += size
    return [fold for fold in folds if fold]


def _first_tables(known: Sequence[Labelled]) -> dict[str, dict[str, Any]]:
    """Those that ask the text alone."""
    return {
        "weights": fit(TEXTS, [Example(each.hand, features(each.text), each.answers) for each in known]),
        **{name: fit_table([row for each in known for row in rows(each)]) for name, rows in ROWS.items()},
    }


def _weigh(fold: Sequence[Labelled], tables: dict[str, dict[str, Any]], asked: Network, made: Trained) -> None:
    """What the trees learn from: the numbers and the steps of a fold, as its tables and its network see them."""
    texts = as_weights(tables["weights"])
    with _using({f"{name}.json": as_table(tables[name]) for name in ROWS}, {}, {}, asked):
        for each in fold:
            opinion = Opinion(*texts.chances(sorted(features(each.text))))
            figures, reading = grammar(each.text)
            steps = sanctions.steps_of(each.text)
            impression = seen(each.text, figures, reading, steps)
            made.steps += step_rows(each, steps, impression)
            if is_ours(each.text, opinion.ours):
                made.numbers += number_rows(each, reading, opinion, impression)


def _first_forests(made: Trained, without: Set[str] = frozenset()) -> dict[str, dict[str, Array]]:
    """The trees that make claims, of what was seen but for some hands."""
    numbers, steps = _but_for(without, made.numbers), _but_for(without, made.steps)
    return {
        numbersigns.FOREST: grown(NUMBERS, numbersigns.COLUMNS, MEANINGS, numbers),
        stepweighing.FOREST: asked(STEPS, stepsigns.COLUMNS, ("told",), steps),
    }


def _last_forests(made: Trained, without: Set[str] = frozenset()) -> dict[str, dict[str, Array]]:
    """The trees that look at what the first ones made."""
    texts, people, claims = (_but_for(without, rows) for rows in (made.uncounted, made.people, made.claims))
    return {
        uncounted.FOREST: asked(WITHOUT_NUMBER, uncounted.COLUMNS, ALONE.questions, texts),
        told.FOREST: asked(PEOPLE, told.COLUMNS, ("released",), people),
        trust.FOREST: asked(TRUST, trust.COLUMNS, ("right",), claims),
    }


def _but_for(without: Set[str], rows: Iterable[TreeRow]) -> list[TreeRow]:
    return [row for row in rows if row.hand not in without]


def _tell_of_table(made: Trained, folds: Sequence[Set[str]]) -> None:
    """Each text's row is told what the table says of it that has not seen its fold."""
    chances: dict[int, tuple[float, ...]] = {}
    for fold in folds:
        table = as_weights(fit(ALONE, [example for example in made.alone if example.hand not in fold]))
        chances |= {at: table.chances(sorted(example.features)) for at, example in enumerate(made.alone) if example.hand in fold}
    made.uncounted = [replace(row, told=[*map(log_odds, chances[at]), *row.told[len(UNCOUNTED) :]]) for at, row in enumerate(made.uncounted)]


def _read_fold(
    fold: Sequence[Labelled], tables: dict[str, dict[str, Any]], trees: dict[str, dict[str, Array]], asked: Network, made: Trained
) -> None:
    texts = as_weights(tables["weights"])
    with _using({f"{name}.json": as_table(tables[name]) for name in ROWS}, {}, trees, asked):
        for each in fold:
            opinion = Opinion(*texts.chances(sorted(features(each.text))))
            made.opinions.append((opinion, each.answers, each.hand))
            if is_ours(each.text, opinion.ours):
                _read_one(each, opinion, made)


@contextmanager
def _using(tables: dict[str, Table], weights: dict[str, Weights], trees: dict[str, dict[str, Array]], asked: Network) -> Iterator[None]:
    """The reader with other tables, trees and another network than those beside it."""
    kept = linear.weights
    forests = {name: as_forest(each) for name, each in trees.items()}
    with ExitStack() as stack:
        stack.enter_context(threadpool_limits(1, "blas"))  # as network() does; more threads only wait for one another
        stack.enter_context(patch("claims.extraction.linear.weights", lambda name: weights.get(name) or kept(name)))
        for each in TREES:
            stack.enter_context(patch.object(each, "forest", forests.__getitem__))
        stack.enter_context(patch("claims.extraction.impression.network", lambda: asked))
        for module in ASKING:
            stack.enter_context(patch(f"claims.extraction.{module}.table", tables.__getitem__))
        yield


def _read_apart(
    documents: Sequence[Labelled],
    fold: Set[str],
    tables: dict[str, dict[str, Any]],
    trees: dict[str, dict[str, Array]],
    asked: Network,
    made: Trained,
) -> None:
    """Reads documents of a fold by what the other folds made alone."""
    if not documents:
        return
    alone = fit(ALONE, [example for example in made.alone if example.hand not in fold])
    weights = {name: as_weights(body) for name, body in {"uncounted": alone, "weights": tables["weights"]}.items()}
    trees = {**trees, **_last_forests(made, fold)}
    with _using({f"{name}.json": as_table(tables[name]) for name in ROWS}, weights, trees, asked):
        made.apart += [reading_to_json(each.text.document.id, read(each.text.document)) for each in documents]


def _read_one(each: Labelled, first: Opinion, made: Trained) -> None:
    found = counted(each.text, first)
    opinion, impression = found.told.opinion, found.told.impression
    answers = tuple(has(each, question) for question in UNCOUNTED)
    made.alone.append(Example(each.hand, uncounted.signs_of(each.text, found.events, opinion, impression), answers))
    row = uncounted.row_of(each.text, found.events, [NOT_ASKED] * len(UNCOUNTED), opinion, impression)
    made.uncounted.append(TreeRow(each.hand, row, answers))
    groups = people_of(each.text)
    for group, row in zip(groups, told.rows_of(each.text, found.told), strict=True):
        made.people.append(TreeRow(each.hand, row, (any(plain(named.name) in each.names for named in group),)))
    claims = claims_of(each.text, found)
    found_right = sorted(verdicts(each.gold, claims).items())
    rows = trust.rows_of(each.text, claims, [at for at, _ in found_right], (first, opinion), impression)
    made.claims += [TreeRow(each.hand, row, (is_right,)) for row, (_, is_right) in zip(rows, found_right, strict=True)]


def _of_texts(made: Trained) -> Iterator[str]:
    yield "texts, on hands not seen:"
    for hand in sorted({hand for _, _, hand in made.opinions}):
        of_hand = [(opinion, answers) for opinion, answers, of in made.opinions if of == hand]
        told = (
            f"{question} {shares([(getattr(op, question) > 0.5, answers[at]) for op, answers in of_hand])}" for at, question in enumerate(QUESTIONS)
        )
        yield f"  {hand:<12} {'  '.join(told)}"


def _of_trees(made: Trained, folds: Sequence[Set[str]]) -> Iterator[str]:
    """How right the trees are on hands that they have not seen."""
    forests = [(fold, {**_first_forests(made, fold), **_last_forests(made, fold)}) for fold in folds]
    numbers = _across(made.numbers, forests, numbersigns.FOREST)
    right = sum(max(row.right) == odds.argmax() for row, odds in numbers)
    yield f"numbers, on hands not seen: {right / max(1, len(numbers)):.3f} mean what is likeliest"
    for what, rows, name, least in (
        ("steps, of those that are looked at", made.steps, stepweighing.FOREST, stepweighing.LIKELY),
        ("people, of those that are found", made.people, told.FOREST, told.LIKELY),
    ):
        yield f"{what}: {shares([(probability(odds[0]) >= least, bool(row.right[0])) for row, odds in _across(rows, forests, name)])}"
    texts = _across(made.uncounted, forests, uncounted.FOREST)
    for place, question in enumerate(UNCOUNTED):
        yield f"{question.name}: {shares([(probability(odds[place]) >= question.told, bool(row.right[place])) for row, odds in texts])}"
    claims = _across(made.claims, forests, trust.FOREST)
    pairs = [(probability(odds[0]), bool(row.right[0])) for row, odds in claims]
    yield "claims, on hands not seen:  told  right  share"
    yield from calibration(pairs)
    news = [chance >= TOLD_FROM for (chance, is_right), (row, _) in zip(pairs, claims, strict=True) if is_right and row.told[NEWS_AT]]
    told_right = [is_right for chance, is_right in pairs if chance >= TOLD_FROM]
    yield f"of those told {sum(told_right) / max(1, len(told_right)):.3f} are right; of the right news {sum(news) / max(1, len(news)):.3f} are told"


def _across(rows: Sequence[TreeRow], forests: Iterable[tuple[Set[str], dict[str, dict[str, Array]]]], name: str) -> list[tuple[TreeRow, Array]]:
    """Each row with what the trees of that name say that have not seen its fold."""
    found = []
    for fold, trees in forests:
        of_fold = [row for row in rows if row.hand in fold]
        if of_fold:
            found += zip(of_fold, as_forest(trees[name]).odds(np.array([row.told for row in of_fold], np.float32)), strict=True)
    return found
