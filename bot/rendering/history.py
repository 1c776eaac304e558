"""/history: what happened, page by page, and the card that inline mode shares."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.rendering.alerts import link
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.message import Button, Message
from bot.rendering.status import render_status
from bot.rendering.texts import Texts, texts
from bot.rendering.titles import episode_title
from claims.model import Episode, Status

PAGE = 8  # events: one screen of a phone
YEARS_SHOWN = 4  # buttons
KINDS = ("all", "release", "sanctions")


def render_history(
    episodes: Sequence[Episode], total: int, offset: int, *, year: int | None, kind: str, years: Sequence[int], lang: str, links: Links = NO_PAGE
) -> Message:
    """One page; its buttons carry year, kind and place, so that they work after a restart."""
    say = texts(lang)
    if total:
        last = offset + len(episodes)
        head = say.html("history-title", first=say.number(offset + 1 if episodes else 0), last=say.number(last), total=say.number(total))
    else:
        head = say.html("history-none")
    lines = [Markup("• {}").format(_line(episode, say, links)) for episode in episodes]
    html = Markup("\n\n").join([Markup("<b>{}</b>").format(head), *lines])
    return Message(html=str(html), buttons=_buttons(total, offset, year, kind, years, say))


def _line(episode: Episode, say: Texts, links: Links) -> Markup:
    line = say.html("episode-line", day=say.day(episode.day), what=episode_title(say, episode), state=say.of("state", episode.state))
    page = links.episode(episode.id)
    return Markup("{}\n<code>/proof {}</code>").format(link(line, page) if page else line, episode.id)


def _buttons(total: int, offset: int, year: int | None, kind: str, years: Sequence[int], say: Texts) -> tuple[tuple[Button, ...], ...]:
    turns = []
    if offset > 0:
        turns.append(Button(text="«", callback=_data(max(0, offset - PAGE), year, kind)))
    if offset + PAGE < total:
        turns.append(Button(text="»", callback=_data(offset + PAGE, year, kind)))
    kinds = [Button(text=_chosen(say.of("history-kind", each), each == kind), callback=_data(0, year, each)) for each in KINDS]
    of_year = [Button(text=_chosen(str(each), each == year), callback=_data(0, None if each == year else each, kind)) for each in years[:YEARS_SHOWN]]
    return tuple(tuple(row) for row in (turns, kinds, of_year) if row)


def _chosen(words: str, is_chosen: bool) -> str:
    return f"• {words}" if is_chosen else words


def _data(offset: int, year: int | None, kind: str) -> str:
    return f"hist:{offset}:{year or 0}:{kind}"


def render_card(status: Status, lang: str, *, links: Links = NO_PAGE) -> tuple[str, str]:
    """Title and HTML of what somebody shares from inline mode."""
    return texts(lang).plain("inline-title"), render_status(status, lang, links=links)


def render_chart_buttons(theme: str, lang: str) -> tuple[tuple[Button, ...], ...]:
    say = texts(lang)
    other = "light" if theme == "dark" else "dark"
    return ((Button(text=say.of("chart", other), callback=f"chart:{other}"),),)
