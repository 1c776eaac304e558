"""The review queue: what waits for a person, what was decided, and by whom. A ruling goes the way of every post: gather, decide, apply, one lock.

A row of `reviews` is one claim of one version; `decision` holds every step that was taken on it, so that each can be undone:
{"steps": [{"action", "by", "at", "reason", "claim", "before": [episodes], "after": [episodes], "told": [alert ids], "points", "undone"}]}.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Select, and_, bindparam, delete, func, or_, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.jsonl import claim_from_json, claim_to_json
from claims.ledger import Decision, Known, Point, Policy, Told
from claims.ledger.reviewing import Action, Ruling, Step, Undecidable, Witness, as_ruled, judge, undo
from claims.model import Alert, AlertType, Claim, Episode, PostRef, Role, utc
from storage.alerts import alert_from_json
from storage.apply import WAITING, Setting, apply, point_row
from storage.audience import Audience
from storage.dialect import insert
from storage.episodes import AnyRow, Loaded, load
from storage.gather import POSTS_OF_EPISODE, Gathered, count_loose, gather, point_from_row, words_before
from storage.posts import Stored
from storage.session import Database
from storage.tables import alerts, archives, changes, claims, episode_posts, episodes, figures, posts, reviews, sources, totals, versions
from storage.targets import UnknownReview, place_of

TOLD = "told"  # never waited: a person looked at what had been told
STATES = {Action.ACCEPT: "accepted", Action.CORRECT: "corrected", Action.REJECT: "rejected"}
TAKEN_IN = ("accepted", "corrected")
MOST_SHOWN = 200  # of the queue, the newest; a longer one means that something else is wrong
LABEL_CHARS = 80  # of who decided
WITNESSES = 20  # claims of other posts that are looked at when a figure is taken out
SUPPORT = ("Opened", "Joined", "Confirmed", "Revised", "Disputed", "Announced", "InForce")  # diary entries of claims that belong to an episode

_EPISODE, _POINT = TypeAdapter(Episode), TypeAdapter(Point)


class AlreadyDecided(ValueError):
    """Somebody decided before; the text says who, what and when."""


class NothingToUndo(ValueError):
    """No decision stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A claim that waits for a person, or waited."""

    id: int
    at: datetime  # UTC, when it was asked
    post: PostRef
    url: str
    role: Role  # of the source
    published: datetime
    version: int
    reason: str
    claim: Claim
    state: str  # waiting, told, accepted, corrected, rejected
    stale: bool = False  # the post was edited or deleted since


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """What a decision, or its undoing, brought."""

    id: int
    state: str
    episodes: tuple[str, ...] = ()  # ids of those that changed
    alerts: tuple[Alert, ...] = ()
    reasons: tuple[str, ...] = ()  # of the ledger's diary


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Who decides, when, and who hears of it."""

    by: str  # an operator's own label, never a chat id
    at: datetime
    audience: Audience
    policy: Policy
    speakers: Mapping[str, str] = field(default_factory=dict)  # source → in whose voice it speaks, as configured

    def __post_init__(self) -> None:
        if not self.by.strip() or self.by.strip().lstrip("-").isdigit() or len(self.by) > LABEL_CHARS:
            raise ValueError(f"who decides is named by a label of 1 to {LABEL_CHARS} characters that is no number")


# --- the queue ---------------------------------------------------------------------------------------------------------------------


async def load_waiting(connection: AsyncConnection, limit: int = MOST_SHOWN) -> tuple[Question, ...]:
    """What waits for a decision, the newest first."""
    query = _questions().where(reviews.c.state == WAITING).order_by(reviews.c.id.desc()).limit(limit)
    return tuple(_question(row) for row in await connection.execute(query))


async def load_question(connection: AsyncConnection, id: int) -> Question | None:
    row = (await connection.execute(_questions().where(reviews.c.id == id))).first()
    return _question(row) if row else None


