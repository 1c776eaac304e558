"""One step of sanctions as a sentence tells it, and the instrument that it names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from claims.extraction.modes import Mode
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence
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
LICENCE = (  # the words before its number, in the languages of the sources
    r"(?:Belarus\s+)?General Licen[sc]e|(?:US )?Licen[sc]e|(?:генеральн\w+ )?лицензи\w+|(?:генеральн\w+ )?л[iі]ц[еэ]нз\w+|licencj\w+(?: generaln\w+)?"
    r"|(?:General)?lizenz|(?:bendr\w+ )?licencij\w+"
)
NUMBER = r"(?:No\.? ?|№ ?|Nr\.? ?|nr\.? ?)?\d{1,3}[A-Z]?\b"
INSTRUMENT = re.compile(
    rf"(?:{LICENCE}) {NUMBER}|\bGL ?\d+[A-Z]?\b"
    r"|(?:Implementing )?(?:Regulation|Decision) \((?:EU|CFSP|EC)\) (?:No )?\d+/\d+"
    r"|SOR/\d{4}-\d+|(?:E\.O\.|Executive Order) ?\d{5}|SR 946\.231\.116\.9"
    r"|(?:регламент\w*|рэгламент\w*|решени\w+|rozporządzeni\w+|Verordnung|reglament\w+) \(?(?:ЕС|ЕЗ|ЄС|UE|EU|ES)\)? (?:№ ?)?\d+/\d+",
    re.IGNORECASE,
)
MANY = 100  # packages that nobody has counted yet
MOST_TEXTS = 4  # whose instrument is kept
NEAR_PACKAGE = 2  # words between "nineteenth" and "package"


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
    chance: float = 0.0  # that the text tells of it; 0 before it is weighed


def instrument_of(text: Text, index: int) -> str | None:
    """The instrument named in the sentence, else a package of the sentence or the title, else an instrument named anywhere."""
    sentence = text.lines[index].sentence
    found = INSTRUMENT.search(text.normal.text, sentence.start, sentence.end)
    package = "" if found else _package(sentence) or _package(text.lines[0].sentence)
    told = found.group() if found else "" if package else _named_anywhere(text.normal.text)
    return " ".join(told.split()) or package or None


@lru_cache(maxsize=MOST_TEXTS)
def _named_anywhere(text: str) -> str:
    """The first instrument of a text, or nothing; looked for once, however many steps it tells of."""
    found = INSTRUMENT.search(text)
    return found.group() if found else ""


def _package(sentence: Sentence) -> str:
    """ "18th package", by the same name in every language; '' where none is counted."""
    for at in sentence.find("package"):
        for place in range(max(0, at - NEAR_PACKAGE - 1), at):
            token = sentence.tokens[place]
            digits = token.low[:2].rstrip("stndrh") if token.kind in ("number", "ordinal") and len(token.low) <= len("18th") else ""
            count = token.ordinal or (int(digits) if digits.isdigit() else 0)
            if MANY > count > 1:
                return f"{count}{_ending(count)} package"
    return ""


def _ending(count: int) -> str:
    return "th" if 10 < count % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
