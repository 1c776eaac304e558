"""The watch over the logs of the whole suite (tests/leaks.py) sees what it is there to see."""

from __future__ import annotations

import json
import logging

import pytest
import structlog

from storage.secrets import KeyRing
from tests import leaks
from tests.bot_api import TOKEN

CHAT = 987654999
NAME = "Siarhei Kavalevich"
SEALED_HERE = {str(CHAT), NAME}


def test_every_test_is_watched_whatever_it_seals() -> None:
    keys = KeyRing.generate()
    keys.seal((-CHAT).to_bytes(8, "big", signed=True), b"")
    keys.seal(json.dumps({"names": [NAME, "x"], "told": [["Another Person", "2026-01-01"]]}).encode(), b"")
    keys.seal(b"The cat is fed", b"")
    assert {str(CHAT), NAME, "Another Person", "The cat is fed"} == leaks.SEALED


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Captured log call", f"WARNING bot:telegram.py:7 not sent to {CHAT}"),
        ("Captured stderr call", f'{{"event": "handler_failed", "who": "{NAME}"}}'),
        ("Captured stdout call", f"2026-11-30 00:55:41 [warning  ] watched   name={NAME}"),
        ("Captured stdout setup", f'{{"event": "sent", "chat": {CHAT}}}'),
        ("Captured log call", f"https://api.telegram.org/bot{TOKEN}/getMe"),
    ],
)
def test_a_chat_a_name_or_a_token_in_a_log_is_found(title: str, line: str) -> None:
    assert leaks.found_in([(title, line)], SEALED_HERE)


def test_what_a_command_prints_for_a_person_is_no_log() -> None:
    assert leaks.found_in([("Captured stdout call", f"whsec for {NAME}: keep it")], SEALED_HERE) == []


def test_the_report_of_a_test_that_leaks_is_a_failure(request: pytest.FixtureRequest) -> None:
    leaks.SEALED.add(NAME)
    report = pytest.TestReport(
        nodeid=request.node.nodeid,
        location=("", 0, ""),
        keywords={},
        outcome="passed",
        longrepr=None,
        when="call",
        sections=[("Captured log call", NAME)],
    )
    leaks.judge(report)
    assert report.outcome == "failed"


def test_what_is_logged_reaches_the_watch(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> None:
    structlog.get_logger("x").warning("something", field="an ordinary word")
    logging.getLogger("x").warning("something")
    assert leaks.LOG_LINE.match(capsys.readouterr().out.splitlines()[0]), "structlog's own form is one that the watch reads"
