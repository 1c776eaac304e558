"""Numbers in digits and words, and what they count."""

from __future__ import annotations

from datetime import date

import pytest
from num2words import num2words

from claims.extraction.dates import moments_of
from claims.extraction.language import tagger
from claims.extraction.numbers import AGE, LABEL, PEOPLE, PERCENT, TIME, YEAR, Number, numbers_of
from claims.extraction.tokens import Sentence, tag
from claims.model import Bound


def numbers(text: str, lang: str = "ru") -> list[Number]:
    sentence = tag(text, Sentence(0, 0, len(text), False, lang, tagger(lang)))
    dated = frozenset(
        index for moment in moments_of(sentence, date(2026, 3, 10)) for index in range(moment.start, moment.end) if moment.kind in ("day", "stretch")
    )
    return numbers_of(sentence, dated)


@pytest.mark.parametrize("case", ["n", "g", "d", "a", "i", "p"])
@pytest.mark.parametrize("value", [2, 5, 11, 14, 21, 31, 40, 52, 90, 100, 123, 250, 340, 999, 1110])
def test_russian_number_words_are_read_in_every_case(value: int, case: str) -> None:
    words = num2words(value, lang="ru", case=case)
    assert [number.value for number in numbers(f"{words} человек")] == [value]


@pytest.mark.parametrize("value", [*range(2, 60), 99, 100, 101, 115, 123, 250, 999, 1000, 1110, 7850])
@pytest.mark.parametrize("lang", ["en", "pl", "uk", "lt"])
def test_number_words_of_the_other_languages_are_read_in_the_nominative(value: int, lang: str) -> None:
    assert [number.value for number in numbers(f"{num2words(value, lang=lang)}", lang)] == [value]


@pytest.mark.parametrize("value", [*range(2, 60), 99, 101, 115, 123, 250, 999])
def test_german_numbers_in_one_word_are_read(value: int) -> None:
    assert [number.value for number in numbers(f"{num2words(value, lang='de')} Menschen", "de")] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("дваццаць пяць чалавек", 25),
        ("дваццаці пяці асуджаных", 25),
        ("трыццаць аднаго грамадзяніна", 31),
        ("чатырнаццаць палітвязняў", 14),
        ("пяцьдзясят два чалавекі", 52),
        ("сто дваццаць тры чалавекі", 123),
        ("дзевятнаццаці чалавек", 19),
        ("сямёра замежнікаў", 7),
    ],
)
def test_belarusian_number_words_are_read(text: str, value: int) -> None:
    assert [number.value for number in numbers(text, "be")] == [value]


@pytest.mark.parametrize(
    ("text", "lang", "value", "kind"),
    [
        ("52 заключённых", "ru", 52, PEOPLE),
        ("1 110 политзаключённых", "ru", 1110, PEOPLE),
        ("1,110 political prisoners", "en", 1110, PEOPLE),
        ("8,5 тыс. осуждённых", "ru", 8500, PEOPLE),
        ("восьми с половиной тысяч заключённых", "ru", 8500, PEOPLE),
        ("fifty-two people", "en", 52, PEOPLE),
        ("one hundred and twenty-three prisoners", "en", 123, PEOPLE),
        ("a dozen prisoners", "en", 12, PEOPLE),
        ("четырнадцать из них", "ru", 14, "bare"),
        ("11 лет колонии", "ru", 11, TIME),
        ("11 years in prison", "en", 11, TIME),
        ("45-летняя активистка", "ru", 45, AGE),
        ("aged 67", "en", 67, AGE),
        ("колонии № 15", "ru", 15, LABEL),
        ("статье 342", "ru", 342, LABEL),
        ("General License 13", "en", 13, LABEL),
        ("86 процентов голосов", "ru", 86, PERCENT),
        ("4% of those designated", "en", 4, PERCENT),
        ("2020 выборы", "ru", 2020, "thing"),
        ("2020", "ru", 2020, YEAR),
    ],
)
def test_what_a_number_counts_is_told_apart(text: str, lang: str, value: int, kind: str) -> None:
    assert [(number.value, number.kind) for number in numbers(text, lang)] == [(value, kind)]


