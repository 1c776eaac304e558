"""Nothing in a log betrays a person or opens a door, whoever writes the line."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from sqlalchemy.exc import OperationalError

from bot import logs

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz01234"


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (f"POST https://api.telegram.org/bot{TOKEN}/sendMessage", "POST https://api.telegram.org/bot***/sendMessage"),
        ("http://127.0.0.1:9/bot42:TEST/getMe", "http://127.0.0.1:9/bot***/getMe"),
        (f"token is {TOKEN}.", "token is ***."),
        ("secret whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD", "secret whsec_***"),
        ("proxy socks5://me:pass@proxy.example:1080 refused", "proxy socks5://***@proxy.example:1080 refused"),
        ('{"chat_id": -100123456, "text"', '{"chat_id": ***, "text"'),
        ("chat_id=123456", "chat_id=***"),
        ("https://t.me/s/pul_1 at 12:30:45", "https://t.me/s/pul_1 at 12:30:45"),
        ("mail to a@example.org", "mail to a@example.org"),
    ],
)
def test_tokens_secrets_passwords_and_chat_ids_are_hidden_and_the_rest_stays(line: str, left: str) -> None:
    assert logs.redact(line) == left


def test_a_configured_secret_is_hidden_whatever_its_form() -> None:
    assert logs.redact("odd form: hunter2!", ["hunter2"]) == "odd form: ***!"


def test_a_line_is_json_with_event_and_fields(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("info", "json")
    structlog.get_logger("volia.test").info("source.failing", source="pul_1", state="timeout", words="слова")
    written = capsys.readouterr()
    line = json.loads(written.err)
    assert written.out == ""
    assert (line["event"], line["source"], line["state"], line["level"]) == ("source.failing", "pul_1", "timeout", "info")
    assert "слова" in written.err


def test_a_token_in_a_traceback_of_another_library_is_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("info", "json")
    try:
        raise RuntimeError(f"https://api.telegram.org/bot{TOKEN}/getUpdates failed")
    except RuntimeError:
        logging.getLogger("somebody.else").exception("call failed")
    written = capsys.readouterr().err
    assert TOKEN not in written
    assert "bot***" in written
    assert "Traceback" in written


def test_a_field_that_is_a_secret_by_name_is_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("info", "text")
    structlog.get_logger().warning("odd", chat_id=4711, token="x1y2")
    written = capsys.readouterr().err
    assert "4711" not in written
    assert "x1y2" not in written


@pytest.mark.parametrize("level", ["info", "debug"])
def test_the_http_library_is_quiet_at_every_level(level: str, capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up(level, "json")
    for name in ("httpx", "httpcore.connection", "telegram.ext", "apscheduler.scheduler"):
        logging.getLogger(name).info("HTTP Request: POST https://api.telegram.org/bot%s/getMe", TOKEN)
        logging.getLogger(name).debug("something %s", TOKEN)
    assert capsys.readouterr().err == ""


def test_trouble_with_the_database_is_one_line_told_once_a_minute(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("info", "json")
    seconds = 0.0
    handler = logging.getLogger().handlers[0]
    handler.filters[:] = [logs.Calm(lambda: seconds)]
    for seconds in (0.0, 1.0, 59.0, 61.0):  # noqa: B007 — read by the filter's clock
        for log in (structlog.get_logger("ours").exception, logging.getLogger("others").exception):
            try:
                raise OperationalError("INSERT …", {}, Exception("database or disk is full"))
            except OperationalError:
                log("a poll failed")
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [line["logger"] for line in lines] == ["ours", "others"] * 2
    assert all("the disk is full" in json.dumps(line) and "exception" not in line for line in lines)


def test_other_failures_keep_their_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("info", "json")
    try:
        raise KeyError("x")
    except KeyError:
        structlog.get_logger("ours").exception("a poll failed")
    assert "Traceback" in capsys.readouterr().err


def test_the_same_information_may_be_told_as_often_as_it_comes(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("info", "json")
    for _ in range(3):
        structlog.get_logger("ours").info("polled")
    assert len(capsys.readouterr().err.splitlines()) == 3
