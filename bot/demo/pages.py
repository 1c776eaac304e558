"""The demo's pages in the formats of the real ones: the public preview of Telegram, the agency's site, RSS. Pure: what stands now → bytes.

Class names and nesting are those of saved pages of 2026; words and numbers of views are ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from html import escape

from bot.demo.story import OUTLETS, Act, Event, Outlet
from claims.model import MINSK

WINDOW = 20  # messages on one page of a preview
MONTHS = ("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря")
BY_ID = {outlet.id: outlet for outlet in OUTLETS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A post as its page shows it now."""

    event: Event  # its newest words; `at` stays the time of posting
    edited: bool = False


class World:
    """What stands on every page at this moment of the story."""

    def __init__(self, before: Sequence[Event] = ()) -> None:
        self._posts: dict[tuple[str, int], Shown] = {}
        for event in before:
            self.apply(event)

    def apply(self, event: Event) -> None:
        place = (event.outlet, event.key)
        if event.act is Act.PUBLISH:
            self._posts[place] = Shown(event=event)
        elif event.act is Act.EDIT:
            first = self._posts[place].event
            self._posts[place] = Shown(event=replace(first, text=event.text), edited=True)
        elif event.act is Act.DELETE:
            del self._posts[place]

    def posts(self, outlet: Outlet) -> list[Shown]:
        """Oldest first."""
        return [shown for (source, _key), shown in sorted(self._posts.items()) if source == outlet.id]

    def post(self, outlet: Outlet, key: int) -> Shown | None:
        return self._posts.get((outlet.id, key))


# --- the public preview of a Telegram channel ------------------------------------------------------------------------------------------


def preview_page(outlet: Outlet, posts: Sequence[Shown], before: int | None = None) -> str:
    """`/s/<channel>`: the newest window, or the one strictly below `before`; blocks stand oldest first."""
    window = [shown for shown in posts if before is None or shown.event.key < before][-WINDOW:]
    older = bool(window) and posts[0].event.key < window[0].event.key
    blocks = "".join(_block(outlet, shown, posts) for shown in window) or _no_posts()
    more = _more(outlet, window[0].event.key) if older else ""
    name, slug = escape(outlet.name), outlet.slug
    rel = f'<link rel="prev" href="/s/{slug}?before={window[0].event.key}">' if older else ""
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{name} – Telegram</title><meta property="og:title" content="{name}">'
        f'<meta property="og:site_name" content="Telegram">{rel}</head>'
        '<body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow tme_mode no_transitions">'
        f'<header class="tgme_header search_collapsed"><div class="tgme_container"><div class="tgme_header_right_column">{_channel_info(outlet)}'
        f'</div></div></header><main class="tgme_main" data-url="/s/{slug}"><div class="tgme_container">'
        f'<section class="tgme_channel_history js-message_history">{more}{blocks}</section></div></main>'
        "<!-- page generated in 12.34ms --></body></html>"
    )


def _channel_info(outlet: Outlet) -> str:
    return (
        '<section class="tgme_right_column"><div class="tgme_channel_info"><div class="tgme_channel_info_header">'
        '<div class="tgme_channel_info_header_title_wrap"><div class="tgme_channel_info_header_title">'
        f'<span dir="auto">{escape(outlet.name)}</span></div></div><div class="tgme_channel_info_header_username">'
        f'<a href="https://t.me/{outlet.slug}">@{outlet.slug}</a></div></div><div class="tgme_channel_info_counters">'
        '<div class="tgme_channel_info_counter"><span class="counter_value">12.3K</span> <span class="counter_type">subscribers</span></div></div>'
        '<div class="tgme_channel_info_description">Texts of a demo</div></div></section>'
    )


def _more(outlet: Outlet, key: int) -> str:
    return (
        f'<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/{outlet.slug}?before={key}" '
        f'class="tme_messages_more js-messages_more" data-before="{key}"></a></div>'
    )


def _no_posts() -> str:
    return (
        '<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message_centered">'
        '<div class="tme_no_messages_found">No posts found</div></div></div>'
    )


