"""What each number of a text counts, by how the grammar read it and by everything that stands around it.

The grammar asks a number for its predicate; a verb that no list has, a noun phrase, a list in another order leave it without one or mislead it. This
small linear model (softmax over MEANINGS) has seen in labelled texts what numbers of a size, a noun and a place usually mean beside which
concepts and words: a thousand behind bars are all who are held, forty at the border in the lead are the news; and how far each rule of the grammar
is to be believed there. It is trained by `python -m benchmarks.training`; its weights are a table in `meanings.json`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from claims.extraction.classifier import Opinion
from claims.extraction.numbers import COUNTING, Number
from claims.extraction.others import beside, counts_others
from claims.extraction.reader import Line, Text
from claims.extraction.sums import related
from claims.extraction.tables import table
from claims.extraction.tokens import Sentence

NEWS, RECALLED, PLANNED, DEMANDED, DENIED, REVERSED, HELD, ALL_ASKED, SINCE, NOTHING = MEANINGS = (
    "news",
    "recalled",
    "planned",
    "demanded",
    "denied",
    "reversed",
    "held",
    "all asked for",  # all who are held, and demanded: "free all 1,033"
    "since",
    "nothing",
)
OTHER_RELEASES = (RECALLED, PLANNED, DEMANDED, DENIED, REVERSED)
MOST_NUMBERS = 60  # numbers of a text that are weighed; a table of thousands is no news
SIZES = (1, 2, 4, 9, 19, 39, 79, 149, 299, 599, 799, 1_299, 1_699, 2_999)  # upper ends: a person, a few, a group, a great exchange, all who are held
LARGE = 300  # so many are no single release that anybody has seen
BEFORE, AFTER = 4, 6  # words around a number that are told apart from the rest of its clause
NEAR = 6  # words on either side by which it is known as they are, whatever the lexicons say of them
STEM, SHORTEST = 5, 3  # letters of such a word, so that its endings do not matter; fewer say nothing
BESIDE = 2  # words on either side that are told apart by their place, little ones too ("of", "за")
OPINIONS = 6  # steps of the opinion on the whole text
TOLD_RULES = 3  # of a figure; the later ones say more of the same


@dataclass(frozen=True, slots=True)
class Read:
    """How the grammar read a value: one of MEANINGS, by which rules and with which doubts."""

    meaning: str = NOTHING
    rules: tuple[str, ...] = ()


UNREAD = Read()


@dataclass(frozen=True, slots=True)
class Meant:
    """A number with the probability of each meaning."""

    line: int
    number: Number
    chances: dict[str, float]
    features: frozenset[str] = frozenset()

    @property
    def reasons(self) -> tuple[str, ...]:
        """What spoke most for the likeliest meaning."""
        return table("meanings.json").reasons(self.features, max(self.chances, key=self.chances.__getitem__))

    def chance(self, meaning: str) -> float:
        return self.chances.get(meaning, 0.0)


def counting(text: Text) -> Iterator[tuple[int, Number]]:
    """The numbers of a text that may count people, with their lines."""
    found = ((index, number) for index, line in enumerate(text.lines) for number in line.numbers if number.kind in COUNTING and number.value > 0)
    return islice(found, MOST_NUMBERS)


def related_numbers(text: Text) -> dict[tuple[int, int], frozenset[str]]:
    """What each of them is to the others (sums.py), by line and token."""
    found = list(counting(text))
    told = related(tuple(number.value for _, number in found))
    return {(index, number.start): each for (index, number), each in zip(found, told, strict=True)}


def meanings_of(text: Text, read: Mapping[int, Read], opinion: Opinion) -> list[Meant]:
    """Each number weighed; `read`: how the grammar read the values that it read at all."""
    return [_meant(text, index, number, read, opinion) for index, number in counting(text)]


def _meant(text: Text, index: int, number: Number, read: Mapping[int, Read], opinion: Opinion) -> Meant:
    meanings = table("meanings.json")
    told = features(text, index, number, read, opinion)
    return Meant(index, number, dict(zip(meanings.answers, meanings.judge(told), strict=True)), told)


def features(text: Text, index: int, number: Number, read: Mapping[int, Read], opinion: Opinion) -> frozenset[str]:
    """What the model is told of a number. Every feature is there or not; nothing is counted."""
    line = text.lines[index]
    size = _size(number.value)
    found = {f"size {size}", f"kind {number.kind}", f"size {size} kind {number.kind}", f"bound {number.bound.value}"}
    found.update(_of_grammar(text, index, number, read, opinion))
    found.update(_of_place(text, index, number, size))
    found.update(_of_noun(line.sentence, number, size))
    found.update(_of_words(line.sentence, number))
    found.update(_of_stems(line.sentence, number))
    found.update(_of_days(text, line, number))
    found.update(_of_title(text, index))
    found.update(_named(f"{_scale(number.value)} text", text.tags))
    return frozenset(found)


def _of_grammar(text: Text, index: int, number: Number, read: Mapping[int, Read], opinion: Opinion) -> Iterator[str]:
    """How the grammar read the value, and what the text as a whole sounds like."""
    value = number.value + beside(text, index, number)
    known = read.get(value, read.get(number.value, UNREAD))
    yield f"read {known.meaning}"
    yield f"read {known.meaning} magnitude {number.value.bit_length()}"
    for rule in known.rules:
        yield f"rule {rule}"
        yield f"read {known.meaning} rule {rule}"
    if counts_others(text, index, number):
        yield "others"
    release = _step(opinion.release)
    yield f"release {release}"
    yield f"release {release} read {known.meaning}"
    yield f"release {release} {_where(text, index)}"
    yield f"alert {_step(opinion.alert)}"


def _of_stems(sentence: Sentence, number: Number) -> Iterator[str]:
    """The words around a number, the nearest by their place."""
    tokens = sentence.tokens
    for at in (*range(max(0, number.start - NEAR), number.start), *range(number.end, min(len(tokens), number.end + NEAR))):
        if tokens[at].kind == "word" and len(tokens[at].text) >= SHORTEST:
            stem = tokens[at].low[:STEM]
            yield f"near ~{stem}"
            yield f"{'left' if at < number.start else 'right'} ~{stem}"
    for distance in range(1, BESIDE + 1):
        if number.start >= distance:
            yield f"left {distance} ~{tokens[number.start - distance].low[:STEM]}"
        if number.end + distance <= len(tokens):
            yield f"right {distance} ~{tokens[number.end + distance - 1].low[:STEM]}"


def _step(chance: float) -> int:
    return min(OPINIONS - 1, int(chance * OPINIONS))


def _where(text: Text, index: int) -> str:
    return "title" if text.lines[index].sentence.is_title else "lead" if index == text.title_lines else "body"


def _size(value: int) -> str:
    return next((str(limit) for limit in SIZES if value <= limit), "more")


@lru_cache(maxsize=512)
def _named(prefix: str, tags: frozenset[str]) -> frozenset[str]:
    """The concepts of a sentence or a text as features; the numbers of a text share them."""
    return frozenset(f"{prefix} {name}" for name in tags)


def _scale(value: int) -> str:
    return "large" if value >= LARGE else "one" if value == 1 else "some"


def _of_place(text: Text, index: int, number: Number, size: str) -> Iterator[str]:
    line = text.lines[index]
    where = _where(text, index)
    yield f"where {where}"
    yield f"where {where} kind {number.kind}"
    yield f"where {where} size {size}"
    yield f"role {text.role.value if text.role else 'unknown'}"
    yield from related_numbers(text)[index, number.start]
    if any(other.value == number.value for each in text.lines[: text.title_lines] for other in each.numbers):
        yield "in the title"
    same = [other for other in line.numbers if other.kind in COUNTING]
    yield f"nth {min(3, same.index(number))}"


def _of_noun(sentence: Sentence, number: Number, size: str) -> Iterator[str]:
    for name in sentence.tokens[number.noun].tags if number.noun is not None else ():
        yield f"noun {name}"
        yield f"noun {name} size {size}"


def _of_words(sentence: Sentence, number: Number) -> Iterator[str]:
    """Concepts right before and behind the number, in its clause, in the next ones, in the sentence; large numbers and one person apart."""
    tokens, clause = sentence.tokens, sentence.clause
    scale = _scale(number.value)
    for at in range(number.start - 1, max(-1, number.start - 1 - BEFORE), -1):
        side = "left" if at == number.start - 1 else "before"
        yield from (f"{side} {name}" for name in tokens[at].tags)
    for at in range(number.end, min(len(tokens), number.end + AFTER)):
        side = "right" if at == number.end else "after"
        yield from (f"{side} {name}" for name in tokens[at].tags)
    here = clause[number.start]
    for at, token in enumerate(tokens):
        if token.tags and abs(clause[at] - here) <= 1:
            near = "clause" if clause[at] == here else "next clause"
            for name in token.tags:
                yield f"{near} {name}"
                if clause[at] == here:
                    yield f"{scale} clause {name}"
    yield from _named("sentence", sentence.tags)


def _of_days(text: Text, line: Line, number: Number) -> Iterator[str]:
    clause = line.sentence.clause
    if not line.moments:
        yield "no day"
    for moment in line.moments:
        told = f"day {moment.kind}{'+' if moment.since else ''} {text.age(moment)}"
        yield told
        yield f"{told} {'same' if clause[moment.start] == clause[number.start] else 'other'}"
    if any(moment.is_old(text.published) for moment in line.moments):
        yield "day past"


def _of_title(text: Text, index: int) -> Iterator[str]:
    if not text.lines[index].sentence.is_title:
        for each in text.lines[: text.title_lines]:
            yield from _named("title", each.sentence.tags)
