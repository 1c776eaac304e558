"""What the scrapers are told: sources and the limits of the HTTP client. Values only; bot/config.py reads them from volia.toml."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from claims.model import Role

UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}  # seconds
DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)")


def parse_duration(text: str) -> timedelta:
    """A stretch of time as people write it in volia.toml: "30s", "10m", "1h30m", "1d". Raises ValueError for anything else, and for nothing."""
    parts = DURATION.findall(text.strip()) if isinstance(text, str) else []
    if not parts or DURATION.sub("", text).strip():
        raise ValueError(f'{text!r} is not a duration such as "30s", "10m" or "1h30m"')
    total = timedelta(seconds=sum(float(number) * UNITS[unit] for number, unit in parts))
    if total <= timedelta(0):
        raise ValueError(f"{text!r} is not longer than nothing")
    return total


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
