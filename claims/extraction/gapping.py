"""Powers that do the same in fewer words: "Britain listed four people; Canada targeted ten and six", "London added six, Ottawa — ten".

The second power of such a row has no verb that we know, or none; it has a number of people or firms, or a bare one, and stands in a clause of its
own in the sentence of the step or right behind it.
"""

from __future__ import annotations

from dataclasses import replace

from claims.extraction.imposers import IMPOSERS, MEMBERS
from claims.extraction.numbers import BARE, PEOPLE, THING, Number
from claims.extraction.reader import Line, Text
from claims.extraction.steps import NEWS, Step
from claims.extraction.tokens import Sentence
from claims.model import Direction, Modality, Target

BEHIND = 2  # sentences behind a step in which the row goes on
OTHER_MOODS = ("lift", "extend", "plan", "may", "demand", "deny", "neg", "hope", "if", "will", "keep", "stay", "react")
MOST = 999  # people or firms of one list


def gapped(text: Text, found: list[Step]) -> list[Step]:
    """The steps of the further powers of a row, each like the one that it follows."""
    listed = next(
        (step for step in found if step.target is Target.INDIVIDUALS and step.direction is Direction.IMPOSED and step.modality in NEWS), None
    )
    if listed is None:
        return []
    taken = {step.imposer for step in found}
    steps = []
    for line in text.lines[listed.line : listed.line + 1 + BEHIND]:
        for place, code in _powers(line, listed):
            if code not in taken:
                taken.add(code)
                steps.append(_like(listed, line, place, code, text))
    return steps


def _lists_people(step: Step) -> bool:
    return step.target is Target.INDIVIDUALS and step.direction is Direction.IMPOSED and step.modality in NEWS


def _powers(line: Line, listed: Step) -> list[tuple[int, str]]:
    """Where a clause begins with a power and counts something."""
    sentence = line.sentence
    found = []
    for place, token in enumerate(sentence.tokens):
        codes = [tag.partition(":")[2] for tag in sorted(token.tags) if tag.startswith(("power:", "place:", "nation:", "adj:"))]
        code = next((code for code in codes if code in IMPOSERS and code not in MEMBERS), "")
        if code and (sentence.index != listed.line or place > listed.start) and _opens(sentence, place) and _counts(line, place):
            found.append((place, code))
    return found


def _opens(sentence: Sentence, place: int) -> bool:
    """Whether a token is the first word of its clause, or the second behind an article or a conjunction."""
    if place == 0 or sentence.tokens[place - 1].kind != "word":
        return True
    return sentence.has(place - 1, "and", "but", "edge") and (place == 1 or sentence.tokens[place - 2].kind != "word")


def _counts(line: Line, place: int) -> bool:
    sentence = line.sentence
    clauses = {sentence.clause[place], sentence.clause[place] + 1}
    stretch = [at for at in range(place, len(sentence.tokens)) if sentence.clause[at] in clauses]
    if any(sentence.has(at, *OTHER_MOODS) for at in stretch):
        return False
    if any(sentence.has(at, "likewise") for at in stretch):
        return True  # "Canada is acting in parallel"
    return any(_may_be_listed(number) and number.start in stretch for number in line.numbers)


def _may_be_listed(number: Number) -> bool:
    return number.kind in (PEOPLE, BARE, THING) and 1 < number.value <= MOST


def _like(step: Step, line: Line, place: int, code: str, text: Text) -> Step:
    moments = [moment for moment in line.moments if line.sentence.clause[moment.start] == line.sentence.clause[place]]
    past = line.sentence.any("had") or any(moment.is_old(text.published) for moment in moments)
    modality = Modality.BACKGROUND if past else Modality.ANNOUNCED if line.sentence.any("likewise") else step.modality
    line_index = line.sentence.index
    return replace(step, imposer=code, line=line_index, start=place, end=place + 1, topic=place, modality=modality, rules=["the same"], doubts=[])
