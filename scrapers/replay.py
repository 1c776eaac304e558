"""`volia replay`: posts as JSON Lines, in the order of their publication, through the whole pipeline on a scratch database.

The clock follows the posts, every source is taken as known, and the alerts come out in the contract's form. The same lines give the
same alerts: nothing here reads a clock or a random number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.extraction import read, warm_up
from claims.ledger.policy import Policy
from claims.model import Alert, Figure, Post, Reading, Role, Total, rfc3339, utc
from storage.apply import Setting, add_silent
from storage.audience import Audience
from storage.gather import concerns
from storage.ledger import Incoming, bearable, clean, document, record_one
from storage.scratch import ScratchDatabase
from storage.sources import SourceRow, register
from storage.tables import metadata

BATCH = 200  # posts in one transaction: the database is thrown away, so only speed matters
OPERATORS = Audience(operators=(0,))  # somebody is asked what is uncertain, so that review.needed comes out too
KEY_LENGTH = 2_000  # characters of a source's own id of a post

Item = TypeVar("Item")


class Line(BaseModel):
    """One line of the input, as the contract has it. Unknown keys are ignored."""

    model_config = ConfigDict(frozen=True, coerce_numbers_to_str=True)

    source: Annotated[str, Field(min_length=1, max_length=64)]
    role: Role
    id: Annotated[str, Field(min_length=1, max_length=KEY_LENGTH)]
    published: AwareDatetime
    url: str = ""
    edited: AwareDatetime | None = None
    deleted: bool = False
    lang: str | None = None
    title: str | None = None
    text: str | None = None  # a deletion needs none


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    """A line that is no post. The rest goes on."""

    number: int  # from 1
    error: str

    def __str__(self) -> str:
        return f"line {self.number}: {self.error}"


@dataclass(slots=True)
class Replayed:
    """What a replay did."""

    posts: int = 0
    alerts: int = 0
    bad: list[BadLine] = field(default_factory=list)


async def replay(
    lines: Iterable[str],
    emit: Callable[[dict[str, Any]], None],
    *,
    policy: Policy | None = None,
    on_error: Callable[[BadLine], None] | None = None,
) -> Replayed:
    """Plays the lines and hands every alert to `emit` as soon as its batch is stored. A bad line is told to `on_error` and kept."""
    warm_up()
    done = Replayed()
    with TemporaryDirectory(prefix="volia-replay-") as folder:
        database = ScratchDatabase(Path(folder) / "scratch.db")
        try:
            async with database.writing() as connection:
                await connection.run_sync(metadata.create_all)
            player = _Player(policy or Policy())
            for batch in _batches(_parsed(lines, done, on_error), BATCH):
                async with database.writing(deciding=True) as connection:
                    alerts = await player.batch(connection, batch)
                done.posts += len(batch)
                done.alerts += len(alerts)
                for alert in alerts:
                    emit(alert_line(alert))
        finally:
            await database.close()
    return done


class _Player:
    """Remembers which sources and posts there were, and the moment. Posts of which the ledger keeps nothing are stored together."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._sources: set[str] = set()
        self._seen: set[tuple[str, str]] = set()
        self._clock: datetime | None = None
        self._silent: dict[tuple[str, str], tuple[Post, Reading, datetime]] = {}

    async def batch(self, connection: AsyncConnection, lines: Iterable[Line]) -> list[Alert]:
        alerts: list[Alert] = []
        for line in lines:
            alerts += await self._play(connection, line)
        await self._flush(connection)
        return alerts

    async def _play(self, connection: AsyncConnection, line: Line) -> tuple[Alert, ...]:
        await self._register(connection, line)
        key = (line.source, line.id)
        known = key in self._seen
        at = self._moment(line, known)
        self._seen.add(key)
        post = clean(_post(line))
        reading = None if line.deleted else read(document(post, line.role))
        if reading is not None and not known and not concerns(reading.claims):
            self._silent[key] = (post, reading, at)
            return ()
        if key in self._silent:
            await self._flush(connection)
        setting = Setting(role=line.role, speaker="", at=at, live=True, audience=OPERATORS, policy=self._policy, evidence=None)
        incoming = Incoming(post=post, reading=reading, deleted=line.deleted)
        done = await record_one(connection, incoming, None, setting, unseen=not known and not line.deleted)
        return done.alerts

    async def _register(self, connection: AsyncConnection, line: Line) -> None:
        if line.source not in self._sources:
            await register(connection, [SourceRow(id=line.source, kind="replay", url=line.url, role=line.role, language=line.lang or "")])
            self._sources.add(line.source)

    async def _flush(self, connection: AsyncConnection) -> None:
        await add_silent(connection, list(self._silent.values()))
        self._silent.clear()

    def _moment(self, line: Line, known: bool) -> datetime:
        """When the program saw it: as it was published or edited; a change that does not say when, right after what came before."""
        published = bearable(line.published)
        if line.edited is not None:
            at = bearable(line.edited)
        elif (known or line.deleted) and self._clock is not None:
            at = max(self._clock, published)
        else:
            at = published
        self._clock = at
        return at


def _post(line: Line) -> Post:
    return Post(
        source=line.source,
        key=line.id,
        url=line.url,
        published=utc(line.published),
        text=line.text or "",
        title=line.title or "",
        lang=line.lang or None,
        edited=line.edited is not None,
    )


def _parsed(lines: Iterable[str], done: Replayed, on_error: Callable[[BadLine], None] | None) -> Iterator[Line]:
    for number, text in enumerate(lines, start=1):
        if not text.strip():
            continue
        try:
            yield parse_line(text)
        except ValueError as error:
            bad = BadLine(number=number, error=str(error))
            done.bad.append(bad)
            if on_error:
                on_error(bad)


def parse_line(text: str) -> Line:
    """One line of the input. Raises ValueError that says which key is wrong and why."""
    try:
        line = Line.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ValueError(f"`{where}`: {first['msg']}" if where else first["msg"]) from None
    if line.text is None and line.title is None and not line.deleted:
        raise ValueError("`text`: Field required")
    return line


def _batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    left = iter(items)
    while batch := list(islice(left, size)):
        yield batch


# --- the form of the contract ------------------------------------------------------------------------------------------------------


def alert_line(alert: Alert) -> dict[str, Any]:
    """An alert as `volia replay` prints it."""
    figures = [_figure(one) for one in alert.figures] or ([_figure(alert.total)] if alert.total else [])
    return {
        "at": rfc3339(alert.at),
        "type": alert.type.value,
        "id": alert.id,
        "message": alert.message.value,
        "references": list(alert.references),
        "episode": alert.episode.id if alert.episode else None,
        "post": [alert.post.source, alert.post.key],
        "figures": figures,
        "headline": alert.headline,
        "confidence": round(alert.confidence, 4),
    }


def _figure(one: Figure | Total) -> dict[str, Any]:
    role = one.speaker.role
    return {
        "speaker": {"role": role.value if role else None, "name": one.speaker.name},
        "source": one.source,
        "count": one.count,
        "bound": one.bound.value,
    }
