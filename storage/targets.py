"""What an operator may decide about, by the name that he gives it: an episode, an alert, a post, a claim of a post."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.model import AlertType, Relation
from storage.tables import alerts, claims, episodes, figures, posts, totals, versions


class UnknownReview(LookupError):
    """There is no such question, episode, alert, post or claim."""


async def place_of(connection: AsyncConnection, target: str) -> tuple[dict[str, int], str | None]:
    """The row that a target means, with the episode's id where it means an episode. Raises UnknownReview.

    An episode, or an alert of it: the claim that it began with. An alert of a total: the claim that told it. A post, as "source/key": its
    claim that stands in an episode, or its first; "source/key#2" is its second claim, whatever became of it.
    """
    if "/" in target:
        return await _of_post(connection, target), None
    told = select(alerts.c.post_id, alerts.c.body).where(alerts.c.id == target, alerts.c.type == AlertType.TOTAL_CHANGED.value)
    if row := (await connection.execute(told)).first():
        query = select(totals).where(totals.c.post_id == row.post_id, totals.c.count == row.body["total"]["count"]).order_by(totals.c.id.desc())
        if point := (await connection.execute(query.limit(1))).first():
            return {"post_id": point.post_id, "version": point.version, "claim": point.claim}, None
    id = target if await _is_episode(connection, target) else target.rsplit(".", 2)[0]
    query = select(figures).where(figures.c.episode_id == id).order_by(figures.c.superseded, figures.c.id).limit(1)
    first = (await connection.execute(query)).first()
    if first is None:
        raise UnknownReview(f"there is neither a question nor an episode {target}")
    return {"post_id": first.post_id, "version": first.version, "claim": first.claim}, id


async def _is_episode(connection: AsyncConnection, id: str) -> bool:
    return (await connection.execute(select(episodes.c.id).where(episodes.c.id == id))).first() is not None


async def _of_post(connection: AsyncConnection, target: str) -> dict[str, int]:
    found = await _post(connection, target)
    number = None
    if found is None and (parts := target.rpartition("#"))[2].isascii() and parts[2].isdigit():
        found, number = await _post(connection, parts[0]), int(parts[2])
    if found is None:
        raise UnknownReview(f"there is no post {target}")
    post_id, version = found
    position = number - 1 if number is not None else await _standing(connection, post_id, version)
    wanted = versions.c.post_id == post_id, versions.c.number == version, claims.c.position == position
    said = select(claims.c.position).join(versions, versions.c.id == claims.c.version_id).where(*wanted)
    if (await connection.execute(said)).first() is None:
        raise UnknownReview(f"{target} claims nothing that could be decided about")
    return {"post_id": post_id, "version": version, "claim": position}


async def _post(connection: AsyncConnection, address: str) -> tuple[int, int] | None:
    """Row and newest version of the post."""
    source, _, key = address.partition("/")
    row = (await connection.execute(select(posts.c.id, posts.c.version).where(posts.c.source_id == source, posts.c.key == key))).first()
    return (row.id, row.version) if row else None


async def _standing(connection: AsyncConnection, post_id: int, version: int) -> int:
    """Which claim of that version stands in an episode, a whole before a part; the first where none does."""
    mine = figures.c.post_id == post_id, figures.c.version == version, figures.c.superseded.is_(False)
    query = select(figures.c.claim).where(*mine).order_by((figures.c.relation != Relation.WHOLE.value), figures.c.claim).limit(1)
    found = (await connection.execute(query)).scalar_one_or_none()
    return int(found) if found is not None else 0