@pytest.mark.parametrize(
    ("text", "lang", "value", "bound"),
    [
        ("более 120 человек", "ru", 120, Bound.AT_LEAST),
        ("не менее 120 человек", "ru", 120, Bound.AT_LEAST),
        ("около 1400 политзаключённых", "ru", 1400, Bound.ABOUT),
        ("до 70 человек", "ru", 70, Bound.AT_MOST),
        ("больш за 600 палітвязняў", "be", 600, Bound.AT_LEAST),
        ("каля 880 палітвязняў", "be", 880, Bound.ABOUT),
        ("at least ten people", "en", 10, Bound.AT_LEAST),
        ("more than 1,300 prisoners", "en", 1300, Bound.AT_LEAST),
        ("up to 30 people", "en", 30, Bound.AT_MOST),
        ("a dozen or so prisoners", "en", 12, Bound.ABOUT),
        ("100+ prisoners", "en", 100, Bound.AT_LEAST),
        ("rund 1150 politische Gefangene", "de", 1150, Bound.ABOUT),
        ("ponad 100 osób", "pl", 100, Bound.AT_LEAST),
    ],
)
def test_a_bound_is_read_with_its_number(text: str, lang: str, value: int, bound: Bound) -> None:
    assert [(number.value, number.bound) for number in numbers(text, lang)] == [(value, bound)]


@pytest.mark.parametrize(("text", "lang"), [("1,300 or 1,400 prisoners", "en"), ("от 20 до 30 человек", "ru"), ("двух–трёх человек", "ru")])
def test_a_range_is_one_number_and_only_about_it(text: str, lang: str) -> None:
    found = numbers(text, lang)
    assert len(found) == 1
    assert found[0].bound in (Bound.ABOUT, Bound.EXACT, Bound.AT_MOST)


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("half a dozen prisoners", "en", 6),
        ("a dozen and a half prisoners", "en", 18),
        ("two dozen prisoners", "en", 24),
        ("eleven hundred prisoners", "en", 1100),
        ("полтора десятка человек", "ru", 15),
        ("полутора сотен заключённых", "ru", 150),
        ("две дюжины человек", "ru", 24),
        ("три с половиной сотни человек", "ru", 350),
        ("полдюжины осуждённых", "ru", 6),
        ("паўтара дзясятка чалавек", "be", 15),
        ("трыццаццю пяцю людзьмі", "be", 35),
        ("дзвюма сотнямі пяцьюдзесяццю палітвязнямі", "be", 250),
        ("півтора десятка людей", "uk", 15),
        ("трьох десятків людей", "uk", 30),
        ("pół setki osób", "pl", 50),
        ("półtora tuzina osób", "pl", 18),
        ("pusantro šimto žmonių", "lt", 150),
        ("zwei Dutzend Menschen", "de", 24),
        ("ein halbes Dutzend Menschen", "de", 6),
    ],
)
def test_dozens_tens_and_hundreds_are_multiplied_and_halved(text: str, lang: str, value: int) -> None:
    assert [number.value for number in numbers(text, lang)] == [value]


@pytest.mark.parametrize(
    ("text", "lang"), [("several dozen prisoners", "en"), ("несколько сотен человек", "ru"), ("некалькі дзясяткаў чалавек", "be")]
)
def test_several_dozens_are_no_number(text: str, lang: str) -> None:
    assert numbers(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("11 сентября 2025 года освободили 52 человека", "ru"),
        ("в ночь с 24 на 25 сентября освободили 52 человека", "ru"),
        ("11 і 12 верасня вызвалілі 52 чалавекі", "be"),
        ("w nocy z 24 na 25 września wypuszczono 52 osoby", "pl"),
        ("on 24–25 September 52 people were freed", "en"),
    ],
)
def test_days_of_dates_are_no_numbers_of_people(text: str, lang: str) -> None:
    assert [number.value for number in numbers(text, lang)] == [52]
