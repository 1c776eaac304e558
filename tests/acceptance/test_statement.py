"""`volia statement …` as a command, and the page that shows what was signed."""

from __future__ import annotations

import asyncio
import re
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx

from tests.acceptance.conftest import Running
from tests.bot_api import BotApi

Volia = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., Awaitable[Running]]
Configured = Callable[..., Path]


async def signed(volia: Volia, configured: Configured, telegram: BotApi, tmp_path: Path) -> str:
    """A key, a statement and a configuration that names both. Gives the public key."""
    configured(token=telegram)
    made = await asyncio.to_thread(volia, "statement", "key", "ours.key")
    assert (tmp_path / "ours.key").stat().st_mode & 0o077 == 0
    key = made.stdout.strip()
    done = await asyncio.to_thread(volia, "statement", "sign", "--key", "ours.key")
    assert done.returncode == 0, done.stderr
    configured(token=telegram, more=f'[identity]\nstatement = "statement.txt"\npublic_key = "{key}"')
    return key


async def test_the_page_names_the_true_bot_and_serves_what_was_signed(
    volia: Volia, start: Start, configured: Configured, telegram: BotApi, tmp_path: Path
) -> None:
    key = await signed(volia, configured, telegram, tmp_path)
    service = await start("run")
    address = re.search(r"http://127\.0\.0\.1:\d+", await service.says("the page is on"))
    assert address is not None
    async with httpx.AsyncClient(base_url=address.group(), trust_env=False) as page:
        home = (await page.get("/")).text
        assert "@volia_test_bot" in home
        assert "@volia_test<" in home
        assert key in home
        assert (await page.get("/statement.txt")).content == (tmp_path / "statement.txt").read_bytes()
        assert (await page.get("/statement.txt.minisig")).content == (tmp_path / "statement.txt.minisig").read_bytes()
    assert await service.stop() == 0
    checked = await asyncio.to_thread(volia, "statement", "verify")
    assert (checked.returncode, "bot: @volia_test_bot" in checked.stdout) == (0, True)


async def test_a_statement_that_was_changed_is_not_shown_and_the_start_says_so(
    volia: Volia, configured: Configured, telegram: BotApi, tmp_path: Path
) -> None:
    await signed(volia, configured, telegram, tmp_path)
    file = tmp_path / "statement.txt"
    file.write_text(file.read_text().replace("@volia_test_bot", "@vo1ia_test_bot"))
    for command in (("run",), ("statement", "verify")):
        refused = await asyncio.to_thread(volia, *command)
        assert "the signature is not of this text" in refused.stderr
        assert refused.returncode == (2 if command == ("run",) else 1)


async def test_a_bot_that_the_statement_does_not_name_is_a_warning(
    volia: Volia, start: Start, configured: Configured, telegram: BotApi, tmp_path: Path
) -> None:
    await signed(volia, configured, telegram, tmp_path)
    done = await asyncio.to_thread(volia, "statement", "sign", "--key", "ours.key", "--bot", "@another_bot")
    assert done.returncode == 0
    service = await start("run")
    await service.says("the signed statement does not name @volia_test_bot")
    assert await service.stop() == 0


def test_a_key_is_never_written_over(volia: Volia, configured: Configured) -> None:
    configured()
    assert volia("statement", "key", "ours.key").returncode == 0
    assert volia("statement", "key", "ours.key").returncode == 1
