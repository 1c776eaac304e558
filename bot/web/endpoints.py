"""/v1/webhooks: the endpoints of NGOs, for who holds a token. A secret is shown once, when it is made, and never again."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, ConfigDict, Field, HttpUrl

from bot.rendering.forms import Form, Page
from bot.web.problems import PROBLEMS
from bot.web.state import Known
from bot.web.tokens import is_known
from storage import endpoints
from storage.endpoints import Endpoint, UnknownEndpoint, UnknownType
from storage.secrets import KeyRing

_bearer = HTTPBearer(auto_error=False, description="a token whose hash stands in [web] api_tokens")


async def allowed(known: Known, given: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)], response: Response) -> None:
    response.headers["Cache-Control"] = "no-store"
    if given is None or not is_known(given.credentials, known.api_tokens):
        how = "a bearer token is needed" if known.api_tokens else "no token is configured; `volia webhooks token` makes one"
        raise HTTPException(401, how, headers={"WWW-Authenticate": "Bearer"})


router = APIRouter(prefix="/v1/webhooks", dependencies=[Depends(allowed)], responses=PROBLEMS)


class NewEndpoint(BaseModel):
    model_config = ConfigDict(extra="forbid")

    url: HttpUrl
    types: list[str] = Field(default_factory=list, max_length=50, description="of alerts; empty: all")
    min_count: int = Field(default=0, ge=0, le=100_000, description="releases of fewer people are not sent")


class EndpointForm(Form):
    id: str
    url: str
    types: list[str]
    min_count: int
    active: bool
    since: datetime
    sequence: int
    failures: int
    detail: str


class MadeEndpoint(Form):
    id: str
    secret: str = Field(description="whsec_…: shown this once")


def _form(endpoint: Endpoint) -> EndpointForm:
    return EndpointForm(
        id=endpoint.id,
        url=endpoint.url,
        types=list(endpoint.types),
        min_count=endpoint.min_count,
        active=endpoint.active,
        since=endpoint.since,
        sequence=endpoint.sequence,
        failures=endpoint.failures,
        detail=endpoint.detail,
    )


def _keys(known: Known) -> KeyRing:
    if known.keys is None:
        raise HTTPException(503, "this process has no keys to seal secrets with")
    return known.keys


@router.get("")
async def list_webhooks(known: Known) -> Page[EndpointForm]:
    """All endpoints, without their secrets."""
    async with known.database.reading() as connection:
        return Page(items=[_form(one) for one in await endpoints.list_endpoints(connection)], next=None)


@router.post("", status_code=201)
async def add_webhook(new: NewEndpoint, known: Known) -> MadeEndpoint:
    """A new endpoint, and its secret."""
    keys = _keys(known)
    try:
        async with known.database.writing() as connection:
            made, secret = await endpoints.add(connection, keys, str(new.url), at=known.clock(), types=new.types, min_count=new.min_count)
    except UnknownType as error:
        raise HTTPException(422, f"types: {error}") from None
    return MadeEndpoint(id=made.id, secret=secret)


@router.get("/{id}")
async def show_webhook(id: str, known: Known) -> EndpointForm:
    """One endpoint, and how its last deliveries went."""
    try:
        async with known.database.reading() as connection:
            return _form(await endpoints.get(connection, id))
    except UnknownEndpoint:
        raise HTTPException(404, "no such endpoint") from None


@router.post("/{id}/disable")
async def disable_webhook(id: str, known: Known) -> EndpointForm:
    """Nothing more is sent to it."""
    try:
        async with known.database.writing() as connection:
            await endpoints.disable(connection, id, detail="disabled by its owner")
            return _form(await endpoints.get(connection, id))
    except UnknownEndpoint:
        raise HTTPException(404, "no such endpoint") from None


@router.post("/{id}/enable")
async def enable_webhook(id: str, known: Known) -> EndpointForm:
    """New alerts go to it again."""
    try:
        async with known.database.writing() as connection:
            await endpoints.enable(connection, id)
            return _form(await endpoints.get(connection, id))
    except UnknownEndpoint:
        raise HTTPException(404, "no such endpoint") from None
