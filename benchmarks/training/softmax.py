"""Fits the tables of claims/extraction/tables.py: which of a few answers, from features that are there or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claims.extraction.tables import SCALE

STRENGTH = 0.08  # inverse of the regularisation; between 0.05 and 0.3 little changes
FEWEST = 3  # rows in which a feature must stand
SMALLEST = 0.04  # a feature all of whose weights are below says nothing on hands that were not seen, and each costs memory
NEVER = -9.0  # bias of an answer that no row has


@dataclass(frozen=True, slots=True)
class Row:
    """What a table is asked, and the right answer; `accepted` are others that are right too."""

    features: frozenset[str]
    answer: str
    accepted: frozenset[str] = frozenset()


def _matrix(rows: Sequence[Row]) -> tuple[Any, Any]:
    from sklearn.feature_extraction import DictVectorizer

    seen = Counter(name for row in rows for name in row.features)
    vectorizer = DictVectorizer()
    return vectorizer, vectorizer.fit_transform([dict.fromkeys(sorted(name for name in row.features if seen[name] >= FEWEST), 1) for row in rows])


def _model(matrix: Any, rows: Sequence[Row]) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=STRENGTH, max_iter=1_000, tol=1e-3).fit(matrix, [row.answer for row in rows])


def fit_table(rows: Sequence[Row]) -> dict[str, Any]:
    """The form of a table: the answers, a bias an answer, and of each feature the weight of each answer, in SCALE parts."""
    vectorizer, matrix = _matrix(rows)
    model = _model(matrix, rows)
    features = {
        name: [round(float(row[column]) * SCALE) for row in model.coef_]
        for column, name in enumerate(vectorizer.get_feature_names_out())
        if max(abs(row[column]) for row in model.coef_) >= SMALLEST
    }
    bias = [round(float(each) * SCALE) for each in model.intercept_]
    return {"answers": list(model.classes_), "rows": len(rows), "bias": bias, "features": features}


def judge_table(hands: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    """For each hand what a table says of it that has not seen it: the share of right answers, and F1 of each."""
    for name, asked in hands.items():
        others = [row for other, rows in hands.items() if other != name for row in rows]
        if not asked:
            continue
        vectorizer, matrix = _matrix(others)
        guesses = list(_model(matrix, others).predict(vectorizer.transform([dict.fromkeys(row.features, 1) for row in asked])))
        right = sum(guess in (row.answer, *row.accepted) for guess, row in zip(guesses, asked, strict=True))
        shares = "  ".join(_share(answer, guesses, asked) for answer in sorted({row.answer for row in others}))
        yield f"{name:<12} {right / len(asked):.3f}  {shares}"


def _share(answer: str, guesses: Sequence[str], rows: Sequence[Row]) -> str:
    told, true = [guess == answer for guess in guesses], [row.answer == answer for row in rows]
    right = sum(a and b for a, b in zip(told, true, strict=True))
    return f"{answer} {2 * right / max(1, sum(told) + sum(true)):.2f} ({sum(true)})"
