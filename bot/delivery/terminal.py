"""Alerts in the terminal: what `volia run` shows without a token, and what the demo shows beside everything else."""

from __future__ import annotations

import sys
from collections.abc import Callable

from bot.delivery.retry import Again, Outcome, Rejected, Sent
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.terminal import render_terminal, render_terminal_notice
from bot.rendering.texts import LANGUAGES
from storage.outbox import TERMINAL, Delivery


def print_now(text: str) -> None:
    """To stdout, at once: a pipe would keep it back otherwise. Raises OSError where nobody reads any more."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


class TerminalSender:
    channels = frozenset({TERMINAL})

    def __init__(self, *, links: Links = NO_PAGE, language: str = LANGUAGES[0], show: Callable[[str], None] = print_now) -> None:
        self._links, self._language, self._show = links, language, show

    async def send(self, delivery: Delivery) -> Outcome:
        try:
            self._show(self._text(delivery))
        except UnicodeEncodeError:
            return Rejected(error="the terminal cannot show these letters: use a UTF-8 locale")
        except (OSError, ValueError) as error:  # closed pipe, closed file
            return Again(error=f"terminal: {type(error).__name__}")
        return Sent()

    def _text(self, delivery: Delivery) -> str:
        if delivery.alert is not None:
            return render_terminal(delivery.alert, self._language, links=self._links)
        assert delivery.notice is not None, "a delivery tells an alert or a notice"
        return render_terminal_notice(delivery.notice.kind, dict(delivery.notice.params), self._language)
