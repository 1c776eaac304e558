"""The releases of July 2024 to December 2025 as public facts, each with the voices that told it; figures as each kind of source gave them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from claims.model import Bound, Claim, Manner, Modality, Person, Role, Speaker
from tests.unit.ledger.world import World, person, released

STATE = Speaker(role=Role.STATE)
VIASNA = Speaker(role=Role.NGO, name="Viasna")
US = Speaker(role=Role.FOREIGN_OFFICIAL, name="US")
ROLE = {"pul": Role.STATE, "belta": Role.STATE, "viasna": Role.NGO, "us": Role.FOREIGN_OFFICIAL, "ukraine": Role.FOREIGN_OFFICIAL}
ANNOUNCED, DEPORTED, PARDON = Modality.ANNOUNCED, Manner.DEPORTATION, Manner.PARDON


@dataclass(frozen=True)
class Voice:
    """One post: who, how many hours after noon of the day, and what."""

    source: str
    hours: float
    claims: tuple[Claim, ...]
    people: tuple[Person, ...] = ()


@dataclass(frozen=True)
class Happening:
    day: str
    count: int
    voices: tuple[Voice, ...]


def voice(source: str, hours: float, *claims: Claim, people: tuple[str, ...] = ()) -> Voice:
    return Voice(source, hours, claims, tuple(person(name) for name in people))


def decree(count: int, women: int, **fields: Any) -> tuple[Voice, ...]:
    """A pardon as it is told: the press service, its witnesses in four languages, breakdowns, a rights group that repeats it."""
    pardon = released(count, manner=PARDON, modality=ANNOUNCED, who="extremism", **fields)
    told = released(count, manner=PARDON, modality=ANNOUNCED, speaker=STATE, who="political", **fields)
    return (
        voice("pul", 0, pardon, released(women, who="women", part_of=0)),
        voice("belta", 0.2, pardon, released(count - women, who="men", part_of=0)),
        voice("zerkalo", 0.3, told),
        voice(
            "nasha", 0.5, released(count, manner=PARDON, modality=ANNOUNCED, who="political", speaker=STATE, quote=f"Яшчэ {count} чалавек памілавалі")
        ),
        voice("pozirk", 1, released(count, manner=PARDON, modality=ANNOUNCED), released(women, who="women", part_of=0)),
        voice("tsn", 3, released(count, bound=Bound.EXACT, manner=PARDON, modality=ANNOUNCED, speaker=STATE)),
        voice("viasna", 5, told),
    )


HISTORY: tuple[Happening, ...] = (
    Happening(
        "2024-07-03",
        16,
        (
            voice("viasna", 0, released(10, bound=Bound.AT_LEAST, who="political"), people=("Ryhor Kastusiou",)),
            voice("yahoo", 2, released(10, bound=Bound.AT_LEAST, speaker=VIASNA)),
            voice("viasna", 24, released(16, who="political")),
            voice("pozirk", 26, released(16, speaker=VIASNA)),
        ),
    ),
    Happening("2024-08-16", 30, (*decree(30, 14), voice("viasna", 24 * 8, released(19, bound=Bound.AT_LEAST, quote="19 identified so far")))),
    Happening("2024-09-04", 30, decree(30, 7)),
    Happening("2024-09-16", 37, decree(37, 6)),
    Happening("2024-11-07", 31, decree(31, 2)),
    Happening("2024-11-20", 32, decree(32, 8)),
    Happening("2024-12-09", 29, decree(29, 11)),
    Happening("2024-12-28", 20, decree(20, 11)),
    Happening("2025-01-18", 23, decree(23, 3)),
    Happening(
        "2025-01-24",
        15,
        (
            voice("pul", 0, released(15, manner=PARDON, modality=ANNOUNCED), released(8, who="extremism", part_of=0)),
            voice("belta", 0.3, released(15, manner=PARDON, modality=ANNOUNCED)),
            voice("zerkalo", 0.5, released(8, manner=PARDON, modality=ANNOUNCED, who="political", speaker=STATE)),
            voice("pozirk", 1, released(15, manner=PARDON, modality=ANNOUNCED, speaker=STATE), released(8, who="political", part_of=0)),
            voice("viasna", 4, released(8, manner=PARDON, modality=ANNOUNCED, who="political")),
        ),
    ),
    Happening(
        "2025-01-26",
        1,
        (
            voice("us", 0, released(1, nationality="US"), people=("Anastassia Nuhfer",)),
            voice("townhall", 1, released(1, nationality="US", speaker=US), people=("Anastassia Nuhfer",)),
            voice("zerkalo", 2, released(1, speaker=US), people=("Anastassia Nuhfer",)),
        ),
    ),
    Happening(
        "2025-02-12",
        3,
        (
            voice("us", 0, released(3)),
            voice("rferl", 0.5, released(1), people=("Andrey Kuznechyk",)),
            voice("times", 2, released(3, destination="LT", speaker=US), people=("Andrey Kuznechyk", "Alena Maushuk")),
            voice("nasha", 3, released(1), people=("Alena Maushuk",)),
        ),
    ),
    Happening(
        "2025-04-30",
        1,
        (
            voice("us", 0, released(1, nationality="US"), people=("Yuras Ziankovich",)),
            voice("pul", 1, released(1, manner=PARDON), people=("Yuras Ziankovich",)),
            voice("times", 2, released(1, speaker=US), people=("Yuras Ziankovich",)),
        ),
    ),
    Happening("2025-05-07", 42, (*decree(42, 18), voice("belta", 2, released(8000, manner=Manner.AMNESTY, bound=Bound.ABOUT, modality=ANNOUNCED)))),
    Happening(
        "2025-06-21",
        14,
        (
            voice("us", 0, released(14, who="political"), people=("Siarhei Tsikhanouski", "Ihar Karnei")),
            voice("nasha", 0.2, released(14, destination="LT", manner=DEPORTED, speaker=US), people=("Siarhei Tsikhanouski", "Natallia Dulina")),
            voice("viasna", 5, released(13, who="political"), people=("Siarhei Tsikhanouski",)),
            voice("poland", 4, released(3, nationality="PL", part_of=None, destination="LT", manner=DEPORTED)),
        ),
    ),
    Happening("2025-07-02", 16, decree(16, 8)),
    Happening(
        "2025-09-11",
        52,
        (
            voice("pul", 0, released(14, who="foreigners", manner=PARDON, modality=ANNOUNCED)),
            voice("zerkalo", 0.3, released(14, who="foreigners", manner=PARDON, modality=ANNOUNCED, speaker=STATE)),
            voice("us", 4, released(52, destination="LT", manner=DEPORTED)),
            voice("dorzeczy", 5, released(52, destination="LT", manner=DEPORTED, speaker=US), released(3, nationality="PL", part_of=0)),
            voice("viasna", 6, released(51, destination="LT", manner=DEPORTED)),
            voice("nasha", 8, released(1, modality=Modality.REVERSED), people=("Mikalai Statkevich",)),
            voice("zerkalo", 24 * 4, released(1, modality=Modality.REVERSED), people=("Mikalai Statkevich",)),
        ),
    ),
    Happening("2025-09-16", 25, decree(25, 12)),
    Happening(
        "2025-11-20",
        2,
        (
            voice("pul", 0, released(2, who="clergy", manner=PARDON, modality=ANNOUNCED), people=("Henryk Akalatovich", "Andrzej Yukhnevich")),
            voice("nasha", 1, released(2, who="clergy", manner=PARDON, speaker=STATE), people=("Henryk Akalatovich", "Andrzej Yukhnevich")),
        ),
    ),
    Happening(
        "2025-11-22",
        31,
        (
            voice("pul", 0, released(31, nationality="UA", manner=PARDON, modality=ANNOUNCED)),
            voice("ukraine", 2, released(31, nationality="UA", destination="UA", manner=DEPORTED)),
            voice("babel", 3, released(31, nationality="UA", destination="UA")),
        ),
    ),
    Happening(
        "2025-12-13",
        123,
        (
            voice("pul", 0, released(123, manner=PARDON, modality=ANNOUNCED)),
            voice("us", 0.5, released(123)),
            voice("ukraine", 3, released(114, destination="UA", manner=DEPORTED), released(5, nationality="UA", part_of=0)),
            voice("lt", 4, released(9, destination="LT", manner=DEPORTED)),
            voice("zerkalo", 4, released(123, speaker=STATE), released(114, destination="UA", part_of=0), released(9, destination="LT", part_of=0)),
            voice("viasna", 9, released(123, manner=DEPORTED)),
            voice("press", 30, released(154, quote="154 freed in all since November")),
        ),
    ),
    Happening(
        "2025-12-30",
        22,
        (*decree(22, 15), voice("novy", 2, released(20, who="political", manner=PARDON, modality=ANNOUNCED, speaker=STATE))),
    ),
)


def play(world: World, happening: Happening, *, shuffled: Random | None = None) -> list[str]:
    """All voices of one happening; `shuffled`: in another order, at the same times."""
    noon = datetime.fromisoformat(f"{happening.day}T09:00:00").replace(tzinfo=UTC)
    voices = list(happening.voices)
    hours = sorted(one.hours for one in voices)
    if shuffled:
        late = [one for one in voices if one.hours > 23]
        soon = [one for one in voices if one.hours <= 23]
        shuffled.shuffle(soon)
        voices = soon + late
    types: list[str] = []
    for at, one in zip(hours, voices, strict=True):
        role = ROLE.get(one.source, Role.FOREIGN_OFFICIAL if one.source in ("lt", "poland") else Role.PRESS)
        types += world.post(one.source, *one.claims, at=noon + timedelta(hours=at), role=role, people=one.people)
    return types
