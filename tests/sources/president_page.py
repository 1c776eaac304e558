"""Pages of president.gov.by in their real structure (facts: cards, heading, time, section, tags, gallery), with words of our own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MENU = (
    '<header><nav><a href="/ru">Главная</a><a href="/ru/events">События</a><a href="/en/events">EN</a>'
    '<a href="/ru/events/iz-menyu">Из меню</a></nav></header>'
)
FOOTER = '<footer><p>Выдуманный адрес, Минск</p><a href="/ru/events/iz-podvala">Из подвала</a></footer>'


@dataclass(frozen=True, kw_only=True)
class Event:
    slug: str = "vydumka-podpisan-ukaz"
    title: str = "ВЫДУМКА. Подписан указ о помиловании"
    text: str = "<p>Вымышленный текст: помилованы 7 человек.</p>"
    time: str = '<time data-datetime="2026-03-11T10:15:00+03:00">11 марта 2026</time>'
    edition: str = "ru"

    @property
    def path(self) -> str:
        return f"/{self.edition}/events/{self.slug}"

    @property
    def key(self) -> str:
        return f"{self.edition}:{self.slug}"

    @property
    def card(self) -> str:
        return f'<li class="news-card"><a class="news-card__title" href="{self.path}">{self.title}</a></li>'

    @property
    def section(self) -> str:
        return f'<section class="page-details__content"><div>{self.text}</div></section>'


def whole(body: str) -> str:
    head = '<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Выдумка</title></head>'
    return f"{head}<body>{MENU}<main>{body}</main>{FOOTER}</body></html>"


def listing(events: Sequence[Event | str]) -> str:
    """The newest first; a text is a card as it stands."""
    cards = "".join(each.card if isinstance(each, Event) else each for each in events)
    return whole(f"<h1>События</h1><ul>{cards}</ul>")


def event_page(event: Event, *, others: str = "") -> str:
    """An event; `others` stand behind it, as cards of further events do."""
    heading = f"<h1>{event.title}</h1>" if event.title else ""
    gallery = '<section class="page-details__gallery"><div class="gallery-thumbs"><img src="/x.jpg" alt=""><p>Снимок в галерее</p></div></section>'
    tags = '<ul class="tag-list"><li><a href="/ru/tags/x">Указы</a></li></ul>'
    return whole(f"{heading}{event.time}{event.section}{gallery}{tags}{others}")
