"""What each number means once the grammar, the table and the network have spoken: trees weigh all three, and the numbers of a text together.

Alone, the forty of a decree and the forty of the decree before look much alike; beside one another the surer is the news. A row of COLUMNS is told of
each number; the trees (meanings.npz) are grown by `python -m benchmarks.training`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from claims.extraction.classifier import QUESTIONS, Opinion
from claims.extraction.impression import UNHEARD, WHOLE, Impression
from claims.extraction.meanings import HELD, MEANINGS, NEWS, UNREAD, Meant, Read, related_numbers
from claims.extraction.network import Array
from claims.extraction.numbers import BARE, COUNTING, PEOPLE, THING
from claims.extraction.odds import LEAST, log_odds
from claims.extraction.others import beside
from claims.extraction.reader import Text
from claims.extraction.trees import forest

FOREST = "meanings.npz"
KINDS = (PEOPLE, BARE, THING)
RELATIONS = ("sum", "summand", "told twice", "largest")
AGES = ("old", "fresh", "ahead")
HEARD_SHARE = 0.4  # of the network in the mean of both
ALONE = -20.0  # log of the chance of what no other number means
COLUMNS = (
    *(f"{who} {meaning}" for who in ("table", "heard", "both", "read", "same value", "other values") for meaning in MEANINGS),
    *(f"opinion {question}" for question in QUESTIONS),
    *(f"heard of all {question}" for question in WHOLE),
    "likeliest step",
    "magnitude",
    *(f"kind {kind}" for kind in KINDS),
    "title",
    "sentence",
    "sentences",
    "nth",
    "numbers",
    "values",
    "places of the value",
    *RELATIONS,
    *(f"day {age}" for age in AGES),
    "likelier news",
    "likelier held",
    "other read as news",
    "news read",
)


def weighed_together(text: Text, alone: Sequence[Meant], read: Mapping[int, Read], opinion: Opinion, impression: Impression) -> list[Meant]:
    """The numbers of a text, each with its chances once all are weighed together; `alone`: by the table, in the order of the text."""
    if not alone:
        return []
    odds = forest(FOREST).odds(rows_of(text, alone, read, opinion, impression))
    chances = np.exp(odds - odds.max(1, keepdims=True))
    chances /= chances.sum(1, keepdims=True)
    return [replace(meant, chances=dict(zip(MEANINGS, own.tolist(), strict=True))) for meant, own in zip(alone, chances, strict=True)]


def rows_of(text: Text, alone: Sequence[Meant], read: Mapping[int, Read], opinion: Opinion, impression: Impression) -> Array:
    """(numbers, COLUMNS) of what is known of each."""
    values = [meant.number.value + beside(text, meant.line, meant.number) for meant in alone]
    table = np.log(np.maximum([[meant.chance(meaning) for meaning in MEANINGS] for meant in alone], LEAST))
    heard = np.log(np.maximum([_heard(meant, impression) for meant in alone], LEAST))
    both = (1 - HEARD_SHARE) * table + HEARD_SHARE * heard
    both -= np.log(np.exp(both).sum(1, keepdims=True))
    was = [read.get(value, read.get(meant.number.value, UNREAD)).meaning for value, meant in zip(values, alone, strict=True)]
    best = {value: both[[at for at, other in enumerate(values) if other == value]].max(0) for value in dict.fromkeys(values)}
    others = {value: [each for other, each in best.items() if other != value] for value in best}
    whole = [*(log_odds(getattr(opinion, question)) for question in QUESTIONS), *(impression.whole.get(question, 0.0) for question in WHOLE)]
    whole.append(max(impression.steps.values(), default=UNHEARD))
    as_news = {value for value, each in read.items() if each.meaning == NEWS}
    rows = []
    for at, (meant, value) in enumerate(zip(alone, values, strict=True)):
        beaten = np.array(others[value] or [np.full(len(MEANINGS), ALONE)])
        rows.append(
            [
                *table[at],
                *heard[at],
                *both[at],
                *(was[at] == meaning for meaning in MEANINGS),
                *best[value],
                *beaten.max(0),
                *whole,
                *_of_place(text, meant),
                len(alone),
                len(best),
                values.count(value),
                *_of_company(text, meant),
                *((beaten > best[value]).sum(0)[[MEANINGS.index(NEWS), MEANINGS.index(HELD)]]),
                bool(as_news - {value}),
                bool(as_news),
            ]
        )
    return np.array(rows, np.float32)


def _heard(meant: Meant, impression: Impression) -> list[float]:
    """The chances that the network gives to each meaning; those of the table where it was not asked."""
    seen = impression.numbers.get((meant.line, meant.number.start), meant.chances)
    return [seen.get(meaning, 0.0) for meaning in MEANINGS]


def _of_place(text: Text, meant: Meant) -> list[float]:
    line, number = text.lines[meant.line], meant.number
    counting = [other for other in line.numbers if other.kind in COUNTING]
    kinds = [float(number.kind == kind) for kind in KINDS]
    place = [float(line.sentence.is_title), meant.line - text.title_lines, len(text.lines), counting.index(number)]
    return [math.log2(number.value), *kinds, *place]


def _of_company(text: Text, meant: Meant) -> list[float]:
    """What a number is to the others, and the days of its sentence."""
    told = related_numbers(text)[meant.line, meant.number.start]
    ages = {text.age(moment) for moment in text.lines[meant.line].moments}
    return [*(float(each in told) for each in RELATIONS), *(float(age in ages) for age in AGES)]
