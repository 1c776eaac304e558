"""Documents in, claims out: the forms of `volia extract`, lossless both ways."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.extraction import read
from claims.jsonl import BadDocument, claim_from_json, claim_to_json, parse_document, reading_to_json
from claims.model import Bound, Claim, ClaimKind, Direction, Manner, Modality, Population, Role, Span, Speaker, Target

WORDS = st.text(max_size=20)


def line(**fields: object) -> str:
    return json.dumps({"id": "d", "published": "2026-03-10", "text": "…", **fields})


def test_a_date_alone_stands_for_noon_in_minsk() -> None:
    assert parse_document(line()).published == datetime(2026, 3, 10, 9, tzinfo=UTC)
    assert parse_document(line(published="2026-03-10T23:30:00+03:00")).published == datetime(2026, 3, 10, 20, 30, tzinfo=UTC)


def test_unknown_keys_are_ignored_and_known_ones_taken() -> None:
    document = parse_document(line(source_kind="ngo", title="T", form="article", lang="be", gold={}))
    assert (document.role, document.title, document.form, document.lang) == (Role.NGO, "T", "article", "be")


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("no json", None),
        ("[]", None),
        ("12", None),
        ('{"id": "d", "published": "2026-03-10"}', "d"),
        ('{"id": "d", "text": "x"}', "d"),
        ('{"text": "x", "published": "2026-03-10"}', None),
        (line(published="yesterday"), "d"),
        (line(published="2026-03-10T10:00:00"), "d"),
        (line(source_kind="tabloid"), "d"),
        (line(text=3), "d"),
    ],
)
def test_a_bad_line_says_what_is_wrong_with_the_id_where_there_is_one(text: str, id: str | None) -> None:
    with pytest.raises(BadDocument) as raised:
        parse_document(text)
    assert raised.value.id == id
    assert raised.value.message


def test_a_lone_surrogate_can_be_written_out_again() -> None:
    assert parse_document('{"id": "d", "published": "2026-03-10", "text": "a\\ud800"}').text.encode()


@given(
    claim=st.builds(
        Claim,
        kind=st.sampled_from(ClaimKind),
        span=st.builds(Span, start=st.integers(0, 99), end=st.integers(0, 99)),
        quote=WORDS,
        confidence=st.floats(0, 1),
        count=st.none() | st.integers(0, 9999),
        bound=st.sampled_from(Bound),
        modality=st.none() | st.sampled_from(Modality),
        manner=st.sampled_from(Manner),
        part_of=st.none() | st.integers(0, 9),
        day=st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1)),
        population=st.builds(Population, who=st.none() | WORDS, nationality=st.none() | WORDS, destination=st.none() | WORDS),
        speaker=st.builds(Speaker, role=st.none() | st.sampled_from(Role), name=st.none() | WORDS),
        since=st.none() | WORDS,
        imposer=st.none() | WORDS,
        direction=st.none() | st.sampled_from(Direction),
        target=st.none() | st.sampled_from(Target),
        instrument=st.none() | WORDS,
        rules=st.lists(WORDS, max_size=3).map(tuple),
    )
)
def test_a_claim_survives_the_way_to_json_and_back(claim: Claim) -> None:
    assert claim_from_json(json.loads(json.dumps(claim_to_json(claim)))) == claim


def test_a_reading_has_the_shape_of_the_contract() -> None:
    document = parse_document(line(text="Лукашенко помиловал 22 человека, из них 15 женщин. В заключении остаются 1100 политзаключённых."))
    body = reading_to_json("d", read(document))
    release, part, held = body["claims"]
    assert list(release)[:9] == ["kind", "count", "bound", "modality", "manner", "part_of", "day", "population", "speaker"]
    assert (release["kind"], release["count"], release["modality"], release["manner"], release["part_of"]) == (
        "release",
        22,
        "announced",
        "pardon",
        None,
    )
    assert (part["count"], part["part_of"]) == (15, 0)
    assert (held["kind"], held["count"]) == ("held_total", 1100)
    assert body["alertworthy"] is True
    assert set(body) == {"id", "lang", "claims", "names", "people", "alertworthy"}
