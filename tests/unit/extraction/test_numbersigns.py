"""What numbers mean once all are weighed together."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claims.extraction.classifier import Opinion
from claims.extraction.impression import Impression
from claims.extraction.meanings import MEANINGS, NEWS, NOTHING, RECALLED, Meant, Read, counting
from claims.extraction.normalise import normalise
from claims.extraction.numbersigns import COLUMNS, rows_of, weighed_together
from claims.extraction.reader import Text, read_text
from claims.model import Document, Role

NEWS_OF_ALL = Opinion(0.9, 0.9, 0.1, 0.9)


def a_text(text: str) -> Text:
    document = Document(id="x", published=datetime(2026, 3, 10, 12, tzinfo=UTC), title="", text=text, lang="en", role=Role.PRESS)
    return read_text(document, normalise(document.full_text))


def alone(text: Text, *news: float) -> list[Meant]:
    """Each number as news with a chance of its own, else recalled."""
    counted = zip(counting(text), news, strict=True)
    return [Meant(line, number, {NEWS: chance, RECALLED: 0.9 - chance, NOTHING: 0.1}) for (line, number), chance in counted]


def heard(text: Text, *news: float) -> Impression:
    silent = dict.fromkeys(MEANINGS, 0.0)
    counted = zip(counting(text), news, strict=True)
    return Impression(numbers={(line, number.start): silent | {NEWS: chance, RECALLED: 1 - chance} for (line, number), chance in counted})


def test_a_number_that_the_network_hears_as_news_is_surer_news_than_one_that_it_hears_otherwise() -> None:
    text = a_text("Belarus freed 52 people.")
    read = {52: Read(NEWS)}
    chances = [weighed_together(text, alone(text, 0.6), read, NEWS_OF_ALL, heard(text, each))[0].chance(NEWS) for each in (0.9, 0.1)]
    assert chances[0] > 1.5 * chances[1]


def test_of_two_numbers_the_surer_news_speaks_against_the_other() -> None:
    text = a_text("Belarus freed 52 people. Lukashenko pardoned 30 people.")
    beside_surer, beside_recalled = (
        weighed_together(text, alone(text, other, 0.5), {}, NEWS_OF_ALL, heard(text, other, 0.5))[1].chance(NEWS) for other in (0.88, 0.02)
    )
    assert beside_surer < beside_recalled


def test_the_chances_of_a_number_add_up_to_one_and_keep_its_reasons() -> None:
    text = a_text("Belarus freed 52 people, 1,100 are held.")
    before = alone(text, 0.8, 0.1)
    after = weighed_together(text, before, {}, NEWS_OF_ALL, heard(text, 0.8, 0.1))
    assert [(meant.line, meant.number, meant.features) for meant in after] == [(meant.line, meant.number, meant.features) for meant in before]
    assert all(sum(meant.chances.values()) == pytest.approx(1) and tuple(meant.chances) == MEANINGS for meant in after)


def test_a_text_without_numbers_has_nothing_to_weigh() -> None:
    assert weighed_together(a_text("Belarus freed them all."), [], {}, NEWS_OF_ALL, Impression()) == []


def test_a_number_that_the_network_was_not_asked_of_is_told_by_the_table_alone() -> None:
    """Of a long text the network looks at the opening."""
    text = a_text("Belarus freed 52 people.")
    ((row,), (asked,)) = (rows_of(text, alone(text, 0.6), {}, NEWS_OF_ALL, impression) for impression in (Impression(), heard(text, 0.1)))
    told = dict(zip(COLUMNS, row.tolist(), strict=True))
    assert told[f"heard {NEWS}"] == told[f"table {NEWS}"]
    assert dict(zip(COLUMNS, asked.tolist(), strict=True))[f"heard {NEWS}"] < told[f"table {NEWS}"]
