"""Edits and deletions: one alert with both wordings, where people were told of what changed; else silence."""

from __future__ import annotations

from time import perf_counter

import pytest

from claims.ledger import Policy, ToReview, Words
from claims.ledger.versions import match, sentence_of, touched
from claims.ledger.wording import Piece, WordChange, beside, word_changes
from claims.model import Claim, EpisodeState, Modality, Span
from tests.builders import a_claim
from tests.unit.ledger.world import STATE, World, counts, day, held, parts, released, step

REPORTED, REVISED, EDITED, DELETED = "release.reported", "release.revised", "statement.edited", "statement.deleted"


def test_another_figure_by_an_edit_is_one_revision_with_both_wordings() -> None:
    world = World()
    world.post("pul", released(52, quote="52 freed."))
    assert world.edit("pul", released(51, quote="51 freed."), hours=1) == [REVISED]
    alert = world.alerts[-1]
    assert (alert.old_words, alert.new_words, alert.references) == ("52 freed.", "51 freed.", (world.alerts[0].id,))
    assert counts(world.only) == [51]
    assert [figure.superseded for figure in world.only.figures] == [True, False]


def test_other_words_with_the_same_figure_are_one_edited_statement() -> None:
    world = World()
    world.post("pul", released(52, quote="52 extremists pardoned."))
    assert world.edit("pul", released(52, quote="52 people pardoned."), hours=1) == [EDITED]
    assert world.alerts[-1].old_words == "52 extremists pardoned."


def test_an_edit_that_does_not_touch_the_told_sentence_is_kept_and_not_told() -> None:
    world = World()
    world.post("pul", released(52, quote="52 freed."), text="52 freed. Weather: rain.")
    assert world.edit("pul", released(52, quote="52 freed."), text="52 FREED. Weather: sun.", hours=1) == []


def test_an_edit_of_a_post_of_which_nobody_was_told_is_not_told() -> None:
    world = World()
    world.post("pul", released(52, quote="52 freed."), live=False)
    assert world.edit("pul", released(52, quote="52 let go."), hours=1) == []


def test_an_edit_of_a_mere_witness_is_not_told() -> None:
    world = World()
    world.post("pul", released(52))
    world.post("press1", released(52, speaker=STATE, quote="State: 52"), hours=1)
    assert world.edit("press1", released(52, speaker=STATE, quote="The state says 52"), hours=2) == []
    assert world.delete("press1", hours=3) == []


def test_a_claim_that_is_taken_out_of_a_told_post_is_an_edited_statement_and_stands_no_longer() -> None:
    world = World()
    world.post("pul", released(52))
    assert world.edit("pul", text="No comment.", hours=1) == [EDITED]
    assert counts(world.only) == []


def test_a_release_that_becomes_a_plan_by_an_edit_is_an_edited_statement() -> None:
    world = World()
    world.post("pul", released(52, quote="52 are free"))
    assert world.edit("pul", released(52, modality=Modality.PLANNED, quote="52 may be freed"), hours=1) == [EDITED]


def test_a_claim_that_appears_by_an_edit_is_told_as_any_claim() -> None:
    world = World()
    world.post("pul", text="Meeting in Minsk.")
    assert world.edit("pul", released(52), text="Meeting in Minsk. 52 released", hours=1) == [REPORTED]


def test_a_part_that_appears_by_an_edit_goes_with_its_whole() -> None:
    world = World()
    world.post("pul", released(52, quote="52 released."))
    again = (released(52, quote="52 released."), released(14, who="foreigners", part_of=0, quote="14 foreigners."))
    assert world.edit("pul", *again, hours=1) == []
    assert parts(world.only) == [("foreigners", 14)]


def test_a_deletion_of_a_told_post_is_told_once_with_the_old_wording() -> None:
    world = World()
    world.post("pul", released(52, quote="52 freed."))
    assert world.delete("pul", hours=24 * 5) == [DELETED]
    alert = world.alerts[-1]
    assert (alert.message, alert.old_words, alert.new_words) == ("update", "52 freed.", None)
    assert counts(world.only) == []


def test_a_deletion_of_an_ordinary_post_is_not_told() -> None:
    world = World()
    world.post("pul", text="Weather.")
    assert world.delete("pul", hours=1) == []


