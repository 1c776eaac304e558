"""From labelled documents to weights. Needs scikit-learn, which the program itself does not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.reading import as_document
from claims.extraction.classifier import QUESTIONS, features
from claims.extraction.normalise import normalise
from claims.extraction.reader import read_text

DATA = Path(__file__).resolve().parents[2] / "tests" / "data"
NEWS = frozenset({"happened", "announced", "in_force"})
STRENGTH = 0.15  # inverse of the regularisation; between 0.1 and 0.3 nothing changes
FEWEST = 2  # documents in which a feature must stand
SMALLEST = 0.005  # weights below say nothing
DECIMALS = 3


@dataclass(frozen=True, slots=True)
class Labelled:
    features: frozenset[str]
    answers: tuple[bool, ...]  # in the order of QUESTIONS


def own_hands() -> dict[str, Path]:
    """The documents and cases of the repo, but for those that are set aside to judge the reader."""
    found = [*sorted((DATA / "documents").glob("*.jsonl")), *sorted((DATA / "claims").glob("*.jsonl"))]
    return {path.stem: path for path in found if "heldout" not in path.stem}


def load(path: Path) -> list[Labelled]:
    return [_labelled(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _labelled(row: dict[str, Any]) -> Labelled:
    document = as_document({key: value for key, value in row.items() if key not in ("gold", "expected")})
    text = read_text(document, normalise(document.full_text))
    alert, gold = bool(row["alertworthy"]), row.get("gold") or row["expected"]
    kinds = (any(each["modality"] in NEWS and not each.get("optional") for each in gold[kind]) for kind in ("releases", "sanctions"))
    return Labelled(features(text), (alert, *(alert and there for there in kinds)))


def _matrix(documents: Sequence[Labelled]) -> tuple[Any, Any]:
    from sklearn.feature_extraction import DictVectorizer

    seen = Counter(name for document in documents for name in document.features)
    kept = [dict.fromkeys(sorted(name for name in document.features if seen[name] >= FEWEST), 1) for document in documents]
    vectorizer = DictVectorizer()
    return vectorizer, vectorizer.fit_transform(kept)


def _model(matrix: Any, answers: Sequence[bool]) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=STRENGTH, max_iter=3_000, class_weight="balanced").fit(matrix, answers)


def fit(documents: Sequence[Labelled]) -> dict[str, Any]:
    """The form of weights.json."""
    vectorizer, matrix = _matrix(documents)
    models = [_model(matrix, [document.answers[place] for document in documents]) for place in range(len(QUESTIONS))]
    table = {
        name: [round(float(model.coef_[0][column]), DECIMALS) for model in models]
        for column, name in enumerate(vectorizer.get_feature_names_out())
        if any(abs(model.coef_[0][column]) >= SMALLEST for model in models)
    }
    bias = [round(float(model.intercept_[0]), DECIMALS) for model in models]
    return {"questions": list(QUESTIONS), "documents": len(documents), "bias": bias, "features": table}


def by_hand(hands: Mapping[str, Sequence[Labelled]]) -> Iterator[str]:
    """For each hand what a model says that has not seen it: precision, recall, F1 of each question."""
    for name in hands:
        others = [each for other, documents in hands.items() if other != name for each in documents]
        vectorizer, matrix = _matrix(others)
        asked = vectorizer.transform([dict.fromkeys(each.features, 1) for each in hands[name]])
        told = []
        for place, question in enumerate(QUESTIONS):
            guesses = _model(matrix, [each.answers[place] for each in others]).predict(asked)
            told.append(f"{question} {_shares(guesses, [each.answers[place] for each in hands[name]])}")
        yield f"{name:<12} {'  '.join(told)}"


def _shares(guesses: Sequence[bool], answers: Sequence[bool]) -> str:
    right = sum(bool(guess) and answer for guess, answer in zip(guesses, answers, strict=True))
    precision, recall = right / max(1, sum(map(bool, guesses))), right / max(1, sum(answers))
    return f"P {precision:.2f} R {recall:.2f} F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}"
