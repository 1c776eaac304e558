"""The libraries between us and Telegram cannot write the token or a chat id into a log, at whatever level."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
import telegram.ext  # noqa: F401 its loggers exist once it is imported

from bot.delivery.redact import LIBRARIES, Redaction, guard
from tests.bot_api import TOKEN

URL = f"https://api.telegram.org/bot{TOKEN}/sendMessage"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What a handler of the root logger would write at DEBUG."""
    out = io.StringIO()
    handler, root = logging.StreamHandler(out), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield out
    root.removeHandler(handler)
    root.setLevel(level)


def test_addresses_at_info_and_parameters_at_debug_are_not_written(written: io.StringIO) -> None:
    guard(TOKEN)
    logging.getLogger("httpx").info('HTTP Request: POST %s "HTTP/1.1 200 OK"', URL)
    logging.getLogger("httpcore.connection").debug("connect_tcp.started %s", URL)
    logging.getLogger("telegram.ext.ExtBot").debug("Calling Bot API endpoint `sendMessage` with parameters `%s`", {"chat_id": 987654321})
    assert written.getvalue() == ""


def test_what_is_still_said_is_redacted_with_its_traceback(written: io.StringIO) -> None:
    guard(TOKEN)
    try:
        raise RuntimeError(f"cannot reach {URL}")
    except RuntimeError:
        logging.getLogger("telegram.ext.Updater").exception("while polling %s for {'chat_id': 987654321}", URL)
    said = written.getvalue()
    assert "while polling" in said
    assert "RuntimeError" in said
    assert TOKEN.split(":")[1] not in said
    assert "987654321" not in said


def test_guarding_again_leaves_one_filter_on_each_logger() -> None:
    guard(TOKEN)
    guard("1:another")
    loggers = [logging.getLogger(name) for name in logging.root.manager.loggerDict if name.split(".")[0] in LIBRARIES]
    assert loggers
    assert all(sum(isinstance(each, Redaction) for each in logger.filters) == 1 for logger in loggers)


def test_an_update_that_cannot_be_read_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    guard("123456789:AAF-token_of_nobody_0123456789")
    data = [{"my_chat_member": {"chat": {"id": 987654321}, "from": {"first_name": "Anna"}}}]
    with caplog.at_level(logging.CRITICAL):
        logging.getLogger("telegram.ext.ExtBot").critical("Error while parsing updates! Received data was %r", data)
    assert caplog.messages == ["Error while parsing updates! Received data was ***"]
