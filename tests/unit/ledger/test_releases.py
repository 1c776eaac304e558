"""Rules 1 and 2 of "What the ledger decides": one happening or another, and what a claim changes in it."""

from __future__ import annotations

import pytest

from claims.ledger.policy import NOTE_EXPLAINED, NOTE_PRESS, NOTE_UPWARDS
from claims.model import Bound, EpisodeState, Manner, Modality, Role, Speaker
from tests.unit.ledger.world import STATE, US, World, counts, day, parts, person, released

REPORTED, REVISED, DISPUTED, CONFIRMED = "release.reported", "release.revised", "release.disputed", "release.confirmed"
PARDON, ANNOUNCED = Manner.PARDON, Modality.ANNOUNCED


def test_the_first_credible_claim_is_reported_with_its_figure() -> None:
    world = World()
    assert world.post("pul", released(52)) == [REPORTED]
    alert = world.alerts[0]
    assert (alert.id, alert.message, alert.references) == ("2025-09-11-release-1.reported.1", "alert", ())
    assert [figure.count for figure in alert.figures] == [52]
    assert alert.figures[0].speaker == Speaker(role=Role.STATE, name="pul")


def test_the_same_figure_from_five_sources_in_three_languages_is_one_alert() -> None:
    world = World()
    world.post("pul", released(52, manner=PARDON, modality=ANNOUNCED))
    for hours, source in enumerate(("belta", "zerkalo", "novy", "censor", "nasha"), start=1):
        assert world.post(source, released(52, speaker=STATE), hours=hours) == []
    assert world.types == [REPORTED]
    assert counts(world.only) == [52]
    assert len(world.only.posts) == 6


def test_parts_of_the_whole_are_never_told_as_releases() -> None:
    world = World()
    world.post("pul", released(123, manner=PARDON, modality=ANNOUNCED))
    assert world.post("ukraine", released(114, destination="UA"), role=Role.FOREIGN_OFFICIAL, hours=2) == []
    assert world.post("lt", released(9, destination="LT"), hours=3) == []
    assert world.post("press1", released(15, who="women"), hours=3) == []
    assert world.post("ukraine", released(5, nationality="UA", manner=Manner.DEPORTATION), role=Role.FOREIGN_OFFICIAL, hours=4) == []
    assert parts(world.only) == [("destination:UA", 114), ("destination:LT", 9), ("women", 15), ("nationality:UA", 5)]


def test_parts_marked_in_the_same_text_go_with_their_whole() -> None:
    world = World()
    world.post("pul", released(52), released(14, who="foreigners", part_of=0), released(6, nationality="LT", part_of=0))
    assert parts(world.only) == [("foreigners", 14), ("nationality:LT", 6)]
    assert world.post("press1", released(14, who="foreigners"), hours=1) == []


def test_a_sum_over_several_episodes_is_no_happening() -> None:
    world = World()
    world.post("pul", released(31, manner=PARDON))
    world.post("pul", released(123, manner=PARDON), hours=72)
    assert world.post("press1", released(154), hours=74) == []
    assert len(world.releases) == 2


def test_more_than_120_beside_123_changes_nothing() -> None:
    world = World()
    world.post("pul", released(123))
    assert world.post("press1", released(120, bound=Bound.AT_LEAST), hours=1) == []
    assert world.only.state is EpisodeState.REPORTED


def test_more_than_100_beside_103_takes_no_group_of_that_day_in() -> None:
    world = World()
    world.post("pul", released(103, manner=PARDON, modality=ANNOUNCED))
    assert world.post("lt", released(18, nationality="UA"), hours=1) == [REPORTED]
    assert world.post("press1", released(100, bound=Bound.AT_LEAST), hours=2) == []
    assert [counts(episode)[0] for episode in world.releases] == [103, 18]


def test_a_decree_on_friday_and_the_departure_on_saturday_are_one_episode() -> None:
    world = World()
    world.post("pul", released(31, manner=PARDON, modality=ANNOUNCED))
    assert world.post("pul", released(31, manner=Manner.DEPORTATION, destination="UA"), hours=26) == []
    assert world.only.manner is Manner.DEPORTATION
    assert world.only.population.destination == "UA"


