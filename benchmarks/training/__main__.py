"""`python -m benchmarks.training [--documents FILE …] [--write]`: the labelled documents of the repo, and others named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from benchmarks.training.fit import by_hand, fit, load, own_hands
from benchmarks.training.numbers import load_manners, load_numbers
from benchmarks.training.sanctions import load_acts, load_aims, load_moods
from benchmarks.training.softmax import fit_table, judge_table

TRAINED: dict[str, tuple[Any, Any, Any]] = {
    "weights": (load, by_hand, fit),  # whole texts: claims/extraction/classifier.py
    "meanings": (load_numbers, judge_table, fit_table),
    "manners": (load_manners, judge_table, fit_table),
    "acts": (load_acts, judge_table, fit_table),
    "aims": (load_aims, judge_table, fit_table),
    "moods": (load_moods, judge_table, fit_table),
}
TABLES = Path(__file__).resolve().parents[2] / "claims" / "extraction"


@click.command()
@click.option("--documents", type=click.Path(exists=True, path_type=Path), multiple=True, help="More labelled documents; each file is a hand.")
@click.option("--write", is_flag=True, help="Write the tables in claims/extraction.")
@click.option("--judge/--no-judge", default=True, help="First train once without each hand and score it on that hand.")
@click.option("--what", type=click.Choice(sorted(TRAINED)), multiple=True, help="Which opinions; all of them without it.")
def main(documents: tuple[Path, ...], *, write: bool, judge: bool, what: tuple[str, ...]) -> None:
    paths = own_hands() | {f"{path.parent.name}-{path.stem}": path for path in documents}
    for name in what or sorted(TRAINED):
        loaded, judged, fitted = TRAINED[name]
        _train(f"{name}.json", {hand: loaded(path) for hand, path in paths.items()}, judged, fitted, write=write, judge=judge)


def _train(target: str, hands: dict[str, list[Any]], by_hand: Any, fit: Any, *, write: bool, judge: bool) -> None:
    click.echo(f"{target}: {sum(map(len, hands.values()))} of {len(hands)} hands")
    if judge:
        for line in by_hand(hands):
            click.echo(line)
    if write:
        body = fit([each for hand in hands.values() for each in hand])
        (TABLES / target).write_text(json.dumps(body, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
        click.echo(f"{len(body['features'])} features written to {target}")


if __name__ == "__main__":
    main()
