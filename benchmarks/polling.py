"""CPU of a poll of an unchanged window, in our process alone: fetched over loopback, parsed, hashed, held against the database."""

from __future__ import annotations

import asyncio
import http.server
import multiprocessing
import random
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.filling import fill
from benchmarks.parsing import pages
from benchmarks.stage import free_port
from benchmarks.table import Row, Table, progress
from claims.ledger.policy import Policy
from claims.model import Role
from scrapers.assembly import assemble
from scrapers.http import Client
from scrapers.settings import HttpSettings, RereadSettings, SourceSpec
from storage import migrations
from storage.audience import Audience
from storage.session import Database

POLLS = 200
WARM = 10
BIG = 200_000  # posts in the database that is not empty


def serve(port: int, body: bytes) -> None:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()


def now() -> datetime:
    return datetime.now(UTC)


async def cpu_ms(port: int, before: int) -> float:
    """Milliseconds of CPU a poll, all threads of this process."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'volia.db'}"
        await migrations.upgrade_async(url)
        database, client = Database(url), Client(HttpSettings(), clock=now)
        if before:
            await fill(database, before)
        poller = assemble(database, client, clock=now, random=random.random, audience=Audience(), policy=Policy(), reread=RereadSettings())
        address = f"http://127.0.0.1:{port}/s/sample"
        spec = SourceSpec(id="loop", kind="telegram", url=address, role=Role.STATE, language="ru", every=timedelta(seconds=1))
        for _ in range(WARM):
            await poller.poll(spec, force=True)
        begun = time.process_time()
        for _ in range(POLLS):
            await poller.poll(spec, force=True)
        used = time.process_time() - begun
        await client.close()
        await database.close()
    return used / POLLS * 1000


def tables() -> list[Table]:
    port = free_port()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(port, pages()[0].encode()), daemon=True)
    server.start()
    try:
        asyncio.run(_answers(port))
        progress("polling an unchanged window …")
        empty, full = asyncio.run(cpu_ms(port, 0)), asyncio.run(cpu_ms(port, BIG))
    finally:
        server.terminate()
        server.join()
    row = Row(what="CPU, ms a poll (20 posts)", ours=f"{empty:.1f}", beside=f"{full:.1f}", ratio=f"{full / empty:.2f}", aim="≤ 12")
    return [Table(title=f"A poll of an unchanged window (ours: an empty database, beside it: {BIG:,} posts)", rows=[row])]


async def _answers(port: int) -> None:
    async with asyncio.timeout(20):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return