async def count_waiting(connection: AsyncConnection) -> int:
    return int((await connection.execute(select(func.count()).where(reviews.c.state == WAITING))).scalar_one())


def _questions() -> Select[*tuple[Any, ...]]:
    own_version = and_(versions.c.post_id == reviews.c.post_id, versions.c.number == reviews.c.version)
    own_claim = and_(claims.c.version_id == versions.c.id, claims.c.position == reviews.c.claim)
    joined = reviews.join(posts, posts.c.id == reviews.c.post_id).join(sources, sources.c.id == posts.c.source_id)
    return select(
        *(reviews.c[name] for name in ("id", "at", "version", "reason", "state")),
        *(posts.c[name] for name in ("source_id", "key", "url", "published", "deleted")),
        posts.c.version.label("newest"),
        sources.c.role,
        claims.c.body,
    ).select_from(joined.join(versions, own_version).join(claims, own_claim))


def _question(row: AnyRow) -> Question:
    return Question(
        id=row.id,
        at=row.at,
        post=PostRef(source=row.source_id, key=row.key),
        url=row.url,
        role=Role(row.role),
        published=row.published,
        version=row.version,
        reason=row.reason,
        claim=claim_from_json(row.body),
        state=row.state,
        stale=row.deleted or row.newest != row.version,
    )


# --- deciding ----------------------------------------------------------------------------------------------------------------------


async def decide_review(database: Database, target: str, ruling: Ruling, desk: Desk, *, changes: Mapping[str, Any] | None = None) -> Ruled:
    """Carries out a ruling on a question (its number), an episode (its id) or a claim of a post (storage.targets).

    `changes`: fields of the claim that the person reads otherwise.

    Raises UnknownReview, AlreadyDecided, claims.ledger.reviewing.Undecidable; then nothing is changed.
    """
    async with database.writing(deciding=True) as connection:
        row, episode = await _find(connection, target, desk.at)
        ruling = replace(ruling, episode=episode)
        if row.state not in (WAITING, TOLD) and episode is None:
            raise AlreadyDecided(f"{target} was {row.state} by {row.decided_by} at {row.decided_at:%Y-%m-%d %H:%M} UTC; `undo` takes that back")
        case = await _case(connection, row, desk)
        if ruling.action is Action.CORRECT and changes:
            ruling = replace(ruling, claim=_changed(case.told.words.claims[row.claim], changes))
        return await _carry_out(connection, case, ruling, desk)


def _changed(claim: Claim, changes: Mapping[str, Any]) -> Claim:
    of = {name: changes[name] for name in ("who", "nationality", "destination") if name in changes}
    rest = {name: value for name, value in changes.items() if name not in of}
    return replace(claim, population=replace(claim.population, **of), **rest)


async def _find(connection: AsyncConnection, target: str, at: datetime) -> tuple[AnyRow, str | None]:
    """The row of `reviews`, made where a person looks at something that was told without a question."""
    if target.isascii() and target.isdigit() and len(target) < 10:
        row = (await connection.execute(select(reviews).where(reviews.c.id == int(target)))).first()
        if row is None:
            raise UnknownReview(f"there is no question {target}; `volia review list` shows what waits")
        return row, None
    place, id = await place_of(connection, target)
    asked = {**place, "at": at, "reason": "looked at by a person", "state": TOLD}
    await connection.execute(insert(connection, reviews).values(asked).on_conflict_do_nothing())
    return (await connection.execute(select(reviews).where(*(reviews.c[name] == value for name, value in place.items())))).one(), id


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """A question with the post that it is about."""

    row: AnyRow
    told: Told
    stored: Stored
    setting: Setting


async def _case(connection: AsyncConnection, row: AnyRow, desk: Desk) -> _Case:
    told, stored = await load_told(connection, row.post_id, row.version, desk.speakers)
    if not 0 <= row.claim < len(told.words.claims):
        raise UnknownReview("the claim is not stored any more")
    setting = Setting(
        role=told.role, speaker=told.speaker, at=utc(desk.at), live=True, audience=desk.audience, policy=desk.policy, evidence=told.evidence
    )
    return _Case(row=row, told=told, stored=stored, setting=setting)