def test_two_different_releases_on_one_day_are_two_episodes() -> None:
    world = World()
    world.post("pul", released(16, manner=PARDON, quote="16 pardoned"))
    assert world.post("pul", released(20, quote="another 20 people were let go"), hours=5) == [REPORTED]
    assert [episode.id for episode in world.releases] == ["2025-09-11-release-1", "2025-09-11-release-2"]


def test_a_second_release_two_days_later_is_another_episode() -> None:
    world = World()
    world.post("pul", released(30))
    assert world.post("pul", released(37), hours=48) == [REPORTED]
    assert len(world.releases) == 2


def test_the_same_speaker_with_another_figure_on_the_same_day_revises() -> None:
    world = World()
    world.post("pul", released(30, quote="30 pardoned"))
    assert world.post("pul", released(31, quote="31 pardoned"), hours=2) == [REVISED]
    alert = world.alerts[-1]
    assert (alert.message, alert.references) == ("update", ("2025-09-11-release-1.reported.1",))
    assert (alert.old_words, alert.new_words) == ("30 pardoned", "31 pardoned")
    assert counts(world.only) == [31]


def test_a_word_of_correction_revises_on_the_next_day_too() -> None:
    world = World()
    world.post("pul", released(30))
    assert world.post("pul", released(31, quote="Уточнение: помилован 31 человек"), hours=24) == [REVISED]


def test_another_figure_of_the_same_speaker_on_the_next_day_is_another_happening() -> None:
    world = World()
    world.post("pul", released(30))
    assert world.post("pul", released(41), hours=24) == [REPORTED]
    assert len(world.releases) == 2


def test_two_roles_with_different_figures_are_disputed_once() -> None:
    world = World()
    world.post("pul", released(30))
    assert world.post("us", released(28, speaker=US), hours=1) == [DISPUTED]
    assert world.post("viasna", released(28), hours=2) == []
    assert world.only.state is EpisodeState.DISPUTED
    assert {(figure.speaker.role, figure.count) for figure in world.alerts[-1].figures} == {(Role.STATE, 30), (Role.FOREIGN_OFFICIAL, 28)}


def test_a_press_report_first_is_told_as_unconfirmed_and_confirmed_by_the_state_an_hour_later() -> None:
    world = World()
    assert world.post("press1", released(52)) == [REPORTED]
    assert world.alerts[0].note == NOTE_PRESS
    assert world.post("pul", released(52), hours=1) == [CONFIRMED]
    assert world.post("viasna", released(52), hours=2) == []


def test_a_press_report_that_repeats_the_state_does_not_confirm_it() -> None:
    world = World()
    world.post("pul", released(52))
    assert world.post("press1", released(52, speaker=STATE), hours=1) == []
    assert world.post("press2", released(52), hours=1) == []
    assert world.only.state is EpisodeState.REPORTED


def test_a_release_known_first_by_a_name_only_is_revised_upwards() -> None:
    world = World()
    world.post("nasha", released(1, quote="Tsikhanouski is free"), people=[person("Siarhei Tsikhanouski")])
    people = [person("Siarhei Tsikhanouski"), person("Ihar Karnei")]
    assert world.post("us", released(14, quote="14 released"), people=people, hours=1) == [REVISED]
    assert counts(world.only) == [14]
    assert [one.name for one in world.only.people] == ["Siarhei Tsikhanouski", "Ihar Karnei"]


def test_a_late_list_of_names_that_is_shorter_is_a_part() -> None:
    world = World()
    world.post("pul", released(30, manner=PARDON))
    late = released(19, bound=Bound.AT_LEAST, quote="Viasna has identified 19 of those pardoned so far")
    assert world.post("viasna", late, hours=24 * 8) == []
    assert parts(world.only) == [("names", 19)]


def test_a_look_back_a_month_later_with_another_number_changes_nothing() -> None:
    world = World()
    world.post("pul", released(52))
    recall = released(51, modality=Modality.BACKGROUND, day=day("2025-09-11"))
    assert world.post("press1", recall, hours=24 * 30) == []
    assert world.only.figures[-1].relation == "recall"
    assert counts(world.only) == [52]


