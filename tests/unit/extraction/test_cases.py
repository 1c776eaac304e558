"""The cases as data: a text in, its claims out. A case marked `weak` says what we do not read yet; it counts in the floors alone."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from claims.extraction import read
from tests.unit.extraction.judging import MEASURES, cases, document_of, tallies, wrong

LANGUAGES = ("ru", "be", "en", "uk", "pl", "lt", "de")
FIRM = [case for language in LANGUAGES for case in cases(language) if not case.get("weak")]
# F1 over the cases that were set aside before the rules met them; they fall only when reading gets worse.
HELD_OUT_FLOORS = {
    "alert": 0.9,
    "release": 0.88,
    "count": 0.78,
    "manner": 0.95,
    "held": 0.9,
    "cumulative": 0.85,
    "sanctions": 0.85,
    "in_force": 0.72,
    "names": 0.85,
}


@pytest.mark.parametrize("case", FIRM, ids=lambda case: str(case["id"]))
def test_a_text_is_read_as_an_editor_would_read_it(case: dict[str, Any]) -> None:
    reading = read(document_of(case))
    assert wrong(case, reading) == [], [(claim.kind, claim.count, claim.modality, claim.rules) for claim in reading.claims]


def test_cases_set_aside_before_the_rules_met_them_keep_their_floors() -> None:
    right, told, gold = Counter[str](), Counter[str](), Counter[str]()
    for case in cases("heldout"):
        for measure, (is_right, is_told, is_gold) in tallies(case, read(document_of(case))).items():
            right[measure] += is_right
            told[measure] += is_told
            gold[measure] += is_gold
    f1 = {measure: 2 * right[measure] / max(1, told[measure] + gold[measure]) for measure in MEASURES}
    assert {measure: round(f1[measure], 3) for measure in MEASURES if f1[measure] < HELD_OUT_FLOORS[measure]} == {}


def test_few_cases_are_known_to_be_read_wrong() -> None:
    every = [case for language in LANGUAGES for case in cases(language)]
    weak = [case["id"] for case in every if case.get("weak")]
    assert len(weak) <= len(every) * 0.12, weak