async def load_told(connection: AsyncConnection, post_id: int, number: int, speakers: Mapping[str, str]) -> tuple[Told, Stored]:
    """One stored version as the ledger is told of it."""
    query = (
        select(
            posts.c.source_id,
            posts.c.key,
            posts.c.url,
            posts.c.published,
            sources.c.role,
            versions.c.id,
            versions.c.forwarded_from,
            archives.c.sha256,
        )
        .join(sources, sources.c.id == posts.c.source_id)
        .join(versions, versions.c.post_id == posts.c.id)
        .outerjoin(archives, archives.c.id == versions.c.archive_id)
        .where(posts.c.id == post_id, versions.c.number == number)
    )
    row = (await connection.execute(query)).one()
    told = Told(
        post=PostRef(source=row.source_id, key=row.key),
        url=row.url,
        role=Role(row.role),
        speaker=speakers.get(row.source_id, ""),
        published=row.published,
        words=await words_before(connection, post_id, number),
        forwarded_from=row.forwarded_from,
        evidence=row.sha256,
    )
    return told, Stored(post_id=post_id, version_id=row.id, number=number)


async def _carry_out(connection: AsyncConnection, case: _Case, ruling: Ruling, desk: Desk) -> Ruled:
    index = case.row.claim
    found = await _gathered(connection, case, ruling, desk.policy)
    witnesses = await witnesses_of(connection, case.row.post_id, case.told.post, found, desk) if ruling.action is not Action.ACCEPT else ()
    told_total = await _told_total(connection, case)
    removed = await _points_of(connection, case) if ruling.action is not Action.ACCEPT else ()

    def ask(known: Known) -> Decision:
        return judge(known, case.told, index, ruling, at=desk.at, policy=desk.policy, witnesses=witnesses, told_total=told_total)

    decision = await _decided(connection, found.known, ask, desk.at)
    ids = {witness.told.post: id for witness, id in zip(witnesses, await post_ids_of(connection, witnesses), strict=True)}
    found = replace(found, loaded=replace(found.loaded, post_ids={**ids, **found.loaded.post_ids}))
    before = [one for kept in decision.episodes if (one := found.loaded.find(kept.id))]
    if removed:
        await _drop_points(connection, case)
    ruled = replace(as_ruled(case.told, index, ruling), live=True)
    watched = ruling.action is not Action.REJECT and not ruling.quiet
    alerts_told = await apply(connection, decision, found, case.told, case.stored, case.setting, ruled=ruled, watched=watched)
    claim = None if ruling.action is Action.REJECT else replace(ruling.claim or case.told.words.claims[index], confidence=1.0)
    step = {
        "action": ruling.action.value,
        "claim": claim_to_json(claim) if claim else None,
        "into": ruling.into,
        "apart": ruling.apart,
        "episode": ruling.episode,
        "before": [_EPISODE.dump_python(one, mode="json") for one in before],
        "after": [_EPISODE.dump_python(one, mode="json") for one in decision.episodes],
        "points": [_POINT.dump_python(one, mode="json") for one in removed],
        "took_points": bool(decision.points),
    }
    state = STATES[ruling.action]
    await _record(connection, case.row, state, _step(step, case.row.state, alerts_told, desk, ruling.reason), desk)
    return _ruled(case.row.id, state, decision, alerts_told)


def _step(step: dict[str, Any], state: str, told: Sequence[Alert], desk: Desk, reason: str) -> dict[str, Any]:
    news = [alert.id for alert in told if alert.type is not AlertType.REVIEW_NEEDED]
    return {**step, "by": desk.by, "at": desk.at.isoformat(), "reason": reason, "state_before": state, "told": news, "undone": None}


