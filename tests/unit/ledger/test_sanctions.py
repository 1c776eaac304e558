"""Rule 3 of "What the ledger decides": one step is one episode; words and law are different facts with their own dates."""

from __future__ import annotations

import pytest

from claims.ledger.sanctions import key_of
from claims.model import Direction, EpisodeState, Modality, Role, Speaker, Target
from tests.unit.ledger.world import World, day, held, released, step

ANNOUNCED, IN_FORCE, REVERSED = "sanctions.announced", "sanctions.in_force", "sanctions.reversed"
LAW = Modality.IN_FORCE
US = Speaker(role=Role.FOREIGN_OFFICIAL, name="US")


def test_words_then_law_are_one_episode_with_the_days_between() -> None:
    world = World()
    assert world.post("pul", step(target=Target.POTASH, speaker=US)) == [ANNOUNCED]
    licence = step(target=Target.POTASH, modality=LAW, instrument="General License 13")
    assert world.post("ofac", licence, hours=48) == [IN_FORCE]
    assert (world.only.announced, world.only.in_force, world.only.gap_days) == (day("2025-09-11"), day("2025-09-13"), 2)
    assert world.only.instrument == "General License 13"
    assert "2 days after" in world.alerts[-1].headline


def test_law_before_words_shows_a_negative_gap_and_the_words_are_silent() -> None:
    world = World()
    registered = step("CA", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, instrument="SOR/2025-3", day=day("2025-09-11"))
    assert world.post("ofac", registered) == [IN_FORCE]
    assert world.post("press1", step("CA", Direction.IMPOSED, Target.INDIVIDUALS), hours=72) == []
    assert world.only.gap_days == -3


def test_one_announcement_by_three_speakers_is_one_episode() -> None:
    world = World()
    world.post("pul", step(speaker=US))
    assert world.post("us", step(), hours=1) == []
    assert world.post("press1", step(), hours=2) == []
    assert len(world.only.posts) == 3


def test_potash_by_the_us_is_another_step_than_potash_by_the_eu() -> None:
    world = World()
    world.post("press1", step("US", target=Target.POTASH))
    assert world.post("press1", step("EU", target=Target.POTASH), hours=2) == [ANNOUNCED]


def test_a_licence_and_a_delisting_are_different_steps_each_told() -> None:
    world = World()
    assert world.post("ofac", step(modality=LAW, instrument="General License 11")) == [IN_FORCE]
    removal = step(modality=LAW, quote="Belavia was removed from the SDN list")
    assert world.post("ofac", removal, hours=24 * 54) == [IN_FORCE]
    assert world.post("ofac", step(modality=LAW, instrument="General License 12"), hours=24 * 54 + 1) == [IN_FORCE]
    assert len(world.steps) == 3


def test_a_package_with_several_targets_is_one_episode_with_targets() -> None:
    world = World()
    claims = [step("EU", Direction.IMPOSED, target, modality=LAW) for target in (Target.BANKS, Target.OTHER)]
    assert world.post("press1", *claims) == [IN_FORCE]
    assert world.only.targets == (Target.BANKS, Target.OTHER)
    assert world.post("press2", claims[0], hours=3) == []


def test_a_gazettes_reprint_weeks_later_is_no_new_step() -> None:
    world = World()
    world.post("ofac", step("US", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, instrument="General License 101"))
    reprint = step("US", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, instrument="Belarus GL 101")
    assert world.post("register", reprint, hours=24 * 28, role=Role.LEGAL) == []


@pytest.mark.parametrize(
    ("instrument", "told"),
    [
        ("Council Implementing Regulation (EU) 2025/1469", []),
        ("SOR/2025-3", []),
        ("Regulation (EC) No 765/2006", [IN_FORCE]),
        ("Council Decision 2012/642/CFSP", [IN_FORCE]),
        ("Executive Order 14038", [IN_FORCE]),
        ("Republic of Belarus (Sanctions) (EU Exit) Regulations 2019", [IN_FORCE]),
        ("removal from the SDN list", [IN_FORCE]),
    ],
)
def test_a_text_of_these_years_names_one_step_and_the_law_that_it_amends_many(instrument: str, told: list[str]) -> None:
    world = World()
    first = step("EU", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, instrument=instrument)
    world.post("council", first, role=Role.LEGAL)
    assert world.post("register", first, hours=24 * 28, role=Role.LEGAL) == [], "a reprint"
    assert world.post("council", first, hours=24 * 100, role=Role.LEGAL) == told


def test_a_licence_to_wind_down_that_comes_with_a_listing_is_no_easing() -> None:
    world = World()
    listing = step("US", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW)
    licence = step("US", Direction.EASED, Target.OTHER, modality=LAW, instrument="Belarus General License 101")
    assert world.post("ofac", listing, licence) == [IN_FORCE]
    assert (world.only.direction, world.only.targets, world.only.instrument) == (
        Direction.IMPOSED,
        (Target.INDIVIDUALS,),
        "Belarus General License 101",
    )
    assert world.post("register", licence, hours=24 * 28, role=Role.LEGAL) == []


