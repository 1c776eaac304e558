"""What numbers mean by everything around them, where no rule of grammar knows their verb."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claims.extraction import read
from claims.extraction.build import grammar
from claims.extraction.classifier import opinion_of
from claims.extraction.impression import Impression
from claims.extraction.meanings import ALL_ASKED, MEANINGS, MOST_NUMBERS, Meant, counting, meanings_of
from claims.extraction.normalise import normalise
from claims.extraction.reader import read_text
from claims.extraction.weighing import readings
from claims.extraction.weighing import weighed as weigh
from claims.model import ClaimKind, Document, Manner, Modality, Role


def a_document(text: str, title: str = "") -> Document:
    return Document(id="x", published=datetime(2026, 3, 10, 12, tzinfo=UTC), title=title, text=text, lang="en", role=Role.NGO)


def weighed(document: Document) -> list[Meant]:
    text = read_text(document, normalise(document.full_text))
    return meanings_of(text, readings(text, grammar(text)[1]), opinion_of(text))


def test_chances_of_a_number_add_up_to_one() -> None:
    document = a_document("Forty political prisoners were freed today, 1,050 remain behind bars in Belarus.")
    found = weighed(document)
    assert [meant.number.value for meant in found] == [40, 1050]
    assert all(set(meant.chances) <= set(MEANINGS) and sum(meant.chances.values()) == pytest.approx(1) for meant in found)
    assert found[1].chance("held") > 0.5 > found[1].chance("news")


def test_all_who_are_held_are_found_without_a_verb_that_the_lexicon_knows() -> None:
    reading = read(a_document("Belarus keeps swallowing people: Viasna's roll of political prisoners runs to 1,064 names this morning."))
    assert [(claim.kind, claim.count) for claim in reading.claims] == [(ClaimKind.HELD_TOTAL, 1064)]


def test_a_table_of_numbers_is_weighed_only_to_its_beginning() -> None:
    document = a_document("\n".join(f"Political prisoners in colony: {number} people." for number in range(2, 2 + 2 * MOST_NUMBERS)))
    assert len(weighed(document)) == MOST_NUMBERS


def test_people_who_stepped_off_abroad_were_taken_out_of_the_country() -> None:
    text = "Nineteen political prisoners held in Belarus stepped off a bus in Warsaw on Tuesday, the Polish foreign ministry said."
    told = [claim for claim in read(a_document(text, title="Nineteen prisoners reach Warsaw")).claims if claim.part_of is None]
    assert [(claim.count, claim.manner) for claim in told] == [(19, Manner.DEPORTATION)]


def test_a_word_of_freedom_alone_is_no_news_in_a_text_of_something_else() -> None:
    text = "Leśnicy wycofali wniosek o odstrzał samca. Dostał prawo łaski, żartuje rzecznik z Białorusi."
    reading = read(a_document(text, title="Ułaskawiony żubr"))
    assert not [claim for claim in reading.claims if claim.is_news]


@pytest.mark.parametrize(
    "text",
    [
        "Today 866 political prisoners are held in Belarus. Eight governments ask for all of them to be freed.",
        "We call for all 880 remaining political prisoners in Belarus to be freed at once.",
    ],
)
def test_all_who_are_held_and_asked_for_are_told_as_held_and_never_as_freed(text: str) -> None:
    claims = read(a_document(text)).claims
    assert [claim.kind for claim in claims if claim.kind is ClaimKind.HELD_TOTAL] == [ClaimKind.HELD_TOTAL]
    assert [claim.modality for claim in claims if claim.kind is ClaimKind.RELEASE] == [Modality.DEMANDED]


def test_a_number_that_means_both_is_told_twice_and_takes_the_place_of_a_demand_without_one() -> None:
    document = a_document("We stand with all 1,100 political prisoners of Belarus. Free them.")
    text = read_text(document, normalise(document.full_text))
    opinion, reading = opinion_of(text), grammar(text)[1]
    (index, number), *_ = counting(text)
    impression = Impression(numbers={(index, number.start): {name: float(name == ALL_ASKED) for name in MEANINGS}})
    told = weigh(text, reading, opinion, impression)
    assert [(event.modality, event.count) for event in told.events] == [(Modality.DEMANDED, 1100)]
    assert [figure.count for figure in told.held] == [1100]
