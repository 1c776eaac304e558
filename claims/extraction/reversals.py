"""Counted as released, but refused, held back or jailed again: told as news only in the title and lead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from claims.extraction.figures import Figure
from claims.extraction.modes import mode_of
from claims.extraction.names import names_of
from claims.extraction.numbers import BARE, PEOPLE, Number
from claims.extraction.reader import Line, Text
from claims.extraction.releases import Event
from claims.model import Bound, Modality

LEAD_CHARS = 300  # characters of a post without a title that are its news

FEW = 20  # people kept back of those who were told as freed
LONG_PAST = timedelta(days=10)  # a refusal of an older date is history, whatever stands in the lead


def reversal_of(text: Text) -> list[Event]:
    """At most one reversal a text."""
    if not text.tags & {"political", "people:political", "people:prisoner", "prison"}:
        return []
    for index, line in enumerate(text.lines):
        sentence = line.sentence
        places = sentence.find("rearrest") or _detained_after(line, text) or _kept_of_freed(line)
        for at in sorted(places, key=lambda place: (_number_beside(line, place) is None, place)):
            mode = mode_of(sentence, at, "past", line.moments, text.published)
            if mode.moment is None and any(m.stated and m.start < at and m.is_old(text.published) for m in line.moments):
                mode = replace(mode, mode="recalled")  # "on 11 September 52 were taken to Lithuania, one refused to go"
            if not _in_lead(text, index) or mode.mode == "denied" or mode.mode == "planned":
                continue
            if mode.mode == "recalled" and mode.moment is not None and text.published - mode.moment.high > LONG_PAST:
                continue
            if mode.mode == "recalled" and not sentence.is_title and not _continues(text, index):
                continue
            count = _count(line, at, text)
            figure = Figure(index, at, min(at + 4, len(sentence.tokens)), at, "rearrest", "past", mode, count, Bound.EXACT, rules=["rearrest"])
            return [Event(figure, Modality.REVERSED, count=count, bound=Bound.EXACT)]
    return []


def may_be_news(text: Text, index: int) -> bool:
    """Whether a sentence stands where a reversal is news, and names no day long past."""
    line = text.lines[index]
    past = any(moment.stated and text.published - moment.high > LONG_PAST for moment in line.moments)
    return not past and _in_lead(text, index)


def _in_lead(text: Text, index: int) -> bool:
    """Whether a sentence is of the title and lead; of a post without a title, of its beginning."""
    return text.is_lead(index) or (not text.title_lines and text.lines[index].sentence.start < LEAD_CHARS)


def _detained_after(line: Line, text: Text) -> list[int]:
    """ "Three of those who were let go yesterday have been detained": the arrest in the main clause, the release in a relative one."""
    sentence = line.sentence
    freed = sentence.find("free:past", "pardon:past")
    if not any(mode_of(sentence, at, "past", line.moments, text.published).subordinate == "rel" for at in freed):
        return []
    return [at for at in sentence.find("detain") if all(abs(sentence.clause[at] - sentence.clause[other]) == 1 for other in freed)]


def _kept_of_freed(line: Line) -> list[int]:
    """ "Из отпущенных вчера двое остались в СИЗО": a few of the freed themselves, still in prison."""
    sentence = line.sentence
    of_freed = any(sentence.has(at, "free:part", "pardon:part") and sentence.has(at - 1, "outof", "among") for at in range(1, len(sentence.tokens)))
    few = any(number.kind in (PEOPLE, BARE) and number.value <= FEW for number in line.numbers)
    return sentence.find("held") if of_freed and few else []


def _number_beside(line: Line, at: int) -> Number | None:
    sentence = line.sentence
    numbers = (
        number
        for number in line.numbers
        if number.kind in (PEOPLE, BARE) and sentence.clause[number.start] == sentence.clause[at] and not sentence.has(number.start - 1, "outof")
    )
    return next(numbers, None)


def _count(line: Line, at: int, text: Text) -> int:
    """The number of the clause that is no base ("two of the 19"); without one the people named there, at least one person."""
    sentence = line.sentence
    beside = _number_beside(line, at)
    numbers = [beside] if beside is not None else []
    if not numbers:  # "seven were led out … and taken back half an hour later"
        numbers = [
            number
            for number in line.numbers
            if (number.kind == PEOPLE or sentence.has(number.end, "outof")) and number.start < at and not sentence.has(number.start - 1, "outof")
        ]
    named = [name for name in names_of(text, sentence.index) if name.end <= at and sentence.clause[name.start] == sentence.clause[at]]
    return numbers[0].value if numbers else max(1, len(named))


def _continues(text: Text, index: int) -> bool:
    return index < text.title_lines + 2 and not any(line.sentence.any("pardon:past", "free:past") for line in text.lines[:index])
