"""A small world for the ledger's tests: posts come in, decisions are kept, nothing touches a disk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from claims.ledger import Decision, Known, Point, Policy, Told, Words, decide
from claims.model import (
    Alert,
    Bound,
    Claim,
    ClaimKind,
    Direction,
    Episode,
    EpisodeKind,
    Modality,
    Person,
    Population,
    PostRef,
    Role,
    Span,
    Speaker,
    Target,
)
from tests.builders import a_claim

START = datetime(2025, 9, 11, 9, 0, tzinfo=UTC)  # noon in Minsk, a Thursday
STATE = Speaker(role=Role.STATE)
US = Speaker(role=Role.FOREIGN_OFFICIAL, name="US")
VIASNA = Speaker(role=Role.NGO, name="Viasna")
ROLES = {"pul": Role.STATE, "belta": Role.STATE, "viasna": Role.NGO, "us": Role.FOREIGN_OFFICIAL, "lt": Role.FOREIGN_OFFICIAL, "ofac": Role.LEGAL}


def released(count: int | None, **fields: Any) -> Claim:
    """A release told as news; `who`, `nationality`, `destination` go into its population."""
    population = Population(**{name: fields.pop(name) for name in ("who", "nationality", "destination") if name in fields})
    given = {"count": count, "bound": Bound.EXACT if count is not None else Bound.UNKNOWN, "population": population, "quote": f"{count} released"}
    return a_claim(**{**given, **fields})


def step(imposer: str = "US", direction: Direction = Direction.EASED, target: Target = Target.AVIATION, **fields: Any) -> Claim:
    given = {"kind": ClaimKind.SANCTIONS, "imposer": imposer, "direction": direction, "target": target, "count": None, "bound": Bound.UNKNOWN}
    return a_claim(**{**given, "modality": Modality.ANNOUNCED, "quote": "sanctions lifted", **fields})


def held(count: int, **fields: Any) -> Claim:
    return a_claim(**{"kind": ClaimKind.HELD_TOTAL, "count": count, "modality": None, "quote": f"{count} held", **fields})


def person(name: str, claim: int | None = 0) -> Person:
    return Person(name=name, canonical=name.casefold(), claim=claim, span=Span(start=0, end=1))


class World:
    """Remembers what was decided, as storage would."""

    def __init__(self, policy: Policy | None = None) -> None:
        self.policy = policy or Policy()
        self.episodes: dict[str, Episode] = {}
        self.points: list[Point] = []
        self.alerts: list[Alert] = []
        self.told: dict[PostRef, Told] = {}
        self.keys: Counter[str] = Counter()
        self.now = START

    def post(self, source: str, *claims: Claim, hours: float = 0, text: str = "", key: str | None = None, **fields: Any) -> list[str]:
        """A new post, `hours` after START; gives the types of the alerts that it caused."""
        self.keys[source] += 1
        at = fields.pop("at", START + timedelta(hours=hours))
        ref = PostRef(source=source, key=key or str(self.keys[source]))
        words = Words(
            number=1, text=text or "\n".join(claim.quote for claim in claims), claims=_placed(claims, text), people=tuple(fields.pop("people", ()))
        )
        told = Told(
            post=ref,
            url=f"https://example.org/{ref.source}/{ref.key}",
            role=fields.pop("role", ROLES.get(source, Role.PRESS)),
            published=fields.pop("published", at),
            words=words,
            **fields,
        )
        return self._take(told, at)

    def edit(self, source: str, *claims: Claim, hours: float = 0, text: str = "", key: str = "1", deleted: bool = False, **fields: Any) -> list[str]:
        """The next version of a post of this world."""
        before = self.told[PostRef(source=source, key=key)]
        words = Words(
            number=before.words.number + 1,
            text=text or "\n".join(claim.quote for claim in claims),
            claims=_placed(claims, text),
            people=tuple(fields.pop("people", ())),
        )
        told = Told(
            post=before.post,
            url=before.url,
            role=before.role,
            published=before.published,
            words=words,
            previous=before.words,
            deleted=deleted,
            **fields,
        )
        return self._take(told, START + timedelta(hours=hours))

    def delete(self, source: str, *, hours: float = 0, key: str = "1") -> list[str]:
        return self.edit(source, hours=hours, key=key, deleted=True)

    def _take(self, told: Told, at: datetime) -> list[str]:
        numbers = Counter(alert.id.rpartition("-")[0] for alert in self.alerts if alert.episode is None)
        loose = Counter(alert.type for alert in self.alerts if alert.episode is None and alert.post == told.post)
        known = Known(episodes=tuple(self.episodes.values()), points=tuple(reversed(self.points)), numbers=numbers, told_of_post=loose)
        decision = decide(known, told, at=at, policy=self.policy)
        self.keep(decision)
        self.told[told.post] = told
        self.last = decision
        return [alert.type.value for alert in decision.alerts]

    def keep(self, decision: Decision) -> None:
        self.episodes.update({episode.id: episode for episode in decision.episodes})
        self.points.extend(decision.points)
        self.alerts.extend(decision.alerts)

    @property
    def types(self) -> list[str]:
        return [alert.type.value for alert in self.alerts]

    @property
    def releases(self) -> list[Episode]:
        return [episode for episode in self.episodes.values() if episode.kind is EpisodeKind.RELEASE]

    @property
    def steps(self) -> list[Episode]:
        return [episode for episode in self.episodes.values() if episode.kind is EpisodeKind.SANCTIONS]

    @property
    def only(self) -> Episode:
        assert len(self.episodes) == 1, list(self.episodes)
        return next(iter(self.episodes.values()))


def _placed(claims: Sequence[Claim], text: str) -> tuple[Claim, ...]:
    """Claims with spans where their quotes stand in the text."""
    from dataclasses import replace

    whole = text or "\n".join(claim.quote for claim in claims)
    spans = [whole.find(claim.quote) for claim in claims]
    return tuple(
        replace(claim, span=Span(start=max(0, start), end=max(0, start) + len(claim.quote))) for claim, start in zip(claims, spans, strict=True)
    )


def day(text: str) -> date:
    return date.fromisoformat(text)


def counts(episode: Episode) -> list[int | None]:
    """The figures of the whole that stand, in their order."""
    return [figure.count for figure in episode.figures if figure.relation.value == "whole" and not figure.superseded]


def parts(episode: Episode) -> list[tuple[str | None, int | None]]:
    return [(figure.label, figure.count) for figure in episode.parts if not figure.superseded]
