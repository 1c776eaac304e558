"""The few words that decide between two episodes, and their look-alikes."""

from __future__ import annotations

import re

import pytest

from claims.ledger.cues import ANOTHER, CORRECTION, DELISTING, IDENTIFIED, IN_ALL, LICENCE, says


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (ANOTHER, "Ещё 25 человек помилованы"),
        (ANOTHER, "Яшчэ 25 чалавек"),
        (ANOTHER, "pardoned another 31"),
        (ANOTHER, "Kolejnych 25 osób"),
        (CORRECTION, "Уточнение: 51"),
        (CORRECTION, "MSZ prostuje: trzech Polaków"),
        (CORRECTION, "не 52, а 51"),
        (CORRECTION, "Удакладненьне"),
        (IN_ALL, "всего освобождены 52"),
        (IN_ALL, "52 in all, among them 14 foreigners"),
        (IN_ALL, "łącznie 52"),
        (IDENTIFIED, "Viasna has identified 19"),
        (IDENTIFIED, "Стали известны имена 19 помилованных"),
        (IDENTIFIED, "Установлены имена 19 человек"),
        (IDENTIFIED, "Сталі вядомыя імёны"),
        (DELISTING, "Belavia removed from the SDN list"),
        (DELISTING, "исключили из списка"),
        (DELISTING, "Belarus-related Removals"),
        (LICENCE, "Belarus General License 13"),
        (LICENCE, "выпустил лицензию"),
    ],
)
def test_a_wording_that_decides_is_heard(pattern: re.Pattern[str], words: str) -> None:
    assert says(pattern, words)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (CORRECTION, "Сколько из них политических, не уточняется"),
        (CORRECTION, "31 человек помилован"),
        (IDENTIFIED, "Имена не называются"),
        (IDENTIFIED, "Names were not given; unidentified people"),
        (IDENTIFIED, "Имена помилованных неизвестны"),
        (ANOTHER, "Помилован 31 человек"),
        (LICENCE, "санкции сняты"),
        (DELISTING, "sanctions lifted"),
    ],
)
def test_a_look_alike_is_not(pattern: re.Pattern[str], words: str) -> None:
    assert not says(pattern, words)
