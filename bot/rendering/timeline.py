"""The timeline as geometry: three strips over one axis of days. Pure arithmetic; templates/timeline.svg draws it.

People still held (a line a speaker), people released (a bar a day), steps of sanctions (a mark each). The strips have scales of their own,
because one picture with two scales in the same place shows whatever its maker likes.
"""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_date

from bot.rendering.texts import Texts
from bot.rendering.titles import episode_title, figures_now, largest_count, speaker_name, total_title
from claims.model import Direction, Episode, EpisodeKind, EpisodeState, Total

LONGEST = timedelta(days=731)  # two years: more days than that are thinner than a pixel of a phone
SHORTEST = timedelta(days=28)  # less would make two releases look like a year's work
LINES = 2  # speakers with a line of their own; more cannot be told apart
SOURCE_NAMES = 6  # speakers named under the picture
GONE = frozenset({EpisodeState.WITHDRAWN, EpisodeState.MERGED})  # not drawn: taken back, or drawn with another
NICE = (1, 2, 2.5, 5, 10)  # steps of a scale that people can read


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """One drawing. All lengths in units of its viewBox, which are CSS pixels where it is shown at its own width."""

    name: str
    width: int
    font: int
    left: int
    right: int
    held: int  # heights of the strips
    released: int
    marks: int
    dot: float


