"""Whether a reading says what a case expects: releases by number and by being news, manners, totals, steps of sanctions, names, the alert."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from claims.jsonl import parse_document
from claims.model import Claim, ClaimKind, Reading

CASES = Path(__file__).parents[2] / "data" / "claims"
NEWS = {"happened", "announced", "in_force"}
MEASURES = ("alert", "release", "count", "manner", "held", "cumulative", "sanctions", "in_force", "names")


def cases(name: str) -> Iterator[dict[str, Any]]:
    with (CASES / f"{name}.jsonl").open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def document_of(case: dict[str, Any]) -> Any:
    return parse_document(json.dumps(case))


def wrong(case: dict[str, Any], reading: Reading) -> list[str]:
    """The measures in which a reading differs from its case."""
    told = tallies(case, reading)
    return [measure for measure, (right, said, wanted) in told.items() if not right == said == wanted]


def tallies(case: dict[str, Any], reading: Reading) -> dict[str, tuple[int, int, int]]:
    """Right, told and expected claims of each measure."""
    gold = case["expected"]
    releases = [claim for claim in reading.claims if claim.kind is ClaimKind.RELEASE and claim.part_of is None]
    steps = [claim for claim in reading.claims if claim.kind is ClaimKind.SANCTIONS]
    required = [release for release in gold["releases"] if not release.get("optional")]
    pairs, missed, extra = _pairs(gold["releases"], releases)
    return {
        "alert": _sets({1} if case["alertworthy"] else set(), {1} if reading.alertworthy else set()),
        "release": _sets({1} if any(r["modality"] in NEWS for r in required) else set(), {1} if any(c.is_news for c in releases) else set()),
        "count": (len(pairs), len(pairs) + extra, len(pairs) + missed),
        "manner": _same([claim.manner in (r["manner"], *r.get("accept_manner", ())) for r, claim in pairs]),
        "held": _sets(_count(gold["held_total"]), _told(reading, ClaimKind.HELD_TOTAL)),
        "cumulative": _sets(_count(gold["released_cumulative"]), _told(reading, ClaimKind.RELEASED_CUMULATIVE)),
        "sanctions": _sets({_step(s, legal=False) for s in gold["sanctions"]}, {_claimed(c, legal=False) for c in steps}),
        "in_force": _sets(
            {_step(s, legal=True) for s in gold["sanctions"] if s["modality"] in NEWS}, {_claimed(c, legal=True) for c in steps if c.is_news}
        ),
        "names": _sets({_plain(name) for name in gold["names"]}, {_plain(person.name) for person in reading.people}),
    }


def _pairs(gold: list[dict[str, Any]], told: list[Claim]) -> tuple[list[tuple[dict[str, Any], Claim]], int, int]:
    left = {(claim.count, claim.is_news): claim for claim in told}
    pairs, missed = [], 0
    required = {(release["count"], release["modality"] in NEWS): release for release in gold if not release.get("optional")}
    for key, release in required.items():
        if key in left:
            pairs.append((release, left.pop(key)))
        else:
            missed += 1
    allowed = {(release["count"], modality in NEWS) for release in gold for modality in (release["modality"], *release.get("accept_modality", ()))}
    return pairs, missed, sum(key not in allowed for key in left)


def _sets(gold: set[Any], told: set[Any]) -> tuple[int, int, int]:
    return len(gold & told), len(told), len(gold)


def _same(verdicts: list[bool]) -> tuple[int, int, int]:
    return sum(verdicts), len(verdicts), len(verdicts)


def _count(total: dict[str, Any] | None) -> set[int]:
    return {total["count"]} if total else set()


def _told(reading: Reading, kind: ClaimKind) -> set[int | None]:
    return {claim.count for claim in reading.claims if claim.kind is kind}


def _step(step: dict[str, Any], *, legal: bool) -> tuple[Any, ...]:
    return (step["imposer"], step["direction"], step["target"], step["modality"] if legal else step["modality"] in NEWS)


def _claimed(claim: Claim, *, legal: bool) -> tuple[Any, ...]:
    return (claim.imposer, claim.direction, claim.target, claim.modality if legal else claim.is_news)


def _plain(name: str) -> str:
    return re.sub(r"\W+", " ", name).strip().casefold()
