"""Public preview of a Telegram channel: https://t.me/s/<channel>, and a post's own page.

lxml is walked directly here, one pass over each block: Beautiful Soup needs 8 ms for a page of 20 messages, this file about 2.
Class names are those of pages saved in 2020, 2023 and 2026.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from claims.model import Post
from scrapers.errors import Blocked, Gone, NoPreview, PageChanged
from scrapers.page import HTML, Page, Parsed, SourceKind, guard, guard_type, sift
from scrapers.settings import SourceSpec
from scrapers.text import tidy, tree, words

MESSAGE = "tgme_widget_message_"  # what the names of nearly all classes begin with
SAMPLE_WITHOUT_WORDS = 5  # posts: a channel of which so many in a row have neither words nor anything we know has another markup now
OWN_HOSTS = re.compile(r"^(?:[a-z0-9_]+\.)?(?:t\.me|telegram\.(?:me|dog))$", re.IGNORECASE)
SINGLE = re.compile(r"/(\d+)\?(?:[^#]*&)?single\b")
EDITED = re.compile(r"\bedited\b")  # interface words are English whatever the channel's language
BARRED = re.compile(r"can[’']t be displayed because|violated (?:Telegram|local)", re.IGNORECASE)


@dataclass(slots=True)
class _Block:
    """What one pass over a message block found."""

    bubble: Any = None
    texts: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    media: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    forwarded_from: str | None = None
    reply_to: str | None = None
    author: str | None = None
    edited: bool = False
    permalink: str | None = None
    moment: str | None = None
    unsupported: bool = False
    unknown: bool = False  # words stand in the bubble where none are known to stand


def _shown(element: Any) -> str:
    return tidy("".join(element.itertext()))


def _with_class(element: Any, name: str) -> Any:
    """The first element under (or at) this one that has the class, or None."""
    for each in element.iter():
        if name in each.get("class", "").split():
            return each
    return None


def _href(element: Any) -> str:
    """An address as the reader's browser opens it: hidden links are escaped twice since April 2024."""
    return str(element.get("href", "")).replace("&amp;", "&")


def _text(element: Any, block: _Block) -> None:
    # The outermost element: captions of albums hold another of the same class inside, and taking both doubles the words.
    text = words(element)
    if text:
        block.texts.append(text)
    block.links.extend(address for link in element.iter("a") if (address := _href(link)).startswith(("http://", "https://")))


def _forward(element: Any, block: _Block) -> None:
    name = _with_class(element, f"{MESSAGE}forwarded_from_name")
    if name is None:  # the whole line without the English words before the name
        block.forwarded_from = re.sub(r"^Forwarded from\s*", "", _shown(element)) or None
        return
    parts = urlsplit(name.get("href", ""))
    channel = parts.path.strip("/").split("/")[0]
    if OWN_HOSTS.match(parts.hostname or "") and channel not in {"", "c"}:  # /c/… is the number of a private channel, no name
        block.forwarded_from = channel
    else:
        block.forwarded_from = _shown(name) or None


def _reply(element: Any, block: _Block) -> None:
    # The quotation inside repeats another post's words under the class of texts: never descend.
    block.reply_to = element.get("href") or block.reply_to


def _media(kind: str) -> Callable[[Any, _Block], None]:
    def note(element: Any, block: _Block) -> None:
        block.media.append(kind)
        member = SINGLE.search(element.get("href", ""))
        if member:
            block.members.append(member.group(1))
        if kind == "file":
            _file(element, block)

    return note


def _file(element: Any, block: _Block) -> None:
    icon = _with_class(element, f"{MESSAGE}document_icon")
    if icon is not None and "audio" in icon.get("class", "").split():
        block.media[-1] = "audio"


def _unsupported(element: Any, block: _Block) -> None:
    # Ordinary players hold the same element as a fallback: it says something only as a direct child of the bubble.
    if element.getparent() is block.bubble:
        block.unsupported = True


def _meta(element: Any, block: _Block) -> None:
    own = (element.text or "") + "".join(child.tail or "" for child in element)
    block.edited = block.edited or bool(EDITED.search(own))
    author = _with_class(element, f"{MESSAGE}from_author")
    if author is not None:
        block.author = _shown(author) or None
    for link in element.iter("a"):
        if f"{MESSAGE}date" in link.get("class", "").split():
            _date(link, block)


def _date(element: Any, block: _Block) -> None:
    block.permalink = element.get("href")
    for moment in element.iter("time"):
        block.moment = moment.get("datetime") or block.moment


