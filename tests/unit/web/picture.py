"""Makes docs/page.png, the picture in the README: `python -m tests.unit.web.picture`. The figures are those of december.py."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import sync_playwright

from bot.rendering.page import render_home
from tests.unit.web.december import home

TARGET = Path(__file__).parents[3] / "docs" / "page.png"
CHROMIUM = "/usr/bin/chromium"
WIDTH, HEIGHT = 1100, 1290  # down to the end of the timeline


def main() -> None:
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        page.set_content(render_home(home(), "en"))
        TARGET.parent.mkdir(exist_ok=True)
        page.screenshot(path=TARGET)
        browser.close()


if __name__ == "__main__":
    main()
