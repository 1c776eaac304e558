"""Pages of the public preview in their real structure, with words of our own. Real pages have hardly a line break between tags."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import escape

FIRST = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
COMMENT = "<!-- page generated in {ms}ms -->"


@dataclass(kw_only=True)
class Message:
    """One block. `html` is the inside of the text element; `media` is markup that stands before it."""

    id: int
    html: str | None = None
    at: datetime | None = None
    media: str = ""
    after: str = ""  # markup after the text: a link preview, reactions
    nested: bool = False  # captions of albums hold a text element inside a text element
    edited: bool = False
    author: str | None = None
    forwarded: str = ""
    reply: str = ""
    service: bool = False
    views: str | None = "1.2K"
    keyboard: str = ""
    channel: str = "sample"
    extra: str = ""  # further attributes, as a post's own page has them

    @property
    def moment(self) -> datetime:
        return self.at or FIRST + timedelta(minutes=self.id)


def photo(channel: str, id: int, single: bool = False) -> str:
    wanted = "grouped_media_wrap blured " if single else "5000000000 "
    return (
        f'<a class="tgme_widget_message_photo_wrap {wanted}js-message_photo" style="width:800px;background-image:'
        f'url(\'https://cdn4.telesco.pe/file/invented_{id}.jpg\')" href="https://t.me/{channel}/{id}{"?single" if single else ""}">'
        '<div class="tgme_widget_message_photo" style="padding-top:66.6%"></div></a>'
    )


def album(channel: str, *ids: int) -> str:
    inner = "".join(photo(channel, id, single=True) for id in ids)
    return (
        '<div class="media_supported_cont"><div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap" style="width:453px;">'
        '<div class="tgme_widget_message_grouped js-message_grouped" style="padding-top:66.6%"><div class="tgme_widget_message_grouped_layer '
        f'js-message_grouped_layer" style="width:453px;height:302px">{inner}</div></div></div>'
    )


def fallback(words: str) -> str:
    """What a browser shows where it cannot play; stands inside ordinary players, and alone where the preview cannot draw a post."""
    return (
        '<div class="message_media_not_supported_wrap"><div class="message_media_not_supported"><div class="message_media_not_supported_label">'
        f'{words}</div><span class="message_media_view_in_telegram">VIEW IN TELEGRAM</span></div></div>'
    )


def video(channel: str, id: int, length: str = "1:05") -> str:
    return (
        f'<a class="tgme_widget_message_video_player js-message_video_player" href="https://t.me/{channel}/{id}">'
        '<i class="tgme_widget_message_video_thumb" '
        'style="background-image:url(\'https://cdn4.telesco.pe/file/invented.jpg\')"></i><div class="tgme_widget_message_video_wrap" '
        'style="width:1280px;padding-top:56.25%"><video src="https://cdn4.telesco.pe/file/invented.mp4?token=invented" '
        'class="tgme_widget_message_video '
        'js-message_video" width="100%" height="100%"></video></div><div class="message_video_play js-message_video_play"></div><time '
        f'class="message_video_duration js-message_video_duration">{length}</time>{fallback("This media is not supported in your browser")}</a>'
    )


def forward(name: str, href: str | None) -> str:
    inside = f'<span dir="auto">{escape(name)}</span>'
    if href is None:
        shown = f'<span class="tgme_widget_message_forwarded_from_name" dir="auto">{escape(name)}</span>'
    else:
        shown = f'<a class="tgme_widget_message_forwarded_from_name" href="{escape(href)}">{inside}</a>'
    return f'<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;{shown}</div>'


def quotation(channel: str, id: int, words: str) -> str:
    return (
        f'<a class="tgme_widget_message_reply" href="https://t.me/{channel}/{id}"><i class="tgme_widget_message_reply_thumb"></i>'
        '<div class="tgme_widget_message_author accent_color"><span class="tgme_widget_message_author_name" dir="auto">Invented channel</span></div>'
        f'<div class="tgme_widget_message_text js-message_reply_text" dir="auto">{words}</div></a>'
    )


def preview(words: str) -> str:
    return (
        '<a class="tgme_widget_message_link_preview" href="https://example.org/story">'
        '<div class="link_preview_site_name accent_color" dir="auto">Example</div>'
        '<i class="link_preview_image" style="padding-top:52%"></i><div class="link_preview_title" dir="auto">Somebody else</div>'
        f'<div class="link_preview_description" dir="auto">{words}</div></a>'
    )


def block(message: Message) -> str:
    """One message as both the list and a post's own page show it."""
    channel, id = message.channel, message.id
    text = ""
    if message.html is not None:
        text = f'<div class="tgme_widget_message_text js-message_text" dir="auto">{message.html}</div>'
        text = f'<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>' if message.nested else text
    author = f'<span class="tgme_widget_message_from_author" dir="auto">{message.author}</span>,&nbsp;' if message.author else ""
    views = f'<span class="tgme_widget_message_views">{message.views}</span><span class="copyonly"> views</span>' if message.views else ""
    stamp = message.moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    album_end = (
        f'</div><div class="media_not_supported_cont">{fallback("Please open Telegram to view this post")}</div>'
        if message.media.startswith('<div class="media_supported_cont">')
        else ""
    )
    return (
        f'<div class="tgme_widget_message text_not_supported_wrap {"service_message " if message.service else ""}js-widget_message" '
        f'data-post="{channel}/{id}" data-view="eyJjIjotMTAwMDAwMDAwMX0"{message.extra}>'
        f'<div class="tgme_widget_message_user"><a href="https://t.me/{channel}"><i class="tgme_widget_message_user_photo bgcolor5" data-content="V">'
        '<img src="https://cdn4.telesco.pe/file/invented_face.jpg"></i></a></div><div class="tgme_widget_message_bubble">'
        '<i class="tgme_widget_message_bubble_tail"><svg class="bubble_icon" width="9px" height="20px" viewBox="0 0 9 20"></svg></i>'
        f'<div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/{channel}">'
        f'<span dir="auto">Invented channel</span></a></div>{message.forwarded}{message.reply}{message.media}{text}{album_end}{message.after}'
        '<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info">'
        f'{views}<span class="tgme_widget_message_meta">{author}{"edited &nbsp;" if message.edited else ""}<a class="tgme_widget_message_date" '
        f'href="https://t.me/{channel}/{id}"><time datetime="{stamp}" class="time">{stamp[11:16]}</time></a></span></div></div></div>'
        f"{message.keyboard}</div>"
    )


