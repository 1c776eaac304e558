"""Steps told without the grammar of a step: "26 judges — onto the list", "Kuźnica, Terespol: nobody gets through from Friday".

Headlines and channels leave out the verb, or say it by an idiom that no list of verbs has. What is left are signs: a power, a word of a ban or of
its end, what it falls on. They are read only in the opening of a text in which the grammar found nothing, and wait for a person (doubt "hint").
"""

from __future__ import annotations

from dataclasses import dataclass

from claims.extraction.concern import HOME, concerns_belarus
from claims.extraction.imposers import NEIGHBOURS, imposer_of
from claims.extraction.modes import ASSERTED, DEMANDED, DENIED, PLANNED, RECALLED, Mode
from claims.extraction.reader import Line, Text
from claims.extraction.stepmodes import END_WORDS, analyses, is_legal
from claims.extraction.targets import counts_people, named_in, targets_of
from claims.extraction.tokens import Sentence
from claims.model import Modality, Target

HINT = "hint"
LEAD = 3  # sentences behind the title in which a step may be told
TOPICS = ("sanction", "sanctionlist", "restriction", "licence", "package", "emergency", "criterion", "listing")
BAN, END, MORE = ("bars", "impose", "listing", "forbid"), ("frees", "lift", "permit", "admit", "delist"), ("extend", "anew")
MOODS = (
    (DENIED, ("deny", "untrue", "ought")),
    (DEMANDED, ("demand",)),
    (PLANNED, ("plan", "may", "hope", "if", "hedge", "draft", "rumour", "will", "whether", "further")),
    (RECALLED, ("react", "recall", "analysis", "anniversary", "stay", "counter", "had")),
)
SIMPLE = {DENIED: Modality.DENIED, DEMANDED: Modality.DEMANDED, PLANNED: Modality.PLANNED, RECALLED: Modality.BACKGROUND}


@dataclass(frozen=True, slots=True)
class Hint:
    """What the signs of one sentence say."""

    line: int
    at: int  # token of the sign
    action: str
    imposer: str
    targets: tuple[Target, ...]
    mode: Mode
    modality: Modality
    legal: bool


def hints_of(text: Text) -> list[Hint]:
    """The hints of the opening of a text, the first that is news alone."""
    last = min(len(text.lines), text.title_lines + LEAD)
    for index in range(last):
        hint = _hint(text, index)
        if hint is not None:
            return [hint]
    return []


def _hint(text: Text, index: int) -> Hint | None:
    line = text.lines[index]
    sentence = line.sentence
    if any(token.text == "?" for token in sentence.tokens) or sentence.any("goods", "unaffected", "describes") or not concerns_belarus(text, index):
        return None
    if any(sentence.has(place, "byactor") for place in range(3)) or _holds(sentence):
        return None
    border = sentence.any("border") and not sentence.any(*TOPICS)
    found = _action(sentence, border)
    if found is None or not (border or sentence.any(*TOPICS) or named_in(sentence)):
        return None
    action, at = found
    actor = imposer_of(text, index, at, next(iter(sentence.find(*TOPICS)), at), border)
    if actor is None or (border and (actor[0] not in NEIGHBOURS or not sentence.any(*HOME, "crossing"))):
        return None
    mode = _mode(text, line)
    if mode.mode != ASSERTED:
        return None
    due = any(moment.is_ahead(text.published) and sentence.low(moment.start - 1) not in END_WORDS for moment in line.moments)
    legal = not due and is_legal(text, index, at, action, actor[0], "past")
    targets = (Target.BORDER,) if border else tuple(_targets(text, index, at, action, actor[0]))
    return Hint(index, at, action, actor[0], targets, mode, Modality.IN_FORCE if legal else Modality.ANNOUNCED, legal)


def _holds(sentence: Sentence) -> bool:
    """What goes on, or is refused by a bare "not", is no step."""
    return sentence.any("stay", "keep", "remains", "still") or (sentence.any("neg") and not sentence.any("bars", "frees"))


def _action(sentence: Sentence, border: bool) -> tuple[str, int] | None:
    """The direction that the signs of a sentence give, and where the first of them stands; None where they say nothing or both."""
    more, bans, ends = sentence.find(*MORE), sentence.find(*BAN), sentence.find(*END)
    if border:
        bans, ends, more = sentence.find("bars", "close"), sentence.find("frees", "open"), []
    if more and sentence.any(*TOPICS):
        return "extend", more[0]
    if bans and not ends:
        return "impose", bans[0]
    if ends and not bans:
        return "lift", ends[0]
    return None


def _mode(text: Text, line: Line) -> Mode:
    sentence = line.sentence
    for mode, tags in MOODS:
        if any(not sentence.has(at, "bars", "frees") for at in sentence.find(*tags)):
            return Mode(mode, HINT)
    if any(moment.is_old(text.published) for moment in line.moments):
        return Mode(RECALLED, HINT)
    near = [text.lines[0].sentence, *([text.lines[1].sentence] if len(text.lines) > 1 and text.title_lines == 1 else [])]
    commented = near[0].any("react", "anniversary", "counter") or any(each.any("react") for each in near)
    return Mode(RECALLED, HINT) if analyses(text) or commented else Mode(ASSERTED, HINT)


def _targets(text: Text, index: int, at: int, action: str, imposer: str) -> list[Target]:
    sentence = text.lines[index].sentence
    if action == "impose" and (counts_people(text, index) or sentence.any("t:individuals")):
        return [Target.INDIVIDUALS]
    return targets_of(text, index, at, action, imposer, asserted=True)[0]
