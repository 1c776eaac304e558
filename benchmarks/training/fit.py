"""Logistic regression over features that are there or not, as a table of weights. Needs scikit-learn, which the program itself does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from claims.extraction.linear import SCALE

SMALLEST = 0.04  # a feature all of whose weights are below says nothing on hands that were not seen, and each costs memory


@dataclass(frozen=True, slots=True)
class Example:
    """What is known of one thing, and the right answer to each question about it."""

    hand: str
    features: frozenset[str]
    answers: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one model is trained."""

    questions: tuple[str, ...]
    strength: float  # inverse of the regularisation
    fewest: int  # examples in which a feature must stand
    balanced: bool  # whether both answers weigh the same, however rare one is


def fit(recipe: Recipe, examples: Sequence[Example]) -> dict[str, Any]:
    """The form of the tables in claims/extraction/*.json."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    seen = Counter(name for example in examples for name in example.features)
    rows = [dict.fromkeys(sorted(name for name in example.features if seen[name] >= recipe.fewest), 1) for example in examples]
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(rows)
    weight = "balanced" if recipe.balanced else None
    models = [
        LogisticRegression(C=recipe.strength, max_iter=1_000, tol=1e-3, class_weight=weight).fit(
            matrix, [example.answers[place] for example in examples]
        )
        for place in range(len(recipe.questions))
    ]
    table = {
        name: [round(float(model.coef_[0][column]) * SCALE) for model in models]
        for column, name in enumerate(vectorizer.get_feature_names_out())
        if any(abs(model.coef_[0][column]) >= SMALLEST for model in models)
    }
    bias = [round(float(model.intercept_[0]) * SCALE) for model in models]
    return {"questions": list(recipe.questions), "examples": len(examples), "bias": bias, "features": table}


def shares(pairs: Sequence[tuple[bool, bool]]) -> str:
    """Precision, recall and F1 of (told, true) pairs."""
    right = sum(told and true for told, true in pairs)
    precision, recall = right / max(1, sum(told for told, _ in pairs)), right / max(1, sum(true for _, true in pairs))
    return f"P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}"


def calibration(pairs: Sequence[tuple[float, bool]]) -> list[str]:
    """(chance, right) pairs by tenths of the chance."""
    bands = ((0.95, 1.01), (0.9, 0.95), (0.8, 0.9), (0.5, 0.8), (0.0, 0.5))
    lines = []
    for low, high in bands:
        held = [right for chance, right in pairs if low <= chance < high]
        lines.append(f"{low:.2f} - {min(high, 1):.2f}  {len(held):>5}  {sum(held):>5}  {sum(held) / len(held) if held else 0:.3f}")
    return lines
