"""How the tests of parsers make a page and write down what came out of it."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from claims.model import Post, Role
from scrapers.errors import SourceError
from scrapers.page import Page, Parsed, SourceKind
from scrapers.settings import SourceSpec

FIXTURES = Path(__file__).parent.parent / "fixtures"
FETCHED = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
DEFAULTS = {each.name: each.default for each in fields(Post)}


def a_source(**given: Any) -> SourceSpec:
    defaults = {
        "id": "sample",
        "kind": "telegram",
        "url": "https://t.me/s/sample",
        "role": Role.STATE,
        "language": "ru",
        "every": timedelta(seconds=30),
    }
    return SourceSpec(**{**defaults, **given})


def a_page(sent: str | bytes, *, source: SourceSpec | None = None, **given: Any) -> Page:
    body = sent.encode() if isinstance(sent, str) else sent
    spec = source or a_source()
    shown = sent if isinstance(sent, str) else sent.decode("utf-8", "replace")
    defaults = {"body": body, "text": shown, "url": spec.url, "fetched_at": FETCHED, "source": spec, "content_type": "text/html; charset=utf-8"}
    return Page(**{**defaults, **given})


def as_json(post: Post) -> dict[str, Any]:
    """The fields of a post that differ from their defaults, without the source, as they stand in a fixture's .json."""
    told = {each.name: getattr(post, each.name) for each in fields(Post) if each.name != "source"}
    told = {name: value for name, value in told.items() if value != DEFAULTS[name] and value != ()}
    return dict(json.loads(json.dumps(told, default=lambda moment: moment.isoformat(), ensure_ascii=False)))


def outcome(parsed: Parsed) -> dict[str, Any]:
    """What a page says, in the form of a fixture's .json."""
    told: dict[str, Any] = {"posts": [as_json(post) for post in parsed.posts]}
    if parsed.links:
        told["links"] = [{"key": link.key, "url": link.url, "title": link.title} for link in parsed.links]
    if parsed.skipped:
        told["skipped"] = list(parsed.skipped)
    if parsed.bad:
        told["bad"] = list(parsed.bad)
    if parsed.empty:
        told["empty"] = True
    if parsed.older:
        told["older"] = parsed.older
    return told


def read_fixture(kind: SourceKind, path: Path, described: dict[str, Any]) -> dict[str, Any]:
    """Parses the page beside a .json. `described` may name the address, the key of a post's own page, language and content type."""
    source = a_source(kind=kind.id, url=described.get("url", kind.example), language=described.get("language", "ru"))
    body = path.read_bytes()
    page = a_page(body, source=source, content_type=described.get("content_type", "text/html"), text=body.decode(described.get("charset", "utf-8")))
    try:
        if "key" in described:
            assert kind.parse_post is not None
            post = kind.parse_post(page, described["key"])
            return {"post": None if post is None else as_json(post)}
        return outcome(kind.parse(page))
    except SourceError as error:
        return {"state": error.state.value}