def test_14_foreigners_at_noon_and_52_people_in_the_evening_are_one_episode() -> None:
    world = World()
    world.post("pul", released(14, who="foreigners", manner=PARDON, modality=ANNOUNCED))
    assert world.post("us", released(52, speaker=US), hours=6) == [REVISED]
    assert world.alerts[-1].note == NOTE_UPWARDS
    assert counts(world.only) == [52]
    assert parts(world.only) == [("foreigners", 14)]
    assert world.post("press1", released(14, who="foreigners"), hours=7) == []


def test_a_larger_figure_that_names_the_earlier_one_among_it_takes_it_in() -> None:
    world = World()
    world.post("press1", released(8, who="political"))
    assert world.post("pul", released(15, manner=PARDON), released(8, who="extremism", part_of=0), hours=1) == [REVISED]
    assert counts(world.only) == [15]


def test_a_decree_of_15_of_whom_8_are_political_beside_press_that_says_8() -> None:
    world = World()
    world.post("pul", released(15, manner=PARDON), released(8, who="extremism", part_of=0))
    assert world.post("press1", released(8), hours=1) == []
    assert world.post("viasna", released(8, who="political"), hours=2) == []
    assert world.types == [REPORTED]


def test_two_priests_on_thursday_and_31_ukrainians_on_saturday_are_two_episodes() -> None:
    world = World()
    world.post("pul", released(2, who="clergy", manner=PARDON))
    assert world.post("pul", released(31, nationality="UA", manner=PARDON), hours=48) == [REPORTED]
    assert world.post("pul", released(31, nationality="UA", manner=PARDON), hours=50) == []


@pytest.mark.parametrize("hours", [6, 30])
def test_one_american_beside_a_decree_is_a_happening_of_its_own(hours: int) -> None:
    world = World()
    world.post("pul", released(15, manner=PARDON, modality=ANNOUNCED))
    assert world.post("us", released(1, nationality="US"), people=[person("Anna N")], hours=hours) == [REPORTED]


def test_a_post_about_one_who_turned_back_tells_of_no_release() -> None:
    world = World()
    world.post("us", released(45, destination="LT"))
    refused = released(1, modality=Modality.REVERSED, quote="refused to leave")
    again = released(1, manner=Manner.DEPORTATION, quote="was taken back to the colony")
    assert world.post("viasna", refused, again, people=[person("Ihar L")], hours=20) == [REVISED]
    assert len(world.releases) == 1
    freed = released(1, nationality="US", quote="an American is free")
    assert world.post("press1", refused, freed, people=[person("Ihar L"), person("Ann M", 1)], hours=40) == [REPORTED]


def test_52_announced_and_51_across_the_border_is_disputed_once_and_closed_by_the_refusal() -> None:
    world = World()
    world.post("us", released(52, destination="LT", manner=Manner.DEPORTATION))
    assert world.post("viasna", released(51, destination="LT"), hours=5) == [DISPUTED]
    refused = released(1, modality=Modality.REVERSED, quote="Statkevich refused and was jailed again")
    assert world.post("nasha", refused, people=[person("Mikalai Statkevich")], hours=7) == [REVISED]
    assert world.alerts[-1].note == NOTE_EXPLAINED
    assert "Statkevich" in world.alerts[-1].headline
    assert world.only.state is EpisodeState.REPORTED
    assert world.post("press2", refused, people=[person("Mikalai Statkevich")], hours=96) == []
    assert world.post("lt", released(51, destination="LT"), hours=20) in ([], [CONFIRMED])


def test_a_doubtful_refusal_is_told_where_it_makes_the_open_figures_agree_and_waits_where_it_does_not() -> None:
    doubtful = released(1, modality=Modality.REVERSED, quote="he refused to leave", confidence=0.65)
    disputed = World()
    disputed.post("us", released(52, destination="LT", manner=Manner.DEPORTATION))
    disputed.post("viasna", released(51, destination="LT"), hours=5)
    assert disputed.post("nasha", doubtful, hours=7) == [REVISED]
    assert disputed.alerts[-1].note == NOTE_EXPLAINED
    undisputed = World()
    undisputed.post("us", released(52, destination="LT", manner=Manner.DEPORTATION))
    assert undisputed.post("nasha", doubtful, hours=7) == ["review.needed"]
    wider = World()
    wider.post("us", released(52, destination="LT", manner=Manner.DEPORTATION))
    wider.post("viasna", released(49, destination="LT"), hours=5)
    assert wider.post("nasha", doubtful, hours=7) == ["review.needed"]
    assert wider.only.state is EpisodeState.DISPUTED


