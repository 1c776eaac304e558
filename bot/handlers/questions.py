"""/history, /chart and inline mode: questions whose answers can be turned, drawn or shared. Buttons carry all they need."""

from __future__ import annotations

import io
from datetime import timedelta

from telegram import InlineQueryResultArticle, InputFile, InputMediaPhoto, InputTextMessageContent, LinkPreviewOptions, Message, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.delivery.picture import picture
from bot.delivery.telegram import NOT_EDITABLE, UNCHANGED, keyboard, says
from bot.handlers.conversation import Callback, Context, Desk, Talk
from bot.rendering import history as screens
from bot.rendering.chart import THEMES, render_chart
from bot.rendering.history import KINDS, PAGE
from bot.rendering.message import MAX_UNITS, cut, telegram_length, to_plain
from bot.rendering.message import Message as Rendered
from bot.rendering.texts import known_language, texts
from bot.rendering.timeline import LONGEST
from claims.model import EpisodeKind, minsk_day
from storage.status import first_year, load_history, load_status, load_timeline

FIRST_YEAR, LAST_YEAR = 1994, 2100
INLINE_KEPT = timedelta(seconds=30)  # Telegram may give the same card to others so long: a release must not wait for a cache
PATTERN = r"^(hist:\d{1,6}:\d{1,4}:[a-z]+|chart:[a-z]+)$"


async def history(talk: Talk) -> None:
    """/history, /history 2025, /history sanctions 2025."""
    words = [word.lower() for word in talk.arguments]
    year = next((int(word) for word in words if word.isascii() and word.isdigit() and FIRST_YEAR <= int(word) <= LAST_YEAR), None)
    kind = next((kind for kind in KINDS for word in words if word.rstrip("s") == kind.rstrip("s")), "all")
    await talk.reply(await _page(talk, 0, year, kind))


async def _page(talk: Talk, offset: int, year: int | None, kind: str) -> Rendered:
    wanted = None if kind == "all" else EpisodeKind(kind)
    async with talk.services.database.reading() as connection:
        episodes, total = await load_history(connection, offset=offset, limit=PAGE, year=year, kind=wanted)
        first = await first_year(connection)
    newest = minsk_day(talk.services.clock()).year
    years = range(newest, (first or newest) - 1, -1)
    return screens.render_history(episodes, total, offset, year=year, kind=kind, years=years, lang=talk.language, links=talk.services.links)


async def chart(talk: Talk, theme: str = "light") -> None:
    """The picture, with a button for the other theme."""
    content, caption = await _drawn(talk, theme)
    buttons = keyboard(Rendered(html=caption, buttons=screens.render_chart_buttons(theme, talk.language)))
    file = InputFile(io.BytesIO(content), filename="volia.png")
    sent = await talk.context.bot.send_photo(talk.chat.id, file, caption=caption, message_thread_id=talk.topic, reply_markup=buttons)
    await talk.note_sent(sent.message_id)


async def _drawn(talk: Talk, theme: str) -> tuple[bytes, str]:
    today = minsk_day(talk.services.clock())
    async with talk.services.database.reading() as connection:
        drawn = await load_timeline(connection, since=today - LONGEST, until=today)
    svg = render_chart(drawn.episodes, drawn.totals, today, talk.language, theme=theme)
    say = texts(talk.language)
    return await picture(svg), say.plain("chart-caption", day=say.day(today))


async def pressed(talk: Talk) -> None:
    query = talk.update.callback_query
    assert query is not None, "registered for callbacks alone"
    action, *rest = (query.data or "").split(":")
    if action == "chart" and rest[0] in THEMES:
        await talk.acknowledge()
        await _redraw(talk, rest[0])
    elif action == "hist" and rest[2] in KINDS:
        await talk.acknowledge()
        year = int(rest[1])
        await talk.put(await _page(talk, int(rest[0]), year if FIRST_YEAR <= year <= LAST_YEAR else None, rest[2]))
    else:
        await talk.acknowledge(texts(talk.language).plain("button-outdated"))


async def _redraw(talk: Talk, theme: str) -> None:
    """Puts the other picture where the button stood."""
    query = talk.update.callback_query
    if query is None or not isinstance(query.message, Message):
        await chart(talk, theme)
        return
    content, caption = await _drawn(talk, theme)
    buttons = keyboard(Rendered(html=caption, buttons=screens.render_chart_buttons(theme, talk.language)))
    try:
        await query.edit_message_media(InputMediaPhoto(InputFile(io.BytesIO(content), filename="volia.png"), caption=caption), reply_markup=buttons)
    except BadRequest as refused:
        if says(refused, UNCHANGED):
            return
        if not says(refused, NOT_EDITABLE):
            raise
        await chart(talk, theme)


def inline(desk: Desk) -> Callback:
    """ "@bot status" in any chat: a card with what is known now. Whoever asks leaves nothing here, not even a language."""

    async def call(update: Update, _context: Context) -> None:
        query = update.inline_query
        if query is None or desk.gate.ask(query.from_user.id) != "yes":
            return
        services, language = desk.services, known_language(query.from_user.language_code)
        async with services.database.reading() as connection:
            known = await load_status(connection, services.clock(), services.sources)
        title, html = screens.render_card(known, language, links=services.links)
        if telegram_length(html) > MAX_UNITS:
            content = InputTextMessageContent(cut(to_plain(html), MAX_UNITS), link_preview_options=LinkPreviewOptions(is_disabled=True))
        else:
            content = InputTextMessageContent(html, parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True))
        card = InlineQueryResultArticle(id=f"status-{language}", title=title, input_message_content=content)
        await query.answer([card], cache_time=INLINE_KEPT, is_personal=False)

    return call
