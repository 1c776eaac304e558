"""Sources that have been read before a test begins, so that what they say is news and no first look."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import update

from claims.model import Role
from storage.session import Database
from storage.sources import SourceRow, register
from storage.tables import sources
from tests.builders import NOON

READ_SINCE = timedelta(days=10)  # before NOON


async def read_before(database: Database, **roles: Role) -> None:
    """Registers sources by their id; each was read for the first time ten days before NOON."""
    found = [SourceRow(id=id, kind="telegram", url=f"https://t.me/s/{id}", role=role, language="ru") for id, role in roles.items()]
    async with database.writing() as connection:
        await register(connection, found)
        await connection.execute(update(sources).values(first_success=NOON - READ_SINCE))
