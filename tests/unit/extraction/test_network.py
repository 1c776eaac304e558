"""The network by itself: what it is given, what it keeps, and that nothing but the text decides what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from claims.extraction.build import grammar
from claims.extraction.canonical import canonical
from claims.extraction.classifier import Opinion
from claims.extraction.impression import (
    LAWS,
    MOST_TOKENS,
    POWERS,
    SHARE,
    STEPS,
    WHOLE,
    Impression,
    between,
    heard,
    impression_of,
    inputs,
    signs_of,
)
from claims.extraction.meanings import MEANINGS
from claims.extraction.network import FIRST, QUANTA, UNKNOWN, Inputs, Network, as_kept, as_network, dense_shapes, forward, plain_weights
from claims.extraction.normalise import normalise
from claims.extraction.places import MISSING
from claims.extraction.reader import Text, read_text
from claims.extraction.sanctions import steps_of
from claims.extraction.weighing import readings
from claims.model import Direction, Document, Target

WIDTH = 8
NAMES = ["capital", "~fre", "number begins", "role unknown", "language en"]
NEWS_TEXT = "Belarus freed 52 political prisoners today, Ales Bialiatski among them. The US eased sanctions on Belavia in return."


@pytest.fixture
def small() -> Network:
    """A network of random weights, the same each time."""
    generator = np.random.default_rng(1)
    shapes = dense_shapes(WIDTH, meanings=len(MEANINGS), steps=len(STEPS), laws=len(LAWS), questions=len(WHOLE))
    weights = {f"{name}.w": generator.normal(size=shape) for name, shape in shapes.items()}
    weights |= {f"{name}.b": generator.normal(size=shape[1]) for name, shape in shapes.items()}
    weights |= plain_weights(WIDTH, steps=len(STEPS)) | {
        "powers": generator.normal(size=(len(POWERS), WIDTH)),
        "targets": generator.normal(size=(len(Target), WIDTH)),
    }
    return as_network(as_kept(NAMES, generator.normal(size=(len(NAMES) + 2, WIDTH)), weights))


def text_of(words: str, title: str | None = None) -> Text:
    document = Document(id="x", published=datetime(2026, 3, 10, 12, tzinfo=UTC), text=words, title=title)
    return read_text(document, normalise(document.full_text))


def signs(words: str, title: str | None = None):
    text = text_of(words, title)
    figures, reading = grammar(text)
    return signs_of(text, figures, reading.events, readings(text, reading), steps_of(text))


def test_padding_changes_nothing_that_is_said(small: Network) -> None:
    given = inputs(signs(NEWS_TEXT), small)
    longer = replace(
        given,
        tokens=np.pad(given.tokens, [(0, 9), (0, 0)], constant_values=3),
        lines=np.pad(given.lines, (0, 9), constant_values=-1),
        clauses=np.pad(given.clauses, (0, 9), constant_values=-1),
    )
    short, long = forward(np, small.weights, given), forward(np, small.weights, longer)
    for name, odds in short.items():
        assert np.allclose(odds, long[name], atol=1e-4), name


def test_what_stands_elsewhere_in_the_text_decides_too(small: Network) -> None:
    alone, beside = (impression_of(signs(words), small) for words in ("Belarus freed 52 people.", "Belarus freed 52 people. It was long ago."))
    assert alone.numbers[0, 2] != beside.numbers[0, 2]


def test_a_kept_network_is_as_near_as_its_quanta() -> None:
    vectors = np.random.default_rng(2).normal(size=(len(NAMES) + 2, WIDTH))
    read = as_network(as_kept(NAMES, vectors, {"scale": np.ones(WIDTH)}))
    places = read.places.of([*NAMES, "never seen"])
    assert places[-1] == MISSING
    kept = read.vectors * read.scales[:, None]
    assert np.abs(kept[places[:-1] + FIRST] - vectors[FIRST:]).max() <= np.abs(vectors).max() / QUANTA
    assert np.abs(kept[:FIRST] - vectors[:FIRST]).max() <= np.abs(vectors).max() / QUANTA
    assert read.vectors.dtype == np.int8


def test_a_token_is_the_sum_of_what_is_known_of_it_and_one_without_any_is_unknown(small: Network) -> None:
    both, first, second, unheard = small.sums([["capital", "~fre"], ["capital"], ["~fre", "never seen"], ["never seen"]])
    assert np.allclose(both, first + second)
    assert np.allclose(unheard, small.vectors[UNKNOWN] * small.scales[UNKNOWN])


def test_every_number_power_person_and_the_whole_text_is_asked(small: Network) -> None:
    said = impression_of(signs(NEWS_TEXT), small)
    assert list(said.numbers) == [(0, 2)]
    assert sum(said.numbers[0, 2].values()) == pytest.approx(1)
    asked = ("US", "EU")  # the EU is not named, but the airline of a country is, which may be under its sanctions
    assert set(said.steps) == {(power, *step) for power in asked for step in STEPS}
    assert set(said.laws) == {(power, *step) for power in asked for step in LAWS}
    assert list(said.people) == [canonical("Ales Bialiatski")]
    assert set(said.whole) == set(WHOLE)


def test_what_the_grammar_read_is_among_the_signs() -> None:
    told = signs(NEWS_TEXT)
    number = told.tokens[told.numbers[0][0]]
    assert "read news" in number
    assert {"number begins", "magnitude 6"} <= set(number)
    place = STEPS.index((Direction.EASED, Target.AVIATION, True))
    assert [at for at, _ in told.reads["US"]] == [place]


def test_no_text_makes_no_impression(small: Network) -> None:
    assert impression_of(signs(""), small) == Impression()


def test_of_a_long_text_the_opening_is_looked_at(small: Network) -> None:
    told = signs("Belarus freed 52 people. " + "word " * 2 * MOST_TOKENS + "Belarus freed 30 people.")
    assert len(told.tokens) == MOST_TOKENS
    said = impression_of(told, small)
    assert list(said.numbers) == [(0, 2)]


def test_the_same_text_makes_the_same_impression(small: Network) -> None:
    assert impression_of(signs(NEWS_TEXT, "Freed"), small) == impression_of(signs(NEWS_TEXT, "Freed"), small)


def test_an_opinion_is_between_what_the_table_and_the_network_say() -> None:
    opinion = heard(Opinion(0.5, 0.5, 0.5, 0.5), Impression(whole={"alert": 4.0, "release": -4.0}))
    assert opinion.alert > 0.8 > 0.5 > 0.2 > opinion.release
    assert opinion.sanctions == 0.5
    assert between(0.9, None) == 0.9
    assert between(0.5, 1.0) == pytest.approx(1 / (1 + np.exp(-SHARE)))


def test_the_sums_are_those_of_one_layer_written_out(small: Network) -> None:
    """With no layer's parts but the last normalisation a number is read from its own token alone."""
    silent = {name: np.zeros_like(each) if name[0].isdigit() else each for name, each in small.weights.items()}
    given = Inputs(
        tokens=np.arange(2 * WIDTH, dtype=float).reshape(2, WIDTH) ** 2,
        lines=np.zeros(2, int),
        clauses=np.zeros(2, int),
        numbers=np.array([1]),
        powers=np.zeros(0, int),
        mentions=np.zeros((0, 1), int),
        reads=np.zeros((0, len(STEPS))),
        people=np.zeros((0, 1), int),
    )
    token = given.tokens[1]
    normal = (token - token.mean()) / np.sqrt(token.var() + 1e-5)
    mixed = normal @ silent["numbers.mix.w"] + silent["numbers.mix.b"]
    raised = mixed * 0.5 * (1 + np.tanh(np.sqrt(2 / np.pi) * (mixed + 0.044715 * mixed**3)))
    expected = raised @ silent["numbers.out.w"] + silent["numbers.out.b"]
    assert np.allclose(forward(np, silent, given)["numbers"][0], expected, atol=1e-4)