def _nothing(element: Any, block: _Block) -> None:
    """Known, and no part of the post's own words."""


ACTIONS: dict[str, Callable[[Any, _Block], None]] = {
    f"{MESSAGE}text": _text,
    "js-message_text": _text,
    "js-message_reply_text": _nothing,
    f"{MESSAGE}metatext": _nothing,
    f"{MESSAGE}reply": _reply,
    f"{MESSAGE}forwarded_from": _forward,
    f"{MESSAGE}link_preview": _nothing,  # words of somebody else
    f"{MESSAGE}photo_wrap": _media("photo"),
    f"{MESSAGE}video_player": _media("video"),
    f"{MESSAGE}roundvideo_player": _media("round_video"),
    f"{MESSAGE}voice_player": _media("voice"),
    f"{MESSAGE}document_wrap": _media("file"),
    f"{MESSAGE}poll": _media("poll"),
    f"{MESSAGE}sticker": _media("sticker"),
    f"{MESSAGE}tgsticker": _media("sticker"),
    f"{MESSAGE}videosticker": _media("sticker"),
    f"{MESSAGE}sticker_wrap": _media("sticker"),
    f"{MESSAGE}location_wrap": _media("location"),
    f"{MESSAGE}location": _media("location"),
    f"{MESSAGE}contact": _media("contact"),
    f"{MESSAGE}invoice": _media("invoice"),
    f"{MESSAGE}game": _media("game"),
    "message_media_not_supported_wrap": _unsupported,
    "media_not_supported_cont": _nothing,
    f"{MESSAGE}meta": _meta,
    f"{MESSAGE}date": _date,
    f"{MESSAGE}user": _nothing,
    f"{MESSAGE}author": _nothing,
    f"{MESSAGE}via_bot": _nothing,
    f"{MESSAGE}bubble_tail": _nothing,
    f"{MESSAGE}reactions": _nothing,
    f"{MESSAGE}inline_keyboard": _nothing,
    f"{MESSAGE}views": _nothing,
    f"{MESSAGE}voters": _nothing,
    f"{MESSAGE}link": _nothing,  # footer of a post's own page
    "copyonly": _nothing,
}
FURNITURE = (f"{MESSAGE}footer", f"{MESSAGE}info")


def _walk(element: Any, block: _Block) -> None:
    for child in element:
        names = child.get("class", "").split()
        action = next((ACTIONS[name] for name in names if name in ACTIONS), None)
        if action is None:
            if f"{MESSAGE}bubble" in names:
                block.bubble = child
            _walk(child, block)
        else:
            # A reply's quotation bears the class of texts beside its own: its own wins.
            (_nothing if "js-message_reply_text" in names else action)(child, block)


def _stray_words(element: Any) -> bool:
    """Whether words stand where none are known to: asked only of a post in which nothing else was found."""
    for child in element:
        names = child.get("class", "").split()
        if any(name in ACTIONS for name in names) or any(name in FURNITURE for name in names):
            continue
        if (child.text or "").strip() or (child.tail or "").strip() or _stray_words(child):
            return True
    return False


def _read(element: Any) -> _Block:
    block = _Block()
    _walk(element, block)
    if not block.texts and not block.unsupported and block.bubble is not None:
        block.unknown = _stray_words(block.bubble)
    return block


def channel_of(url: str) -> str:
    """The name of the channel in an address of its preview: /s/<channel>."""
    parts = [part for part in urlsplit(url).path.split("/") if part]
    return parts[1] if len(parts) > 1 and parts[0] == "s" else (parts[0] if parts else "")


def _post(element: Any, page: Page, channel: str) -> Post:
    """One block. Raises ValueError, with the reason, for one that cannot be read."""
    name, _, key = element.get("data-post").partition("/")
    if name.lower() != channel.lower():  # the page writes the owner's capitals
        raise ValueError(f"{element.get('data-post')} belongs to another channel")
    if not key.isdecimal():
        raise ValueError(f"{element.get('data-post')} has no number")
    block = _read(element)
    if block.moment is None:
        raise ValueError(f"{key} has no time")
    moment = datetime.fromisoformat(block.moment)
    if moment.tzinfo is None:
        raise ValueError(f"{key} has a time without a zone")
    unreadable = block.unsupported and not block.texts and not block.media
    if block.unknown or not (block.texts or block.media or unreadable):
        raise ValueError(f"{key} has nothing in it that is known")
    permalink = block.permalink or ""
    return Post(
        source=page.source.id,
        key=key,
        url=permalink if permalink.startswith(("http://", "https://")) else f"https://t.me/{name}/{key}",
        published=moment.astimezone(UTC),
        text="\n".join(block.texts),
        lang=page.source.language or None,
        edited=block.edited,
        forwarded_from=block.forwarded_from,
        reply_to=block.reply_to,
        author=block.author,
        media=tuple(block.media),
        members=tuple(member for member in dict.fromkeys(block.members) if member != key),
        links=tuple(dict.fromkeys(block.links)),
        unreadable=unreadable,
    )


