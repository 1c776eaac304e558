"""On what a step of sanctions falls: potash, aviation, banks, oil, the border, people and firms by name, or something else."""

from __future__ import annotations

from claims.extraction.imposers import NEIGHBOURS
from claims.extraction.numbers import BARE
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence
from claims.model import Target

TRADES = (Target.POTASH, Target.AVIATION, Target.BANKS, Target.OIL, Target.OTHER)
TOGETHER = 7  # words between two targets of one step ("the banks and the refinery")
ELSEWHERE_DOUBT = "target elsewhere"
LIST_ALONE = "list alone"  # a list is amended, and nobody says by whom
NEAR_PERSON = 5  # words behind a verb in which the person that it takes off a list stands
LISTED_LINES = 4  # lines behind a colon in which the names stand


def named_in(sentence: Sentence) -> dict[Target, list[int]]:
    """Where a sentence names each trade."""
    places = {target: sentence.find(f"t:{target.value}") for target in TRADES}
    return {target: found for target, found in places.items() if found}


def targets_of(text: Text, index: int, at: int, action: str, imposer: str, asserted: bool) -> tuple[list[Target], str]:
    """The targets of an action at a token, and the doubt that they leave."""
    sentence = text.lines[index].sentence
    listing = action == "impose" and (not sentence.has(at, "forbid") or (sentence.any("t:individuals") and not named_in(sentence)))
    listed = _of_listing(text, index, at) if listing else None
    if listed is not None:
        return [listed], ""
    if _head_of_firm(sentence) and sentence.any("sanctionlist", "listing", "delist"):
        return [Target.INDIVIDUALS], ""
    if action == "extend" and imposer not in NEIGHBOURS:  # what is prolonged is the whole of it, or its list
        return ([Target.INDIVIDUALS] if sentence.any("personal") else [Target.OTHER]), ""
    if action == "lift" and _person_nearest(sentence, at):
        return [Target.INDIVIDUALS], ""
    named = _together(sentence, at, sentence.tokens[at].form(action) == "noun")
    if named:
        return named, ""
    if action == "lift" and sentence.any("t:individuals") and sentence.any("sanction", "sanctionlist", "visa"):
        return [Target.INDIVIDUALS], ""
    if imposer in ("LT", "LV") and sentence.any("transit") and not sentence.any("border") and "t:potash" in text.tags:
        return [Target.POTASH], ""  # what passes through their ports is potash
    return _elsewhere(text, index, action, imposer, listing=listing, asserted=asserted)


def _of_listing(text: Text, index: int, at: int) -> Target | None:
    """On what the words for a listing fall: people and firms by name, a criterion; None where the trades of the sentence decide."""
    sentence = text.lines[index].sentence
    if (counts_people(text, index) and not _ban_first(text, index, at)) or _counts_bare(text, index, at):
        return Target.INDIVIDUALS
    if _criterion(text, index):
        return Target.OTHER
    if sentence.any("t:individuals") and not _firm_first(sentence, at):
        return Target.INDIVIDUALS
    if sentence.any("firm") and named_in(sentence).keys() <= {Target.OTHER}:
        return Target.INDIVIDUALS if _lists_firms(text, index, at) else Target.OTHER
    return None


def _elsewhere(text: Text, index: int, action: str, imposer: str, *, listing: bool, asserted: bool) -> tuple[list[Target], str]:
    """The target that stands in the title or a sentence beside, else what lists and visas fall on."""
    sentence = text.lines[index].sentence
    if listing and asserted and index + 1 < len(text.lines) and _lists_next(text, index + 1):
        return [Target.INDIVIDUALS], ""
    if imposer in NEIGHBOURS and sentence.any("border", "truck"):
        return [Target.BORDER], ""
    forward = asserted and not sentence.any("future")
    near = _nearby(text, index, forward) if action != "extend" and not sentence.any("further") else []
    if near:
        return near, ELSEWHERE_DOUBT
    if action == "lift" and text.lines[0].sentence.any("t:individuals") and text.lines[0].sentence.any("sanction", "sanctionlist"):
        return [Target.INDIVIDUALS], ELSEWHERE_DOUBT
    if listing and asserted and _people_nearby(text, index):
        return [Target.INDIVIDUALS], ""
    return _of_list(sentence, action)


def _of_list(sentence: Sentence, action: str) -> tuple[list[Target], str]:
    """What a list or visas fall on where nothing else is named: people."""
    if action == "lift" and (sentence.any("visa") or (sentence.any("sanctionlist") and not sentence.any("package"))):
        return [Target.INDIVIDUALS], ""
    if action == "impose" and not sentence.any("forbid") and sentence.any("sanctionlist", "listing"):
        return [Target.INDIVIDUALS], LIST_ALONE
    return [Target.OTHER], ""


def _firm_first(sentence: Sentence, at: int) -> bool:
    """ "listed Belaruskali and two of its heads": the firm of a trade is named before its people."""
    people = next((place for place in sentence.find("t:individuals") if place > at), -1)
    return any(at < place < people for found in named_in(sentence).values() for place in found)