def _block(outlet: Outlet, shown: Shown, posts: Sequence[Shown]) -> str:
    event, slug = shown.event, outlet.slug
    return (
        '<div class="tgme_widget_message_wrap js-widget_message_wrap">'
        f'<div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="{slug}/{event.key}">'
        '<div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color">'
        f'<a class="tgme_widget_message_owner_name" href="https://t.me/{slug}"><span dir="auto">{escape(outlet.name)}</span></a></div>'
        f"{_forward(event)}{_quotation(outlet, event, posts)}{_photo(outlet, event)}"
        f'<div class="tgme_widget_message_text js-message_text" dir="auto">{_html(event.text)}</div>{_link_preview(event)}{_footer(outlet, shown)}'
        "</div></div></div>"
    )


def _html(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


def _forward(event: Event) -> str:
    if not event.forwarded_from:
        return ""
    origin = BY_ID[event.forwarded_from]
    return (
        '<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;<a class="tgme_widget_message_forwarded_from_name" '
        f'href="https://t.me/{origin.slug}"><span dir="auto">{escape(origin.name)}</span></a></div>'
    )


def _quotation(outlet: Outlet, event: Event, posts: Sequence[Shown]) -> str:
    """A reply begins with the words of the post that it answers, under a class that texts have too."""
    answered = next((shown.event for shown in posts if shown.event.key == event.reply_to), None)
    if answered is None:
        return ""
    return (
        f'<a class="tgme_widget_message_reply" href="https://t.me/{outlet.slug}/{answered.key}"><div class="tgme_widget_message_author accent_color">'
        f'<span class="tgme_widget_message_author_name" dir="auto">{escape(outlet.name)}</span></div>'
        f'<div class="tgme_widget_message_text js-message_reply_text" dir="auto">{escape(answered.text[:80])}</div></a>'
    )


def _photo(outlet: Outlet, event: Event) -> str:
    if not event.photo:
        return ""
    return (
        f'<a class="tgme_widget_message_photo_wrap js-message_photo" href="https://t.me/{outlet.slug}/{event.key}" '
        "style=\"width:800px;background-image:url('https://cdn4.telesco.pe/file/demo.jpg')\">"
        '<div class="tgme_widget_message_photo" style="padding-top:66.6%"></div></a>'
    )


def _link_preview(event: Event) -> str:
    if event.preview is None:
        return ""
    site, title, description = (escape(words) for words in event.preview)
    return (
        '<a class="tgme_widget_message_link_preview" href="https://example.org/story">'
        f'<div class="link_preview_site_name accent_color" dir="auto">{site}</div><div class="link_preview_title" dir="auto">{title}</div>'
        f'<div class="link_preview_description" dir="auto">{description}</div></a>'
    )


def _footer(outlet: Outlet, shown: Shown) -> str:
    event = shown.event
    mark = "edited &nbsp;" if shown.edited else ""
    return (
        '<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info">'
        '<span class="tgme_widget_message_views">1.2K</span><span class="copyonly"> views</span>'
        f'<span class="tgme_widget_message_meta">{mark}<a class="tgme_widget_message_date" href="https://t.me/{outlet.slug}/{event.key}">'
        f'<time datetime="{event.at.isoformat(timespec="seconds")}" class="time">{event.at:%H:%M}</time></a></span></div></div>'
    )


def post_page(outlet: Outlet, shown: Shown | None) -> str:
    """`/<channel>/<id>?embed=1`: the post alone; of a deleted one an error, with status 200."""
    inner = _block(outlet, shown, ()) if shown else _not_found()
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram Widget</title><meta name="viewport" content="width=device-width">'
        '<link href="//telegram.org/css/widget-frame.css" rel="stylesheet" media="screen"><style>.user-color-1{color:#ca5650}</style></head>'
        f'<body class="widget_frame_base tgme_widget body_widget_post emoji_image tgme_mode nodark">{inner}'
        '<script src="//telegram.org/js/widget-frame.js"></script><script>TWidgetPost.init();</script></body></html>'
    )