def test_a_reversal_that_nothing_ties_to_a_release_is_told_within_days_and_asked_about_later() -> None:
    gone = released(1, modality=Modality.REVERSED, quote="was taken back to the colony")
    world = World()
    world.post("pul", released(45, manner=PARDON, modality=ANNOUNCED))
    assert world.post("viasna", gone, hours=24 * 9) == ["review.needed"]
    soon = World()
    soon.post("pul", released(45, manner=PARDON, modality=ANNOUNCED))
    assert soon.post("viasna", gone, hours=24 * 2) == [REVISED]


def test_one_american_claimed_by_two_governments_is_one_episode() -> None:
    world = World()
    world.post("us", released(1, nationality="US"), people=[person("Yuras Ziankovich")])
    assert world.post("pul", released(1), people=[person("Yuras Ziankovich")], hours=2) == [CONFIRMED]
    assert len(world.releases) == 1


def test_an_amnesty_for_ordinary_convicts_on_the_day_of_a_pardon_is_not_told() -> None:
    world = World()
    assert world.post("pul", released(42, manner=PARDON), released(8000, manner=Manner.AMNESTY, bound=Bound.ABOUT)) == [REPORTED]
    assert counts(world.only) == [42]


def test_at_least_ten_and_the_next_day_sixteen_by_the_same_speaker_is_a_revision() -> None:
    world = World()
    world.post("viasna", released(10, bound=Bound.AT_LEAST))
    assert world.post("viasna", released(16), hours=24) == [REVISED]
    assert counts(world.only) == [16]


def test_a_new_release_whose_first_names_are_known_is_not_taken_for_a_late_list() -> None:
    world = World()
    world.post("pul", released(123))
    fresh = released(10, bound=Bound.AT_LEAST, quote="At least 10 freed; Viasna has identified three")
    assert world.post("viasna", fresh, hours=24 * 20) == [REPORTED]


def test_names_of_a_known_happening_are_its_part_for_sixty_days() -> None:
    world = World()
    world.post("pul", released(30), people=[person("Ryhor Kastusiou")])
    late = released(22, bound=Bound.AT_LEAST, quote="22 have been identified")
    assert world.post("viasna", late, people=[person("Ryhor Kastusiou")], hours=24 * 50) == []
    assert parts(world.only) == [("names", 22)]


def test_a_figure_of_many_does_not_contradict_a_named_person_of_the_day_before() -> None:
    world = World()
    world.post("us", released(1, nationality="US"), people=[person("Anna N")])
    assert world.post("press1", released(123), hours=24) == [REPORTED]
    assert "release.disputed" not in world.types


def test_groups_of_one_day_that_turn_out_to_be_one_release_are_merged() -> None:
    world = World()
    world.post("ukraine", released(114, destination="UA"), role=Role.FOREIGN_OFFICIAL)
    world.post("lt", released(9, destination="LT"), hours=1)
    assert world.post("pul", released(123), hours=2) == [REVISED]
    first, second = world.releases
    assert (second.state, second.merged_into) == (EpisodeState.MERGED, first.id)
    assert world.alerts[-1].references == (f"{first.id}.reported.1", f"{second.id}.reported.1")
    assert (counts(first), parts(first)) == ([123], [("destination:LT", 9), ("destination:UA", 114)])
    assert world.post("press1", released(9, destination="LT"), hours=3) == []


@pytest.mark.parametrize(
    "quote", ["среди освобождённых трое журналистов", "three journalists are among those freed", "wśród nich trzech dziennikarzy"]
)
def test_a_group_that_a_text_puts_inside_is_a_part(quote: str) -> None:
    world = World()
    world.post("pul", released(30, manner=PARDON))
    assert world.post("press1", released(3, who="journalists", quote=quote), hours=2) == []
    assert parts(world.only) == [("journalists", 3)]


