"""The doctor says what works, what does not, and what to do; it never raises and never tells a secret."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from bot import config as configuration
from bot import doctor
from bot.config import Config
from bot.doctor import Reached, Verdict

AT = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz01234"


def a_config(tmp_path: Path, **sections: object) -> Config:
    source = {"id": "x", "kind": "telegram", "url": "http://127.0.0.1:9/s/x", "role": "state", "every": "1m"}
    told = {"database": {"url": f"sqlite:///{tmp_path / 'v.db'}"}, "http": {"contact": "a@example.org"}, "sources": [source], **sections}
    return configuration.made(told, "test")


def dated(*, ahead: timedelta) -> Reached:
    return Reached(url="http://x/", date=format_datetime(AT - ahead))


async def works() -> str:
    return "fine"


async def fails(*_given: object) -> str:
    raise RuntimeError(f"refused https://api.telegram.org/bot{TOKEN}/getMe\nand more")


async def named(_token: str) -> str:
    return "volia_bot"


async def reached(url: str) -> Reached:
    return Reached(url=url, date=format_datetime(AT))


async def test_where_all_is_well_nothing_is_advised(tmp_path: Path) -> None:
    config = a_config(tmp_path, telegram={"token": TOKEN})
    found = await doctor.examine(config, database=works, telegram=named, ask=reached, at=AT)
    assert [finding.verdict for finding in found] == [Verdict.GOOD] * 6
    assert not any(finding.advice for finding in found)


async def test_every_failure_is_a_finding_with_advice_and_without_secrets(tmp_path: Path) -> None:
    async def unreachable(url: str) -> Reached:
        return Reached(url=url, error="connection refused")

    config = a_config(tmp_path, telegram={"token": TOKEN})
    found = await doctor.examine(config, database=fails, telegram=fails, ask=unreachable, at=AT)
    verdicts = {finding.check: finding.verdict for finding in found}
    assert {check for check, verdict in verdicts.items() if verdict is Verdict.BAD} == {"database", "telegram", "sources"}
    assert all(finding.advice for finding in found if finding.verdict is Verdict.BAD)
    assert TOKEN not in "".join(f"{finding.said}{finding.advice}" for finding in found)


async def test_without_a_token_the_terminal_is_named(tmp_path: Path) -> None:
    finding = await doctor.check_token(a_config(tmp_path), fails)
    assert (finding.verdict, "terminal" in finding.said) == (Verdict.WARNING, True)


@pytest.mark.parametrize(("ahead", "verdict"), [(0, Verdict.GOOD), (100, Verdict.GOOD), (300, Verdict.BAD), (-300, Verdict.BAD)])
def test_a_clock_more_than_two_minutes_off_is_bad(ahead: int, verdict: Verdict) -> None:
    assert doctor.check_clock([dated(ahead=timedelta(seconds=ahead))], AT).verdict is verdict


def test_one_server_with_a_wrong_clock_says_nothing_of_ours() -> None:
    others = [dated(ahead=timedelta()), dated(ahead=timedelta()), dated(ahead=timedelta(days=300))]
    assert doctor.check_clock(others, AT).verdict is Verdict.GOOD


def test_a_key_file_that_others_may_read_is_bad(tmp_path: Path) -> None:
    (tmp_path / "volia.key").write_text("1 " + "A" * 43 + "=\n")
    (tmp_path / "volia.key").chmod(0o644)
    finding = doctor.check_key(a_config(tmp_path))
    assert finding.verdict is Verdict.BAD
    assert "chmod 600" in finding.said


def test_one_host_is_asked_once(tmp_path: Path) -> None:
    source = {"kind": "telegram", "role": "state", "every": "1m"}
    sources = [{**source, "id": name, "url": f"http://127.0.0.1:9/s/{name}"} for name in ("a", "b")]
    assert len(doctor._one_per_host(a_config(tmp_path, sources=sources))) == 1
