"""Logging: few lines, JSON where nobody watches, and nothing in them that betrays a person or opens a door.

All logs go to stderr, of `volia run` too: stdout belongs to what was asked for (alerts in the terminal, tables, JSON Lines), and a line
of log between them would break whoever reads it. Containers and journald take both streams.
"""

from __future__ import annotations

import logging
import re
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot import troubles

QUIET = ("httpx", "httpcore", "hpack", "telegram", "alembic", "aiosqlite", "uvicorn", "uvicorn.error", "uvicorn.access", "asyncio", "pymorphy3")
"""Loggers held at WARNING whatever the level: at INFO httpx prints addresses, and the bot's token stands in them."""

SILENT = ("apscheduler",)
"""Loggers held at ERROR: a poll that is left out because the one before still runs is counted, not told."""

HIDDEN = "***"
PATTERNS = (
    (re.compile(r"bot\d+:[\w-]+"), f"bot{HIDDEN}"),  # as in the addresses of the Bot API
    (re.compile(r"\b\d{6,}:[\w-]{20,}"), HIDDEN),  # a bare token of BotFather: 8 to 10 digits, colon, 35 letters
    (re.compile(r"whsec_[\w+/=-]+"), f"whsec_{HIDDEN}"),
    (re.compile(r"(?<=://)[^/\s@\"']+@"), f"{HIDDEN}@"),  # user and password in an address
    (re.compile(r"""(chat_?id["']?\s*[:=]\s*["']?)-?\d+""", re.IGNORECASE), rf"\1{HIDDEN}"),
)
AGAIN_S = 60.0  # the same warning is told again after this
REMEMBERED = 1_000  # different warnings; more are no outage but a flood, and memory is bounded
SECRET_FIELDS = frozenset({"token", "secret", "chat_id", "chat", "password"})


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without tokens, secrets of webhooks, passwords in addresses and chat ids."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    for pattern, instead in PATTERNS:
        text = pattern.sub(instead, text)
    return text


def _hide_fields(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    for field in SECRET_FIELDS & event.keys():
        event[field] = HIDDEN
    return event


def _without_names(_logger: WrappedLogger, _name: str, event: EventDict) -> EventDict:
    """For a person at a terminal: the sentence says it, the stable names of events are for programs."""
    event.pop("action", None)
    event.pop("logger", None)
    return event


def _redactor(secrets: Iterable[str]) -> Processor:
    """Last in the chain: sees the finished line, tracebacks and foreign loggers included."""
    known = tuple(secret for secret in secrets if secret)

    def process(_logger: WrappedLogger, _name: str, rendered: Any) -> Any:
        return redact(rendered, known) if isinstance(rendered, str) else rendered

    return process


class Calm(logging.Filter):
    """The same warning is told once a minute, and trouble with the database in one line: an outage would fill the log with tracebacks."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._told: dict[str, float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return True
        self._shorten(record)
        said, now = f"{record.name} {_words(record)}", self._monotonic()
        if now - self._told.get(said, float("-inf")) < AGAIN_S:
            return False
        if len(self._told) > REMEMBERED:
            self._told.clear()
        self._told[said] = now
        return True

    @staticmethod
    def _shorten(record: logging.LogRecord) -> None:
        fields = record.msg if isinstance(record.msg, dict) else None
        told = record.exc_info or (fields or {}).get("exc_info")
        error = sys.exc_info()[1] if told is True else told[1] if isinstance(told, tuple) else told
        if not isinstance(error, BaseException) or not troubles.is_database(error):
            return
        record.exc_info = None
        if fields is not None:
            record.msg = {**{name: value for name, value in fields.items() if name != "exc_info"}, "why": troubles.explain_database(error)}
        else:
            record.msg, record.args = f"{record.getMessage()}: {troubles.explain_database(error)}", ()


def _words(record: logging.LogRecord) -> str:
    """What the line says, without its time."""
    if isinstance(record.msg, dict):
        return str(sorted((name, str(value)) for name, value in record.msg.items() if name != "timestamp"))
    return record.getMessage()


def set_up(level: str = "info", form: str = "auto", *, secrets: Iterable[str] = ()) -> None:
    """Configures structlog and the standard library's logging alike. `form`: auto, text or json; auto is text on a terminal."""
    text = form == "text" or (form == "auto" and sys.stderr.isatty())
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="%Y-%m-%d %H:%M:%SZ" if text else "iso", utc=True),
        _hide_fields,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.PositionalArgumentsFormatter(), structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,  # the command line sets up once more after the configuration is read
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_renderers(text), _redactor(secrets)],
        )
    )
    handler.addFilter(Calm())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in SILENT:
        logging.getLogger(name).setLevel(logging.ERROR)


def _renderers(text: bool) -> list[Processor]:
    if text:
        return [_without_names, structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback)]
    return [structlog.processors.format_exc_info, structlog.processors.JSONRenderer(ensure_ascii=False, default=str)]
