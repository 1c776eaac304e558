"""What the bot says about itself: first screen, help, privacy, language. Texts and buttons; nothing is looked up here."""

from __future__ import annotations

from markupsafe import Markup

from bot.rendering.alerts import link
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.message import Button, Message, units
from bot.rendering.texts import COMMANDS, LANGUAGES, Texts, texts

DESCRIPTION_UNITS = 512  # Bot API, setMyDescription
IN_A_ROW = 3  # buttons with one word


def render_start(lang: str, *, links: Links = NO_PAGE, topics: str = "") -> Message:
    """Who we are, the warning that must come first, and the way in: language, then one tap to subscribe. `topics`: as a button carries them."""
    say = texts(lang)
    blocks = [
        Markup("<b>{}</b>").format(say.html("start-title")),
        say.html("start-what"),
        say.html("start-danger"),
        *_safer(say, links),
        *([say.html("start-topics", topics=", ".join(say.of("topic", topic) for topic in topics.split(",")))] if topics else []),
        say.html("start-how"),
    ]
    carried = f":{topics}" if topics else ""
    rows = [(Button(text=say.plain("button-subscribe"), callback=f"sub:{lang}{carried}"),), *_languages("start", lang, carried)]
    if (home := links.home()) and home.startswith("https://"):
        rows.append((Button(text=say.plain("button-page"), url=home),))
    return Message(html=_paragraphs(*blocks), buttons=tuple(rows))


def _safer(say: Texts, links: Links) -> list[Markup]:
    home, feed = links.home(), links.feed()
    return [Markup("{} · {}").format(link(say.html("start-page"), home), link(say.html("start-feed"), feed))] if home and feed else []


def render_help(lang: str, *, unknown: bool = False, bot: str | None = None) -> Message:
    """Every command in half a line. `unknown`: somebody wrote what we do not understand. `bot`: its name, to invite it elsewhere."""
    say = texts(lang)
    lines = [Markup("/{} — {}").format(command, say.of("command", command)) for command in COMMANDS]
    head = say.html("help-unknown" if unknown else "help-title")
    return Message(html=_paragraphs(head, Markup("\n").join(lines), say.html("help-signs")), buttons=_elsewhere(say, bot) if bot else ())


def _elsewhere(say: Texts, bot: str) -> tuple[tuple[Button, ...], ...]:
    """Telegram's own dialogues; the channel's asks for the one right that is needed."""
    group = Button(text=say.plain("button-add-group"), url=f"https://t.me/{bot}?startgroup=true")
    channel = Button(text=say.plain("button-add-channel"), url=f"https://t.me/{bot}?startchannel&admin=post_messages")
    return ((group,), (channel,))


def render_subscribed(lang: str, *, group: bool, already: bool = False) -> Message:
    say = texts(lang)
    html = _paragraphs(say.html("subscribed-already" if already else "subscribed-group" if group else "subscribed"), say.html("subscribed-how"))
    status = Button(text=say.plain("button-status"), callback=f"status:{lang}")
    return Message(html=html, buttons=((status, Button(text=say.plain("button-settings"), callback="set")),))


def render_channel_welcome(lang: str) -> Message:
    """What a channel that the bot was made an administrator of gets once; only its administrators may press."""
    say = texts(lang)
    return Message(html=str(say.html("channel-subscribed")), buttons=((Button(text=say.plain("button-settings"), callback="set"),),))


def render_no_rights(lang: str, *, channel: bool) -> Message:
    """To whoever brought the bot to a place where it may not write."""
    return Message(html=str(texts(lang).html("no-rights-channel" if channel else "no-rights-group")))


def render_unsubscribed(lang: str, *, was: bool) -> Message:
    say = texts(lang)
    return Message(html=str(say.html("unsubscribed" if was else "not-subscribed")))


def render_language(lang: str, *, changed: bool = False) -> Message:
    say = texts(lang)
    return Message(
        html=str(say.html("language-changed" if changed else "language-ask", language=say.plain("language-name"))), buttons=_languages("lang", "")
    )


def render_privacy(lang: str, *, links: Links = NO_PAGE) -> Message:
    say = texts(lang)
    names = ("privacy-kept", "privacy-not-kept", "privacy-telegram", "privacy-backups", "privacy-forget")
    head = Markup("<b>{}</b>").format(say.html("privacy-title"))
    return Message(html=_paragraphs(head, *(say.html(name) for name in names), *_safer(say, links)))


def render_forgotten(lang: str, *, was: bool) -> Message:
    say = texts(lang)
    return Message(html=_paragraphs(say.html("forgotten" if was else "nothing-to-forget"), say.html("forgotten-telegram")))


def render_proof_usage(lang: str) -> Message:
    return Message(html=str(texts(lang).html("proof-usage", example=Markup("<code>/proof 2025-12-13-release-1</code>"))))


def render_proof_unknown(lang: str, id: str) -> Message:
    return Message(html=str(texts(lang).html("proof-unknown", id=id)))


def render_admins_only(lang: str) -> Message:
    return Message(html=str(texts(lang).html("admins-only")))


def render_apology(lang: str) -> Message:
    return Message(html=str(texts(lang).html("apology")))


def render_slow_down(lang: str) -> Message:
    return Message(html=str(texts(lang).html("slow-down")))


def description(lang: str, *, links: Links = NO_PAGE) -> str:
    """What Telegram shows before anybody presses Start: plain text."""
    say = texts(lang)
    told = [say.plain("start-what"), say.plain("start-danger"), *([home] if (home := links.home()) else [])]
    whole = "\n\n".join(told)
    return whole if units(whole) <= DESCRIPTION_UNITS else "\n\n".join(told[1:])


def menu(lang: str) -> tuple[tuple[str, str], ...]:
    """The commands for Telegram's own menu."""
    say = texts(lang)
    return tuple((command, say.of("command", command)) for command in COMMANDS)


def _languages(action: str, without: str, carried: str = "") -> tuple[tuple[Button, ...], ...]:
    others = [other for other in LANGUAGES if other != without]
    buttons = [Button(text=texts(other).plain("language-name"), callback=f"{action}:{other}{carried}") for other in others]
    return tuple(tuple(buttons[start : start + IN_A_ROW]) for start in range(0, len(buttons), IN_A_ROW))


def _paragraphs(*blocks: Markup) -> str:
    return str(Markup("\n\n").join(block for block in blocks if block))
