"""The signed statement of what is ours, byte for byte as it was signed."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.identity.statement import Identity
from bot.web.cached import cached
from bot.web.state import state_of

TEXT = "text/plain; charset=utf-8"


def _identity(request: Request) -> Identity:
    known = state_of(request).identity
    if known is None:
        raise HTTPException(404, "nothing is signed here")
    return known


async def statement(request: Request) -> Response:
    return cached(request, _identity(request).text, TEXT)


async def signature(request: Request) -> Response:
    return cached(request, _identity(request).signature, TEXT)


ROUTES = [Route("/statement.txt", statement), Route("/statement.txt.minisig", signature)]
