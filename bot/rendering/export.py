"""What Volia knows in the forms of other people's tools: rows for a spreadsheet, entities of FollowTheMoney (https://followthemoney.tech, 4.11)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.rendering.forms import whole_letters
from bot.rendering.texts import Texts
from bot.rendering.titles import episode_title
from claims.model import Claim, Episode, Figure, NamedPerson, PostRef, rfc3339

COUNTRY = "by"
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes for a formula at the beginning of a cell
COLUMNS = (
    *("source", "post", "url", "published", "version", "seen_at", "deleted", "kind", "count", "bound", "modality", "manner", "part_of", "day"),
    *("who", "nationality", "destination", "speaker_role", "speaker_name", "since", "imposer", "direction", "target", "instrument"),
    *("confidence", "span_start", "span_end", "quote", "page_sha256", "page_url", "fetched_at"),
)
SEPARATOR = "\0"  # between parts of an id, so that no two pairs are written alike
ID_DIGITS = 32  # of a hash: 128 bits, of which no two fall together
Entity = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One version of a post, and the page that shows it."""

    post: PostRef
    url: str
    published: datetime  # UTC
    version: int
    seen_at: datetime  # UTC
    deleted: bool
    title: str
    text: str
    claims: Sequence[Claim] = ()
    page_sha256: str = ""
    page_url: str = ""
    fetched_at: datetime | None = None  # UTC


def claim_rows(told: Told) -> Iterator[list[object]]:
    """A row of COLUMNS for each claim of a version; what is not known is empty. A text that a spreadsheet would run begins with an apostrophe."""
    for claim in told.claims:
        yield [_cell(value) for value in (*_place(told), *_claim(claim), *_page(told))]


def _place(told: Told) -> tuple[object, ...]:
    at = (rfc3339(told.published), told.version, rfc3339(told.seen_at), told.deleted)
    return (told.post.source, told.post.key, told.url, *at)


def _claim(claim: Claim) -> tuple[object, ...]:
    people, speaker = claim.population, claim.speaker
    return (
        *(claim.kind.value, claim.count, claim.bound.value, claim.modality, claim.manner.value, claim.part_of, claim.day),
        *(people.who, people.nationality, people.destination, speaker.role, speaker.name, claim.since),
        *(claim.imposer, claim.direction, claim.target, claim.instrument, f"{claim.confidence:.3f}", claim.span.start, claim.span.end, claim.quote),
    )


def _page(told: Told) -> tuple[object, ...]:
    return told.page_sha256, told.page_url, rfc3339(told.fetched_at) if told.fetched_at else None


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return "" if value is None else value
    text = whole_letters(str(value))
    return f"'{text}" if text.startswith(FORMULA) else text


def episode_entities(episode: Episode, texts: Texts) -> Iterator[Entity]:
    """An Event with the people named in it. The same person of two episodes has one id, for tools that join what has one."""
    people = [one for one in episode.people if not one.reversed]
    yield _entity(
        "Event",
        _id("episode", episode.id),
        name=[episode_title(texts, episode)],
        date=[episode.day],
        startDate=[episode.in_force],
        country=[COUNTRY],
        recordId=[episode.id],
        keywords=[episode.kind, episode.state, episode.direction, *episode.targets, episode.imposer],
        notes=[_figure(figure) for figure in episode.figures if not figure.superseded],
        involved=[_id("person", one.canonical) for one in people],
        proof=[_id("post", *_pair(post)) for post in episode.posts],
        modifiedAt=[rfc3339(episode.updated)],
    )
    for one in people:
        yield _person(one)


def _person(one: NamedPerson) -> Entity:
    alias = [one.canonical] if one.canonical != one.name else []
    return _entity("Person", _id("person", one.canonical), name=[one.name], alias=alias, proof=[_id("post", *_pair(one.post))])


def post_entity(versions: Sequence[Told]) -> Entity:
    """An Article of all versions of a post: each wording is a value, so that an edit hides nothing."""
    first = versions[0]
    return _entity(
        "Article",
        _id("post", *_pair(first.post)),
        title=[told.title for told in versions],
        bodyText=[told.text for told in versions],
        sourceUrl=[first.url],
        publisher=[first.post.source],
        recordId=[f"{first.post.source}/{first.post.key}"],
        publishedAt=[rfc3339(first.published)],
        retrievedAt=[rfc3339(told.seen_at) for told in versions],
        notes=[f"SHA-256 of the page: {told.page_sha256}" for told in versions if told.page_sha256],
    )


def _figure(figure: Figure) -> str:
    speaker = figure.speaker.name or (figure.speaker.role.value if figure.speaker.role else "somebody")
    return f"{speaker}: {'no number' if figure.count is None else figure.count} ({figure.bound.value}, {figure.relation.value})"


def _pair(post: PostRef) -> tuple[str, str]:
    return post.source, post.key


def _id(kind: str, *parts: str) -> str:
    return f"volia-{kind}-{hashlib.sha256(SEPARATOR.join(parts).encode(errors='replace')).hexdigest()[:ID_DIGITS]}"


def _entity(schema: str, id: str, **properties: Sequence[object]) -> Entity:
    """As FollowTheMoney writes it: each property has a list of texts; empty ones are left out."""
    told = {name: _different(values) for name, values in properties.items()}
    return {"id": id, "schema": schema, "properties": {name: values for name, values in told.items() if values}}


def _different(values: Sequence[object]) -> list[str]:
    return list(dict.fromkeys(whole_letters(str(value)) for value in values if value not in (None, "")))
