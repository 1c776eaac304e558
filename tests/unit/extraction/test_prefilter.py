"""The quick look: what holds no stem of ours is never read, so that a stem that is missing is a release that is missed."""

from __future__ import annotations

import pytest

from claims.extraction.prefilter import may_matter


@pytest.mark.parametrize(
    "text",
    [
        "Вчерашний указ: двадцать пять из тридцати восьми — наши.",
        "Через «Каменный Лог» сегодня прошли сорок четыре человека.",
        "Милость Президента коснулась сорока четырёх человек.",
        "Вашингтон разблокировал счёт национального авиаперевозчика.",
        "Decree just out: 27. Women 10, men 17.",
        "Poczobut among 72 on the plane, sources close to the family confirm",
        "Białoruś wydaliła dwudziestu trzech.",
        "Госдеп: сделки с БелАЗом больше не под запретом.",
        "Рашэнне прынятае: ЗША і Брытанія здымаюць абмежаванні.",
        "Regulation 765/2006 is amended as follows.",
        "Kozłowicze: szlabany w górę.",
        "Minibus with nine people has left Zhodzina.",
    ],
)
def test_news_told_without_the_usual_words_is_read(text: str) -> None:
    assert may_matter(text)


@pytest.mark.parametrize("text", ["Урожай яблок превысил прошлогодний на четыре процента.", "The chess championship moves to the theatre hall."])
def test_everyday_news_is_not(text: str) -> None:
    assert not may_matter(text)


def test_a_soft_sign_and_the_end_of_a_line_part_no_stem() -> None:
    assert may_matter("ПАЛІТВЯЗЬНІ\nдома")
    assert may_matter("новый\nуказ\nподписан")
