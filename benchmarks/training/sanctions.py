"""From labelled documents to what powers do about sanctions (claims/extraction/powers.py)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.training import trees
from benchmarks.training.corpus import Labelled
from benchmarks.training.softmax import Row
from claims.extraction.impression import Impression
from claims.extraction.powers import NEWS, NOTHING, OTHER, features, mentions, of_step, stretches
from claims.extraction.steps import Step
from claims.extraction.stepsigns import Candidate
from claims.extraction.stepweighing import candidates
from claims.model import Direction

IN_NEWS = ("announced", "in_force")


def acts_of(each: Labelled) -> list[Row]:
    return [row for power in _powers(each) for row in _acts(*power)]


def aims_of(each: Labelled) -> list[Row]:
    return [Row(told, step["target"]) for power in _powers(each) for told, step in _steps(*power)]


def moods_of(each: Labelled) -> list[Row]:
    return [Row(told, step["modality"]) for power in _powers(each) for told, step in _steps(*power)]


def step_rows(each: Labelled, steps: list[Step], impression: Impression) -> Iterator[trees.Row]:
    """The row of every step that a document may tell of, and whether gold has it; what may be told or not teaches nothing."""
    gold = {_key(step): not step.get("optional") for step in each.gold.get("sanctions") or []}
    for candidate, row in candidates(each.text, steps, impression):
        required = gold.get(_key_of(candidate))
        if required is not False:
            yield trees.Row(each.hand, row, (bool(required),))


def _key(step: Mapping[str, Any]) -> tuple[str, str, str, bool]:
    return step["imposer"], step["direction"], step["target"], step["modality"] in IN_NEWS


def _key_of(one: Candidate) -> tuple[str, str, str, bool]:
    return one.act.power, one.direction.value, one.target.value, one.news


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
