"""What Telegram accepts as HTML (Bot API, "HTML style"), to check that a message will not be refused."""

from __future__ import annotations

import re
from html.parser import HTMLParser

ALLOWED = {"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"}
NAMED_ENTITIES = {"lt", "gt", "amp", "quot"}


class BadHtml(AssertionError):
    pass


class _Checker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ALLOWED:
            raise BadHtml(f"<{tag}>")
        if tag == "blockquote" and "blockquote" in self.open:
            raise BadHtml("nested blockquote")
        if extra := [name for name, _ in attrs if (tag, name) not in {("a", "href"), ("blockquote", "expandable")}]:
            raise BadHtml(f"<{tag} {extra}>")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise BadHtml(f"</{tag}> closes nothing")

    def handle_entityref(self, name: str) -> None:
        if name not in NAMED_ENTITIES:
            raise BadHtml(f"&{name};")


def check(html: str) -> None:
    """Raises BadHtml where Telegram would answer 400 "can't parse entities"."""
    checker = _Checker()
    checker.feed(html)
    checker.close()
    if checker.open:
        raise BadHtml(f"left open: {checker.open}")
    outside = re.sub(r"<[^<>]*>", "", html)
    if "<" in outside or ">" in outside:
        raise BadHtml("a bare angle bracket")
    if re.search(r"&(?!#\d+;|#x[0-9a-f]+;|lt;|gt;|amp;|quot;)", outside):
        raise BadHtml("a bare ampersand")
