"""Which kinds of sources there are, and which sources are shipped."""

from __future__ import annotations

import importlib
import pkgutil
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from claims.model import Role
from scrapers import sources
from scrapers.page import SourceKind
from scrapers.settings import SourceSpec, parse_duration

SHIPPED = Path(__file__).parent / "sources.toml"


@cache
def kinds() -> Mapping[str, SourceKind]:
    """Every kind by its name: one file in scrapers/sources each."""
    found = {}
    for module in pkgutil.iter_modules(sources.__path__):
        kind: SourceKind = importlib.import_module(f"{sources.__name__}.{module.name}").KIND
        found[kind.id] = kind
    return found


def spec_from_toml(entry: Mapping[str, Any]) -> SourceSpec:
    """One [[sources]] table as a value. Raises ValueError or KeyError naming what is wrong; bot/config.py checks users' files first."""
    given = dict(entry)
    given["role"] = Role(given["role"])
    given["every"] = parse_duration(given["every"])
    if given["kind"] not in kinds():
        raise ValueError(f"kind: {given['kind']!r} is none of {', '.join(sorted(kinds()))}")
    return SourceSpec(**given)


def shipped() -> tuple[SourceSpec, ...]:
    """The sources of the shipped list, in its order."""
    return tuple(spec_from_toml(entry) for entry in tomllib.loads(SHIPPED.read_text(encoding="utf-8"))["sources"])
