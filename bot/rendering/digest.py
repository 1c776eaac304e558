"""A digest as one message: under the chart it is a caption of at most 1024 units, in a discreet chat a text. What does not fit is counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from bot.rendering import phrases
from bot.rendering.alerts import link
from bot.rendering.headlines import headline
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.message import MAX_UNITS, Button, Message, telegram_length
from bot.rendering.texts import Texts, message_name, texts
from bot.rendering.titles import episode_title, figures_now
from claims.digest import Digest
from claims.model import Alert, Episode, EpisodeKind, Figure, Role, Total, minsk_day

CAPTION_UNITS = 1024  # of a photo, after parsing (Bot API, sendPhoto)
ALL = Markup("/history")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is shown. Tried from generous to meagre until it fits; the last one holds some 700 units of our own words."""

    events: int
    figures: int  # of each event
    others: int
    proofs: bool


LIMITS = (
    Limits(20, 3, 10, True),
    Limits(12, 2, 6, False),
    Limits(8, 1, 3, False),
    Limits(8, 0, 1, False),
    Limits(4, 0, 1, False),
    Limits(0, 0, 0, False),
)


def render_digest(digest: Digest, lang: str, *, links: Links = NO_PAGE, most: int = MAX_UNITS) -> Message:
    """`most`: UTF-16 units that the message may have; CAPTION_UNITS under a picture."""
    say = texts(lang)
    html = Markup("")
    for limits in LIMITS:
        html = _compose(digest, say, links, limits)
        if telegram_length(html) <= most:
            break
    settings, history = (
        Button(text=say.plain(name), callback=data) for name, data in (("button-settings", "set"), ("button-history", "hist:0:0:all"))
    )
    return Message(html=str(html), buttons=((history, settings),))


def _compose(digest: Digest, say: Texts, links: Links, limits: Limits) -> Markup:
    events = digest.episodes[-limits.events :] if limits.events else ()
    others = digest.others[-limits.others :] if limits.others else ()
    left = len(digest.episodes) - len(events) + len(digest.others) - len(others)
    blocks = [
        Markup("<b>{}</b>").format(_first_line(digest, say)),
        *(Markup("\n").join(_event(episode, say, links, limits)) for episode in events),
        *(_other(alert, say) for alert in others),
        say.html("digest-more", count=left, command=ALL) if left else Markup(""),
        _held(digest.held[0], say) if digest.held else Markup(""),
        say.html("digest-over") if digest.kind == "pause" else Markup(""),
    ]
    return Markup("\n\n").join(block for block in blocks if block)


def _first_line(digest: Digest, say: Texts) -> Markup:
    """Which time, and how many of what."""
    days = {"from": _day(digest.since, say), "to": _day(digest.until, say)}
    return Markup("{}: {}").format(say.html(message_name("digest", digest.kind), **days), _counts(digest, say))


def _day(at: datetime, say: Texts) -> str:
    return say.day(minsk_day(at))


def _counts(digest: Digest, say: Texts) -> Markup:
    releases = sum(1 for episode in digest.episodes if episode.kind is EpisodeKind.RELEASE)
    numbers = {"digest-releases": releases, "digest-sanctions": len(digest.episodes) - releases, "digest-others": len(digest.others)}
    told = [say.html(name, count=count) for name, count in numbers.items() if count]
    return Markup(", ").join(told) if told else say.html("digest-nothing")


def _event(episode: Episode, say: Texts, links: Links, limits: Limits) -> Iterable[Markup]:
    line = say.html("episode-line", day=say.day(episode.day), what=episode_title(say, episode), state=say.of("state", episode.state))
    page = links.episode(episode.id)
    yield Markup("• {}").format(link(line, page) if page else line)
    if episode.kind is EpisodeKind.RELEASE:
        yield from (Markup("   {}").format(phrases.figure_line(say, figure)) for figure in _voices(episode)[: limits.figures])
    if limits.proofs:
        yield Markup("   <code>/proof {}</code>").format(episode.id)


def _voices(episode: Episode) -> list[Figure]:
    """The newest figure of each speaker, those who can know first and the press last."""
    newest = {figure.speaker: figure for figure in figures_now(episode)}
    return sorted(newest.values(), key=lambda figure: figure.speaker.role in (Role.PRESS, None))


def _other(alert: Alert, say: Texts) -> Markup:
    return Markup("• {}").format(link(headline(alert, say), alert.post_url))


def _held(total: Total, say: Texts) -> Markup:
    told = say.html("number-bounded", count=total.count, bound=phrases.bound_word(total.bound))
    line = say.html("status-held-line", number=told, speaker=phrases.speaker(say, total.speaker), day=say.day(total.as_of))
    return say.html("digest-held", line=line)
