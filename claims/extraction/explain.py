"""A reading for a person: the text with its marks, and under it each claim with the rules that made it."""

from __future__ import annotations

from claims.model import Claim, ClaimKind, Document, Reading

OPEN, CLOSE = "⟦", "⟧"


def explain(document: Document, reading: Reading) -> str:
    """The text with ⟦n …⟧ around what claim n was read from, then one line a claim, its rules, the people and the notes."""
    lines = [_marked(document.full_text, reading), ""]
    lines += [line for number, claim in enumerate(reading.claims) for line in _claim(number, claim)]
    lines += [f"  name {person.name} [{person.canonical}] of claim {person.claim}" for person in reading.people]
    lines += [f"  note: {note}" for note in reading.notes]
    lines.append(f"  language {reading.lang}; {'worth' if reading.alertworthy else 'not worth'} an alert")
    return "\n".join(lines)


def _marked(text: str, reading: Reading) -> str:
    """Marks are put in from the end, so that the places before them stay true; nested claims close inside out."""
    marks = []
    for number, claim in enumerate(reading.claims):
        marks.append((claim.span.start, 1, -claim.span.end, f"{OPEN}{number} "))
        marks.append((claim.span.end, 0, -claim.span.start, CLOSE))
    pieces, at = [], 0
    for place, _, _, mark in sorted(marks):
        pieces += [text[at:place], mark]
        at = place
    return "".join([*pieces, text[at:]])


def _claim(number: int, claim: Claim) -> list[str]:
    said = [claim.kind.value, str(claim.count) if claim.count is not None else "no number"]
    if claim.kind is ClaimKind.SANCTIONS:
        said = [claim.kind.value, *(str(value) for value in (claim.imposer, claim.direction, claim.target, claim.instrument) if value)]
    said += [str(claim.modality)] if claim.modality else []
    said += [str(claim.manner)] if claim.kind is ClaimKind.RELEASE else []
    said += [f"part of {claim.part_of}"] if claim.part_of is not None else []
    said += [f"on {claim.day}"] if claim.day else []
    said += [f"says {claim.speaker.role} {claim.speaker.name or ''}".rstrip()] if claim.speaker.role else []
    return [f"  {number} {', '.join(said)} ({claim.confidence:.2f})", f"      by {'; '.join(claim.rules)}"]
