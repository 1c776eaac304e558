"""What the scrapers are told: sources and the limits of the HTTP client. Values only; bot/config.py reads them from volia.toml."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from claims.model import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceSpec:
    """One source, as sources.toml or volia.toml tells it."""

    id: str
    kind: str  # name of a module in scrapers/sources
    url: str
    role: Role
    language: str
    every: timedelta
    expected_per_day: float = 0.0  # posts; silence much longer than this explains is an alarm; 0: no expectation
    canary: str = ""  # a page of the same host that must work when this one does not
    name: str = ""  # as people know it: "Viasna", "press service of Lukashenko"
    speaker: str = ""  # in whose voice it speaks, where that differs from the name
    enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpSettings:
    timeout: timedelta = timedelta(seconds=20)  # for one whole answer, from connect to the last byte
    contact: str = ""  # address in the User-Agent
    max_bytes: int = 5_000_000  # after inflation
    proxy: str = ""  # http://, socks5://
    allow_private_networks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RereadSettings:
    first: timedelta = timedelta(minutes=1)
    confirm_deletion: timedelta = timedelta(minutes=10)
