"""Invented years told by many voices, as claims: decrees, agreements, counts that grow, single people; and what goes wrong around them.

Everything is drawn from one seed: misprints of one outlet, rounded figures, missing and stated days, digests and interviews days later, lists of
names, parts, look-backs, uncertain readings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from claims.model import Bound, Claim, Manner, Modality, Person, Role, Speaker
from tests.unit.ledger.world import World, person, released

ROLES = {"pul": Role.STATE, "belta": Role.STATE, "viasna": Role.NGO, "us": Role.FOREIGN_OFFICIAL, "lt": Role.FOREIGN_OFFICIAL}
OUTLETS = ("zerkalo", "nashaniva", "svaboda", "pozirk", "wire", "onet", "tsn", "delfi")
STATE, US = Speaker(role=Role.STATE), Speaker(role=Role.FOREIGN_OFFICIAL, name="US")
PARDON, ANNOUNCED, HAPPENED, DEPORTED = Manner.PARDON, Modality.ANNOUNCED, Modality.HAPPENED, Manner.DEPORTATION
BEGIN = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Voice:
    at: datetime
    source: str
    claims: tuple[Claim, ...]
    people: tuple[Person, ...] = ()


@dataclass(frozen=True)
class Story:
    """One happening: its right figures, and all that is told of it."""

    kind: str
    day: datetime
    figures: frozenset[int]
    voices: list[Voice] = field(default_factory=list)


class Year:
    """Draws the stories of one year."""

    def __init__(self, seed: int) -> None:
        self.chance, self.people = Random(seed), 0

    def stories(self, count: int = 20) -> list[Story]:
        noon, out = BEGIN, []
        kinds = [self.decree, self.decree, self.deal, self.deal, self.growing, self.single, self.upwards, self.by_name, self.refused]
        for _ in range(count):
            noon += timedelta(days=self.chance.choice([1, 2, 2, 3, 3, 4, 4, 5, 6, 9, 14, 21, 30]), hours=self.chance.choice([-2, 0, 3]))
            out.append(self.chance.choice(kinds)(noon))
        return out

    def names(self, count: int) -> list[str]:
        self.people += count
        return [f"name{number} surname{number * 7919}" for number in range(self.people - count, self.people)]

    # --- kinds of stories --------------------------------------------------------------------------------------------------------------

    def decree(self, noon: datetime) -> Story:
        count = self.chance.randint(11, 60)
        story = Story("decree", noon, frozenset({count}))
        pardon = released(count, manner=PARDON, modality=ANNOUNCED)
        women = self.chance.randint(2, count // 2)
        self.say(story, 0, "pul", pardon, released(women, who="women", part_of=0))
        self.say(story, 0.2, "belta", pardon)
        self.press(story, count, ANNOUNCED, PARDON, STATE)
        names = self.names(4)
        late = released(count // 2, bound=Bound.AT_LEAST, quote=f"{count // 2} identified so far")
        self.say(story, self.hours(24, 26), "viasna", late, people=names)
        self.afterwards(story, count, ANNOUNCED, PARDON, names)
        return story

    def deal(self, noon: datetime) -> Story:
        count = self.chance.randint(12, 130)
        story = Story("deal", noon, frozenset({count}))
        there = count - self.chance.randint(2, max(3, count // 10))
        order = [("us", released(count, speaker=Speaker())), ("pul", released(count, manner=PARDON, modality=ANNOUNCED))]
        self.chance.shuffle(order)
        for hours, (source, claim) in zip((0, 1), order, strict=True):
            self.say(story, hours, source, claim)
        self.say(story, self.hours(3, 26), "lt", released(there, destination="LT", manner=DEPORTED))
        self.press(story, count, HAPPENED, DEPORTED, US)
        names = self.names(6)
        self.say(story, 4, "viasna", released(count, manner=DEPORTED), people=names[:3])
        self.say(story, self.hours(5, 9), "de", released(1, nationality="DE"), people=names[3:4], role=Role.FOREIGN_OFFICIAL)
        self.say(story, self.hours(2, 8), self.outlet(), released(1), people=names[4:5])
        self.afterwards(story, count, HAPPENED, DEPORTED, names)
        return story

    def growing(self, noon: datetime) -> Story:
        first, second, last = sorted(self.chance.sample(range(4, 20), 3))
        story = Story("growing", noon, frozenset({first, second, last}))
        self.say(story, 0, "viasna", released(first, bound=Bound.AT_LEAST, who="political"))
        self.say(story, 1, self.outlet(), released(first, bound=Bound.AT_LEAST, speaker=Speaker(role=Role.NGO)))
        self.say(story, 20, "viasna", released(second, bound=Bound.AT_LEAST, who="political", day=noon.date()))
        self.say(story, 40, "viasna", released(last, who="political", day=noon.date()))
        self.say(story, 42, self.outlet(), released(last, speaker=Speaker(role=Role.NGO), day=noon.date()))
        return story

    def single(self, noon: datetime) -> Story:
        story = Story("single", noon, frozenset({1}))
        names = self.names(1)
        self.say(story, 0, self.outlet(), released(1), people=names)
        self.say(story, 1, "viasna", released(1, who="political"), people=names)
        self.say(story, 3, self.outlet(), released(1, manner=Manner.EARLY), people=names)
        self.say(story, self.hours(40, 300), self.outlet(), released(1), people=names)
        return story

    def upwards(self, noon: datetime) -> Story:
        first, count = self.chance.randint(5, 15), self.chance.randint(30, 80)
        story = Story("upwards", noon, frozenset({first, count}))
        foreigners = released(first, who="foreigners", manner=PARDON, modality=ANNOUNCED)
        self.say(story, 0, "pul", foreigners)
        self.say(story, 0.5, self.outlet(), foreigners)
        self.say(story, 5, "us", released(count))
        self.press(story, count, HAPPENED, DEPORTED, US)
        self.say(story, 6, self.outlet(), released(count), released(first, who="foreigners", part_of=0))
        self.say(story, 7, self.outlet(), foreigners)
        names = self.names(2)
        self.say(story, 9, "viasna", released(count, manner=DEPORTED), people=names)
        self.afterwards(story, count, HAPPENED, DEPORTED, names)
        return story

    def by_name(self, noon: datetime) -> Story:
        count = self.chance.randint(2, 14)
        story, names = Story("by name", noon, frozenset({1, count})), self.names(5)
        self.say(story, 0, self.outlet(), released(1), people=names[:1])
        self.say(story, 0.5, self.outlet(), released(1), people=names[:1])
        self.say(story, 1, "us", released(count), people=names[:2])
        self.say(story, 1.5, self.outlet(), released(count, speaker=US))
        self.say(story, 2, "lt", released(count, destination="LT", manner=DEPORTED))
        self.say(story, 5, "viasna", released(count, who="political"), people=names[: min(count, 5)])
        self.say(story, self.hours(30, 200), self.outlet(), released(1), people=names[1:2])
        return story

    def refused(self, noon: datetime) -> Story:
        count = self.chance.randint(20, 90)
        story, names = Story("refused", noon, frozenset({count, count - 1})), self.names(1)
        self.say(story, 0, "us", released(count, destination="LT", manner=DEPORTED))
        self.say(story, 0.2, "pul", released(count, manner=PARDON, modality=ANNOUNCED))
        self.say(story, 5, "viasna", released(count - 1, destination="LT"))
        self.say(story, 6, self.outlet(), released(count - 1, destination="LT"))
        back = released(1, modality=Modality.REVERSED, quote="refused and was jailed again")
        self.say(story, 8, self.outlet(), back, people=names)
        self.say(story, self.hours(20, 100), self.outlet(), back, people=names)
        return story

    # --- what is told around them ------------------------------------------------------------------------------------------------------

    def press(self, story: Story, count: int, modality: Modality, manner: Manner, voice: Speaker) -> None:
        for outlet in self.chance.sample(OUTLETS, 5):
            told, bound, draw = count, Bound.EXACT, self.chance.random()
            if draw < 0.08:
                told = count + self.chance.choice([-3, -2, -1, 1, 2])  # a slip
            elif draw < 0.2:
                told, bound = count - count % 10 or count, Bound.AT_LEAST
            hours = self.hours(0.3, 30)
            day = story.day.date() if self.chance.random() < 0.3 or hours > 16 else None
            speaker = voice if self.chance.random() < 0.5 else Speaker()
            claim = released(told, bound=bound, modality=modality, manner=manner, day=day, speaker=speaker)
            self.say(story, hours, outlet, claim)
        self.say(story, self.hours(1, 6), self.outlet(), released(count + 7, confidence=0.6, modality=modality))

    def afterwards(self, story: Story, count: int, modality: Modality, manner: Manner, names: list[str]) -> None:
        digest = released(count, modality=modality, manner=manner)
        self.say(story, self.hours(60, 200), self.outlet(), digest)
        self.say(story, self.hours(26, 400), self.outlet(), released(1), people=names[:1])
        recall = released(count, modality=Modality.BACKGROUND, manner=manner)
        self.say(story, self.hours(100, 1_500), self.outlet(), recall)
        self.say(story, self.hours(26, 50), self.outlet(), released(None, day=story.day.date()))

    def say(self, story: Story, hours: float, source: str, *claims: Claim, people: list[str] | None = None, role: Role | None = None) -> None:
        if role is not None:
            ROLES.setdefault(source, role)
        story.voices.append(Voice(story.day + timedelta(hours=hours), source, claims, tuple(person(name) for name in people or ())))

    def hours(self, first: float, last: float) -> float:
        return self.chance.uniform(first, last)

    def outlet(self) -> str:
        return self.chance.choice(OUTLETS)


def voices(stories: list[Story]) -> Iterator[tuple[Story, Voice]]:
    """All that is told in the year, in the order in which it was published."""
    told = [(story, voice) for story in stories for voice in story.voices]
    yield from sorted(told, key=lambda one: one[1].at)


def play(world: World, stories: list[Story]) -> dict[int, list[tuple[str, Voice]]]:
    """The types of alerts that the posts of each story caused, by the place of the story in the list."""
    places = {id(story): place for place, story in enumerate(stories)}
    out: dict[int, list[tuple[str, Voice]]] = {place: [] for place in places.values()}
    for story, voice in voices(stories):
        types = world.post(voice.source, *voice.claims, at=voice.at, people=voice.people, role=ROLES.get(voice.source, Role.PRESS))
        out[places[id(story)]] += [(type, voice) for type in types]
    return out
