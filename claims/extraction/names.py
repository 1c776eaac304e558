"""People whom a text states as released: found, told apart from officials and speakers, put into the nominative.

A name is a run of two to four capitalised words that the lexicon does not know as anything else. It is taken where a release is told of it: in the
sentence of the predicate, or in the list that follows it ("среди них", "including"); never where the clause denies it ("среди них нет").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claims.extraction.canonical import canonical, known_given
from claims.extraction.nominative import nominative
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence

LONGEST_NAME = 4  # words
ROLE_REACH = 3  # words between "spokeswoman" and her name
SAY_REACH = 2  # words between a name and "said"
SMALL = frozenset(["de", "von", "van", "der", "la", "bin", "al"])


@dataclass(slots=True)
class Named:
    """A name at a place in a sentence."""

    line: int
    start: int  # tokens
    end: int
    words: tuple[str, ...]
    lang: str

    @property
    def name(self) -> str:
        return " ".join(nominative(self.lang, self.words))

    @property
    def canonical(self) -> str:
        return canonical(self.name)


# A word with one of these tags is no part of a name: places, organisations, ordinary words that open a sentence.
NO_NAME = frozenset(
    [
        "place",
        "adj",
        "nation",
        "voice",
        "month",
        "weekday",
        "political",
        "free",
        "held",
        "sanction",
        "prep",
        "official",
        "role",
        "people",
        "neg",
        "among",
        "say",
        "that",
        "but",
        "after",
        "when",
        "noname",
        "decree",
        "pardon",
        "deport",
        "offset",
        "earlier",
        "then",
        "also",
        "separate",
        "another",
        "rel",
        "was",
        "verb",
        "recent",
        "lift",
        "impose",
        "extend",
        "open",
        "close",
        "licence",
        "bound",
        "t",
        "label",
    ]
)


def names_of(text: Text, index: int) -> Iterator[Named]:
    """The names of a sentence that may be those of released people."""
    sentence = text.lines[index].sentence
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and end - at < LONGEST_NAME and _name_word(sentence, end, end == at):
            end += 1
        if end - at >= 3 and not known_given(tokens[at].text) and known_given(tokens[at + 1].text):
            at += 1  # "Writer Aliaksandr Fiaduta": the noun before a name, with the capital of its sentence or title
        if end - at >= 2 and (sentence.lang != "de" or known_given(tokens[at].text)) and not _excluded(sentence, at, end):
            yield Named(index, at, end, tuple(token.text for token in tokens[at:end]), sentence.lang)
        at = max(end, at + 1)


def _name_word(sentence: Sentence, index: int, first: bool) -> bool:
    token = sentence.tokens[index]
    if not token.capital or len(token.text) < 2:
        return False
    if (token.tags & NO_NAME or token.number is not None) and (first or not _after_given(sentence, index)):
        return False
    if token.text.isupper() and len(token.text) <= 4:
        return False
    return not first or not (index == 0 and _ordinary(token.low))


def _after_given(sentence: Sentence, index: int) -> bool:
    """ "Ігар Сталярчук", "Максим Знак": what follows a first name in Cyrillic is a surname, whatever else the word may mean."""
    token = sentence.tokens[index]
    return (
        sentence.lang in ("ru", "be", "uk") and not token.text.isupper() and known_given(sentence.tokens[index - 1].text) and "prep" not in token.tags
    )


def _ordinary(low: str) -> bool:
    """Whether the first word of a sentence is a capital only because it stands first."""
    return len(low) < 3


def _excluded(sentence: Sentence, start: int, end: int) -> bool:
    """Officials, speakers, and whoever the clause says is not among them."""
    if any("official" in token.tags for token in sentence.tokens[max(0, start - 1) : min(end + 1, len(sentence.tokens))]):
        return True
    clause = sentence.clause[start]
    near = range(max(0, start - ROLE_REACH), start)
    if any(sentence.has(at, "role") and sentence.clause[at] == clause for at in near):
        return True
    if sentence.has(end, "role") or (sentence.low(end) == "," and sentence.has(end + 1, "role")):
        return True
    if _speaks(sentence, start, end):
        return True
    return _negated(sentence, start, end)


def _speaks(sentence: Sentence, start: int, end: int) -> bool:
    around = (*range(max(0, start - SAY_REACH), start), *range(end, min(end + SAY_REACH, len(sentence.tokens))))
    return any(
        sentence.has(at, "say", "according") and "report" not in sentence.tokens[at].tags
        for at in around
        if sentence.clause[at] == sentence.clause[start]
    ) or any(sentence.has(at, "say", "according") and sentence.clause[at] == sentence.clause[start] for at in around)


def _negated(sentence: Sentence, start: int, end: int) -> bool:
    clause = sentence.clause[start]
    same = [at for at in range(len(sentence.tokens)) if sentence.clause[at] == clause]
    after = [at for at in range(end, min(end + 12, len(sentence.tokens))) if sentence.clause[at] - clause <= 2]
    if any(sentence.has(at, "neg") for at in same):
        return True
    return any(
        sentence.has(at, "neg") and any(sentence.has(at + step, "among", "free", "list", "was") for step in (-3, -2, -1, 1, 2, 3)) for at in after
    )


def surnames_of(text: Text, index: int) -> list[Named]:
    """Bare surnames in a list ("Kalesnikava, Babariko and Znak"), for texts that give no first names."""
    sentence = text.lines[index].sentence
    tokens = sentence.tokens
    found: list[Named] = []
    for at, token in enumerate(tokens):
        alone = _name_word(sentence, at, True) and not _name_word_at(sentence, at - 1) and not _name_word_at(sentence, at + 1)
        if alone and len(token.text) > 3 and token.tags <= {"ours"} and _between(sentence, at) and not _excluded(sentence, at, at + 1):
            found.append(Named(index, at, at + 1, (token.text,), sentence.lang))
    return found


def _name_word_at(sentence: Sentence, index: int) -> bool:
    return 0 <= index < len(sentence.tokens) and _name_word(sentence, index, True)


def _between(sentence: Sentence, at: int) -> bool:
    """Whether a word stands between the commas and conjunctions of a list, or opens the sentence before one."""
    before = at == 0 or sentence.tokens[at - 1].text == "," or sentence.has(at - 1, "and")
    after = sentence.low(at + 1) == "," or sentence.has(at + 1, "and", "was")
    return before and after


def span_of(text: Text, named: Named) -> tuple[int, int]:
    sentence = text.lines[named.line].sentence
    return sentence.tokens[named.start].start, sentence.tokens[named.end - 1].end
