"""Whatever is claimed, in whatever order: the ledger never fails, never tells twice, and every alert can be followed."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.model import MESSAGE_OF, AlertType, Bound, Claim, Direction, Manner, Message, Modality, Population, Role, Speaker, Target
from tests.unit.ledger.world import World, held, person, released, step

SOURCES = ("pul", "belta", "viasna", "us", "lt", "press1", "press2")
RELEASE_MODES = (Modality.HAPPENED, Modality.ANNOUNCED, Modality.PLANNED, Modality.DENIED, Modality.REVERSED, Modality.BACKGROUND)
STEP_MODES = (Modality.ANNOUNCED, Modality.IN_FORCE, Modality.PLANNED, Modality.REVERSED, Modality.BACKGROUND)

speakers = st.builds(Speaker, role=st.sampled_from([None, *Role]), name=st.sampled_from([None, "US", "Viasna"]))
populations = st.builds(
    Population,
    who=st.sampled_from([None, "political", "foreigners", "women", "clergy", "ordinary"]),
    nationality=st.sampled_from([None, "UA", "US", "BY"]),
    destination=st.sampled_from([None, "LT", "UA"]),
)
days = st.sampled_from([None, date(2025, 9, 10), date(2025, 9, 11), date(2025, 9, 13), date.min, date.max])
words = st.sampled_from(["released", "another released", "Уточнение", "in all, among them", "identified so far"])
confidences = st.sampled_from([0.2, 0.9, 1.0])


@st.composite
def releases(draw: st.DrawFn) -> Claim:
    count = draw(st.sampled_from([None, 0, 1, 2, 8, 14, 15, 51, 52, 123, 10**9]))
    return released(
        count,
        bound=draw(st.sampled_from(list(Bound))),
        modality=draw(st.sampled_from(RELEASE_MODES)),
        manner=draw(st.sampled_from(list(Manner))),
        part_of=draw(st.sampled_from([None, None, 0, 1, 7, -1])),
        day=draw(days),
        population=draw(populations),
        speaker=draw(speakers),
        confidence=draw(confidences),
        quote=draw(words),
    )


steps = st.builds(
    step,
    imposer=st.sampled_from([None, "US", "EU"]),
    direction=st.sampled_from([None, *Direction]),
    target=st.sampled_from([None, *Target]),
    modality=st.sampled_from(STEP_MODES),
    instrument=st.sampled_from([None, "General License 13", "2024/2113", "removal"]),
    day=days,
    speaker=speakers,
    confidence=confidences,
)
totals = st.builds(held, st.integers(0, 2_000), speaker=speakers, day=days, confidence=confidences)
claims = st.lists(st.one_of(releases(), releases(), steps, totals), max_size=4)
acts = st.sampled_from(["post", "post", "post", "edit", "delete"])
names = st.lists(st.tuples(st.sampled_from(["A B", "C D", "E F"]), st.sampled_from([None, 0, 1, 9])), max_size=3)
events = st.lists(st.tuples(acts, st.sampled_from(SOURCES), claims, names, st.floats(0, 200), st.booleans()), max_size=12)


@settings(max_examples=150, deadline=None)
@given(events)
def test_whatever_comes_in_the_ledger_answers_and_tells_nothing_twice(
    story: list[tuple[str, str, list[Claim], list[tuple[str, int | None]], float, bool]],
) -> None:
    world = World()
    for act, source, said, named, hours, live in story:
        people = [person(name, claim) for name, claim in named]
        posts = [ref for ref in world.told if ref.source == source]
        if act == "post" or not posts:
            world.post(source, *said, hours=hours, people=people, live=live, text="-" if not said else "")
        else:
            world.edit(source, *said, hours=hours, people=people, live=live, key=posts[-1].key, deleted=act == "delete", text="-" if not said else "")
        check_decision(world)
    check_world(world)


def check_decision(world: World) -> None:
    """One post tells at most one alert of an episode, and everything it touches is stored."""
    decision = world.last
    told = Counter(alert.episode.id for alert in decision.alerts if alert.episode)
    assert not told or max(told.values()) == 1
    stored = {episode.id for episode in decision.episodes}
    assert set(told) <= stored


def check_world(world: World) -> None:
    ids = [alert.id for alert in world.alerts]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z0-9._-]{1,80}", id) for id in ids)
    seen: set[str] = set()
    for alert in world.alerts:
        assert alert.message is MESSAGE_OF[alert.type]
        assert set(alert.references) <= seen
        assert alert.message is Message.ALERT or alert.references or alert.type is AlertType.TOTAL_CHANGED
        assert alert.headline
        assert "\n" not in alert.headline
        seen.add(alert.id)
    for episode in world.episodes.values():
        reported = [alert for alert in episode.alerts if alert.type is AlertType.RELEASE_REPORTED]
        assert len(reported) <= 1
        assert len(set(episode.posts)) == len(episode.posts)
        keys = [(figure.post, figure.version, figure.claim) for figure in (*episode.figures, *episode.parts)]
        assert len(set(keys)) == len(keys), keys
