"""Labelled documents, read once: what the models are trained on and judged by. A hand is a file; the batches of one writer are one hand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.reading import as_document
from claims.extraction.normalise import normalise
from claims.extraction.reader import Text, read_text
from claims.model import Claim, ClaimKind

DATA = Path(__file__).resolve().parents[2] / "tests" / "data"
NEWS = frozenset({"happened", "announced", "in_force"})


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document with what a person read in it."""

    hand: str
    text: Text
    gold: dict[str, Any]
    alert: bool

    @property
    def answers(self) -> tuple[bool, ...]:
        """In the order of classifier.QUESTIONS."""
        kinds = (
            any(each["modality"] in NEWS and not each.get("optional") for each in self.gold.get(kind) or ()) for kind in ("releases", "sanctions")
        )
        return (self.alert, *(self.alert and there for there in kinds))

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


def right(gold: dict[str, Any], claims: Iterable[Claim]) -> dict[int, bool]:
    """Which of the claims are right, by their place; claims that gold cannot judge are left out."""
    told = list(claims)
    verdicts = {at: _step(told[at]) in {_gold_step(each) for each in gold.get("sanctions") or ()} for at in _places(told, ClaimKind.SANCTIONS)}
    releases = gold.get("releases") or []
    left = {(told[at].count, told[at].is_news): at for at in _places(told, ClaimKind.RELEASE)}
    for release in sorted(releases, key=lambda each: bool(each.get("optional"))):
        readings = sorted(_readings(release) & left.keys(), key=lambda key: (key != (release["count"], release["modality"] in NEWS), str(key)))
        if readings and not release.get("optional"):
            verdicts[left.pop(readings[0])] = True
    explained = set().union(*map(_readings, releases)) if releases else set()
    return verdicts | {at: False for key, at in left.items() if key not in explained}


def _places(told: list[Claim], kind: ClaimKind) -> list[int]:
    return [at for at, claim in enumerate(told) if claim.kind is kind and claim.part_of is None]


def _readings(release: dict[str, Any]) -> set[tuple[int | None, bool]]:
    counts = [release["count"], *release.get("accept", ())]
    modalities = [release["modality"], *release.get("accept_modality", ())]
    return {(count, modality in NEWS) for count in counts for modality in modalities}


def _step(claim: Claim) -> tuple[Any, ...]:
    return claim.imposer, claim.direction, claim.target, claim.is_news


def _gold_step(step: dict[str, Any]) -> tuple[Any, ...]:
    return step["imposer"], step["direction"], step["target"], step["modality"] in NEWS
