"""The public facts of July 2024 to December 2025 as values, for a page as it would have looked on 31 December 2025.

Counts and days are those that the named kinds of sources gave at the time; totals of people still held are examples of nobody's, except the last two.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from bot.rendering.page import HomeView
from claims.model import (
    Alert,
    AlertRef,
    AlertType,
    Bound,
    Direction,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Manner,
    Message,
    Modality,
    NamedPerson,
    Population,
    PostRef,
    Relation,
    Role,
    SourceState,
    Speaker,
    Status,
    Target,
    Total,
)
from tests.unit.web.build import a_figure, a_source, a_step, an_alert, an_episode

NOW = datetime(2025, 12, 31, 9, 20, tzinfo=UTC)
STATE = Speaker(role=Role.STATE, name="Pul Pervogo")
US = Speaker(role=Role.FOREIGN_OFFICIAL, name="US envoy")
UKRAINE = Speaker(role=Role.FOREIGN_OFFICIAL, name="Coordination HQ (Ukraine)")
MONITOR = Speaker(role=Role.NGO, name="Human rights monitor")
OTHER = Speaker(role=Role.NGO, name="Second monitor")
SOURCE_OF = {STATE: "pul_1", US: "usembassy", UKRAINE: "coord_ua", MONITOR: "viasna", OTHER: "second"}

RELEASES: tuple[tuple[str, Manner, tuple[tuple[Speaker, int], ...]], ...] = (
    ("2024-07-04", Manner.PARDON, ((MONITOR, 16),)),
    ("2024-08-16", Manner.PARDON, ((STATE, 30), (MONITOR, 19))),
    ("2024-09-04", Manner.PARDON, ((STATE, 30),)),
    ("2024-09-16", Manner.PARDON, ((STATE, 37),)),
    ("2024-11-07", Manner.PARDON, ((STATE, 31),)),
    ("2024-11-20", Manner.PARDON, ((STATE, 32),)),
    ("2024-12-09", Manner.PARDON, ((STATE, 29),)),
    ("2024-12-28", Manner.PARDON, ((STATE, 20),)),
    ("2025-01-18", Manner.PARDON, ((STATE, 23),)),
    ("2025-01-24", Manner.PARDON, ((STATE, 15),)),
    ("2025-02-12", Manner.UNSPECIFIED, ((US, 3),)),
    ("2025-05-07", Manner.PARDON, ((STATE, 42),)),
    ("2025-06-21", Manner.DEPORTATION, ((US, 14), (MONITOR, 13))),
    ("2025-07-02", Manner.PARDON, ((STATE, 16),)),
    ("2025-09-11", Manner.DEPORTATION, ((STATE, 52), (US, 52))),
    ("2025-09-16", Manner.PARDON, ((STATE, 25),)),
    ("2025-11-20", Manner.PARDON, ((STATE, 2),)),
    ("2025-11-22", Manner.PARDON, ((STATE, 31), (UKRAINE, 31))),
    ("2025-12-13", Manner.DEPORTATION, ((STATE, 123), (US, 123))),
    ("2025-12-30", Manner.PARDON, ((STATE, 22),)),
)
STEPS: tuple[tuple[str, str | None, str, Direction, tuple[Target, ...], str | None], ...] = (
    ("2024-08-05", "2024-08-05", "EU", Direction.IMPOSED, (Target.INDIVIDUALS,), "Implementing Regulation (EU) 2024/2113"),
    ("2024-08-09", "2024-08-09", "UK", Direction.IMPOSED, (Target.INDIVIDUALS,), None),
    ("2024-12-16", "2024-12-16", "EU", Direction.IMPOSED, (Target.INDIVIDUALS,), None),
    ("2025-01-27", "2025-01-24", "CA", Direction.IMPOSED, (Target.INDIVIDUALS,), "SOR/2025-3"),
    ("2025-03-27", "2025-03-27", "EU", Direction.IMPOSED, (Target.INDIVIDUALS,), None),
    ("2025-07-18", "2025-07-20", "EU", Direction.IMPOSED, (Target.BANKS, Target.OTHER), None),
    ("2025-09-11", "2025-09-11", "US", Direction.EASED, (Target.AVIATION,), "General License 11"),
    ("2025-10-22", "2025-10-23", "EU", Direction.IMPOSED, (Target.BANKS,), None),
    ("2025-11-04", "2025-11-04", "US", Direction.EASED, (Target.AVIATION,), "General License 12"),
    ("2025-11-19", "2025-11-20", "LT", Direction.EASED, (Target.BORDER,), None),
    ("2025-12-13", "2025-12-15", "US", Direction.EASED, (Target.POTASH,), "General License 13"),
)
TOTALS = (
    (MONITOR, "2024-07-20", 1400),
    (MONITOR, "2024-09-20", 1350),
    (MONITOR, "2024-11-15", 1290),
    (MONITOR, "2025-01-10", 1250),
    (MONITOR, "2025-03-05", 1220),
    (MONITOR, "2025-05-20", 1180),
    (MONITOR, "2025-07-15", 1160),
    (MONITOR, "2025-09-20", 1190),
    (MONITOR, "2025-11-20", 1246),
    (MONITOR, "2025-12-14", 1110),
    (OTHER, "2025-01-20", 1330),
    (OTHER, "2025-06-20", 1260),
    (OTHER, "2025-09-12", 1300),
    (OTHER, "2025-12-09", 1290),
)


def _noon(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(9), tzinfo=UTC)


def _release(day: str, manner: Manner, told: tuple[tuple[Speaker, int], ...]) -> Episode:
    at = _noon(day)
    figures = tuple(
        a_figure(
            speaker=speaker,
            source=SOURCE_OF[speaker],
            count=count,
            at=at + timedelta(minutes=25 * index),
            post=PostRef(source=SOURCE_OF[speaker], key=day),
            quote="",
        )
        for index, (speaker, count) in enumerate(told)
    )
    agreed = len({count for _, count in told}) == 1
    state = EpisodeState.REPORTED if len(told) == 1 else EpisodeState.CONFIRMED if agreed else EpisodeState.DISPUTED
    return an_episode(
        id=f"{day}-release-1",
        day=date.fromisoformat(day),
        manner=manner,
        state=state,
        opened=at,
        updated=at,
        figures=figures,
        people=(),
        posts=tuple(figure.post for figure in figures),
        alerts=(AlertRef(id=f"{day}-a", type=AlertType.RELEASE_REPORTED, at=at),),
    )


def _step(words: str, law: str | None, imposer: str, direction: Direction, targets: tuple[Target, ...], instrument: str | None) -> Episode:
    return a_step(
        id=f"{words}-sanctions-{imposer.lower()}",
        day=date.fromisoformat(words),
        state=EpisodeState.IN_FORCE if law else EpisodeState.ANNOUNCED,
        imposer=imposer,
        direction=direction,
        targets=targets,
        instrument=instrument,
        announced=date.fromisoformat(words),
        in_force=date.fromisoformat(law) if law else None,
        alerts=(),
        posts=(),
    )


def totals() -> tuple[Total, ...]:
    return tuple(
        Total(
            speaker=speaker,
            source=SOURCE_OF[speaker],
            count=count,
            bound=Bound.EXACT,
            as_of=date.fromisoformat(day),
            post=PostRef(source=SOURCE_OF[speaker], key=day),
            post_url=f"https://example.org/{SOURCE_OF[speaker]}/{day}",
        )
        for speaker, day, count in TOTALS
    )


def episodes() -> tuple[Episode, ...]:
    """Newest first."""
    made = [_release(*row) for row in RELEASES] + [_step(*row) for row in STEPS]
    return tuple(sorted(made, key=lambda episode: (episode.day, episode.id), reverse=True))


def _alert(id: str, moment: str, type_: AlertType, message: Message, episode: Episode | None, headline: str, total: Total | None = None) -> Alert:
    post = episode.posts[0] if episode and episode.posts else PostRef(source="viasna", key="t")
    return an_alert(
        id=id,
        at=datetime.fromisoformat(moment),
        type=type_,
        message=message,
        episode=episode,
        headline=headline,
        post=post,
        post_url=f"https://example.org/{post.source}/{post.key}",
        total=total,
        figures=episode.figures if episode else (),
        claims=(),
    )


def alerts() -> tuple[Alert, ...]:
    """Newest first."""
    by_id = {episode.id: episode for episode in episodes()}
    big, potash = by_id["2025-12-13-release-1"], by_id["2025-12-13-sanctions-us"]
    new_year = by_id["2025-12-30-release-1"]
    held = totals()[9]
    return (
        _alert("a6", "2025-12-30T08:41:00+00:00", AlertType.RELEASE_REPORTED, Message.ALERT, new_year, "22 people pardoned in Belarus"),
        _alert("a5", "2025-12-15T19:02:00+00:00", AlertType.SANCTIONS_IN_FORCE, Message.ALERT, potash, "US: potash licence in force"),
        _alert("a4", "2025-12-14T10:15:00+00:00", AlertType.TOTAL_CHANGED, Message.UPDATE, None, "Human rights monitor: 1,110 still held", held),
        _alert("a3", "2025-12-13T14:20:00+00:00", AlertType.RELEASE_CONFIRMED, Message.UPDATE, big, "Release of 123 confirmed by the US"),
        _alert("a2", "2025-12-13T13:31:00+00:00", AlertType.SANCTIONS_ANNOUNCED, Message.ALERT, potash, "US announces easing of potash sanctions"),
        _alert("a1", "2025-12-13T13:30:00+00:00", AlertType.RELEASE_REPORTED, Message.ALERT, big, "123 people released in Belarus"),
    )


def home() -> HomeView:
    known = episodes()
    sources = (
        a_source(id="pul_1", url="https://t.me/s/pul_1", last_success=NOW - timedelta(seconds=20), last_new_post=NOW - timedelta(minutes=14)),
        a_source(id="belta", kind="belta", url="https://belta.by", last_success=NOW - timedelta(minutes=2), last_new_post=NOW - timedelta(minutes=6)),
        a_source(
            id="viasna",
            kind="rss",
            role=Role.NGO,
            url="https://spring96.org",
            last_success=NOW - timedelta(minutes=3),
            last_new_post=NOW - timedelta(hours=3),
        ),
        a_source(
            id="nashaniva",
            kind="rss",
            role=Role.PRESS,
            url="https://nashaniva.com",
            state=SourceState.BLOCKED,
            detail="a page that asks who we are instead of the feed",
            last_success=NOW - timedelta(hours=5),
            last_new_post=NOW - timedelta(hours=5),
        ),
        a_source(
            id="ofac",
            kind="ofac",
            role=Role.LEGAL,
            url="https://ofac.treasury.gov/recent-actions",
            last_success=NOW - timedelta(minutes=4),
            last_new_post=NOW - timedelta(days=16),
        ),
    )
    newest = {total.speaker: total for total in totals()}
    status = Status(
        at=NOW,
        held=tuple(newest.values()),
        last_release=next(episode for episode in known if episode.kind is EpisodeKind.RELEASE),
        sanctions=tuple(episode for episode in known if episode.kind is EpisodeKind.SANCTIONS),
        sources=sources,
    )
    urls = {figure.post: f"https://example.org/{figure.source}/{figure.post.key}" for episode in known for figure in episode.figures}
    return HomeView(status=status, episodes=known, totals=totals(), alerts=alerts(), urls=urls)


def the_large_release() -> Episode:
    """13 December 2025 with its parts, a person turned back and a figure that was replaced."""
    whole = next(episode for episode in episodes() if episode.id == "2025-12-13-release-1")
    post = whole.posts[0]

    def part(label: str, count: int) -> Figure:
        return a_figure(
            speaker=UKRAINE, source="coord_ua", count=count, relation=Relation.PART, label=label, at=_noon("2025-12-13"), post=post, quote=""
        )

    first = a_figure(speaker=STATE, count=120, bound=Bound.ABOUT, superseded=True, modality=Modality.ANNOUNCED, post=post, quote="около 120 человек")
    return an_episode(
        id=whole.id,
        day=whole.day,
        manner=whole.manner,
        state=whole.state,
        figures=(first, *whole.figures),
        parts=(part("destination:UA", 114), part("destination:LT", 9), part("women", 30)),
        population=Population(who="political"),
        posts=whole.posts,
        people=(
            NamedPerson(name="Алесь Прыкладны", canonical="ales prykladny", post=post),
            NamedPerson(name="Марыя Узорная", canonical="maryja uzornaja", post=post),
            NamedPerson(name="Пётр Вяртанец", canonical="piotr viartanec", post=post, reversed=True),
        ),
    )