WIDE = Size(name="wide", width=960, font=13, left=52, right=18, held=110, released=130, marks=56, dot=3)
NARROW = Size(name="narrow", width=340, font=12, left=40, right=8, held=90, released=110, marks=56, dot=2)
CAPTION = 26  # above each strip
DAY_ROOM = 5.2  # what the label of a day needs, in font sizes
WEEKS_BELOW = 100  # days; a longer time is told in months
SIGNS = (("▼", "eased"), ("▲", "imposed"), ("△", "hollow"))
KEY_ROW = 1.6  # height of a row of the key, in font sizes
KEY_SAMPLE = 30  # length of the line drawn in the key


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    at: float
    label: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    x: float
    y: float
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    rank: int
    points: str
    dots: tuple[Dot, ...]
    label: str  # name and newest number
    x: float  # where its entry in the key begins
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    title: str
    label: str  # the number above it; empty where it would cover another
    middle: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    path: str
    kind: str  # eased, imposed
    filled: bool
    title: str
    lead: str  # line from the words to the law; empty where they fell on one day


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One sign of the key to the marks."""

    sign: str
    kind: str
    words: str
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    caption: str
    caption_y: float
    top: float
    bottom: float
    ticks: tuple[Tick, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    size: Size
    start: date
    height: float
    title: str
    description: str
    held: Strip
    released: Strip
    marked: Strip
    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    days: tuple[Tick, ...]
    days_y: float
    legend: tuple[Entry, ...]
    footer: tuple[Tick, ...]


class _Axis:
    """Days to x."""

    def __init__(self, size: Size, start: date, end: date) -> None:
        self.size, self.start, self.end = size, start, end
        self.step = (size.width - size.left - size.right) / max((end - start).days, 1)

    def x(self, day: date) -> float:
        return round(self.size.left + (day - self.start).days * self.step, 1)

    def shows(self, day: date) -> bool:
        return self.start <= day <= self.end


class _Scale:
    """Numbers to y, between two round numbers."""

    def __init__(self, low: float, high: float, top: float, bottom: float, wanted: int = 3) -> None:
        self.step = _nice_step((high - low) / wanted)
        self.low = low // self.step * self.step
        self.high = -(-high // self.step) * self.step
        if self.high <= self.low:
            self.high = self.low + self.step
        self.top, self.bottom = top, bottom

    def y(self, value: float) -> float:
        return round(self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top), 1)

    def ticks(self, texts: Texts) -> tuple[Tick, ...]:
        values = [self.low + self.step * index for index in range(round((self.high - self.low) / self.step) + 1)]
        return tuple(Tick(at=self.y(value), label=texts.number(round(value))) for value in values)


def _nice_step(rough: float) -> float:
    """The smallest round step, of at least 1, that is not below `rough`."""
    power = 1.0
    while power * 10 < rough:
        power *= 10
    return max(1.0, next(power * factor for factor in NICE if power * factor >= rough))


def draw(texts: Texts, size: Size, episodes: Sequence[Episode], totals: Sequence[Total], until: date) -> Timeline:
    """`until`: the last day of the axis. Episodes and totals in any order; those outside the axis are left out."""
    standing = [episode for episode in episodes if episode.state not in GONE]
    axis = _Axis(size, _start(standing, totals, until), until)
    releases = [episode for episode in standing if episode.kind is EpisodeKind.RELEASE and axis.shows(episode.day)]
    steps = [episode for episode in standing if episode.kind is EpisodeKind.SANCTIONS and axis.shows(_mark_day(episode))]
    shown = [total for total in totals if axis.shows(total.as_of)]
    series = _series(texts, shown)
    held_top = CAPTION + 10 + size.font * KEY_ROW * _rows(_places(size, [words for words, _ in series], KEY_SAMPLE))
    released_top = held_top + size.held + CAPTION + 18
    marks_top = released_top + size.released + CAPTION + 10
    axis_y = marks_top + size.marks + size.font + 4
    legend = _legend(texts, size, axis_y + size.font * 1.9)
    footer = _footer(texts, size, _names(texts, releases, shown), until, legend[-1].y + size.font * KEY_ROW)
    held_ticks, lines = _lines(texts, axis, series, held_top, held_top + size.held)
    released_ticks, bars = _bars(texts, axis, releases, released_top, released_top + size.released)
    return Timeline(
        size=size,
        start=axis.start,
        height=round(footer[-1].at + size.font * 0.8),
        title=texts.plain("page-timeline-title", **{"from": texts.day(axis.start), "to": texts.day(until)}),
        description=_description(texts, releases, steps),
        held=_strip(texts.plain("page-timeline-held"), held_top, size.held, held_ticks, caption_y=CAPTION - 10),
        released=_strip(texts.plain("page-timeline-released"), released_top, size.released, released_ticks),
        marked=_strip(texts.plain("page-timeline-sanctions"), marks_top, size.marks),
        lines=lines,
        bars=bars,
        marks=tuple(_mark(texts, axis, step, marks_top, size.marks) for step in steps),
        days=_days(texts, axis),
        days_y=axis_y,
        legend=legend,
        footer=footer,
    )


def _start(episodes: Sequence[Episode], totals: Sequence[Total], until: date) -> date:
    days = [_mark_day(episode) for episode in episodes] + [total.as_of for total in totals]
    first = min((day for day in days if day <= until), default=until)
    return min(max(first - timedelta(days=3), until - LONGEST), until - SHORTEST)


def _strip(caption: str, top: float, height: float, ticks: tuple[Tick, ...] = (), *, caption_y: float | None = None) -> Strip:
    return Strip(caption=caption, caption_y=top - 14 if caption_y is None else caption_y, top=top, bottom=top + height, ticks=ticks)


def _series(texts: Texts, totals: Sequence[Total]) -> list[tuple[str, list[Total]]]:
    """The speakers with most totals, each with its own, oldest first, and with the words of its entry in the key."""
    told: dict[str, list[Total]] = defaultdict(list)
    for total in sorted(totals, key=lambda total: total.as_of):
        told[speaker_name(texts, total.speaker, total.source)].append(total)
    chosen = sorted(told.items(), key=lambda item: -len(item[1]))[:LINES]
    return [(f"{name}: {texts.number(series[-1].count)}", series) for name, series in chosen]


def _places(size: Size, entries: Sequence[str], sample: float) -> list[tuple[float, int]]:
    """Where each entry of a key begins, and in which row; `sample`: length of what stands before its words."""
    places: list[tuple[float, int]] = []
    x, row = 0.0, 0
    for words in entries:
        length = sample + (len(words) + 3) * size.font * 0.58
        if x and x + length > size.width:
            x, row = 0.0, row + 1
        places.append((round(x, 1), row))
        x += length
    return places


def _rows(places: Sequence[tuple[float, int]]) -> int:
    return max((row for _, row in places), default=-1) + 1


def _lines(
    texts: Texts, axis: _Axis, series: Sequence[tuple[str, list[Total]]], top: float, bottom: float
) -> tuple[tuple[Tick, ...], tuple[Line, ...]]:
    counts = [total.count for _, told in series for total in told]
    if not counts:
        return (), ()
    scale = _Scale(min(counts), max(counts), top, bottom)
    font = axis.size.font
    placed = _places(axis.size, [words for words, _ in series], KEY_SAMPLE)
    places = [(x, CAPTION - 10 + font * KEY_ROW * (row + 1)) for x, row in placed]
    lines = [
        Line(rank=rank, points=" ".join(f"{dot.x},{dot.y}" for dot in dots), dots=dots, label=words, x=x, y=round(y, 1))
        for rank, ((words, told), (x, y)) in enumerate(zip(series, places, strict=True))
        for dots in [_dots(texts, axis, scale, told)]
    ]
    return scale.ticks(texts), tuple(lines)


def _dots(texts: Texts, axis: _Axis, scale: _Scale, told: Sequence[Total]) -> tuple[Dot, ...]:
    return tuple(Dot(x=axis.x(total.as_of), y=scale.y(total.count), title=f"{texts.day(total.as_of)}: {total_title(texts, total)}") for total in told)


def _bars(texts: Texts, axis: _Axis, episodes: Sequence[Episode], top: float, bottom: float) -> tuple[tuple[Tick, ...], tuple[Bar, ...]]:
    by_day: dict[date, list[Episode]] = defaultdict(list)
    for episode in episodes:
        by_day[episode.day].append(episode)
    counts = {day: sum(largest_count(episode) for episode in there) for day, there in by_day.items()}
    if not any(counts.values()):
        return (), ()
    scale = _Scale(0, max(counts.values()), top, bottom)
    width = max(3.0, min(16.0, axis.step * 0.8))
    bars: list[Bar] = []
    for day, count in sorted(counts.items(), key=lambda item: -item[1]):
        title = "; ".join(episode_title(texts, episode) for episode in by_day[day])
        bars.append(_bar(axis, scale, day, count, width, f"{texts.day(day)}: {title}", bars))
    return scale.ticks(texts), tuple(bars)


def _bar(axis: _Axis, scale: _Scale, day: date, count: int, width: float, title: str, placed: Sequence[Bar]) -> Bar:
    """`placed`: the bars drawn already, all of them as tall or taller; the number is left out where it would meet one of them."""
    x, y = axis.x(day), scale.y(count)
    label = str(count) if count else ""
    reach = len(label) * axis.size.font * 0.6 / 2 + 3
    height = axis.size.font + 4
    covered = any(
        abs(other.middle - x) < reach + width / 2
        or (other.label and abs(other.y - y) < height and abs(other.middle - x) < reach + len(other.label) * axis.size.font * 0.3)
        for other in placed
    )
    return Bar(
        x=round(x - width / 2, 1),
        y=y,
        width=round(width, 1),
        height=round(scale.bottom - y, 1),
        title=title,
        label="" if covered else label,
        middle=x,
    )


def _mark_day(episode: Episode) -> date:
    return episode.in_force or episode.announced or episode.day


def _mark(texts: Texts, axis: _Axis, step: Episode, top: float, height: float) -> Mark:
    eased = step.direction is Direction.EASED
    x, y, reach = axis.x(_mark_day(step)), round(top + height * (0.28 if eased else 0.72), 1), 6
    point, flat = (y + reach, y - reach) if eased else (y - reach, y + reach)
    words = step.announced if step.announced and step.in_force and axis.shows(step.announced) else None
    told = ", ".join(_step_dates(texts, step))
    return Mark(
        path=f"M{x - reach:.1f} {flat:.1f}H{x + reach:.1f}L{x:.1f} {point:.1f}Z",
        kind="eased" if eased else "imposed",
        filled=step.in_force is not None,
        title=f"{episode_title(texts, step)}; {told}" if told else episode_title(texts, step),
        lead=f"M{axis.x(words):.1f} {y:.1f}H{x:.1f}" if words and words != step.in_force else "",
    )


def _step_dates(texts: Texts, step: Episode) -> list[str]:
    dates = (("page-announced", step.announced), ("page-in-force", step.in_force))
    return [texts.plain(name, day=texts.day(day)) for name, day in dates if day]


def _days(texts: Texts, axis: _Axis) -> tuple[Tick, ...]:
    """Some days of the axis by name, so many that their labels do not meet: every week or two of a short time, else first days of months."""
    room = axis.size.font * DAY_ROOM
    if (axis.end - axis.start).days > WEEKS_BELOW:
        return _months(texts, axis)
    every = next(days for days in (7, 14, 28) if axis.step * days >= room or days == 28)
    shown = [axis.end - timedelta(days=back) for back in range(0, (axis.end - axis.start).days + 1, every)]
    return tuple(_tick(axis, day, format_date(day, "d MMM", locale=texts.locale), room) for day in reversed(shown))


def _tick(axis: _Axis, day: date, label: str, room: float) -> Tick:
    x = axis.x(day)
    return Tick(at=x, label=label, anchor="end" if x > axis.size.width - axis.size.right - room / 2 else "middle")


def _months(texts: Texts, axis: _Axis) -> tuple[Tick, ...]:
    room = axis.size.font * DAY_ROOM
    every = next(step for step in (1, 2, 3, 6, 12) if axis.step * 30 * step >= room or step == 12)
    ticks, year, month = [], axis.start.year, axis.start.month
    while (first := date(year, month, 1)) <= axis.end:
        if axis.shows(first) and (month - 1) % every == 0:
            ticks.append(_tick(axis, first, format_date(first, "LLL yyyy", locale=texts.locale), room))
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return tuple(ticks)


def _legend(texts: Texts, size: Size, y: float) -> tuple[Entry, ...]:
    words = [texts.plain(f"page-legend-{kind}") for _, kind in SIGNS]
    placed = _places(size, words, size.font * 1.4)
    return tuple(
        Entry(sign=sign, kind=kind, words=said, x=x, y=round(y + size.font * KEY_ROW * row, 1))
        for (sign, kind), said, (x, row) in zip(SIGNS, words, placed, strict=True)
    )


def _names(texts: Texts, releases: Sequence[Episode], totals: Sequence[Total]) -> list[str]:
    """Whose figures are drawn: each speaker once, who spoke last first."""
    told = [(total.as_of, speaker_name(texts, total.speaker, total.source)) for total in totals]
    told += [(episode.day, speaker_name(texts, figure.speaker, figure.source)) for episode in releases for figure in figures_now(episode)]
    return list(dict.fromkeys(name for _, name in sorted(told, reverse=True)))[:SOURCE_NAMES]


def _footer(texts: Texts, size: Size, names: Sequence[str], until: date, y: float) -> tuple[Tick, ...]:
    words = texts.plain("page-timeline-sources", names=", ".join(names) or "–", day=texts.day(until))
    letters = int((size.width - 8) / (size.font * 0.56))
    return tuple(Tick(at=round(y + size.font * 1.35 * index, 1), label=line) for index, line in enumerate(textwrap.wrap(words, letters)))


def _description(texts: Texts, releases: Sequence[Episode], steps: Sequence[Episode]) -> str:
    largest = max(releases, key=largest_count, default=None)
    if largest is None:
        return texts.plain("page-timeline-desc-empty", steps=len(steps))
    return texts.plain("page-timeline-desc", releases=len(releases), largest=largest_count(largest), day=texts.day(largest.day), steps=len(steps))