def _ruled(id: int, state: str, decision: Decision, told: tuple[Alert, ...]) -> Ruled:
    reasons = tuple(dict.fromkeys(outcome.reason for outcome in decision.outcomes))
    return Ruled(id=id, state=state, episodes=tuple(one.id for one in decision.episodes), alerts=told, reasons=reasons)


async def _decided(connection: AsyncConnection, known: Known, ask: Any, at: datetime) -> Decision:
    """The decision; again with the day's numbers where an alert without an episode wants one."""
    decision: Decision = ask(known)
    if any(alert.episode is None for alert in decision.alerts):
        decision = ask(replace(known, numbers=await count_loose(connection, at)))
    return decision


async def _record(connection: AsyncConnection, row: AnyRow, state: str, step: dict[str, Any], desk: Desk) -> None:
    steps = [*(row.decision or {}).get("steps", ()), step]
    values = {"state": state, "decided_at": desk.at, "decided_by": desk.by, "decision": {"steps": steps}}
    await connection.execute(update(reviews).where(reviews.c.id == row.id).values(values))


async def rulings_of(connection: AsyncConnection, post_id: int) -> list[tuple[Claim, Claim]]:
    """The claims of a post that a person took in: as they were read, and as they were decided."""
    # Rulings first, then their claims: in one question PostgreSQL may begin with the claims of all versions, for each edit of the post.
    asked = select(reviews.c.version, reviews.c.claim, reviews.c.decision).where(reviews.c.post_id == post_id, reviews.c.state.in_(TAKEN_IN))
    out = []
    for row in (await connection.execute(asked)).all():
        step = next((one for one in reversed(row.decision["steps"]) if not one["undone"]), None)
        if step and step["claim"]:
            read = (await connection.execute(_READ, {"post_id": post_id, "version": row.version, "claim": row.claim})).scalar_one()
            out.append((claim_from_json(read), claim_from_json(step["claim"])))
    return out


_READ = (
    select(claims.c.body)
    .join(versions, versions.c.id == claims.c.version_id)
    .where(versions.c.post_id == bindparam("post_id"), versions.c.number == bindparam("version"), claims.c.position == bindparam("claim"))
)


# --- what is known -----------------------------------------------------------------------------------------------------------------


async def _gathered(connection: AsyncConnection, case: _Case, ruling: Ruling, policy: Policy) -> Gathered:
    """What any post's decision knows, and the episodes that this one is about, whole."""
    told = case.told
    if ruling.claim is not None:
        claims_ruled = list(told.words.claims)
        claims_ruled[case.row.claim] = ruling.claim
        told = replace(told, words=replace(told.words, claims=tuple(claims_ruled)))
    found = await gather(connection, told, post_id=case.stored.post_id, policy=policy)
    mine = select(figures.c.episode_id).where(
        figures.c.post_id == case.row.post_id, figures.c.version == case.row.version, figures.c.claim == case.row.claim
    )
    named = {id for id in (ruling.into, ruling.episode) if id}
    return await with_episodes(connection, found, {*named, *(await connection.execute(mine)).scalars()})


async def with_episodes(connection: AsyncConnection, found: Gathered, ids: Collection[str]) -> Gathered:
    """Also those episodes, and what was merged into them."""
    if not ids:
        return found
    merged = (await connection.execute(select(episodes.c.id).where(episodes.c.merged_into.in_(sorted(ids))))).scalars()
    more = await load(connection, sorted({*ids, *merged}), newest_posts=POSTS_OF_EPISODE)
    together = {one.id: one for one in (*found.loaded.episodes, *more.episodes)}
    loaded = Loaded(episodes=tuple(together.values()), post_ids={**found.loaded.post_ids, **more.post_ids})
    return Gathered(known=replace(found.known, episodes=loaded.episodes), loaded=loaded)


