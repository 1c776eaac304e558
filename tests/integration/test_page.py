"""The page in a real browser: in three languages, on a phone, in the dark, and asking nobody but us."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Page, async_playwright
from prometheus_client import CollectorRegistry

from bot.serving import Serving
from bot.web.app import create_app
from bot.web.state import WebState
from storage.session import Database
from tests.unit.web.december import NOW, home
from tests.unit.web.stored import store

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}
WORDS = {"en": "Still held", "ru": "Остаются в заключении", "be": "Застаюцца ў зняволенні"}
PATHS = ("/", "/episodes/2025-12-13-release-1", "/episodes/2025-12-13-sanctions-us", "/docs", "/episodes/none")


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.skip("no chromium: install the package `chromium` to test the page in a browser")
    async with async_playwright() as driver:
        launched = await driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield launched
        await launched.close()


@pytest.fixture
async def address(sqlite: Database) -> AsyncIterator[str]:
    await store(sqlite, home())
    app = create_app(WebState(database=sqlite, registry=CollectorRegistry(), clock=lambda: NOW))
    serving = Serving("127.0.0.1", 0)
    await serving.start(app)
    yield serving.address
    await serving.stop()


class Seen:
    """What a page said and asked for."""

    def __init__(self, page: Page) -> None:
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.complaints.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))


@asynccontextmanager
async def a_page(browser: Browser, viewport: dict[str, int], scheme: str = "light", locale: str = "en") -> AsyncIterator[tuple[Page, Seen]]:
    context = await browser.new_context(viewport=viewport, color_scheme=scheme, locale=locale)
    page = await context.new_page()
    yield page, Seen(page)
    await context.close()


async def test_a_browser_gets_the_page_in_its_language_without_complaint(browser: Browser, address: str) -> None:
    for language, words in WORDS.items():
        async with a_page(browser, DESK, locale=language) as (page, seen):
            await page.goto(address)
            assert words in await page.inner_text("main")
            assert await page.get_attribute("html", "lang") == language
            assert seen.complaints == []


async def test_one_click_changes_the_language(browser: Browser, address: str) -> None:
    async with a_page(browser, PHONE) as (page, _):
        await page.goto(address)
        await page.click("nav a[lang=be]")
        assert WORDS["be"] in await page.inner_text("main")


async def test_nothing_is_wider_than_a_phone(browser: Browser, address: str) -> None:
    async with a_page(browser, PHONE) as (page, _):
        for path in PATHS:
            for language in WORDS:
                await page.goto(f"{address}{path}?lang={language}")
                wide = await page.evaluate("document.documentElement.scrollWidth")
                assert (path, language, wide) == (path, language, PHONE["width"])


async def test_nothing_is_asked_of_anybody_else(browser: Browser, address: str) -> None:
    async with a_page(browser, DESK) as (page, seen):
        for path in PATHS[:-1]:
            await page.goto(f"{address}{path}", wait_until="networkidle")
        assert seen.requests
        assert all(url.startswith(address) for url in seen.requests)
        assert seen.complaints == []
        assert await page.context.cookies() == []


async def test_the_dark_page_is_dark_and_the_light_one_light(browser: Browser, address: str) -> None:
    brightness = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + +b, 0) / 3"
    for scheme, is_dark in (("dark", True), ("light", False)):
        async with a_page(browser, DESK, scheme=scheme) as (page, _):
            await page.goto(address)
            assert (await page.evaluate(brightness) < 64) is is_dark


async def test_all_text_can_be_read_against_its_background(browser: Browser, address: str) -> None:
    """WCAG 2.2, 1.4.3: a contrast of at least 4.5."""
    for scheme in ("light", "dark"):
        async with a_page(browser, DESK, scheme=scheme) as (page, _):
            for path in PATHS[:2]:
                await page.goto(f"{address}{path}")
                assert await page.evaluate(LOW_CONTRAST) == []


async def test_the_timeline_speaks_to_who_cannot_see_it(browser: Browser, address: str) -> None:
    async with a_page(browser, PHONE) as (page, _):
        await page.goto(address)
        shown = page.locator("svg.timeline:visible")
        assert await shown.count() == 1
        assert await shown.get_attribute("role") == "img"
        title, description = (await shown.get_attribute("aria-labelledby") or "").split()
        assert "still held" in (await page.locator(f"#{title}").text_content() or "")
        assert "123" in (await page.locator(f"#{description}").text_content() or "")


async def test_no_words_of_the_timeline_leave_the_picture(browser: Browser, address: str) -> None:
    for viewport in (PHONE, DESK):
        async with a_page(browser, viewport) as (page, _):
            for language in WORDS:
                await page.goto(f"{address}/?lang={language}")
                assert await page.evaluate(OUTSIDE_PICTURE) == []


LOW_CONTRAST = """() => {
  const numbers = colour => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = element => { for (let e = element; e; e = e.parentElement) {
    const c = numbers(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
  const bad = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    if (!own || !element.getClientRects().length || element.closest('title, desc, style')) continue;
    const style = getComputedStyle(element);
    const front = light(numbers(element.closest('svg') ? style.fill : style.color)), back = light(behind(element));
    const contrast = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    if (contrast < 4.5) bad.push(`${element.tagName} ${element.textContent.trim().slice(0, 30)} ${contrast.toFixed(2)}`);
  }
  return bad;
}"""
OUTSIDE_PICTURE = """() => {
  const picture = [...document.querySelectorAll('svg.timeline')].find(svg => svg.getClientRects().length);
  const frame = picture.getBoundingClientRect();
  return [...picture.querySelectorAll('text')].filter(text => {
    const box = text.getBoundingClientRect();
    return box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.top < frame.top - 1;
  }).map(text => text.textContent);
}"""
