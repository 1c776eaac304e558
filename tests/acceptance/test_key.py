"""`volia key rotate` as a command: with a key file, with a key that is typed, and after it was broken off."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Awaitable, Callable
from pathlib import Path

from storage.secrets import KeyRing
from tests.acceptance.conftest import Running

Volia = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., Awaitable[Running]]
Configured = Callable[..., Path]
TYPED = '[privacy]\nkey_file = "-"'


def add(volia: Volia, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return volia("webhooks", "add", "https://ngo.example/hook", stdin=stdin)


def test_the_key_file_holds_the_new_key_alone_and_the_service_goes_on_with_it(volia: Volia, configured: Configured, tmp_path: Path) -> None:
    configured()
    assert add(volia).returncode == 0
    before = (tmp_path / "volia.key").read_text()
    done = volia("key", "rotate")
    assert done.returncode == 0, done.stderr
    assert "1 endpoints" in done.stdout
    after = (tmp_path / "volia.key").read_text()
    assert before not in after
    assert len(KeyRing.from_file(tmp_path / "volia.key")) == 1
    assert after.split()[1] not in done.stdout + done.stderr
    assert add(volia).returncode == 0
    (tmp_path / "volia.key").write_text(before)
    assert "not the key of this database" in add(volia).stderr


def test_a_rotation_that_was_broken_off_is_said_and_finished(volia: Volia, configured: Configured, tmp_path: Path) -> None:
    configured()
    assert add(volia).returncode == 0
    file = tmp_path / "volia.key"
    KeyRing.from_file(file).with_new_key().replace_file(file)
    refused = add(volia)
    assert (refused.returncode, "`volia key rotate` finishes it" in refused.stderr) == (1, True)
    assert volia("key", "rotate").returncode == 0
    assert add(volia).returncode == 0


def test_a_typed_key_is_replaced_by_one_that_is_printed_once(volia: Volia, configured: Configured, tmp_path: Path) -> None:
    configured(more=TYPED)
    old = KeyRing.generate().to_text()
    assert add(volia, stdin=old).returncode == 0
    done = volia("key", "rotate", stdin=old)
    assert done.returncode == 0, done.stderr
    new = done.stdout.splitlines()[0]
    assert add(volia, stdin=new).returncode == 0
    assert "not the key of this database" in add(volia, stdin=old).stderr
    assert not list(tmp_path.glob("*.key")), "never on disk"


async def test_beside_a_running_service_nothing_is_rotated(volia: Volia, start: Start, configured: Configured, tmp_path: Path) -> None:
    configured()
    service = await start("run")
    await service.says("the page is on")
    before = (tmp_path / "volia.key").read_bytes()
    done = await asyncio.to_thread(volia, "key", "rotate")
    assert (done.returncode, "stop `volia run`" in done.stderr) == (1, True), done.stderr
    assert (tmp_path / "volia.key").read_bytes() == before
    assert await service.stop() == 0
