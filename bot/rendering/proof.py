"""The answer to /proof: the post, every version that was seen, and the SHA-256 of the page that showed it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup, escape

from bot.rendering.alerts import link
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.message import cut
from bot.rendering.texts import Texts, texts

WORDS_CHARS = 700  # of each version; the whole is on the page and in `volia evidence`
QUOTES_SHOWN = 5  # of each version
QUOTE_CHARS = 160
VERSIONS_SHOWN = 4  # the newest of a post


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofVersion:
    number: int  # from 1
    seen_at: datetime  # UTC
    words: str  # title and text
    deleted: bool
    sha256: str | None  # of the archived page; None: none was kept
    length: int  # bytes of that page
    fetched_at: datetime | None
    fetched_from: str
    quotes: tuple[tuple[str, int, int], ...] = ()  # the words of what it claims, with the first and last character, counted from 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofPost:
    source: str
    key: str
    url: str
    published: datetime
    first_seen: datetime
    versions: tuple[ProofVersion, ...]  # oldest first


def render_proof(id: str, posts: Sequence[ProofPost], lang: str, *, more: int = 0, links: Links = NO_PAGE, episode: bool = True) -> str:
    """`more`: posts that are not shown here. `episode`: the id is one, so the page has it."""
    say = texts(lang)
    page = links.episode(id) if episode else None
    blocks = [Markup("<b>{}</b>").format(say.html("proof-title", id=id)), *(_post(post, say) for post in posts)]
    if more:
        blocks.append(say.html("more-on-page" if page else "more", count=more))
    blocks.append(say.html("proof-how"))
    if page:
        blocks.append(link(say.html("link-page"), page))
    return str(Markup("\n\n").join(blocks))


def _post(post: ProofPost, say: Texts) -> Markup:
    lines = [
        Markup("<b>{}</b>").format(link(Markup("{}/{}").format(post.source, post.key), post.url)),
        say.html("proof-published", at=say.moment(post.published)),
        say.html("proof-first-seen", at=say.moment(post.first_seen)),
    ]
    hidden = len(post.versions) - VERSIONS_SHOWN
    if hidden > 0:
        lines.append(say.html("proof-older-versions", count=hidden))
    return Markup("\n\n").join(
        [Markup("\n").join(lines), *(Markup("\n").join(_version(version, say)) for version in post.versions[-VERSIONS_SHOWN:])]
    )


def _version(version: ProofVersion, say: Texts) -> Iterable[Markup]:
    yield say.html("proof-deleted" if version.deleted else "proof-version", number=version.number, at=say.moment(version.seen_at))
    if version.words.strip():
        yield Markup("<blockquote expandable>{}</blockquote>").format(escape(cut(_one_paragraph(version.words), WORDS_CHARS)))
    for quote, first, last in version.quotes[:QUOTES_SHOWN]:
        yield say.html("proof-claim", quote=cut(_one_paragraph(quote), QUOTE_CHARS), first=first, last=last)
    if version.sha256 and version.fetched_at:
        yield say.html("proof-page", sha256=Markup("<code>{}</code>").format(version.sha256), length=version.length)
        yield link(say.html("proof-fetched", at=say.moment(version.fetched_at)), version.fetched_from)
    else:
        yield say.html("proof-no-page")


def _one_paragraph(text: str) -> str:
    """Empty lines are where a long answer is split, and a quote must not be torn apart."""
    return "\n".join(line for line in text.splitlines() if line.strip())
