"""Who speaks, under which id, and how the English line reads."""

from __future__ import annotations

import pytest

from claims.ledger import Known, Told, Words
from claims.ledger.ids import episode_id, loose_id
from claims.ledger.speakers import own_voice, same_speaker, speaker_of
from claims.model import Bound, Direction, EpisodeKind, Manner, Modality, PostRef, Role, Speaker, Target
from tests.unit.ledger.world import START, US, World, day, held, released, step

STATE = Speaker(role=Role.STATE)


def told(role: Role, **fields: object) -> Told:
    given = {"post": PostRef(source="s", key="1"), "url": "", "role": role, "published": START, "words": Words(number=1, text="")}
    return Told(**{**given, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("role", "claimed", "speaker", "own"),
    [
        (Role.PRESS, Speaker(), Speaker(role=Role.PRESS, name="s"), True),
        (Role.PRESS, STATE, STATE, False),
        (Role.STATE, STATE, Speaker(role=Role.STATE, name="s"), True),
        (Role.STATE, Speaker(role=Role.STATE, name="BelTA"), Speaker(role=Role.STATE, name="BelTA"), True),
        (Role.STATE, US, US, False),
        (Role.NGO, Speaker(role=Role.NGO, name="Memorial"), Speaker(role=Role.NGO, name="Memorial"), False),
        (Role.NGO, Speaker(name="Memorial"), Speaker(role=Role.NGO, name="Memorial"), False),
        (Role.FOREIGN_OFFICIAL, Speaker(role=Role.FOREIGN_OFFICIAL, name="John Coale"), Speaker(role=Role.FOREIGN_OFFICIAL, name="John Coale"), True),
    ],
)
def test_a_figure_belongs_to_its_speaker_and_a_repeater_is_a_witness(role: Role, claimed: Speaker, speaker: Speaker, own: bool) -> None:
    claim = released(5, speaker=claimed)
    assert speaker_of(claim, Known(), told(role)) == speaker
    assert own_voice(claim, told(role)) is own


def test_a_forward_speaks_with_the_voice_of_its_origin() -> None:
    forward = told(Role.NGO, forwarded_from="somebody")
    assert speaker_of(released(5), Known(), forward) == Speaker(role=Role.PRESS, name="somebody")
    origin = Speaker(role=Role.STATE, name="pul_1")
    assert speaker_of(released(5), Known(origin=origin), forward) == origin
    assert not own_voice(released(5), forward)


def test_all_feeds_of_the_state_are_one_voice_and_outlets_are_not() -> None:
    assert same_speaker(Speaker(role=Role.STATE, name="pul"), Speaker(role=Role.STATE, name="belta"))
    assert not same_speaker(Speaker(role=Role.PRESS, name="a"), Speaker(role=Role.PRESS, name="b"))
    assert same_speaker(Speaker(role=Role.NGO, name="Viasna"), Speaker(role=Role.NGO, name=" viasna "))
    assert not same_speaker(STATE, US)


def test_ids_count_the_episodes_of_a_day() -> None:
    taken = ["2025-12-13-release-1", "2025-12-13-release-9", "2025-12-13-sanctions-3", "2025-12-12-release-30"]
    assert episode_id(EpisodeKind.RELEASE, day("2025-12-13"), taken) == "2025-12-13-release-10"
    assert episode_id(EpisodeKind.SANCTIONS, day("2025-12-14"), taken) == "2025-12-14-sanctions-1"
    assert loose_id("total", day("2025-12-13"), {"total-2025-12-13": 2}) == "total-2025-12-13-3"


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (released(52, manner=Manner.PARDON), "pul: 52 people pardoned"),
        (released(1), "pul: 1 person released"),
        (released(10, bound=Bound.AT_LEAST, speaker=US), "US: at least 10 people released"),
        (released(None), "pul: prisoners released"),
        (released(52, modality=Modality.ANNOUNCED), "pul: 52 people to be released, announced"),
        (step(target=Target.POTASH, modality=Modality.IN_FORCE, instrument="GL 13"), "US eases sanctions on potash, in force by GL 13"),
        (step("EU", Direction.IMPOSED, Target.INDIVIDUALS), "EU imposes sanctions on people and firms, announced"),
        (step("US", Direction.EXTENDED, Target.OTHER), "US extends sanctions on other measures, announced"),
    ],
)
def test_the_headline_is_one_plain_line(said: object, line: str) -> None:
    world = World()
    world.post("pul", said)  # type: ignore[arg-type]
    assert world.alerts[0].headline == line


def test_headlines_of_updates_say_what_changed() -> None:
    world = World()
    world.post("pul", released(30))
    world.post("us", released(28), hours=1)
    world.post("pul", released(28), hours=2)
    world.delete("us", hours=3)
    assert [alert.headline for alert in world.alerts[1:]] == [
        "Figures differ: pul says 30 people; us says 28 people",
        "Revised: pul: 28 people released",
        "Statement deleted: us: 28 people released",
    ]


def test_a_total_reads_with_what_was_before() -> None:
    world = World()
    world.post("viasna", held(1184))
    world.post("viasna", held(1170), hours=24)
    assert world.alerts[0].headline == "viasna: 1,170 political prisoners held, 2025-09-12 (before: 1,184 on 2025-09-11)"
