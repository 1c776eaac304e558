"""How fast the bot may speak. Every send of the bot comes through here: broadcasts, replies, edits.

Telegram counts 30 messages in *any* second for a bot, one a second in a chat (short bursts pass), and 20 a minute in a group or channel
(https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). So sends are spaced, without a burst, and the most
urgent goes first. Time comes from the event loop; tests bring their own.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from telegram.ext import BaseRateLimiter

Chat = int | str  # number of a chat, or "@channel"

CATCH_UP_S = 0.05  # of the rate, but one slot at least: with 28 a second one, so that any second sees 30 at most
ALLOWED_OF_RATE = 30 / 28  # what Telegram allows in any second, to our rate
REPLIES_IN_A_ROW = 3  # while news waits: then it gets a slot, so that a flood of questions cannot keep a broadcast from leaving
COUNTED = ("send", "edit", "copy", "forward")  # beginnings of the endpoints that count as messages
FORGET_ABOVE = 10_000  # chats whose allowance is remembered; above it the ones that are whole again are dropped


class Urgency(IntEnum):
    """Lower goes first."""

    REPLY = 0  # a person waits for an answer
    CHANNEL = 1  # one send reaches all its readers
    BROADCAST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Speed:
    per_second: float = 28.0  # all sends of the bot; Telegram's limit is 30, the rest is for clocks that differ
    private_gap_s: float = 1.0  # seconds between messages to one person …
    private_burst: int = 3  # … of which so many may come together
    group_gap_s: float = 60 / 14  # seconds; with the burst below 19 in any minute, one less than allowed
    group_burst: int = 5


class Pace:
    """Slots at least `1 / per_second` apart, given to the most urgent waiter first, among equals to the first; one in four is for news.

    `counts_flying`: Telegram counts a message when it takes it, somewhere between our request and its answer. Requests pile up while a
    network stalls, and arrive together. So those without an answer, and those answered in the last second, are never more than Telegram allows;
    the caller says by `landed` when a request was answered.
    """

    def __init__(
        self,
        per_second: float,
        *,
        clock: Callable[[], float] | None = None,
        call_later: Callable[[float, Callable[[], None]], object] | None = None,
        counts_flying: bool = False,
    ) -> None:
        self._gap = 1.0 / per_second
        self._late = max(1, int(per_second * CATCH_UP_S)) * self._gap  # seconds that late timers may catch up
        self._most = max(per_second * ALLOWED_OF_RATE, per_second + 2) if counts_flying else float("inf")
        self._clock, self._call_later = clock, call_later
        self._next = float("-inf")  # when the next slot begins
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._replies: deque[asyncio.Future[None]] = deque()
        self._in_a_row = 0
        self._flying = 0
        self._landed: deque[float] = deque()  # when requests of the last second were answered
        self._numbers = itertools.count()
        self._scheduled = False

    async def slot(self, urgency: int) -> None:
        """Returns when this caller may send."""
        now = self._now()
        if not self._waiting and not self._replies and now >= self._next and self._has_room(now):
            self._next = now + self._gap
            self._flying += 1
            return
        future = asyncio.get_running_loop().create_future()
        if urgency == Urgency.REPLY:
            self._replies.append(future)
        else:
            heapq.heappush(self._waiting, (urgency, next(self._numbers), future))
        self._schedule(now)
        try:
            await future
        except asyncio.CancelledError:
            if not future.cancelled():  # it was granted in the same moment
                self._flying -= 1
            raise

    def landed(self) -> None:
        """A request that had a slot was answered, or given up."""
        now = self._now()
        self._flying -= 1
        self._landed.append(now)
        self._schedule(now)

    def _now(self) -> float:
        return self._clock() if self._clock else asyncio.get_running_loop().time()

    def _has_room(self, now: float) -> bool:
        while self._landed and self._landed[0] <= now - 1.0:
            self._landed.popleft()
        return self._flying + len(self._landed) < self._most

    def _schedule(self, now: float) -> None:
        if self._scheduled or not (self._waiting or self._replies):
            return
        at = self._next
        if not self._has_room(now):
            if not self._landed:
                return  # the next answer brings us back here
            at = max(at, self._landed[0] + 1.0)
        self._scheduled = True
        later = self._call_later or asyncio.get_running_loop().call_later
        later(max(at - now, 0.0), self._grant)

    def _grant(self) -> None:
        self._scheduled = False
        now = self._now()
        while (self._waiting or self._replies) and now >= self._next and self._has_room(now):
            future = self._turn()
            if not future.done():  # its caller may have been cancelled
                # A timer that comes late may catch up, so that the rate is kept; what is later than that is lost, else it would be a burst.
                self._next = max(self._next, now - self._late) + self._gap
                self._flying += 1
                future.set_result(None)
        self._schedule(now)

    def _turn(self) -> asyncio.Future[None]:
        if self._replies and (not self._waiting or self._in_a_row < REPLIES_IN_A_ROW):
            self._in_a_row += 1
            return self._replies.popleft()
        self._in_a_row = 0
        return heapq.heappop(self._waiting)[2]


class Allowance:
    """How soon each chat may be written to again: a bucket a chat, kept as the time at which it is whole (GCRA)."""

    def __init__(self, speed: Speed) -> None:
        self._speed = speed
        self._whole_at: dict[Chat, float] = {}

    def wait(self, chat: Chat, now: float) -> float:
        """Seconds until the chat may be written to; 0: now."""
        gap, burst = self._of(chat)
        return max(0.0, self._whole_at.get(chat, now) - (burst - 1) * gap - now)

    def take(self, chat: Chat, now: float) -> float:
        """Takes the next place and gives the seconds until it comes."""
        wait = self.wait(chat, now)
        gap, _ = self._of(chat)
        self._whole_at[chat] = max(self._whole_at.get(chat, now), now) + gap
        self._forget(now)
        return wait

    def _of(self, chat: Chat) -> tuple[float, int]:
        is_person = isinstance(chat, int) and chat > 0
        speed = self._speed
        return (speed.private_gap_s, speed.private_burst) if is_person else (speed.group_gap_s, speed.group_burst)

    def _forget(self, now: float) -> None:
        if len(self._whole_at) > FORGET_ABOVE:
            self._whole_at = {chat: at for chat, at in self._whole_at.items() if at > now}


class Limits(BaseRateLimiter[int]):
    """The two limits together, as python-telegram-bot asks them before each request. `rate_limit_args` is the Urgency."""

    def __init__(self, speed: Speed = Speed()) -> None:
        self._pace = Pace(speed.per_second, counts_flying=True)
        self._allowance = Allowance(speed)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    def wait_for(self, chat: Chat) -> float:
        """Seconds until this chat may be written to, for a caller who would rather do something else meanwhile."""
        return self._allowance.wait(chat, asyncio.get_running_loop().time())

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        chat = data.get("chat_id")
        if chat is not None and endpoint.startswith(COUNTED) and endpoint != "sendChatAction":
            wait = self._allowance.take(chat, asyncio.get_running_loop().time())
            if wait:
                await asyncio.sleep(wait)
            await self._pace.slot(Urgency.REPLY if rate_limit_args is None else rate_limit_args)
            try:
                return await callback(*args, **kwargs)
            finally:
                self._pace.landed()
        return await callback(*args, **kwargs)
