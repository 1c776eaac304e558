"""Makes docs/messages.png and docs/chart.png, the pictures in the README: `python -m tests.unit.rendering.picture`. The figures are examples."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import sync_playwright

from bot.delivery.picture import draw_png
from bot.rendering.alerts import render_alert
from bot.rendering.chart import render_chart
from bot.rendering.links import Links
from bot.rendering.message import Message
from bot.rendering.watching import Told, with_names
from claims.model import minsk_day
from tests.unit.rendering.examples import every_alert
from tests.unit.web.december import home

LINKS = Links(public_url="https://volia.example")
DOCS = Path(__file__).parents[3] / "docs"
CHROMIUM = "/usr/bin/chromium"
WIDTH, HEIGHT = 1240, 900
STYLE = (
    "body{margin:0;padding:24px;background:#dfe7dc;font:15px/1.4 'DejaVu Sans',sans-serif;display:flex;gap:20px;align-items:flex-start}"
    ".column{width:380px;display:grid;gap:14px}.bubble{background:#fff;border-radius:14px;padding:12px 14px;white-space:pre-wrap;color:#111}"
    "blockquote{margin:4px 0;padding:4px 8px;border-left:3px solid #3390ec;background:#eef5fc;border-radius:4px}a{color:#3390ec;text-decoration:none}"
    "code{color:#a0522d;font-size:13px}.row{display:flex;gap:6px;margin-top:6px}"
    ".row span{flex:1;background:#7f9a78;color:#fff;border-radius:8px;padding:6px;text-align:center;font-size:14px}"
)


def bubble(message: Message) -> str:
    rows = "".join(f"<div class=row>{''.join(f'<span>{button.text}</span>' for button in row)}</div>" for row in message.buttons)
    return f"<div><div class=bubble>{message.html}</div>{rows}</div>"


def columns() -> list[list[Message]]:
    alerts = every_alert()
    watched = render_alert(alerts["reported-one"], "be", links=LINKS, seq=1)
    told = Told(name="Сяргей Кавалевіч", watched="Siarhei Kavalevich")
    return [
        [render_alert(alerts["reported"], "en", links=LINKS, seq=1)],
        [with_names(watched, [told], "be"), render_alert(alerts["reported-press"], "pl", links=LINKS, seq=1)],
        [render_alert(alerts["disputed"], "ru", links=LINKS, seq=1)],
    ]


def main() -> None:
    drawn = home()
    (DOCS / "chart.png").write_bytes(draw_png(render_chart(drawn.episodes, drawn.totals, minsk_day(drawn.status.at), "en")))
    body = "".join(f"<div class=column>{''.join(map(bubble, column))}</div>" for column in columns())
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.set_content(f"<meta charset=utf-8><style>{STYLE}</style>{body}")
        page.screenshot(path=DOCS / "messages.png", full_page=True)
        browser.close()


if __name__ == "__main__":
    main()
