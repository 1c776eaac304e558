"""What each power that a text names does about sanctions on Belarus, by everything that stands around it: a second opinion on sanctions.py.

The grammar needs an action beside its topic; "Canada punishes ten for the vote", "off the black list", "Vilnius throws the bolt" have words that
no list holds. These small linear models (tables.py) have seen in labelled texts what a power that stands beside such concepts usually did: eased,
imposed or prolonged something, as news or not; on which trade; in words or by law. They are trained by `python -m benchmarks.training`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from claims.extraction.imposers import IMPOSERS
from claims.extraction.reader import Line, Text
from claims.extraction.tables import Joined, Sums, Table, joined, table
from claims.model import Direction, Modality, Target

NOTHING, NEWS, OTHER = "nothing", "news", "other"  # the acts are NOTHING, or a direction with whether it is news: "eased news", "imposed other"
ACTS, AIMS, MOODS = TABLES = ("acts.json", "aims.json", "moods.json")
MOST_JOINED = 4  # sets of TABLES that are kept together: those of the program, and those of the folds of a training
NEAR = 7  # words on either side of a power that belong to what it does
STEM = 5  # letters of a word by which it is known, so that its endings do not matter
SHORTEST = 3  # letters of a word that says something
MOST_TOGETHER = 2  # words between the names of powers that act together, and so many of them
MOST_WORDS = 4_096  # kinds of words whose powers are kept
MOST_POWERS = 8  # of one text; more are a survey of the world
MOST_MENTIONS = 20  # of one power that are looked at
UNNAMED = ("US", "EU")  # powers whose steps are told without their name: "driven out for a bank licence", "potash is banned since 2022"
SANCTIONED = frozenset({"t:potash", "t:banks", "t:aviation", "t:oil"})  # such a text spoke of one in all 38 cases of four hands
NAMES_A_POWER = ("power:", "place:", "nation:", "adj:")
DIRECTED = ("text ", "sentence ", "title ")  # features that are asked for each direction by itself
IN_NEWS = frozenset({Modality.ANNOUNCED, Modality.IN_FORCE})


@dataclass(frozen=True, slots=True)
class Act:
    """A power with how likely each of its acts is."""

    power: str
    chances: dict[str, float]
    features: frozenset[str]
    line: int  # of its first mention; 0 where only the grammar found it
    token: int
    own: tuple[Stretch, ...] = ()  # the words of the text that are said of it
    powers: int = 1  # that the text names, with this one
    weighed: dict[str, dict[str, Sums]] = field(default_factory=dict, compare=False, repr=False)  # sums of tables: of all, and of each direction

    @property
    def reasons(self) -> tuple[str, ...]:
        """What spoke most for the likeliest act."""
        return table(ACTS).reasons(self.features, max(self.chances, key=self.chances.__getitem__))


def acts_of(text: Text, asked: Collection[str]) -> list[Act]:
    """The powers that are `asked`, in the order of their mention, each judged beside all that the text names."""
    places = mentions(text, asked)
    judged = table(ACTS)
    own = stretches(text, places)
    acts = []
    for power in (power for power in places if power in asked):
        told = features(text, power, places, own)
        weighed = _weighed(told)
        chances = judged.shares(weighed[ACTS])
        line, at = next(iter(places[power]), (0, 0))
        acts.append(Act(power, dict(zip(judged.answers, chances, strict=True)), told, line, at, tuple(own[power]), len(places), {"": weighed}))
    return acts


def target_chances(act: Act, direction: Direction, *, news: bool) -> dict[Target, float]:
    chances = _of_step(AIMS, act, direction, news=news)
    return {Target(answer): chance for answer, chance in chances.items()}


def likeliest_modality(act: Act, direction: Direction, *, news: bool) -> Modality:
    """In words or by law where it is news; else planned, demanded, denied or recalled."""
    chances = modality_chances(act, direction, news=news)
    return max((modality for modality in chances if (modality in IN_NEWS) == news), key=lambda modality: chances[modality])


def modality_chances(act: Act, direction: Direction, *, news: bool) -> dict[Modality, float]:
    return {Modality(answer): chance for answer, chance in _of_step(MOODS, act, direction, news=news).items()}


def _of_step(name: str, act: Act, direction: Direction, *, news: bool) -> dict[str, float]:
    """What a table says of one step of a power: as `judge(of_step(…))` would, but every feature is looked up once."""
    judged = table(name)
    if direction.value not in act.weighed:
        act.weighed[direction.value] = _weighed(_directed(act.features, direction))
    shares = judged.shares(act.weighed[""][name], act.weighed[direction.value][name], judged.sums((NEWS if news else OTHER,)))
    return dict(zip(judged.answers, shares, strict=True))


def _weighed(features: frozenset[str]) -> dict[str, Sums]:
    """What the features weigh in each table."""
    return dict(zip(TABLES, _joined(*map(table, TABLES)).sums(features), strict=True))


@lru_cache(maxsize=MOST_JOINED)
def _joined(*tables: Table) -> Joined:
    return joined(tables)


def mentions(text: Text, found: Iterable[str] = ()) -> dict[str, list[tuple[int, int]]]:
    """Where each power stands: line and token."""
    places: dict[str, list[tuple[int, int]]] = {}
    for index, line in enumerate(text.lines):
        for at, token in enumerate(line.sentence.tokens):
            for power in _named(token.tags):
                if power in places or len(places) < MOST_POWERS:
                    places.setdefault(power, []).append((index, at))
    for power in (*found, *(["EU"] if "package" in text.tags else [])):
        places.setdefault(power, [])
    return {power: each[:MOST_MENTIONS] for power, each in places.items()}


def unnamed(text: Text) -> tuple[str, ...]:
    """The powers of which a text may tell a step without their name."""
    return UNNAMED if not text.tags.isdisjoint(SANCTIONED) else ()


@lru_cache(maxsize=MOST_WORDS)
def _named(tags: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted({tag.partition(":")[2] for tag in tags if tag.startswith(NAMES_A_POWER)} & IMPOSERS))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens that speak of a power: from its name to the next power's, or a whole sentence behind one that began with it."""

    line: int
    start: int
    end: int
    kind: str  # "here" with its name, "pre" of its clause before the name, "next" behind its sentence


