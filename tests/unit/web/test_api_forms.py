"""The JSON forms are those of the contract."""

from __future__ import annotations

from datetime import date

from bot.rendering import api
from claims.model import AlertRef, AlertType, Bound, Comparison, Direction, SourceState, Target
from tests.unit.web.build import AT, a_source, a_status, a_step, a_total, an_alert, an_episode


def test_status_has_the_keys_of_the_contract() -> None:
    made = api.status_json(a_status())
    assert list(made) == ["at", "held", "last_release", "sanctions", "sources", "record", "released"]
    assert {"speaker", "count", "bound", "as_of", "post"} <= set(made["held"][0])
    assert {"imposer", "direction", "target", "instrument", "announced", "in_force", "gap_days"} <= set(made["sanctions"][0])
    assert made["sources"] == {"ok": 1, "failing": []}


def test_released_since_is_told_beside_our_own_count_with_the_difference() -> None:
    one = Comparison(total=a_total(count=430, bound=Bound.AT_LEAST), since=date(2024, 7, 1), ours=412, counted=2, episodes=("a", "b"))
    (made,) = api.status_json(a_status(released=(one,)))["released"]
    told = {"count": 430, "bound": "at_least", "since": "2024-07-01", "as_of": "2026-03-09", "ours": 412, "difference": 18, "episodes": ["a", "b"]}
    assert told.items() <= made.items()
    assert made["post"] == ["viasna", "7"]


def test_times_are_rfc_3339_in_utc_and_days_are_days() -> None:
    made = api.status_json(a_status())
    assert made["at"] == "2026-03-10T09:01:00Z"
    assert made["held"][0]["as_of"] == "2026-03-09"
    assert made["last_release"]["day"] == "2026-03-10"


def test_an_episode_has_the_keys_of_the_contract() -> None:
    made = api.episode_json(an_episode())
    assert {"id", "kind", "day", "state", "figures", "parts", "people", "posts", "alerts"} <= set(made)
    assert {"speaker": {"role": "state", "name": "press service"}, "source": "pul_1", "count": 52, "bound": "exact"}.items() <= made["figures"][
        0
    ].items()
    assert made["posts"] == [["pul_1", "101"]]


def test_a_step_with_several_targets_is_a_row_for_each_of_them() -> None:
    step = a_step(targets=(Target.BANKS, Target.OTHER), direction=Direction.IMPOSED)
    assert [row["target"] for row in api.status_json(a_status(sanctions=(step,)))["sanctions"]] == ["banks", "other"]
    assert [row["target"] for row in api.status_json(a_status(sanctions=(a_step(targets=()),)))["sanctions"]] == [None]


def test_the_gap_counts_days_and_is_negative_where_the_law_came_first() -> None:
    later = a_step(in_force=date(2026, 3, 12))
    before = a_step(in_force=date(2026, 3, 7))
    assert [row.gap_days for step in (later, before, a_step()) for row in api.sanction_forms(step)] == [2, -3, None]


def test_what_operators_alone_may_see_is_not_in_an_episode() -> None:
    review = AlertRef(id="r1", type=AlertType.REVIEW_NEEDED, at=AT)
    assert api.episode_json(an_episode(alerts=(review,)))["alerts"] == []


def test_sources_are_told_with_the_keys_of_the_contract_and_no_more() -> None:
    made = api.sources_json([a_source(state=SourceState.BLOCKED, detail="captcha")])
    assert list(made[0]) == ["id", "kind", "role", "state", "since", "last_success", "last_new_post", "detail"]
    assert api.status_json(a_status(sources=(a_source(), a_source(id="b", state=SourceState.BLOCKED))))["sources"] == {"ok": 1, "failing": ["b"]}


def test_an_alert_in_a_list_has_the_keys_of_a_replay_and_its_cursor() -> None:
    made = api.alert_item(an_alert(), cursor=7, public_url="https://volia.example/").model_dump(mode="json")
    assert {"at", "type", "id", "message", "references", "episode", "post", "figures", "headline", "confidence"} <= set(made)
    assert made["cursor"] == "7"
    assert made["links"]["episode"] == "https://volia.example/episodes/2026-03-10-release-1"


def test_half_a_letter_does_not_make_a_list_unreadable() -> None:
    item = api.alert_item(an_alert(headline="52 \ud83d", old_words="\ude00 и \x00"), cursor=1, public_url="")
    assert item.model_dump_json()
    assert item.headline == "52 ?"
