"""Makes docs/messages.png and docs/chart.png, the pictures in the README: `python -m tests.unit.rendering.picture`. The figures are examples."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import sync_playwright

from bot.delivery.picture import draw_png
from bot.rendering.alerts import render_alert
from bot.rendering.chart import render_chart
from bot.rendering.digest import CAPTION_UNITS, render_digest
from bot.rendering.discreet import render_veil
from bot.rendering.links import Links
from bot.rendering.message import Message
from bot.rendering.watching import Told, with_names
from claims.digest import Digest
from claims.model import QuotedClaim, Role, minsk_day
from tests.builders import a_claim
from tests.unit.rendering.examples import every_alert
from tests.unit.web.december import home

LINKS = Links(public_url="https://volia.example")
DOCS = Path(__file__).parents[3] / "docs"
CHROMIUM = "/usr/bin/chromium"
WIDTH, HEIGHT = 1240, 900
STYLE = (
    "body{margin:0;padding:24px;background:#dfe7dc;font:15px/1.4 'DejaVu Sans',sans-serif;display:flex;gap:20px;align-items:flex-start}"
    ".column{width:380px;display:grid;gap:14px;padding-bottom:24px}"
    ".bubble{background:#fff;border-radius:14px;padding:12px 14px;white-space:pre-wrap;color:#111}"
    "blockquote{margin:4px 0;padding:4px 8px;border-left:3px solid #3390ec;background:#eef5fc;border-radius:4px}a{color:#3390ec;text-decoration:none}"
    "code{color:#a0522d;font-size:13px}.row{display:flex;gap:6px;margin-top:6px}"
    "img{width:380px;border-radius:14px;margin-bottom:4px;max-height:380px;object-fit:cover;object-position:top}"
    ".row span{flex:1;background:#7f9a78;color:#fff;border-radius:8px;padding:6px;text-align:center;font-size:14px}"
)


BELL = (  # DejaVu has none
    "<svg width=15 height=15 viewBox='0 0 24 24' style='vertical-align:-2px'>"
    "<path fill='#e0a100' d='M12 2a7 7 0 0 0-7 7v5l-2 3v1h18v-1l-2-3V9a7 7 0 0 0-7-7z'/>"
    "<circle cx=12 cy=20 r=2 fill='#e0a100' /></svg>"
)


def bubble(message: Message, picture: bytes | None = None) -> str:
    rows = "".join(f"<div class=row>{''.join(f'<span>{button.text}</span>' for button in row)}</div>" for row in message.buttons)
    shown = f"<img src='data:image/png;base64,{base64.b64encode(picture).decode()}'>" if picture else ""
    words = message.html.replace("🔔", BELL).replace("</blockquote>\n\n", "</blockquote>\n")
    return f"<div>{shown}<div class=bubble>{words}</div>{rows}</div>"


def columns() -> list[list[str]]:
    alerts = every_alert()
    named = a_claim(count=1, quote="На волю выйшаў Сяргей Кавалевіч. Ён правёў за кратамі тры гады.")
    one = replace(alerts["reported-one"], claims=(QuotedClaim(claim=named, post=alerts["reported-one"].post, version=1),), source_role=Role.NGO)
    watched = render_alert(one, "be", links=LINKS, seq=1)
    told = Told(name="Сяргей Кавалевіч", watched="Siarhei Kavalevich")
    digest = render_digest(december(), "en", links=LINKS, most=CAPTION_UNITS)
    return [
        [bubble(render_alert(alerts["reported"], "en", links=LINKS, seq=1)), bubble(render_veil("A book you reserved is ready", 1, "en"))],
        [bubble(with_names(watched, [told], "be")), bubble(render_alert(alerts["disputed"], "ru", links=LINKS, seq=1))],
        [bubble(digest, chart("light"))],
    ]


def december() -> Digest:
    """A week of the public record, as the page of the examples knows it."""
    drawn = home()
    until = drawn.status.at
    since = until - timedelta(days=21)
    happened = tuple(episode for episode in reversed(drawn.episodes) if minsk_day(since) <= episode.day <= minsk_day(until))
    return Digest(kind="pause", since=since, until=until, episodes=happened, others=(), held=drawn.status.held)


def chart(theme: str) -> bytes:
    drawn = home()
    return draw_png(render_chart(drawn.episodes, drawn.totals, minsk_day(drawn.status.at), "en", theme=theme))


def main() -> None:
    (DOCS / "chart.png").write_bytes(chart("light"))
    body = "".join(f"<div class=column>{''.join(column)}</div>" for column in columns())
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.set_content(f"<meta charset=utf-8><style>{STYLE}</style>{body}")
        page.screenshot(path=DOCS / "messages.png", full_page=True)
        browser.close()


if __name__ == "__main__":
    main()
