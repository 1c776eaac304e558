"""Migrations on each engine: they make exactly the tables of storage.tables, keep what is stored, and can be taken back."""

from __future__ import annotations

import shutil
import threading

import pytest
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import OperationalError

from claims.model import Role
from storage import migrations
from storage.migrations import FromTheFuture, NotUpToDate
from storage.session import Database, async_url
from storage.sources import SourceRow, load_source, register
from storage.tables import metadata

HEAD = "0001"


def _engine(url):
    address = async_url(url)
    return create_engine(address.set(drivername="sqlite") if address.get_backend_name() == "sqlite" else address)


def _execute(url, *statements):
    engine = _engine(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def _form(url):
    """All that an engine tells of its tables, in a form that can be compared."""
    engine = _engine(url)
    look = inspect(engine)
    form = {}
    for name in sorted(set(look.get_table_names()) - {"alembic_version"}):
        form[name] = {
            "columns": sorted((c["name"], str(c["type"]), c["nullable"], str(c["default"]).strip("'()")) for c in look.get_columns(name)),
            "indexes": sorted((i["name"], tuple(i["column_names"]), bool(i["unique"])) for i in look.get_indexes(name)),
            "unique": sorted((u["name"], tuple(u["column_names"])) for u in look.get_unique_constraints(name)),
            "foreign": sorted((f["name"], tuple(f["constrained_columns"]), f["referred_table"]) for f in look.get_foreign_keys(name)),
            "primary": look.get_pk_constraint(name),
        }
        if engine.dialect.name == "sqlite":
            with engine.connect() as connection:
                made = connection.execute(text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": name}).scalar_one()
            form[name]["autoincrement"] = "AUTOINCREMENT" in made
    engine.dispose()
    return form


def test_upgrade_then_check_finds_no_drift_then_downgrade_leaves_nothing(database_url):
    migrations.upgrade(database_url)
    migrations.check(database_url)
    assert migrations.revision(database_url) == HEAD

    migrations.downgrade(database_url)
    assert migrations.revision(database_url) is None
    assert _form(database_url) == {}


async def test_the_migrations_make_exactly_the_tables_of_the_program(database_url, tmp_path):
    migrations.upgrade(database_url)
    migrated = _form(database_url)
    migrations.downgrade(database_url)

    database = Database(database_url)
    async with database.writing() as connection:
        await connection.run_sync(metadata.create_all)
    await database.close()

    assert migrated == _form(database_url)


async def test_upgrading_again_keeps_what_is_stored(database_url):
    await migrations.upgrade_async(database_url)
    database = Database(database_url)
    async with database.writing() as connection:
        await register(connection, [SourceRow(id="pul_1", kind="telegram", url="https://t.me/s/pul_1", role=Role.STATE, language="ru")])
    await migrations.upgrade_async(database_url)

    async with database.reading() as connection:
        assert await load_source(connection, "pul_1") is not None
    await database.close()


def test_an_empty_database_is_not_up_to_date_and_the_remedy_is_named(database_url):
    with pytest.raises(NotUpToDate, match="volia db upgrade"):
        migrations.check(database_url)


def test_a_table_that_somebody_changed_by_hand_is_found(database_url):
    migrations.upgrade(database_url)
    _execute(database_url, "ALTER TABLE sources ADD COLUMN mood TEXT")

    with pytest.raises(NotUpToDate, match="differ"):
        migrations.check(database_url)


@pytest.mark.parametrize("action", [migrations.upgrade, migrations.check])
def test_a_database_of_a_newer_program_is_left_alone(database_url, action):
    migrations.upgrade(database_url)
    _execute(database_url, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(FromTheFuture, match="9999"):
        action(database_url)


def test_programs_that_start_at_once_migrate_one_after_the_other(database_url):
    failures = []

    def start():
        try:
            migrations.upgrade(database_url)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=start) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    migrations.check(database_url)


def test_a_migration_that_fails_leaves_the_form_before(database_url, tmp_path, monkeypatch):
    folder = tmp_path / "alembic"
    shutil.copytree(migrations.scripts(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9000_broken.py").write_text(
        "from alembic import op\nrevision = '9000'\ndown_revision = '0001'\n\n"
        "def upgrade():\n    op.execute('DROP TABLE facts')\n    raise RuntimeError('half way')\n\ndef downgrade():\n    pass\n"
    )
    migrations.upgrade(database_url)
    monkeypatch.setattr(migrations, "scripts", lambda: folder)

    with pytest.raises(RuntimeError, match="half way"):
        migrations.upgrade(database_url)
    assert migrations.revision(database_url) == HEAD
    assert "facts" in _form(database_url)


def test_a_new_migration_is_written_from_the_difference(postgres_url, tmp_path):
    folder = tmp_path / "alembic"
    shutil.copytree(migrations.scripts(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    migrations.upgrade(postgres_url)
    _execute(postgres_url, "ALTER TABLE sources DROP COLUMN etag")

    written = migrations.write_migration(postgres_url, "etag again", folder)

    assert written.name == "0002_etag_again.py"
    assert "batch_op.add_column(sa.Column('etag'" in written.read_text()


def test_no_migration_names_code_of_ours_that_may_change():
    for script in (migrations.scripts() / "versions").glob("*.py"):
        assert "storage" not in script.read_text().replace("see storage.tables", "")


def test_the_folder_of_migrations_is_no_package():
    assert not (migrations.scripts() / "__init__.py").exists()


def test_a_password_in_the_address_is_in_no_error():
    with pytest.raises(OperationalError) as refused:
        migrations.upgrade("postgresql://volia:hunter2@127.0.0.1:1/volia?connect_timeout=1")

    assert "hunter2" not in str(refused.value)
