"""Every failure is one line that says what may help, and an exit code."""

from __future__ import annotations

import errno

import pytest
from sqlalchemy.exc import DatabaseError, OperationalError

from bot.cli import explain
from bot.commands.common import JobFailed


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (JobFailed("nothing to do"), "nothing to do"),
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (OSError(errno.EADDRINUSE, "Address already in use"), "--port"),
        (FileNotFoundError(errno.ENOENT, "No such file or directory", "x.json"), "x.json: No such file or directory"),
        (OperationalError("SELECT 1", {}, Exception("database or disk is full")), "the disk is full"),
        (OperationalError("SELECT 1", {}, Exception("unable to open database file")), "check that database.url names a folder"),
        (OperationalError("SELECT 1", {}, Exception("disk I/O error")), "a full disk"),
        (DatabaseError("SELECT 1", {}, Exception("file is not a database")), "no SQLite database"),
        (DatabaseError("SELECT 1", {}, Exception("database disk image is malformed")), "a backup"),
        (OperationalError("SELECT 1", {}, Exception("connection refused")), "that the server runs"),
        (OperationalError("SELECT 1", {}, Exception("at postgresql://me:SECRET@host/db")), "***@host"),
        (KeyError("x"), "internal error: KeyError"),
    ],
)
def test_an_error_is_one_line_that_helps_and_betrays_nothing(error: Exception, words: str) -> None:
    told = explain(error)
    assert words in told
    assert "\n" not in told
    assert "SECRET" not in told
