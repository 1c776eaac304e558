"""The transit of potash through Lithuania or Latvia: "no return to fertiliser transit", "Klaipėda could reopen if the Seimas repealed its ban".

The ban is national, and is spoken of by the trade alone, without a word for sanctions. What neighbours say of its return is read here by the moods
of the sentence: refused, wished for, thought of. News of its end has a verb of its own and is read by the grammar of steps.
"""

from __future__ import annotations

from claims.extraction.concern import concerns_belarus
from claims.extraction.modes import DEMANDED, DENIED, PLANNED, RECALLED, Mode
from claims.extraction.reader import Text
from claims.extraction.steps import NEWS, Step
from claims.extraction.tokens import Sentence
from claims.model import Direction, Modality, Target

HOSTS = ("LT", "LV")
MOODS = (
    (DEMANDED, Modality.DEMANDED, ("demand",)),
    (DENIED, Modality.DENIED, ("deny", "neg", "no", "willnotbe", "nobody", "untrue")),
    (PLANNED, Modality.PLANNED, ("plan", "may", "hope", "if", "hedge", "discuss", "conditional", "will", "draft", "rumour")),
)
HOLDS = ("still", "remains", "stay", "bars")


def transit_of(text: Text, index: int, told: list[Step]) -> list[Step]:
    """The step of transit that a sentence speaks of; none where its grammar has told one of potash or of that country."""
    sentence = text.lines[index].sentence
    title = text.lines[0].sentence
    places = sentence.find("transit")
    if not places or not (sentence.any("t:potash") or title.any("t:potash")) or not concerns_belarus(text, index):
        return []
    host = _host(sentence) or (_host(title) if not any(step.modality in NEWS for step in told) else "")
    if not host or any(step.imposer == host or step.target is Target.POTASH for step in told) or any(token.text == "?" for token in sentence.tokens):
        return []
    at = places[0]
    for mode, modality, tags in MOODS:
        if sentence.any(*tags):
            return [_step(index, at, host, Direction.EASED, Mode(mode, "transit"), modality)]
    if sentence.any(*HOLDS):
        return [_step(index, at, host, Direction.IMPOSED, Mode(RECALLED, "transit"), Modality.BACKGROUND)]
    return []


def _host(sentence: Sentence) -> str:
    """The country whose transit it is, '' where the sentence names neither it nor its port."""
    if sentence.any("port:LT"):
        return "LT"
    return next((code for code in HOSTS if sentence.any(f"place:{code}", f"power:{code}", f"adj:{code}", f"nation:{code}")), "")


def _step(index: int, at: int, host: str, direction: Direction, mode: Mode, modality: Modality) -> Step:
    return Step(index, at, at + 1, host, direction, Target.POTASH, mode, modality, False, None, at, ["transit"])
