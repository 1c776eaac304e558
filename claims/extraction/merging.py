"""Which mentions of steps are one: the strongest of each, and what gives way to another told with its target."""

from __future__ import annotations

from claims.extraction.modes import PLANNED
from claims.extraction.reader import Text
from claims.extraction.stepmodes import is_end
from claims.extraction.steps import NAMED, NEWS, STAY, Step
from claims.extraction.targets import LIST_ALONE
from claims.model import Direction, Modality, Target

STRENGTH = {
    Modality.IN_FORCE: 6,
    Modality.ANNOUNCED: 5,
    Modality.DENIED: 4,
    Modality.DEMANDED: 3,
    Modality.PLANNED: 3,
    Modality.BACKGROUND: 2,
}


def merged(found: list[Step], text: Text) -> list[Step]:
    """The strongest mention of each (imposer, direction, target); "other" gives way to a target of the same step."""
    best: dict[tuple[tuple[str, Direction, Target], bool], Step] = {}
    due = {_key(step) for step in found if step.modality is Modality.ANNOUNCED and step.mode.mode == PLANNED}
    for step in found:
        if _only_titled(step, found):
            continue
        if step.modality is Modality.IN_FORCE and _key(step) in due:
            step.modality = Modality.ANNOUNCED  # decided, and in force from a day that another sentence names
        key = (_key(step), _is_further(step, text) or _is_earlier(step, found, text))
        known = best.get(key)
        if known is None or _weight(step) > _weight(known):
            best[key] = step
    return [step for step in best.values() if not _gives_way(step, list(best.values()), text)]


def _only_titled(step: Step, found: list[Step]) -> bool:
    """A title's bare noun ("EU envoys inch towards rollover") gives way to what the text says of the same step: a plan, a refusal."""
    if step.mode.rule != "noun alone" or step.modality not in NEWS:
        return False
    same = [other for other in found if other.imposer == step.imposer and other.direction is step.direction and other.line > step.line]
    return bool(same) and all(other.modality not in NEWS for other in same)


def _weight(step: Step) -> tuple[int, bool]:
    """The stronger mention, and of two as strong the one whose sentence names the trade."""
    return STRENGTH[step.modality], NAMED in step.rules


def _key(step: Step) -> tuple[str, Direction, Target]:
    return step.imposer, step.direction, step.target


def _is_earlier(step: Step, found: list[Step], text: Text) -> bool:
    """ "Listed 25 today; in December it had listed 26": an older step with a date of its own beside the news of the same kind."""
    moment, sentence = step.mode.moment, text.lines[step.line].sentence
    if step.modality is not Modality.BACKGROUND or not step.mode.rule.startswith("old:") or moment is None or not moment.stated:
        return False
    if moment.kind == "offset" or is_end(sentence, moment) or sentence.any("join"):
        return False  # the date of an end, or of what is taken over from another power
    return any(_key(other) == _key(step) and other.modality in NEWS and other.line != step.line for other in found)


def _is_further(step: Step, text: Text) -> bool:
    """ "Then it is the turn of the others": a plan beside the step that was taken."""
    return step.modality is Modality.PLANNED and text.lines[step.line].sentence.any("further")


def _gives_way(step: Step, steps: list[Step], text: Text) -> bool:
    """Whether a step is only another told without its target, by its list alone, or the old one that is lifted now."""
    beside = [other for other in steps if other.imposer == step.imposer and other is not step]
    if STAY in step.rules and any(STAY not in other.rules for other in beside):
        return True
    if step.direction is Direction.IMPOSED and step.modality is Modality.BACKGROUND:
        return any(other.target is step.target and other.direction is Direction.EASED and other.modality in NEWS for other in beside)
    if LIST_ALONE in step.doubts:
        return any(other.direction is step.direction and other.target is not Target.OTHER for other in beside)
    if step.target is not Target.OTHER or (NAMED in step.rules and step.modality in NEWS):
        return False
    same = [other for other in steps if other.imposer == step.imposer and other.direction is step.direction and other.target is not Target.OTHER]
    if text.lines[step.line].sentence.any("trade") and step.modality in NEWS and (step.imposer != "UA" or NAMED in step.rules):
        same = [other for other in same if other.target is not Target.INDIVIDUALS]  # a ban on machines beside a list of people
    if _is_further(step, text):
        return False
    return any(STRENGTH[other.modality] >= STRENGTH[step.modality] or step.modality is Modality.BACKGROUND for other in same)
