"""Values with valid defaults, so that a test names only what its rule is about."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from claims.model import Bound, Claim, ClaimKind, Document, Manner, Modality, Post, Role, Span

NOON = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)  # noon in Minsk; an ordinary Tuesday


def a_post(**fields: Any) -> Post:
    given = {"source": "pul_1", "key": "101", "url": "https://t.me/pul_1/101", "published": NOON, "text": "Помилованы 7 человек.", "lang": "ru"}
    return Post(**{**given, **fields})


def a_document(text: str = "", **fields: Any) -> Document:
    given = {"id": "d", "published": NOON, "text": text, "role": Role.PRESS}
    return Document(**{**given, **fields})


def a_claim(**fields: Any) -> Claim:
    given = {
        "kind": ClaimKind.RELEASE,
        "count": 52,
        "bound": Bound.EXACT,
        "modality": Modality.HAPPENED,
        "manner": Manner.UNSPECIFIED,
        "confidence": 0.95,
        "span": Span(start=0, end=10),
        "quote": "52 человека освобождены",
    }
    return Claim(**{**given, **fields})
