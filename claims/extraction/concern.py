"""Whose sanctions a sentence tells of: those on Belarus, or those on others that stand in the same feeds, often in the same article.

The main clause need not name Belarus ("The licence was issued on Monday"); then what was spoken of last before it decides, a title before all.
"""

from __future__ import annotations

from claims.extraction.ours import ELSEWHERE, REGULATION
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence
from claims.model import Role

HOME = ("place:BY", "adj:BY", "nation:BY", "t:potash", "ours")
OTHERS = ("sanctioned", "abroad", *(f"{kind}:{code}" for code in sorted(ELSEWHERE) for kind in ("place", "adj", "nation")))
TOPICS = ("sanction", "restriction", "licence")
LISTS = ("sanctionlist", "listing")
OBJECT = 5  # words behind a topic in which the country that it is on stands
AHEAD = 2  # sentences after one that names nobody, in which its country may be named
SPEAK_OF_HOME = frozenset({Role.STATE, Role.NGO, Role.OPPOSITION})  # whose own subject needs no name


def concerns_belarus(text: Text, index: int) -> bool:
    """Whether the sanctions that a sentence tells of are those on Belarus."""
    sentence = text.lines[index].sentence
    if sentence.any(*HOME):
        return not sentence.any(*OTHERS) or not _against_others(sentence)
    if sentence.any(*OTHERS) and sentence.any(*LISTS) and _against_others(sentence):
        return False  # "OFAC blacklisted Russia's Rosneft", in a text on Belarus
    title = text.lines[0].sentence
    if title is not sentence and title.any(*HOME) and not title.any(*OTHERS):
        return True
    if sentence.any(*OTHERS) and not (text.role in SPEAK_OF_HOME and sentence.any(*LISTS) and not _against_others(sentence)):
        return False  # "the EU listed 26 people for trading with Moscow", said by those whose subject is Belarus, is about Belarus
    for other in (*range(index - 1, -1, -1), *range(index + 1, min(len(text.lines), index + 1 + AHEAD))):
        whose = _whose(text.lines[other].sentence)
        if whose is not None:
            return whose
    return text.role in SPEAK_OF_HOME or REGULATION.search(text.normal.text) is not None or not _speaks_of_others(text)


def _against_others(sentence: Sentence) -> bool:
    """ "Sanctions on Iran, Minsk condemns": the first country behind the word for sanctions, in its clause, and no other ban beside it is ours."""
    found = []
    for at in sentence.find(*TOPICS, *LISTS):
        behind = [place for place in range(at + 1, min(at + 1 + OBJECT, len(sentence.tokens))) if sentence.clause[place] == sentence.clause[at]]
        found.append(next((sentence.has(place, *OTHERS) for place in behind if sentence.has(place, *HOME, *OTHERS)), None))
    return (
        any(found)
        and not any(one is False for one in found)
        and not any(sentence.has(place, *HOME) and sentence.has(place - 1, "and") for place in range(1, len(sentence.tokens)))
    )


def _whose(sentence: Sentence) -> bool | None:
    """True for ours, False for others', None where a sentence names neither."""
    if sentence.any(*HOME):
        return True
    return False if sentence.any(*OTHERS) else None


def _speaks_of_others(text: Text) -> bool:
    return not text.tags.isdisjoint(OTHERS)
