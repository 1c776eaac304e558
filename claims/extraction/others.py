""" "Bialiatski and 122 others", "with thirteen more": the number leaves out whoever is told beside it, and the group is larger than the number."""

from __future__ import annotations

from collections.abc import Sequence

from claims.extraction.names import names_of
from claims.extraction.numbers import Number, is_people
from claims.extraction.ours import ELSEWHERE, pardoned_elsewhere
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence, Token
from claims.model import Bound

MARK = 2  # words behind a number in which "others", "more prisoners" stand
JOIN = 3  # words before it in which "and", "together with" stand
FEWEST_HELD = 300  # "he and 970 other prisoners": so many are all who are held, and one more or less is nothing to them
DESCRIBED = 4  # words that say who the next one of a list is
AGE = 3  # tokens of ", 66,"
VERBS = (":past", ":pres", ":fut", ":inf")
OTHERS = ("more", "another")
ARTICLES = frozenset({"a", "an", "one", "ein", "eine", "einen", "einer", "einem", "the", "der", "die"})

OF_OTHERS = ("survey", "award", "oldwar")  # those asked, honoured or remembered: none of them was let go
ABROAD = tuple(f"{kind}:{code}" for code in sorted(ELSEWHERE - {"RU"}) for kind in ("place", "adj"))


def counts_others(text: Text, line: int, number: Number) -> bool:
    """Officials, relatives of prisoners, people of other countries, and those whom a court let go for now."""
    sentence = text.lines[line].sentence
    if number.noun is not None and sentence.has(number.noun, "role", "official") and not sentence.has(number.noun, "people"):
        return True
    if sentence.any(*OF_OTHERS) or sentence.has(number.start - 1, "relatives"):
        return True
    if pardoned_elsewhere(sentence):
        return True
    if sentence.any("bail", "accident") and text.tags.isdisjoint({"people:political", "pardon"}):
        return True
    return sentence.any(*ABROAD) and not sentence.any("place:BY", "adj:BY", "nation:BY", "ours")


def beside(text: Text, line: int, number: Number) -> int:
    """How many people stand beside a number that counts the others; 0 where it counts all."""
    sentence = text.lines[line].sentence
    if number.bound is not Bound.EXACT or number.value >= FEWEST_HELD:
        return 0
    if not _marked(sentence, number):
        return _one_more(sentence, number)
    joined = _joined(sentence, number)
    if joined is None:
        return 0
    if any(other.start < joined and joined - other.end <= 2 and other.kind == "people" for other in text.lines[line].numbers):
        return 0  # "12 men and five others": a sum of two numbers, told elsewhere or nowhere
    return _people(text, line, joined, with_others=not sentence.has(joined, "and"))


def _marked(sentence: Sentence, number: Number) -> bool:
    after = range(number.end, min(number.end + MARK, (number.noun or number.end) + 1))
    if sentence.has(number.start - 3, "together"):
        return True  # "and together with her 13 people"
    return any(sentence.has(at, *OTHERS) for at in (*after, number.start - 1))


def _joined(sentence: Sentence, number: Number) -> int | None:
    """The word that joins the number to whoever is told before it."""
    for at in range(number.start - 1, max(-1, number.start - 1 - JOIN), -1):
        if sentence.has(at, "and", "together", "with"):
            return at
        if not (sentence.has(at, *OTHERS, "bound") or sentence.tokens[at].kind == "word") or sentence.tokens[at].kind == "mark":
            return None
    return None


def _one_more(sentence: Sentence, number: Number) -> int:
    """ "An American and two Belarusians", "two priests and a deacon": one person told by a noun, joined by nothing but "and"."""
    if number.noun is None or number.value == 1 or not is_people(sentence.tokens[number.noun]):
        return 0
    before = number.start - 2
    if sentence.has(number.start - 1, "and") and _one(sentence, before):
        return 1
    after = next((at for at in (number.noun + 2, number.noun + 3) if sentence.has(number.noun + 1, "and") and _one(sentence, at)), None)
    return 1 if after is not None and all(sentence.tokens[at].number is None for at in range(number.noun + 2, after)) else 0


def _one(sentence: Sentence, at: int) -> bool:
    """Whether a word is one person: "a deacon", "американец"; English plurals and adjectives are not."""
    if not sentence.has(at, "single", "nation") or sentence.has(at + 1, "people", "nation"):
        return False
    if sentence.lang in ("en", "de"):
        return sentence.low(at - 1) in ARTICLES
    return sentence.has(at, "single") and sentence.tokens[at].number is None


def _goes_on(sentence: Sentence, start: int, end: int, *, described: bool) -> bool:
    """Whether a list goes on between two of its people: by "and" and commas, and by a few words on the next one ("…, the organist Milewski")."""
    words = [token for token in sentence.tokens[start:end] if token.kind == "word" and not token.tags & {"and", "more", "another", "prep"}]
    if not words:
        return True
    listed = sentence.tokens[start].text == "," or sentence.has(start, "and")
    return described and listed and len(words) <= DESCRIBED and not _tells(words)


def _tells(words: Sequence[Token]) -> bool:
    """Whether there is a verb among them."""
    return any(tag.endswith(VERBS) for token in words for tag in token.tags)


def _before_age(sentence: Sentence, joined: int) -> int:
    """The end of who is told before ", 66, and"."""
    if joined >= AGE and [token.text for token in sentence.tokens[joined - AGE : joined : 2]] == [",", ","]:
        return joined - AGE if sentence.tokens[joined - 2].kind == "number" else joined
    return joined


def _people(text: Text, line: int, joined: int, *, with_others: bool) -> int:
    """Those named in a list right before the join; with "together with" one person at least, named anywhere in the sentence."""
    sentence = text.lines[line].sentence
    names = list(names_of(text, line))
    count, edge = 0, joined
    for name in sorted((name for name in names if name.end <= joined), key=lambda name: -name.end):
        if not with_others and not _goes_on(sentence, name.end, edge, described=count > 0):
            break
        count, edge = count + 1, name.start
    if count:
        return count
    if with_others:
        return 1
    joined = _before_age(sentence, joined)
    before = sentence.tokens[joined - 1] if joined else None
    if before is not None and (sentence.has(joined - 1, "he", "single", "role") or (before.capital and joined - 1 > 0)):
        return 1  # "she and 12 others", "Bialiatski and 122 others"
    return 0