def test_a_decision_and_the_regulation_that_carries_it_out_are_one_step() -> None:
    world = World()
    world.post("oj", step("EU", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, instrument="Decision (CFSP) 2024/2116"), role=Role.LEGAL)
    other = step("EU", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, instrument="Regulation (EU) 2024/2113")
    assert world.post("oj", other, hours=1, role=Role.LEGAL) == []


def test_new_listings_months_later_are_a_new_step() -> None:
    world = World()
    listing = step("EU", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW)
    world.post("press1", listing)
    assert world.post("press1", listing, hours=24 * 100) == [IN_FORCE]


def test_extensions_are_steps_of_their_own() -> None:
    world = World()
    world.post("us", step("US", Direction.EXTENDED, Target.OTHER, modality=LAW))
    assert world.post("us", step("US", Direction.EXTENDED, Target.OTHER, modality=LAW), hours=24 * 364) == [IN_FORCE]


def test_from_the_25th_is_shown_as_due_until_a_post_makes_it_so() -> None:
    world = World()
    opening = step("PL", Direction.EASED, Target.BORDER, day=day("2025-09-25"))
    assert world.post("press1", opening, hours=24 * 12) == [ANNOUNCED]
    assert world.only.due == day("2025-09-25")
    assert world.post("press2", step("PL", Direction.EASED, Target.BORDER, modality=LAW), hours=24 * 13) == []
    assert world.post("press2", step("PL", Direction.EASED, Target.BORDER, modality=LAW), hours=24 * 14) == [IN_FORCE]
    assert world.only.due is None


def test_words_that_call_it_effective_at_once_do_not_hide_the_law() -> None:
    world = World()
    world.post("pul", step(target=Target.POTASH, speaker=US))
    assert world.post("press1", step(target=Target.POTASH, modality=LAW), hours=20) == []
    assert world.post("ofac", step(target=Target.POTASH, modality=LAW, instrument="GL 13"), hours=48) == [IN_FORCE]


def test_words_join_a_step_of_easing_for_a_year() -> None:
    world = World()
    world.post("pul", step(target=Target.POTASH, speaker=US))
    assert world.post("pul", step(target=Target.POTASH, speaker=US), hours=24 * 200) == []
    assert len(world.steps) == 1


def test_a_border_that_opens_again_after_two_months_is_a_new_step() -> None:
    world = World()
    world.post("press1", step("PL", Direction.EASED, Target.BORDER, modality=LAW))
    assert world.post("press1", step("PL", Direction.EASED, Target.BORDER), hours=24 * 52) == [ANNOUNCED]


@pytest.mark.parametrize(
    ("quote", "told"),
    [
        ("It is a month since Poland will reopen its crossings overnight into September 25, Donald Tusk said.", []),
        ("Напомним, Польша открыла границу в ночь с 24 на 25 сентября.", []),
        ("Польшча адкрыла мяжу 25 верасьня.", []),
        ("Poland opens two more crossings on 17 November.", [ANNOUNCED]),
        ("Poland opens two more crossings on 17 November, after those of 25 September.", [ANNOUNCED]),
        ("Poland opens two more crossings.", [ANNOUNCED]),
    ],
)
def test_words_that_name_no_day_but_that_of_a_known_step_are_of_that_step_however_late(quote: str, told: list[str]) -> None:
    world = World()
    world.post("press1", step("PL", Direction.EASED, Target.BORDER, day=day("2025-09-25")), hours=24 * 12)
    world.post("press1", step("PL", Direction.EASED, Target.BORDER, modality=LAW), hours=24 * 14)
    later = step("PL", Direction.EASED, Target.BORDER, quote=quote, day=day("2025-11-01"))
    assert world.post("press2", later, hours=24 * 52) == told


@pytest.mark.parametrize("text", ["0001-01-01", "1000-01-01", "2031-01-01", "9999-12-31"])
@pytest.mark.parametrize("modality", [Modality.ANNOUNCED, LAW])
def test_an_impossible_day_of_a_step_is_that_of_the_publication(modality: Modality, text: str) -> None:
    world = World()
    assert len(world.post("us", step(modality=modality, day=day(text)))) == 1
    assert world.only.day == day("2025-09-11")
    assert world.only.due is None
    assert world.post("us", step(modality=modality, day=day(text)), hours=1) == [], "and it is found again"


def test_the_same_day_a_year_later_may_be_another_step() -> None:
    world = World()
    listing = step("CA", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, quote="Sanctions were imposed on 11 September.")
    world.post("press1", listing)
    assert world.post("press1", listing, hours=24 * 365) == [IN_FORCE]


def test_a_step_in_a_text_that_as_a_whole_is_no_news_waits_for_a_person() -> None:
    world = World()
    assert world.post("press1", step(), news=False) == ["review.needed"]
    assert world.post("press2", step(), hours=1) == [ANNOUNCED]
    assert world.post("press3", step(), hours=2, news=False) == [], "of a known step it is one more voice"