def stretches(text: Text, places: dict[str, list[tuple[int, int]]]) -> dict[str, list[Stretch]]:
    """Which words of a text are said of which power: of several powers in a sentence each has its own."""
    own: dict[str, list[Stretch]] = {power: [] for power in places}
    by_line: dict[int, list[tuple[int, str]]] = {}
    for power, found in places.items():
        for place, at in found:
            by_line.setdefault(place, []).append((at, power))
    last: list[str] = []
    for index, line in enumerate(text.lines):
        size = len(line.sentence.tokens)
        groups = _together(sorted(by_line.get(index, ())))
        for power in last if not groups else ():
            own[power].append(Stretch(index, 0, size, "next"))
        for nth, group in enumerate(groups):
            first = group[0][0]
            start, end = first if nth else 0, groups[nth + 1][0][0] if nth + 1 < len(groups) else size
            clause = line.sentence.clause[first]
            before = next(at for at in range(size) if line.sentence.clause[at] == clause)
            for _, power in group:
                own[power].append(Stretch(index, start, end, "here"))
                if nth and before < first:
                    own[power].append(Stretch(index, before, first, "pre"))
        last = [power for _, power in groups[0]][:MOST_TOGETHER] if groups else last
    return own


def _together(found: list[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    """Powers that stand side by side ("the US and Britain") do the same."""
    groups: list[list[tuple[int, str]]] = []
    for at, power in found:
        if groups and at - groups[-1][-1][0] <= MOST_TOGETHER:
            groups[-1].append((at, power))
        else:
            groups.append([(at, power)])
    return groups


def _of_own(text: Text, own: list[Stretch]) -> Iterator[str]:
    """What is said in the stretches of a power: concepts, which follow one another, words, days."""
    for stretch in own:
        line = text.lines[stretch.line]
        here = range(stretch.start, stretch.end)
        before: frozenset[str] | set[str] = frozenset()
        for at in here:
            token = line.sentence.tokens[at]
            if token.kind == "word" and len(token.text) >= SHORTEST:
                yield f"own ~{token.low[:STEM]}"
            if not token.tags:
                continue
            for tag in token.tags:
                yield f"own {tag}"
                yield f"own {stretch.kind} {tag}"
                yield from (f"own {other}>{tag}" for other in before)
            before = token.tags
        days = [moment for moment in line.moments if moment.start in here]
        yield from (f"own day {moment.kind} {text.age(moment)}" for moment in days)
        if not days:
            yield "own no day"
        yield f"own {stretch.kind}{' title' if line.sentence.is_title else ''}"


def features(text: Text, power: str, places: dict[str, list[tuple[int, int]]], own: dict[str, list[Stretch]]) -> frozenset[str]:
    """What the models are told of a power; `own`: the stretches of the text that speak of it."""
    mine = places[power]
    first = min((line for each in places.values() for line, _ in each), default=0)
    found = {
        f"power {power}",
        f"powers {min(3, len(places))}",
        f"mentions {min(3, len(mine))}",
        f"role {text.role.value if text.role else 'unknown'}",
    }
    found |= {"named first"} if mine and mine[0][0] == first else set()
    found |= {f"text {tag}" for tag in text.tags}
    found |= {f"title {tag}" for line in text.lines[: text.title_lines] for tag in line.sentence.tags}
    for index in sorted({line for line, _ in mine}):
        found.update(_of_line(text, text.lines[index], index))
    for line, at in mine:
        found.update(_of_mention(text.lines[line], at))
    found.update(_of_own(text, own[power]))
    return frozenset(found)


def _of_line(text: Text, line: Line, index: int) -> Iterator[str]:
    where = "title" if line.sentence.is_title else "lead" if index == text.title_lines else "body"
    yield f"in {where}"
    for tag in line.sentence.tags:
        yield f"sentence {tag}"
    for moment in line.moments:
        yield f"day {moment.kind} {text.age(moment)}"


def _of_mention(line: Line, at: int) -> Iterator[str]:
    tokens = line.sentence.tokens
    yield from (f"as {tag.partition(':')[0]}" for tag in tokens[at].tags)
    for place in range(max(0, at - NEAR), min(len(tokens), at + NEAR + 1)):
        if place == at:
            continue
        side = "before" if place < at else "behind"
        yield from (f"{side} {tag}" for tag in tokens[place].tags)
        if tokens[place].kind == "word":
            yield f"word {tokens[place].low[:STEM]}"


def of_step(told: frozenset[str], direction: Direction, *, news: bool) -> frozenset[str]:
    """The features of a power, asked for one direction."""
    return told | _directed(told, direction) | {NEWS if news else OTHER}


@lru_cache(maxsize=16)
def _directed(told: frozenset[str], direction: Direction) -> frozenset[str]:
    return frozenset((f"direction {direction.value}", *(f"{direction.value} {name}" for name in _of_text_and_title(told))))


@lru_cache(maxsize=4)
def _of_text_and_title(told: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in told if name.startswith(DIRECTED))
