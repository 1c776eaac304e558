"""Links of a page, for sources that name their articles by address."""

from __future__ import annotations

from urllib.parse import urlsplit

from scrapers.page import Page
from scrapers.text import tree, words


def host_of(url: str) -> str:
    """Host and port of an address, without "www."; empty for one that is no address of the web."""
    return urlsplit(url).netloc.lower().removeprefix("www.")


def anchors(page: Page) -> list[tuple[str, str]]:
    """The address and the words of every link of an HTML page, in its order; of none where it cannot be read."""
    root = tree(page.text)
    return [] if root is None else [(anchor.get("href", ""), words(anchor).replace("\n", " ")) for anchor in root.iter("a")]
