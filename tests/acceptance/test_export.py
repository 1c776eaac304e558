"""`volia export`: what other tools read, as they read it."""

from __future__ import annotations

import asyncio
import csv
import hashlib
import json
import subprocess
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from warcio.archiveiterator import ArchiveIterator

from tests.acceptance.test_run import PARDON, with_history
from tests.acceptance.world import World

Volia = Callable[..., subprocess.CompletedProcess[str]]
Configured = Callable[..., Path]
# The properties that FollowTheMoney 4.11 knows of each schema, of those that we use (its schema/*.yaml).
KNOWN = {
    "Event": {"name", "date", "startDate", "country", "recordId", "keywords", "notes", "involved", "proof", "modifiedAt"},
    "Person": {"name", "alias", "proof"},
    "Article": {"title", "bodyText", "sourceUrl", "publisher", "recordId", "publishedAt", "retrievedAt", "notes"},
}
RUN_BY_SPREADSHEETS = "=HYPERLINK(0) Лукашенко помиловал 14 политзаключённых: Алеся Пташка и ещё тринадцать человек."


@pytest.fixture
async def polled(volia: Volia, world: World, configured: Configured) -> Volia:
    """A database that has read a channel with two releases in it."""
    with_history(world, "loop")
    world.post("loop", 3, PARDON)
    world.post("loop", 4, RUN_BY_SPREADSHEETS)
    configured("loop")
    done = await asyncio.to_thread(volia, "poll")
    assert done.returncode == 0, done.stderr
    return volia


async def given(volia: Volia, *arguments: str) -> str:
    done = await asyncio.to_thread(volia, "export", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


async def test_json_lines_hold_the_episodes_and_every_post_that_claims_something(polled: Volia) -> None:
    lines = [json.loads(line) for line in (await given(polled)).splitlines()]
    posts = {tuple(line["post"]): line for line in lines if line["is"] == "post"}
    episodes = [line for line in lines if line["is"] == "episode"]
    assert set(posts) == {("loop", "3"), ("loop", "4")}
    assert {tuple(post) for episode in episodes for post in episode["posts"]} <= set(posts)
    assert episodes
    assert all(version["claims"] and version["page"]["sha256"] for post in posts.values() for version in post["versions"])


async def test_the_table_has_a_row_a_claim_and_nothing_that_a_spreadsheet_would_run(polled: Volia) -> None:
    rows = list(csv.DictReader(StringIO(await given(polled, "--format", "csv"), newline="")))
    assert {(row["post"], row["kind"], row["count"]) for row in rows} >= {("4", "release", "14")}
    assert all(not value.startswith(("=", "+", "-", "@")) for row in rows for value in row.values())
    assert any(row["quote"].startswith("'=HYPERLINK") for row in rows)


async def test_entities_are_of_schemas_and_properties_that_follow_the_money_knows_and_name_one_another(polled: Volia) -> None:
    entities: list[dict[str, Any]] = [json.loads(line) for line in (await given(polled, "--format", "ftm")).splitlines()]
    ids = {entity["id"] for entity in entities}
    for entity in entities:
        assert set(entity["properties"]) <= KNOWN[entity["schema"]]
        assert all(values and all(isinstance(value, str) and value for value in values) for values in entity["properties"].values())
        assert ids.issuperset([*entity["properties"].get("proof", []), *entity["properties"].get("involved", [])])
    assert {entity["schema"] for entity in entities} == set(KNOWN)


async def test_the_web_archive_holds_the_very_bytes_with_their_sha_256(polled: Volia, tmp_path: Path) -> None:
    archive = tmp_path / "pages.warc.gz"
    assert await given(polled, "--format", "warc", "--output", str(archive)) == ""
    kept = [
        (record.rec_type, record.rec_headers.get_header("X-Volia-SHA-256"), record.content_stream().read())
        for record in ArchiveIterator(BytesIO(archive.read_bytes()), check_digests="raise")
    ]
    assert [kind for kind, _, _ in kept] == ["warcinfo", *["resource"] * (len(kept) - 1)]
    assert len(kept) > 1
    assert all(hashlib.sha256(body).hexdigest() == sha256 for kind, sha256, body in kept if kind == "resource")


async def test_since_leaves_out_what_is_older(polled: Volia) -> None:
    assert await given(polled, "--since", "2100-01-01") == ""
    assert len((await given(polled, "--format", "csv", "--since", "2100-01-01")).splitlines()) == 1


def test_where_nothing_can_be_written_one_line_says_so_and_no_half_file_stays(volia: Volia, configured: Configured, tmp_path: Path) -> None:
    configured()
    done = volia("export", "--output", str(tmp_path / "no such directory" / "x.jsonl"))
    assert done.returncode == 1
    assert "cannot write" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert volia("export", "--format", "xml").returncode == 2
    assert not list(tmp_path.glob("*.part"))
