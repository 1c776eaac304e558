"""`python -m benchmarks.training [--documents FILE …] [--write] [--what TABLE …]`: from the labelled documents of the repo, and others named.

The tables of claims/extraction: the opinion of a whole text (weights.json), what numbers mean (meanings.json), the manner of a release
(manners.json), what powers do about sanctions (acts.json, aims.json, moods.json), releases of one person or without a number (uncounted.json); the
trees that weigh all that is known of a number, a step, such a release, a person, a claim (meanings.npz, steps.npz, uncounted.npz, people.npz,
trust.npz); the network (network.npz).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import numpy as np

from benchmarks.training.corpus import Labelled, hand_of, load, own_hands
from benchmarks.training.models import FIRST, ROWS, heard, train
from benchmarks.training.softmax import Row, fit_table, judge_table

TARGET = Path(__file__).resolve().parents[2] / "claims" / "extraction"
TABLES = (*FIRST, "uncounted")


@click.command()
@click.option(
    "--documents", type=click.Path(exists=True, path_type=Path), multiple=True, help="More labelled documents; 'w1/03.jsonl' is of the hand w1."
)
@click.option("--write", is_flag=True, help="Write the tables in claims/extraction.")
@click.option("--judge/--no-judge", default=True, help="First judge the tables on each hand in turn; that takes longer than making them.")
@click.option(
    "--apart",
    type=click.Path(path_type=Path),
    help="Write there what is read in --documents, in the form of `volia extract`, by tables and a network that were made without them.",
)
@click.option("--what", type=click.Choice(TABLES), multiple=True, help="Which tables, each by itself; all of them, one after another, without it.")
def main(documents: tuple[Path, ...], *, write: bool, judge: bool, apart: Path | None, what: tuple[str, ...]) -> None:
    known = load([*own_hands(), *documents])
    click.echo(f"{len(known)} documents of {len({each.hand for each in known})} hands")
    if what and set(what) <= set(ROWS):
        known = heard(known)
        tables = {name: _alone(name, known, judge=judge) for name in what}
    else:
        made = train(known, judge=judge, unseen=frozenset(map(hand_of, documents)))
        tables = made.tables
        for line in made.report:
            click.echo(line)
        if apart is not None:
            apart.write_text("".join(f"{json.dumps(each, ensure_ascii=False)}\n" for each in made.apart), encoding="utf-8")
    if write and not what:
        for name, kept in {"network.npz": made.network, **made.forests}.items():
            np.savez_compressed(TARGET / name, **kept)
    for name in what or TABLES if write else ():
        body = tables[name]
        (TARGET / f"{name}.json").write_text(written(body), encoding="utf-8")
        click.echo(f"{name}.json: {len(body['features'])} features")


def written(body: dict[str, Any]) -> str:
    """A table as JSON, a feature a line, so that what a training changed can be read."""
    head = {name: each for name, each in sorted(body.items()) if name != "features"}
    lines = (f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(weights)}" for name, weights in sorted(body["features"].items()))
    return json.dumps(head, ensure_ascii=False)[:-1] + ', "features": {\n' + ",\n".join(lines) + "\n}}\n"


def _alone(name: str, known: list[Labelled], *, judge: bool) -> dict[str, Any]:
    """A table that asks nothing of the others."""
    by_hand: dict[str, list[Row]] = {}
    for each in known:
        by_hand.setdefault(each.hand, []).extend(ROWS[name](each))
    for line in judge_table(by_hand) if judge else ():
        click.echo(line)
    return fit_table([row for rows in by_hand.values() for row in rows])


if __name__ == "__main__":
    main()
