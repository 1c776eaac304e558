"""From labelled documents to what powers do about sanctions (claims/extraction/powers.py)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.training.corpus import Labelled
from benchmarks.training.softmax import Row
from claims.extraction.powers import NEWS, NOTHING, OTHER, features, mentions, of_step, stretches
from claims.model import Direction

IN_NEWS = ("announced", "in_force")


def acts_of(each: Labelled) -> list[Row]:
    return [row for power in _powers(each) for row in _acts(*power)]


def aims_of(each: Labelled) -> list[Row]:
    return [Row(told, step["target"]) for power in _powers(each) for told, step in _steps(*power)]


def moods_of(each: Labelled) -> list[Row]:
    return [Row(told, step["modality"]) for power in _powers(each) for told, step in _steps(*power)]


def _powers(each: Labelled) -> Iterator[tuple[frozenset[str], list[Mapping[str, Any]]]]:
    """The features of each power of a document, and the steps that gold has of it."""
    gold = each.gold.get("sanctions") or []
    places = mentions(each.text)
    own = stretches(each.text, places)
    for power in places:
        yield features(each.text, power, places, own), [step for step in gold if step["imposer"] == power]


def _acts(told: frozenset[str], steps: list[Mapping[str, Any]]) -> Iterator[Row]:
    """One row an act, so that a power with two of them is as likely to have done either; nothing is learned from steps that may be told or not."""
    required = [step for step in steps if not step.get("optional")]
    if steps and not required:
        return
    names = frozenset(map(act_name, required))
    for name in sorted(names) or [NOTHING]:
        yield Row(told, name, names)


def act_name(step: Mapping[str, Any]) -> str:
    return f"{step['direction']} {NEWS if step['modality'] in IN_NEWS else OTHER}"


def _steps(told: frozenset[str], steps: list[Mapping[str, Any]]) -> Iterator[tuple[frozenset[str], Mapping[str, Any]]]:
    for step in steps:
        yield of_step(told, Direction(step["direction"]), news=step["modality"] in IN_NEWS), step
