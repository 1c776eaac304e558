"""Reads tests/data/timelines: what is told in an invented year, and what must be made of it. The form is said at the head of the file."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from claims.model import MINSK

POST = re.compile(r"(\d\d-\d\d) (\d\d:\d\d) (\w+)/(\w+)/(\w+) (\S+) (\w+)(.*?) \|\| (.*)")
TITLE = " :: "


@dataclass(frozen=True)
class Label:
    """What a post tells: of which happenings, and how."""

    episodes: tuple[str, ...]
    how: str


@dataclass
class Timeline:
    episodes: dict[str, dict[str, str]] = field(default_factory=dict)
    posts: list[dict[str, Any]] = field(default_factory=list)  # as `volia replay` takes them, in the order of their publication
    labels: dict[tuple[str, str], Label] = field(default_factory=dict)


def read_timeline(path: Path, year: int) -> Timeline:
    timeline, named, numbers = Timeline(), dict[str, dict[str, Any]](), defaultdict[str, int](int)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            _, key, kind, *more = line.split()
            timeline.episodes[key] = {"kind": kind, **dict(one.split("=") for one in more)}
        elif line.strip() and not line.startswith("#"):
            _add(timeline, line, year, named, numbers)
    timeline.posts.sort(key=lambda post: str(post.get("edited", post["published"])))
    return timeline


def _add(timeline: Timeline, line: str, year: int, named: dict[str, dict[str, Any]], numbers: dict[str, int]) -> None:
    match = POST.fullmatch(line)
    assert match, line
    day, clock, source, role, lang, keys, how, more, body = match.groups()
    at = datetime.fromisoformat(f"{year}-{day}T{clock}:00").replace(tzinfo=MINSK).isoformat()
    title, _, text = body.rpartition(TITLE)
    post: dict[str, Any] = {"source": source, "role": role, "lang": lang, "published": at, "title": title, "text": text}
    words = more.split()
    if words and words[0] in ("edit", "delete"):
        first = named[words[1]]
        post |= {"id": first["id"], "published": first["published"], "edited": at, "deleted": words[0] == "delete"}
    else:
        numbers[source] += 1
        post["id"] = str(numbers[source])
        named |= {word[:-1]: post for word in words if word.endswith("=")}
    timeline.posts.append(post)
    timeline.labels[source, post["id"]] = Label(episodes=() if keys == "-" else tuple(keys.split(",")), how=how)
