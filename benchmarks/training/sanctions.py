"""From labelled documents to what powers do about sanctions (claims/extraction/powers.py)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.reading import as_document
from benchmarks.training.softmax import Row
from claims.extraction.normalise import normalise
from claims.extraction.powers import NEWS, NOTHING, OTHER, features, mentions, of_step
from claims.extraction.reader import read_text
from claims.model import Direction

IN_NEWS = ("announced", "in_force")


def load_acts(path: Path) -> list[Row]:
    return [row for power in _powers(path) for row in _acts(*power)]


def load_aims(path: Path) -> list[Row]:
    return [Row(told, step["target"]) for power in _powers(path) for told, step in _steps(*power)]


def load_moods(path: Path) -> list[Row]:
    return [Row(told, step["modality"]) for power in _powers(path) for told, step in _steps(*power)]


def _powers(path: Path) -> Iterator[tuple[frozenset[str], list[Mapping[str, Any]]]]:
    """The features of each power of each document, and the steps that gold has of it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        row = json.loads(line)
        document = as_document({key: value for key, value in row.items() if key not in ("gold", "expected")})
        text = read_text(document, normalise(document.full_text))
        gold = (row.get("gold") or row["expected"]).get("sanctions") or []
        places = mentions(text)
        for power in places:
            yield features(text, power, places), [step for step in gold if step["imposer"] == power]


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