def test_a_told_step_of_sanctions_that_is_reworded_or_deleted_is_told() -> None:
    world = World()
    world.post("us", step(quote="Sanctions are lifted."))
    assert world.edit("us", step(quote="Sanctions are eased."), hours=1) == [EDITED]
    assert world.delete("us", hours=2) == [DELETED]


def test_a_dispute_that_an_edit_settles_is_closed() -> None:
    world = World()
    world.post("pul", released(30))
    world.post("us", released(28), hours=1)
    assert world.only.state is EpisodeState.DISPUTED
    assert world.edit("us", released(30), hours=2) == [REVISED]
    assert world.only.state is EpisodeState.CONFIRMED


def test_ten_thousand_edits_of_one_post_are_bounded() -> None:
    world = World()
    world.post("pul", released(52, quote="52 freed."))
    for number in range(1_000):
        world.edit("pul", released(52, quote=f"52 freed, text {number}."), hours=number / 60)
    assert world.types.count(EDITED) == Policy().edits_told
    assert len(world.only.figures) == 1


def test_a_figure_that_flaps_by_edits_is_told_twice_and_then_waits_until_it_stands_still() -> None:
    world = World()
    world.post("pul", released(30, quote="30 pardoned."))
    waits = []
    for number in range(1, 9):
        types = world.edit("pul", released(30 + number % 2, quote=f"{30 + number % 2} pardoned."), hours=number / 30)
        assert types == [REVISED]
        waits.append(bool(world.last.held))
    assert waits == [False, False, *[True] * 6]
    assert world.edit("pul", released(33, quote="33 pardoned."), hours=5) == [REVISED]
    assert not world.last.held


def test_another_speakers_figure_is_told_at_once_while_a_post_flaps() -> None:
    world = World()
    world.post("pul", released(30))
    for number in range(1, 5):
        world.edit("pul", released(30 + number % 2), hours=number / 30)
    assert world.post("us", released(28), hours=0.2) == ["release.disputed"]
    assert not world.last.held


def test_edits_without_end_keep_a_bounded_record() -> None:
    world = World()
    world.post("pul", released(30))
    for number in range(1, 400):
        world.edit("pul", released(30 + number % 2), hours=number / 60)
    assert world.types.count(REVISED) == Policy().flips_kept


def test_a_figure_that_comes_and_goes_by_edits_waits_until_it_stands_still() -> None:
    world = World()
    world.post("pul", released(30))
    at_once = []
    for number in range(1, 40):
        world.edit("pul", *([released(30)] if number % 2 == 0 else []), hours=number / 60)
        at_once += [alert.type.value for alert in world.last.alerts if alert.id not in world.last.held]
    assert at_once == [EDITED, REVISED], "gone, and there again"
    assert len(world.alerts) > 10, "the page has them all"


def test_a_count_of_those_held_that_flaps_by_edits_is_told_a_few_times() -> None:
    world = World()
    world.post("viasna", held(1200))
    for number in range(60):
        (world.edit if number else world.post)("viasna", held(1150 - 20 * (number % 2)), hours=100 + number / 60, key="own")
    assert world.types == ["total.changed"] * Policy().totals_told
    assert world.post("viasna", held(1100), hours=200) == ["total.changed"], "another post is told as ever"


def test_operators_are_asked_a_few_times_about_a_post_that_is_edited_without_end() -> None:
    world = World()
    world.post("press1", released(30, confidence=0.5))
    for number in range(1, 60):
        world.edit("press1", released(30 + number, confidence=0.5), hours=number / 60)
        assert any(isinstance(one, ToReview) for one in world.last.outcomes), "the queue has it all the same"
    assert world.types == ["review.needed"] * Policy().questions_told
    assert world.post("press1", released(30, confidence=0.5), hours=2) == ["review.needed"]


@pytest.mark.parametrize("what", ["steps", "releases"])
def test_a_post_opens_no_happenings_without_end_by_its_edits(what: str) -> None:
    def said(number: int) -> Claim:
        if what == "steps":
            return step(modality=Modality.IN_FORCE, instrument=f"General License {number}")
        return released(1, nationality=f"{chr(65 + number // 26)}{chr(65 + number % 26)}")

    world = World()
    world.post("us", said(0))
    for number in range(1, 40):
        world.edit("us", hours=number / 60 - 0.01)
        world.edit("us", said(number), hours=number / 60)
    assert len(world.episodes) == Policy().opened_by_edits
    assert world.types.count("review.needed") == Policy().questions_told
    assert len(world.alerts) == len({alert.id for alert in world.alerts}) <= Policy().opened_by_edits * 2 + Policy().questions_told
    assert world.post("us", said(50), hours=1) != [], "another post is told as ever"


