"""Which of the people that a text names are the released: weighed for each person, over every place where the name stands.

The network (network.py) has read every word around a name; what it makes of a person is weighed with what it makes of the others whom the text names,
with how many are told as freed, and with what kind of name it is. A row of COLUMNS is told of each; the trees (people.npz) are grown by
`python -m benchmarks.training`. Officials who speak are none of the released before any weighing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from claims.extraction.classifier import Opinion
from claims.extraction.figures import RELEASING, Figure
from claims.extraction.given import is_given
from claims.extraction.modes import ASSERTED, LOOSE, RECALLED
from claims.extraction.names import bare_surnames, is_official, knows_first_name, mentions_of, speaks
from claims.extraction.namewords import WELL_KNOWN, Named, surname_like
from claims.extraction.odds import log_odds, probability
from claims.extraction.reader import Text
from claims.extraction.releases import Event
from claims.extraction.trees import forest
from claims.model import Modality

if TYPE_CHECKING:
    from claims.extraction.impression import Impression


FOREST = "people.npz"
LIKELY = 0.45  # from which a person is one of the released; 0.38 to 0.52 differ by 0.002 of F1
OFFICES_SPEAK = 5  # words between an official's name and "said", his office among them
FACTS = frozenset({ASSERTED, RECALLED, LOOSE})
STATED = frozenset({Modality.HAPPENED, Modality.ANNOUNCED, Modality.BACKGROUND, Modality.IN_FORCE})
NEWLY = frozenset({Modality.HAPPENED, Modality.ANNOUNCED})
NOBODY = -9.0  # log-odds of somebody who is not there
UNCOUNTED = -1.0  # in place of a number of people
KINDS = ("initials", "known", "unknown", "first name alone", "surname well known", "surname alone", "word alone")
ASKED = ("one freed", "one", "no number freed", "release")  # of what the network makes of the whole text
OF_TEXT = ("people", "full names", "likely people", "events", "events of names", "one told", "facts", "news", "others", "news less people", "lines")
OF_PERSON = ("heard", "likelier", "likeliest other", "unlikeliest other", "heard of the next", "heard of the one before", "mentions", "title", "line")
OF_PLACE = ("start", "beside", "listing", "full", "fact in the sentence", "fact in the clause", "official", "speaks", "owner")
COLUMNS = (
    *OF_TEXT,
    "opinion release",
    "opinion alert",
    *(f"heard of all {question}" for question in ASKED),
    *OF_PERSON,
    *OF_PLACE,
    *(f"kind {kind}" for kind in KINDS),
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a text tells beside its names: the figures, the events read from them, the lines that list people, the whole-text opinion."""

    figures: list[Figure]
    events: list[Event]
    listing: frozenset[int]
    opinion: Opinion
    impression: Impression


def released(text: Text, told: Told) -> list[Named]:
    """The first mention of each of the released, in the order of the text."""
    groups = people_of(text)
    if not groups:
        return []
    odds = forest(FOREST).odds(np.array(rows_of(text, told), np.float32))[:, 0]
    chosen = [group[0] for group, each in zip(groups, odds.tolist(), strict=True) if probability(each) >= LIKELY]
    return sorted(chosen, key=lambda named: (named.line, named.start))


def people_of(text: Text) -> list[list[Named]]:
    """The mentions of each person who may be one of the released; officials, kin and lawyers who speak are left out."""
    if text.people is None:
        text.people = _people_of(text)
    return text.people


def _people_of(text: Text) -> list[list[Named]]:
    groups: dict[str, list[Named]] = {}
    gone: set[str] = set()
    for index, line in enumerate(text.lines):
        for named in mentions_of(text, index):
            groups.setdefault(named.canonical, []).append(named)
            if is_official(line.sentence, named.start, named.end) and speaks(line.sentence, named.start, named.end, OFFICES_SPEAK):
                gone.add(named.canonical)
    surnames = {part for name in groups for part in name.split()}
    for index in range(len(text.lines)):
        for named in bare_surnames(text, index):
            if named.canonical and named.canonical not in surnames:
                groups.setdefault(named.canonical, []).append(named)
            elif named.canonical:
                owners = [name for name in groups if named.canonical in name.split() and " " in name]
                if len(owners) == 1:
                    groups[owners[0]].append(named)
    return [group for name, group in groups.items() if name not in gone]


