"""In which manner people were released, by everything that a text says: a second opinion on manner.py, trained like meanings.py.

Whoever "stepped off the bus in Białystok" was taken out of the country, though no verb of the list says so; foreigners handed to their own state were
pardoned. What such places, verbs and nouns together make likely is learned from labelled texts; what the grammar read counts too.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.extraction.reader import Text
from claims.extraction.tables import table
from claims.model import Manner, Modality

TRUST = 7.0  # how much likelier a manner is when the grammar read it
TRUST_RARE = 60.0  # the same of a manner that a text names by its word, and that few texts have
RARE = frozenset({Manner.EXCHANGE, Manner.AMNESTY, Manner.EARLY, Manner.TERM_ENDED})
GROUPS = {Modality.HAPPENED: "news", Modality.ANNOUNCED: "news", Modality.BACKGROUND: "recalled", Modality.REVERSED: "reversed"}
SMALL = 20  # people; fewer are told of as persons


def likeliest(text: Text, line: int, modality: Modality, count: int | None, read: Manner) -> Manner:
    """The manner that the grammar and the whole text together make likeliest."""
    manners = table("manners.json")
    chances = manners.judge(features(text, line, modality, count))
    trust = TRUST_RARE if read in RARE else TRUST
    odds = {answer: chance * (trust if answer == read.value else 1.0) for answer, chance in zip(manners.answers, chances, strict=True)}
    return Manner(max(odds, key=lambda each: odds[each]))


def features(text: Text, line: int, modality: Modality, count: int | None) -> frozenset[str]:
    """What the model is told of a release in a sentence of the text."""
    group = GROUPS.get(modality, "wished")
    size = "none" if count is None else "one" if count == 1 else "few" if count < SMALL else "many"
    return frozenset({group, f"count {size}", f"{group} count {size}", *_of_sentences(text, line, group), *_of_nouns(text, line, count)})


def _of_sentences(text: Text, own: int, group: str) -> Iterator[str]:
    tags = text.lines[own].sentence.tags
    yield from (f"own {name}" for name in tags)
    yield from (f"{group} own {name}" for name in tags)
    for where, others in _others(text, own).items():
        found = frozenset[str]().union(*others)  # once for all of them: of a text of a thousand releases each has a thousand sentences beside
        yield from (f"{where} {name}" for name in found)
        yield from (f"{group} any {name}" for name in found)
        if where != "rest":
            yield from (f"{group} near {name}" for name in found)


def _others(text: Text, own: int) -> dict[str, list[frozenset[str] | set[str]]]:
    """The concepts of each other sentence, by where it stands."""
    found: dict[str, list[frozenset[str] | set[str]]] = {}
    for index, line in enumerate(text.lines):
        if index != own:
            where = "title" if line.sentence.is_title else "before" if index == own - 1 else "behind" if index == own + 1 else "rest"
            found.setdefault(where, []).append(line.sentence.tags)
    return found


def _of_nouns(text: Text, own: int, count: int | None) -> Iterator[str]:
    """Who is counted: nationals of another state are handed to it."""
    line = text.lines[own]
    for number in line.numbers:
        if number.value == count and number.noun is not None:
            yield from (f"noun {name}" for name in line.sentence.tokens[number.noun].tags)
