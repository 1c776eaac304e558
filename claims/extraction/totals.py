"""Which of several totals a text means: the one of today and of the whole country."""

from __future__ import annotations

from claims.extraction.figures import Figure
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence
from claims.model import Bound, ClaimKind

ROUGHLY = 0.1  # share by which a rough number and the exact one of the same may differ
FEW = 100  # people; so few "remain" only where prisoners or a prison stand in the sentence itself
STRONG = ("prison", "behindbars", "people:political", "people:prisoner", "political", "recognised", "place:BY", "adj:BY")
PROFESSIONS = ("people:journalist", "people:woman", "people:clergy", "people:foreigner")
ALL = 600  # people; so many in a text of releases are all who are held
MEANT = "meaning of the number"  # a figure that everything around its number says to be a total
FEWEST = 10  # people held; fewer are the prisoners of a story, not a total


def best_total(text: Text, figures: list[Figure], kind: ClaimKind) -> Figure | None:
    """The largest fitting total; parts ("165 women among them", "115 in one colony") and other countries' figures are none."""
    fitting = [
        figure
        for figure in figures
        if figure.count is not None
        and not figure.foreign
        and (kind is not ClaimKind.HELD_TOTAL or _is_meant(text, figure) or _is_whole(text, figure))
    ]
    largest = max(fitting, key=lambda figure: figure.count or 0, default=None)
    if largest is None or largest.bound is Bound.EXACT:
        return largest
    exact = [
        figure
        for figure in fitting
        if figure.bound is Bound.EXACT and abs((figure.count or 0) - (largest.count or 0)) <= ROUGHLY * (figure.count or 0)
    ]
    return max(exact, key=lambda figure: figure.count or 0, default=largest)  # "almost a thousand" in the title, 951 below


def _is_meant(text: Text, figure: Figure) -> bool:
    return MEANT in figure.rules and not _was_before(text.lines[figure.line].sentence)


def _was_before(sentence: Sentence) -> bool:
    """ "Before the release there were 1,140"."""
    return any(sentence.has(at + step, "free:noun", "pardon:noun") for at in sentence.find("before") for step in (1, 2, 3))


def _is_whole(text: Text, figure: Figure) -> bool:
    sentence = text.lines[figure.line].sentence
    if figure.number is None or figure.label not in (None, "nationality:BY") or (figure.count or 0) < FEWEST:
        return False
    if _was_before(sentence):
        return False
    here = sentence.clause[figure.number.start]
    if any(sentence.clause[at] == here for at in sentence.find("oneprison")):
        return False  # "80 in colony No. 5"
    if (
        any(sentence.clause[at] == here for at in sentence.find("died"))
        or sentence.has(figure.number.start - 1, "died")
        or sentence.has(figure.number.start - 2, "died")
    ):
        return False
    prisoners = sentence.any("prison", "people:political", "people:prisoner")
    before = text.lines[figure.line - 1].sentence if figure.line else sentence
    prisoners = prisoners or before.any("people:political", "recognised")
    of_sanctions = "sanction" in text.tags and (sentence.any("sanctionlist") or before.any("sanctionlist", "listing"))
    if sentence.any("sanction") or (not prisoners and of_sanctions):
        return False
    if sentence.any("themall") and before.any(*PROFESSIONS) and not sentence.any("people:political"):
        return False  # "Free the journalists. 36 of them are behind bars"
    if (figure.count or 0) < FEW and not sentence.any(*STRONG):
        return False
    among = figure.among and not sentence.has(figure.number.end, "among")
    return not among and _speaks_of_prisoners(text, figure)


def _speaks_of_prisoners(text: Text, figure: Figure) -> bool:
    lines = text.lines[max(0, figure.line - 1) : figure.line + 1]
    return (
        any(line.sentence.any("political", "people:political", "people:prisoner", "prison", "free", "pardon") for line in lines)
        or "people:political" in text.tags
        or ((figure.count or 0) >= ALL and not text.tags.isdisjoint(("free", "pardon", "deport", "political")))
    )