def _lists_next(text: Text, index: int) -> bool:
    """Whether a sentence counts people, or names some and no trade."""
    sentence = text.lines[index].sentence
    people = sentence.any("t:individuals") and bool(text.lines[index].numbers) and not named_in(sentence).keys() - {Target.OTHER}
    return counts_people(text, index) or people


def _ban_first(text: Text, index: int, at: int) -> bool:
    """ "Banned the purchase of petroleum and listed eleven persons": the first verb falls on its trade, the second on the people."""
    line = text.lines[index]
    first = next((number.start for number in line.numbers if number.kind == "people" and number.start > at), at)
    trades = [place for place in range(at + 1, first) if any(line.sentence.has(place, f"t:{target.value}") for target in TRADES)]
    return bool(trades) and any(line.sentence.has(place, "impose:past", "impose:pres") for place in range(trades[0] + 1, first))


def _counts_bare(text: Text, index: int, at: int) -> bool:
    """ "Canada lists 14 over drone parts": a bare number right behind the verb counts people."""
    return any(number.kind == BARE and number.start == at + 1 and number.value > 1 for number in text.lines[index].numbers)


def _person_nearest(sentence: Sentence, at: int) -> bool:
    """ "Struck a businessman off the list after he sold a tobacco plant": a person stands right behind the verb, every trade further off."""
    people = [place for place in sentence.find("t:individuals") if at < place <= at + NEAR_PERSON]
    trades = [place for found in named_in(sentence).values() for place in found if place <= at + NEAR_PERSON and abs(place - at) <= NEAR_PERSON]
    return bool(people) and not trades and sentence.any("sanctionlist", "delist")


def _head_of_firm(sentence: Sentence) -> bool:
    """ "Belaruskali's chairman", "глава «Беларуськалия»": who is listed is the person, and not the firm."""
    trades = [f"t:{target.value}" for target in TRADES]
    return sentence.any("owner") or any(sentence.has(place + step, *trades) for place in sentence.find("head") for step in (-2, -1, 1, 2))


def _criterion(text: Text, index: int) -> bool:
    return any(line.sentence.any("criterion") for line in text.lines[max(0, index - 1) : index + 2])


def _together(sentence: Sentence, at: int, noun: bool) -> list[Target]:
    """The trade nearest to an action, and those told in one breath with it; of "repairs of a plane, relief and prisoners" relief has none."""
    places = named_in(sentence)
    if noun:
        kept = {target: [place for place in found if place > at or sentence.clause[place] == sentence.clause[at]] for target, found in places.items()}
        places = {target: found for target, found in kept.items() if found}
    if not places:
        return []

    def distance(place: int) -> int:
        return abs(place - at) + (4 if place < at else 0) + 5 * abs(sentence.clause[place] - sentence.clause[at])

    first = min((place for found in places.values() for place in found), key=distance)
    chosen = []
    for target, found in places.items():
        if first in found or any(_joined(sentence, first, place) for place in found):
            chosen.append(target)
    return chosen


def _joined(sentence: Sentence, one: int, other: int) -> bool:
    low, high = min(one, other), max(one, other)
    between = range(low + 1, high)
    verbs = any(sentence.has(place, "lift", "impose", "say", "report", "rel", "after") for place in between)
    return high - low <= TOGETHER and not verbs and any(sentence.has(place, "and") or sentence.tokens[place].text == "," for place in between)


def _nearby(text: Text, index: int, forward: bool) -> list[Target]:
    """The trade that the title names, or the sentence before; where that is the title itself, the sentence after."""
    others = [0, index - 1, *([index + 1] if forward and index < max(1, text.title_lines) else [])]
    if text.lines[index].sentence.tokens[-1].text == ":":
        others += range(index + 1, index + 1 + LISTED_LINES)
    for other in others:
        if other != index and 0 <= other < len(text.lines):
            named = named_in(text.lines[other].sentence)
            if named:
                first = min(named, key=lambda target: named[target][0])
                near = text.lines[other].sentence
                return [first, *(each for each in named if each is not first and _joined(near, named[first][0], named[each][0]))]
    return []


def counts_people(text: Text, index: int) -> bool:
    """Whether a sentence counts people or firms."""
    line = text.lines[index]
    return any(number.kind == "people" or (number.noun is not None and _listed(line.sentence, number.noun)) for number in line.numbers)


def _lists_firms(text: Text, index: int, at: int) -> bool:
    """ "Blacklisted eight companies": firms by name stand on a list as people do."""
    line = text.lines[index]
    counted = any(number.noun is not None and line.sentence.has(number.noun, "firm", "entity_listed") for number in line.numbers)
    return line.sentence.has(at, "listing") or line.sentence.any("sanctionlist") or counted


def _listed(sentence: Sentence, noun: int) -> bool:
    return sentence.has(noun, "person_listed") and not sentence.has(noun, "firm")


def _people_nearby(text: Text, index: int) -> bool:
    """ "Ottawa widens its list. Twelve judges were added": the people stand in the next sentence."""
    return any(
        text.lines[other].sentence.any("t:individuals") or counts_people(text, other) for other in (0, index + 1) if 0 <= other < len(text.lines)
    )
