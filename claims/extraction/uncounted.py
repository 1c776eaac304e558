"""Releases of one person, and those told without any number ("free them all", "more will follow", "those let go last week"), weighed.

No number stands for them that meanings.py could weigh, and their words are those of every second text. So a small linear model is asked of the whole
text: is there a release without a number that is no news; one of a single person that is none; the news that a single person is out? It has seen in
labelled texts what the grammar's own readings of these are worth beside which concepts. Trees (uncounted.npz) weigh what it says with what the
network hears, and with what the text tells beside: where twelve are freed, one of them is no news of his own. `python -m benchmarks.training` makes
both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

import numpy as np

from claims.extraction import linear
from claims.extraction.classifier import QUESTIONS as OF_TEXT
from claims.extraction.classifier import Opinion, signs
from claims.extraction.context import GRANTED
from claims.extraction.figures import PREDICATES, Figure
from claims.extraction.impression import UNHEARD, WHOLE, Impression
from claims.extraction.meanings import NEWS
from claims.extraction.modes import ASSERTED, Mode
from claims.extraction.namewords import Named
from claims.extraction.odds import log_odds, probability
from claims.extraction.reader import Text
from claims.extraction.releases import Event
from claims.extraction.told import Told
from claims.extraction.trees import forest
from claims.extraction.unread import told_as
from claims.model import Bound, Modality, Role

FOREST = "uncounted.npz"
RULE = "without a number"
NAMED = "as many as are named"
BY_NAME = "people named"  # the rule of the grammar
SEVERAL = 2
NAMED_FROM = 0.5  # chance of news of a release from which the released whom nothing but their names tell of are told
NEWLY = frozenset({Modality.HAPPENED, Modality.ANNOUNCED})
STEPS = 6  # of the opinion on the whole text
WISHED = frozenset({Modality.PLANNED, Modality.DEMANDED})
RELEASED = NEWLY | {Modality.BACKGROUND}
TOLD_RULES = 3  # of a figure; the later ones say more of the same
SIZES = ((1, "one"), (99, "tens"))


@dataclass(frozen=True, slots=True)
class Question:
    """A kind of release without a number of its own: how many people, whether as news, from which chance it is kept and told."""

    name: str
    count: int | None
    news: bool
    kept: float  # where the grammar read it
    told: float  # where it did not

    def asks(self, event: Event) -> bool:
        return event.count == self.count and (event.modality in NEWLY) == self.news


QUESTIONS = (
    Question("no number", None, news=False, kept=0.42, told=0.42),
    Question("one", 1, news=False, kept=0.42, told=0.42),
    Question("one freed", 1, news=True, kept=0.35, told=0.42),
)
COLUMNS = (
    *(f"table {question.name}" for question in QUESTIONS),
    *(f"heard of all {question}" for question in WHOLE),
    *(f"opinion {question}" for question in OF_TEXT),
    *("events", "news", "counted", "uncounted", "of one", "of names"),
    *(f"read {question.name}" for question in QUESTIONS),
    *("likeliest number of news", "numbers", "people", "likely people", "likeliest person", "likeliest step"),
    *("lines", "length", "titled"),
    *(f"role {role}" for role in Role),
)
# What such a release usually is where these concepts stand, the first that fits; recalled where none does.
USUALLY = (
    (1, ("rearrest",), Modality.REVERSED),
    (None, ("demand", "must"), Modality.DEMANDED),
    (1, ("demand", "must"), Modality.DEMANDED),
    (None, ("plan", "hope", "will", "discuss"), Modality.PLANNED),
    (1, ("plan", "hope", "discuss"), Modality.PLANNED),
    (None, ("deny", "untrue"), Modality.DENIED),
)


def settled(text: Text, events: Sequence[Event], opinion: Opinion, impression: Impression) -> list[Event]:
    """The events, without the uncounted ones that are unlikely, and with those that are likely and were not read."""
    table = linear.weights("uncounted").chances(signs_of(text, events, opinion, impression))
    odds = forest(FOREST).odds(np.array([row_of(text, events, table, opinion, impression)], np.float32))[0].tolist()
    chances = {question.name: probability(each) for question, each in zip(QUESTIONS, odds, strict=True)}
    told = _told(text, events, chances)
    kept = [event for event in events if not any(question.asks(event) for question in QUESTIONS if question not in told)]
    return [*kept, *(_event(text, question) for question in told if not any(question.asks(event) for event in events))]


def count_named(text: Text, told: Told, people: Sequence[Named]) -> None:
    """News that counts nobody, where several are named ("Out: Hrab, Malinouski, Tsikhi"), is news of as many; so it is where no word of news was
    read, but the text as a whole is news. "Among them" names but some."""
    news = [event for event in told.events if event.modality in NEWLY]
    if not news and people and not told.events and min(told.opinion.release, told.opinion.alert) >= NAMED_FROM:
        told.events.append(_of_named(text, people))
    if len(people) < SEVERAL or not news or "among" in text.tags or any(event.count not in (None, 1) and not _counts_names(event) for event in news):
        return
    if max(event.count or 0 for event in news) >= len(people):
        return
    first = news[0]
    first.count = first.main.count = len(people)
    first.bound = first.main.bound = Bound.EXACT
    first.main.rules.append(NAMED)
    for event in news[1:]:
        told.events.remove(event)


def _counts_names(event: Event) -> bool:
    """Whether the grammar counted the names that it found itself."""
    return event.main.number is None and BY_NAME in event.main.rules


def _of_named(text: Text, people: Sequence[Named]) -> Event:
    first = people[0]
    figure = Figure(first.line, first.start, first.end, first.start, "free", "", Mode(ASSERTED, RULE), len(people), Bound.EXACT, rules=[RULE, NAMED])
    return Event(figure, told_as(text, first.line), named=list(people), count=len(people), bound=Bound.EXACT, doubts=[RULE])


def _told(text: Text, events: Sequence[Event], chances: Mapping[str, float]) -> list[Question]:
    """The questions that are answered with yes. What is wished or recalled is told once: of one person, of people uncounted, or of a number."""
    told = []
    for question in QUESTIONS:
        read = any(question.asks(event) for event in events)
        if chances[question.name] >= (question.kept if read else question.told) and (read or not (question.news and _only_served(text))):
            told.append(question)
    wished = [question for question in told if not question.news]
    if len(wished) > 1:
        told.remove(min(wished, key=lambda question: chances[question.name]))
    counted = {event.modality for event in events if event.count not in (None, 1)}
    return [question for question in told if not _of_counted(text, question, events, counted)]


def _of_counted(text: Text, question: Question, events: Sequence[Event], counted: Set[Modality]) -> bool:
    """Whether those of a number are meant: by a wish without one, or by somebody who is recalled as one of them."""
    if question.news:
        return False
    if question.count is None:
        return not counted.isdisjoint(WISHED)
    told = {event.modality for event in events if question.asks(event)} or {_usually(text, question)}
    return told == {Modality.BACKGROUND} and not counted.isdisjoint(RELEASED)


def signs_of(text: Text, events: Sequence[Event], opinion: Opinion, impression: Impression) -> frozenset[str]:
    """What the model is told: the signs of the whole text, and what the grammar and the numbers gave."""
    found = set(signs(text))
    found.update(_of_events(events))
    release, alert = (min(STEPS - 1, int(chance * STEPS)) for chance in (opinion.release, opinion.alert))
    found |= {f"release {release}", f"alert {alert}"}
    for question in QUESTIONS:
        read = [event for event in events if question.asks(event)]
        found.add(f"{question.name} {'read' if read else 'unread'} release {release}")
        if question.name in impression.whole:
            heard = f"{question.name} heard {round(impression.whole[question.name])}"
            found |= {heard, f"{heard} {'read' if read else 'unread'}"}
        for event in read:
            found |= {f"{question.name} read {event.modality}", f"{question.name} {'named' if event.named else 'unnamed'}"}
            found |= {f"{question.name} rule {rule}" for rule in event.main.rules[:TOLD_RULES]}
            found |= {f"{question.name} doubt {doubt}" for doubt in event.doubts}
    return frozenset(found)


def row_of(text: Text, events: Sequence[Event], table: Sequence[float], opinion: Opinion, impression: Impression) -> list[float]:
    """What is known of a text, in the order of COLUMNS; `table`: the chance of each question by the table."""
    news = [event for event in events if event.modality in NEWLY]
    people = [probability(odds) for odds in impression.people.values()]
    return [
        *map(log_odds, table),
        *(impression.whole.get(question, 0.0) for question in WHOLE),
        *(log_odds(getattr(opinion, question)) for question in OF_TEXT),
        len(events),
        len(news),
        sum(event.count not in (None, 1) for event in events),
        sum(event.count is None for event in events),
        sum(event.count == 1 for event in events),
        sum(bool(event.named) for event in events),
        *(any(question.asks(event) for event in events) for question in QUESTIONS),
        max((chances[NEWS] for chances in impression.numbers.values()), default=0.0),
        len(impression.numbers),
        len(people),
        sum(people),
        max(people, default=0.0),
        max((odds for step, odds in impression.steps.items() if step[-1]), default=UNHEARD),
        len(text.lines),
        text.normal.length,
        text.title_lines > 0,
        *(text.role is role for role in Role),
    ]


def _of_events(events: Sequence[Event]) -> Iterator[str]:
    if not events:
        yield "no events"
    for event in events:
        size = "none" if event.count is None else next((name for limit, name in SIZES if event.count <= limit), "many")
        yield f"event {size} {event.modality}"


def _event(text: Text, question: Question) -> Event:
    modality = None if question.news else _usually(text, question)
    line = _line(text, next((concepts for _, concepts, usual in USUALLY if usual is modality), ()))
    sentence = text.lines[line].sentence
    at = next(iter(sentence.find(*PREDICATES)), 0)
    modality = modality or told_as(text, line)
    bound = Bound.UNKNOWN if question.count is None else Bound.EXACT
    figure = Figure(line, at, at + 1, at, "free", "", Mode(ASSERTED, RULE), question.count, bound, rules=[RULE])
    return Event(figure, modality, count=question.count, bound=bound, doubts=[RULE])


def _only_served(text: Text) -> bool:
    """Whether somebody reached the end of a term in the opening, and nothing there says that it was shortened."""
    opening = [line.sentence for index, line in enumerate(text.lines) if text.is_lead(index)]
    return any(sentence.any("termend") for sentence in opening) and not any(sentence.any(*GRANTED) for sentence in opening)


def _usually(text: Text, question: Question) -> Modality:
    return next((modality for count, concepts, modality in USUALLY if count == question.count and _told_of(text, concepts)), Modality.BACKGROUND)


def _told_of(text: Text, concepts: Sequence[str]) -> bool:
    """Whether the opening speaks of it: a look-back at the end of a text turns nothing around."""
    return any(line.sentence.any(*concepts) for index, line in enumerate(text.lines) if text.is_lead(index))


def _line(text: Text, concepts: Sequence[str]) -> int:
    """The first sentence of the opening with such a word, else the first that speaks of a release, else the first under the title."""
    found = [index for index, line in enumerate(text.lines) if text.is_lead(index) and line.sentence.any(*concepts)]
    found += [index for index, line in enumerate(text.lines) if line.sentence.any(*PREDICATES)]
    return next(iter(found), min(text.title_lines, len(text.lines) - 1))