def test_a_day_that_an_edit_adds_makes_no_second_episode() -> None:
    world = World()
    world.post("pul", released(52, quote="52 freed."))
    assert world.edit("pul", released(52, quote="52 freed.", day=day("2025-09-11")), hours=1) == []
    assert len(world.releases) == 1


# --- words -------------------------------------------------------------------------------------------------------------------------


def test_the_difference_of_two_versions_is_told_word_by_word() -> None:
    old, new = "Помилованы 52 человека, все дома", "Помилован 51 человек, все дома"
    assert word_changes(old, new) == (WordChange(old="Помилованы 52 человека,", new="Помилован 51 человек,"),)
    assert word_changes("one two", "one") == (WordChange(old="two", new=""),)
    assert word_changes("same", "same") == ()


def test_what_changed_stands_among_the_words_around_it() -> None:
    long = [f"w{number}" for number in range(40)]
    old, new = " ".join(["52", *long, "left"]), " ".join(["51", *long, "left", "today"])
    assert beside(old, new) == (
        Piece(what="gone", words="52"),
        Piece(what="new", words="51"),
        Piece(what="same", words="w0 w1 w2 w3 w4 w5"),
        Piece(what="cut", words=""),
        Piece(what="same", words="w35 w36 w37 w38 w39 left"),
        Piece(what="new", words="today"),
    )
    assert beside(old, old) == ()


def test_two_texts_that_share_nothing_are_compared_in_a_moment() -> None:
    old, new = " ".join(f"a{n}" for n in range(50_000)), " ".join(f"b{n}" for n in range(50_000))
    begun = perf_counter()
    assert [piece.what for piece in beside(old, new)] == ["gone", "new"]
    assert perf_counter() - begun < 0.5


def test_a_sentence_reaches_to_its_full_stops_and_line_breaks() -> None:
    text = "First.\nSecond 52 freed here. Third."
    start = text.index("52")
    claim = a_claim(span=Span(start=start, end=start + 2))
    assert sentence_of(text, claim) == "Second 52 freed here."


def test_signs_case_and_blanks_do_not_touch_a_claim() -> None:
    claim = a_claim(span=Span(start=0, end=8))
    old = Words(number=1, text="52 freed — today!", claims=(claim,))
    assert not touched(old, Words(number=2, text="52 FREED, today."), claim)
    assert touched(old, Words(number=2, text="51 freed, today."), claim)


def test_claims_of_two_versions_are_paired_by_what_they_mean() -> None:
    old = (released(52), released(14, who="foreigners", part_of=0), step())
    new = (step(), released(51), released(14, who="foreigners", part_of=1), released(3, nationality="PL"))
    found = match(old, new)
    assert sorted(found.same) == [(1, 2), (2, 0)]
    assert (found.changed, found.vanished, found.appeared) == (((0, 1),), (), (3,))


def test_an_edit_that_adds_where_they_were_taken_tells_no_other_release() -> None:
    world = World()
    world.post("pul", released(52, quote="52 freed."))
    assert world.edit("pul", released(52, destination="LT", quote="52 freed."), text="52 freed. They are in Lithuania.", hours=1) == []
    assert counts(world.only) == [52]


def test_an_announced_release_that_an_edit_tells_as_happened_is_no_revision() -> None:
    world = World()
    world.post("pul", released(52, modality=Modality.ANNOUNCED, quote="52 to be freed."))
    assert world.edit("pul", released(52, quote="52 were freed."), hours=1) == [EDITED]


def test_a_figure_that_other_sources_still_tell_stands_after_a_deletion() -> None:
    world = World()
    world.post("pul", released(52))
    world.post("belta", released(52), hours=1)
    assert world.delete("pul", hours=2) == [DELETED]
    assert counts(world.only) == [52]
    assert world.post("press1", released(52, speaker=STATE), hours=3) == []
