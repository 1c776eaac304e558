"""Sanctions that hold: "EU curbs stay", "on Brussels' list for years", "cut off from SWIFT since 2022"; an older step recalled, never a new one.

News of one power often ends with what another keeps: those sentences have no action, only a word that something goes on, a list on which somebody
stands, or a closing that has lasted since a day.
"""

from __future__ import annotations

from claims.extraction.concern import OTHERS, concerns_belarus
from claims.extraction.imposers import IMPOSERS, imposer_of, powers_at
from claims.extraction.modes import ASSERTED, RECALLED, Mode
from claims.extraction.reader import Line, Text
from claims.extraction.steps import STAY, Step
from claims.extraction.targets import counts_people, named_in, targets_of
from claims.extraction.tokens import Sentence
from claims.model import Direction, Modality, Target

BANS = ("sanction", "restriction", "sanctionlist")
GOING_ON = ("remains", "applies", "still")
OUTRIGHT = ("stay", "despite", "under")  # phrases that hold the ban themselves
SHUT = ("bars", "forbid", "close:past", "close:part", "impose:past")
BESIDE = 5  # words between a power other than the EU and the word for its ban
OF_OTHERS = 6  # words before what holds in which another country has it: "exports to Iran, which is under sanctions"
NEAR = 4  # words between what goes on and what is shut


def states_of(text: Text, index: int, told: list[Step]) -> list[Step]:
    """What a sentence says to hold, one step a power; powers that its own steps name are left out."""
    line = text.lines[index]
    at = _cue(text, line)
    if at is None or not concerns_belarus(text, index) or any(line.sentence.has(place, *OTHERS) for place in range(max(0, at - OF_OTHERS), at)):
        return []
    taken = {step.imposer for step in told}
    codes = [code for code in _powers(text, index, at, news=any(step.modality is not Modality.BACKGROUND for step in told)) if code not in taken]
    return [step for code in codes for step in _held(text, index, at, code)]


def _cue(text: Text, line: Line) -> int | None:
    """The word that says that a ban holds; None where the sentence says no such thing."""
    sentence = line.sentence
    if sentence.any("keep") and not sentence.any("remains", "still", *OUTRIGHT):
        return None
    outright = sentence.find(*OUTRIGHT)
    if outright:
        return outright[0]
    going = sentence.find(*GOING_ON)
    if going and (sentence.any(*BANS) or any(_is_shut(sentence, at) for at in going)):
        return going[0]
    lasting = [moment for moment in line.moments if moment.since]
    shut = [at for at in sentence.find(*SHUT) if any(sentence.clause[moment.start] == sentence.clause[at] for moment in lasting)]
    trade = named_in(sentence) or (named_in(text.lines[0].sentence) and not sentence.any("border"))
    return shut[0] if shut and trade else None


def _is_shut(sentence: Sentence, at: int) -> bool:
    """ "Stays shut": a closing right behind or before what goes on, and not that of a crossing."""
    return not sentence.any("border") and any(sentence.has(place, *SHUT) for place in range(at - NEAR, at + NEAR + 1))


def _powers(text: Text, index: int, at: int, *, news: bool) -> list[str]:
    """Whose ban it is: the powers of the sentence beside the word for it; beside news of another power only those of its own clause."""
    sentence = text.lines[index].sentence
    topics = [*sentence.find(*BANS), at]
    clauses = {sentence.clause[at], *(sentence.clause[topic] for topic in topics if not news)}
    found = [
        code
        for place in range(len(sentence.tokens))
        if sentence.clause[place] in clauses
        for topic in topics
        for code in (*powers_at(sentence, place, topic), *_of_adjective(sentence, place, at))
        if not (sentence.has(place, "nation") and not sentence.has(place, "power"))
        if code == "EU" or abs(place - topic) <= BESIDE
    ]
    if not found and not news:
        actor = imposer_of(text, index, at, topics[0], border=False)
        found = [actor[0]] if actor is not None and actor[0] == "EU" else []
    unique = list(dict.fromkeys(code for code in found if code in IMPOSERS))
    return ["EU"] if "EU" in unique and not sentence.any("and") else unique[:2]


def _of_adjective(sentence: Sentence, place: int, at: int) -> list[str]:
    """ "European airspace stays shut": an adjective in the clause of what goes on says whose it is."""
    if sentence.clause[place] != sentence.clause[at]:
        return []
    return sorted(tag.partition(":")[2] for tag in sentence.tokens[place].tags if tag == "adj:EU")


def _held(text: Text, index: int, at: int, code: str) -> list[Step]:
    sentence = text.lines[index].sentence
    if code != "EU" and not sentence.any(*BANS, "despite", "under") and not named_in(sentence):
        return []
    if not (sentence.any(*BANS) or named_in(sentence) or named_in(text.lines[0].sentence)):
        return []
    new = any(sentence.has(place, "offset:0") for place in range(max(0, at - 3), at)) and sentence.has(at, "under")
    mode, rule = (Mode(ASSERTED, "from today"), "from today") if new else (Mode(RECALLED, "stays"), STAY)
    modality = Modality.IN_FORCE if new else Modality.BACKGROUND
    people = counts_people(text, index) or sentence.any("t:individuals")
    targets = [Target.INDIVIDUALS] if people and not named_in(sentence) else targets_of(text, index, at, "lift", code, asserted=True)[0]
    return [Step(index, at, at + 1, code, Direction.IMPOSED, target, mode, modality, new, None, at, [rule]) for target in targets]
