"""Why a source could not be read, by what happens next. Each failure is one state of the contract.

SourceError(state, retry_after)
├── Unreachable      next poll asks again
│   └── PrivateAddress   the name leads into a private network: a person looks at it
├── Timeout          next poll asks again
├── TooLarge         a person raises the limit, or the page is not what it was
├── Blocked          slow down
├── RateLimited      wait as long as the server said
├── Redirected       a person looks where it leads
├── WrongType        a person looks: not a page of this kind
├── NoPreview        a person looks: the owner switched the public preview off
├── Gone             a person looks: there is no such page or channel
├── PageChanged      a person repairs the parser
└── BadItems         a person looks: some posts cannot be right
"""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from claims.model import SourceState


class SourceError(Exception):
    """A source was not read. `detail`: one line in English for operators; `retry_after`: as the server asked; `status`: of HTTP, if it says all."""

    state: ClassVar[SourceState] = SourceState.UNREACHABLE

    def __init__(self, detail: str, *, retry_after: timedelta | None = None, status: int | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.retry_after = retry_after
        self.status = status


class Unreachable(SourceError):
    state = SourceState.UNREACHABLE


class PrivateAddress(Unreachable):
    """The address belongs to a private network, and nobody configured it."""


class Timeout(SourceError):
    state = SourceState.TIMEOUT


class TooLarge(SourceError):
    state = SourceState.TOO_LARGE


class Blocked(SourceError):
    state = SourceState.BLOCKED


class RateLimited(SourceError):
    state = SourceState.RATE_LIMITED


class Redirected(SourceError):
    state = SourceState.REDIRECTED


class WrongType(SourceError):
    state = SourceState.WRONG_TYPE


class NoPreview(SourceError):
    state = SourceState.NO_PREVIEW


class Gone(SourceError):
    state = SourceState.GONE


class PageChanged(SourceError):
    state = SourceState.PAGE_CHANGED


class BadItems(SourceError):
    state = SourceState.BAD_ITEMS
