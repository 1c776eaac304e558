"""What the network (network.py) makes of a text: an impression beside the grammar, of numbers, powers, people and the whole.

The linear tables see which words stand near; the network sees how they follow one another. It is told what the lexicons and the grammar found at
each token, and the words by their beginnings and ends, so that it goes on where the rules end; what it says is a sign for the tables that decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from claims.extraction.classifier import QUESTIONS, Opinion
from claims.extraction.figures import Figure
from claims.extraction.imposers import IMPOSERS
from claims.extraction.meanings import MEANINGS, Read, counting, related_numbers
from claims.extraction.namewords import Named
from claims.extraction.network import Array, Inputs, Network, forward, network
from claims.extraction.numbers import Number
from claims.extraction.odds import log_odds, probability
from claims.extraction.others import beside
from claims.extraction.people import named_of
from claims.extraction.powers import IN_NEWS, mentions, unnamed
from claims.extraction.reader import Line, Text
from claims.extraction.releases import Event
from claims.extraction.steps import Step
from claims.extraction.tokens import Token
from claims.extraction.told import people_of
from claims.model import Direction, Target

MOST_TOKENS = 320  # of a text that are looked at, its opening; the cost grows with the square
MOST_PLACES = 12  # of one power or person that are looked at
BEGINNINGS = (3, 5, 7)  # letters of a word by which it is known, with its last ENDING
ENDING = 3
MOST_WORDS = 8_192  # whose beginnings and ends are kept: nearly all of a day's
SMALL = 12  # numbers below it are known each by itself
LAST_LINE = 4  # sentences under the title are told apart so far
MOST_DOUBTS = 2
TRUST = 0.3  # that a doubt takes from what the grammar read
SHARE = 0.4  # of the network in the opinion on a whole text; between 0.3 and 0.5 nothing changes
ODDS = 9.0  # a log-odds beyond it says no more
UNHEARD = -ODDS  # of what the network was not asked, or does not hear at all
POWERS = tuple(sorted(IMPOSERS))
WHOLE = (*QUESTIONS, "no number", "one", "one freed", "no number freed")  # what a text is asked as a whole: classifier.py, uncounted.py
STEPS = tuple((direction, target, news) for direction in Direction for target in Target for news in (True, False))
LAWS = tuple((direction, target) for direction, target, news in STEPS if news)


@dataclass(frozen=True, slots=True)
class Signs:
    """A text as the network is told of it: features of each token, and where numbers, powers and people stand among the tokens."""

    tokens: list[list[str]]
    lines: list[int]
    clauses: list[int]
    whole: list[str]
    numbers: list[tuple[int, int, Number]] = field(default_factory=list)  # token of the network, line, number
    powers: dict[str, list[int]] = field(default_factory=dict)
    reads: dict[str, list[tuple[int, float]]] = field(default_factory=dict)  # of each power: place in STEPS, and how sure
    people: list[tuple[Named, list[int]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Impression:
    """Of each number the chance of each meaning, by line and token; of steps, of their law, of people (by name) and of the whole text log-odds."""

    numbers: Mapping[tuple[int, int], Mapping[str, float]] = field(default_factory=dict)
    steps: Mapping[tuple[str, Direction, Target, bool], float] = field(default_factory=dict)
    laws: Mapping[tuple[str, Direction, Target], float] = field(default_factory=dict)
    people: Mapping[str, float] = field(default_factory=dict)
    whole: Mapping[str, float] = field(default_factory=dict)


def signs_of(text: Text, figures: Sequence[Figure], events: Sequence[Event], read: Mapping[int, Read], steps: Sequence[Step]) -> Signs:
    """What the network is told; `read`: how the grammar read each value."""
    whole = [f"role {text.role.value if text.role else 'unknown'}", f"language {text.lang}"]
    signs = Signs([], [], [], whole)
    found = _of_grammar(text, figures, events, steps)
    numbers = {(index, number.start): number for index, number in counting(text)}
    related = related_numbers(text)
    places: dict[tuple[int, int], int] = {}
    for index, line in enumerate(text.lines):
        known = _numbers_and_days(text, line)
        for at, token in enumerate(line.sentence.tokens):
            if len(places) == MOST_TOKENS:
                break
            place = places[index, at] = len(places)
            signs.lines.append(index)
            signs.clauses.append(index * MOST_TOKENS + line.sentence.clause[at])
            features = [*_of_token(token), *token.tags, *known.get(at, ()), *found.get((index, at), ()), _below_title(text, index)]
            if (index, at) in numbers:
                features += [*related[index, at], *_of_reading(text, index, numbers[index, at], read)]
                signs.numbers.append((place, index, numbers[index, at]))
            signs.tokens.append(features)
    _powers(text, steps, places, signs)
    for group in people_of(text):
        stands = [places[named.line, at] for named in group for at in range(named.start, named.end) if (named.line, at) in places]
        signs.people.append((group[0], stands[:MOST_PLACES]))
    return signs


def _of_token(token: Token) -> tuple[str, ...]:
    if token.kind == "word":
        return _of_word(token.text, token.low, token.capital)
    return (f"mark {token.text}" if token.kind == "mark" else f"kind {token.kind}",)


@lru_cache(maxsize=MOST_WORDS)
def _of_word(text: str, low: str, capital: bool) -> tuple[str, ...]:
    begins = (f"~{low[:size]}" for size in BEGINNINGS)
    return (f"word {low}", *begins, f"~{low[-ENDING:]}", *(["capitals" if text.isupper() and len(text) > 1 else "capital"] if capital else []))


def _numbers_and_days(text: Text, line: Line) -> dict[int, list[str]]:
    """Of each token of a sentence the number and the days it belongs to."""
    known: dict[int, list[str]] = {}
    for moment in line.moments:
        for at in range(moment.start, moment.end):
            known.setdefault(at, []).append(f"day {moment.kind}{'+' if moment.since else ''} {text.age(moment)}")
    for number in line.numbers:
        told = [f"number {number.kind}", f"magnitude {number.value.bit_length()}", f"bound {number.bound.value}"]
        told += [f"number {number.value}"] if number.value < SMALL else []
        for at in range(number.start, number.end):
            known.setdefault(at, []).extend([*told, "number begins"] if at == number.start else told)
    return known


def _of_grammar(text: Text, figures: Sequence[Figure], events: Sequence[Event], steps: Sequence[Step]) -> dict[tuple[int, int], list[str]]:
    """What the grammar read at which token."""
    found: dict[tuple[int, int], list[str]] = {}
    for figure in figures:
        found.setdefault((figure.line, figure.predicate), []).append(f"figure {figure.concept} {figure.mode.mode}")
    for event in events:
        size = "none" if event.count is None else "one" if event.count == 1 else "some"
        found.setdefault((event.main.line, event.main.predicate), []).append(f"event {event.modality} {size}")
    for named in named_of(text, list(figures)):
        for at in range(named.start, named.end):
            found.setdefault((named.line, at), []).append("listed")
    for step in steps:
        told = (step.direction, step.target, step.modality, f"doubts {min(MOST_DOUBTS, len(step.doubts))}")
        for at in {step.start, step.topic}:
            found.setdefault((step.line, at), []).extend(f"step {each}" for each in told)
    return found


def _of_reading(text: Text, index: int, number: Number, read: Mapping[int, Read]) -> Iterator[str]:
    known = read.get(number.value + beside(text, index, number), read.get(number.value))
    yield f"read {known.meaning if known else 'not'}"
    yield from (f"rule {rule}" for rule in (known.rules if known else ()))


def _below_title(text: Text, index: int) -> str:
    return f"line {min(LAST_LINE, index - text.title_lines) if index >= text.title_lines else 'title'}"


def _powers(text: Text, steps: Sequence[Step], places: Mapping[tuple[int, int], int], signs: Signs) -> None:
    for power, stands in mentions(text, dict.fromkeys((*(step.imposer for step in steps), *unnamed(text)))).items():
        if power in POWERS:
            signs.powers[power] = [places[stand] for stand in stands if stand in places][:MOST_PLACES]
    for step in steps:
        if step.imposer in signs.powers:
            place = STEPS.index((step.direction, step.target, step.modality in IN_NEWS))
            signs.reads.setdefault(step.imposer, []).append((place, 1 - TRUST * min(MOST_DOUBTS, len(step.doubts))))


def impression_of(signs: Signs, asked: Network | None = None) -> Impression:
    """What the network makes of a text; nothing of an empty one."""
    if not signs.tokens:
        return Impression()
    asked = asked or network()
    told = forward(np, asked.weights, inputs(signs, asked))
    chances = np.exp(told["numbers"] - told["numbers"].max(-1, keepdims=True))
    chances /= chances.sum(-1, keepdims=True)
    return Impression(
        numbers={
            (line, number.start): dict(zip(MEANINGS, map(float, row), strict=True))
            for (_, line, number), row in zip(signs.numbers, chances, strict=True)
        },
        steps={(power, *step): odds for power, row in zip(signs.powers, told["steps"], strict=True) for step, odds in _odds(STEPS, row)},
        laws={(power, *step): odds for power, row in zip(signs.powers, told["laws"], strict=True) for step, odds in _odds(LAWS, row)},
        people={named.canonical: odds for (named, _), (_, odds) in zip(signs.people, _odds(signs.people, told["people"]), strict=True)},
        whole=dict(_odds(WHOLE, told["text"])),
    )


def heard(opinion: Opinion, impression: Impression) -> Opinion:
    """The opinion on a whole text, once the network has been asked too."""
    chances = (between(getattr(opinion, question), impression.whole.get(question)) for question in QUESTIONS)
    return Opinion(*chances)


def between(chance: float, odds: float | None) -> float:
    """A chance, once the network has been asked too."""
    if odds is None:
        return chance
    return probability((1 - SHARE) * log_odds(chance) + SHARE * odds)


def _odds(keys: Sequence[Any], row: Array) -> list[tuple[Any, float]]:
    return list(zip(keys, map(float, np.clip(row, -ODDS, ODDS)), strict=True))


def inputs(signs: Signs, asked: Network) -> Inputs:
    """The arrays of one text."""
    return Inputs(
        tokens=asked.sums(signs.tokens) + asked.sums([signs.whole]),
        lines=np.array(signs.lines),
        clauses=np.array(signs.clauses),
        numbers=np.array([place for place, _, _ in signs.numbers], np.intp),
        powers=np.array([POWERS.index(power) for power in signs.powers], np.intp),
        mentions=_places(list(signs.powers.values())),
        reads=reads_of(signs, list(signs.powers)),
        people=_places([places for _, places in signs.people]),
    )


def reads_of(signs: Signs, powers: Sequence[str]) -> Array:
    """(powers, STEPS): how sure the grammar is of each step that it read."""
    reads = np.zeros((len(powers), len(STEPS)), np.float32)
    for row, power in enumerate(powers):
        for place, sure in signs.reads.get(power, ()):
            reads[row, place] = max(reads[row, place], sure)
    return reads


def _places(rows: Sequence[Sequence[int]]) -> Array:
    """A row of places each, filled up with -1."""
    made = np.full((len(rows), max(map(len, rows), default=1) or 1), -1, np.intp)
    for at, row in enumerate(rows):
        made[at, : len(row)] = row
    return made
