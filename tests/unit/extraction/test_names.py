"""Names: into the nominative, and one form over scripts and spellings."""

from __future__ import annotations

import pytest

from claims.extraction.canonical import canonical
from claims.extraction.nominative import nominative


@pytest.mark.parametrize(
    ("lang", "written", "name"),
    [
        ("ru", "Григория Костусёва", "Григорий Костусёв"),
        ("ru", "Марию Колесникову", "Мария Колесникова"),
        ("ru", "Алеся Беляцкого", "Алесь Беляцкий"),
        ("ru", "Сергея Тихановского", "Сергей Тихановский"),
        ("ru", "Виктора Бабарико", "Виктор Бабарико"),
        ("ru", "Валентина Стефановича", "Валентин Стефанович"),
        ("ru", "Полину Шарендо-Панасюк", "Полина Шарендо-Панасюк"),
        ("ru", "Мария Колесникова", "Мария Колесникова"),
        ("ru", "Виктор Бабарико", "Виктор Бабарико"),
        ("be", "Мікалаем Статкевічам", "Мікалай Статкевіч"),
        ("be", "Алесем Бяляцкім", "Алесь Бяляцкі"),
        ("be", "Анджэя Пачобута", "Анджэй Пачобут"),
        ("be", "Галіне Дзербыш", "Галіна Дзербыш"),
        ("be", "Генадзю Фядынічу", "Генадзь Фядыніч"),
        ("be", "Аляксандра Фядуту", "Аляксандр Фядута"),
        ("be", "Марыя Калеснікава", "Марыя Калеснікава"),
        ("uk", "Сергія Тихановського", "Сергій Тихановський"),
        ("uk", "Наталію Дуліну", "Наталія Дуліна"),
        ("uk", "Ігоря Карнея", "Ігор Карней"),
        ("pl", "Siarhieja Cichanouskiego", "Siarhiej Cichanouski"),
        ("pl", "Andrzeja Poczobuta", "Andrzej Poczobut"),
        ("en", "Ales Bialiatski", "Ales Bialiatski"),
    ],
)
def test_a_name_comes_out_in_the_nominative(lang: str, written: str, name: str) -> None:
    assert " ".join(nominative(lang, tuple(written.split()))) == name


@pytest.mark.parametrize(
    "spellings",
    [
        ("Алесь Беляцкий", "Алесь Бяляцкі", "Ales Bialiatski", "Aleś Bialacki", "Алесь Біляцький"),
        ("Мария Колесникова", "Марыя Калеснікава", "Maria Kalesnikava", "Maryja Kaleśnikava"),
        ("Сергей Тихановский", "Сяргей Ціханоўскі", "Siarhei Tsikhanouski", "Siarhiej Cichanouski", "Sergej Tichanowski", "Сергій Тихановський"),
        ("Николай Статкевич", "Мікалай Статкевіч", "Мікола Статкевіч", "Mikalai Statkevich"),
        ("Виктор Бабарико", "Віктар Бабарыка", "Viktar Babaryka"),
        ("Игорь Лосик", "Ігар Лосік", "Ihar Losik"),
        ("Григорий Костусёв", "Рыгор Кастусёў", "Ryhor Kastusiou"),
        ("Анна Иванова", "Ганна Іванова", "Hanna Ivanova"),
    ],
)
def test_spellings_of_one_person_have_one_canonical_form(spellings: tuple[str, ...]) -> None:
    assert len({canonical(name) for name in spellings}) == 1


def test_different_people_have_different_canonical_forms() -> None:
    names = ["Алесь Беляцкий", "Мария Колесникова", "Максим Знак", "Игорь Лосик", "Павел Северинец", "Николай Статкевич", "Катерина Андреева"]
    assert len({canonical(name) for name in names}) == len(names)


def test_the_order_of_first_name_and_surname_does_not_matter() -> None:
    assert canonical("Беляцкий Алесь") == canonical("Алесь Беляцкий")
