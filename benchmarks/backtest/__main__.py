"""`python -m benchmarks.backtest generate|judge|run`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.backtest.generate import generate
from benchmarks.backtest.judge import judge_files
from benchmarks.backtest.run import run


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.backtest", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("generate", help="posts and what must be told of them")
    making.add_argument("--seed", type=int, default=7)
    making.add_argument("--out", type=Path, default=Path("posts.jsonl"))
    judging = commands.add_parser("judge", help="what was told against what must be told")
    for name in ("posts", "alerts", "expected"):
        judging.add_argument(name, type=Path)
    judging.add_argument("--errors", type=int, default=40, help="how many errors to print with their texts")
    judging.add_argument("--unread", action="store_true", help="also the posts that tell of a step as news and were not read so")
    running = commands.add_parser("run", help="generate, volia replay, judge")
    running.add_argument("--seed", type=int, default=7)
    running.add_argument("--folder", type=Path, default=None, help="where the files stay; otherwise they are thrown away")
    running.add_argument("--errors", type=int, default=40)
    running.add_argument("--told", action="store_true", help="without the ordinary posts: what the ledger does with true ones alone")
    return parser


def main() -> int:
    asked = arguments().parse_args()
    if asked.command == "generate":
        posts, episodes = generate(asked.seed, asked.out)
        print(f"{posts:,} posts, {episodes} episodes")
        return 0
    if asked.command == "judge":
        return judge_files(asked.posts, asked.alerts, asked.expected, errors=asked.errors, unread=asked.unread)
    return run(asked.seed, asked.folder, errors=asked.errors, told=asked.told)


if __name__ == "__main__":
    sys.exit(main())
