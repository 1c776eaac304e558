"""Rules 5 to 7: what is worth telling, never twice, and which kind of message it is."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from claims.ledger import Known, Policy, Told, decide
from claims.ledger.policy import NOTE_PART, NOTE_PRESS
from claims.model import MESSAGE_OF, Bound, Manner, Message, Modality, Role, Speaker
from tests.unit.ledger.world import START, STATE, World, counts, day, person, released, step

REPORTED, REVIEW = "release.reported", "review.needed"


@pytest.mark.parametrize(
    ("source", "role"), [("pul", Role.STATE), ("us", Role.FOREIGN_OFFICIAL), ("viasna", Role.NGO), ("office", Role.OPPOSITION), ("law", Role.LEGAL)]
)
def test_a_voice_of_its_own_is_told_at_once(source: str, role: Role) -> None:
    world = World()
    assert world.post(source, released(7), role=role) == [REPORTED]
    assert world.alerts[0].note is None


def test_a_press_report_on_its_own_authority_is_told_as_unconfirmed() -> None:
    world = World()
    assert world.post("press1", released(7)) == [REPORTED]
    assert world.alerts[0].note == NOTE_PRESS


def test_a_press_report_of_what_the_state_says_is_the_states_figure() -> None:
    world = World()
    assert world.post("press1", released(7, speaker=STATE)) == [REPORTED]
    figure = world.alerts[0].figures[0]
    assert (world.alerts[0].note, figure.speaker.role, figure.own_voice) == (None, Role.STATE, False)


@pytest.mark.parametrize("confidence", [0.0, 0.5, 0.79])
def test_below_the_threshold_a_person_decides_and_nobody_is_told(confidence: float) -> None:
    world = World()
    assert world.post("pul", released(7, confidence=confidence)) == [REVIEW]
    assert world.releases == []
    assert world.alerts[0].claims[0].claim.count == 7


def test_an_uncertain_claim_of_a_known_figure_asks_nobody() -> None:
    world = World()
    world.post("pul", released(52))
    assert world.post("press1", released(52, confidence=0.5), hours=1) == []
    assert len(world.only.posts) == 2


def test_one_question_a_post_whatever_is_uncertain_in_it() -> None:
    world = World()
    assert world.post("pul", released(7, confidence=0.5), step(imposer=None)) == [REVIEW]
    assert world.alerts[0].id == "review-2025-09-11-1"
    assert world.post("pul", released(9, confidence=0.5), hours=1) == [REVIEW]
    assert world.alerts[1].id == "review-2025-09-11-2"


@pytest.mark.parametrize("modality", [Modality.PLANNED, Modality.DEMANDED, Modality.DENIED, Modality.BACKGROUND])
def test_planned_demanded_denied_and_recalled_releases_are_never_told(modality: Modality) -> None:
    world = World()
    assert world.post("pul", released(52, modality=modality)) == []
    assert world.releases == []


@pytest.mark.parametrize(
    "fields",
    [
        {"manner": Manner.AMNESTY},
        {"manner": Manner.TERM_ENDED},
        {"who": "ordinary"},
        {"manner": Manner.EXCHANGE, "who": "pow"},
        {"manner": Manner.EXCHANGE, "nationality": "UA"},
        {"manner": Manner.EXCHANGE, "nationality": "RU"},
    ],
)
def test_amnesties_ends_of_term_and_other_countries_exchanges_are_never_told(fields: dict[str, object]) -> None:
    world = World()
    assert world.post("pul", released(300, **fields)) == []
    assert world.releases == []


def test_an_amnesty_of_political_prisoners_is_told() -> None:
    assert World().post("pul", released(10, manner=Manner.AMNESTY, who="political")) == [REPORTED]


def test_the_first_poll_of_a_new_source_tells_nobody_and_asks_nobody() -> None:
    world = World()
    assert world.post("pul", released(52), released(9, day=day("2025-09-01"), confidence=0.4), live=False) == []
    assert not world.only.told


def test_the_first_live_voice_on_an_untold_happening_is_reported_with_all_that_is_known() -> None:
    world = World()
    world.post("pul", released(52), live=False)
    assert world.post("press1", released(52, speaker=STATE), hours=3) == [REPORTED]
    assert counts(world.only) == [52]
    assert world.post("press2", released(52), hours=4) == []


def test_a_live_part_of_an_untold_happening_tells_of_the_whole() -> None:
    world = World()
    world.post("pul", released(123), live=False)
    assert world.post("ukraine", released(114, destination="UA"), role=Role.FOREIGN_OFFICIAL, hours=2) == [REPORTED]
    assert [figure.count for figure in world.alerts[0].figures] == [123]


def test_a_release_in_a_text_that_as_a_whole_is_no_news_waits_for_a_person() -> None:
    world = World()
    assert world.post("press1", released(52), news=False) == [REVIEW]
    assert world.releases == []
    assert world.post("pul", released(52), hours=1) == [REPORTED]
    assert world.post("press2", released(52), hours=2, news=False) == []


def test_an_untold_happening_older_than_48_hours_stays_untold() -> None:
    world = World()
    world.post("pul", released(52), live=False)
    assert world.post("press1", released(52, day=day("2025-09-11")), hours=24 * 4) == []


def test_a_post_older_than_48_hours_at_first_sight_only_enters_the_ledger() -> None:
    world = World()
    assert world.post("pul", released(52), at=START + timedelta(hours=49), published=START) == []
    assert counts(world.only) == [52]
    assert World().post("pul", released(52), at=START + timedelta(hours=47), published=START) == [REPORTED]


def test_an_old_happening_told_as_news_is_shown_to_a_person() -> None:
    world = World()
    assert world.post("press1", released(5, day=day("2025-09-01"))) == [REVIEW]
    assert not world.only.told


def test_a_forward_is_the_words_of_its_origin() -> None:
    world = World()
    world.post("pul", released(52))
    assert world.post("viasna", released(52), hours=1, forwarded_from="pul_1") == []
    assert world.only.figures[-1].own_voice is False


def test_an_ambiguous_figure_is_reported_marked_and_shown_to_a_person() -> None:
    world = World()
    world.post("pul", released(14, who="foreigners", manner=Manner.PARDON))
    assert world.post("viasna", released(8), hours=20) == [REPORTED, REVIEW]
    assert world.alerts[1].note == f"{NOTE_PART}2025-09-11-release-1"
    assert world.releases[1].may_be_part_of == "2025-09-11-release-1"


def test_the_whole_archive_again_changes_nothing() -> None:
    world = World()
    posts = [("pul", released(52)), ("us", released(52)), ("viasna", released(14, who="foreigners")), ("press1", step())]
    for source, claim in posts:
        world.post(source, claim)
    before = (len(world.alerts), dict(world.episodes))
    for source, claim in posts:
        assert world.post(source, claim, hours=1) == []
    assert len(world.alerts) == before[0]
    assert world.episodes.keys() == before[1].keys()
    assert [one.figures for one in world.episodes.values()] == [one.figures for one in before[1].values()]


def test_deciding_the_same_again_gives_the_same_answer() -> None:
    world = World()
    world.post("pul", released(52), released(14, who="foreigners", part_of=0), people=[person("A B")])
    told: Told = next(iter(world.told.values()))
    one, two = (decide(Known(), told, at=START, policy=Policy()) for _ in range(2))
    assert one == two


def test_every_type_has_its_kind_of_message_and_updates_name_what_they_update() -> None:
    world = World()
    world.post("pul", released(30))
    world.post("us", released(28), hours=1)
    world.post("pul", released(29), hours=2)
    assert [alert.message for alert in world.alerts] == [MESSAGE_OF[alert.type] for alert in world.alerts]
    first = world.alerts[0].id
    assert world.alerts[1].references == (first,)
    assert world.alerts[2].references == (first, world.alerts[1].id)
    assert world.alerts[0].message is Message.ALERT


def test_ids_are_of_letters_digits_dots_and_hyphens_alone_and_never_repeat() -> None:
    world = World()
    for number in range(12):
        world.post("pul", released(20 + number), hours=number, text=f"Уточнение: {20 + number} released")
    ids = [alert.id for alert in world.alerts]
    assert len(set(ids)) == len(ids) > 5
    assert all(re.fullmatch(r"[A-Za-z0-9._-]{1,80}", id) for id in ids)


def test_a_figure_that_is_corrected_without_end_stops_being_told() -> None:
    world = World()
    for number in range(200):
        world.post("pul", released(20 + number % 2, quote=f"Уточнение: {20 + number % 2}"), hours=number / 60)
    assert len(world.alerts) <= 1 + Policy().revisions_told + 1
    assert len(world.only.figures) <= Policy().superseded_kept + 2


@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31", "1900-01-01", "2030-01-01"])
def test_impossible_days_are_taken_as_the_day_of_publication(text: str) -> None:
    world = World()
    assert world.post("pul", released(7, day=day(text))) == [REPORTED]
    assert world.only.day == day("2025-09-11")


def test_a_release_without_a_number_is_told_and_its_number_revises_it() -> None:
    world = World()
    assert world.post("us", released(None, quote="Prisoners are free")) == [REPORTED]
    assert world.post("us", released(14), hours=1) == ["release.revised"]
    assert world.post("press1", released(None), hours=2) == []


def test_an_episode_with_5000_names_is_bounded() -> None:
    world = World()
    people = [person(f"Name {number}") for number in range(6_000)]
    world.post("viasna", released(6_000, bound=Bound.AT_LEAST), people=people)
    assert len(world.only.people) == Policy().names_kept


def test_claims_out_of_order_make_one_episode() -> None:
    world = World()
    world.post("press1", released(52, speaker=STATE), hours=3)
    assert world.post("pul", released(52), hours=0) == []
    assert len(world.releases) == 1


def test_two_speakers_of_one_role_with_other_figures_are_shown_not_disputed() -> None:
    world = World()
    world.post("viasna", released(52))
    assert world.post("memorial", released(50, speaker=Speaker(role=Role.NGO, name="Memorial")), role=Role.NGO, hours=1) == []
    assert counts(world.only) == [52, 50]