async def witnesses_of(connection: AsyncConnection, post_id: int, post: PostRef, found: Gathered, desk: Desk) -> tuple[Witness, ...]:
    """Claims of other posts that the diary counts to the same episodes, and that still stand in their newest version."""
    mine = [one.id for one in found.loaded.episodes if any(figure.post == post for figure in (*one.figures, *one.parts))]
    if not mine:
        return ()
    query = (
        select(changes.c.post_id, changes.c.version, changes.c.claim)
        .join(posts, and_(posts.c.id == changes.c.post_id, posts.c.version == changes.c.version))
        .where(changes.c.episode_id.in_(mine), changes.c.type.in_(SUPPORT), changes.c.claim.is_not(None))
        .where(changes.c.post_id != post_id, posts.c.deleted.is_(False))
        .order_by(changes.c.id)
        .limit(WITNESSES)
    )
    out = []
    for row in (await connection.execute(query)).all():
        told, _ = await load_told(connection, row.post_id, row.version, desk.speakers)
        if row.claim < len(told.words.claims) and told.words.claims[row.claim].confidence >= desk.policy.tell_from:
            out.append(Witness(told=told, claim=row.claim))
    return tuple(out)


async def post_ids_of(connection: AsyncConnection, witnesses: Sequence[Witness]) -> list[int]:
    out = []
    for witness in witnesses:
        post = witness.told.post
        query = select(posts.c.id).where(posts.c.source_id == post.source, posts.c.key == post.key)
        out.append((await connection.execute(query)).scalar_one())
    return out


# --- totals ------------------------------------------------------------------------------------------------------------------------


async def _points_of(connection: AsyncConnection, case: _Case) -> tuple[Point, ...]:
    columns = (posts.c.source_id.label("post_source"), posts.c.key.label("post_key"), posts.c.url.label("post_url"))
    query = select(*totals.c, *columns).join(posts, posts.c.id == totals.c.post_id).where(_own_point(case))
    return tuple(point_from_row(row) for row in await connection.execute(query))


def _own_point(case: _Case) -> Any:
    row = case.row
    return and_(totals.c.post_id == row.post_id, totals.c.version == row.version, totals.c.claim == row.claim)


async def _drop_points(connection: AsyncConnection, case: _Case) -> None:
    await connection.execute(delete(totals).where(_own_point(case)))


async def _told_total(connection: AsyncConnection, case: _Case) -> Alert | None:
    """The alert that told of this claim's total."""
    claim = case.told.words.claims[case.row.claim]
    query = select(alerts.c.body).where(alerts.c.post_id == case.row.post_id, alerts.c.type == AlertType.TOTAL_CHANGED.value)
    found = [alert_from_json(body) for body in (await connection.execute(query.order_by(alerts.c.seq))).scalars()]
    return next((one for one in reversed(found) if one.total is not None and one.total.count == claim.count and not one.references), None)


# --- undoing -----------------------------------------------------------------------------------------------------------------------


async def undo_review(database: Database, target: str, desk: Desk, *, reason: str = "") -> Ruled:
    """Takes back the last decision that stands on that question or episode. Raises UnknownReview, NothingToUndo."""
    async with database.writing(deciding=True) as connection:
        row = await _last_ruled(connection, target, desk.at)
        steps = list((row.decision or {}).get("steps", ()))
        number = next((number for number in reversed(range(len(steps))) if not steps[number]["undone"]), None)
        if number is None:
            raise NothingToUndo(f"nothing was decided of {target}")
        step = steps[number]
        case = await _case(connection, row, desk)
        decision, told = await _take_back(connection, case, step, desk, reason)
        steps[number] = {**step, "undone": {"by": desk.by, "at": desk.at.isoformat(), "reason": reason, "told": [one.id for one in told]}}
        values = {"state": step["state_before"], "decided_at": desk.at, "decided_by": desk.by, "decision": {"steps": steps}}
        await connection.execute(update(reviews).where(reviews.c.id == row.id).values(values))
        return _ruled(row.id, step["state_before"], decision, told)


