"""How sure a claim is, and what waits for a person whatever the model says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claims.extraction import read
from claims.extraction.build import HEARD_ALONE, NOT_OURS, _at_odds
from claims.extraction.classifier import Opinion
from claims.extraction.linear import as_weights
from claims.extraction.totals import MEANT
from claims.model import Claim, ClaimKind, Document, Modality, Role, Span

TOLD_FROM = 0.8  # a claim of this confidence is told to people


def claims_of(text: str, *, lang: str = "ru", role: Role = Role.STATE, title: str = "") -> tuple[Claim, ...]:
    return read(Document(id="x", published=datetime(2026, 3, 10, 12, tzinfo=UTC), title=title, text=text, lang=lang, role=role)).claims


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Президент подписал указ о помиловании 25 человек, осуждённых за преступления экстремистской направленности."),
        ("be", "Лукашэнка памілаваў 40 палітвязняў."),
        ("en", "Belarus has released 52 political prisoners, the US embassy in Vilnius said today."),
    ],
)
def test_plain_news_is_told_to_people(lang: str, text: str) -> None:
    news = [claim for claim in claims_of(text, lang=lang) if claim.is_news and claim.part_of is None]
    assert len(news) == 1
    assert news[0].confidence >= TOLD_FROM


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("По амнистии освобождены 30 политзаключённых.", "doubt:an amnesty"),
        ("В Литву прибыли 37 из 40 помилованных.", "doubt:what is told is told of a share"),
    ],
)
def test_what_a_word_of_its_sentence_speaks_against_waits_for_a_person_and_says_why(text: str, doubt: str) -> None:
    (claim,) = [claim for claim in claims_of(text, role=Role.PRESS) if claim.is_news and claim.part_of is None]
    assert claim.confidence < TOLD_FROM
    assert doubt in claim.rules


def test_news_waits_for_a_person_under_the_name_of_its_doubt() -> None:
    """Only the network hears it, or the text sounds like none of ours, or both; the whole speaks by the table alone."""
    claim = Claim(kind=ClaimKind.RELEASE, span=Span(start=0, end=1), quote="x", confidence=0.9, modality=Modality.HAPPENED, rules=(MEANT,))
    assert list(_at_odds(claim, Opinion(alert=0.9, release=0.4, sanctions=0, ours=0.9))) == [HEARD_ALONE]
    assert list(_at_odds(claim, Opinion(alert=0.9, release=0.9, sanctions=0, ours=0.1))) == [NOT_OURS]
    assert list(_at_odds(claim, Opinion(alert=0.9, release=0.9, sanctions=0, ours=0.9))) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "В 2015 году Лукашенко помиловал шестерых политзаключённых, после чего ЕС снял большинство санкций. История повторяется?"),
        ("en", "In 2015 Lukashenko pardoned six political prisoners, after which the EU lifted most sanctions."),
    ],
)
def test_a_sentence_that_opens_with_a_year_long_past_tells_no_news(lang: str, text: str) -> None:
    assert not [claim for claim in claims_of(text, lang=lang, role=Role.PRESS) if claim.is_news]


def test_nothing_is_certain() -> None:
    text = "Президент помиловал 25 женщин, осуждённых за экстремизм. Все признали вину."
    assert all(0 < claim.confidence < 1 for claim in claims_of(text))


def test_the_order_of_features_changes_no_chance_and_the_strongest_is_named_first() -> None:
    table = as_weights({"questions": ["right"], "bias": [100], "features": {"a": [300], "b": [-1_700], "c": [700]}})
    assert table.chances(["a", "b", "c", "unknown"]) == table.chances(["c", "unknown", "b", "a"])
    assert table.reasons(["a", "b", "c"], "right") == ("-b", "+c", "+a")


@pytest.mark.parametrize(
    ("lang", "role", "text"),
    [
        ("ru", Role.OPPOSITION, "Дмитрий Рудак, осуждённый на 8 лет, написал: «Не отчаивайтесь. Мы обязательно будем на свободе»."),
        ("ru", Role.STATE, "В Витебске на волю выпустили 4 рысят, выросших в неволе."),
        ("pl", Role.FOREIGN_OFFICIAL, "Wśród uwolnionych dziś na Białorusi jest trzech obywateli Polski."),
    ],
)
def test_hopes_of_freedom_and_animals_and_some_among_the_freed_are_not_told_to_people_as_a_release(lang: str, role: Role, text: str) -> None:
    assert not [claim for claim in claims_of(text, lang=lang, role=role) if claim.is_news and claim.confidence >= TOLD_FROM]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Эрдоган помиловал четверых больных генералов."),
        ("ru", "Президент Абхазии помиловал 12 осуждённых."),
        ("be", "Прэзідэнт Грузіі падпісаў указ пра памілаванне 59 асуджаных."),
        ("ru", "Президент Грузии подписал указ о помиловании 59 осуждённых. Среди них гражданин Беларуси."),
    ],
)
def test_whom_the_head_of_another_state_pardons_is_none_of_ours(lang: str, text: str) -> None:
    assert not [claim for claim in claims_of(text, lang=lang, role=Role.PRESS) if claim.is_news and claim.confidence >= TOLD_FROM]


def test_a_pardon_at_the_request_of_another_states_head_is_told_to_people() -> None:
    for text in (
        "По просьбе президента Сербии помилованы 25 осуждённых за экстремистские преступления.",
        "Указ подписан после разговора с президентом Узбекистана: помилованы 14 осуждённых, четверо из них женщины.",
    ):
        assert [claim.count for claim in claims_of(text) if claim.is_news and claim.part_of is None and claim.confidence >= TOLD_FROM]
