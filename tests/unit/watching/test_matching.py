"""A watched name is found in every spelling; a relative's is never taken for it; what is in doubt is asked back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.naming.measure import measure
from claims.watching import Register, Verdict, compare, keys_of, parse

SAME = [
    ("Ціханоўскі Сяргей", "Сергей Тихановский"),
    ("Siarhei Tsikhanouski", "Сергей Тихановский"),
    ("Siarhiej Cichanoŭski", "Siarhei Tsikhanouski"),
    ("Сергея Тихановского", "Сяргей Ціханоўскі"),
    ("Maria Kolesnikova", "Марыя Калеснікава"),
    ("Aleś Bialacki", "Алесь Беляцкий"),
    ("Mikola Statkevich", "Николай Викторович Статкевич"),
    ("Andrzeja Poczobuta", "Анджей Почобут"),
    ("Павел Козлов", "Павел Казлоў"),
    ("Шарендо-Панасюк Полина", "Паліна Шарэнда-Панасюк"),
]
ASKED = [
    ("С. Тихановский", "Сергей Тихановский"),
    ("Тихановский", "Сергей Тихановский"),
    ("Александра Федуты", "Александр Федута"),  # his genitive, or his sister's name in a misprint
    ("Алексей Белов", "Алексей Балов"),
    ("Андрей Мацкевич", "Андрей Маткевич"),
    ("Andžejus Počobutas", "Анджей Почобут"),
    ("Палина Шарендо", "Паліна Шарэнда-Панасюк"),
    ("Алеся Петрова", "Александра Петрова"),
]
OTHER = [
    ("Марина Колесникова", "Мария Колесникова"),
    ("Эдуард Бабарико", "Viktar Babaryka"),
    ("Александр Андреев", "Андрей Александров"),
    ("Иван Иванович Петров", "Иван Петрович Петров"),
    ("В. Тихановский", "Сергей Тихановский"),
    ("", "Сергей Тихановский"),
    ("!!!", "Сергей Тихановский"),
]


@pytest.mark.parametrize(("wanted", "named"), SAME)
def test_a_name_is_the_same_in_every_script_case_and_order(wanted: str, named: str) -> None:
    assert compare(wanted, named) is Verdict.SAME


@pytest.mark.parametrize(("wanted", "named"), ASKED)
def test_what_is_in_doubt_is_asked_back(wanted: str, named: str) -> None:
    assert compare(wanted, named) is Verdict.MAYBE


@pytest.mark.parametrize(("wanted", "named"), OTHER)
def test_another_person_is_another(wanted: str, named: str) -> None:
    assert compare(wanted, named) is Verdict.OTHER


def test_no_false_match_is_accepted_and_nearly_all_true_ones_are_found() -> None:
    found = measure()
    assert found.wrong == []
    true = found.true.total()
    assert found.true[Verdict.SAME] / true >= 0.8
    assert (found.true[Verdict.SAME] + found.true[Verdict.MAYBE]) / true >= 0.95


def test_whoever_matches_shares_a_key_so_that_a_register_finds_everybody() -> None:
    for wanted, named in SAME + ASKED:
        assert keys_of(wanted) & keys_of(named), (wanted, named)
    register = Register()
    for number, (_, named) in enumerate(SAME):
        register.add(number, named)
    for number, (wanted, _) in enumerate(SAME):
        assert (number, Verdict.SAME) in list(register.find(wanted))


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_breaks_it(one: str, other: str) -> None:
    assert compare(one, other) in Verdict
    parse(one)
    keys_of(one)
