"""Rules of feeds that no saved page shows: what day an item is of where only its address says so."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scrapers.sources.rss import parse
from tests.sources.reading import a_page, a_source

FEED = (
    '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title>'
    "<item><title>Вышли на свободу девять человек</title><link>https://example.org/2026/03/11/deviat</link></item></channel></rss>"
)


@pytest.mark.parametrize(
    ("read_at", "told_as"),
    [
        (datetime(2026, 3, 11, 5, 30, tzinfo=UTC), datetime(2026, 3, 11, 5, 30, tzinfo=UTC)),
        (datetime(2026, 3, 11, 12, 0, tzinfo=UTC), datetime(2026, 3, 11, 9, 0, tzinfo=UTC)),
        (datetime(2026, 3, 14, 12, 0, tzinfo=UTC), datetime(2026, 3, 11, 9, 0, tzinfo=UTC)),
    ],
    ids=["in the morning of that day, now", "later that day, noon in Minsk", "days later, noon in Minsk"],
)
def test_an_item_dated_by_its_address_alone_is_never_of_the_future(read_at: datetime, told_as: datetime) -> None:
    source = a_source(kind="rss", url="https://example.org/rss")
    parsed = parse(a_page(FEED, source=source, fetched_at=read_at, content_type="application/rss+xml"))
    assert [post.published for post in parsed.posts] == [told_as]
    assert parsed.bad == ()
