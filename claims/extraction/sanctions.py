"""Steps of sanctions: who, in which direction, on what, by which instrument; and whether words or law.

A step is an action (lift, impose, extend, open, close, a licence) beside its topic (sanctions, a list, a licence, the border). The words come
first, the law later: only a legal text (licence, delisting, listing, regulation) or a body whose decisions are the law makes a step in force.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from claims.extraction.modes import ASSERTED, DEMANDED, DENIED, LOOSE, PLANNED, RECALLED, Mode, is_today, mode_of
from claims.extraction.ours import ELSEWHERE
from claims.extraction.reader import Line, Text
from claims.extraction.tokens import Sentence
from claims.model import Direction, Modality, Target

IMPOSERS = frozenset(["US", "EU", "UK", "CA", "CH", "UA", "LT", "PL", "LV", "EE", "JP", "AU", "NO", "NZ", "CZ", "DE"])
LISTERS = frozenset(["US", "EU", "UK", "CA", "CH", "UA", "JP", "AU", "NZ"])
NEIGHBOURS = frozenset(["PL", "LT", "LV", "EE", "UA"])
HOME_OF = {"pl": "PL", "lt": "LT", "uk": "UA"}
NEWS = frozenset({Modality.ANNOUNCED, Modality.IN_FORCE})
LAWGIVERS = frozenset(["EU", "UK", "CA", "CH", "UA", "JP", "AU"])  # their decisions are published the same day and are the law
DIRECTIONS = {
    "lift": Direction.EASED,
    "open": Direction.EASED,
    "licence": Direction.EASED,
    "impose": Direction.IMPOSED,
    "close": Direction.IMPOSED,
    "extend": Direction.EXTENDED,
}
TOPICS = ("sanction", "sanctionlist", "licence", "emergency", "restriction", "package", "criterion")
REACH = 14  # words between an action and its topic
INSTRUMENT = re.compile(
    r"(?:Belarus\s+)?General Licen[sc]e (?:No\. ?)?\d+[A-Z]?|\bGL ?\d+[A-Z]?\b|[Гг]енеральн\w+ лицензи\w+ (?:№ ?)?\d+"
    r"|(?:Implementing )?(?:Regulation|Decision) \((?:EU|CFSP|EC)\) (?:No )?\d+/\d+|SOR/\d{4}-\d+|E\.O\. ?\d{5}|SR 946\.231\.116\.9"
    r"|\b\d{1,2}(?:st|nd|rd|th) package|(?:Регламент\w*|Решени\w+) (?:\(ЕС\)|ЕС) \d+/\d+"
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


def steps_of(text: Text) -> list[Step]:
    """Every step of a text, one a target, the strongest mention of each."""
    if not text.tags & {"sanction", "sanctionlist", "licence", "border", "emergency", "restriction", "listing"}:
        return []
    found = [step for index in range(len(text.lines)) for step in _of_line(text, index)]
    return _merged(found)


def _of_line(text: Text, index: int) -> list[Step]:
    sentence = text.lines[index].sentence
    if sentence.any("counter", "goods", "unaffected"):
        return []
    steps: list[Step] = []
    for at, token in enumerate(sentence.tokens):
        for action in ("lift", "impose", "extend", "open", "close"):
            if action in token.tags:
                steps += _step(text, index, at, action, token.form(action))
    steps = _one_a_topic(steps)
    if any(step.direction is Direction.EASED and step.modality in NEWS for step in steps):
        steps = [
            step for step in steps if step.direction is Direction.EASED
        ]  # "lifted the sanctions imposed on …": the participle tells what was lifted
    if not steps and sentence.any("licence") and sentence.any("issue"):
        at = sentence.find("licence")[0]
        steps += _step(text, index, at, "licence", "past")
    if sentence.any("stay") and not any(step.modality in (Modality.ANNOUNCED, Modality.IN_FORCE) for step in steps):
        steps += _staying(text, index)
    return steps


def _one_a_topic(steps: list[Step]) -> list[Step]:
    """Two actions beside one word for sanctions: the nearer one is meant ("an end of sanctions I forbade to ask for")."""
    nearest: dict[int, Step] = {}
    for step in steps:
        known = nearest.get(step.topic)
        if known is None or (step.mode.mode == LOOSE, step.end - step.start) < (known.mode.mode == LOOSE, known.end - known.start):
            nearest[step.topic] = step
    return [step for step in steps if step.rules == nearest[step.topic].rules and step.direction is nearest[step.topic].direction]


def _topic(sentence: Sentence, at: int, action: str) -> int | None:
    """The topic of an action: the nearest word for sanctions, lists, licences; for borders a border."""
    wanted = ("border",) if action in ("open", "close") else TOPICS
    places = [place for place in sentence.find(*wanted) if abs(place - at) <= REACH and place != at]
    if not places and action not in ("open", "close"):
        places = [at] if sentence.has(at, "sanction", "sanctionlist", "licence", "selftopic") else []
    return min(places, key=lambda place: abs(place - at)) if places else None


def _step(text: Text, index: int, at: int, action: str, form: str) -> list[Step]:
    line = text.lines[index]
    sentence = line.sentence
    listing = action == "impose" and "listing" in sentence.tokens[at].tags
    topic = at if action == "licence" or listing else _topic(sentence, at, action)
    if topic is None:
        topic_line = _topic_elsewhere(text, index, action)
        if topic_line is None:
            return []
        topic = at
    if sentence.has(topic, "restriction") and not _restricts_belarus(text, sentence):
        return []
    imposer = _imposer(text, index, at, topic)
    if imposer is None or _about_others(text, sentence) or (listing and imposer not in LISTERS):
        return []
    mode = mode_of(sentence, at, form, line.moments, text.published)
    if action in ("open", "close") and (imposer not in NEIGHBOURS or mode.mode == DEMANDED):
        return []
    if mode.rule in ("infinitive", "not to", "condition") or (mode.mode == LOOSE and not _owned(sentence, topic, imposer) and not sentence.is_title):
        return []
    if mode.mode == ASSERTED and _since_then(line, at):
        mode = Mode(RECALLED, "since then", mode.moment)
    border = action in ("open", "close")
    legal = _legal(text, index, action, imposer) or (border and (form == "past" or any(line.sentence.any("ineffect") for line in text.lines)))
    modality = _modality(text, index, mode, form, legal, action)
    targets = [Target.BORDER] if border else _targets(text, index, at, action)
    rules = [f"{action}:{form}", mode.rule]
    low, high = min(at, topic), max(at, topic) + 1
    return [
        Step(index, low, high, imposer, DIRECTIONS[action], target, mode, modality, legal, _instrument(text, index), topic, list(rules))
        for target in targets
    ]


def _owned(sentence: Sentence, topic: int, imposer: str) -> bool:
    """ "American sanctions", "sanctions of the EU": the power stands beside the topic."""
    return any(sentence.has(at, f"adj:{imposer}", f"place:{imposer}") for at in range(max(0, topic - 3), topic + 4))


def _since_then(line: Line, at: int) -> bool:
    """ "The crossings have been closed since October" tells a state, not a step."""
    clause = line.sentence.clause
    return any(moment.since and abs(clause[moment.start] - clause[at]) <= 1 and moment.low < moment.high for moment in line.moments)


def _topic_elsewhere(text: Text, index: int, action: str) -> int | None:
    """ "Belavia is off the list", "снова заработают": the topic stands in the title or the sentence before."""
    sentence = text.lines[index].sentence
    if action in ("open", "close"):
        near = [0, index - 1] if index else []
        return next((line for line in near if text.lines[line].sentence.any("border")), None)
    if action in ("lift",) and sentence.any("t:potash", "t:aviation", "t:banks", "t:oil") and text.tags & {"sanction", "licence", "sanctionlist"}:
        return 0
    return None


def _restricts_belarus(text: Text, sentence: Sentence) -> bool:
    """Whether "measures", "a ban", "limits" are sanctions: Belarus or its trade in the sentence, and sanctions or a lawgiver in the text."""
    home = sentence.any("t:potash", "t:aviation", "t:banks", "t:oil", "sanction", "place:BY", "adj:BY")
    known = {"sanction", "sanctionlist", "t:potash", "t:aviation", "t:banks", "place:EU", "place:CH", "adj:CH", "place:UK"}
    return home and not text.tags.isdisjoint(known)


def _about_others(text: Text, sentence: Sentence) -> bool:
    """Sanctions on Russia, Iran and others: named in the sentence, and Belarus not."""
    home = sentence.any("place:BY", "adj:BY", "nation:BY", "t:potash", "t:aviation")
    title = text.lines[0].sentence
    if sentence is not title and title.any("place:BY", "adj:BY") and not any(title.any(f"place:{code}", f"adj:{code}") for code in ELSEWHERE):
        return False
    return not home and any(sentence.any(f"place:{code}", f"adj:{code}") for code in ELSEWHERE)


def _imposer(text: Text, index: int, at: int, topic: int) -> str | None:
    """Who acts: the nearest power before the action, else the adjective beside the topic, else of the sentence, else of the title and lead."""
    sentence = text.lines[index].sentence
    if "emergency" in sentence.tokens[topic].tags:
        return "US"  # the instrument of the American president
    if "package" in sentence.tokens[topic].tags or sentence.has(topic + 1, "package") or sentence.has(topic - 1, "package"):
        return "EU"  # only the EU numbers its sanctions in packages
    found: list[tuple[int, str]] = []
    for place, token in enumerate(sentence.tokens):
        code = _power(sentence, place, topic)
        if not code:
            continue
        distance = abs(place - at) + (4 if place > at else 0) + 5 * abs(sentence.clause[place] - sentence.clause[at])
        if "adj" in token.tags and abs(place - topic) <= 2:
            distance = 0
        found.append((distance, code))
    if found:
        return min(found)[1]
    others = [other for other in (index - 1, 0, 1, index + 1) if 0 <= other < len(text.lines)]
    others += [other for other, line in enumerate(text.lines) if line.sentence.any("sanction", "sanctionlist", "licence")]
    others.sort(key=lambda other: not text.lines[other].sentence.any("sanction", "sanctionlist", "licence", "border"))
    for other in others:
        sentence = text.lines[other].sentence
        code = next((code for code in (_power(sentence, place, place) for place in range(len(sentence.tokens))) if code), "")
        if code:
            return code
    if sentence.has(topic, "border") or sentence.any("border"):
        return HOME_OF.get(text.lang)  # "the government closes the border", said at home
    return None


def _power(sentence: Sentence, place: int, topic: int) -> str:
    """The power that a word names: a state, its people, or an adjective beside the topic or a government ("литовский кабмин")."""
    token = sentence.tokens[place]
    codes = sorted(tag.split(":")[1] for tag in token.tags if tag.startswith(("place:", "nation:")))
    if abs(place - topic) <= 2 or any(sentence.has(at, "gov", "sanction") for at in (place + 1, place + 2)):
        codes += sorted(tag.split(":")[1] for tag in token.tags if tag.startswith("adj:"))
    return next((code for code in codes if code in IMPOSERS), "")


def _targets(text: Text, index: int, at: int, action: str) -> list[Target]:
    sentence = text.lines[index].sentence
    named = [Target(name) for name in ("potash", "aviation", "banks", "oil") if sentence.any(f"t:{name}")]
    criterion = any(line.sentence.any("criterion") for line in text.lines[max(0, index - 1) : index + 2])
    if action == "impose" and criterion:
        return [Target.OTHER]
    if action == "impose" and not named and (sentence.any("sanctionlist", "t:individuals", "listing") or _lists_people(text, index)):
        return [Target.INDIVIDUALS]
    if len(named) > 1:
        named = [min(named, key=lambda target: min(abs(place - at) for place in sentence.find(f"t:{target.value}")))]
    if named:
        return named
    for other in (0, index - 1, index + 1):
        if 0 <= other < len(text.lines) and action in ("lift", "licence") and not sentence.any("future"):
            near = text.lines[other].sentence
            for name in ("potash", "aviation", "banks", "oil"):
                if near.any(f"t:{name}"):
                    return [Target(name)]
    return [Target.OTHER]


def _lists_people(text: Text, index: int) -> bool:
    line = text.lines[index]
    return any(number.kind == "people" or (number.noun is not None and line.sentence.has(number.noun, "person_listed")) for number in line.numbers)


def _legal(text: Text, index: int, action: str, imposer: str) -> bool:
    """Whether a legal text is told of: a licence issued, a name taken off a list, a regulation."""
    sentence = text.lines[index].sentence
    if sentence.any("notyet"):
        return False
    if any(line.sentence.any("notyet") for line in text.lines) or sentence.any("agree"):
        return False
    if sentence.any("licence") or (sentence.any("sanctionlist") and action in ("lift", "impose")) or sentence.any("emergency"):
        return True
    return imposer in LAWGIVERS and action in ("impose", "extend")


def _modality(text: Text, index: int, mode: Mode, form: str, legal: bool, action: str) -> Modality:
    news = Modality.IN_FORCE if legal else Modality.ANNOUNCED
    if mode.mode == DENIED:
        return Modality.DENIED
    if mode.mode == DEMANDED:
        return Modality.DEMANDED
    if mode.mode == PLANNED and mode.subordinate == "after" and mode.rule.endswith(":plan"):
        return Modality.BACKGROUND
    if mode.mode == PLANNED:
        border = action in ("open", "close") and mode.rule in ("future", "ahead") and mode.moment is not None
        return Modality.ANNOUNCED if border else Modality.PLANNED
    if mode.mode == RECALLED:
        return Modality.BACKGROUND
    if mode.mode == LOOSE:
        return news if text.lines[index].sentence.is_title and form == "noun" else Modality.BACKGROUND
    if mode.subordinate == "after" and not is_today(mode.moment, text.published):
        return Modality.BACKGROUND
    aside = not legal and mode.moment is None and index >= text.title_lines + 2 and not _is_topic(text)
    return Modality.BACKGROUND if aside else news


def _is_topic(text: Text) -> bool:
    """Whether the title, or the first sentences of a text without one, speak of sanctions at all."""
    lines = text.lines[: max(1, text.title_lines) + (2 if not text.title_lines else 1)]
    return any(line.sentence.any("sanction", "sanctionlist", "licence", "border", "restriction", "lift", "impose", "extend") for line in lines)


def _staying(text: Text, index: int) -> list[Step]:
    """ "EU sanctions stay": an older step recalled, not a new one."""
    sentence = text.lines[index].sentence
    at = sentence.find("stay")[0]
    imposer = _imposer(text, index, at, at)
    if imposer != "EU" or not sentence.any("sanction", "t:potash", "t:aviation"):
        return []
    mode = Mode(RECALLED, "stays")
    return [
        Step(index, at, at + 1, imposer, Direction.IMPOSED, target, mode, Modality.BACKGROUND, False, None, at, ["stay"])
        for target in _targets(text, index, at, "lift")
    ]


def _instrument(text: Text, index: int) -> str | None:
    """The instrument named in the sentence, else anywhere."""
    sentence = text.lines[index].sentence
    found = INSTRUMENT.search(text.normal.text, sentence.start, sentence.end) or INSTRUMENT.search(text.normal.text)
    return " ".join(found.group().split()) if found else None


STRENGTH = {
    Modality.IN_FORCE: 6,
    Modality.ANNOUNCED: 5,
    Modality.DENIED: 4,
    Modality.DEMANDED: 3,
    Modality.PLANNED: 3,
    Modality.BACKGROUND: 2,
}


def _merged(found: list[Step]) -> list[Step]:
    """The strongest mention of each (imposer, direction, target); "other" gives way to a target of the same step."""
    best: dict[tuple[str, Direction, Target], Step] = {}
    for step in found:
        key = (step.imposer, step.direction, step.target)
        known = best.get(key)
        if known is None or STRENGTH[step.modality] > STRENGTH[known.modality]:
            best[key] = step
    kept = []
    for (imposer, direction, target), step in best.items():
        specific = [other for (i, d, t), other in best.items() if i == imposer and d == direction and t is not Target.OTHER]
        if target is Target.OTHER and any(
            STRENGTH[other.modality] >= STRENGTH[step.modality] or step.modality is Modality.BACKGROUND for other in specific
        ):
            continue
        kept.append(step)
    return kept
