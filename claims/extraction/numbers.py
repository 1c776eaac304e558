"""Numbers in digits and words, and what each of them counts: people, years, a term, an age, a date, a colony …"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claims.extraction.spelled import in_digits, values
from claims.extraction.tokens import Sentence, Token
from claims.model import Bound

YEARS = range(1900, 2101)
LARGEST = 20_000_000  # people; more than ever lived in the country: such a number counts something else
REACH = 4  # words between a number and the noun it counts: "20 осуждённых за экстремизм политических заключённых"
OVER = 4  # words of a complement between a participle and its noun
MANY = 100  # people; so many, behind "political prisoners", are counted by them
BOUND_REACH = 3  # words between "more than", "по меньшей мере" and the number

PEOPLE, BARE, THING, YEAR, TIME, AGE, PERCENT, LABEL, MONEY, ORDINAL = [
    "people",
    "bare",
    "thing",
    "year",
    "time",
    "age",
    "percent",
    "label",
    "money",
    "ordinal",
]
COUNTING = frozenset({PEOPLE, BARE, THING})
PAIRED = frozenset({"couple", "pairkin", "kinone"})
LET_GO = frozenset({"free:past", "pardon:past", "deport:past", "out", "arrive", "free:pres", "pardon:pres"})


@dataclass(slots=True)
class Number:
    """A number with the tokens that say it. `value` is whole; `noun` the token it counts, None where none follows."""

    start: int
    end: int
    value: int
    kind: str
    bound: Bound
    noun: int | None = None

    @property
    def counts_people(self) -> bool:
        return self.kind == PEOPLE


def numbers_of(sentence: Sentence, dated: frozenset[int]) -> list[Number]:
    """Every number of the sentence; `dated` are the tokens that already belong to dates."""
    found = []
    for start, end, value, whole in values(sentence):
        if dated.intersection(range(start, end)) or value > LARGEST:
            continue
        kind, noun = _kind(sentence, start, end, value, whole)
        found.append(Number(start, end, value, kind, _bound(sentence, start, end), noun))
    found = _ranges(sentence, found)
    found += _pairs(sentence, found)
    return sorted([*found, *_sums(sentence, found)], key=lambda number: (number.start, number.end))


def _pairs(sentence: Sentence, found: list[Number]) -> Iterator[Number]:
    """ "Супруги из Пинска", "mother and son", "Brothers Yermak": two people let go, where nothing else counts the people of their clause."""
    if sentence.tags.isdisjoint(PAIRED) or sentence.tags.isdisjoint(LET_GO):
        return
    at = next((at for at in range(len(sentence.tokens)) if _is_pair(sentence, at)), None)
    if at is None or any(number.kind in COUNTING for number in found if sentence.clause[number.start] == sentence.clause[at]):
        return
    here = sentence.clause[at]
    if any(sentence.clause[place] == here for place in sentence.find(*LET_GO)) and not any(
        sentence.clause[place] == here for place in sentence.find("expert", "demand", "neg")
    ):
        yield Number(at, at + 1, 2, PEOPLE, Bound.EXACT)


def _is_pair(sentence: Sentence, at: int) -> bool:
    if sentence.has(at, "couple", "pairkin"):
        return True
    if not sentence.has(at, "kinone"):
        return False
    joined = next((place for place in (at + 1, at + 2) if sentence.has(place, "and")), None)
    return joined is not None and any(sentence.has(place, "kinone") for place in (joined + 1, joined + 2))


def _sums(sentence: Sentence, found: list[Number]) -> list[Number]:
    """ "Three women and twenty men" are 23 people: two groups of different people, joined by nothing but "and"."""
    sums = []
    for left, right in pairwise(found):
        if left.kind != PEOPLE or right.kind != PEOPLE or left.noun is None or right.noun is None or left.noun < left.end:
            continue
        listed = sentence.low(left.start - 1) == "," or sentence.low((right.noun or right.end) + 1) == ","
        if right.start != left.noun + 2 or not sentence.has(left.noun + 1, "and") or (listed and len(found) > 2):  # one of a longer list
            continue
        kinds = [
            {tag for tag in sentence.tokens[noun].tags if tag.startswith(("people:woman", "people:man", "nation:"))}
            for noun in (left.noun, right.noun)
        ]
        if kinds[0] and kinds[1] and kinds[0] != kinds[1]:
            sums.append(Number(left.start, right.end, left.value + right.value, PEOPLE, left.bound))
    return sums


def _listed_terms(sentence: Sentence, found: list[Number]) -> None:
    """ "На 5, 8 и 9 лет": the unit behind the last counts for all of the list."""
    for number, following in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        joined = following.start - number.end == 1 and (sentence.low(number.end) == "," or sentence.has(number.end, "and", "or"))
        if joined and number.kind == BARE and following.kind in (TIME, YEAR, AGE):
            number.kind = following.kind


def _bound(sentence: Sentence, start: int, end: int) -> Bound:
    if _turned(sentence, start) and _noun(sentence, end) is None:
        return Bound.ABOUT
    for index in range(start - 1, max(-1, start - 1 - BOUND_REACH), -1):
        token = sentence.tokens[index]
        if token.kind == "mark":
            break
        if "bound" in token.tags:
            if sentence.has(index - 1, "bound"):
                token = sentence.tokens[index - 1]  # "no fewer than 640": the phrase that begins before decides
            return {"least": Bound.AT_LEAST, "most": Bound.AT_MOST, "about": Bound.ABOUT}[token.form("bound")]
    after = sentence.tokens[end] if end < len(sentence.tokens) else None
    if after is not None and (after.text == "+" or "orsomore" in after.tags):
        return Bound.AT_LEAST
    if any(sentence.has(index, "orso") for index in range(end, end + 2)):
        return Bound.ABOUT
    return Bound.EXACT


def _kind(sentence: Sentence, start: int, end: int, value: int, whole: bool) -> tuple[str, int | None]:
    before, after = sentence.tokens[start - 1] if start else None, sentence.tokens[end] if end < len(sentence.tokens) else None
    if not whole:
        return (PERCENT if after is not None and (after.text == "%" or "percent" in after.tags) else THING), None
    if after is not None:
        kind = _by_next(sentence, end, after)
        if kind:
            return kind, None
    if before is not None:
        kind = _by_previous(sentence, start, before, after)
        if kind:
            return kind, None
    counted = _counted(sentence, start, end, value)
    if counted is not None:
        return counted
    digits = sentence.tokens[start].text
    if value in YEARS and len(digits) == 4 and digits.isdigit():
        return YEAR, None
    return BARE, None


def _counted(sentence: Sentence, start: int, end: int, value: int) -> tuple[str, int | None] | None:
    """What a number counts by the noun behind it, else by itself ("трое"), else by the noun before it; None for a bare number."""
    noun = _noun(sentence, end)
    if noun is not None and sentence.has(noun, "family"):
        return THING, noun
    if noun is not None and (is_people(sentence.tokens[noun]) or _stands_for_people(sentence, noun) or sentence.has(noun, "listed")):
        return PEOPLE, noun
    if sentence.has(end - 1, "collective"):
        return PEOPLE, None  # "трое отказались", "пятеро уже дома": such numerals count people alone
    if noun is not None:
        return THING, noun
    before = _noun_before(sentence, start, end, value)
    return (PEOPLE, before) if before is not None else None


def _noun_before(sentence: Sentence, start: int, end: int, value: int) -> int | None:
    """ "Человек двадцать", "політв'язнів 1011", "политзаключённых — 1103", "політв'язнів у країні 1180"."""
    if sentence.lang not in INFLECTED:
        return None
    if _turned(sentence, start):
        return start - 1
    at = start - 2 if start > 1 and sentence.low(start - 1) in ("—", "–", ":") else start - 1
    if sentence.has(at, "people:political", "people:prisoner"):
        return at
    if value < MANY or not _closes(sentence, end):
        return None
    here = sentence.clause[start]
    before = [at for at in range(max(0, start - REACH), start) if sentence.clause[at] == here and sentence.has(at, "people:political")]
    return before[-1] if before else None


def _by_next(sentence: Sentence, end: int, after: Token) -> str | None:
    if after.text == "%" or "percent" in after.tags:
        return PERCENT
    if "money" in after.tags or after.text in "€$£₽":
        return MONEY
    if after.text in "-‑–" and sentence.has(end + 1, "age"):
        return AGE
    if after.text in "-‑" and end + 1 < len(sentence.tokens) and len(sentence.tokens[end + 1].text) <= 3 and sentence.tokens[end + 1].kind == "word":
        following = sentence.tokens[end + 1]
        if following.start == after.end and not is_people(following):
            return ORDINAL
    if "age" in after.tags:
        return AGE
    if "yearword" in after.tags:
        return YEAR
    if "unit" in after.tags or (
        sentence.has(end + 1, "unit") and after.kind == "word" and not is_people(after) and len(after.text) < 9 and not after.tags
    ):
        return TIME
    return None


def _by_previous(sentence: Sentence, start: int, before: Token, after: Token | None) -> str | None:
    if "label" in before.tags or before.text in "№§" or (before.text == "." and sentence.has(start - 2, "label")):
        return LABEL
    if before.text in "€$£":
        return MONEY
    if "outof" in before.tags and sentence.has(start - 2, "unit"):
        return TIME  # "четыре года из одиннадцати"
    if "agebefore" in before.tags:
        return AGE
    if sentence.has(start - 2, "clock") and (after is None or not is_people(after)):
        return TIME  # "shortly after nine"
    closed = after is None or after.text in ",);."
    if before.text in ",(" and closed and start >= 2 and sentence.tokens[start - 2].capital and sentence.tokens[start].kind == "number":
        return AGE if 14 <= int(in_digits(sentence.tokens[start].text)) <= 99 and (after is None or after.text != ".") else None
    return None


# Endings of adjectives, which may stand between a number and its noun ("31 тяжелобольной заключённый"), in languages that show them.
INFLECTED = frozenset({"ru", "be", "uk"})
ADJECTIVES = (
    "ых",
    "их",
    "ый",
    "ий",
    "ой",
    "ая",
    "яя",
    "ые",
    "ие",
    "ым",
    "им",
    "ыми",
    "ими",
    "ого",
    "его",
    "ому",
    "ему",
    "ую",
    "юю",
    "ага",
    "яга",
    "ога",
    "ыя",
    "ія",
    "іх",
    "ымі",
    "імі",
    "ай",
    "яй",
    "аму",
    "ої",
    "их",
    "ими",
    "ими",
    "ім",
    "ів",
    "ших",
    "вших",
)


# Endings of verbs, which no noun behind a number has, in the same languages.
VERBAL = ("ют", "ят", "ться", "лись", "лся", "лось", "лась", "юць", "яць", "уць", "аць", "іць", "ліся", "ецца", "ється", "ють", "ять", "лися", "тися")


def _closes(sentence: Sentence, end: int) -> bool:
    return end >= len(sentence.tokens) or sentence.tokens[end].kind == "mark"


def _turned(sentence: Sentence, start: int) -> bool:
    """ "человек двадцать": a number behind its noun is a rough one."""
    return sentence.lang in INFLECTED and sentence.has(start - 1, "turned") and sentence.tokens[start - 1].kind == "word"


def is_people(token: Token) -> bool:
    """Whether a noun names people: prisoners, citizens, Lithuanians, the pardoned."""
    tags = token.tags
    return "people" in tags or "nation" in tags or "free:part" in tags or "pardon:part" in tags or "deport:part" in tags


def _stands_for_people(sentence: Sentence, index: int) -> bool:
    """ "1016 политических", "31 political": the adjective ends the phrase and stands for the prisoners."""
    if not sentence.has(index, "political"):
        return False
    after = sentence.tokens[index + 1] if index + 1 < len(sentence.tokens) else None
    return after is None or after.kind == "mark" or not after.tags.isdisjoint(STOPS)


def _noun(sentence: Sentence, index: int) -> int | None:
    """The noun that a number counts: the first noun of people within REACH, else the next plain word."""
    first = None
    index += 2 if sentence.has(index, "odd") else 0  # "тридцать с лишним белорусов"
    for at in range(index, min(index + REACH, len(sentence.tokens))):
        token = sentence.tokens[at]
        if token.kind != "word":
            if token.text in "«\"“”„»'" and at - index < 3:
                continue
            break
        if is_people(token) or _stands_for_people(sentence, at):
            return at
        if not token.tags.isdisjoint(STOPS) or token.number is not None:
            if at > index and first is None and "prep" in token.tags and sentence.lang in INFLECTED:
                return _over_participle(sentence, at)  # "двадцать пять указанных в списке лиц"
            if "free" in token.tags and at + 1 < len(sentence.tokens) and is_people(sentence.tokens[at + 1]):
                continue
            break
        if first is None and "adj" not in token.tags and "more" not in token.tags and "quality" not in token.tags:
            if sentence.lang in INFLECTED and not token.tags and token.low.endswith(VERBAL):
                return None  # "12 воспитывают детей": the number stands alone
            if sentence.lang in INFLECTED and not token.low.endswith(ADJECTIVES):
                return at  # "один список помилованных" counts lists
            first = at
    return first


def _over_participle(sentence: Sentence, preposition: int) -> int | None:
    """The noun of people behind a participle's own complement; None where none follows at once."""
    for at in range(preposition + 1, min(preposition + 1 + OVER, len(sentence.tokens))):
        token = sentence.tokens[at]
        if token.kind != "word" or (at > preposition + 1 and not token.tags.isdisjoint(STOPS)):
            return None
        if "people" in token.tags and at > preposition + 1:
            return at
    return None


