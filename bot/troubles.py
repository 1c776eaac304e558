"""What failed, in one line that says what may help: for stderr and for the log alike."""

from __future__ import annotations

import errno

FULL = "the disk is full; free some space"
DATABASE = {  # a sign in the driver's words → what it means to who runs Volia
    "disk is full": FULL,
    "No space left": FULL,
    "unable to open database file": "the database file cannot be opened; check that database.url names a folder that exists and may be written",
    "readonly database": "the database file may only be read; check its owner and its folder",
    "no such table": "the database has no tables yet; run `volia db upgrade`",
    "does not exist": "the database or a table is missing; create the database, then run `volia db upgrade`",
    "file is not a database": "the file that database.url names is no SQLite database",
    "malformed": "the database file is damaged; put back a backup",
    "disk I/O error": "the database file cannot be read or written; look for a full disk, a limit on the size of files, or a failing disk",
    "locked": "the database is locked by another program that does not let go",
}


def is_database(error: BaseException) -> bool:
    """Whether the database cannot be used: the driver's own errors, and no connection in time."""
    kind = type(error)
    return kind.__module__.startswith("sqlalchemy") and kind.__name__ in (
        "OperationalError",
        "InterfaceError",
        "DatabaseError",
        "DBAPIError",
        "TimeoutError",
    )


def explain_database(error: BaseException) -> str:
    said = first_line(error)
    for sign, reason in DATABASE.items():
        if sign in said:
            return f"{reason} ({said})"
    return f"the database cannot be used; check database.url and that the server runs ({said})"


def explain_os(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return FULL
    if error.errno == errno.EADDRINUSE:
        return f"{error.filename or 'the port'} is taken by another program; choose another port with --port or web.port"
    return f"{error.filename}: {error.strerror}" if error.filename and error.strerror else first_line(error)


def first_line(error: BaseException) -> str:
    return str(error).strip().split("\n")[0] or type(error).__name__
