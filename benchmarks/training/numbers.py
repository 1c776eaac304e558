"""From labelled documents to what their numbers mean (claims/extraction/meanings.py), and in which manner people were released (manners.py)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from benchmarks.training import trees
from benchmarks.training.corpus import Labelled
from benchmarks.training.softmax import Row
from claims.extraction.build import grammar
from claims.extraction.classifier import Opinion
from claims.extraction.impression import Impression
from claims.extraction.manners import features as manner_features
from claims.extraction.meanings import (
    ALL_ASKED,
    DEMANDED,
    DENIED,
    HELD,
    MEANINGS,
    NEWS,
    NOTHING,
    PLANNED,
    RECALLED,
    REVERSED,
    SINCE,
    counting,
    features,
    meanings_of,
)
from claims.extraction.numbersigns import rows_of
from claims.extraction.others import beside
from claims.extraction.ours import is_ours
from claims.extraction.reader import Text
from claims.extraction.weighing import Weighing, readings
from claims.model import Modality

OF_MODALITY = {
    "happened": NEWS,
    "announced": NEWS,
    "background": RECALLED,
    "planned": PLANNED,
    "demanded": DEMANDED,
    "denied": DENIED,
    "reversed": REVERSED,
}


def numbers_of(each: Labelled) -> Iterator[Row]:
    if not is_ours(each.text, each.opinion.ours):
        return
    read = readings(each.text, grammar(each.text)[1])
    values = {number.value + beside(each.text, index, number) for index, number in counting(each.text)}
    for index, number in counting(each.text):
        meaning = meaning_of(number.value + beside(each.text, index, number), each.gold, values)
        if meaning is not None:
            yield Row(features(each.text, index, number, read, each.opinion), meaning)


def number_rows(each: Labelled, reading: Weighing, opinion: Opinion, impression: Impression) -> Iterator[trees.Row]:
    """The row of each number, and its meaning; `reading`: by the grammar alone."""
    read = readings(each.text, reading)
    alone = meanings_of(each.text, read, opinion)
    counted = [meant.number.value + beside(each.text, meant.line, meant.number) for meant in alone]
    rows = rows_of(each.text, alone, read, opinion, impression) if alone else ()
    for value, row in zip(counted, rows, strict=True):
        meaning = meaning_of(value, each.gold, counted)
        if meaning is not None:
            yield trees.Row(each.hand, row, (MEANINGS.index(meaning),))


def meaning_of(value: int, gold: Mapping[str, Any], values: Collection[int]) -> str | None:
    """What gold says that a value counts; None where telling it or not is both right, as with another reading of a number that the text has too."""
    releases = [each for each in gold.get("releases") or [] if value in (each.get("count"), *each.get("accept", []))]
    if releases and all(value != each.get("count") and each.get("count") in values for each in releases):
        return None
    required = [OF_MODALITY[each["modality"]] for each in releases if not each.get("optional")]
    totals = [meaning for kind, meaning in (("held_total", HELD), ("released_cumulative", SINCE)) if (gold.get(kind) or {}).get("count") == value]
    if totals and required in ([], [DEMANDED]):
        return ALL_ASKED if totals[0] == HELD and required else totals[0]
    if required:
        return required[0]
    return None if releases else NOTHING


def manners_of(each: Labelled) -> Iterator[Row]:
    for release in each.gold.get("releases") or []:
        if not release.get("optional"):
            accepted = frozenset(release.get("accept_manner", []))
            modality = Modality(release["modality"])
            yield Row(manner_features(each.text, _line(each.text, release["count"]), modality, release["count"]), release["manner"], accepted)


def _line(text: Text, count: int | None) -> int:
    """The sentence that tells a count; the first under the title where none does."""
    lead = min(text.title_lines, len(text.lines) - 1)
    return next((index for index, number in counting(text) if number.value == count), lead)
