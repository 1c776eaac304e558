"""What was told against what must be told: counts, and every error with the text that caused it.

An alert belongs to the episodes whose post caused it. `release.reported` and `sanctions.announced|in_force` open a happening for a reader;
everything else follows up. A total that changed on a post that tells how many are held is no error.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.backtest import causes
from benchmarks.table import Row, Table

REPORTED = "release.reported"
OPENING = frozenset({REPORTED, "sanctions.announced", "sanctions.in_force"})
QUIET = frozenset({"review.needed"})  # operators alone see it
TEXT_CHARS = 300  # of a post in the list of errors
PART = frozenset({"part", "names", "sum", "recall", "reaction"})  # posts whose figure is none of the whole, or no news
NEWS = frozenset({"whole", "law"})  # posts that tell of the step as news
DIRECTIONS = {" eases ": "eased", " imposes ": "imposed", " extends ": "extended"}  # of a headline
IMPOSER = re.compile(r"\b([A-Z]{2}) (?:eases|imposes|extends)\b")
FLOORS = {"false": 1.0, "reported": 1.1}  # per 1,000 ordinary posts; alerts an episode (issue 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Error:
    what: str
    step: str
    alert: Mapping[str, Any] | None = None
    post: Mapping[str, Any] | None = None
    note: str = ""
    cause: str = "ledger"  # or "extraction"

    def shown(self) -> str:
        lines = [f"[{self.what}; {self.cause}] {self.step} {self.note}".rstrip()]
        if self.alert:
            lines.append(f"    told: {self.alert['at']} {self.alert['type']} {self.alert.get('episode')} — {self.alert.get('headline', '')}")
        if self.post:
            text = " / ".join(part for part in (self.post.get("title", ""), self.post.get("text", "")) if part).replace("\n", " ")
            lines.append(f"    {self.post['source']}/{self.post['id']} {self.post['published'][:16]} {self.post.get('lang')}: {text[:TEXT_CHARS]}")
        return "\n".join(lines)


@dataclass(slots=True)
class Tally:
    """What happened to one expected episode."""

    opened: list[Mapping[str, Any]] = field(default_factory=list)
    types: Counter[str] = field(default_factory=Counter)
    order: list[str] = field(default_factory=list)  # types in the order in which they were told
    counts: list[int] = field(default_factory=list)  # headline figures in the order in which they were told


def counts_of(alert: Mapping[str, Any]) -> list[int]:
    return [figure["count"] for figure in alert.get("figures", ()) if figure.get("count") is not None]


def key_of(alert: Mapping[str, Any]) -> str:
    source, key = alert["post"]
    return f"{source}/{key}"


def kind_of(alert: Mapping[str, Any]) -> str:
    return "release" if str(alert["type"]).startswith("release") else "sanctions" if str(alert["type"]).startswith("sanctions") else "other"


def direction_of(alert: Mapping[str, Any]) -> str | None:
    headline = str(alert.get("headline", ""))
    return next((direction for word, direction in DIRECTIONS.items() if word in headline), None)


def imposer_of(alert: Mapping[str, Any]) -> str | None:
    found = IMPOSER.search(str(alert.get("headline", "")))
    return found[1] if found else None


class Judge:
    def __init__(self, posts: Iterable[Mapping[str, Any]], expected: Mapping[str, Any]) -> None:
        self.posts: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
        for post in posts:
            self.posts[f"{post['source']}/{post['id']}"].append(post)
        self.expected = expected
        self.episodes: dict[str, Mapping[str, Any]] = {episode["key"]: episode for episode in expected["episodes"]}
        self.tallies = {key: Tally() for key in self.episodes}
        self.errors: list[Error] = []
        self.false_episodes: set[str] = set()  # ids of episodes that a false alert opened

    def error(self, what: str, step: str, alert: Mapping[str, Any] | None = None, note: str = "", cause: str = "ledger") -> None:
        versions = self.posts.get(key_of(alert), []) if alert else []
        post = (
            next((version for version in reversed(versions) if (version.get("edited") or version["published"]) <= alert["at"]), None)
            if alert
            else None
        )
        self.errors.append(Error(what=what, step=step, alert=alert, post=post or (versions[0] if versions else None), note=note, cause=cause))

    def step_of(self, alert: Mapping[str, Any], label: Mapping[str, Any]) -> str | None:
        """The expected episode of an alert: of the kind of the alert, among those that its post tells of."""
        fitting = [key for key in label["steps"] if self.episodes[key]["kind"] == kind_of(alert)]
        return fitting[0] if fitting else None

    def take(self, alert: Mapping[str, Any]) -> None:
        key = key_of(alert)
        if key in self.expected["ordinary"]:
            self.take_ordinary(alert, self.expected["ordinary"][key])
            return
        label = self.expected["posts"].get(key)
        if label is None:
            self.error("alert of an unknown post", key, alert)
            return
        if alert["type"] in QUIET or kind_of(alert) == "other":
            return
        step = self.step_of(alert, label)
        if step is None:
            self.take_foreign(alert, label)
            return
        self.take_told(alert, label, step)

    def take_ordinary(self, alert: Mapping[str, Any], label: Mapping[str, Any]) -> None:
        if alert["type"] in QUIET or (alert["type"] == "total.changed" and label.get("total")):
            return
        if alert.get("episode") and alert["type"] in OPENING:
            self.false_episodes.add(alert["episode"])
        cause = causes.of_false_alert(self.posts[key_of(alert)][0], kind_of(alert))
        self.error("false alert", label["topic"], alert, cause=cause)

    def take_foreign(self, alert: Mapping[str, Any], label: Mapping[str, Any]) -> None:
        """An alert of the other kind than the post's steps: right only where the same day has a step of that kind (11 September, 13 December)."""
        day = alert["at"][:10]
        near = [key for key, episode in self.episodes.items() if episode["kind"] == kind_of(alert) and episode["day"] <= day <= episode["last_day"]]
        if near:
            self.take_told(alert, label, near[0])
        else:
            cause = causes.of_false_alert(self.posts[key_of(alert)][0], kind_of(alert))
            self.error("alert of another kind", ", ".join(label["steps"]), alert, cause=cause)

    def take_told(self, alert: Mapping[str, Any], label: Mapping[str, Any], step: str) -> None:
        if kind_of(alert) == "sanctions" and self.misnamed(alert, step):
            return
        tally, type_ = self.tallies[step], str(alert["type"])
        tally.types[type_] += 1
        tally.order.append(type_)
        if type_ == REPORTED and label["as"] in PART and tally.opened and set(counts_of(alert)) - set(self.episodes[step]["final"]):
            self.error("part or look-back told as a release", step, alert, f"as {label['as']}", cause=self.cause_of_more(alert, label))
        if type_ in OPENING or (type_ == "sanctions.reversed" and self.episodes[step].get("direction") == "eased"):
            tally.opened.append(alert)
        if kind_of(alert) == "release" and counts_of(alert):
            tally.counts.append(max(counts_of(alert)))
        most = self.episodes[step]["alerts"].get(type_)
        if most is not None and tally.types[type_] > most:
            self.error("told again", step, alert, f"as {label['as']}", cause=self.cause_of_more(alert, label))
        if type_ == "release.disputed" and tally.types[type_] > self.episodes[step]["disputed"][1]:
            self.error("disputed without a dispute", step, alert, f"as {label['as']}")

    def misnamed(self, alert: Mapping[str, Any], step: str) -> bool:
        """Whether the alert names another imposer or another direction than the step has: people are told of something else."""
        episode = self.episodes[step]
        wrong_imposer = imposer_of(alert) not in {None, episode["imposer"]}
        wrong_direction = direction_of(alert) not in {None, episode["direction"], *episode["also"]}
        if wrong_imposer or wrong_direction:
            what = "wrong imposer" if wrong_imposer else "wrong direction"
            self.error(what, step, alert, f"right: {episode['imposer']} {episode['direction']}", cause="extraction")
        return wrong_imposer or wrong_direction

    def cause_of_more(self, alert: Mapping[str, Any], label: Mapping[str, Any]) -> str:
        """A look-back or a list of names that was read as news is the reader's error; news that was told twice is the ledger's."""
        return causes.of_false_alert(self.posts[key_of(alert)][0], kind_of(alert)) if label["as"] in PART or label["as"] == "reprint" else "ledger"

    def settle(self) -> None:
        """What can only be said at the end: missed, wrong figures, a dispute that was not told or not closed."""
        for key, episode in self.episodes.items():
            tally = self.tallies[key]
            if not tally.opened:
                if not episode["optional"]:
                    self.missed(key, episode)
                continue
            if episode["kind"] == "release":
                self.settle_release(key, episode, tally)

    def missed(self, key: str, episode: Mapping[str, Any]) -> None:
        """A false alert of the same kind within a day may have taken the true posts in as more of the same."""
        day = date.fromisoformat(episode["day"])
        near = {(day + timedelta(days=days)).isoformat() for days in (-1, 0, 1)}
        taken = sorted(own for own in self.false_episodes if own[:10] in near and f"-{episode['kind']}-" in own)
        note = f"perhaps taken in by the false {', '.join(taken)}" if taken else ""
        self.error("missed", key, note=note, cause="extraction" if taken else causes.of_missed(self.telling(key), episode))

    def telling(self, key: str) -> list[Mapping[str, Any]]:
        """First versions of the posts that tell of the episode as news."""
        labels = self.expected["posts"]
        return [self.posts[post][0] for post, label in labels.items() if key in label["steps"] and label["as"] in NEWS]

    def unread(self) -> list[tuple[str, Mapping[str, Any]]]:
        """Posts that tell of an episode as news and of which the reader alone would make none, by episode."""
        return [(key, post) for key, episode in self.episodes.items() for post in causes.misread(self.telling(key), episode)]

    def settle_release(self, key: str, episode: Mapping[str, Any], tally: Tally) -> None:
        first = counts_of(tally.opened[0])
        if first and not set(first) & set(episode["first"]):
            self.error("wrong headline figure", key, tally.opened[0], f"told {first}, right {episode['first']}")
        if tally.counts and tally.counts[-1] not in episode["final"] and not set(tally.counts) & set(episode["final"]):
            self.error("wrong figure at the end", key, tally.opened[-1], f"told {tally.counts}, right {episode['final']}")
        if tally.types["release.disputed"] < episode["disputed"][0]:
            self.error("dispute not told", key)
        elif episode["closed"] and "release.revised" not in tally.order[tally.order.index("release.disputed") :]:
            self.error("dispute not closed", key)

    def run(self, alerts: Iterable[Mapping[str, Any]]) -> None:
        for alert in alerts:
            self.take(alert)
        self.settle()

    def table(self) -> Table:
        needed = [key for key, episode in self.episodes.items() if not episode["optional"]]
        found = [key for key in needed if self.tallies[key].opened]
        releases = [key for key in found if self.episodes[key]["kind"] == "release"]
        reported = sum(self.tallies[key].types[REPORTED] for key in releases) / max(1, len(releases))
        ordinary = len(self.expected["ordinary"])
        kinds = Counter(error.what for error in self.errors)
        blamed = Counter(error.cause for error in self.errors)
        false = kinds["false alert"] / max(1, ordinary) * 1000
        wrong = kinds["wrong headline figure"] + kinds["wrong figure at the end"]
        disputes = sum(tally.types["release.disputed"] for tally in self.tallies.values())
        rows = [
            Row(what="episodes found", ours=f"{len(found)} of {len(needed)}", aim="all"),
            Row(what="alerts `reported` an episode of releases", ours=f"{reported:.2f}", aim=f"≤ {FLOORS['reported']}"),
            Row(
                what="steps of sanctions told again",
                ours=str(sum(e.what == "told again" and kind_of(e.alert or {"type": ""}) == "sanctions" for e in self.errors)),
                aim="0",
            ),
            Row(what="wrong headline figures", ours=str(wrong), aim="0"),
            Row(what=f"false alerts in 1,000 ordinary posts ({ordinary:,} posts)", ours=f"{false:.2f}", aim=f"≤ {FLOORS['false']}"),
            Row(what="parts or look-backs told as releases", ours=str(kinds["part or look-back told as a release"]), aim="0"),
            Row(what="disputes", ours=f"{disputes}, {kinds['disputed without a dispute']} without reason", aim="1, closed"),
            Row(what="errors by cause", ours=f"extraction {blamed['extraction']}, ledger {blamed['ledger']}", aim="0"),
            Row(what="all errors", ours=", ".join(f"{what}: {count}" for what, count in kinds.most_common()) or "none", aim="none"),
        ]
        return Table(title="Backtest, July 2024 to December 2025", rows=rows, columns=("what", "ours", "beside it", "ratio", "aim"))

    def passed(self) -> bool:
        return not self.errors


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def judge_files(posts: Path, alerts: Path, expected: Path, *, errors: int = 40, unread: bool = False) -> int:
    """Prints the table and the first errors; with `unread` also every post told as news that was not read so. 0 where there is no error, else 1."""
    judge = Judge(lines_of(posts), json.loads(expected.read_text(encoding="utf-8")))
    judge.run(lines_of(alerts))
    print(judge.table().markdown())
    for error in sorted(judge.errors, key=lambda error: error.what)[:errors]:
        print(error.shown())
    if unread:
        for step, post in judge.unread():
            print(Error(what="not read as news", step=step, post=post, cause="extraction").shown())
    return 0 if judge.passed() else 1
