"""Episodes in rows and back, without loss: columns and a body for the episode, a row a figure, a row a post, alerts by their episode."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import BindParameter, ColumnElement, Integer, Row, Select, bindparam, delete, func, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.ledger.totals import freed
from claims.model import (
    AlertRef,
    AlertType,
    Bound,
    Direction,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Manner,
    Modality,
    NamedPerson,
    Population,
    PostRef,
    Relation,
    Role,
    Speaker,
    Target,
)
from storage.dialect import insert, portions
from storage.tables import alerts, episode_posts, episodes, figures, posts

AnyRow: TypeAlias = Row[*tuple[Any, ...]]
FigurePlace: TypeAlias = tuple[int, int, int]  # row of the post, version, claim: an episode keeps one figure of each


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """Episodes as stored, and the rows of the posts that they name."""

    episodes: tuple[Episode, ...] = ()  # in the order of their days, then ids
    post_ids: Mapping[PostRef, int] = field(default_factory=dict)

    def find(self, id: str) -> Episode | None:
        return next((episode for episode in self.episodes if episode.id == id), None)


# --- reading -----------------------------------------------------------------------------------------------------------------------

# Asked for every post that claims something: put together once, since that takes longer than SQLite needs to answer.
_OF_THESE: BindParameter[Any] = bindparam("ids", expanding=True)


def _newest_posts() -> Select[*tuple[Any, ...]]:
    places = episode_posts.c
    number = func.row_number().over(partition_by=places.episode_id, order_by=(places.at.desc(), places.post_id.desc()))
    ranked = select(places.episode_id, places.post_id, places.at, number.label("number")).where(places.episode_id.in_(_OF_THESE)).subquery()
    joined = select(ranked.c.episode_id, ranked.c.post_id, posts.c.source_id, posts.c.key).join(posts, posts.c.id == ranked.c.post_id)
    return joined.where(ranked.c.number <= bindparam("newest", type_=Integer)).order_by(ranked.c.at, ranked.c.post_id)


_FIGURES = (
    select(figures, posts.c.source_id.label("post_source"), posts.c.key.label("post_key"))
    .join(posts, posts.c.id == figures.c.post_id)
    .where(figures.c.episode_id.in_(_OF_THESE))
    .order_by(figures.c.id)
)
_NEWEST_POSTS = _newest_posts()
_POSTS = (
    select(episode_posts.c.episode_id, episode_posts.c.post_id, posts.c.source_id, posts.c.key)
    .join(posts, posts.c.id == episode_posts.c.post_id)
    .where(episode_posts.c.episode_id.in_(_OF_THESE))
    .order_by(episode_posts.c.at, episode_posts.c.post_id)
)
_ALERTS = select(alerts.c.episode_id, alerts.c.id, alerts.c.type, alerts.c.at).where(alerts.c.episode_id.in_(_OF_THESE)).order_by(alerts.c.seq)


async def load(connection: AsyncConnection, ids: Collection[str], *, newest_posts: int | None = None) -> Loaded:
    """Those episodes. `newest_posts`: of each only the last so many posts, so that a decision does not grow with an episode; 0: none."""
    if not ids:
        return Loaded()
    found: list[AnyRow] = []
    for portion in portions(ids):
        found += (await connection.execute(select(episodes).where(episodes.c.id.in_(portion)))).all()
    return await assemble(connection, found, newest_posts=newest_posts)


async def assemble(connection: AsyncConnection, rows: Sequence[AnyRow], *, newest_posts: int | None = None) -> Loaded:
    """Rows of `episodes` with all that belongs to them: three more questions, however many episodes. `newest_posts=0`: without posts and alerts."""
    ids = [row.id for row in rows]
    if not ids:
        return Loaded()
    post_ids: dict[PostRef, int] = {}
    wholes, parts = await _figures(connection, ids, post_ids)
    places = await _posts(connection, ids, newest_posts, post_ids)
    told = await _alerts(connection, ids) if newest_posts != 0 else defaultdict(list)
    built = [episode_from_row(row, wholes[row.id], parts[row.id], places[row.id], told[row.id]) for row in rows]
    return Loaded(episodes=tuple(sorted(built, key=lambda one: (one.day, one.id))), post_ids=post_ids)


async def _figures(
    connection: AsyncConnection, ids: Sequence[str], post_ids: dict[PostRef, int]
) -> tuple[dict[str, list[Figure]], dict[str, list[Figure]]]:
    wholes: dict[str, list[Figure]] = defaultdict(list)
    parts: dict[str, list[Figure]] = defaultdict(list)
    for portion in portions(ids):
        for row in await connection.execute(_FIGURES, {"ids": portion}):
            figure = figure_from_row(row)
            post_ids[figure.post] = row.post_id
            (parts if figure.relation is Relation.PART else wholes)[row.episode_id].append(figure)
    return wholes, parts


async def _posts(connection: AsyncConnection, ids: Sequence[str], newest: int | None, post_ids: dict[PostRef, int]) -> dict[str, list[PostRef]]:
    found: dict[str, list[PostRef]] = defaultdict(list)
    if newest == 0:
        return found
    for portion in portions(ids):
        query, given = (_POSTS, {"ids": portion}) if newest is None else (_NEWEST_POSTS, {"ids": portion, "newest": newest})
        for row in await connection.execute(query, given):
            ref = PostRef(source=row.source_id, key=row.key)
            post_ids[ref] = row.post_id
            found[row.episode_id].append(ref)
    return found


async def _alerts(connection: AsyncConnection, ids: Sequence[str]) -> dict[str, list[AlertRef]]:
    found: dict[str, list[AlertRef]] = defaultdict(list)
    for portion in portions(ids):
        for row in await connection.execute(_ALERTS, {"ids": portion}):
            found[row.episode_id].append(AlertRef(id=row.id, type=AlertType(row.type), at=row.at))
    return found


def episode_from_row(row: AnyRow, wholes: Sequence[Figure], parts: Sequence[Figure], places: Sequence[PostRef], told: Sequence[AlertRef]) -> Episode:
    """The value that episode_row and figure_row wrote."""
    body = row.body
    return Episode(
        id=row.id,
        kind=EpisodeKind(row.kind),
        day=row.day,
        state=EpisodeState(row.state),
        opened=row.opened,
        updated=row.updated,
        manner=Manner(body.get("manner", "unspecified")),
        population=Population(**body.get("population", {})),
        figures=tuple(wholes),
        parts=tuple(parts),
        people=tuple(_person(one) for one in body.get("people", ())),
        posts=tuple(places),
        alerts=tuple(told),
        may_be_part_of=body.get("may_be_part_of"),
        merged_into=row.merged_into,
        imposer=row.imposer,
        direction=Direction(row.direction) if row.direction else None,
        targets=tuple(Target(one) for one in body.get("targets", ())),
        instrument=body.get("instrument"),
        announced=_day(body.get("announced")),
        in_force=_day(body.get("in_force")),
        due=_day(body.get("due")),
    )


def _person(body: Mapping[str, Any]) -> NamedPerson:
    post = PostRef(source=body["post"][0], key=body["post"][1])
    return NamedPerson(name=body["name"], canonical=body["canonical"], post=post, reversed=body.get("reversed", False))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def figure_from_row(row: AnyRow) -> Figure:
    """The value that figure_row wrote; `row` carries post_source and post_key beside the columns of `figures`."""
    body = row.body
    return Figure(
        speaker=Speaker(role=Role(row.speaker_role) if row.speaker_role else None, name=row.speaker_name),
        source=body["source"],
        count=row._mapping["count"],  # a row is a tuple, and `row.count` its method
        bound=Bound(row.bound),
        modality=Modality(body["modality"]) if body.get("modality") else None,
        relation=Relation(row.relation),
        at=row.at,
        post=PostRef(source=row.post_source, key=row.post_key),
        version=row.version,
        claim=row.claim,
        manner=Manner(body.get("manner", "unspecified")),
        label=row.label,
        quote=body.get("quote", ""),
        superseded=row.superseded,
        own_voice=body.get("own_voice", True),
    )


# --- writing -----------------------------------------------------------------------------------------------------------------------


def episode_row(episode: Episode) -> dict[str, Any]:
    """The columns of `episodes`; figures, posts and alerts have tables of their own."""
    return {
        "id": episode.id,
        "kind": episode.kind.value,
        "day": episode.day,
        "state": episode.state.value,
        "opened": episode.opened,
        "updated": episode.updated,
        "imposer": episode.imposer,
        "direction": episode.direction.value if episode.direction else None,
        "merged_into": episode.merged_into,
        "people": freed(episode),
        "body": _body(episode),
    }


def _body(episode: Episode) -> dict[str, Any]:
    people = [_person_body(person) for person in episode.people]
    of = episode.population
    return {
        "manner": episode.manner.value,
        "population": {"who": of.who, "nationality": of.nationality, "destination": of.destination},
        "people": people,
        "may_be_part_of": episode.may_be_part_of,
        "targets": [target.value for target in episode.targets],
        "instrument": episode.instrument,
        "announced": _text(episode.announced),
        "in_force": _text(episode.in_force),
        "due": _text(episode.due),
    }


def _person_body(person: NamedPerson) -> dict[str, Any]:
    body: dict[str, Any] = {"name": person.name, "canonical": person.canonical, "post": [person.post.source, person.post.key]}
    return {**body, "reversed": True} if person.reversed else body


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def figure_row(episode_id: str, figure: Figure, post_id: int) -> dict[str, Any]:
    return {
        "episode_id": episode_id,
        "post_id": post_id,
        "version": figure.version,
        "claim": figure.claim,
        "relation": figure.relation.value,
        "label": figure.label,
        "count": figure.count,
        "bound": figure.bound.value,
        "speaker_role": figure.speaker.role.value if figure.speaker.role else None,
        "speaker_name": figure.speaker.name,
        "superseded": figure.superseded,
        "at": figure.at,
        "body": {
            "source": figure.source,
            "modality": figure.modality.value if figure.modality else None,
            "manner": figure.manner.value,
            "quote": figure.quote,
            "own_voice": figure.own_voice,
        },
    }


async def save(connection: AsyncConnection, episode: Episode, before: Episode | None, post_ids: Mapping[PostRef, int]) -> None:
    """Stores a new episode (`before` is None) or what changed in a known one. Alerts are stored by storage.alerts alone."""
    row = episode_row(episode)
    if before is None:
        await connection.execute(plain_insert(episodes).values(row))
    elif row != episode_row(before):
        await connection.execute(update(episodes).where(episodes.c.id == episode.id).values(row))
    if before is None or (before.figures, before.parts) != (episode.figures, episode.parts):
        await _save_figures(connection, episode, before, post_ids)
    known = set(before.posts) if before else set()
    new = [ref for ref in episode.posts if ref not in known]
    if new:
        rows = [{"episode_id": episode.id, "post_id": post_ids[ref], "at": episode.updated} for ref in new]
        await connection.execute(insert(connection, episode_posts).on_conflict_do_nothing(), rows)


async def _save_figures(connection: AsyncConnection, episode: Episode, before: Episode | None, post_ids: Mapping[PostRef, int]) -> None:
    """Row by row what changed, so that an edit costs no more than it changes. All anew where their order, that of their ids, would suffer."""
    old = _by_place(before, post_ids) if before else {}
    new = _by_place(episode, post_ids)
    if not _read_in_order(old, new):
        await connection.execute(delete(figures).where(figures.c.episode_id == episode.id))
        old = {}
    for place in old.keys() - new.keys():
        await connection.execute(delete(figures).where(*_is_there(episode.id, place)))
    rows = {place: figure_row(episode.id, figure, place[0]) for place, figure in new.items() if old.get(place) != figure}
    for place in rows.keys() & old.keys():
        await connection.execute(update(figures).where(*_is_there(episode.id, place)).values(rows.pop(place)))
    if rows:
        await connection.execute(plain_insert(figures), list(rows.values()))


def _by_place(episode: Episode, post_ids: Mapping[PostRef, int]) -> dict[FigurePlace, Figure]:
    """Wholes, then parts, each in their order; of each place the first."""
    found: dict[FigurePlace, Figure] = {}
    for figure in (*episode.figures, *episode.parts):
        found.setdefault((post_ids[figure.post], figure.version, figure.claim), figure)
    return found


def _read_in_order(old: Mapping[FigurePlace, Figure], new: Mapping[FigurePlace, Figure]) -> bool:
    """Whether rows that stay where they are, with the added ones behind them, are read back as `new` has them."""
    stay = [place for place in old if place in new]
    if any(old[place].relation is not new[place].relation for place in stay):
        return False
    rows = [*stay, *(place for place in new if place not in old)]
    return sorted(rows, key=lambda place: new[place].relation is Relation.PART) == list(new)


def _is_there(episode_id: str, place: FigurePlace) -> tuple[ColumnElement[bool], ...]:
    post_id, version, claim = place
    return figures.c.episode_id == episode_id, figures.c.post_id == post_id, figures.c.version == version, figures.c.claim == claim
