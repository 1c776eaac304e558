"""Which number of a text is the news, where the grammar alone would take another, or none."""

from __future__ import annotations

import pytest

from claims.extraction import read
from claims.model import ClaimKind
from tests.unit.extraction.judging import document_of


def news(text: str, *, lang: str, title: str = "", source: str = "press") -> list[int | None]:
    case = {"id": "x", "published": "2026-03-10", "lang": lang, "source_kind": source, "title": title, "text": text}
    claims = read(document_of(case)).claims
    return [claim.count for claim in claims if claim.kind is ClaimKind.RELEASE and claim.is_news and claim.part_of is None]


@pytest.mark.parametrize("text", ["Памілаваны 21 асуджаны.", "Указам вызвалены ад пакарання трыццаць адзін асуджаны, у іх ліку 9 жанчын."])
def test_a_singular_convict_behind_twenty_one_is_let_go_and_not_sentenced(text: str) -> None:
    assert news(text, lang="be", source="state")[0] in (21, 31)


@pytest.mark.parametrize(
    "text",
    [
        "Президент помиловал девять граждан Казахстана, осуждённых за экстремизм.",
        "По обращению Президента Казахстана Глава государства подписал указ о помиловании 9 граждан этой страны.",
    ],
)
def test_citizens_of_another_country_whom_the_state_pardons_are_read(text: str) -> None:
    assert news(text, lang="ru", source="state") == [9]


def test_a_pardon_by_another_country_is_not() -> None:
    assert news("В Казахстане помиловали девять осуждённых.", lang="ru", source="state") == []


def test_of_two_numbers_in_a_sentence_the_likelier_is_the_news() -> None:
    title, text = (
        "Five freed for the price of eight",
        "While five scholars were let out of the KGB prison in Minsk on Monday, eight of their students were arrested.",
    )
    assert news(text, title=title, lang="en") == [5]
