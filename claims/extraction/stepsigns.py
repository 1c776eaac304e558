"""Which steps a power may have taken, and what speaks for and against each: the grammar's reading beside what powers usually do (powers.py).

A candidate is a power with a direction, a target, and whether it is told as news. A power may have taken two steps, or one on two trades, so each
candidate is judged by itself.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.extraction.concern import concerns_belarus
from claims.extraction.impression import Impression
from claims.extraction.powers import IN_NEWS, NEWS, NOTHING, OTHER, Act, target_chances
from claims.extraction.reader import Text
from claims.extraction.steps import Step
from claims.model import Direction, Target

HEARD = -3.0  # log-odds of the network from which a step that no grammar read is looked at; of 721 steps that were told 5 were below, all wrong
UNHEARD = -9.0
FINE = 3  # parts of one of the log-odds of the network that are told apart
CLIFF = 1e-4  # a chance below it says no more
MOST = 3  # of a count of things; more is the same
SIGNS_OF = {  # the concepts that name a target
    Target.POTASH: ("t:potash",),
    Target.AVIATION: ("t:aviation",),
    Target.BANKS: ("t:banks",),
    Target.OIL: ("t:oil",),
    Target.OTHER: ("t:other",),
    Target.BORDER: ("border", "truck"),
    Target.INDIVIDUALS: ("t:individuals", "person_listed", "sanctionlist", "visa"),
}
TRADES = (Target.POTASH, Target.AVIATION, Target.BANKS, Target.OIL, Target.BORDER)  # that are a target by their name


@dataclass(frozen=True, slots=True)
class Candidate:
    """A step that a power may have taken; `read` is the grammar's own reading of just it."""

    act: Act
    direction: Direction
    target: Target
    news: bool
    read: Step | None

    @property
    def name(self) -> str:
        return name_of(self.direction, news=self.news)


def name_of(direction: Direction, *, news: bool) -> str:
    """As the acts of powers.py are called."""
    return f"{direction.value} {NEWS if news else OTHER}"


def candidates_of(act: Act, steps: Sequence[Step], impression: Impression) -> Iterator[tuple[Candidate, float]]:
    """What a power may have done, each with the chance of its target; `steps`: all that the grammar read."""
    for direction in Direction:
        for news in (True, False):
            read = {step.target: step for step in reversed(steps) if _is(step, act.power, direction, news=news)}
            heard = {target for target in Target if impression.steps.get((act.power, direction, target, news), UNHEARD) > HEARD}
            if not read and not heard:
                continue
            for target, chance in target_chances(act, direction, news=news).items():
                if target in read or target in heard:
                    yield Candidate(act, direction, target, news, read.get(target)), chance


def _is(step: Step, power: str, direction: Direction, *, news: bool) -> bool:
    return (step.imposer, step.direction, step.modality in IN_NEWS) == (power, direction, news)


def named_in(text: Text) -> dict[Target, list[tuple[int, int]]]:
    """Line and token of the words that name each target."""
    return {target: [(index, at) for index, line in enumerate(text.lines) for at in line.sentence.find(*signs)] for target, signs in SIGNS_OF.items()}


def signs_of(
    text: Text,
    one: Candidate,
    chance: float,
    steps: Sequence[Step],
    impression: Impression,
    named: Mapping[Target, Sequence[tuple[int, int]]],
) -> frozenset[str]:
    """What speaks for and against a candidate; `chance`: of its target, `named`: where the targets are (named_in)."""
    found = set(_of_chances(one, chance))
    found.update(_of_grammar(one, steps))
    heard = impression.steps.get((one.act.power, one.direction, one.target, one.news))
    if heard is not None:
        found |= {f"heard {round(heard)}", f"{'news' if one.news else 'other'} heard {round(heard)}", f"finely heard {round(FINE * heard)}"}
        otherwise = impression.steps.get((one.act.power, one.direction, one.target, not one.news), UNHEARD)
        found |= {f"otherwise heard {round(otherwise)}", f"{'news' if one.news else 'other'} otherwise heard {round(otherwise)}"}
    found.update(f"{one.target} {sign}" for sign in tuple(found))
    found.update(_of_words(text, one, named))
    found |= {one.name, f"on {one.target}", f"{one.name} on {one.target}", f"by {one.act.power}", f"by {one.act.power} on {one.target}"}
    found |= {f"by {one.act.power} {one.direction}", f"powers {min(MOST + 1, one.act.powers)}"}
    if not concerns_belarus(text, one.act.line):
        found |= {"on others", f"{one.name} on others"}
    return frozenset(found)


def _of_chances(one: Candidate, chance: float) -> Iterator[str]:
    acts = one.act.chances
    own = acts.get(one.name, 0.0)
    yield f"act {_odds(own)}"
    yield f"target {_odds(chance)}"
    yield f"both {_odds(own * chance)}"
    yield f"nothing {_odds(acts[NOTHING])}"
    yield f"told otherwise {_odds(acts.get(name_of(one.direction, news=not one.news), 0.0))}"
    yield f"rank {sum(other > own for other in acts.values())}"


def _odds(chance: float) -> int:
    bounded = min(1 - CLIFF, max(CLIFF, chance))
    return round(math.log(bounded / (1 - bounded)))


def _of_grammar(one: Candidate, steps: Sequence[Step]) -> Iterator[str]:
    if one.read is not None:
        yield "read"
        yield f"read with {min(2, len(one.read.doubts))} doubts"
        yield f"read {one.read.modality}"
        yield from (f"doubt {doubt}" for doubt in one.read.doubts)
        yield from (f"rule {rule}" for rule in one.read.rules)
        return
    mine = [step for step in steps if step.imposer == one.act.power]
    for other in mine:
        yield from (f"read but {what} with {min(2, len(other.doubts))} doubts" for what in _apart(one, other))
        yield from (f"read but {what}: {other.modality}" for what in _apart(one, other))
        if _apart(one, other) == ["target"]:
            yield f"read on {other.target}"
    if not mine:
        yield "nothing read of the power" if steps else "nothing read"
    if any((step.direction, step.target, step.modality in IN_NEWS) == (one.direction, one.target, one.news) for step in steps):
        yield "read of another power"


def _apart(one: Candidate, step: Step) -> list[str]:
    """In what the grammar's step is another one; with two differences it is another step altogether."""
    told = {"direction": step.direction is one.direction, "target": step.target is one.target, "news": (step.modality in IN_NEWS) == one.news}
    apart = [what for what, same in told.items() if not same]
    return apart if len(apart) == 1 or "direction" not in apart else ["direction and more"]


def _of_words(text: Text, one: Candidate, named: Mapping[Target, Sequence[tuple[int, int]]]) -> Iterator[str]:
    """Where the target is named: in the words of the power, in the title, and how many trades beside."""
    places = named[one.target]
    yield f"named {min(MOST, len(places))}"
    if any(text.lines[index].sentence.is_title for index, _ in places):
        yield "named in the title"
    kinds = {stretch.kind for index, at in places for stretch in one.act.own if stretch.line == index and stretch.start <= at < stretch.end}
    yield from (f"named {kind}" for kind in kinds)
    if places and not kinds:
        yield "named elsewhere"
    trades = [target for target in TRADES if any(tag in text.tags for tag in SIGNS_OF[target])]
    yield f"{one.target} of {min(2, len(trades))} trades"
    yield f"{'one' if one.target in trades else 'none'} of {min(MOST, len(trades))} trades"
