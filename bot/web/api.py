"""/v1: what is known, as JSON. The answers are the forms of bot.rendering.api; these functions read arguments and ask one question."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Request, Response

from bot.rendering import webhook
from bot.rendering.api import alert_item, episode_form, episode_with_evidence, source_form, status_form, total_form
from bot.rendering.forms import AlertItem, EpisodeForm, EpisodeWithEvidence, Page, SourceForm, StatusForm, TotalForm
from bot.web import questions
from bot.web.problems import PROBLEMS
from bot.web.state import Known
from claims.model import EpisodeKind
from storage.sources import load_health
from storage.status import load_episodes, load_status

LONGEST_PAGE = 200  # items of one list
USUAL_PAGE = 50

router = APIRouter(prefix="/v1", responses=PROBLEMS)

Limit = Annotated[int, Query(ge=1, le=LONGEST_PAGE, description=f"at most so many items, up to {LONGEST_PAGE}")]
After = Annotated[str | None, Query(max_length=200, description="the `next` of the answer before; without it, from the beginning")]


@router.get("/status")
async def status(known: Known, request: Request, response: Response) -> StatusForm:
    """How many are held, the last release, sanctions, and how the sources are."""
    response.headers["Cache-Control"] = "no-cache"
    async with known.database.reading() as connection:
        at = known.clock()
        found = await load_status(connection, at, known.sources)
        return status_form(replace(found, record=await request.app.state.record.get(connection, at)))


@router.get("/episodes")
async def episodes(known: Known, after: After = None, limit: Limit = USUAL_PAGE, kind: EpisodeKind | None = None) -> Page[EpisodeForm]:
    """Releases and steps of sanctions, newest first."""
    async with known.database.reading() as connection:
        found = await load_episodes(connection, limit=limit, before=after, kind=kind)
    return Page(items=[episode_form(episode) for episode in found.items], next=found.next)


@router.get("/episodes/{id}")
async def one_episode(id: str, known: Known) -> EpisodeWithEvidence:
    """One happening with every version of every post behind it, and the SHA-256 of what was archived."""
    async with known.database.reading() as connection:
        view = await questions.episode(connection, id)
    if view is None:
        raise HTTPException(404, "no such episode")
    return episode_with_evidence(view.episode, view.evidence, view.spans)


@router.get("/alerts")
async def alerts(known: Known, after: After = None, limit: Limit = USUAL_PAGE) -> Page[AlertItem]:
    """What was told, oldest first. `next` is null where nothing is left: keep the last one, and ask with it again later."""
    async with known.database.reading() as connection:
        found = await questions.alerts_after(connection, after, limit)
    items = [alert_item(one.alert, cursor=one.seq, public_url=known.public_url) for one in found]
    return Page(items=items, next=items[-1].cursor if items else None)


@router.get("/sources")
async def sources(known: Known) -> list[SourceForm]:
    """Health of every source."""
    async with known.database.reading() as connection:
        return [source_form(source) for source in await load_health(connection, known.sources)]


@router.get("/totals")
async def totals(known: Known, after: After = None, limit: Limit = USUAL_PAGE) -> Page[TotalForm]:
    """How many are still held, by each who counts, newest first."""
    async with known.database.reading() as connection:
        found, following = await questions.totals(connection, after, limit)
    return Page(items=[total_form(total) for total in found], next=following)


@router.get("/schemas")
async def schemas() -> Page[str]:
    """The types of what webhooks receive."""
    return Page(items=list(webhook.PUBLIC_TYPES), next=None)


@router.get("/schemas/{type}")
async def schema(type: str, known: Known, response: Response) -> dict[str, Any]:
    """JSON Schema (2020-12) of what a webhook of this type receives."""
    response.headers["Cache-Control"] = "public, max-age=3600"
    try:
        return webhook.schema(type, public_url=known.public_url)
    except webhook.UnknownType:
        raise HTTPException(404, "no such type") from None
