"""An alert in a terminal: plain text, as a subscriber would read it, with a rule above it."""

from __future__ import annotations

from bot.rendering.alerts import render_alert
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.notices import render_notice
from bot.rendering.texts import LANGUAGES, texts
from claims.model import Alert

RULE = "─" * 78
CONTROL = dict.fromkeys((*range(10), *range(11, 32), *range(127, 160)))  # foreign text must not steer the terminal


def render_terminal(alert: Alert, lang: str = LANGUAGES[0], *, links: Links = NO_PAGE) -> str:
    say = texts(lang)
    kind = say.of("alert-type", alert.type)
    body = render_alert(alert, lang, links=links).plain
    return f"{RULE}\n{say.moment(alert.at)} · {kind}\n\n{body}\n".translate(CONTROL)


def render_terminal_notice(kind: str, params: dict[str, object], lang: str = LANGUAGES[0]) -> str:
    return f"{RULE}\n{render_notice(kind, params, lang).plain}\n".translate(CONTROL)
