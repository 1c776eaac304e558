"""The feeds: one entry for each happening, with a stable id, updated in place as more becomes known; totals are entries of their own.

A reader's program shows an entry anew when `updated` changes, so that a correction reaches whoever read the first report.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from feedgen.feed import FeedGenerator

from bot.rendering.page import entry_html
from bot.rendering.texts import texts
from bot.rendering.titles import alert_title
from claims.model import Alert, AlertType

NAMESPACE = UUID("6f6a4c1e-7d1b-4b0e-9a35-1d3c5b0e7a21")  # ours, drawn once: ids do not change when the address of the page does
JSON_FEED = "https://jsonfeed.org/version/1.1"
EPOCH = datetime(2024, 1, 1, tzinfo=UTC)  # `updated` of a feed without entries; Atom demands one


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One happening as a feed tells it."""

    id: str  # urn:uuid:…
    title: str
    url: str  # our page of it; the post where there is no page
    post_url: str  # the newest post that told of it
    published: datetime
    updated: datetime
    html: str
    tags: tuple[str, ...]


def entries(alerts: Iterable[Alert], language: str, *, base: str) -> list[Entry]:
    """`alerts`: newest first, as stored. `base`: address of our page, without a slash at the end. Newest entry first."""
    told: dict[str, list[Alert]] = {}
    for alert in alerts:
        if alert.type is not AlertType.REVIEW_NEEDED:
            told.setdefault(_subject(alert), []).append(alert)
    return [_entry(subject, group, language, base) for subject, group in told.items()]


def _subject(alert: Alert) -> str:
    return f"episode:{alert.episode.id}" if alert.episode else f"alert:{alert.id}"


def _entry(subject: str, group: Sequence[Alert], language: str, base: str) -> Entry:
    """`group`: alerts on one happening, newest first. The newest knows the happening best."""
    newest = group[0]
    episode = newest.episode
    return Entry(
        id=uuid5(NAMESPACE, subject).urn,
        title=_clean(alert_title(texts(language), newest)),
        url=f"{base}/episodes/{episode.id}?lang={language}" if episode else newest.post_url,
        post_url=newest.post_url,
        published=episode.opened if episode else group[-1].at,
        updated=newest.at,
        html=_clean(entry_html(group, language)),
        tags=tuple(dict.fromkeys(alert.type.value for alert in group)),
    )


def _clean(text: str) -> str:
    """Without the characters that XML 1.0 cannot carry; a post may hold any."""
    return "".join(letter for letter in text if letter in "\t\n\r" or (letter >= " " and not "\ud800" <= letter <= "\udfff" and letter < "\ufffe"))


def atom(made: Sequence[Entry], language: str, *, base: str) -> bytes:
    """Atom (RFC 4287)."""
    said = texts(language)
    feed = FeedGenerator()
    feed.id(uuid5(NAMESPACE, f"feed:{language}").urn)
    feed.title("Volia")
    feed.subtitle(said.plain("page-tagline"))
    feed.language(language)
    feed.generator("Volia")
    feed.author(name="Volia")
    feed.link(href=f"{base}/?lang={language}", rel="alternate")
    feed.link(href=f"{base}/feed.atom?lang={language}", rel="self")
    feed.updated(max((entry.updated for entry in made), default=EPOCH))
    for entry in made:
        item = feed.add_entry(order="append")
        item.id(entry.id)
        item.title(entry.title)
        item.link(href=entry.url, rel="alternate")
        item.published(entry.published)
        item.updated(entry.updated)
        item.content(entry.html, type="html")
        item.category([{"term": tag} for tag in entry.tags])
    return bytes(feed.atom_str(pretty=True))


def json_feed(made: Sequence[Entry], language: str, *, base: str) -> dict[str, Any]:
    """JSON Feed 1.1."""
    return {
        "version": JSON_FEED,
        "title": "Volia",
        "description": texts(language).plain("page-tagline"),
        "language": language,
        "home_page_url": f"{base}/?lang={language}",
        "feed_url": f"{base}/feed.json?lang={language}",
        "items": [
            {
                "id": entry.id,
                "url": entry.url,
                "external_url": entry.post_url,
                "title": entry.title,
                "content_html": entry.html,
                "date_published": entry.published.isoformat(),
                "date_modified": entry.updated.isoformat(),
                "tags": list(entry.tags),
            }
            for entry in made
        ],
    }
