"""What is sealed must not be logged: every test of the suite is watched for it.

Whatever a key ring seals while a test runs (chat ids, watched names, discreet words, secrets of endpoints), and whoever speaks with the
loopback Bot API server, is sought in all that the test logged: the captured log from INFO on, stderr, and lines of structlog on stdout. So is
that server's token. A hit fails the test. What processes said that a test started is printed to stderr at its end (tests/acceptance/conftest.py).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

import pytest

from storage.secrets import KeyRing
from tests.bot_api import SPOKEN_WITH, TOKEN

SHORTEST = 5  # characters of what is sought: fewer are found anywhere
LOG_LINE = re.compile(r"^(\x1b\[\d+m)*(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d|\{)")  # of structlog, as text or JSON; what a command prints is no log
DATE = re.compile(r"\d{4}-\d\d-\d\d")  # stands in every line of a log
CHAT_BYTES = 8
SEALED: set[str] = set()  # of the test that runs


def watch() -> None:
    """From now on everything that is sealed is remembered in clear, until `forget`."""
    seal = KeyRing.seal

    def noting(self: KeyRing, data: bytes, bound_to: bytes) -> bytes:
        SEALED.update(words(data))
        return seal(self, data, bound_to)

    KeyRing.seal = noting  # type: ignore[method-assign]  # for the whole run: no test may slip through


def forget() -> None:
    """Before the next test."""
    SEALED.clear()
    SPOKEN_WITH.clear()


def words(data: bytes) -> Iterable[str]:
    """What stands in sealed bytes, as a log would show it."""
    try:
        said = data.decode()
        found = list(_strings(json.loads(said))) if said[:1] in "[{" else [said]
    except ValueError:
        found = []
    if len(data) == CHAT_BYTES:
        found.append(str(abs(int.from_bytes(data, "big", signed=True))))
    return [each for each in found if len(each) >= SHORTEST and each.isprintable() and not DATE.fullmatch(each)]


def _strings(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)


def found_in(sections: Iterable[tuple[str, str]], sealed: Iterable[str]) -> list[str]:
    """Which of these stand in a log. `sections`: titles and texts as pytest captured them."""
    logged = "\n".join(_logged(title, text) for title, text in sections)
    return sorted(each for each in {*sealed, TOKEN} if each in logged)


def _logged(title: str, text: str) -> str:
    if "stdout" not in title:
        return text
    return "\n".join(line for line in text.splitlines() if LOG_LINE.match(line))


def judge(report: pytest.TestReport) -> None:
    """Fails the test where its logs hold what they must not."""
    if found := found_in(report.sections, SEALED | SPOKEN_WITH):
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid}: a log holds what is sealed at rest: {', '.join(found)}"
