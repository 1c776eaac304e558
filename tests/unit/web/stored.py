"""Puts the values of a page into a database, through the functions that the program itself uses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.rendering.page import HomeView
from claims.model import Alert, ClaimKind, Episode, PostRef, Role, SourceHealth, Total
from storage import episodes, sources
from storage.alerts import add_alert
from storage.posts import Page, add_post, archive
from storage.session import Database
from storage.tables import totals as totals_table
from tests.builders import a_post


async def store(database: Database, view: HomeView) -> None:
    async with database.writing() as connection:
        await store_sources(connection, view.status.sources, view)
        ids = await store_posts(connection, _refs(view.episodes, view.totals, view.alerts), view.status.at)
        for episode in view.episodes:
            await episodes.save(connection, episode, None, ids)
        await store_totals(connection, view.totals, ids)
        for alert in reversed(view.alerts):
            await add_alert(connection, alert, post_id=ids[alert.post])


def _refs(known: Iterable[Episode], totals: Iterable[Total], alerts: Iterable[Alert]) -> list[PostRef]:
    refs = [ref for episode in known for ref in (*episode.posts, *(figure.post for figure in (*episode.figures, *episode.parts)))]
    return list(dict.fromkeys([*refs, *(total.post for total in totals), *(alert.post for alert in alerts)]))


async def store_sources(connection: AsyncConnection, health: Sequence[SourceHealth], view: HomeView | None = None) -> None:
    rows = {one.id: one for one in health}
    used = {ref.source for ref in _refs(view.episodes, view.totals, view.alerts)} if view else set()
    made = [sources.SourceRow(id=one.id, kind=one.kind, url=one.url, role=one.role, language="ru") for one in health]
    made += [sources.SourceRow(id=id, kind="rss", url=f"https://{id}.example", role=Role.NGO, language="be") for id in sorted(used - rows.keys())]
    await sources.register(connection, made)
    for one in health:
        if one.last_success:
            await sources.note_outcome(
                connection, one.id, state=one.state, detail=one.detail, at=one.last_success, new_posts=1, newest=one.last_new_post
            )


async def store_posts(connection: AsyncConnection, refs: Sequence[PostRef], at: datetime) -> dict[PostRef, int]:
    """Each post with one version and an archived page of its own."""
    ids: dict[PostRef, int] = {}
    for ref in refs:
        url = f"https://example.org/{ref.source}/{ref.key}"
        body = f"<html><p>{ref.source} {ref.key}</p></html>".encode()
        kept = await archive(connection, Page(body=body, url=url, status=200, content_type="text/html", fetched_at=at))
        stored = await add_post(
            connection, a_post(source=ref.source, key=ref.key, url=url, published=at - timedelta(hours=1)), at=at, archive_id=kept
        )
        ids[ref] = stored.post_id
    return ids


async def store_totals(connection: AsyncConnection, known: Sequence[Total], ids: dict[PostRef, int]) -> None:
    for total in known:
        row = {
            "speaker_role": total.speaker.role,
            "speaker_name": total.speaker.name,
            "kind": ClaimKind.HELD_TOTAL.value,
            "count": total.count,
            "bound": total.bound.value,
            "as_of": total.as_of,
            "post_id": ids[total.post],
            "version": 1,
            "claim": 0,
            "at": datetime.combine(total.as_of, time(9), tzinfo=UTC),
            "body": {"source": total.source, "quote": total.quote, "who": None, "own_voice": True},
        }
        await connection.execute(insert(totals_table).values(row))
