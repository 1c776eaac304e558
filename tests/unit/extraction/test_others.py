"""Numbers that leave somebody out ("Bialiatski and 122 others"), and two groups told as one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claims.extraction.meanings import counting
from claims.extraction.normalise import normalise
from claims.extraction.others import beside
from claims.extraction.reader import read_text
from claims.model import Document, Role


def counted(text: str, lang: str) -> list[int]:
    """Each number of people in a text with whoever stands beside it."""
    document = Document(id="x", published=datetime(2026, 3, 10, tzinfo=UTC), title="", text=text, lang=lang, role=Role.PRESS)
    read = read_text(document, normalise(document.full_text))
    return [number.value + beside(read, line, number) for line, number in counting(read)]


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("en", "Ales Bialiatski and 122 others were freed.", 123),
        ("be", "Настаўніца Ала Радзівонава, касцельны арганіст Юзаф Мілеўскі і яшчэ дзевяць чалавек прыехалі дамоў.", 11),
        ("en", "A blind poet, 66, and eight others were freed.", 9),
        ("en", "She was taken to Lithuania with thirteen other prisoners.", 14),
        ("en", "An American and two Belarusians walked free.", 3),
        ("pl", "Aleś Bialacki został wypuszczony w grudniu wraz ze 122 innymi.", 123),
        ("de", "Die Flötistin Maria Kalesnikawa kam mit 113 weiteren Gefangenen frei.", 114),
        ("lt", "Jis atsidūrė Vilniuje kartu su dar trylika paleistų žmonių.", 14),
        ("ru", "Его вывезли вместе с ещё тринадцатью заключёнными.", 14),
        ("ru", "Помиловали бухгалтера Веру Жданок, осуждённую на 6 лет, и вместе с ней 13 человек.", 14),
        ("en", "Vera Zhdanok was pardoned, and along with her 13 people.", 14),
    ],
)
def test_whoever_stands_beside_the_others_belongs_to_the_group(lang: str, text: str, count: int) -> None:
    assert count in counted(text, lang)


@pytest.mark.parametrize(
    "text", ["More than a hundred other prisoners left with her.", "Nine more people were recognised.", "Six of the others stayed."]
)
def test_others_with_nobody_beside_them_are_only_themselves(text: str) -> None:
    document = Document(id="x", published=datetime(2026, 3, 10, tzinfo=UTC), title="", text=text, lang="en", role=Role.PRESS)
    read = read_text(document, normalise(document.full_text))
    assert [beside(read, line, number) for line, number in counting(read)] == [0]


def test_women_and_men_joined_by_and_are_one_number_too() -> None:
    assert 23 in counted("Three women and twenty men were pardoned.", "en")
    assert 9 not in counted("Six Lithuanians, two Latvians and one Pole were pardoned.", "en")
