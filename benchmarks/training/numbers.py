"""From labelled documents to what their numbers mean (claims/extraction/meanings.py). Needs scikit-learn, which the program itself does not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.reading import as_document
from claims.extraction.meanings import DEMANDED, DENIED, HELD, MEANINGS, NEWS, NOTHING, PLANNED, RECALLED, REVERSED, SINCE, counting, features
from claims.extraction.normalise import normalise
from claims.extraction.reader import read_text

OF_MODALITY = {
    "happened": NEWS,
    "announced": NEWS,
    "background": RECALLED,
    "planned": PLANNED,
    "demanded": DEMANDED,
    "denied": DENIED,
    "reversed": REVERSED,
}
STRENGTH = 0.1  # inverse of the regularisation; between 0.05 and 0.3 little changes
FEWEST = 3  # numbers beside which a feature must stand
SMALLEST = 0.02  # weights below say nothing
DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Counted:
    """One number of a labelled document."""

    features: frozenset[str]
    meaning: str


def load_numbers(path: Path) -> list[Counted]:
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [counted for row in rows for counted in _numbers(row)]


def _numbers(row: Mapping[str, Any]) -> Iterator[Counted]:
    gold = row.get("gold") or row["expected"]
    document = as_document({key: value for key, value in row.items() if key not in ("gold", "expected")})
    text = read_text(document, normalise(document.full_text))
    for index, number in counting(text):
        meaning = _meaning(number.value, gold)
        if meaning is not None:
            yield Counted(features(text, index, number), meaning)


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


def _matrix(numbers: Sequence[Counted]) -> tuple[Any, Any]:
    from sklearn.feature_extraction import DictVectorizer

    seen = Counter(name for number in numbers for name in number.features)
    vectorizer = DictVectorizer()
    return vectorizer, vectorizer.fit_transform([dict.fromkeys(sorted(n for n in each.features if seen[n] >= FEWEST), 1) for each in numbers])


def _model(matrix: Any, numbers: Sequence[Counted]) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=STRENGTH, max_iter=3_000).fit(matrix, [MEANINGS.index(each.meaning) for each in numbers])


def fit_numbers(numbers: Sequence[Counted]) -> dict[str, Any]:
    """The form of meanings.json: a bias a meaning, and of each feature the weights that say something, by the place of the meaning."""
    vectorizer, matrix = _matrix(numbers)
    model = _model(matrix, numbers)
    table: dict[str, dict[str, float]] = {}
    for column, name in enumerate(vectorizer.get_feature_names_out()):
        weights = {str(place): round(float(row[column]), DECIMALS) for place, row in zip(model.classes_, model.coef_, strict=True)}
        kept = {place: weight for place, weight in weights.items() if abs(weight) >= SMALLEST}
        if kept:
            table[name] = kept
    known = {int(place): float(each) for place, each in zip(model.classes_, model.intercept_, strict=True)}
    bias = [round(known.get(place, -9.0), DECIMALS) for place in range(len(MEANINGS))]
    return {"meanings": list(MEANINGS), "numbers": len(numbers), "bias": bias, "features": table}


def numbers_by_hand(hands: Mapping[str, Sequence[Counted]]) -> Iterator[str]:
    """For each hand what a model says of its numbers that has not seen it: F1 of each meaning."""
    for name in hands:
        others = [each for other, numbers in hands.items() if other != name for each in numbers]
        vectorizer, matrix = _matrix(others)
        guesses = _model(matrix, others).predict(vectorizer.transform([dict.fromkeys(each.features, 1) for each in hands[name]]))
        yield f"{name:<12} " + "  ".join(_share(meaning, place, guesses, hands[name]) for place, meaning in enumerate(MEANINGS))


def _share(meaning: str, place: int, guesses: Sequence[int], numbers: Sequence[Counted]) -> str:
    told, true = [guess == place for guess in guesses], [each.meaning == meaning for each in numbers]
    right = sum(a and b for a, b in zip(told, true, strict=True))
    return f"{meaning} {2 * right / max(1, sum(told) + sum(true)):.2f} ({sum(true)})"
