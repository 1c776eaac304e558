"""Posts parsed a second, beside snscrape's Telegram parser on the same pages in the same run; and beside Beautiful Soup's bare tree."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

from benchmarks.table import Row, Table, best_of, progress
from claims.model import Role
from scrapers.page import Page
from scrapers.settings import SourceSpec
from scrapers.sources import telegram
from tests.sources.telegram_page import Channel, album, forward, photo, preview, quotation, video

WINDOWS = 10
WORDS = (
    "Синтетический текст о погоде, дорогах и урожае: ни одного настоящего числа здесь нет. "
    '<b>Жирно</b> и <a href="https://example.org/a?x=1&amp;amp;y=2" target="_blank" rel="noopener">ссылка</a>.<br/><br/>'
    '<i class="emoji" style="background-image:url(\'//telegram.org/img/emoji/40/F09F94A5.png\')"><b>🔥</b></i> Вторая строка. '
)
SOURCE = SourceSpec(id="sample", kind="telegram", url="https://t.me/s/sample", role=Role.STATE, language="ru", every=timedelta(seconds=30))


def pages() -> list[str]:
    """Ten windows of twenty messages with what a real channel holds: albums, videos, forwards, replies, previews."""
    channel = Channel()
    shapes = (
        {},
        {"media": photo("sample", 1)},
        {"media": video("sample", 2)},
        {"media": album("sample", 3, 4), "nested": True},
        {"forwarded": forward("Other", "https://t.me/other/5")},
        {"reply": quotation("sample", 1, "Старые слова")},
        {"after": preview("Чужие слова")},
        {"edited": True, "author": "Invented Editor"},
    )
    for number in range(1, WINDOWS * 20 + 1):
        channel.post(number, WORDS * (1 + number % 3), **shapes[number % len(shapes)])
    last = WINDOWS * 20
    return [channel.page(before=last + 1 - 20 * window) for window in range(WINDOWS)]


def ours(texts: list[str]) -> int:
    at = datetime(2026, 11, 1, tzinfo=UTC)
    pages = [Page(body=text.encode(), text=text, url=SOURCE.url, fetched_at=at, source=SOURCE, content_type="text/html") for text in texts]
    return sum(len(telegram.KIND.parse(page).posts) for page in pages)


def theirs(texts: list[str]) -> int:
    import bs4
    from snscrape.modules.telegram import TelegramChannelScraper

    logging.getLogger("snscrape").setLevel(logging.ERROR)
    scraper = TelegramChannelScraper("sample")
    return sum(len(list(scraper._soup_to_items(bs4.BeautifulSoup(text, "lxml"), SOURCE.url))) for text in texts)


def trees(texts: list[str]) -> None:
    import bs4

    for text in texts:
        bs4.BeautifulSoup(text, "lxml")


def tables() -> list[Table]:
    texts = pages()
    progress("parsing …")
    found, peer_found = ours(texts), theirs(texts)
    ours_s, theirs_s, tree_s = (best_of(lambda work=work: work(texts), runs=3) for work in (ours, theirs, trees))  # type: ignore[misc]
    return [
        Table(
            title=f"Parsing Telegram's preview ({found} posts, {WINDOWS} windows)",
            rows=[
                Row(
                    what="posts a second, beside snscrape",
                    ours=f"{found / ours_s:,.0f}",
                    beside=f"{peer_found / theirs_s:,.0f}",
                    ratio=f"{(found / ours_s) / (peer_found / theirs_s):.1f}",
                    aim="> 1",
                ),
                Row(
                    what="ms a window, beside Beautiful Soup's tree alone",
                    ours=f"{ours_s / WINDOWS * 1000:.2f}",
                    beside=f"{tree_s / WINDOWS * 1000:.2f}",
                ),
            ],
        )
    ]
