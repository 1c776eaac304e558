"""The names that one chat watches, put before a message that names them. Open for this one message alone."""

from __future__ import annotations

from bot.rendering.message import Message
from bot.rendering.watching import Told, with_names
from storage import watching
from storage.outbox import CHAT, WATCH_PRIORITY, Delivery
from storage.secrets import CannotOpen, KeyRing
from storage.session import Database
from storage.watching import NAMED, Hit


def is_for_watcher(delivery: Delivery) -> bool:
    return delivery.channel == CHAT and delivery.priority == WATCH_PRIORITY and bool(named_in(delivery))


def named_in(delivery: Delivery) -> list[str]:
    """Whom the delivery names."""
    if delivery.notice is not None:
        return [str(person["name"]) for person in delivery.notice.params["people"]] if delivery.notice.kind == NAMED else []
    episode = delivery.alert.episode if delivery.alert else None
    return [person.name for person in episode.people] if episode else []


async def with_watched_names(message: Message, delivery: Delivery, language: str, database: Database, keys: KeyRing) -> Message:
    """Where the names do not open the message goes without them: the news matters more."""
    try:
        async with database.reading() as connection:
            found = await watching.hits(connection, keys, int(delivery.recipient), named_in(delivery))
    except CannotOpen:
        return message
    told = [_told(hit) for hit in sorted(found, key=lambda hit: not hit.sure)]
    return with_names(message, told, language) if told else message


def _told(hit: Hit) -> Told:
    asks = (hit.watch.id, hit.person_id) if not hit.sure and hit.person_id is not None else None
    return Told(name=hit.name, watched=hit.watch.name, asks=asks)
