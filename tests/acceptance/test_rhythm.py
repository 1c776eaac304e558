"""The whole service with a person who pauses it: nothing comes meanwhile, and afterwards one digest under a chart."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.acceptance.conftest import Running
from tests.acceptance.test_run import PARDON, with_history
from tests.acceptance.world import World
from tests.bot_api import BotApi

Start = Callable[..., Awaitable[Running]]
Configured = Callable[..., Path]
ANNA, BORIS = 987654321, 987654322


async def test_a_pause_is_kept_and_ended_with_a_digest_by_the_running_service(
    start: Start, world: World, telegram: BotApi, configured: Configured
) -> None:
    with_history(world, "loop")
    configured("loop", token=telegram)
    running = await start("run", VOLIA_TELEGRAM__MESSAGES_PER_SECOND="25", VOLIA_TELEGRAM__ALLOW_PAID_BROADCAST="true")
    await running.says("can be read")
    for chat in (ANNA, BORIS):
        await telegram.says("/subscribe", chat=chat)
        await telegram.until(lambda chat=chat: bool(telegram.texts(chat)))
    await telegram.presses("set:rhythm:pause:1", chat=ANNA, message_id=min(telegram.messages[ANNA]))
    await telegram.until(lambda: "Paused until" in telegram.texts(ANNA)[0])
    world.post("loop", 3, PARDON)
    await telegram.until(lambda: any("123" in text for text in telegram.texts(BORIS)), seconds=30)
    assert telegram.sent(BORIS)[-1].data["allow_paid_broadcast"] is True
    assert len(telegram.texts(ANNA)) == 1, "who pauses hears nothing"
    await telegram.presses("set:rhythm:pause:0", chat=ANNA, message_id=min(telegram.messages[ANNA]))
    await telegram.until(lambda: bool(telegram.sent(ANNA, "sendPhoto")), seconds=30)
    (digest,) = telegram.sent(ANNA, "sendPhoto")
    assert "1 release" in digest.data["caption"]
    assert digest.data["photo"].startswith(b"\x89PNG")
    assert await running.stop() == 0
