"""In whose voice a figure is told."""

from __future__ import annotations

import pytest

from claims.extraction import read
from claims.model import Role
from tests.builders import a_document


@pytest.mark.parametrize(
    ("text", "lang", "role", "name"),
    [
        ("Лукашенко помиловал 31 политзаключённого, сообщила пресс-служба.", "ru", Role.STATE, "press service"),
        ("По данным «Весны», на свободу вышли 12 политзаключённых.", "ru", Role.NGO, "Viasna"),
        ("Освобождены 52 политзаключённых, заявил Джон Коул.", "ru", Role.FOREIGN_OFFICIAL, "US"),
        ("Памілаваныя 25 палітвязняў, паведаміла БелТА.", "be", Role.STATE, "BelTA"),
        ("Viasna says 12 political prisoners were released in Belarus.", "en", Role.NGO, "Viasna"),
        ("Belarus pardoned 15 prisoners, state agency Belta said.", "en", Role.STATE, "BelTA"),
        ("Zelensky said Belarus released 31 Ukrainian citizens from prison.", "en", Role.FOREIGN_OFFICIAL, "Ukraine"),
    ],
)
def test_an_attributed_figure_has_its_speaker(text: str, lang: str, role: Role, name: str) -> None:
    claim = read(a_document(text, lang=lang)).claims[0]
    assert (claim.speaker.role, claim.speaker.name) == (role, name)


def test_a_figure_that_nobody_is_quoted_with_has_no_speaker() -> None:
    assert read(a_document("В Беларуси освобождены 12 политзаключённых.", lang="ru")).claims[0].speaker.role is None
