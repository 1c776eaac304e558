"""`make bench`: every table on stdout as Markdown; `--out FILE` also writes them to a file with the date and the machine."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import click

from benchmarks.table import Table, machine, progress
from bot import logs


def reading(corpus: Path | None) -> list[Table]:
    from benchmarks import reading as subject

    return subject.tables(corpus)


def parsing(_corpus: Path | None) -> list[Table]:
    from benchmarks import parsing as subject

    return subject.tables()


def polling(_corpus: Path | None) -> list[Table]:
    from benchmarks import polling as subject

    return subject.tables()


def way(_corpus: Path | None) -> list[Table]:
    from benchmarks import way as subject

    return subject.tables()


def broadcast(_corpus: Path | None) -> list[Table]:
    from benchmarks import broadcast as subject

    return subject.tables()


def rate(_corpus: Path | None) -> list[Table]:
    from benchmarks import broadcast as subject

    return subject.at_the_real_rate()


def naming(_corpus: Path | None) -> list[Table]:
    from benchmarks.naming import measure as subject

    return subject.tables()


def ledger(_corpus: Path | None) -> list[Table]:
    from benchmarks import ledger as subject

    return subject.tables()


def edits(_corpus: Path | None) -> list[Table]:
    from benchmarks import edits as subject

    return subject.tables()


SUBJECTS: dict[str, Callable[[Path | None], list[Table]]] = {
    "reading": reading,
    "parsing": parsing,
    "polling": polling,
    "way": way,
    "broadcast": broadcast,
    "naming": naming,
    "rate": rate,
    "ledger": ledger,
    "edits": edits,
}
ONLY_WHEN_NAMED = frozenset({"rate"})  # takes six minutes


@click.command()
@click.argument("subjects", nargs=-1, type=click.Choice(tuple(SUBJECTS)))
@click.option(
    "--corpus", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="labelled documents as JSON Lines; without it our own cases"
)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="also write the tables there")
def main(subjects: tuple[str, ...], corpus: Path | None, out: Path | None) -> None:
    """Measures the SUBJECTS, or all but `rate`, the broadcast at Telegram's own rate, which takes six minutes."""
    logs.set_up("warning")
    head = f"{datetime.now(UTC):%Y-%m-%d}, {machine()}"
    parts = [f"# Measures\n\n`make bench`, {head}\n"]
    click.echo(parts[0])
    for name in subjects or [name for name in SUBJECTS if name not in ONLY_WHEN_NAMED]:
        for table in SUBJECTS[name](corpus):
            progress("")
            parts.append(table.markdown())
            click.echo(parts[-1])
    if out:
        out.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
