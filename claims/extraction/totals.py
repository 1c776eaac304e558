"""Which of several totals a text means: the one of today and of the whole country."""

from __future__ import annotations

from claims.extraction.figures import Figure
from claims.extraction.reader import Text
from claims.model import ClaimKind


def best_total(text: Text, figures: list[Figure], kind: ClaimKind) -> Figure | None:
    """The largest fitting total; parts ("165 women among them", "115 in one colony") and other countries' figures are none."""
    fitting = [figure for figure in figures if figure.count is not None and not figure.foreign and (kind is not ClaimKind.HELD_TOTAL or _is_whole(text, figure))]
    return max(fitting, key=lambda figure: figure.count or 0, default=None)


def _is_whole(text: Text, figure: Figure) -> bool:
    sentence = text.lines[figure.line].sentence
    return not figure.among and figure.label is None and not sentence.has(figure.predicate, "before")
