"""Counted as released, but refused, held back or jailed again: told as news only in the title and lead."""

from __future__ import annotations

from claims.extraction.figures import Figure
from claims.extraction.modes import mode_of
from claims.extraction.reader import Text
from claims.extraction.releases import Event
from claims.model import Bound, Modality


def reversal_of(text: Text) -> list[Event]:
    """At most one reversal a text."""
    if not text.tags & {"political", "people:political", "people:prisoner", "prison"}:
        return []
    for index, line in enumerate(text.lines):
        sentence = line.sentence
        for at in sentence.find("rearrest"):
            mode = mode_of(sentence, at, "past", line.moments, text.published)
            if not text.is_lead(index) or mode.mode == "denied" or mode.mode == "planned":
                continue
            if mode.mode == "recalled" and not sentence.is_title and not _continues(text, index):
                continue
            numbers = [number for number in line.numbers if number.counts_people and sentence.clause[number.start] == sentence.clause[at]]
            count = numbers[0].value if numbers else 1
            figure = Figure(index, at, min(at + 4, len(sentence.tokens)), at, "rearrest", "past", mode, count, Bound.EXACT, rules=["rearrest"])
            return [Event(figure, Modality.REVERSED, count=count, bound=Bound.EXACT)]
    return []


def _continues(text: Text, index: int) -> bool:
    return index < text.title_lines + 2 and not any(line.sentence.any("pardon:past", "free:past") for line in text.lines[:index])
