"""Text of HTML as a person reads it: line breaks kept, markup gone. Shared by every kind of source."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

BLOCKS = frozenset(
    {"blockquote", "pre", "div", "p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "section", "article", "figure"}
)
CELLS = frozenset({"td", "th"})
SILENT = frozenset({"script", "style", "noscript", "iframe", "svg", "template", "head", "object", "video", "audio"})
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u00ad\u200e\u200f\x00"))  # nobody sees them, and they break words
SPACES = str.maketrans({"\xa0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\r": "", "\t": " ", **{chr(code): None for code in INVISIBLE}})
STRANGE = re.compile("[" + "".join(map(chr, SPACES)) + "]")
SOURCE_BREAK = re.compile(r"\s*\n\s*")
RUN_OF_SPACES = re.compile(r" {2,}")
TOO_MANY_BREAKS = re.compile(r"\n{3,}")
ROOM_AT_END = re.compile(r" *\n *")
PARSER = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)


def tree(text: str) -> Any:
    """The root element of a page, or None where there is no element at all. Never raises on bad HTML."""
    cleaned = text.replace("\x00", "")
    if not cleaned.strip():
        return None
    try:
        # A parser of lxml keeps no state between pages; the bytes are ours, so whatever the page says of its charset is ignored.
        return etree.fromstring(cleaned.encode("utf-8", "replace"), PARSER)
    except etree.XMLSyntaxError:
        return None


def _flow(text: str, exact: bool) -> str:
    """A line break of the source file is a space to a reader, except in preformatted text."""
    return SOURCE_BREAK.sub(" ", text) if not exact and "\n" in text else text


def _collect(element: Any, out: list[str], exact: bool = False) -> None:
    tag = element.tag
    if tag == "br":
        out.append("\n")
    elif tag not in SILENT:
        block = tag in BLOCKS
        exact = exact or tag == "pre"
        if block and out and not out[-1].endswith("\n"):
            out.append("\n")
        if element.text:
            out.append(_flow(element.text, exact))
        for child in element:
            _collect(child, out, exact)
            if child.tail:
                out.append(_flow(child.tail, exact))
        if block:
            out.append("\n")
        elif tag in CELLS:
            out.append(" ")


def tidy(text: str) -> str:
    """No-break spaces become spaces, invisible characters go, no more than one empty line in a row, no space around line breaks."""
    if STRANGE.search(text):  # a table of characters costs ten times this question
        text = text.translate(SPACES)
    if "  " in text:
        text = RUN_OF_SPACES.sub(" ", text)
    if "\n" in text:
        text = TOO_MANY_BREAKS.sub("\n\n", ROOM_AT_END.sub("\n", text))
    return text.strip()


def words(element: Any) -> str:
    """All words of an element as a person reads them."""
    out: list[str] = []
    _collect(element, out)
    return tidy("".join(out))


def words_of_html(html: str) -> str:
    """The words of a fragment of HTML, as feeds carry it; of text without markup, the text itself."""
    if "<" not in html and "&" not in html:
        return tidy(html)
    root = tree(f"<div>{html}</div>")
    return "" if root is None else words(root)
