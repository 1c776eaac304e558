"""Generate, play by `volia replay` as a process, judge; and how many posts it played a second."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.backtest.generate import generate
from benchmarks.backtest.judge import judge_files

SLOWEST_PER_S = 300  # posts a second on SQLite (issue 4)
LIMIT_S = 900  # after which a replay counts as hanging


def replay(posts: Path, alerts: Path) -> float:
    """Seconds that `volia replay` took. Raises CalledProcessError when it fails, TimeoutExpired when it hangs."""
    begun = time.perf_counter()
    with alerts.open("w", encoding="utf-8") as out:
        subprocess.run([sys.executable, "-m", "bot", "replay", str(posts)], stdout=out, check=True, timeout=LIMIT_S)
    return time.perf_counter() - begun


def only_told(posts: Path, expected: Path) -> int:
    """Leaves only the posts that tell of a step, so that what the ledger does wrong is not hidden behind false alerts. Returns their number."""
    told = json.loads(expected.read_text(encoding="utf-8"))["posts"]
    lines = posts.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if "{source}/{id}".format(**json.loads(line)) in told]
    posts.write_text("".join(kept), encoding="utf-8")
    return len(kept)


def run(seed: int, folder: Path | None, *, errors: int = 40, told: bool = False) -> int:
    with contextlib.ExitStack() as stack:
        place = folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        place.mkdir(parents=True, exist_ok=True)
        posts, alerts = place / "posts.jsonl", place / "alerts.jsonl"
        count, episodes = generate(seed, posts)
        if told:
            count = only_told(posts, place / "expected.json")
        print(f"{count:,} posts, {episodes} episodes, seed {seed}")
        took = replay(posts, alerts)
        print(f"replay: {took:.1f} s, {count / took:,.0f} posts a second (floor {SLOWEST_PER_S})")
        return judge_files(posts, alerts, place / "expected.json", errors=errors)
