"""The stored form of an alert loses nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from claims.model import AlertRef, AlertType, EpisodeKind, NamedPerson, Population, Target
from storage.alerts import alert_from_json, alert_to_json
from tests.builders import NOON, a_claim
from tests.unit.storage.values import POST, a_figure, a_total, an_alert, an_episode

FULL_EPISODE = an_episode(
    kind=EpisodeKind.SANCTIONS,
    population=Population(who="political", nationality="UA", destination="LT"),
    parts=(a_figure(label="women", count=9),),
    people=(NamedPerson(name="Марыя К.", canonical="marija k", post=POST, reversed=True),),
    alerts=(AlertRef(id="a0", type=AlertType.SANCTIONS_ANNOUNCED, at=NOON),),
    may_be_part_of="2026-03-09-release-1",
    imposer="US",
    targets=(Target.POTASH, Target.AVIATION),
    announced=date(2026, 3, 10),
    in_force=date(2026, 3, 12),
    due=date(2026, 3, 25),
)


@pytest.mark.parametrize(
    "alert",
    [
        an_alert(),
        an_alert(episode=None, figures=(), claims=()),
        an_alert(type=AlertType.TOTAL_CHANGED, total=a_total(), previous_total=a_total(count=1135)),
        an_alert(episode=FULL_EPISODE, references=("a0", "b"), evidence="ab" * 32, old_words="было\n", new_words="стала «ў»", note="press"),
        an_alert(figures=(a_figure(count=None),), at=NOON + timedelta(microseconds=7)),
    ],
)
def test_an_alert_comes_back_as_it_was_stored(alert):
    assert alert_from_json(alert_to_json(alert)) == alert


def test_the_stored_form_is_plain_json_and_times_in_it_are_utc():
    elsewhere = NOON.astimezone(timezone(timedelta(hours=3)))

    back = alert_from_json(alert_to_json(an_alert(at=elsewhere)))

    assert back.at == datetime(2026, 3, 10, 9, tzinfo=UTC)


def test_a_field_that_a_later_program_added_does_not_hinder_an_earlier_one():
    body = alert_to_json(an_alert())
    body["invented_later"] = 1

    assert alert_from_json(body) == an_alert()


def test_a_claim_inside_keeps_the_rules_that_made_it():
    alert = an_alert()
    with_rules = replace(alert, claims=(replace(alert.claims[0], claim=a_claim(rules=("ru.pardon", "number.words"), part_of=0)),))

    assert alert_from_json(alert_to_json(with_rules)) == with_rules
