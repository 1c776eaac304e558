"""How a migration runs: on the connection that storage.migrations opened, as one transaction, under one lock."""

from __future__ import annotations

from typing import Any, Literal

from alembic.autogenerate.api import AutogenContext
from sqlalchemy import text

from alembic import context
from storage.session import UtcDateTime
from storage.tables import metadata

MIGRATION_LOCK = 0x4D494752  # "MIGR": programs that start at once migrate one after the other


def render_item(type_: str, obj: Any, _: AutogenContext) -> str | Literal[False]:
    """A migration names no code of ours, which may change: our time type is written as what the database sees."""
    return "sa.DateTime(timezone=True)" if type_ == "type" and isinstance(obj, UtcDateTime) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table by building it anew
    transactional_ddl=True,  # also on SQLite, where storage.migrations begins the transaction
    render_item=render_item,
)
with context.begin_transaction():
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
    context.run_migrations()
