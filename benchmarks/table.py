"""Figures as people read them: one table a subject, on the terminal and as Markdown."""

from __future__ import annotations

import math
import platform
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    what: str
    ours: str
    beside: str = ""  # the peer's or the limit's figure in the same run
    ratio: str = ""
    aim: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    title: str
    rows: Sequence[Row]
    note: str = ""
    columns: tuple[str, ...] = field(default=("what", "ours", "beside it", "ratio", "aim"))

    def markdown(self) -> str:
        lines = [f"### {self.title}", "", "| " + " | ".join(self.columns) + " |", "|" + "---|" * len(self.columns)]
        lines += ["| " + " | ".join((row.what, row.ours, row.beside, row.ratio, row.aim)) + " |" for row in self.rows]
        return "\n".join([*lines, "", self.note, ""] if self.note else [*lines, ""])


def machine() -> str:
    return f"{platform.machine()}, CPython {platform.python_version()}, {platform.system()} {platform.release()}"


def progress(text: str) -> None:
    """One line of progress on a terminal, nothing in a pipe."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def best_of(work: Callable[[], object], *, runs: int = 5) -> float:
    """Least wall-clock seconds of some runs: the run that was disturbed least."""
    least = math.inf
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        least = min(least, time.perf_counter() - begun)
    return least


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 … 1) of the values lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, math.ceil(share * len(ordered)) - 1))]
