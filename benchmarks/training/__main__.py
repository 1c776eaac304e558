"""`python -m benchmarks.training [--documents FILE …] [--write]`: the labelled documents of the repo, and others named."""

from __future__ import annotations

import json
from pathlib import Path

import click

from benchmarks.training.fit import Labelled, by_hand, fit, load, own_hands


@click.command()
@click.option("--documents", type=click.Path(exists=True, path_type=Path), multiple=True, help="More labelled documents; each file is a hand.")
@click.option("--write", is_flag=True, help="Write claims/extraction/weights.json.")
@click.option("--judge/--no-judge", default=True, help="First train once without each hand and score it on that hand.")
def main(documents: tuple[Path, ...], *, write: bool, judge: bool) -> None:
    paths = own_hands() | {path.stem: path for path in documents}
    hands: dict[str, list[Labelled]] = {name: load(path) for name, path in paths.items()}
    click.echo(f"{sum(map(len, hands.values()))} documents of {len(hands)} hands")
    if judge:
        for line in by_hand(hands):
            click.echo(line)
    if write:
        body = fit([each for hand in hands.values() for each in hand])
        target = Path(__file__).resolve().parents[2] / "claims" / "extraction" / "weights.json"
        target.write_text(json.dumps(body, ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
        click.echo(f"{len(body['features'])} features written")


if __name__ == "__main__":
    main()
