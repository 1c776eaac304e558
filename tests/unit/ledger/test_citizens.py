"""Citizens of another country on the day of a decree: inside it where a text puts them there, else a release of their own (rule 1 of the design)."""

from __future__ import annotations

import pytest

from claims.model import Manner, Modality, Role
from tests.unit.ledger.world import World, parts, released

REPORTED = "release.reported"
PARDON, ANNOUNCED = Manner.PARDON, Modality.ANNOUNCED


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("Помилованы 103 осуждённых, граждане восьми стран.", []),
        ("Президент помиловал 123 граждан различных стран.", []),
        ("По итогам переговоров с делегацией США помилованы 103 осуждённых.", []),
        ("В рамках договорённостей с Трампом помилованы 103 человека.", []),
        ("Паводле дамоўленасцяў са Злучанымі Штатамі памілаваныя 103 чалавекі.", []),
        ("103 people were pardoned after two days of talks.", []),
        ("Lukashenko pardons 103, citizens of eight countries.", []),
        ("Помилувано 103 людей, громадян восьми країн.", []),
        ("Ułaskawiono 103 osoby, obywateli ośmiu państw.", []),
        ("По указу помилованы 103 осуждённых, их прошения рассмотрела комиссия.", [REPORTED]),
        ("103 осуждённых помилованы по просьбе родственников.", [REPORTED]),
    ],
)
def test_citizens_of_one_country_are_in_a_decree_of_the_day_that_was_agreed_on_or_names_several_countries(quote: str, told: list[str]) -> None:
    world = World()
    world.post("pul", released(103, manner=PARDON, modality=ANNOUNCED, quote=quote))
    assert world.post("ukraine", released(18, nationality="UA"), role=Role.FOREIGN_OFFICIAL, hours=2) == told


def test_one_citizen_beside_a_decree_that_was_agreed_on_or_of_another_day_is_told() -> None:
    agreed = released(103, manner=PARDON, modality=ANNOUNCED, quote="По итогам переговоров помилованы 103 осуждённых.")
    for citizens, hours in ((released(1, nationality="US"), 2), (released(18, nationality="UA"), 26)):
        world = World()
        world.post("pul", agreed)
        assert world.post("us", citizens, hours=hours) == [REPORTED]


def test_citizens_of_one_country_beside_a_decree_that_counts_its_foreigners_are_among_them() -> None:
    world = World()
    world.post("pul", released(70, manner=PARDON, modality=ANNOUNCED), released(12, who="foreigners", part_of=0, manner=PARDON, modality=ANNOUNCED))
    assert world.post("lt", released(7, nationality="UA"), hours=1) == []
    assert ("nationality:UA", 7) in parts(world.only)
    assert world.post("lt", released(13, nationality="PL"), hours=2) == [REPORTED], "more than the foreigners of the decree"
