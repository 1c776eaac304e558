"""The shipped list of sources, and what a table of it may say."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections import Counter
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from claims.model import Role
from scrapers.catalogue import SHIPPED, kinds, shipped, spec_from_toml

ROOT = Path(__file__).parent.parent.parent.parent
ENTRY = {"id": "x", "kind": "telegram", "url": "https://t.me/s/x", "role": "state", "language": "ru", "every": "30s"}


def test_every_shipped_source_can_be_read_and_is_named_once() -> None:
    sources = shipped()
    assert [id for id, times in Counter(source.id for source in sources).items() if times > 1] == []
    assert [url for url, times in Counter(source.url for source in sources).items() if times > 1] == []
    assert all(source.name and source.kind in kinds() and urlsplit(source.url).scheme == "https" for source in sources)


def test_the_state_its_critics_and_other_governments_are_all_heard() -> None:
    assert {source.role for source in shipped()} >= {Role.STATE, Role.NGO, Role.OPPOSITION, Role.PRESS, Role.FOREIGN_OFFICIAL}


def test_the_press_service_and_viasna_are_asked_every_half_minute() -> None:
    often = {source.id for source in shipped() if source.every <= timedelta(seconds=30)}
    assert {"pul_1", "viasna96"} <= often


def test_every_shipped_telegram_channel_has_a_canary_that_is_not_itself() -> None:
    channels = [source for source in shipped() if source.kind == "telegram"]
    assert all(source.canary == "https://t.me/s/telegram" != source.url for source in channels)


def test_one_host_is_not_asked_more_often_than_every_other_second() -> None:
    asked: Counter[str] = Counter()
    for source in shipped():
        asked[urlsplit(source.url).hostname or ""] += 60 / source.every.total_seconds()  # type: ignore[assignment]
    assert max(asked.values()) <= 30


@pytest.mark.parametrize("wrong", [{"kind": "carrier pigeon"}, {"role": "emperor"}, {"every": "often"}, {"url": None, "colour": "red"}])
def test_a_table_that_cannot_be_used_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        spec_from_toml({**ENTRY, **wrong})


def test_the_list_is_in_the_wheel(tmp_path: Path) -> None:
    build = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", build, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True)
    with zipfile.ZipFile(tmp_path / done.stdout.split()[-1]) as wheel:
        assert wheel.read("scrapers/sources.toml") == SHIPPED.read_bytes()