def rows_of(text: Text, told: Told) -> list[list[float]]:
    """What is known of each of the people of a text (people_of), in the order of COLUMNS."""
    groups = people_of(text)
    heard = [told.impression.people.get(group[0].canonical, 0.0) for group in groups]
    order = sorted(range(len(groups)), key=lambda at: (groups[at][0].line, groups[at][0].start))
    places = {at: place for place, at in enumerate(order, 1)}
    in_order = [NOBODY, *(heard[at] for at in order), NOBODY]
    facts: dict[int, list[Figure]] = {}
    for figure in told.figures:
        if figure.concept in RELEASING and figure.mode.mode in FACTS:
            facts.setdefault(figure.line, []).append(figure)
    whole = [*_of_text(text, told, groups, heard, sum(map(len, facts.values()))), log_odds(told.opinion.release), log_odds(told.opinion.alert)]
    whole += [told.impression.whole.get(question, 0.0) for question in ASKED]
    ranked = sorted(heard)
    lines = Counter(group[0].line for group in groups)
    rows = []
    for at, group in enumerate(groups):
        around = [len(ranked) - bisect_right(ranked, heard[at]), *_extremes(ranked, heard[at])]
        around += [in_order[places[at] + 1], in_order[places[at] - 1]]
        rows.append([*whole, heard[at], *around, *_of_places(text, group), lines[group[0].line], *_of_signs(text, group, told, facts)])
    return rows


def _extremes(ranked: Sequence[float], own: float) -> tuple[float, float]:
    """The highest and the lowest of the others."""
    if len(ranked) == 1:
        return NOBODY, -NOBODY
    return ranked[-2] if own == ranked[-1] else ranked[-1], ranked[1] if own == ranked[0] else ranked[0]


def _of_text(text: Text, told: Told, groups: list[list[Named]], heard: list[float], facts: int) -> list[float]:
    counts = {
        news: max((event.count or 0 for event in told.events if (event.modality in NEWLY) == news), default=UNCOUNTED) for news in (True, False)
    }
    return [
        len(groups),
        sum(group[0].full for group in groups),
        sum(map(probability, heard)),
        len(told.events),
        any(event.named for event in told.events),
        any(event.count == 1 and event.modality in STATED for event in told.events),
        facts,
        counts[True],
        counts[False],
        counts[True] - len(groups),
        len(text.lines),
    ]


def _of_places(text: Text, group: list[Named]) -> list[float]:
    first = group[0]
    in_title = any(text.lines[named.line].sentence.is_title for named in group)
    return [len(group), in_title, first.line - text.title_lines, first.start]


def _of_signs(text: Text, group: list[Named], told: Told, facts: Mapping[int, list[Figure]]) -> list[float]:
    """What the places of a name show by themselves, also where the network did not look."""
    first = group[0]
    sentence = text.lines[first.line].sentence
    here = [(text.lines[named.line].sentence.clause, named, figure) for named in group for figure in facts.get(named.line, ())]
    return [
        any(named.line in told.listing for named in group),
        first.full,
        bool(here),
        any(clause[figure.predicate] == clause[named.start] for clause, named, figure in here),
        is_official(sentence, first.start, first.end),
        speaks(sentence, first.start, first.end),
        sentence.low(first.end - 1)[-2:] in ("'s", "’s"),
        *(_kind(first) == kind for kind in KINDS),
    ]


def _kind(named: Named) -> str:
    if named.full and all(len(word.rstrip(".")) == 1 for word in named.words[:-1]):
        return "initials"
    if named.full:
        return "known" if knows_first_name(named) else "unknown"
    if is_given(named.lang, named.words[0]):
        return "first name alone"
    if named.canonical in WELL_KNOWN:
        return "surname well known"
    return "surname alone" if surname_like(named.words[0].casefold()) else "word alone"
