"""What the grammar read of the powers' steps, weighed against what powers usually do where so much of it is said (powers.py).

The reading of the grammar counts for much, but not for all: a power that it passed over, or read against everything around it, has done what all of
it together makes likeliest.
"""

from __future__ import annotations

from claims.extraction.concern import concerns_belarus
from claims.extraction.modes import ASSERTED, Mode
from claims.extraction.powers import IN_NEWS, NEWS, NOTHING, OTHER, Act, acts_of, likeliest_modality, target_chances
from claims.extraction.reader import Text
from claims.extraction.steps import Step, instrument_of
from claims.extraction.targets import ELSEWHERE_DOUBT
from claims.model import Direction, Modality, Target

RULE = "what powers do"
TRUST = 4.0  # how much likelier an act is when the grammar read it; measured on hands that neither had seen
TRUST_PLAIN = 15.0  # the same where the grammar had no doubt
AGAINST = 0.001  # of another direction than the one that it read without doubt
TRUST_TARGET = 6.0  # how much likelier a target is when the grammar read it
TRUST_DOUBTED_TARGET = 3.0  # the same where it had doubts
KEPT = 0.3  # chance from which one is told that it did read
SURE = 0.35  # chance from which an act is told that the grammar did not read


def weighed_steps(text: Text, steps: list[Step]) -> list[Step]:
    """The same steps, but for those that all around them denies, and with those that it makes likely."""
    told: list[Step] = []
    acts = acts_of(text, dict.fromkeys(step.imposer for step in steps))
    for act in acts:
        mine = [step for step in steps if step.imposer == act.power]
        told += [step for step in _of_power(text, act, mine) if step in mine or not _is_contradicted(text, act, step, mine)]
    return told


def _is_contradicted(text: Text, act: Act, step: Step, mine: list[Step]) -> bool:
    """Whether an act that the grammar did not read falls on others, or is news of what it read without doubt as refused, wished for or planned."""
    if not concerns_belarus(text, act.line):
        return True
    read = [each for each in mine if each.direction is step.direction and not each.doubts and each.modality not in (*IN_NEWS, Modality.BACKGROUND)]
    return step.modality in IN_NEWS and bool(read)


def _of_power(text: Text, act: Act, mine: list[Step]) -> list[Step]:
    trust = {_name(step): TRUST if _unsure(step) else TRUST_PLAIN for step in sorted(mine, key=lambda step: -len(step.doubts))}
    plain = {step.direction.value for step in mine if not _unsure(step)}
    odds = {name: chance * trust.get(name, 1.0) * _against(name, plain) for name, chance in act.chances.items()}
    whole = sum(odds.values())
    told = []
    for name in (name for name in odds if name != NOTHING):
        read = [step for step in mine if _name(step) == name]
        if odds[name] / whole >= (KEPT if read else SURE):
            told += [_aimed(act, step) for step in read] or [_step(text, act, Direction(name.split()[0]), news=name.endswith(NEWS))]
    return [step for step in told if not _told_as_news(step, told)]


def _unsure(step: Step) -> bool:
    """Whether the grammar had a doubt about what is done; that it falls on what another sentence names is none."""
    return any(doubt != ELSEWHERE_DOUBT for doubt in step.doubts)


def _told_as_news(step: Step, told: list[Step]) -> bool:
    """Whether a step that is recalled or planned is the one that is news too, said again."""
    return step.modality not in IN_NEWS and any(
        other.modality in IN_NEWS and other.direction is step.direction and other.target is step.target for other in told
    )


def _aimed(act: Act, step: Step) -> Step:
    """The same step on what all of it together makes likeliest; a border is only ever read by the grammar."""
    if Target.BORDER is step.target:
        return step
    trust = TRUST_DOUBTED_TARGET if step.doubts or step.target is Target.OTHER else TRUST_TARGET
    chances = target_chances(act, step.direction, news=step.modality in IN_NEWS)
    odds = {target: chance * (trust if target is step.target else 1.0) for target, chance in chances.items()}
    likeliest = max(odds, key=lambda target: odds[target])
    if likeliest is not step.target and likeliest is not Target.BORDER:
        step.target = likeliest
        step.rules.append(RULE)
    return step


def _against(name: str, plain: set[str]) -> float:
    """ "Restored sanctions" are none lifted, however often that verb means it: a direction that the grammar read without doubt stays."""
    direction = name.split()[0]
    return AGAINST if plain and direction not in plain and name != NOTHING else 1.0


def _name(step: Step) -> str:
    return f"{step.direction.value} {NEWS if step.modality in IN_NEWS else OTHER}"


def _step(text: Text, act: Act, direction: Direction, *, news: bool) -> Step:
    modality = likeliest_modality(act, direction, news=news)
    chances = target_chances(act, direction, news=news)
    target = max(chances, key=lambda each: chances[each])
    return Step(
        act.line,
        act.token,
        act.token + 1,
        act.power,
        direction,
        target,
        Mode(ASSERTED, RULE),
        modality,
        modality is Modality.IN_FORCE,
        instrument_of(text, act.line),
        act.token,
        [RULE, *act.reasons],
        [RULE],
    )
