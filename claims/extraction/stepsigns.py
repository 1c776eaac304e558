"""Which steps a power may have taken, and what speaks for and against each: the grammar's reading beside what powers usually do (powers.py).

A candidate is a power with a direction, a target, and whether it is told as news. A power may have taken two steps, or one on two trades, so each
candidate is judged by itself, but told what is heard of the others: a row of COLUMNS, for the trees (steps.npz; trees.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.extraction.classifier import QUESTIONS
from claims.extraction.concern import concerns_belarus
from claims.extraction.impression import STEPS, UNHEARD, Impression
from claims.extraction.odds import log_odds, probability
from claims.extraction.powers import IN_NEWS, NEWS, NOTHING, OTHER, Act, target_chances
from claims.extraction.reader import Text
from claims.extraction.steps import Step
from claims.model import Direction, Modality, Role, Target

HEARD = -3.0  # log-odds of the network from which a step that no grammar read is looked at; of 721 steps that were told 5 were below, all wrong
UNREAD = -1.0  # in place of a count of doubts
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
KINDS = ("here", "pre", "next")  # of the words of a power (powers.Stretch)
OFTEN = ("US", "EU", "UK", "LT", "PL", "CA", "UA", "LV", "CH")  # powers that are told apart; of the others there are few texts
LOOKED = ("act", "target", "both", "nothing", "act otherwise", "likelier acts")
HEARD_OF_IT = ("heard", "heard otherwise", "heard as law", "heard of other powers")
BESIDE_IT = ("turned", "turned otherwise", "on another", "on another otherwise", "likelier steps", "steps of news")
READ_OF_IT = ("read", "read doubts", "read of another power", "read of the power", "read in all")
APART = ("direction", "target", "news", "direction and more")  # in what the grammar's step of the power is another one
PLACES = ("named", "named in the title", "named elsewhere", "trades", "trade named", "mentions", "powers", "line", "lines", "title", "on others")
COLUMNS = (
    *LOOKED,
    *HEARD_OF_IT,
    *BESIDE_IT,
    *(f"{direction} {target} {'news' if news else 'other'}" for direction, target, news in STEPS),
    *READ_OF_IT,
    *(f"read {modality}" for modality in Modality),
    *(f"doubts of another {what}" for what in APART),
    *PLACES,
    *(f"named {kind}" for kind in KINDS),
    *(f"heard of all {question}" for question in QUESTIONS),
    "news",
    *map(str, Direction),
    *map(str, Target),
    *OFTEN,
    *(f"role {role}" for role in Role),
)


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


def row_of(
    text: Text,
    one: Candidate,
    chance: float,
    steps: Sequence[Step],
    impression: Impression,
    named: Mapping[Target, Sequence[tuple[int, int]]],
) -> list[float]:
    """What is known of a candidate, in the order of COLUMNS; `chance`: of its target, `named`: where the targets are (named_in)."""
    heard = [impression.steps.get((one.act.power, *step), UNHEARD) for step in STEPS]
    return [
        *_looked(one, chance),
        *_heard(one, impression),
        *_beside(one, heard),
        *heard,
        *_read(one, steps),
        *_place(text, one, named),
        *(impression.whole.get(question, 0.0) for question in QUESTIONS),
        one.news,
        *(one.direction is each for each in Direction),
        *(one.target is each for each in Target),
        *(one.act.power == each for each in OFTEN),
        *(text.role is each for each in Role),
    ]


def _looked(one: Candidate, chance: float) -> Iterator[float]:
    """What the tables say of the act and of its target."""
    acts = one.act.chances
    own = acts.get(one.name, 0.0)
    yield from map(log_odds, (own, chance, own * chance, acts[NOTHING], acts.get(name_of(one.direction, news=not one.news), 0.0)))
    yield sum(other > own for other in acts.values())


def _heard(one: Candidate, impression: Impression) -> Iterator[float]:
    told = (one.direction, one.target, one.news)
    yield from (impression.steps.get((one.act.power, one.direction, one.target, news), UNHEARD) for news in (one.news, not one.news))
    yield impression.laws.get((one.act.power, one.direction, one.target), UNHEARD)
    yield max((odds for (power, *step), odds in impression.steps.items() if power != one.act.power and tuple(step) == told), default=UNHEARD)


def _beside(one: Candidate, heard: Sequence[float]) -> Iterator[float]:
    """What the network hears of the other steps of the power; `heard`: in the order of STEPS."""
    of_step = dict(zip(STEPS, heard, strict=True))
    for directions, targets in (
        ([each for each in Direction if each is not one.direction], [one.target]),
        ([one.direction], [each for each in Target if each is not one.target]),
    ):
        yield from (max(of_step[direction, target, news] for direction in directions for target in targets) for news in (one.news, not one.news))
    yield sum(odds > of_step[one.direction, one.target, one.news] for odds in heard)
    yield sum(probability(odds) for (_, _, news), odds in of_step.items() if news)


def _read(one: Candidate, steps: Sequence[Step]) -> Iterator[float]:
    """How the grammar read the step, or the other steps of the power."""
    mine = [step for step in steps if step.imposer == one.act.power]
    yield one.read is not None
    yield len(one.read.doubts) if one.read is not None else UNREAD
    yield any((step.direction, step.target, step.modality in IN_NEWS) == (one.direction, one.target, one.news) for step in steps if step not in mine)
    yield from (len(mine), len(steps))
    yield from (one.read is not None and one.read.modality is modality for modality in Modality)
    doubts = {what: len(step.doubts) for step in mine for what in _apart(one, step)}
    yield from (doubts.get(what, UNREAD) for what in APART)


def _apart(one: Candidate, step: Step) -> list[str]:
    """In what the grammar's step is another one; with two differences it is another step altogether."""
    told = {"direction": step.direction is one.direction, "target": step.target is one.target, "news": (step.modality in IN_NEWS) == one.news}
    apart = [what for what, same in told.items() if not same]
    return apart if len(apart) == 1 or "direction" not in apart else ["direction and more"]


def _place(text: Text, one: Candidate, named: Mapping[Target, Sequence[tuple[int, int]]]) -> Iterator[float]:
    """Where the target and the power are named, and how many trades and powers beside."""
    places = named[one.target]
    kinds = {stretch.kind for index, at in places for stretch in one.act.own if stretch.line == index and stretch.start <= at < stretch.end}
    trades = [target for target in TRADES if not text.tags.isdisjoint(SIGNS_OF[target])]
    yield len(places)
    yield any(text.lines[index].sentence.is_title for index, _ in places)
    yield bool(places) and not kinds
    yield from (len(trades), one.target in trades, len(one.act.own), one.act.powers)
    yield one.act.line - text.title_lines
    yield from (len(text.lines), text.lines[one.act.line].sentence.is_title, not concerns_belarus(text, one.act.line))
    yield from (kind in kinds for kind in KINDS)
