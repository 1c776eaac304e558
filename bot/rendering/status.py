"""The answers to /status, /latest and /sources: what is known now, in one screen of a phone each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from bot.rendering import phrases
from bot.rendering.alerts import link
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.message import cut
from bot.rendering.texts import Texts, texts
from bot.rendering.titles import episode_title, figures_now, released_ours
from claims.model import HEALTHY, Episode, EpisodeKind, Figure, SourceHealth, Speaker, Status

SANCTIONS_SHOWN = 5
FIGURES_SHOWN = 6
RELEASED_SHOWN = 3  # speakers who say how many were released since a day
FAILING_SHOWN = 10  # sources named in /status; /sources names all
DETAIL_CHARS = 120  # of what a source's failure says


def render_status(status: Status, lang: str, *, links: Links = NO_PAGE) -> str:
    """How many are held, the last release, sanctions, the sources."""
    say = texts(lang)
    blocks = [
        _block(say.html("status-held"), _held(status, say)),
        _block(say.html("status-release"), _release(status.last_release, say, links)),
        _block(say.html("released-title"), _released(status, say)) if status.released else Markup(""),
        _block(say.html("status-sanctions"), _sanctions(status, say, links)),
        _block(say.html("status-sources"), _summary(status, say)),
        say.html("status-at", at=say.moment(status.at)),
        link(say.html("status-page"), links.home() or "") if links.home() else Markup(""),
    ]
    return str(Markup("\n\n").join(block for block in blocks if block))


def render_latest(episodes: Sequence[Episode], lang: str, *, links: Links = NO_PAGE) -> str:
    """The newest happenings, each with its figures and how to prove it."""
    say = texts(lang)
    if not episodes:
        return str(say.html("latest-none"))
    return str(Markup("\n\n").join(Markup("\n").join(_episode(episode, say, links)) for episode in episodes))


def render_sources(sources: Sequence[SourceHealth], lang: str) -> str:
    """Every source, its voice and its health; what fails comes first."""
    say = texts(lang)
    if not sources:
        return str(say.html("sources-none"))
    ordered = sorted(sources, key=lambda source: (source.state in HEALTHY, source.id))
    paragraphs = [Markup("\n").join(_source(source, say)) for source in ordered]
    return str(Markup("\n\n").join([say.html("sources-title", ok=_ok(sources), failing=len(sources) - _ok(sources)), *paragraphs]))


def _block(title: Markup, lines: Iterable[Markup]) -> Markup:
    return Markup("\n").join([Markup("<b>{}</b>").format(title), *lines])


def _held(status: Status, say: Texts) -> Iterable[Markup]:
    for total in status.held:
        told = say.html("number-bounded", count=total.count, bound=phrases.bound_word(total.bound))
        who = phrases.speaker(say, total.speaker)
        yield link(say.html("status-held-line", number=told, speaker=who, day=say.day(total.as_of)), total.post_url)
    if not status.held:
        yield say.html("status-nothing")


def _release(episode: Episode | None, say: Texts, links: Links) -> Iterable[Markup]:
    return _episode(episode, say, links) if episode else [say.html("status-nothing")]


def _released(status: Status, say: Texts) -> Iterable[Markup]:
    """What others count since a day, and what our own record has of the same days: the difference is shown, not hidden."""
    for one in status.released[:RELEASED_SHOWN]:
        total = one.total
        told = say.html("number-bounded", count=total.count, bound=phrases.bound_word(total.bound))
        who = phrases.speaker(say, total.speaker)
        line = say.html("released-theirs", number=told, since=say.day(one.since), speaker=who, day=say.day(total.as_of))
        yield link(line, total.post_url)
        yield Markup("   {}").format(released_ours(say, one))


def _episode(episode: Episode, say: Texts, links: Links) -> Iterable[Markup]:
    head = say.html("episode-line", day=say.day(episode.day), what=episode_title(say, episode), state=say.of("state", episode.state))
    page = links.episode(episode.id)
    yield link(head, page) if page else head
    if episode.kind is EpisodeKind.SANCTIONS:
        yield from _dates(episode, say)
    told = _newest_of_each(figures_now(episode))
    line = phrases.voice_line if episode.kind is EpisodeKind.SANCTIONS else phrases.figure_line
    for figure in told[:FIGURES_SHOWN]:
        yield Markup("• {}").format(line(say, figure))
    if len(told) > FIGURES_SHOWN:
        yield say.html("more", count=len(told) - FIGURES_SHOWN)
    yield say.html("proof-hint", command=Markup("<code>/proof {}</code>").format(episode.id))


def _newest_of_each(figures: Sequence[Figure]) -> list[Figure]:
    newest: dict[Speaker, Figure] = {}
    for figure in figures:
        newest[figure.speaker] = figure
    return list(newest.values())


def _sanctions(status: Status, say: Texts, links: Links) -> Iterable[Markup]:
    for episode in status.sanctions[:SANCTIONS_SHOWN]:
        page = links.episode(episode.id)
        step = phrases.step(say, episode)
        yield Markup("• {}").format(link(step, page) if page else step)
        yield from (Markup("   {}").format(line) for line in _dates(episode, say))
    if not status.sanctions:
        yield say.html("status-nothing")


def _dates(episode: Episode, say: Texts) -> Iterable[Markup]:
    """Words and law are different facts: each with its day, and the days between them."""
    days = []
    if episode.announced:
        days.append(say.html("sanctions-announced", day=say.day(episode.announced)))
    if episode.in_force:
        days.append(say.html("sanctions-in-force", day=say.day(episode.in_force)))
    elif episode.due:
        days.append(say.html("sanctions-due", day=say.day(episode.due)))
    else:
        days.append(say.html("sanctions-no-law"))
    yield Markup("; ").join(days)
    if episode.gap_days is not None:
        yield phrases.gap(say, episode.gap_days)


def _summary(status: Status, say: Texts) -> Iterable[Markup]:
    failing = status.failing
    yield say.html("sources-title", ok=_ok(status.sources), failing=len(failing))
    for source in failing[:FAILING_SHOWN]:
        yield say.html("source-failing", source=source.id, state=say.of("health", source.state))
    if len(failing) > FAILING_SHOWN:
        yield say.html("more", count=len(failing) - FAILING_SHOWN)


def _ok(sources: Sequence[SourceHealth]) -> int:
    return sum(1 for source in sources if source.state in HEALTHY)


def _source(source: SourceHealth, say: Texts) -> Iterable[Markup]:
    name = link(escape(source.id), source.url)
    yield say.html("source-line", source=name, role=say.of("role", source.role), state=say.of("health", source.state))
    if source.state not in HEALTHY and source.detail:
        yield Markup("<i>{}</i>").format(cut(source.detail, DETAIL_CHARS))
    if source.last_success:
        yield say.html("source-success", at=say.moment(source.last_success))
    if source.last_new_post:
        yield say.html("source-post", at=say.moment(source.last_new_post))
