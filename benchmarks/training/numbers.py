"""From labelled documents to what their numbers mean (claims/extraction/meanings.py), and in which manner people were released (manners.py)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.reading import as_document
from benchmarks.training.softmax import Row
from claims.extraction.manners import features as manner_features
from claims.extraction.meanings import DEMANDED, DENIED, HELD, NEWS, NOTHING, PLANNED, RECALLED, REVERSED, SINCE, counting, features
from claims.extraction.normalise import normalise
from claims.extraction.reader import Text, read_text
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


def load_numbers(path: Path) -> list[Row]:
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [asked for row in rows for asked in _numbers(row)]


def _numbers(row: Mapping[str, Any]) -> Iterator[Row]:
    gold = row.get("gold") or row["expected"]
    text = _read(row)
    for index, number in counting(text):
        meaning = _meaning(number.value, gold)
        if meaning is not None:
            yield Row(features(text, index, number), meaning)


def _meaning(value: int, gold: Mapping[str, Any]) -> str | None:
    """What gold says that a value counts; None where telling it or not is both right."""
    releases = [each for each in gold.get("releases") or [] if value in (each.get("count"), *each.get("accept", []))]
    required = [OF_MODALITY[each["modality"]] for each in releases if not each.get("optional")]
    totals = [meaning for kind, meaning in (("held_total", HELD), ("released_cumulative", SINCE)) if (gold.get(kind) or {}).get("count") == value]
    if totals and required in ([], [DEMANDED]):
        return totals[0]  # "free all 1,033" demands those who are held
    if required:
        return required[0]
    return None if releases else NOTHING


def load_manners(path: Path) -> list[Row]:
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [asked for row in rows for asked in _manners(row)]


def _manners(row: Mapping[str, Any]) -> Iterator[Row]:
    gold = row.get("gold") or row["expected"]
    text = _read(row)
    for release in gold.get("releases") or []:
        if not release.get("optional"):
            accepted = frozenset(release.get("accept_manner", []))
            modality = Modality(release["modality"])
            yield Row(manner_features(text, _line(text, release["count"]), modality, release["count"]), release["manner"], accepted)


def _line(text: Text, count: int | None) -> int:
    """The sentence that tells a count; the first under the title where none does."""
    lead = min(text.title_lines, len(text.lines) - 1)
    return next((index for index, number in counting(text) if number.value == count), lead)


def _read(row: Mapping[str, Any]) -> Text:
    document = as_document({key: value for key, value in row.items() if key not in ("gold", "expected")})
    return read_text(document, normalise(document.full_text))
