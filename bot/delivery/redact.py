"""Keeps the libraries between us and Telegram from writing the bot's token or anybody's chat id into a log.

At INFO httpx logs each address, and the token is part of it; at DEBUG python-telegram-bot logs every update and every parameter. So these
loggers stay at WARNING whatever level is configured, and what they still say is redacted before any handler sees it.
"""

from __future__ import annotations

import logging

from bot.logs import HIDDEN, QUIET, redact

RECEIVED = "Received data was "  # telegram.ext.ExtBot: "Error while parsing updates! Received data was %r"
LIBRARIES = ("telegram", "httpx", "httpcore", "hpack", "h11", "anyio")


class Redaction(logging.Filter):
    """Rewrites a record; drops none."""

    def __init__(self, *secrets: str) -> None:
        super().__init__()
        self._secrets = tuple(secret for secret in secrets if secret)

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redact(_without_data(record.getMessage()), self._secrets)
        record.args = ()
        if record.exc_info and not record.exc_text:
            record.exc_text = redact(logging.Formatter().formatException(record.exc_info), self._secrets)
        return True


def _without_data(said: str) -> str:
    """An update that python-telegram-bot cannot read is logged whole at CRITICAL: the person, the chat, the words."""
    before, mark, _data = said.partition(RECEIVED)
    return f"{before}{mark}{HIDDEN}" if mark else said


def guard(*secrets: str) -> None:
    """Quiets the libraries' loggers and redacts what they say at WARNING and above. May be called again with another token."""
    for name in {*LIBRARIES, *QUIET}:
        logging.getLogger(name).setLevel(logging.WARNING)
    # A filter sees only what is logged on its own logger, so each child gets it too; those exist once the library is imported.
    for name in list(logging.root.manager.loggerDict):
        if name.split(".")[0] in LIBRARIES:
            logger = logging.getLogger(name)
            for old in [each for each in logger.filters if isinstance(each, Redaction)]:
                logger.removeFilter(old)
            logger.addFilter(Redaction(*secrets))
