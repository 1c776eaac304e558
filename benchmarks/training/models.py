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

from benchmarks.judging import verdicts
from benchmarks.training.corpus import Labelled, plain
from benchmarks.training.fit import Example, Recipe, across, calibration, fit, shares
from benchmarks.training.network import has, names_of, remember, sample_of, trained_after_all, trained_without
from benchmarks.training.numbers import manners_of, numbers_of
from benchmarks.training.sanctions import acts_of, aims_of, moods_of, steps_of
from benchmarks.training.softmax import Row, fit_table
from claims.extraction import linear, read
from claims.extraction.build import claims_of, counted
from claims.extraction.classifier import QUESTIONS, Opinion, features
from claims.extraction.linear import Weights, as_weights
from claims.extraction.network import Array, Network, as_network
from claims.extraction.ours import is_ours
from claims.extraction.stepweighing import LIKELY as STEP_LIKELY
from claims.extraction.tables import Table, as_table
from claims.extraction.told import LIKELY, people_of, signs_of
from claims.extraction.trust import signs_of as signs_of_claim
from claims.extraction.uncounted import QUESTIONS as UNCOUNTED
from claims.extraction.uncounted import signs_of as signs_of_text
from claims.jsonl import reading_to_json

TEXTS = Recipe(QUESTIONS, strength=0.15, fewest=6, balanced=True)  # between 0.1 and 0.3 nothing changes
PEOPLE = Recipe(("released",), strength=0.2, fewest=2, balanced=False)
STEPS = Recipe(("told",), strength=0.05, fewest=5, balanced=False)
ALONE = Recipe(tuple(question.name for question in UNCOUNTED), strength=0.1, fewest=5, balanced=False)
TRUST = Recipe(("right",), strength=0.15, fewest=3, balanced=False)
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
FOLDS = 3
TOLD_FROM = 0.8  # a claim of this confidence is told to people


@dataclass(slots=True)
class Trained:
    """Tables by name, what was seen while they were judged, and the examples of the later ones."""

    tables: dict[str, dict[str, Any]] = field(default_factory=dict)
    network: dict[str, Array] = field(default_factory=dict)
    report: list[str] = field(default_factory=list)
    people: list[Example] = field(default_factory=list)
    steps: list[Example] = field(default_factory=list)
    uncounted: list[Example] = field(default_factory=list)
    claims: list[Example] = field(default_factory=list)
    news: list[bool] = field(default_factory=list)  # whether each of the claims is news
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
        for (fold, tables), asked in zip(folds, networks, strict=True):
            _weigh_steps([each for each in known if each.hand in fold], tables, as_network(asked.result()), made)
        for (fold, tables), asked in zip(folds, networks, strict=True):
            tables["steps"] = fit(STEPS, [example for example in made.steps if example.hand not in fold])
            _read_fold([each for each in known if each.hand in fold], tables, as_network(asked.result()), made)
        made.tables |= {
            "steps": fit(STEPS, made.steps),
            "uncounted": fit(ALONE, made.uncounted),
            "people": fit(PEOPLE, made.people),
            "trust": fit(TRUST, made.claims),
        }
        for (fold, tables), asked in zip(folds, networks, strict=True):
            _read_apart([each for each in known if each.hand in fold & unseen], fold, tables, as_network(asked.result()), made)
        made.network = last.result()
    made.report = [*_of_texts(made), *_of_steps(made), *_of_uncounted(made), *_of_people(made), *_of_claims(made)] if judge else []
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


def _weigh_steps(fold: Sequence[Labelled], tables: dict[str, dict[str, Any]], asked: Network, made: Trained) -> None:
    with _using({f"{name}.json": as_table(tables[name]) for name in ROWS}, {}, asked):
        for each in fold:
            made.steps += [Example(each.hand, signs, (is_right,)) for signs, is_right in steps_of(each)]


def _read_fold(fold: Sequence[Labelled], tables: dict[str, dict[str, Any]], asked: Network, made: Trained) -> None:
    texts = as_weights(tables["weights"])
    with _using({f"{name}.json": as_table(tables[name]) for name in ROWS}, {"steps": as_weights(tables["steps"])}, asked):
        for each in fold:
            opinion = Opinion(*texts.chances(sorted(features(each.text))))
            made.opinions.append((opinion, each.answers, each.hand))
            if is_ours(each.text, opinion.ours):
                _read_one(each, opinion, made)


