"""The timeline as JSON Lines of the contract's replay form, and beside it what must be told."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from benchmarks.backtest.numbers import table
from benchmarks.backtest.ordinary import ordinary
from benchmarks.backtest.plan import LAST, Draft, Planner

ORDINARY_PER_STEP = 58  # so that there are at least 3,000 posts; issue 4 asks for twenty
FIRST_ID, ID_STEP = 1000, 7  # ids of a source grow by up to this many, as those of a channel with other posts between
RELEASE_FILES = ("timeline_2025a.toml", "timeline_2025b.toml")
PARTLY = frozenset({"part", "names"})


def release_steps() -> list[dict[str, Any]]:
    decrees = [{**step, "decree": True, "first": [step["n"]], "final": [step["n"]]} for step in table("timeline_decrees.toml")["step"]]
    return decrees + [dict(step) for name in RELEASE_FILES for step in table(name)["step"]]


def sanction_steps() -> list[dict[str, Any]]:
    return [dict(step) for step in table("timeline_sanctions.toml")["step"]]


def drafts_of(planner: Planner, releases: list[dict[str, Any]], sanctions: list[dict[str, Any]]) -> list[Draft]:
    known = {step["key"]: step for step in releases}
    drafts: list[Draft] = []
    for step in releases:
        if step.get("decree"):
            drafts += planner.decree(step, known)
        else:
            told = [planner.written(post, (step["key"],)) for post in step["post"]]
            drafts += told + planner.changes(told[-2:-1])
    for step in sanctions:
        drafts += planner.sanction(step)
    drafts += [planner.written(post, tuple(post["steps"])) for post in table("followups.toml")["post"]]
    return drafts


def in_order(drafts: list[Draft]) -> list[Draft]:
    """By time; what would fall after the last day of the timeline is left out."""
    return sorted((draft for draft in drafts if draft.at.date() <= LAST), key=lambda draft: (draft.at, draft.source, draft.text))


def give_ids(planner: Planner, drafts: Iterable[Draft]) -> None:
    """Ids grow with the time of publication; an edit or a deletion keeps the id of its post."""
    last: dict[str, int] = defaultdict(lambda: FIRST_ID)
    for draft in drafts:
        if draft.of is not None:
            draft.key = draft.of.key
            continue
        last[draft.source] += planner.chance.randint(1, ID_STEP)
        draft.key = str(last[draft.source])


def as_line(planner: Planner, draft: Draft) -> dict[str, Any]:
    source = planner.sources[draft.source]
    first = draft.of or draft
    line = {
        "source": draft.source,
        "role": source["role"],
        "id": draft.key,
        "url": source["url"].format(id=draft.key),
        "published": first.at.isoformat(),
        "lang": draft.lang,
        "title": draft.title,
        "text": draft.text,
    }
    if draft.of is not None:
        line["edited"] = draft.at.isoformat()
    if draft.deleted:
        line["deleted"] = True
    return {name: value for name, value in line.items() if value or name == "text"}


def release_expected(step: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": step["key"],
        "kind": "release",
        "day": step["day"],
        "last_day": step.get("last_day", step["day"]),
        "first": step["first"],
        "final": step["final"],
        "disputed": [step.get("disputed", 0), step.get("disputed", 0) + step.get("disputed_may", 0)],
        "closed": step.get("closed", False),
        "optional": step.get("optional", False),
        "alerts": {"release.reported": 1},
    }


def sanction_expected(step: dict[str, Any]) -> dict[str, Any]:
    most = step.get("alerts", 1)
    return {
        "key": step["key"],
        "kind": "sanctions",
        "day": step["announced"],
        "last_day": step.get("law", step["announced"]),
        "imposer": step["imposer"],
        "direction": step["direction"],
        "targets": step["targets"],
        "also": step.get("also", []),  # a licence to wind down beside designations may be told as what it is
        "optional": step.get("optional", False),
        "alerts": {"sanctions.announced": most, "sanctions.in_force": most},
    }


def expected_of(seed: int, releases: list[dict[str, Any]], sanctions: list[dict[str, Any]], drafts: list[Draft]) -> dict[str, Any]:
    return {
        "seed": seed,
        "episodes": [release_expected(step) for step in releases] + [sanction_expected(step) for step in sanctions],
        "posts": {
            f"{draft.source}/{draft.key}": {"steps": list(draft.steps), "as": draft.told_as} for draft in drafts if draft.steps and draft.of is None
        },
        "ordinary": {
            f"{draft.source}/{draft.key}": {"topic": draft.told_as} | ({"total": True} if draft.total else {}) for draft in drafts if not draft.steps
        },
    }


def plain(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def generate(seed: int, out: Path) -> tuple[int, int]:
    """Writes the posts and expected.json beside them. Returns the number of posts and of episodes."""
    planner = Planner(seed)
    releases, sanctions = release_steps(), sanction_steps()
    told = drafts_of(planner, releases, sanctions)
    around = [step.get("day") or step["announced"] for step in releases + sanctions]
    drafts = in_order(told + ordinary(planner, around, ORDINARY_PER_STEP * len(around)))
    give_ids(planner, drafts)
    lines = (json.dumps(as_line(planner, draft), ensure_ascii=False) for draft in drafts)
    out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    expected = expected_of(seed, releases, sanctions, drafts)
    out.with_name("expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1, default=plain), encoding="utf-8")
    return len(drafts), len(expected["episodes"])
