"""Labelled documents, read once: what the models are trained on and judged by. A hand is a file; the batches of one writer are one hand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.judging import NEWS
from benchmarks.reading import as_document
from claims.extraction.classifier import Opinion
from claims.extraction.normalise import normalise
from claims.extraction.reader import Text, read_text

UNHEARD = Opinion(0.5, 0.5, 0.5)
DATA = Path(__file__).resolve().parents[2] / "tests" / "data"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document with what a person read in it."""

    hand: str
    text: Text
    gold: dict[str, Any]
    alert: bool
    opinion: Opinion = UNHEARD  # of its text, by a model that has not seen its hand (models.heard)

    @property
    def answers(self) -> tuple[bool, ...]:
        """In the order of classifier.QUESTIONS."""
        kinds = (
            any(each["modality"] in NEWS and not each.get("optional") for each in self.gold.get(kind) or ()) for kind in ("releases", "sanctions")
        )
        return (self.alert, *(self.alert and there for there in kinds), self.is_ours)

    @property
    def is_ours(self) -> bool:
        """Whether there is anything of ours to read in it."""
        told = (each for kind in ("releases", "sanctions") for each in self.gold.get(kind) or () if not each.get("optional"))
        return any(told) or any(self.gold.get(kind) for kind in ("held_total", "released_cumulative", "names"))

    @property
    def names(self) -> frozenset[str]:
        return frozenset(plain(name) for name in self.gold.get("names") or ())


def plain(name: str) -> str:
    """As `score_claims.py` compares names."""
    return re.sub(r"\W+", " ", name).strip().casefold()


def own_hands() -> list[Path]:
    """The documents and cases of the repo, but for those that are set aside to judge the reader."""
    found = [*sorted((DATA / "documents").glob("*.jsonl")), *sorted((DATA / "claims").glob("*.jsonl"))]
    return [path for path in found if "heldout" not in path.stem]


def load(paths: Iterable[Path]) -> list[Labelled]:
    return [labelled(hand_of(path), json.loads(line)) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def hand_of(path: Path) -> str:
    """ "w1/07.jsonl" is of the hand w1, "w1-07.jsonl" too; every other file is a hand of its own."""
    if path.stem.isdigit():
        return path.parent.name
    return re.sub(r"[-_]\d+$", "", path.stem)


def labelled(hand: str, row: dict[str, Any]) -> Labelled:
    document = as_document({key: value for key, value in row.items() if key not in ("gold", "expected")})
    return Labelled(hand, read_text(document, normalise(document.full_text)), row.get("gold") or row["expected"], bool(row["alertworthy"]))
