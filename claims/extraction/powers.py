"""What each power that a text names does about sanctions on Belarus, by everything that stands around it: a second opinion on sanctions.py.

The grammar needs an action beside its topic; "Canada punishes ten for the vote", "off the black list", "Vilnius throws the bolt" have words that
no list holds. These small linear models (tables.py) have seen in labelled texts what a power that stands beside such concepts usually did: eased,
imposed or prolonged something, as news or not; on which trade; in words or by law. They are trained by `python -m benchmarks.training`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claims.extraction.imposers import IMPOSERS
from claims.extraction.reader import Line, Text
from claims.extraction.tables import table
from claims.extraction.tokens import Token
from claims.model import Direction, Modality, Target

NOTHING, NEWS, OTHER = "nothing", "news", "other"  # the acts are NOTHING, or a direction with whether it is news: "eased news", "imposed other"
FRESH_DAYS = 3  # a day further back is no news
NEAR = 7  # words on either side of a power that belong to what it does
STEM = 5  # letters of a word by which it is known, so that its endings do not matter
MOST_POWERS = 8  # of one text; more are a survey of the world
MOST_MENTIONS = 20  # of one power that are looked at
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

    @property
    def reasons(self) -> tuple[str, ...]:
        """What spoke most for the likeliest act."""
        return table("acts.json").reasons(self.features, max(self.chances, key=self.chances.__getitem__))


def acts_of(text: Text, found: Iterable[str] = ()) -> list[Act]:
    """Every power that the text names or the grammar `found`, in the order of their mention."""
    places = mentions(text, found)
    judged = table("acts.json")
    acts = []
    for power in places:
        told = features(text, power, places)
        chances = judged.judge(told)
        line, at = next(iter(places[power]), (0, 0))
        acts.append(Act(power, dict(zip(judged.answers, chances, strict=True)), told, line, at))
    return acts


def target_chances(act: Act, direction: Direction, *, news: bool) -> dict[Target, float]:
    judged = table("aims.json")
    chances = judged.judge(of_step(act.features, direction, news=news))
    return {Target(answer): chance for answer, chance in zip(judged.answers, chances, strict=True)}


def likeliest_modality(act: Act, direction: Direction, *, news: bool) -> Modality:
    """In words or by law where it is news; else planned, demanded, denied or recalled."""
    judged = table("moods.json")
    chances = judged.judge(of_step(act.features, direction, news=news))
    fitting = {answer: chance for answer, chance in zip(judged.answers, chances, strict=True) if (Modality(answer) in IN_NEWS) == news}
    return Modality(max(fitting, key=lambda answer: fitting[answer]))


def mentions(text: Text, found: Iterable[str] = ()) -> dict[str, list[tuple[int, int]]]:
    """Where each power stands: line and token."""
    places: dict[str, list[tuple[int, int]]] = {}
    for index, line in enumerate(text.lines):
        for at, token in enumerate(line.sentence.tokens):
            for power in _named(token):
                if power in places or len(places) < MOST_POWERS:
                    places.setdefault(power, []).append((index, at))
    for power in (*found, *(["EU"] if "package" in text.tags else [])):
        places.setdefault(power, [])
    return {power: each[:MOST_MENTIONS] for power, each in places.items()}


def _named(token: Token) -> list[str]:
    if not token.tags:
        return []
    return sorted({tag.partition(":")[2] for tag in token.tags if tag.startswith(NAMES_A_POWER)} & IMPOSERS)


def features(text: Text, power: str, places: dict[str, list[tuple[int, int]]]) -> frozenset[str]:
    """What the models are told of a power."""
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
    return frozenset(found)


def _of_line(text: Text, line: Line, index: int) -> Iterator[str]:
    where = "title" if line.sentence.is_title else "lead" if index == text.title_lines else "body"
    yield f"in {where}"
    for tag in line.sentence.tags:
        yield f"sentence {tag}"
        yield f"{where} sentence {tag}"
    for moment in line.moments:
        age = (text.published - moment.low).days
        yield f"day {moment.kind} {'old' if age > FRESH_DAYS else 'ahead' if age < 0 else 'fresh'}"


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
    """The same, asked for one direction."""
    directed = {f"{direction.value} {name}" for name in told if name.startswith(DIRECTED)}
    return told | directed | {f"direction {direction.value}", NEWS if news else OTHER}