# Words that no noun phrase goes on over: prepositions, conjunctions, verbs that are triggers of their own.
STOPS = frozenset(
    [
        "prep",
        "and",
        "but",
        "that",
        "if",
        "after",
        "when",
        "say",
        "neg",
        "free:past",
        "pardon:past",
        "deport:past",
        "free:pres",
        "pardon:pres",
        "held",
        "arrive",
        "lift",
        "impose",
        "extend",
        "will",
        "may",
        "was",
        "among",
        "also",
        "now",
        "report",
        "still",
        "rel",
        "verb",
        "out",
        "sofar",
        "or",
        "rangeto",
        "rearrest",
        "edge",
    ]
)


def _ranges(sentence: Sentence, found: list[Number]) -> list[Number]:
    """ "1,300 or 1,400", "двух–трёх", "от 30 до 50": one number, roughly the first."""
    joined: list[Number] = []
    for number in found:
        before = joined[-1] if joined else None
        if before is not None and before.value < number.value <= before.value * 3 + 10 and _between(sentence, before, number):
            joined[-1] = Number(before.start, number.end, before.value, number.kind, Bound.ABOUT, number.noun)
        else:
            joined.append(number)
    return joined


def _between(sentence: Sentence, low: Number, high: Number) -> bool:
    if low.kind not in COUNTING or low.noun is not None or high.start - low.end != 1:
        return False
    token = sentence.tokens[low.end]
    return token.text in "-–—‑" or "or" in token.tags or "rangeto" in token.tags