def test_a_speaker_who_comes_round_to_the_others_figure_closes_the_dispute() -> None:
    world = World()
    world.post("pul", released(30))
    world.post("us", released(28), hours=1)
    assert world.post("press1", released(28, speaker=STATE), hours=2) == []
    assert world.post("pul", released(28), hours=3) == [REVISED]
    assert world.only.state is EpisodeState.CONFIRMED
    assert world.post("press1", released(30, speaker=STATE), hours=4) == []
    assert counts(world.only) == [28, 28]


def test_a_paper_that_prints_both_figures_in_turn_changes_nothing() -> None:
    world = World()
    world.post("pul", released(45, manner=PARDON, modality=ANNOUNCED))
    world.post("press1", released(44), hours=3)
    told = len(world.alerts)
    assert world.post("press1", released(45), hours=9) == []
    assert counts(world.only)[-1] == 45
    assert len(world.alerts) == told


def test_a_text_that_names_the_whole_puts_its_smaller_figure_inside() -> None:
    world = World()
    world.post("pul", released(15, manner=PARDON))
    text = "8 released. Всего в указе 15 фамилий, остальные осуждены за наркотики."
    assert world.post("press1", released(8), text=text, hours=2) == []
    assert parts(world.only) == [("some", 8)]


def test_a_count_that_is_still_open_grows_for_three_days() -> None:
    world = World()
    world.post("viasna", released(10, bound=Bound.AT_LEAST))
    assert world.post("press1", released(16), hours=46) == [REVISED]
    assert world.post("press1", released(30), hours=24 * 7) == [REPORTED]


def test_few_people_of_one_kind_on_one_day_are_the_same_under_other_spellings() -> None:
    world = World()
    world.post("pul", released(2, who="clergy", manner=PARDON), people=[person("Генрих Акалатович"), person("Андрей Юхневич")])
    assert world.post("press1", released(2, who="clergy"), people=[person("Henryk A"), person("Andrzej J")], hours=2) == []
    assert world.post("press2", released(2), people=[person("Roman Catholic")], hours=3) == []


def test_two_named_people_of_one_day_are_two_episodes() -> None:
    world = World()
    world.post("us", released(1), people=[person("Anna N")])
    assert world.post("us", released(1), people=[person("Yuras Z")], hours=2) == [REPORTED]


def test_a_release_that_by_chance_equals_the_sum_of_the_last_two_is_told() -> None:
    world = World()
    world.post("pul", released(30))
    world.post("pul", released(22), hours=24 * 5)
    assert world.post("us", released(52), hours=24 * 10) == [REPORTED]
    assert world.post("pul", released(104, quote="104 in all since Friday"), hours=24 * 12) == []


def test_named_people_of_one_day_become_one_release_with_its_figure() -> None:
    world = World()
    world.post("rferl", released(1), people=[person("Andrey K")])
    world.post("nasha", released(1), people=[person("Alena M")], hours=1)
    assert world.post("us", released(3), hours=2) == [REVISED]
    assert [episode.state for episode in world.releases].count(EpisodeState.MERGED) == 1


def test_two_spellings_of_one_name_are_no_two_people() -> None:
    world = World()
    world.post("us", released(1, nationality="US"), people=[person("nstss nhfr")])
    assert world.post("press1", released(1), people=[person("nsts nfr")], hours=2) == []


def test_five_people_yesterday_and_42_today_are_two_happenings() -> None:
    world = World()
    world.post("press1", released(5))
    assert world.post("pul", released(42), hours=20) == [REPORTED]
    assert world.releases[1].may_be_part_of is None


def test_of_two_episodes_of_one_day_a_figure_belongs_to_the_one_of_its_size() -> None:
    world = World()
    world.post("belta", released(4))
    world.post("us", released(52, destination="LT"), hours=2)
    assert world.post("viasna", released(51), hours=6) == ["release.disputed"]


def test_names_that_come_a_week_later_with_the_decrees_figure_are_no_second_release() -> None:
    world = World()
    world.post("pul", released(32, manner=PARDON))
    late = released(32, manner=PARDON, quote="32 pardoned by the decree; the names of 12 are known: list of names")
    assert world.post("viasna", late, hours=24 * 7) == [CONFIRMED]
    assert len(world.releases) == 1


