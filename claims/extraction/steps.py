"""One step of sanctions as a sentence tells it, and the instrument that it names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from claims.extraction.modes import Mode
from claims.extraction.reader import Text
from claims.model import Direction, Modality, Target

NEWS = frozenset({Modality.ANNOUNCED, Modality.IN_FORCE})
STAY = "stay"  # the rule of what goes on
NAMED = "named"  # a trade of no class of its own stands in the sentence: arms, timber, a nitrogen works
DIRECTIONS = {
    "lift": Direction.EASED,
    "open": Direction.EASED,
    "licence": Direction.EASED,
    "impose": Direction.IMPOSED,
    "close": Direction.IMPOSED,
    "extend": Direction.EXTENDED,
}
INSTRUMENT = re.compile(
    r"(?:Belarus\s+)?General Licen[sc]e (?:No\. ?)?\d+[A-Z]?|\bGL ?\d+[A-Z]?\b|Генеральн\w+ лицензи\w+ (?:№ ?)?\d+"
    r"|(?:Implementing )?(?:Regulation|Decision) \((?:EU|CFSP|EC)\) (?:No )?\d+/\d+"
    r"|SOR/\d{4}-\d+|E\.O\. ?\d{5}|SR 946\.231\.116\.9|\b\d{1,2}(?:st|nd|rd|th) package|(?:Регламент\w*|Решени\w+) (?:\(ЕС\)|ЕС) \d+/\d+"
)


@dataclass(slots=True)
class Step:
    """One mention of a step."""

    line: int
    start: int
    end: int
    imposer: str
    direction: Direction
    target: Target
    mode: Mode
    modality: Modality
    legal: bool
    instrument: str | None = None
    topic: int = -1  # token
    rules: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def instrument_of(text: Text, index: int) -> str | None:
    """The instrument named in the sentence, else anywhere."""
    sentence = text.lines[index].sentence
    found = INSTRUMENT.search(text.normal.text, sentence.start, sentence.end) or INSTRUMENT.search(text.normal.text)
    return " ".join(found.group().split()) if found else None
