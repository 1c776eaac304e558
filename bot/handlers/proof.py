"""/proof ID: the posts of an event or an alert, their versions, and the archived pages with their SHA-256."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.handlers.conversation import Talk
from bot.rendering import screens
from bot.rendering.proof import ProofPost, ProofVersion, render_proof
from claims.model import PostRef
from storage.alerts import find_alert
from storage.evidence import Evidence, EvidenceVersion, load_evidence
from storage.status import load_episode

POSTS_SHOWN = 5  # of an event; the rest is on the page
ID_CHARS = 120  # longer words are no id of ours


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    posts: tuple[PostRef, ...]
    is_episode: bool


async def proof(talk: Talk, id: str | None = None) -> None:
    wanted = id or " ".join(talk.arguments)
    if not wanted:
        await talk.reply(screens.render_proof_usage(talk.language))
        return
    async with talk.services.database.reading() as connection:
        found = await _find(connection, wanted) if len(wanted) <= ID_CHARS else None
        shown = await _load(connection, found.posts[:POSTS_SHOWN]) if found else []
    if found is None or not shown:
        await talk.reply(screens.render_proof_unknown(talk.language, wanted[:ID_CHARS]))
        return
    more = max(len(found.posts) - POSTS_SHOWN, 0)
    await talk.reply_long(render_proof(wanted, shown, talk.language, more=more, links=talk.services.links, episode=found.is_episode))


async def _find(connection: AsyncConnection, id: str) -> Found | None:
    """An event, an alert, or a post as "source/key"."""
    if episode := await load_episode(connection, id):
        other = await load_episode(connection, episode.merged_into) if episode.merged_into else None
        return Found(posts=(other or episode).posts, is_episode=True)
    if told := await find_alert(connection, id):
        return Found(posts=(told.alert.post,), is_episode=False)
    source, _, key = id.partition("/")
    return Found(posts=(PostRef(source=source, key=key),), is_episode=False) if key else None


async def _load(connection: AsyncConnection, posts: tuple[PostRef, ...]) -> list[ProofPost]:
    found = [await load_evidence(connection, post.source, post.key, bodies=False) for post in posts]
    return [_post(evidence) for evidence in found if evidence is not None]


def _post(evidence: Evidence) -> ProofPost:
    return ProofPost(
        source=evidence.post.source,
        key=evidence.post.key,
        url=evidence.url,
        published=evidence.published,
        first_seen=evidence.first_seen,
        versions=tuple(_version(version) for version in evidence.versions),
    )


def _version(version: EvidenceVersion) -> ProofVersion:
    page = version.page
    return ProofVersion(
        number=version.number,
        seen_at=version.seen_at,
        words="\n".join(part for part in (version.title, version.text) if part),
        deleted=version.deleted,
        sha256=page.sha256 if page else None,
        length=page.length if page else 0,
        fetched_at=page.fetched_at if page else None,
        fetched_from=page.url if page else "",
        quotes=tuple((claim.quote, claim.span.start + 1, claim.span.end) for claim in version.claims),
    )
