"""Dates, absolute and relative, against a publication on Tuesday, 10 March 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from claims.extraction.dates import Moment, moments_of
from claims.extraction.language import tagger
from claims.extraction.tokens import Sentence, tag

TUESDAY = date(2026, 3, 10)


def moments(text: str, lang: str = "ru", published: date = TUESDAY) -> list[Moment]:
    return moments_of(tag(text, Sentence(0, 0, len(text), False, lang, tagger(lang))), published)


@pytest.mark.parametrize(
    ("text", "lang", "day"),
    [
        ("9 марта", "ru", date(2026, 3, 9)),
        ("9 марта 2025 года", "ru", date(2025, 3, 9)),
        ("11 сентября", "ru", date(2025, 9, 11)),
        ("13.12.2025", "ru", date(2025, 12, 13)),
        ("2025-12-13", "ru", date(2025, 12, 13)),
        ("сегодня", "ru", TUESDAY),
        ("вчера", "ru", TUESDAY - timedelta(days=1)),
        ("в понедельник", "ru", TUESDAY - timedelta(days=1)),
        ("16 верасня", "be", date(2025, 9, 16)),
        ("учора", "be", TUESDAY - timedelta(days=1)),
        ("September 11, 2025", "en", date(2025, 9, 11)),
        ("on 16 August", "en", date(2025, 8, 16)),
        ("on Sept. 12", "en", date(2025, 9, 12)),
        ("on the 9th of March", "en", date(2026, 3, 9)),
        ("yesterday", "en", TUESDAY - timedelta(days=1)),
        ("on Saturday", "en", TUESDAY - timedelta(days=3)),
        ("11 września", "pl", date(2025, 9, 11)),
        ("wczoraj", "pl", TUESDAY - timedelta(days=1)),
        ("11 вересня", "uk", date(2025, 9, 11)),
        ("rugsėjo 11 d.", "lt", date(2025, 9, 11)),
        ("am 11. September", "de", date(2025, 9, 11)),
        ("gestern", "de", TUESDAY - timedelta(days=1)),
    ],
)
def test_a_day_is_found(text: str, lang: str, day: date) -> None:
    assert [(moment.low, moment.high) for moment in moments(text, lang)] == [(day, day)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("неделю назад", "ru"),
        ("две недели назад", "ru"),
        ("в прошлом году", "ru"),
        ("ранее", "ru"),
        ("в сентябре", "ru"),
        ("два дні таму", "be"),
        ("мінулым летам, у верасні", "be"),
        ("two weeks ago", "en"),
        ("last month", "en"),
        ("earlier this month", "en"),
        ("trzy tygodnie temu", "pl"),
        ("prieš savaitę", "lt"),
        ("vor einem Jahr", "de"),
    ],
)
def test_what_lies_before_the_news_of_the_day_is_old(text: str, lang: str) -> None:
    assert any(moment.is_old(TUESDAY) for moment in moments(text, lang))


@pytest.mark.parametrize(("text", "lang"), [("сегодня", "ru"), ("вчера", "ru"), ("9 марта", "ru"), ("on Monday", "en"), ("сёння", "be")])
def test_today_and_yesterday_are_not_old(text: str, lang: str) -> None:
    assert not any(moment.is_old(TUESDAY) for moment in moments(text, lang))


@pytest.mark.parametrize(
    ("text", "lang", "since"),
    [
        ("с июля 2024 года", "ru", "2024-07"),
        ("с 18 января 2025 года", "ru", "2025-01-18"),
        ("since July 2024", "en", "2024-07"),
        ("з ліпеня 2024 года", "be", "2024-07"),
    ],
)
def test_a_beginning_is_told_as_the_contract_wants_it(text: str, lang: str, since: str) -> None:
    assert [(moment.since, moment.text) for moment in moments(text, lang)] == [(True, since)]


def test_a_day_far_ahead_was_last_year() -> None:
    assert moments("20 декабря", published=date(2026, 1, 10))[0].low == date(2025, 12, 20)
    assert moments("2 января", published=date(2025, 12, 30))[0].low == date(2026, 1, 2)
