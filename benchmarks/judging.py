"""Which claims of a reading are right by a person's labels; as the corpus is scored."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from claims.model import Claim, ClaimKind

NEWS = frozenset({"happened", "announced", "in_force"})


def verdicts(gold: dict[str, Any], claims: Iterable[Claim]) -> dict[int, bool]:
    """Which of the claims are right, by their place; claims that gold cannot judge are left out."""
    told = list(claims)
    found = {at: _step(told[at]) in {_gold_step(each) for each in gold.get("sanctions") or ()} for at in _places(told, ClaimKind.SANCTIONS)}
    releases = gold.get("releases") or []
    left = {(told[at].count, told[at].is_news): at for at in _places(told, ClaimKind.RELEASE)}
    for release in sorted(releases, key=lambda each: bool(each.get("optional"))):
        readings = sorted(_readings(release) & left.keys(), key=lambda key: (key != (release["count"], release["modality"] in NEWS), str(key)))
        if readings and not release.get("optional"):
            found[left.pop(readings[0])] = True
    explained = set().union(*map(_readings, releases)) if releases else set()
    return found | {at: False for key, at in left.items() if key not in explained}


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