def header(channel: str) -> str:
    return (
        '<header class="tgme_header search_collapsed"><div class="tgme_container"><div class="tgme_header_right_column">'
        '<section class="tgme_right_column">'
        '<div class="tgme_channel_info"><div class="tgme_channel_info_header"><div class="tgme_channel_info_header_title_wrap">'
        '<div class="tgme_channel_info_header_title"><span dir="auto">Invented channel</span></div></div>'
        f'<div class="tgme_channel_info_header_username"><a href="https://t.me/{channel}">@{channel}</a></div></div>'
        '<div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter"><span class="counter_value">12.3K</span> '
        '<span class="counter_type">subscribers</span></div></div><div class="tgme_channel_info_description">Invented for tests</div>'
        "</div></section></div></div></header>"
    )


@dataclass(kw_only=True)
class Channel:
    """A channel with its posts, served window by window as the site does."""

    name: str = "sample"
    messages: list[Message] = field(default_factory=list)
    window: int = 20

    def post(self, id: int, html: str | None, **fields: object) -> Message:
        message = Message(id=id, html=html, channel=self.name, **fields)  # type: ignore[arg-type]
        self.messages = sorted([*(each for each in self.messages if each.id != id), message], key=lambda each: each.id)
        return message

    def remove(self, id: int) -> None:
        self.messages = [each for each in self.messages if each.id != id]

    def page(self, before: int | None = None, ms: str = "12.34") -> str:
        shown = [each for each in self.messages if before is None or each.id < before][-self.window :]
        return page(shown, channel=self.name, older=bool(shown) and shown[0].id > self.messages[0].id, ms=ms)

    def own_page(self, id: int) -> str:
        found = next((each for each in self.messages if each.id == id), None)
        return own_page(found) if found else missing_page()


def page(messages: list[Message], *, channel: str = "sample", older: bool = True, ms: str = "12.34") -> str:
    lowest, highest = (messages[0].id, messages[-1].id + 1) if messages else (1, 1)
    prev = f'<link rel="prev" href="/s/{channel}?before={lowest}">' if older else ""
    more = (
        f'<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/{channel}?before={lowest}" '
        'class="tme_messages_more js-messages_more" '
        f'data-before="{lowest}"></a></div>'
        if older
        else ""
    )
    nothing = (
        '<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message_centered">'
        '<div class="tme_no_messages_found">No posts found</div></div></div>'
    )
    blocks = "".join(f'<div class="tgme_widget_message_wrap js-widget_message_wrap">{block(message)}</div>' for message in messages)
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Invented channel – Telegram</title>'
        '<meta property="og:title" content="Invented channel"><meta property="og:site_name" content="Telegram">'
        f'{prev}<link rel="canonical" href="/s/{channel}?before={highest}"></head>'
        '<body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow tme_mode no_transitions">'
        f'{header(channel)}<main class="tgme_main" data-url="/{channel}"><div class="tgme_container">'
        f'<section class="tgme_channel_history js-message_history">{more}{blocks or nothing}</section></div></main>'
        f"{COMMENT.format(ms=ms)}</body></html>"
    )


def own_page(message: Message) -> str:
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram Widget</title></head>'
        '<body class="widget_frame_base tgme_widget body_widget_post emoji_image tgme_mode nodark">'
        f"{block(message)}{COMMENT.format(ms='3.21')}</body></html>"
    )


def missing_page(said: str = "Post not found") -> str:
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram Widget</title></head>'
        '<body class="widget_frame_base tgme_widget body_widget_post emoji_image tgme_mode nodark">'
        '<div class="tgme_widget_message text_not_supported_wrap err_message js-widget_message"><div class="tgme_widget_message_bubble">'
        f'<div class="tgme_widget_message_error" dir="auto">{said}</div></div></div>{COMMENT.format(ms="1.02")}</body></html>'
    )


def contact_page(name: str = "sample") -> str:
    """What a name that does not exist gives, and what a blocked reader gets of any channel."""
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Telegram: Contact @{name}</title><meta name="robots" content="noindex, nofollow">'
        f'<meta property="og:title" content="Telegram: Contact @{name}"></head><body class="no_transition"><div class="tgme_page_wrap">'
        '<div class="tgme_body_wrap"><div class="tgme_page"><div class="tgme_page_icon"><i class="tgme_icon_user"></i></div>'
        f'<div class="tgme_page_description">If you have <strong>Telegram</strong>, you can contact <a class="tgme_username_link" '
        f'href="tg://resolve?domain={name}">@{name}</a> right away.</div><div class="tgme_page_action"><a class="tgme_action_button_new" '
        f'href="tg://resolve?domain={name}">Send Message</a></div></div></div></div></body></html>'
    )


def view_page(name: str = "sample") -> str:
    """What a group, and a channel without preview, gives."""
    return contact_page(name).replace("Telegram: Contact @", "Telegram: View @").replace('<i class="tgme_icon_user"></i>', "")
