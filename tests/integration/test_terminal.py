"""Alerts reach the terminal once, as a subscriber would read them."""

from __future__ import annotations

import pytest

from bot.delivery.drain import Drain
from bot.delivery.terminal import TerminalSender
from storage.audience import Audience
from storage.session import Database
from tests.unit.delivery.told import rows, tell
from tests.unit.rendering.examples import an_alert

AT = an_alert().at


async def test_an_alert_is_printed_once_and_marked_sent(sqlite: Database) -> None:
    shown: list[str] = []
    await tell(sqlite, Audience(terminal=True))
    drain = Drain(sqlite, TerminalSender(show=shown.append), clock=lambda: AT)
    assert await drain.once() == 1
    assert await drain.once() == 0
    assert "52 people pardoned — says Пресс-служба (state)" in shown[0]
    assert [row.state for row in await rows(sqlite)] == ["sent"]


async def test_a_terminal_that_is_gone_keeps_the_alert_for_later(sqlite: Database) -> None:
    def broken(_text: str) -> None:
        raise BrokenPipeError

    await tell(sqlite, Audience(terminal=True))
    await Drain(sqlite, TerminalSender(show=broken), clock=lambda: AT).once()
    assert [(row.state, row.error) for row in await rows(sqlite)] == [("pending", "terminal: BrokenPipeError")]


async def test_a_terminal_without_these_letters_says_what_to_do(sqlite: Database) -> None:
    def ascii_only(text: str) -> None:
        text.encode("ascii")

    await tell(sqlite, Audience(terminal=True))
    await Drain(sqlite, TerminalSender(show=ascii_only), clock=lambda: AT).once()
    assert "UTF-8" in (await rows(sqlite))[0].error


async def test_without_anything_else_it_is_stdout_that_shows_alerts(sqlite: Database, capsys: pytest.CaptureFixture[str]) -> None:
    await tell(sqlite, Audience(terminal=True))
    await Drain(sqlite, TerminalSender(), clock=lambda: AT).once()
    assert "52 people pardoned" in capsys.readouterr().out
