"""Watched names: sealed in their rows, found by MACs of their consonants, open only in memory while they are matched.

A post that names people as released is matched within the transaction that stores it: each watcher gets exactly one row of the outbox, the
alert's own where there is one. "Not released" is never said: only what was named so far, and by whom.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, case, delete, func, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.jsonl import claim_from_json
from claims.ledger import Policy, Told
from claims.model import Alert, AlertType, Claim, ClaimKind, Manner, Modality, Person, PostRef, Role, minsk_day
from claims.watching import Register, Verdict, compare, keys_of
from claims.watching.register import best
from storage.dialect import insert, portions
from storage.outbox import CHAT, PENDING, WATCH_PRIORITY
from storage.secrets import CannotOpen, KeyRing
from storage.tables import claims, deliveries, notices, people, posts, sources, subscribers, versions, watch_keys, watches

MOST_WATCHED = 5_000  # names of one chat
NAME_CHARS = 120  # a longer line is no name
MAC_BYTES = 16  # of a key; half a MAC is enough to find a row
TOLD_AGAIN_AFTER = timedelta(days=30)  # one release is repeated for weeks; the same person released twice is another matter
LISTED_LATE = timedelta(days=60)  # names of a release that was told come out weeks later, in words that look back at its day
NAMED = "watched"  # kind of the notice for people named where no alert is told
TELLING = frozenset({Modality.HAPPENED, Modality.ANNOUNCED, Modality.REVERSED})
NAMING = TELLING | {Modality.BACKGROUND}


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """One watched name, open. Its repr says nothing."""

    id: int
    subscriber_id: int
    names: tuple[str, ...]  # as the person wrote it, then spellings that the person agreed to
    others: tuple[str, ...] = ()  # names that the person said are somebody else's
    told: tuple[tuple[str, str], ...] = ()  # (name with "!" before it where it was taken back, day)

    def __repr__(self) -> str:
        return f"Watch({self.id})"

    @property
    def name(self) -> str:
        return self.names[0]

    def judge(self, named: str) -> Verdict:
        if named in self.others:
            return Verdict.OTHER
        if named in self.names:
            return Verdict.SAME
        return best(compare(name, named) for name in self.names)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedBy:
    """Where a person was named as released, or as held back."""

    person_id: int  # row of `people`: what a button carries
    name: str
    source: str
    role: Role
    url: str
    published: datetime
    post: PostRef
    modality: Modality
    quote: str


# --- the list of a chat ------------------------------------------------------------------------------------------------------------


async def add_watches(connection: AsyncConnection, keys: KeyRing, subscriber_id: int, names: Sequence[str]) -> list[int]:
    """Seals the names, in their order. Gives the rows. `keys_of` of many names takes a while: have it called before, off the loop."""
    if not names:
        return []
    rows = [{"subscriber_id": subscriber_id, "box": b""} for _ in names]
    added = await connection.execute(plain_insert(watches).returning(watches.c.id, sort_by_parameter_order=True), rows)
    made = list(added.scalars())
    boxes = [
        {"row": id, "sealed": _sealed(keys, Watch(id=id, subscriber_id=subscriber_id, names=(name,)))} for id, name in zip(made, names, strict=True)
    ]
    await connection.execute(update(watches).where(watches.c.id == bindparam("row")).values(box=bindparam("sealed")), boxes)
    found = [{"mac": mac, "watch_id": id} for id, name in zip(made, names, strict=True) for mac in _macs(keys, (name,))]
    if found:
        await connection.execute(plain_insert(watch_keys), found)
    return made


async def save_watch(connection: AsyncConnection, keys: KeyRing, watch: Watch) -> None:
    """Seals it anew and makes it found by all its spellings."""
    await note_told(connection, keys, watch)
    await connection.execute(delete(watch_keys).where(watch_keys.c.watch_id == watch.id))
    if macs := _macs(keys, watch.names):
        await connection.execute(plain_insert(watch_keys), [{"mac": mac, "watch_id": watch.id} for mac in macs])


async def note_told(connection: AsyncConnection, keys: KeyRing, watch: Watch) -> None:
    """Seals it anew where its spellings stay as they are."""
    await connection.execute(update(watches).where(watches.c.id == watch.id).values(box=_sealed(keys, watch)))


def _sealed(keys: KeyRing, watch: Watch) -> bytes:
    body = {"names": watch.names, "others": watch.others, "told": watch.told}
    return keys.seal(json.dumps(body, ensure_ascii=False).encode(), _bound(watch.id))


def _macs(keys: KeyRing, names: Iterable[str]) -> list[bytes]:
    return sorted({_mac(keys, key) for name in names for key in keys_of(name)})


async def load_watches(connection: AsyncConnection, keys: KeyRing, subscriber_id: int) -> list[Watch]:
    """The names of a chat, in the order in which they came. Raises CannotOpen with the wrong key."""
    rows = await connection.execute(select(watches).where(watches.c.subscriber_id == subscriber_id).order_by(watches.c.id))
    return [_open(keys, row) for row in rows]


async def load_watch(connection: AsyncConnection, keys: KeyRing, subscriber_id: int, watch_id: int) -> Watch | None:
    """Of this chat alone: a number from a button proves nothing."""
    row = (await connection.execute(select(watches).where(watches.c.id == watch_id, watches.c.subscriber_id == subscriber_id))).first()
    return None if row is None else _open(keys, row)


async def count_watches(connection: AsyncConnection, subscriber_id: int) -> int:
    query = select(func.count()).select_from(watches).where(watches.c.subscriber_id == subscriber_id)
    return int((await connection.execute(query)).scalar_one())


async def remove_watches(connection: AsyncConnection, subscriber_id: int, ids: Collection[int] | None = None) -> int:
    """Those of a chat, or all of them. Gives how many there were."""
    mine = watches.c.subscriber_id == subscriber_id
    query = select(watches.c.id).where(mine if ids is None else and_(mine, watches.c.id.in_(list(ids))))
    found = list((await connection.execute(query)).scalars())
    for portion in portions(found):
        await connection.execute(delete(watch_keys).where(watch_keys.c.watch_id.in_(portion)))
        await connection.execute(delete(watches).where(watches.c.id.in_(portion)))
    return len(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resealed:
    """A watch under another key: what stands in its row, and by what it is found."""

    id: int
    box: bytes
    macs: tuple[bytes, ...]


def resealed(old: KeyRing, new: KeyRing, row: Any) -> Resealed:
    """Raises storage.secrets.CannotOpen."""
    watch = _open(old, row)
    return Resealed(id=watch.id, box=_sealed(new, watch), macs=tuple(_macs(new, watch.names)))


def _open(keys: KeyRing, row: Any) -> Watch:
    body = json.loads(keys.open(row.box, _bound(row.id)))
    told = tuple((name, day) for name, day in body["told"])
    return Watch(id=row.id, subscriber_id=row.subscriber_id, names=tuple(body["names"]), others=tuple(body["others"]), told=told)


def _bound(watch_id: int) -> bytes:
    return b"watch:" + str(watch_id).encode()


def _mac(keys: KeyRing, key: str) -> bytes:
    return keys.mac(b"watch:" + key.encode())[:MAC_BYTES]


# --- who was named so far ----------------------------------------------------------------------------------------------------------


class KnownPeople:
    """Everybody named so far, in memory: names that posts published, nothing of who looks for them."""

    def __init__(self) -> None:
        self._register = Register()
        self._names: list[str] = []
        self._seen: set[str] = set()
        self._last = 0

    async def refresh(self, connection: AsyncConnection) -> None:
        """Takes in who was named since the last time."""
        rows = await connection.execute(select(people.c.id, people.c.name).where(people.c.id > self._last).order_by(people.c.id))
        for row in rows:
            self._last = row.id
            if row.name not in self._seen:
                self._seen.add(row.name)
                self._register.add(len(self._names), row.name)
                self._names.append(row.name)

    def find(self, watch: Watch) -> dict[str, Verdict]:
        """Names of people that are, or may be, the watched one."""
        near = {number for name in watch.names for number, _ in self._register.find(name)}
        judged = {self._names[number]: watch.judge(self._names[number]) for number in sorted(near)}
        return {name: verdict for name, verdict in judged.items() if verdict is not Verdict.OTHER}


async def where_named(connection: AsyncConnection, names: Collection[str], policy: Policy) -> list[NamedBy]:
    """Each place where somebody of that name stands as released, or held back, in words that still stand; the newest first."""
    found: list[NamedBy] = []
    for portion in portions(sorted(names)):
        found += [_named_by(row) for row in await connection.execute(_places().where(people.c.name.in_(portion))) if _counts(row.body, policy)]
    return sorted(found, key=lambda place: place.published, reverse=True)


async def person_name(connection: AsyncConnection, person_id: int) -> str | None:
    return (await connection.execute(select(people.c.name).where(people.c.id == person_id))).scalar_one_or_none()


def _places() -> Any:
    newest = and_(versions.c.id == people.c.version_id, versions.c.number == posts.c.version)
    telling = and_(claims.c.version_id == versions.c.id, claims.c.position == people.c.claim_position)
    joined = people.join(versions, versions.c.id == people.c.version_id).join(posts, posts.c.id == versions.c.post_id)
    of_source = joined.join(sources, sources.c.id == posts.c.source_id).join(claims, telling)
    columns = people.c.id, people.c.name, posts.c.source_id, sources.c.role, posts.c.url, posts.c.published, posts.c.key, claims.c.body
    return select(*columns).select_from(of_source).where(newest, ~posts.c.deleted, claims.c.kind == ClaimKind.RELEASE.value)


def _counts(body: Any, policy: Policy) -> bool:
    claim = claim_from_json(body)
    return claim.modality in NAMING and claim.confidence >= policy.tell_from


def _named_by(row: Any) -> NamedBy:
    claim = claim_from_json(row.body)
    assert claim.modality is not None, "only those with one count"
    return NamedBy(
        person_id=row.id,
        name=row.name,
        source=row.source_id,
        role=Role(row.role),
        url=row.url,
        published=row.published,
        post=PostRef(source=row.source_id, key=row.key),
        modality=claim.modality,
        quote=claim.quote,
    )


# --- a post names people -----------------------------------------------------------------------------------------------------------


async def tell_watchers(
    connection: AsyncConnection, keys: KeyRing | None, told: Told, alerts: Sequence[tuple[int, Alert]], *, at: datetime, policy: Policy
) -> int:
    """One row for each chat that watches somebody whom the post names. Gives how many chats those are.

    `alerts`: what the post causes, with their numbers. Who is watched is told also where nobody else is: among ordinary convicts, in a
    list that adds nothing new.
    """
    named = _named_now(told, policy)
    if keys is None or not named or not told.live or at - told.published > policy.late_after:
        return 0
    sure, perhaps = await _watchers(connection, keys, named, at)
    perhaps -= sure
    if not sure and not perhaps:
        return 0
    row = await _what_to_tell(connection, told, named, alerts, at)
    await _put(connection, row, sure, urgent=True)
    await _put(connection, row, perhaps, urgent=False)
    return len(sure | perhaps)


def _named_now(told: Told, policy: Policy) -> list[tuple[Person, Claim]]:
    said = told.words.claims
    pairs = [(person, said[person.claim]) for person in told.words.people if person.claim is not None and person.claim < len(said)]
    return [(person, claim) for person, claim in pairs if _tells(claim, policy, minsk_day(told.published))]


def _tells(claim: Claim, policy: Policy, today: date) -> bool:
    """News, or one of the names that come out later; a look back at something older is none."""
    listed_late = claim.modality is Modality.BACKGROUND and claim.day is not None and timedelta(0) <= today - claim.day <= LISTED_LATE
    return claim.kind is ClaimKind.RELEASE and (claim.modality in TELLING or listed_late) and claim.confidence >= policy.tell_from


async def _watchers(connection: AsyncConnection, keys: KeyRing, named: list[tuple[Person, Claim]], at: datetime) -> tuple[set[int], set[int]]:
    """Chats whose name was named, and chats whose name may have been; each watch notes what it was told."""
    wanted: dict[bytes, set[int]] = defaultdict(set)
    for index, (person, _) in enumerate(named):
        for key in keys_of(person.name):
            wanted[_mac(keys, key)].add(index)
    candidates: dict[int, set[int]] = defaultdict(set)
    for portion in portions(sorted(wanted)):
        for row in await connection.execute(select(watch_keys).where(watch_keys.c.mac.in_(portion))):
            candidates[row.watch_id] |= wanted[row.mac]
    sure: set[int] = set()
    perhaps: set[int] = set()
    for ids in portions(sorted(candidates)):
        active = select(watches).join(subscribers, subscribers.c.id == watches.c.subscriber_id).where(subscribers.c.active)
        for row in (await connection.execute(active.where(watches.c.id.in_(ids)))).all():
            watch = _opened(keys, row)
            verdicts = _new_to(watch, [named[index] for index in sorted(candidates[row.id])], at) if watch else {}
            if watch is None or not verdicts:
                continue
            await note_told(connection, keys, noted(watch, verdicts, at))
            (sure if Verdict.SAME in verdicts.values() else perhaps).add(row.subscriber_id)
    return sure, perhaps


def _opened(keys: KeyRing, row: Any) -> Watch | None:
    try:
        return _open(keys, row)
    except CannotOpen:  # another key: the others must be told all the same
        return None


def _new_to(watch: Watch, named: list[tuple[Person, Claim]], at: datetime) -> dict[str, Verdict]:
    """What this watch was not told yet: mark of the name → verdict."""
    since = (at - TOLD_AGAIN_AFTER).date().isoformat()
    recent = {name for name, day in watch.told if day > since}
    ever = {name for name, _ in watch.told}  # whoever was told of a release needs no look back at it
    found: dict[str, Verdict] = {}
    for person, claim in named:
        name, verdict = mark(person.name, claim.modality), watch.judge(person.name)
        if verdict is not Verdict.OTHER and not _told_of(name, ever if claim.modality is Modality.BACKGROUND else recent, watch):
            found[name] = verdict
    return found


def _told_of(name: str, before: set[str], watch: Watch) -> bool:
    """The same person in another spelling is the same news."""
    taken_back = name.startswith("!")
    return any(
        other.startswith("!") == taken_back and (other == name or _same_person(name.lstrip("!"), other.lstrip("!"), watch)) for other in before
    )


def _same_person(name: str, other: str, watch: Watch) -> bool:
    both = watch.judge(name) is Verdict.SAME and watch.judge(other) is Verdict.SAME
    return both or compare(name, other) is Verdict.SAME


def mark(name: str, modality: Modality | None) -> str:
    """A name as `told` keeps it."""
    return f"!{name}" if modality is Modality.REVERSED else name


def noted(watch: Watch, names: Iterable[str], at: datetime) -> Watch:
    """The watch after it was told; a name that was taken back may be told anew."""
    new = dict.fromkeys(names, at.date().isoformat())
    stale = {name.removeprefix("!") for name in new if name.startswith("!")} | {f"!{name}" for name in new if not name.startswith("!")}
    kept = {name: day for name, day in watch.told if name not in stale}
    return replace(watch, told=tuple((kept | new).items()))


async def _what_to_tell(
    connection: AsyncConnection, told: Told, named: list[tuple[Person, Claim]], alerts: Sequence[tuple[int, Alert]], at: datetime
) -> dict[str, Any]:
    """The alert that names them, or a notice of its own."""
    base = {"channel": CHAT, "state": PENDING, "due": at, "alert_seq": None, "notice_id": None, "episode_id": None}
    alert = _naming([pair for pair in alerts if pair[1].type is not AlertType.REVIEW_NEEDED], {person.canonical for person, _ in named})
    if alert:
        return {**base, "alert_seq": alert[0], "episode_id": alert[1].episode.id if alert[1].episode else None}
    notice = {"at": at, "kind": NAMED, "params": _params(told, named)}
    return {**base, "notice_id": (await connection.execute(plain_insert(notices).values(notice).returning(notices.c.id))).scalar_one()}


def _naming(alerts: Sequence[tuple[int, Alert]], canonicals: set[str]) -> tuple[int, Alert] | None:
    for pair in alerts:
        if pair[1].episode and canonicals & {person.canonical for person in pair[1].episode.people}:
            return pair
    return None


def _params(told: Told, named: list[tuple[Person, Claim]]) -> dict[str, Any]:
    """What the post says of people: all of it public."""
    listed = [
        {
            "name": person.name,
            "modality": (claim.modality or Modality.HAPPENED).value,
            "manner": (claim.manner or Manner.UNSPECIFIED).value,
            "quote": claim.quote,
        }
        for person, claim in named
    ]
    post = {"source": told.post.source, "key": told.post.key, "url": told.url, "role": told.role.value, "published": told.published.isoformat()}
    return {**post, "people": listed}


async def _put(connection: AsyncConnection, row: dict[str, Any], chats: set[int], *, urgent: bool) -> None:
    """One row each; where the alert goes to the chat anyway, that one, sooner."""
    target = [deliveries.c.alert_seq if row["alert_seq"] is not None else deliveries.c.notice_id, deliveries.c.channel, deliveries.c.recipient]
    for portion in portions(sorted(chats)):
        rows = [{**row, "recipient": str(chat), "urgent": urgent, "priority": WATCH_PRIORITY} for chat in portion]
        fresh = insert(connection, deliveries).values(rows)
        earlier = case((deliveries.c.priority < WATCH_PRIORITY, deliveries.c.priority), else_=WATCH_PRIORITY)
        raised = {"priority": earlier, "urgent": urgent}
        await connection.execute(fresh.on_conflict_do_update(index_elements=target, set_=raised))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A person who was named, and the watched name that this is, or may be."""

    name: str
    watch: Watch
    sure: bool
    person_id: int | None = None  # row of `people`, for the button that asks


async def hits(connection: AsyncConnection, keys: KeyRing, subscriber_id: int, names: Sequence[str]) -> list[Hit]:
    """Which of these names a chat watches: for the message to it alone."""
    mine = await load_watches(connection, keys, subscriber_id)
    register = Register()
    for number, watch in enumerate(mine):
        for name in watch.names:
            register.add(number, name)
    found: dict[tuple[str, int], Hit] = {}
    for name in names:
        for number in sorted({number for number, _ in register.find(name)} | {at for at, watch in enumerate(mine) if name in watch.names}):
            verdict = mine[number].judge(name)
            if verdict is not Verdict.OTHER:
                found[name, number] = Hit(name=name, watch=mine[number], sure=verdict is Verdict.SAME)
    return [replace(hit, person_id=await _person_id(connection, hit.name)) for hit in found.values()]


async def _person_id(connection: AsyncConnection, name: str) -> int | None:
    found = (await connection.execute(select(func.max(people.c.id)).where(people.c.name == name))).scalar_one_or_none()
    return None if found is None else int(found)
