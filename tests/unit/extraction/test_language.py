"""Which language a text and its sentences are in."""

from __future__ import annotations

import pytest

from claims.extraction.language import of_sentence, of_text
from claims.extraction.languages.be import fold


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Помилованы 15 человек", "ru"),
        ("Лукашенко подписал указ", "ru"),
        ("На волю выйшлі восем палітвязняў", "be"),
        ("Вызвалілі дваццаць палітвязняў", "be"),
        ("Памілаваныя яшчэ дваццаць пяць чалавек", "be"),
        ("Лукашенко помилував п'ятнадцять в'язнів", "uk"),
        ("Звільнили ще сімох українців", "uk"),
        ("Belarus frees 52 prisoners", "en"),
        ("Łukaszenka ułaskawił więźniów", "pl"),
        ("Paleido šešiolika kalinių", "lt"),
        ("Lukaschenko begnadigt sechzehn Häftlinge", "de"),
        ("Vyzvalili jašče vosiem palitviaźniaŭ", "be"),
    ],
)
def test_one_short_line_shows_its_language(text: str, lang: str) -> None:
    assert of_text(text, None) == lang


def test_the_source_is_believed_unless_the_alphabet_contradicts_it() -> None:
    assert of_text("Минск", "be") == "be"
    assert of_text("Belarus frees 52 prisoners after talks in Minsk", "ru") == "en"


def test_a_sentence_in_another_language_is_read_in_its_own() -> None:
    assert of_sentence("Belarus frees 52 prisoners after talks", "ru") == "en"
    assert of_sentence("Вызвалілі дваццаць палітвязняў", "ru") == "be"
    assert of_sentence("Помилованы пятнадцать человек", "ru") == "ru"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("палітвязьні", "палітвязні"),
        ("памілаваньне", "памілаванне"),
        ("зьняволеных", "зняволеных"),
        ("palitviaźni", "палітвязні"),
        ("pamiłavaŭ", "памілаваў"),
    ],
)
def test_both_orthographies_and_lacinka_are_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("text", "language"), [("Ulaskawil wiezniow politycznych", "pl"), ("Politische Gefangene freigelassen", "de")])
def test_a_short_line_without_telling_letters_is_in_the_language_whose_words_it_has(text: str, language: str) -> None:
    assert of_text(text, None) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Śpis z dziesiaci imionaŭ pryniesli žančyny", "be"),
        ("Śviatłana Žuk užo doma, jaje sustreli ŭčora", "be"),
        ("Ułaskawiono dwudziestu, w tym żonę działacza Šimkusa", "pl"),
        ("Šiandien paleisti du kaliniai iš Žodino", "lt"),
    ],
)
def test_belarusian_in_latin_letters_is_told_from_polish_and_lithuanian(text: str, language: str) -> None:
    assert of_text(text, None) == language


def test_an_english_sentence_with_names_in_latin_belarusian_stays_english() -> None:
    assert of_text("Police in Łódź say that Saša was freed from the camp", None) == "en"