def test_a_slip_of_the_press_about_a_decree_is_no_dispute_and_the_decree_corrects_it() -> None:
    world = World()
    world.post("pul", released(31, manner=PARDON, modality=ANNOUNCED))
    assert world.post("press1", released(30, manner=PARDON, modality=ANNOUNCED), hours=1) == []
    other = World()
    other.post("press1", released(30, manner=PARDON, modality=ANNOUNCED))
    assert other.post("pul", released(31, manner=PARDON, modality=ANNOUNCED), hours=1) == [REVISED]
    assert counts(other.only) == [31]


PEOPLE = ("Ivan Petrov", "Piotr Sidorov", "Aleh Kuznetsov", "Anton Zhukov", "Yury Belov", "Hleb Los")


@pytest.mark.parametrize("source", ["pul", "viasna", "us", "press1"])
@pytest.mark.parametrize("who", [None, "political", "journalists"])
def test_each_named_person_after_a_decree_is_told_and_the_decree_stays_as_it_is(source: str, who: str | None) -> None:
    world = World()
    world.post("pul", released(123, manner=PARDON, modality=ANNOUNCED))
    for hours, name in enumerate(PEOPLE, start=1):
        told = released(1, **({"who": who} if who else {}), quote=f"{name} released")
        assert world.post(source, told, people=[person(name)], hours=hours) == [REPORTED], name
    decree = world.releases[0]
    assert (counts(decree), decree.state, [alert.type for alert in decree.alerts]) == ([123], EpisodeState.REPORTED, [REPORTED])


def test_a_named_person_who_is_told_again_is_not_told_twice() -> None:
    world = World()
    world.post("pul", released(123, manner=PARDON))
    for hours, name in enumerate(PEOPLE[:2], start=1):
        world.post("pul", released(1), people=[person(name)], hours=hours)
        assert world.post("press1", released(1), people=[person(name)], hours=hours + 0.5) == []
    assert counts(world.releases[0]) == [123]


def test_two_men_of_one_first_name_are_two_people() -> None:
    world = World()
    world.post("viasna", released(1), people=[person("vn ptrv")])  # Иван Петров, as names are compared
    assert world.post("viasna", released(1), people=[person("vn sdrv")], hours=1) == [REPORTED]
    assert world.post("viasna", released(1), people=[person("vn vnv")], hours=1.5) == [REPORTED]
    assert world.post("press1", released(1), people=[person("v ptrv")], hours=2) == []


@pytest.mark.parametrize("source", ["pul", "us"])
def test_a_handful_by_name_neither_revises_nor_disputes_a_decree(source: str) -> None:
    world = World()
    world.post("pul", released(123, manner=PARDON))
    assert world.post(source, released(5), people=[person(name) for name in PEOPLE[:5]], hours=2) == [REPORTED, "review.needed"]
    assert counts(world.releases[0]) == [123]
    assert world.releases[1].may_be_part_of == world.releases[0].id


def test_names_do_not_hinder_a_word_of_correction() -> None:
    world = World()
    world.post("pul", released(123, manner=PARDON))
    told = released(5, quote="correction: 5 pardoned", manner=PARDON)
    assert world.post("pul", told, people=[person(name) for name in PEOPLE[:5]], hours=2) == [REVISED]


def test_an_american_one_man_and_two_more_beside_a_decree_are_three_happenings() -> None:
    world = World()
    world.post("pul", released(123, manner=PARDON))
    world.post("us", released(1, nationality="US"), people=[person("Anna N")], hours=1)
    world.post("viasna", released(1), people=[person("Ivan Petrov")], hours=2)
    assert world.post("viasna", released(2), people=[person(name) for name in PEOPLE[1:3]], hours=3) == [REPORTED]
    assert counts(world.releases[0]) == [123]


def test_a_handful_of_other_names_does_not_take_a_named_person_in() -> None:
    world = World()
    world.post("pul", released(1), people=[person("Ivan Petrov")])
    assert world.post("pul", released(2), people=[person(name) for name in PEOPLE[1:3]], hours=1) == [REPORTED]
    assert [counts(episode) for episode in world.releases] == [[1], [2]]
