"""The value of a number as a text writes it: digits with their separators, words that add up, dozens and hundreds, halves of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.tokens import Sentence

SEPARATORS = re.compile(r"[ .,’']")
GROUPED = re.compile(r"\d{1,3}(?:[ .,’']\d{3})+\Z")
HALF_WORDS = {"en": 3, "de": 1}  # words of "and a half", where they are not two
GROUPS = frozenset({"times", "oneandhalf", "halfof"})  # what a word without a value must have to begin a number
FEW_GROUPS = 100  # dozens or hundreds that anybody would count


def values(sentence: Sentence) -> Iterator[tuple[int, int, int, bool]]:
    """Start, end, value, and whether it was a whole number before any "thousand"."""
    tokens, index = sentence.tokens, 0
    while index < len(tokens):
        token = tokens[index]
        if token.kind == "number":
            digits = in_digits(token.text)
            end, value = _multiplied(sentence, index + 1, digits)
            yield index, end, int(value), value == int(value)
            index = end
        elif (token.number is None and token.tags.isdisjoint(GROUPS)) or _is_vague(sentence, index):
            index += 1
        elif _half_more(sentence, index) or _half_of(sentence, index) or _vague_hundred(sentence, index):
            end, value = _fraction(sentence, index)
            yield index, end, value, True
            index = end
        elif token.number is not None and token.number >= 0:
            end, value = _spelled(sentence, index)
            end, value = _multiplied(sentence, end, value) if value < 1000 else (end, value)
            yield index, end, int(value), True
            index = end
        else:
            index += 1


def _is_vague(sentence: Sentence, index: int) -> bool:
    """ "Several dozen", "несколько сотен" name no number."""
    return sentence.has(index, "times") and sentence.has(index - 1, "several")


def _half_more(sentence: Sentence, index: int) -> bool:
    """ "полторы сотни", "полторы тысячи", "полтора десятка": one and a half of what follows."""
    return sentence.has(index, "oneandhalf") and bool(_group(sentence, index + 1))


def _half_of(sentence: Sentence, index: int) -> bool:
    """ "half a dozen", "pół setki"."""
    return sentence.has(index, "halfof") and bool(_group(sentence, index + 1) or _group(sentence, index + 2))


def _fraction(sentence: Sentence, index: int) -> tuple[int, int]:
    """Where a half, or one and a half, of a group of people ends, and how many they are."""
    end = index + 1
    if sentence.has(index, "oneandhalf"):
        return end + 1, _group(sentence, end) * 3 // 2
    if sentence.has(index, "halfof"):
        end += not _group(sentence, end)
        return end + 1, _group(sentence, end) // 2
    return end, _times(sentence, index)


def _group(sentence: Sentence, index: int) -> int:
    """10 at "десятка", 12 at "dozen", 100, 1000; 0 at any other word."""
    if index >= len(sentence.tokens):
        return 0
    number = sentence.tokens[index].number
    return _times(sentence, index) or (number if number in (100, 1000) else 0)


def _vague_hundred(sentence: Sentence, index: int) -> bool:
    """ "больше сотни человек" says a hundred; "сотни людей" says none."""
    return sentence.has(index, "times") and sentence.tokens[index].number is None and sentence.has(index - 1, "bound")


def in_digits(text: str) -> float:
    if GROUPED.match(text):
        return int(SEPARATORS.sub("", text))
    if text.isdigit():
        return int(text[:12])
    return float(re.sub(r"[,’' ]", ".", text)[:12])


def _multiplied(sentence: Sentence, index: int, value: float) -> tuple[int, float]:
    """ "8,5 тыс.", "восьми с половиной тысяч", "две с половиной сотни", "a dozen and a half": a half and a group after a number."""
    after = index
    if sentence.has(after, "half"):
        after += HALF_WORDS.get(sentence.lang, 2)
        if _times(sentence, index - 1) and not _group(sentence, after):
            return after, value * 3 // 2
        value += 0.5
    following = sentence.tokens[after] if after < len(sentence.tokens) else None
    if following is not None and following.number in (1000, 1_000_000) and value < 1000:
        dot = sentence.low(after + 1) == "." and len(following.text) <= 4 and after + 2 < len(sentence.tokens)
        return after + 1 + dot, value * following.number
    if following is not None and value < FEW_GROUPS and _times(sentence, after):
        return after + 1, value * _times(sentence, after)
    return after, value


def _spelled(sentence: Sentence, index: int) -> tuple[int, float]:
    """Words that add up: "сто двадцать три", "one hundred and twenty-three", "тысяча сто десять"."""
    tokens = sentence.tokens
    thousands, group, last = 0, 0, 1000
    while index < len(tokens):
        value = tokens[index].number
        if value is None:
            times = _times(sentence, index)
            if times and group:
                group, last = group * times, 100
            elif not _goes_on(sentence, index, thousands + group, last):
                break
        elif group and _times(sentence, index):
            group, last = group * _times(sentence, index), 100
        elif value == 100 and 0 < group < 20:  # "eleven hundred"
            group, last = group * 100, 100
        elif value == 1000 and (group or not thousands):
            thousands, group, last = thousands + max(group, 1) * 1000, 0, 1000
        elif not (thousands or group) or _adds(last, value):
            group, last = group + value, value
        else:
            break
        index += 1
    return index, thousands + group


def _times(sentence: Sentence, index: int) -> int:
    """12 at "dozen", 100 at "сотни": words that multiply the number before them; 0 for any other word."""
    form = sentence.tokens[index].form("times")
    return int(form) if form else 0


def _goes_on(sentence: Sentence, index: int, so_far: int, last: int) -> bool:
    """ "one hundred and ten", "one thousand, one hundred": a small word inside a number."""
    following = sentence.tokens[index + 1] if index + 1 < len(sentence.tokens) else None
    if not so_far or following is None or following.number is None:
        return False
    if sentence.tokens[index].text == ",":
        return last == 1000 and following.number < 10 and sentence.lang == "en" and sentence.has(index + 2, "hundred")
    return last >= 100 and "and" in sentence.tokens[index].tags and sentence.lang in ("en", "de")


def _adds(last: int, value: int) -> bool:
    """Whether a number word goes on from the one before: thousands + hundreds + tens + ones, never "двадцать десять"."""
    if last >= 1000:
        return value < 1000
    if last >= 100:
        return value < 100
    return 20 <= last < 100 and last % 10 == 0 and 0 < value < 10
