"""Documents and claims as JSON Lines: the forms of `volia extract`, lossless, so that storage keeps claims in them too."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar

from claims.model import (
    MINSK,
    Bound,
    Claim,
    ClaimKind,
    Direction,
    Document,
    Manner,
    Modality,
    Person,
    Population,
    Reading,
    Role,
    Span,
    Speaker,
    Target,
    utc,
)

LONE_SURROGATE = re.compile("[\ud800-\udfff]")  # valid in a JSON escape, but no UTF-8 can carry it out again
NOON = time(12)  # a date alone stands for noon in Minsk
PLAIN_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")

Word = TypeVar("Word", bound=StrEnum)

# What the contract shows for each kind; other fields are written only where they say something.
SHOWN: dict[ClaimKind, tuple[str, ...]] = {
    ClaimKind.RELEASE: ("count", "bound", "modality", "manner", "part_of", "day", "population", "speaker"),
    ClaimKind.HELD_TOTAL: ("count", "bound"),
    ClaimKind.RELEASED_CUMULATIVE: ("count", "bound", "since"),
    ClaimKind.RECOGNISED: ("count", "bound"),
    ClaimKind.SENTENCED: ("count", "bound"),
    ClaimKind.SANCTIONS: ("imposer", "direction", "target", "modality", "instrument", "day", "speaker"),
}


class BadDocument(ValueError):
    """A line that is no document. `id` is that of the line, None where even that cannot be read."""

    def __init__(self, message: str, id: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.id = id


def parse_document(line: str) -> Document:
    """One line of the input. Unknown keys are ignored. Raises BadDocument for anything that is no document."""
    try:
        body = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadDocument(f"no JSON: {error}") from error
    if not isinstance(body, dict):
        raise BadDocument("no JSON object")
    name = body.get("id")
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    if not isinstance(name, str):
        raise BadDocument("`id` is missing or no string")
    return Document(
        id=name,
        published=_published(body.get("published"), name),
        text=_words(body, "text", name, needed=True),
        title=_words(body, "title", name),
        lang=_words(body, "lang", name) or None,
        role=_role(body.get("source_kind"), name),
        form=_words(body, "form", name) or None,
    )


def _words(body: dict[str, Any], key: str, name: str, *, needed: bool = False) -> str:
    value = body.get(key)
    if value is None and not needed:
        return ""
    if not isinstance(value, str):
        raise BadDocument(f"`{key}` is missing or no string", name)
    return LONE_SURROGATE.sub("\ufffd", value)


def _role(value: Any, name: str) -> Role | None:
    if value is None:
        return None
    try:
        return Role(value)
    except ValueError as error:
        raise BadDocument(f"`source_kind` is {value!r}, expected one of {', '.join(Role)}", name) from error


def _published(value: Any, name: str) -> datetime:
    """A date stands for noon in Minsk; a time needs its zone, since guessing one would move the day."""
    if not isinstance(value, str):
        raise BadDocument("`published` is missing or no string", name)
    try:
        if PLAIN_DATE.match(value):
            return utc(datetime.combine(date.fromisoformat(value), NOON, MINSK))
        return utc(datetime.fromisoformat(value))
    except (ValueError, OverflowError) as error:
        raise BadDocument(f"`published` is {value!r}, expected YYYY-MM-DD or RFC 3339 with its zone", name) from error


def reading_to_json(id: str, reading: Reading) -> dict[str, Any]:
    """The contract's answer to one document. `notes` only where something was not read."""
    body: dict[str, Any] = {
        "id": id,
        "lang": reading.lang,
        "claims": [claim_to_json(claim) for claim in reading.claims],
        "names": list(dict.fromkeys(person.name for person in reading.people)),
        "people": [_person(person) for person in reading.people],
        "alertworthy": reading.alertworthy,
    }
    if reading.notes:
        body["notes"] = list(reading.notes)
    return body


def _person(person: Person) -> dict[str, Any]:
    return {
        "name": person.name,
        "canonical": person.canonical,
        "claim": person.claim,
        "span": [person.span.start, person.span.end],
    }


def claim_to_json(claim: Claim) -> dict[str, Any]:
    """Every field that the kind shows, and every other that differs from its default: nothing is lost."""
    plain = _plain(claim)
    empty = _plain(Claim(kind=claim.kind, span=claim.span, quote="", confidence=claim.confidence))
    shown = SHOWN[claim.kind]
    body: dict[str, Any] = {"kind": claim.kind.value}
    body |= {key: value for key, value in plain.items() if key in shown or value != empty[key]}
    return body | {
        "confidence": claim.confidence,
        "span": [claim.span.start, claim.span.end],
        "quote": claim.quote,
        "rules": list(claim.rules),
    }


def _plain(claim: Claim) -> dict[str, Any]:
    return {
        "count": claim.count,
        "bound": claim.bound.value,
        "modality": _value(claim.modality),
        "manner": claim.manner.value,
        "part_of": claim.part_of,
        "day": claim.day.isoformat() if claim.day else None,
        "population": {
            "who": claim.population.who,
            "nationality": claim.population.nationality,
            "destination": claim.population.destination,
        },
        "speaker": {"role": _value(claim.speaker.role), "name": claim.speaker.name},
        "since": claim.since,
        "imposer": claim.imposer,
        "direction": _value(claim.direction),
        "target": _value(claim.target),
        "instrument": claim.instrument,
    }


def _value(word: StrEnum | None) -> str | None:
    return None if word is None else word.value


def claim_from_json(body: dict[str, Any]) -> Claim:
    """The claim that claim_to_json wrote. Raises KeyError or ValueError for a body that is none."""
    speaker, population = body.get("speaker") or {}, body.get("population") or {}
    day = body.get("day")
    start, end = body["span"]
    return Claim(
        kind=ClaimKind(body["kind"]),
        span=Span(start=start, end=end),
        quote=body.get("quote", ""),
        confidence=body["confidence"],
        count=body.get("count"),
        bound=Bound(body.get("bound", "unknown")),
        modality=_word(Modality, body.get("modality")),
        manner=Manner(body.get("manner", "unspecified")),
        part_of=body.get("part_of"),
        day=date.fromisoformat(day) if day else None,
        population=Population(who=population.get("who"), nationality=population.get("nationality"), destination=population.get("destination")),
        speaker=Speaker(role=_word(Role, speaker.get("role")), name=speaker.get("name")),
        since=body.get("since"),
        imposer=body.get("imposer"),
        direction=_word(Direction, body.get("direction")),
        target=_word(Target, body.get("target")),
        instrument=body.get("instrument"),
        rules=tuple(body.get("rules", ())),
    )


def _word(words: type[Word], value: str | None) -> Word | None:
    return None if value is None else words(value)
