"""Days that words name, in every language that is read."""

from __future__ import annotations

import pytest

from claims.ledger.days import days_in

SEPTEMBER_25 = {(9, 25)}


@pytest.mark.parametrize(
    "words",
    [
        "overnight into September 25, Donald Tusk said",
        "as of midnight on 25 September",
        "on the 25th of September, 2025",
        "с 25 сентября 2025 года",
        "в ночь с 24 на 25 сентября",
        "25-го сентября",
        "у ноч на 25 верасьня",
        "25 верасня",
        "25 vieraśnia",
        "у ніч на 25 вересня",
        "w nocy z 24 na 25 września",
        "rugsėjo 25 d.",
        "ab dem 25. September",
        "25.09.2025",
        "25.09",
        "2025-09-25",
    ],
)
def test_a_day_is_known_in_any_form(words: str) -> None:
    assert days_in(words) == SEPTEMBER_25


@pytest.mark.parametrize(
    ("month", "words"),
    [
        (1, "5 January, 5 января, 5 студзеня, 5 січня, 5 stycznia, sausio 5 d., 5. Januar"),
        (2, "5 February, 5 февраля, 5 лютага, 5 лютого, 5 lutego, vasario 5 d., 5. Februar"),
        (3, "5 March, 5 марта, 5 сакавіка, 5 березня, 5 marca, kovo 5 d., 5. März"),
        (4, "5 April, 5 апреля, 5 красавіка, 5 квітня, 5 kwietnia, balandžio 5 d., 5. April"),
        (5, "5 May, 5 мая, 5 траўня, 5 травня, 5 maja, gegužės 5 d., 5. Mai"),
        (6, "5 June, 5 июня, 5 чэрвеня, 5 червня, 5 czerwca, birželio 5 d., 5. Juni"),
        (7, "5 July, 5 июля, 5 ліпеня, 5 липня, 5 lipca, liepos 5 d., 5. Juli"),
        (8, "5 August, 5 августа, 5 жніўня, 5 серпня, 5 sierpnia, rugpjūčio 5 d., 5. August"),
        (10, "5 October, 5 октября, 5 кастрычніка, 5 жовтня, 5 października, spalio 5 d., 5. Oktober"),
        (11, "5 November, 5 ноября, 5 лістапада, 5 листопада, 5 listopada, lapkričio 5 d., 5. November"),
        (12, "5 December, 5 декабря, 5 снежня, 5 грудня, 5 grudnia, gruodžio 5 d., 5. Dezember"),
    ],
)
def test_every_month_is_known_in_every_language(month: int, words: str) -> None:
    assert [days_in(one) for one in words.split(", ")] == [{(month, 5)}] * 7


@pytest.mark.parametrize(
    "words", ["", "in September 2025", "25 people", "25 %", "2.5 million", "General License 13", "40.0", "99 September", "2025-13-45"]
)
def test_what_names_no_day(words: str) -> None:
    assert days_in(words) == set()
