"""Which language a reader gets: `?lang=`, else what the browser asks for, else English. Nothing of it is kept."""

from __future__ import annotations

from starlette.requests import Request

from bot.rendering.texts import LANGUAGES

LONGEST_HEADER = 500  # characters of Accept-Language that are read


def language_of(request: Request) -> str:
    asked = request.query_params.get("lang", "")
    return asked if asked in LANGUAGES else preferred(request.headers.get("accept-language", ""))


def preferred(header: str) -> str:
    """The language of ours that an Accept-Language header wants most; the first of equals."""
    best, weight = LANGUAGES[0], 0.0
    for part in header[:LONGEST_HEADER].split(","):
        tag, _, parameters = part.strip().partition(";")
        code = tag.strip().lower().split("-")[0]
        if code in LANGUAGES and (quality := _quality(parameters)) > weight:
            best, weight = code, quality
    return best


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    try:
        return min(max(float(value), 0.0), 1.0) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0


def wants_html(request: Request) -> bool:
    """A browser says text/html; programs say */* or nothing. /v1 answers programs."""
    return "text/html" in request.headers.get("accept", "") and not request.url.path.startswith("/v1")
