"""A discreet message: neutral words, and a button behind which the real text stands for some minutes."""

from __future__ import annotations

from markupsafe import escape

from bot.rendering.message import Button, Message
from bot.rendering.texts import texts


def render_veil(words: str, delivery_id: int, lang: str) -> Message:
    """What stands in the chat. Neither the words nor the button say what it is about."""
    return Message(html=str(escape(words)), buttons=((Button(text=texts(lang).plain("discreet-show"), callback=f"show:{delivery_id}"),),))


def unveiled(message: Message, delivery_id: int, lang: str) -> Message:
    """The real message, with a button that hides it before its time."""
    hide = (Button(text=texts(lang).plain("discreet-hide"), callback=f"hide:{delivery_id}"),)
    return Message(html=message.html, buttons=(*message.buttons, hide))
