"""Whether the process is up, whether its role is ready, and its metrics. Every role serves these three."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.web.metrics import Gauges
from bot.web.problems import problem
from bot.web.state import Check, WebState, state_of
from storage.probe import WriteProbe
from storage.session import Database
from storage.tables import alerts

LONGEST_CHECK = 5.0  # seconds for all checks together: who asks has a limit of its own, mostly 10 s


async def healthz(_request: Request) -> Response:
    return PlainTextResponse("ok\n", headers={"Cache-Control": "no-store"})


async def readyz(request: Request) -> Response:
    """200 when everything that this role needs is there; else 503 with what is missing."""
    said = await check_all(state_of(request), request.app.state.write_probe)
    lines = {name: missing or "ok" for name, missing in said.items()}
    failed = [f"{name}: {missing}" for name, missing in said.items() if missing]
    if failed:
        return problem(503, "; ".join(failed), checks=lines)
    return JSONResponse({"ready": True, "checks": lines}, headers={"Cache-Control": "no-store"})


async def check_all(state: WebState, probe: WriteProbe) -> dict[str, str | None]:
    """Name of a check → what is missing, None where nothing is."""

    async def database() -> str | None:
        await check_database(state.database)
        await probe.check(state.clock())
        return None

    checks: Mapping[str, Check] = {"database": database, **state.checks}
    answers = await asyncio.gather(*(_answer(check) for check in checks.values()))
    return dict(zip(checks, answers, strict=True))


async def _answer(check: Check) -> str | None:
    try:
        async with asyncio.timeout(LONGEST_CHECK):
            return await check()
    except TimeoutError:
        return f"no answer within {LONGEST_CHECK:g} s"
    except Exception as error:  # whatever a check meets, the role is not ready, and the asker wants to know which
        return f"{type(error).__name__}"


async def check_database(database: Database) -> None:
    """Asks for a row of a table: a database without our tables is not ready either."""
    async with database.reading() as connection:
        await connection.execute(select(alerts.c.seq).limit(1))


async def metrics(request: Request) -> Response:
    state = state_of(request)
    gauges: Gauges = request.app.state.gauges
    await gauges.refresh(state.database, state.clock())
    return Response(generate_latest(state.registry), media_type=CONTENT_TYPE_LATEST)


ROUTES = [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]
