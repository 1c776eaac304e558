"""Names as CSV: read from whatever a spreadsheet writes, and the table of what is known of them. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import NamedTuple

from claims.watching import keys_of, parse

HEADS = frozenset(
    [
        *("name", "names", "fullname", "full_name", "person", "имя", "имена", "фио", "ф.и.о.", "фамилия", "імя", "імёны", "прозвішча", "піб"),
        *("nazwisko", "imię", "osoba", "vardas", "pavardė", "asmuo", "name, vorname"),
        *("full name", "имя и фамилия", "фамилия имя", "фамилия и имя", "імя і прозвішча", "vardas ir pavardė", "imię i nazwisko"),
    ]
)
GIVEN_HEADS = frozenset(["first name", "first_name", "given name", "имя", "імя", "ім'я", "imię", "vardas", "vorname"])
SURNAME_HEADS = frozenset(["last name", "last_name", "surname", "family name", "фамилия", "прозвішча", "прізвище", "nazwisko", "pavardė", "nachname"])
DELIMITERS = ";\t,|"
FORMULAS = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would run a cell that begins so


class Unreadable(Exception):
    """The file as a whole cannot be taken; `why` names the message."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Row(NamedTuple):
    name: str
    result: str
    named: str = ""
    source: str = ""
    day: str = ""
    link: str = ""
    quote: str = ""


def read_names(content: bytes, *, most: int, longest: int) -> tuple[list[tuple[int, str]], list[tuple[int, str]]]:
    """(line, name) of each name, and (line, why) of each line that is none. Raises Unreadable."""
    rows = _rows(content)
    columns = _columns(rows[0]) if rows else (0,)
    body = list(enumerate(rows, 1))[1:] if rows and _is_head(rows[0]) else list(enumerate(rows, 1))
    names: list[tuple[int, str]] = []
    problems: list[tuple[int, str]] = []
    seen: set[str] = set()
    for line, row in body:
        name = " ".join(" ".join(row[at] for at in columns if at < len(row)).split())
        if not name and not any(row):
            continue
        why = _why_not(name, seen, longest) or ("left-out" if len(names) >= most else "")
        if why:
            problems.append((line, why))
        else:
            seen.add(name.casefold())
            names.append((line, name))
    if not names:
        raise Unreadable("no-names")
    return names, problems


def _why_not(name: str, seen: set[str], longest: int) -> str:
    if len(name) > longest:
        return "too-long"
    if parse(name) is None or not keys_of(name):
        return "no-name"
    return "twice" if name.casefold() in seen else ""


def _rows(content: bytes) -> list[list[str]]:
    text = _decoded(content)
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    except csv.Error:
        raise Unreadable("no-text") from None


def _decoded(content: bytes) -> str:
    """UTF-8, UTF-16 where it says so, else Windows-1251, as spreadsheets in Russian write."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    if b"\0" in content or content[:2] == b"PK":
        raise Unreadable("no-text")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1251", "replace")


def _is_head(row: Sequence[str]) -> bool:
    return any(cell.casefold() in HEADS | GIVEN_HEADS | SURNAME_HEADS for cell in row)


def _columns(head: Sequence[str]) -> tuple[int, ...]:
    """Where the name stands: a column of first names with one of surnames, a column of names, else the first."""
    low = [cell.casefold() for cell in head]
    given = next((at for at, cell in enumerate(low) if cell in GIVEN_HEADS), None)
    surname = next((at for at, cell in enumerate(low) if cell in SURNAME_HEADS), None)
    if given is not None and surname is not None:
        return given, surname
    return (next((at for at, cell in enumerate(low) if cell in HEADS), 0),)


def write_table(heads: Sequence[str], rows: Sequence[Row]) -> bytes:
    """UTF-8 with the mark by which spreadsheets know it."""
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(heads)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return made.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULAS) else cell
