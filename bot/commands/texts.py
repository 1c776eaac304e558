"""Texts in, results out: `volia extract` and `volia replay`. Neither reads a configuration."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import IO, Any

import click

from bot.commands.common import Command, JobFailed, run_async


@click.command(cls=Command)
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--explain", is_flag=True, help="For a person: each text with its marks, its claims, and the rules that made them.")
def extract(file: IO[bytes], explain: bool) -> None:
    """Documents as JSON Lines in, claims as JSON Lines out. No database, no network."""
    from claims.extraction import warm_up

    warm_up()
    failed = 0
    with _progress(file) as lines:
        for line in lines:
            answer = _answer(line, explain=explain)
            failed += "error" in answer
            if explain:
                click.echo(f"{answer['id']}\n{answer.get('error') or answer['explained']}\n")
            else:
                _write(answer)
    if failed:
        raise JobFailed(f"{failed} line{'s were' if failed > 1 else ' was'} no document; each has its error in its place")


def _answer(line: bytes, *, explain: bool) -> dict[str, Any]:
    """The claims of one line, or its error. One bad line never stops the rest."""
    from claims.extraction import read
    from claims.extraction.explain import explain as explained
    from claims.jsonl import BadDocument, parse_document, reading_to_json

    try:
        document = parse_document(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return {"id": None, "error": "not UTF-8"}
    except BadDocument as error:
        return {"id": error.id, "error": error.message}
    try:
        reading = read(document)
    except Exception as error:  # the reader promises never to raise; if it does, the other documents still want their answers
        return {"id": document.id, "error": f"internal error: {type(error).__name__}"}
    if explain:
        return {"id": document.id, "explained": explained(document, reading)}
    return {**_without_reasons(reading_to_json(document.id, reading)), "id": json.loads(line.decode("utf-8-sig"))["id"]}  # a number stays one


def _without_reasons(answer: dict[str, Any]) -> dict[str, Any]:
    """The contract's form: the rules that made a claim are for `--explain`."""
    claims = [{key: value for key, value in claim.items() if key != "rules"} for claim in answer["claims"]]
    return {**{key: value for key, value in answer.items() if key != "notes"}, "claims": claims}


def _write(body: dict[str, Any]) -> None:
    """One line, at once: a program at the other end of the pipe may wait for it before it sends the next."""
    sys.stdout.write(json.dumps(body, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def _filled(lines: Iterable[bytes]) -> Iterator[bytes]:
    return (line for line in lines if line.strip())


def _progress(file: IO[bytes]) -> AbstractContextManager[Iterable[bytes]]:
    """The lines, with a bar on stderr where a person watches and the output goes elsewhere."""
    return click.progressbar(_filled(file), label="Reading", file=sys.stderr, hidden=sys.stdout.isatty() or not sys.stderr.isatty())


@click.command(cls=Command)
@click.argument("file", type=click.File("r", encoding="utf-8-sig"))
def replay(file: IO[str]) -> None:
    """Posts as JSON Lines in, alerts as JSON Lines out, with a clock that follows the posts. The same input gives the same output."""
    from bot.cli import replay_lines

    wrong = run_async(replay_lines(file, _write, lambda words: click.echo(f"volia: {words}", err=True)))
    if wrong:
        raise JobFailed(f"{wrong} line{'s were' if wrong > 1 else ' was'} no post; the rest was played")
