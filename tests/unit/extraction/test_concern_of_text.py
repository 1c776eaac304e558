"""Whether a text is of Belarus at all, where no word of it says so."""

from __future__ import annotations

import json

import pytest

from benchmarks.reading import as_document
from claims.extraction.build import HEARD, build
from claims.extraction.classifier import Opinion
from claims.extraction.normalise import normalise
from claims.extraction.ours import SOUNDS_OURS, is_ours
from claims.extraction.reader import Text, read_text


def _text(title: str, text: str) -> Text:
    row = {"id": "t", "published": "2026-05-01T10:00:00+00:00", "lang": "en", "source_kind": "press", "title": title, "text": text}
    document = as_document(json.loads(json.dumps(row)))
    return read_text(document, normalise(document.full_text))


UNNAMED = ("Where are the 62 now?", "A week inside the reception centre in Vilnius, where those who stepped off the buses wait for papers.")
OTHERS = ("Baku lets 62 go", "The Azerbaijani president signed a pardon; critics remain inside.")


@pytest.mark.parametrize(("chance", "is_read"), [(SOUNDS_OURS, True), (SOUNDS_OURS - 0.01, False)])
def test_a_text_that_names_no_country_is_ours_if_it_sounds_so(chance: float, is_read: bool) -> None:
    assert is_ours(_text(*UNNAMED), chance) is is_read


def test_a_text_that_names_another_country_is_never_ours_by_its_sound() -> None:
    assert not is_ours(_text(*OTHERS), 1.0)


MEDALS = ("Belarus", "Lukashenko met 40 farmers in Minsk on Friday; 12 of them got medals.")
HOME = ("Belarus", "Minsk: 22 are home.")
PARDON = ("Belarus", "Lukashenko pardoned 12 political prisoners in Minsk.")
UNLIKELY = Opinion(*[HEARD - 0.01] * 4)


def test_everyday_news_of_belarus_is_not_read_further_however_many_numbers_it_has() -> None:
    assert build(_text(*MEDALS), 200, UNLIKELY).claims == ()


def test_a_text_without_any_word_for_it_is_read_where_it_sounds_like_news() -> None:
    assert [claim.count for claim in build(_text(*HOME), 200, Opinion(HEARD, 0.1, 0.1, 0.1)).claims] == [22]
    assert build(_text(*HOME), 200, UNLIKELY).claims == ()


def test_a_text_with_a_word_for_it_is_read_however_unlikely_it_sounds() -> None:
    assert [claim.count for claim in build(_text(*PARDON), 200, UNLIKELY).claims] == [12]