async def _last_ruled(connection: AsyncConnection, target: str, at: datetime) -> AnyRow:
    """The question; of an episode the one that was decided last."""
    row, episode = await _find(connection, target, at)
    if episode is None:
        return row
    own = and_(figures.c.post_id == reviews.c.post_id, figures.c.version == reviews.c.version, figures.c.claim == reviews.c.claim)
    query = select(reviews).join(figures, own).where(figures.c.episode_id == episode, reviews.c.decided_at.is_not(None))
    found = (await connection.execute(query.order_by(reviews.c.decided_at.desc(), reviews.c.id.desc()).limit(1))).first()
    return found or row


async def _take_back(
    connection: AsyncConnection, case: _Case, step: Mapping[str, Any], desk: Desk, reason: str
) -> tuple[Decision, tuple[Alert, ...]]:
    done = Step(
        before=tuple(_EPISODE.validate_python(body) for body in step["before"]),
        after=tuple(_EPISODE.validate_python(body) for body in step["after"]),
        told=tuple(step["told"]),
    )
    found = await gather(connection, case.told, post_id=case.stored.post_id, policy=desk.policy)
    found = await with_episodes(connection, found, {one.id for one in done.after})
    total = await _total_among(connection, done.told)

    def ask(known: Known) -> Decision:
        return undo(known, case.told, case.row.claim, done, at=desk.at, policy=desk.policy, reason=reason, told_total=total)

    decision = await _decided(connection, found.known, ask, desk.at)
    ids = await _ids_of_figures(connection, decision.episodes)
    found = replace(found, loaded=replace(found.loaded, post_ids={**ids, **found.loaded.post_ids}))
    if step["took_points"]:
        await _drop_points(connection, case)
    told = await apply(connection, decision, found, case.told, case.stored, case.setting, watched=False)
    back = [_POINT.validate_python(body) for body in step["points"]]
    if back:
        await connection.execute(plain_insert(totals), [point_row(point, case.stored.post_id) for point in back])
    await _leave_posts(connection, done, decision.episodes, case.stored.post_id)
    return decision, told


async def _total_among(connection: AsyncConnection, ids: Sequence[str]) -> Alert | None:
    query = select(alerts.c.body).where(alerts.c.id.in_(ids), alerts.c.type == AlertType.TOTAL_CHANGED.value)
    body = (await connection.execute(query)).scalars().first()
    return alert_from_json(body) if body else None


async def _ids_of_figures(connection: AsyncConnection, known: Sequence[Episode]) -> dict[PostRef, int]:
    refs = {figure.post for one in known for figure in (*one.figures, *one.parts)}
    wanted = [and_(posts.c.source_id == ref.source, posts.c.key == ref.key) for ref in refs]
    if not wanted:
        return {}
    rows = await connection.execute(select(posts.c.id, posts.c.source_id, posts.c.key).where(or_(*wanted)))
    return {PostRef(source=row.source_id, key=row.key): row.id for row in rows}


async def _leave_posts(connection: AsyncConnection, done: Step, now: Sequence[Episode], post_id: int) -> None:
    """A post that only the decision brought into an episode belongs to it no longer."""
    before = {one.id: one for one in done.before}
    for after in done.after:
        old = before.get(after.id)
        brought = old is not None and len(after.posts) > len(old.posts)
        current = next((one for one in now if one.id == after.id), None)
        still = current is not None and any(figure.post == after.posts[-1] for figure in (*current.figures, *current.parts))
        if brought and not still:
            await connection.execute(delete(episode_posts).where(episode_posts.c.episode_id == after.id, episode_posts.c.post_id == post_id))


__all__ = [
    "AlreadyDecided",
    "Desk",
    "NothingToUndo",
    "Question",
    "Ruled",
    "Undecidable",
    "UnknownReview",
    "count_waiting",
    "decide_review",
    "load_question",
    "load_waiting",
    "undo_review",
]
