"""What operators are told about the running of the service: a source failed, a source recovered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.rendering.message import Message, cut
from bot.rendering.operators import render_week
from bot.rendering.texts import NOTICES, Texts, message_name, texts
from bot.rendering.watching import render_named_notice
from claims.model import SourceState

RECOVERED = "source_recovered"
WEEKLY = "weekly"  # to operators
WATCHED = "watched"  # people named, told to those who watch them
DETAIL_CHARS = 300  # of an error's own words


def render_notice(kind: str, params: Mapping[str, Any], lang: str) -> Message:
    """`params`: source, state, was (the state before), detail, since (RFC 3339). An unknown kind is told by its name."""
    say = texts(lang)
    if kind == WEEKLY:
        return render_week(params, lang)
    if kind == WATCHED:
        return render_named_notice(params, lang)
    if kind not in NOTICES:
        return Message(html=str(say.html("notice-other", kind=kind, detail=cut(str(dict(params)), DETAIL_CHARS))))
    words = say.html(
        message_name("notice", kind),
        source=str(params.get("source", "")),
        state=_state(str(params.get("was" if kind == RECOVERED else "state", "")), say),
        detail=cut(str(params.get("detail", "")), DETAIL_CHARS),
        since=_since(params.get("since"), say),
    )
    return Message(html=str(words).strip())


def _state(value: str, say: Texts) -> str:
    return say.of("health", value) if value in set(SourceState) else value or "?"


def _since(value: object, say: Texts) -> str:
    try:
        return say.moment(datetime.fromisoformat(str(value)))
    except ValueError:
        return "?"
