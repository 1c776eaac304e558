"""How sure a claim is: from 0.8 it is told to people, below it waits for a person.

Not a feeling but a table: a release and a total start from the share of right ones among their plain cases, and every doubt that the rules left
takes its share away; a step of sanctions has the chance that was weighed for it (stepweighing.py). `score_claims.py --calibration` says whether the
table is true.
"""

from __future__ import annotations

from claims.extraction.figures import Figure
from claims.extraction.modes import ASSERTED, LOOSE
from claims.extraction.numbers import BARE, PEOPLE
from claims.extraction.ours import names_home
from claims.extraction.reader import Text
from claims.extraction.releases import Event
from claims.extraction.steps import Step
from claims.model import Modality, Role

PLAIN = 0.97
DOUBTS = {"several figures": 0.12, "parts only": 0.25, "part alone": 0.2, "no number": 0.3, "parts": 0.05, "second opinion": 0.35}
RULES = {"one person described": 0.14, "carried from the sentence before": 0.1, "sum of women and men": 0.05, "and others": 0.05}
DOUBTED = 0.6  # told as news in a text that as a whole does not sound like news
UNSURE_RECALL = 0.13  # recalled without a date or without people counted
SPEAKS_OF_HOME = frozenset({Role.STATE, Role.NGO, Role.OPPOSITION})
NO_COUNTRY = 0.2  # a text of the press that never names Belarus may be about others
NOT_LEAD = 0.06  # told only below the lead
LOOSE_WORDS = 0.1  # a noun or participle without a verb
WEAK_PREDICATE = 0.07  # arrive, hand over: verbs of everyday life
UNSURE_MODES = {Modality.PLANNED: 0.1, Modality.DEMANDED: 0.1, Modality.DENIED: 0.2, Modality.BACKGROUND: 0.07, Modality.REVERSED: 0.08}


MIXED = 0.04  # a word of a plan, a demand, a rumour or a condition in the sentence, each of the first two
REVIEW = 0.1  # a text that opens as a look back or a review
TOLD_TWICE = 0.06  # the same number in another sentence
NO_CONTEXT = 0.1  # neither Belarus nor prisoners in the sentence and the title
OTHER_MOODS = frozenset({"demand", "plan", "hope", "discuss", "rumour", "if", "may", "survey", "untrue", "question"})
CONTEXT = frozenset(
    {"place:BY", "adj:BY", "nation:BY", "people:political", "political", "people:prisoner", "people:convict", "prison", "pardon", "euphemism", "ours"}
)


def of_release(text: Text, event: Event, figure: Figure) -> float:
    score = PLAIN - sum(DOUBTS.get(doubt, 0.1) for doubt in event.doubts)
    score -= UNSURE_MODES.get(event.modality, 0.0)
    score -= 0 if text.is_lead(figure.line) else NOT_LEAD
    score -= LOOSE_WORDS if figure.mode.mode == LOOSE else 0
    score -= WEAK_PREDICATE if figure.concept in ("arrive", "handover", "out", "early", "termend") else 0
    score -= 0.06 if figure.number is not None and figure.number.kind != PEOPLE else 0
    score -= 0.1 if event.count is None else 0
    score -= 0 if names_home(text) or text.role in SPEAKS_OF_HOME else NO_COUNTRY
    score -= sum(RULES.get(rule, 0.0) for rule in figure.rules)
    if event.modality in (Modality.HAPPENED, Modality.ANNOUNCED):
        score -= _weak_evidence(text, figure)
    if event.modality is Modality.BACKGROUND:
        score -= UNSURE_RECALL if figure.mode.mode == ASSERTED or figure.number is None or figure.number.kind != PEOPLE else 0
    return _rounded(score)


def _weak_evidence(text: Text, figure: Figure) -> float:
    """What speaks against news: words of another mood in its sentence, an older date there, a review, nothing of prisoners or Belarus beside it."""
    sentence = text.lines[figure.line].sentence
    score = MIXED * min(2, len(OTHER_MOODS & sentence.tags))
    score += MIXED if any(moment.is_old(text.published) and moment.stated for moment in text.lines[figure.line].moments) else 0
    score += REVIEW if any(line.sentence.any("anniversary", "digest", "explainer") for line in text.lines[: text.title_lines + 1]) else 0
    opening = frozenset().union(*(line.sentence.tags for line in text.lines[: text.title_lines + 2]))
    score += NO_CONTEXT if not CONTEXT & (sentence.tags | opening) else 0
    return score - (TOLD_TWICE if _told_twice(text, figure) else 0)


def _told_twice(text: Text, figure: Figure) -> bool:
    """Whether another sentence counts as many people: a title and its text."""
    return figure.count is not None and any(
        number.value == figure.count and number.kind in (PEOPLE, BARE)
        for index, line in enumerate(text.lines)
        if index != figure.line
        for number in line.numbers
    )


def of_total(figure: Figure) -> float:
    score = PLAIN - 0.07
    score -= 0.1 if figure.number is not None and figure.number.kind != "people" else 0
    return _rounded(score)


def of_step(step: Step) -> float:
    """The chance that was weighed for it."""
    return _rounded(step.chance)


def _rounded(score: float) -> float:
    return round(min(0.99, max(0.05, score)), 2)