def test_the_same_imposer_taking_a_told_step_back_is_reversed_with_references() -> None:
    world = World()
    world.post("us", step(target=Target.AVIATION, modality=LAW, instrument="GL 11"))
    again = step("US", Direction.IMPOSED, Target.AVIATION)
    assert world.post("us", again, hours=24 * 90) == [REVERSED]
    alert = world.alerts[-1]
    assert (alert.message, alert.references) == ("update", ("2025-09-11-sanctions-1.in_force.1",))
    assert world.only.state is EpisodeState.REVERSED
    assert world.post("press1", again, hours=24 * 91) == []


def test_a_listing_of_people_takes_no_easing_of_people_back() -> None:
    world = World()
    world.post("us", step(target=Target.INDIVIDUALS, modality=LAW, instrument="removal"))
    assert world.post("us", step("US", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW), hours=24 * 90) == [IN_FORCE]


@pytest.mark.parametrize("modality", [Modality.PLANNED, Modality.DEMANDED, Modality.DENIED, Modality.BACKGROUND])
def test_what_is_planned_demanded_denied_or_recalled_is_no_step(modality: Modality) -> None:
    world = World()
    assert world.post("us", step(modality=modality)) == []
    assert world.steps == []


def test_a_step_without_imposer_waits_for_a_person() -> None:
    world = World()
    assert world.post("us", step(imposer=None)) == ["review.needed"]


def test_a_release_a_step_and_a_total_in_one_post_are_told_apart() -> None:
    world = World()
    assert world.post("us", released(123), step(target=Target.POTASH), held(1100)) == ["release.reported", ANNOUNCED]


@pytest.mark.parametrize(
    ("instrument", "key"),
    [
        ("Belarus General License 13", "gl13"),
        ("GL 13", "gl13"),
        ("генеральная лицензия № 13", "gl13"),
        ("General License No. 8A", "gl8a"),
        ("Council Implementing Regulation (EU) 2024/2113", "2024/2113"),
        ("SOR/2025-3", "sor/2025-3"),
        ("removal from the SDN list", "delisting"),
        ("order of the interior minister", "order of the interior minister"),
    ],
)
def test_an_instrument_is_known_by_its_number_in_any_language(instrument: str, key: str) -> None:
    assert key_of(instrument) == key


def test_easings_of_two_addressees_a_day_apart_are_two_steps() -> None:
    world = World()
    world.post("us", step(target=Target.AVIATION, modality=LAW))
    assert world.post("us", step(target=Target.POTASH), hours=20) == [ANNOUNCED]


def test_the_press_names_the_addressee_of_todays_easing_in_its_own_way() -> None:
    world = World()
    world.post("us", step(target=Target.OIL))
    assert world.post("press1", step(target=Target.POTASH), hours=1) == []
    assert world.only.targets == (Target.OIL, Target.POTASH)
    assert world.post("us", step(target=Target.BANKS), hours=2) == [ANNOUNCED], "the office itself tells of another"
    assert world.post("press1", step(target=Target.AVIATION), hours=30) == [ANNOUNCED], "of another day"


def test_what_switzerland_adopts_of_the_union_is_a_step_of_switzerland() -> None:
    union = step("EU", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, quote="the EU's listing")
    swiss = step("CH", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, quote="Switzerland takes over the EU's listing")
    apart = step("CH", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, quote="Switzerland imposes sanctions too")
    world = World()
    assert world.post("seco", swiss, union, role=Role.LEGAL) == [IN_FORCE]
    assert [one.imposer for one in world.steps] == ["CH"]
    other = World()
    assert other.post("press1", swiss, union, text=swiss.quote) == [IN_FORCE]
    both = World()
    assert both.post("press1", apart, union) == [IN_FORCE, IN_FORCE], "a paper may tell of both"


def test_the_opposite_of_a_step_of_today_at_second_hand_waits_for_a_person() -> None:
    world = World()
    world.post("press1", step("EU", Direction.IMPOSED, Target.BANKS, modality=LAW))
    assert world.post("press2", step("EU", Direction.EASED, Target.BANKS), hours=3) == ["review.needed"]
    assert len(world.steps) == 1


def test_words_of_the_press_alone_are_no_easing_that_could_be_taken_back() -> None:
    world = World()
    world.post("press1", step("EU", Direction.EASED, Target.BANKS))
    assert world.post("press2", step("EU", Direction.IMPOSED, Target.BANKS, modality=LAW), hours=24 * 90) == [IN_FORCE]


def test_a_package_told_by_its_name_and_by_its_regulation_is_one_step() -> None:
    world = World()
    world.post("press1", step("EU", Direction.IMPOSED, Target.INDIVIDUALS, modality=LAW, instrument="16th package"))
    law = step("EU", Direction.IMPOSED, Target.OTHER, modality=LAW, instrument="Regulation (EC) No 765/2006")
    assert world.post("council", law, hours=1, role=Role.LEGAL) == []
    assert world.only.targets == (Target.INDIVIDUALS, Target.OTHER)
