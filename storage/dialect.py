"""The one difference of wording between the two engines: each has its own INSERT that knows conflicts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

Item = TypeVar("Item")

ROWS_PER_STATEMENT = 500  # values in one IN (…): far below the 32,766 that SQLite takes in one statement


def is_postgresql(connection: AsyncConnection) -> bool:
    return connection.dialect.name == "postgresql"


def insert(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An INSERT with `on_conflict_do_nothing` and `on_conflict_do_update`, in the words of this connection's engine."""
    return postgresql.insert(table) if is_postgresql(connection) else sqlite.insert(table)


def portions(items: Collection[Item], size: int = ROWS_PER_STATEMENT) -> Iterator[Sequence[Item]]:
    """The items in lists of at most `size`."""
    left = iter(items)
    while portion := list(islice(left, size)):
        yield portion