def _not_found() -> str:
    return (
        '<div class="tgme_widget_message text_not_supported_wrap err_message js-widget_message"><div class="tgme_widget_message_bubble">'
        '<div class="tgme_widget_message_error" dir="auto">Post not found</div></div></div>'
    )


def landing_page(slug: str) -> str:
    """What Telegram shows for a name that does not exist."""
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram: Contact @{escape(slug)}</title>'
        f'<meta name="robots" content="noindex, nofollow"><meta property="og:title" content="Telegram: Contact @{escape(slug)}"></head>'
        '<body class="no_transition"><div class="tgme_page_wrap"><div class="tgme_body_wrap"><div class="tgme_page"><div class="tgme_page_icon">'
        '<i class="tgme_icon_user"></i></div><div class="tgme_page_description">If you have <strong>Telegram</strong>, you can contact '
        f'<a class="tgme_username_link" href="tg://resolve?domain={escape(slug)}">@{escape(slug)}</a> right away.</div>'
        '<div class="tgme_page_action"><a class="tgme_action_button_new">Send Message</a></div></div></div></div></body></html>'
    )


# --- the agency's site -------------------------------------------------------------------------------------------------------------------


def _article_path(event: Event) -> str:
    return f"/president/view/demo-{event.key}-2025/"


def listing_page(posts: Sequence[Shown]) -> str:
    """`/all_news/`: titles and addresses, newest first; the words stand on the articles' own pages."""
    items = "".join(
        f'<div class="tl_item"><div class="tl_date"><span>{shown.event.at.astimezone(MINSK):%H:%M}</span></div>'
        f'<a href="{_article_path(shown.event)}"><div class="tl_news">{escape(shown.event.title)}</div></a><div class="tl_node">Президент</div></div>'
        for shown in reversed(posts)
    )
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Все новости</title><link rel="stylesheet" href="/css/main.css">'
        '<meta name="description" content="Лента новостей для показа"></head><body><div class="inner_content"><h1>Все новости</h1>'
        f'<div class="lenta">{items}</div></div><div class="footer">Показ на этой машине, настоящих новостей здесь нет</div></body></html>'
    )


def article_page(shown: Shown) -> str:
    event = shown.event
    local = event.at.astimezone(MINSK)
    wall = f"{local:%Y-%m-%d %H:%M}:00"  # the site gives the clock of Minsk without saying so
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(event.title)}</title>'
        f'<meta property="article:published_time" content="{wall}"><meta name="mediator_published_time" content="{local:%Y-%m-%dT%H:%M}:00+00:00">'
        f'</head><body><div class="inner_content"><div class="content_margin"><h1>{escape(event.title)}</h1>'
        f'<div class="date_full">{local.day:02} {MONTHS[local.month - 1]} {local.year}, {local:%H:%M}</div>'
        '<div class="main_img"><img src="/images/demo.jpg" alt=""></div><div class="js-mediator-article">'
        f'<p>{_html(event.text)}</p></div><div class="invite_in_messagers">Подписывайтесь на нас</div>'
        '<div class="news_tags"><a href="/tags/demo">показ</a></div><div class="clear"></div></div></div></body></html>'
    )


# --- feeds -------------------------------------------------------------------------------------------------------------------------------


def feed(outlet: Outlet, posts: Sequence[Shown], address: str) -> str:
    """RSS 2.0, newest first. `address`: of the demo's server, for the links."""
    items = "".join(_item(shown.event, f"{address}/{outlet.slug}/{shown.event.key}") for shown in reversed(posts))
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{escape(outlet.name)}</title><link>{address}/</link>'
        f"<description>Texts of a demo, served on this machine</description><language>{outlet.language}</language>{items}</channel></rss>"
    )


def _item(event: Event, link: str) -> str:
    return (
        f'<item><title>{escape(event.title)}</title><link>{link}</link><guid isPermaLink="true">{link}</guid><pubDate>{_rfc822(event.at)}</pubDate>'
        f"<description><![CDATA[<p>{_html(event.text)}</p>]]></description></item>"
    )


def _rfc822(at: datetime) -> str:
    return format_datetime(at)
