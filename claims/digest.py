"""What one digest tells: a frozen value that storage gathers and rendering words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from claims.model import Alert, Episode, Total

DigestKind: TypeAlias = Literal["daily", "weekly", "pause", "each"]  # pause: it ended; each: gathered when the person wanted single alerts again


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """As it is known when it is sent."""

    kind: DigestKind
    since: datetime  # UTC
    until: datetime
    episodes: tuple[Episode, ...]  # oldest first; neither withdrawn nor merged ones
    others: tuple[Alert, ...]  # new totals, words that were edited or deleted
    held: tuple[Total, ...]  # who is still held, in the voice of each speaker, those who count by name first
