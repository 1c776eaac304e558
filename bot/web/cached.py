"""Answers that a browser or a proxy may keep for a short while, and ask again whether they changed."""

from __future__ import annotations

import hashlib

from starlette.requests import Request
from starlette.responses import Response

FRESH_SECONDS = 10  # how long a copy may be shown without asking: a release must not wait for a cache


def cached(request: Request, body: str | bytes, media_type: str, *, language: str | None = None) -> Response:
    """The answer, or 304 where the reader has it already. `language`: where the answer depends on what the browser asks for."""
    content = body.encode() if isinstance(body, str) else body
    # Weak: the same page compressed is the same page.
    etag = f'W/"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": etag, "Cache-Control": f"public, max-age={FRESH_SECONDS}"}
    if language:
        headers |= {"Vary": "Accept-Language", "Content-Language": language}
    if _has(request.headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=media_type, headers=headers)


def _has(header: str, etag: str) -> bool:
    """RFC 9110, 13.1.2: weak comparison; * is any."""
    bare = etag.removeprefix("W/")
    return any(one.strip().removeprefix("W/") in (bare, "*") for one in header.split(","))
