"""Two invented years, by two hands, through the whole pipeline: each happening is told once, with its figure; nothing else is told."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from scrapers.replay import replay
from tests.timeline import Timeline, read_timeline

YEAR = 2026
PLACES = Path(__file__).parents[1] / "data" / "timelines"
MOST_REPORTED = 1.1  # alerts of type reported for each release
MISREAD = {"invented_2026": 0, "stranger_2026": 0}  # ordinary posts of the year that the reader takes for news
DISPUTED = {"invented_2026": 0, "stranger_2026": 1}  # 45 and 44, of whom one turned back
OPENING = {"release.reported", "sanctions.announced", "sanctions.in_force"}


@pytest.fixture(scope="module", params=sorted(MISREAD))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def timeline(name: str) -> Timeline:
    return read_timeline(PLACES / f"{name}.txt", YEAR)


async def told(timeline: Timeline) -> dict[str, list[dict[str, Any]]]:
    """The alerts of each happening by the posts that caused them; under "" those of ordinary posts."""
    alerts: list[dict[str, Any]] = []
    await replay([json.dumps(post) for post in timeline.posts], alerts.append)
    out: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for alert in alerts:
        label = timeline.labels[tuple(alert["post"])]
        kind = alert["type"].partition(".")[0]
        fitting = [key for key in label.episodes if timeline.episodes[key]["kind"] == kind]
        out[fitting[0] if fitting else ""].append(alert)
    return out


def figures(alerts: list[dict[str, Any]]) -> set[int]:
    return {figure["count"] for alert in alerts for figure in alert["figures"] if figure["count"] is not None}


async def test_each_happening_of_the_year_is_told_once_with_its_figure(name: str, timeline: Timeline) -> None:
    by_episode = await told(timeline)
    reported = 0
    for key, episode in timeline.episodes.items():
        opening = [alert for alert in by_episode[key] if alert["type"] in OPENING]
        assert opening, f"{key} was missed"
        if episode["kind"] == "release":
            reported += len(opening)
            assert figures(opening[:1]) & set(map(int, episode["first"].split(","))), (key, opening[0]["headline"])
            assert figures(by_episode[key]) & set(map(int, episode["final"].split(","))), key
    releases = sum(episode["kind"] == "release" for episode in timeline.episodes.values())
    assert reported <= MOST_REPORTED * releases
    false = [alert["headline"] for alert in by_episode[""] if alert["type"] in OPENING]
    assert len(false) <= MISREAD[name], false


async def test_nothing_of_the_year_is_disputed_without_reason_or_withdrawn(name: str, timeline: Timeline) -> None:
    types = [alert["type"] for alerts in (await told(timeline)).values() for alert in alerts]
    assert types.count("release.disputed") <= DISPUTED[name]
    assert not {"release.withdrawn", "sanctions.withdrawn", "sanctions.reversed"} & set(types)
