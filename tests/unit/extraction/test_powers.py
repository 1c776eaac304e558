"""What powers do about sanctions by everything around them, where no rule of grammar knows their verb."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claims.extraction import read, sanctions
from claims.extraction.impression import Impression
from claims.extraction.normalise import normalise
from claims.extraction.powers import MOST_POWERS, NOTHING, acts_of, mentions, of_step, target_chances, unnamed
from claims.extraction.reader import Text, read_text
from claims.extraction.stepweighing import RULE, candidates
from claims.extraction.tables import table
from claims.model import Claim, ClaimKind, Direction, Document, Role, Target


def a_document(text: str, title: str = "") -> Document:
    return Document(id="x", published=datetime(2026, 3, 10, 12, tzinfo=UTC), title=title, text=text, lang="en", role=Role.PRESS)


def a_text(text: str, title: str = "") -> Text:
    document = a_document(text, title)
    return read_text(document, normalise(document.full_text))


def steps(text: str, title: str = "") -> list[Claim]:
    return [claim for claim in read(a_document(text, title)).claims if claim.kind is ClaimKind.SANCTIONS]


def test_chances_of_a_power_add_up_to_one() -> None:
    found = acts_of(a_text("Canada froze the assets of ten Belarusian judges on Monday, and the EU is to follow."), ("CA", "EU"))
    assert [act.power for act in found] == ["CA", "EU"]
    assert all(sum(act.chances.values()) == pytest.approx(1) for act in found)
    assert found[0].chances["imposed news"] > found[0].chances[NOTHING]


def test_powers_of_which_nothing_was_read_or_heard_are_named_but_not_judged() -> None:
    (act,) = acts_of(a_text("Canada froze the assets of ten Belarusian judges on Monday, and the EU is to follow."), ("CA",))
    assert (act.power, act.powers) == ("CA", 2)


def test_a_text_without_a_step_read_or_heard_has_none_that_is_looked_at() -> None:
    assert list(candidates(a_text("The US envoy flew to Minsk. Poland waits at the border."), [], Impression())) == []


def test_of_a_power_without_a_name_a_step_is_asked_where_a_text_tells_of_banks() -> None:
    assert set(unnamed(a_text("Thirty-one were driven out for a bank licence."))) == {"US", "EU"}
    assert unnamed(a_text("Thirty-one were driven out on Monday.")) == ()


@pytest.mark.parametrize("news", [True, False])
def test_the_chances_of_targets_are_those_of_all_the_features_at_once(news: bool) -> None:
    (act,) = acts_of(a_text("The US lifted sanctions on two Belarusian banks on Monday.", "Relief for banks"), ("US",))
    aims = table("aims.json")
    for direction in Direction:
        told = aims.judge(of_step(act.features, direction, news=news))
        assert list(target_chances(act, direction, news=news).values()) == pytest.approx(list(told))


def test_a_power_that_frees_two_trades_has_two_steps() -> None:
    found = steps("On Monday the US Treasury freed the airline Belavia of sanctions, and with it two banks in Minsk.")
    assert {(step.imposer, step.direction, step.target) for step in found} >= {
        ("US", Direction.EASED, Target.AVIATION),
        ("US", Direction.EASED, Target.BANKS),
    }


def test_what_the_grammar_read_is_always_looked_at() -> None:
    text = a_text("The US lifted sanctions on Belavia.")
    read = sanctions.steps_of(text)
    looked_at = [candidate.read for candidate, _ in candidates(text, read, Impression())]
    assert all(step in looked_at for step in read)


def test_a_step_told_by_a_verb_that_no_rule_knows_is_told_with_its_reason() -> None:
    found = steps(
        "Ten judges and two prosecutors from Minsk can no longer keep money in Canada, Ottawa said today.",
        title="Canada hits Belarusian judges with sanctions",
    )
    assert {(step.imposer, step.direction) for step in found} == {("CA", Direction.IMPOSED)}


def test_a_direction_that_the_grammar_read_without_doubt_is_never_turned() -> None:
    (step,) = steps("The Treasury restored sanctions on Belaruskali.")
    assert (step.direction, RULE in step.rules) == (Direction.IMPOSED, False)


def test_a_survey_of_the_world_is_weighed_only_in_its_first_powers() -> None:
    text = "The EU, Canada, Japan, Norway, Switzerland, Ukraine, Poland, Lithuania, Latvia, Estonia and Australia keep sanctions on Belarus."
    assert len(mentions(a_text(text))) == MOST_POWERS