def _blocks(root: Any) -> list[Any]:
    return [] if root is None else [element for element in root.iter("div") if element.get("data-post")]


def _refuse(root: Any, page: Page) -> None:
    """Says why a page has no posts. Always raises."""
    title_element = None if root is None else next(root.iter("title"), None)
    title = "" if title_element is None else _shown(title_element)
    if BARRED.search(page.text):
        raise Blocked("Telegram does not show this channel: it says that rules or laws were violated")
    if title.startswith("Telegram: Contact"):
        raise Gone("no such name, or our address is blocked: the page to contact a person came")
    if title.startswith(("Telegram: View", "Telegram: Join")):
        raise NoPreview("a page without posts came: a group, a private channel, or the preview is switched off")
    guard(page)
    raise PageChanged("there is no post on the page, and nothing that says why")


def _older(blocks: list[Any], posts: list[Post], page: Page) -> str | None:
    """Address of the window before this one: below the smallest id, counted by ourselves; never the canonical link, which names the page itself."""
    keys = [int(key) for block in blocks if (key := block.get("data-post").partition("/")[2]).isdecimal()]
    keys += [int(member) for post in posts for member in post.members]
    if not keys or min(keys) <= 1:
        return None
    parts = urlsplit(page.source.url)
    return parts._replace(query=f"before={min(keys)}", fragment="").geturl()


def parse(page: Page) -> Parsed:
    """A window of a channel. Raises SourceError where the page is none, PageChanged where it is one that we cannot read."""
    guard_type(page, HTML)
    root = tree(page.text)
    blocks = _blocks(root)
    if not blocks:
        if root is not None and _with_class(root, "tme_no_messages_found") is not None:
            return Parsed(empty=True)
        _refuse(root, page)
    channel = channel_of(page.source.url)
    found, skipped, bad = [], [], []
    for element in blocks:
        if "service_message" in element.get("class", "").split():
            skipped.append(element.get("data-post").partition("/")[2])
            continue
        try:
            found.append(_post(element, page, channel))
        except ValueError as error:
            bad.append(str(error))
            skipped.append(element.get("data-post").partition("/")[2])
    if bad and not found:
        raise PageChanged(f"none of {len(blocks)} posts can be read: {bad[0]}")
    posts, wrong = sift(sorted(found, key=lambda post: int(post.key)), page.latest)
    skipped += [member for post in posts for member in post.members]
    return Parsed(posts=tuple(posts), skipped=tuple(skipped), bad=tuple(bad + wrong), empty=not found, older=_older(blocks, found, page))


def parse_post(page: Page, key: str) -> Post | None:
    """A post's own page. None: the page says that there is no such post (deleted, never there, or of a type that it cannot draw)."""
    guard_type(page, HTML)
    root = tree(page.text)
    blocks = _blocks(root)
    if not blocks:
        error = None if root is None else _with_class(root, f"{MESSAGE}error")
        if error is None:
            _refuse(root, page)
        said = _shown(error)
        if re.search(r"post not found", said, re.IGNORECASE):
            return None
        raise Gone(f"the page says: {said[:100]}")  # a channel with that username does not exist: no word of the post
    post = _post_of(blocks[0], page)
    if key != post.key and key not in post.members:
        raise PageChanged(f"the page of {key} shows {post.key}")
    return post


def _post_of(element: Any, page: Page) -> Post:
    try:
        return _post(element, page, channel_of(page.source.url))
    except ValueError as error:
        raise PageChanged(str(error)) from None


def post_url(source: SourceSpec, key: str) -> str:
    """Address of a post's own page, on the host that is configured."""
    parts = urlsplit(source.url)
    return parts._replace(path=f"/{channel_of(source.url)}/{key}", query="embed=1&mode=tme", fragment="").geturl()


KIND = SourceKind(
    id="telegram",
    example="https://t.me/s/pul_1",
    accept="text/html,application/xhtml+xml",
    parse=parse,
    parse_post=parse_post,
    post_url=post_url,
    contiguous=True,
)