@contextmanager
def _using(tables: dict[str, Table], weights: dict[str, Weights], asked: Network) -> Iterator[None]:
    """The reader with other tables than those beside it."""
    kept = linear.weights
    with ExitStack() as stack:
        stack.enter_context(patch("claims.extraction.linear.weights", lambda name: weights.get(name) or kept(name)))
        stack.enter_context(patch("claims.extraction.impression.network", lambda: asked))
        for module in ASKING:
            stack.enter_context(patch(f"claims.extraction.{module}.table", tables.__getitem__))
        yield


def _read_apart(documents: Sequence[Labelled], fold: Set[str], tables: dict[str, dict[str, Any]], asked: Network, made: Trained) -> None:
    """Reads documents of a fold by what the other folds made alone."""
    if not documents:
        return
    examples = {"steps": (STEPS, made.steps), "uncounted": (ALONE, made.uncounted), "people": (PEOPLE, made.people), "trust": (TRUST, made.claims)}
    fitted = {name: fit(recipe, [example for example in found if example.hand not in fold]) for name, (recipe, found) in examples.items()}
    weights = {name: as_weights(body) for name, body in {**fitted, "weights": tables["weights"]}.items()}
    with _using({f"{name}.json": as_table(tables[name]) for name in ROWS}, weights, asked):
        made.apart += [reading_to_json(each.text.document.id, read(each.text.document)) for each in documents]


def _read_one(each: Labelled, opinion: Opinion, made: Trained) -> None:
    found = counted(each.text, opinion)
    opinion, impression = found.told.opinion, found.told.impression
    answers = tuple(has(each, question) for question in UNCOUNTED)
    made.uncounted.append(Example(each.hand, signs_of_text(each.text, found.events, opinion, impression), answers))
    groups = people_of(each.text)
    for group in groups:
        wanted = any(plain(named.name) in each.names for named in group)
        made.people.append(Example(each.hand, signs_of(each.text, group, found.told, groups), (wanted,)))
    claims = claims_of(each.text, found)
    for at, is_right in sorted(verdicts(each.gold, claims).items()):
        made.claims.append(Example(each.hand, signs_of_claim(each.text, claims, at, opinion, impression), (is_right,)))
        made.news.append(claims[at].is_news)


def _of_texts(made: Trained) -> Iterator[str]:
    yield "texts, on hands not seen:"
    for hand in sorted({hand for _, _, hand in made.opinions}):
        of_hand = [(opinion, answers) for opinion, answers, of in made.opinions if of == hand]
        told = (
            f"{question} {shares([(getattr(op, question) > 0.5, answers[at]) for op, answers in of_hand])}" for at, question in enumerate(QUESTIONS)
        )
        yield f"  {hand:<12} {'  '.join(told)}"


def _of_steps(made: Trained) -> Iterator[str]:
    pairs = [(chance[0] >= STEP_LIKELY, example.answers[0]) for chance, example in zip(across(STEPS, made.steps), made.steps, strict=True)]
    yield f"steps of sanctions, of those that are looked at: {shares(pairs)}"


def _of_uncounted(made: Trained) -> Iterator[str]:
    """Of each question what the grammar found by itself, and what the model does with it."""
    chances = across(ALONE, made.uncounted)
    for place, question in enumerate(UNCOUNTED):
        answers = [example.answers[place] for example in made.uncounted]
        read = [any(sign.startswith(f"{question.name} read release") for sign in example.features) for example in made.uncounted]
        told = [chance[place] >= (question.kept if was else question.told) for chance, was in zip(chances, read, strict=True)]
        yield f"{question.name}: the grammar {shares(list(zip(read, answers, strict=True)))}  weighed {shares(list(zip(told, answers, strict=True)))}"


def _of_people(made: Trained) -> Iterator[str]:
    pairs = [(chance[0] >= LIKELY, example.answers[0]) for chance, example in zip(across(PEOPLE, made.people), made.people, strict=True)]
    yield f"people, of those that are found: {shares(pairs)}"


def _of_claims(made: Trained) -> Iterator[str]:
    chances = [chance[0] for chance in across(TRUST, made.claims)]
    told_right = [example.answers[0] for example in made.claims]
    yield "claims, on hands not seen:  told  right  share"
    yield from calibration(list(zip(chances, told_right, strict=True)))
    sure = [(chance >= TOLD_FROM, is_right, new) for chance, is_right, new in zip(chances, told_right, made.news, strict=True)]
    kept = [is_sure for is_sure, is_right, new in sure if is_right and new]
    told = [is_right for is_sure, is_right, _ in sure if is_sure]
    yield f"of those told {sum(told) / max(1, len(told)):.3f} are right; of the right news {sum(kept) / max(1, len(kept)):.3f} are told"
