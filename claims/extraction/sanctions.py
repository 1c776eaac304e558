"""Steps of sanctions: who, in which direction, on what, by which instrument; and whether words or law.

A step is an action (lift, impose, extend, open, close, a licence) beside its topic (sanctions, a list, a licence, the border); verbs that permit,
forbid or let in are their own topic where they name a trade ("made payments to Naftan lawful"). The words come first, the law later: only a legal
text (licence, delisting, listing, regulation) or a body whose decisions are the law makes a step in force.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from claims.extraction.concern import concerns_belarus
from claims.extraction.hints import HINT, hints_of
from claims.extraction.imposers import NEIGHBOURS, TAKERS, imposer_of, of_union, partners_of
from claims.extraction.modes import ASSERTED, DEMANDED, DENIED, LOOSE, PLANNED, RECALLED, Mode
from claims.extraction.ours import ELSEWHERE
from claims.extraction.reader import Text
from claims.extraction.stepmodes import FRESH_DAYS, analyses, is_legal, modality_of, mode_of_step
from claims.extraction.targets import LIST_ALONE, TRADES, counts_people, named_in, targets_of
from claims.extraction.tokens import Sentence
from claims.model import Direction, Modality, Target

LISTERS = frozenset(["US", "EU", "UK", "CA", "CH", "UA", "JP", "AU", "NZ", "PL", "LT", "LV", "EE", "CZ", "NO"])
NEWS = frozenset({Modality.ANNOUNCED, Modality.IN_FORCE})
ACTIONS = ("lift", "impose", "extend", "open", "close")
DIRECTIONS = {
    "lift": Direction.EASED,
    "open": Direction.EASED,
    "licence": Direction.EASED,
    "impose": Direction.IMPOSED,
    "close": Direction.IMPOSED,
    "extend": Direction.EXTENDED,
}
TOPICS = ("sanction", "sanctionlist", "licence", "emergency", "restriction", "package", "criterion")
SIGNS = frozenset(
    [
        "sanction",
        "sanctionlist",
        "licence",
        "border",
        "emergency",
        "restriction",
        "listing",
        "permit",
        "forbid",
        "admit",
        "package",
        "selftopic",
        "bars",
        "frees",
    ]
)
OWN_TOPIC = ("permit", "forbid", "admit")  # verbs that need no word for sanctions beside a trade
GOVERNING = ("plan", "may", "demand", "deny", "hope", "discuss", "decide")
REACH = 14  # words between an action and its topic
CLAUSE = 5  # words that a comma between them counts for
STAY = "stay"  # the rule of what goes on
NAMED = "named"  # a trade of no class of its own stands in the sentence: arms, timber, a nitrogen works
ACTOR_REACH = 8  # words before an action in which its subject stands
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


def steps_of(text: Text) -> list[Step]:
    """Every step of a text, one a target, the strongest mention of each."""
    if text.tags.isdisjoint(SIGNS):
        return []
    found = [step for index in range(len(text.lines)) for step in _of_line(text, index)]
    if all(STAY in step.rules for step in found):
        found = _hinted(text) or found
    return _merged(found + _taken_over(text, found), text)


def _taken_over(text: Text, found: list[Step]) -> list[Step]:
    """ "Switzerland takes over the listings that the EU made in February": the EU's own step, recalled beside the one that copies it."""
    copies = [step for step in found if step.modality in NEWS and step.direction is Direction.IMPOSED and step.imposer in TAKERS]
    for line in text.lines if copies else []:
        sentence = line.sentence
        if (
            sentence.any("place:EU", "adj:EU", "power:EU")
            and sentence.any("adopted", "rel", "impose:part")
            and sentence.any(*TOPICS, "listing", "join")
        ):
            mode = Mode(RECALLED, "taken over")
            return [
                replace(
                    step, imposer="EU", line=sentence.index, mode=mode, modality=Modality.BACKGROUND, legal=False, rules=["taken over"], doubts=[]
                )
                for step in copies
            ]
    return []


def _hinted(text: Text) -> list[Step]:
    """Steps that only signs tell of; each with the doubt that keeps it from people until a person has looked."""
    return [
        Step(
            hint.line,
            hint.at,
            hint.at + 1,
            hint.imposer,
            DIRECTIONS[hint.action],
            target,
            hint.mode,
            hint.modality,
            hint.legal,
            _instrument(text, hint.line),
            hint.at,
            [f"hint:{hint.action}"],
            [HINT],
        )
        for hint in hints_of(text)
        for target in hint.targets
    ]


def _of_line(text: Text, index: int) -> list[Step]:
    sentence = text.lines[index].sentence
    if sentence.any("goods", "unaffected", "describes"):
        return []
    steps: list[Step] = []
    for at, token in enumerate(sentence.tokens):
        for action in ACTIONS:
            if action in token.tags:
                steps += _step(text, index, at, action, _form(sentence, at, action))
    steps = _one_a_topic(steps)
    eased = {step.imposer for step in steps if step.direction is Direction.EASED and step.modality in NEWS}
    # "lifted the sanctions imposed on …": the participle tells what was lifted
    steps = [step for step in steps if step.direction is Direction.EASED or step.imposer not in eased]
    if sentence.any("keep") and sentence.any("border") and not sentence.any("demand"):
        return _refused(text, index, sentence.find("border")[0])
    if not steps or (sentence.any("keep") and all(step.direction is Direction.IMPOSED for step in steps)):
        steps = _by_noun(text, index) or steps
    if sentence.any("counter"):  # "in answer to the closure": what Belarus does itself, beside what it answers
        return [step for step in steps if step.modality is Modality.BACKGROUND]
    if not steps and sentence.any("licence") and (sentence.any("issue", "draft") or _their_licence(text, index)):
        steps += _licence(text, index)
    told = any(step.modality in NEWS for step in steps)
    goes_on = sentence.any("stay", "despite") or (sentence.any("remains", "applies") and sentence.any("sanction", "restriction"))
    if goes_on and not sentence.any("keep") and not analyses(text) and not told:
        steps += _staying(text, index)
    return steps


def _their_licence(text: Text, index: int) -> bool:
    """ "Traders met the Treasury's licence with doubt": a licence of a power for a trade that the text names, spoken of."""
    lead = [text.lines[index].sentence, text.lines[0].sentence]
    return lead[0].any("power:US", "adj:US", "agency") and any(named_in(sentence) for sentence in lead)


def _licence(text: Text, index: int) -> list[Step]:
    """A licence issued; one "which the Treasury issued" is only what the sentence speaks about."""
    sentence = text.lines[index].sentence
    related = {sentence.clause[at] for at in sentence.find("rel")}
    issued = [at for at in sentence.find("issue") if sentence.clause[at] not in related]
    steps = _step(text, index, sentence.find("licence")[0], "licence", "past")
    for step in steps:
        if not issued and step.modality in NEWS:
            step.modality = Modality.BACKGROUND
    return steps


def _by_noun(text: Text, index: int) -> list[Step]:
    """Steps whose word is a noun beside a plain verb: "the package was adopted", "agreed on measures", "the ban stays", a title's "import ban"."""
    sentence = text.lines[index].sentence
    bans = sentence.find("sanction", "restriction", "package", "sanctionlist")
    if not bans:
        return []
    if sentence.any("keep") and not sentence.any("demand"):
        return _refused(text, index, bans[0])
    if _begins(text, index) and not sentence.any("lift", "extend"):
        return _step(text, index, bans[0], "impose", "past")
    if sentence.any("package") and sentence.any("issue", "agree"):
        return _step(text, index, sentence.find("package")[0], "impose", "past")
    if sentence.any("agree", "vote") and sentence.any("restriction", "sanction") and not sentence.any("lift", "extend"):
        return _step(text, index, bans[0], "impose", "past")
    trade = next((at for at in bans if sentence.has(at, "restriction") and _bans_trade(sentence, at)), None)
    return _step(text, index, trade, "impose", "noun") if trade is not None and (sentence.is_title or sentence.any("draft")) else []


def _begins(text: Text, index: int) -> bool:
    """ "From 6 May a ban on timber applies in Britain", told that day or the next."""
    line = text.lines[index]
    if not line.sentence.any("applies") or not line.sentence.any("sanction", "restriction"):
        return False
    return any(moment.low <= text.published and (text.published - moment.low).days <= FRESH_DAYS and moment.kind == "day" for moment in line.moments)


def _bans_trade(sentence: Sentence, at: int) -> bool:
    return (
        bool(named_in(sentence)) and sentence.any("place:BY", "adj:BY") and (sentence.has(at - 1, "trade") or sentence.has(at + 1, "prep", "trade"))
    )


def _refused(text: Text, index: int, ban: int) -> list[Step]:
    """ "The ban will stay", said by who could lift it, is a refusal to lift."""
    at = sentence_at(text, index, "keep")
    sentence = text.lines[index].sentence
    border = sentence.has(ban, "border")
    actor = imposer_of(text, index, at, ban, border)
    if actor is None or not concerns_belarus(text, index) or analyses(text):
        return []
    targets = [Target.BORDER] if border else targets_of(text, index, ban, "lift", actor[0], asserted=True)[0]
    low, high = min(at, ban), max(at, ban) + 1
    mode = Mode(DENIED, "keeps")
    return [
        Step(index, low, high, actor[0], Direction.EASED, target, mode, Modality.DENIED, False, _instrument(text, index), ban, ["keep"])
        for target in targets
    ]


def sentence_at(text: Text, index: int, tag: str) -> int:
    """The first word of a sentence with a tag."""
    return text.lines[index].sentence.find(tag)[0]


def _form(sentence: Sentence, at: int, action: str) -> str:
    """The form of an action; an English "-ing" is a noun ("mulls easing"), unless "is" or "are" stands before it."""
    token = sentence.tokens[at]
    if token.form(action) == "noun" and action == "extend" and any(sentence.has(place, "join") for place in range(max(0, at - 3), at)):
        return "past"  # "joined the prolongation"
    if token.form(action) == "fut" and f"{action}:inf" in token.tags and any(sentence.has(place, *GOVERNING) for place in range(max(0, at - 4), at)):
        return "inf"  # Belarusian "зачыніць" is both "will close" and "to close"
    if sentence.lang == "en" and token.low.endswith("ing") and token.form(action) in ("pres", "noun"):
        return "pres" if sentence.has(at - 1, "was") else "noun"
    return token.form(action)


def _rank(step: Step) -> tuple[bool, bool, int]:
    """ "The ban imposed in 2021 expired": the participle right behind the topic tells which ban, not what happened to it."""
    return step.mode.mode == LOOSE, step.direction is Direction.IMPOSED and step.start == step.topic, step.end - step.start


def _one_a_topic(steps: list[Step]) -> list[Step]:
    """Two actions beside one word for sanctions: the nearer one is meant ("an end of sanctions I forbade to ask for")."""
    nearest: dict[int, Step] = {}
    for step in steps:
        known = nearest.get(step.topic)
        if known is None or _rank(step) < _rank(known):
            nearest[step.topic] = step
    return [step for step in steps if step.rules == nearest[step.topic].rules and step.direction is nearest[step.topic].direction]


def _topic(sentence: Sentence, at: int, action: str) -> int | None:
    """The topic of an action: the nearest word for sanctions, lists, licences; for borders a border."""
    border = action in ("open", "close")
    wanted = ("border",) if border or (action == "extend" and sentence.any("close:noun") and not sentence.any(*TOPICS)) else TOPICS
    lists = ("sanctionlist", "agency") if sentence.has(at, "delist") else ()
    if lists and any(sentence.has(place, "sanction", "restriction") and sentence.lang == "en" for place in (at + 1, at + 2)):
        lists = ()  # "drops the visa ban"
    places = [place for place in sentence.find(*(lists or wanted)) if abs(place - at) <= REACH and place != at]
    if not places and not border:
        bare = action == "impose" and sentence.has(at, "restriction", "package") and not sentence.has(at, "impose")
        places = [at] if bare or sentence.has(at, "sanction", "sanctionlist", "licence", "selftopic") else []
    if action == "impose" and not sentence.has(at, "forbid"):
        places = [place for place in places if place > at or sentence.clause[place] == sentence.clause[at]]
    return min(places, key=lambda place: abs(place - at) + CLAUSE * abs(sentence.clause[place] - sentence.clause[at])) if places else None


def _topic_elsewhere(text: Text, index: int, at: int, action: str) -> bool:
    """ "Belavia is off the list", "снова заработают": the topic stands in the title or the sentence before, or the verb says enough."""
    sentence = text.lines[index].sentence
    before = [text.lines[other].sentence for other in {0, max(0, index - 1)}]
    if action in ("open", "close"):
        return any(line.any("border") for line in before)
    if sentence.has(at, "delist"):
        return any(line.any("sanctionlist", "agency") for line in before) and bool(named_in(sentence))
    trade = any(named_in(line) for line in (sentence, text.lines[0].sentence))
    if sentence.has(at, *OWN_TOPIC):
        return trade and sentence.any("trade", "t:potash", "t:aviation", "t:banks", "t:oil")
    if action == "lift" and sentence.has(at, "lift:noun") and sentence.any("deny") and before[-1].any("sanction"):
        return True  # "The sanctions stay. We see no grounds for an end"
    return action == "lift" and bool(named_in(sentence)) and not text.tags.isdisjoint(("sanction", "licence", "sanctionlist"))


def _step(text: Text, index: int, at: int, action: str, form: str) -> list[Step]:
    line = text.lines[index]
    sentence = line.sentence
    border = action in ("open", "close")
    if sentence.has(at + 1, "veto") or sentence.has(at + 2, "veto"):
        return []  # an ally's veto is lifted, and the sanctions come
    listing = action == "impose" and sentence.has(at, "listing")
    if action == "impose" and sentence.has(at, "join") and any(sentence.has(place, "extend:noun") for place in range(at + 1, at + 4)):
        return []
    if listing and sentence.any("deport", "free") and not sentence.any("sanction", "sanctionlist", "restriction"):
        return []  # a list of those who were freed
    topic = at if action == "licence" or listing else _topic(sentence, at, action)
    if topic is None:
        if not _topic_elsewhere(text, index, at, action):
            return []
        topic = at
    action = _turned(sentence, at, topic, action)
    if (
        (sentence.has(topic, "restriction") and not _restricts_belarus(text, sentence))
        or not concerns_belarus(text, index)
        or _own_doing(sentence, at, form)
    ):
        return []
    actor = imposer_of(text, index, at, topic, border)
    if actor is None or (listing and actor[0] not in LISTERS) or (border and actor[0] not in NEIGHBOURS):
        return []
    imposer, here = actor
    if sentence.has(at, "admit") and not here and action == "lift" and not sentence.any("sanction", "restriction", "licence", "sanctionlist"):
        return []  # "Belavia resumes flights" is business
    others = partners_of(sentence, at, topic, border) if here and action in ("impose", "extend") else []
    mode = mode_of_step(text, index, at, topic, form, imposer)
    expected = border and form == "fut" and sentence.any("ruler")  # what Minsk expects of its neighbours
    if mode is None or expected or (border and mode.mode == DEMANDED):
        return []
    if action == "close" and mode.mode == DENIED and form == "past":
        return []  # "Medininkai never closed"
    legal = is_legal(text, index, at, action, imposer, form)
    modality = modality_of(text, index, mode, form, legal, border, imposer)
    imposer = imposer if border or modality in NEWS else of_union(text, sentence, imposer)
    targets, doubt = ([Target.BORDER], "") if border else targets_of(text, index, at, action, imposer, mode.mode == ASSERTED)
    doubts = [*([doubt] if doubt else []), *([] if here else ["imposer elsewhere"])]
    low, high = min(at, topic), max(at, topic) + 1
    named = [NAMED] if not doubt and Target.OTHER in named_in(sentence) else []
    rules = [f"{action}:{form}", mode.rule, *named]
    return [
        Step(index, low, high, power, DIRECTIONS[action], target, mode, modality, legal, _instrument(text, index), topic, list(rules), list(doubts))
        for power in (imposer, *others)
        for target in targets
    ]


def _turned(sentence: Sentence, at: int, topic: int, action: str) -> str:
    """ "Restore sanctions", "revoke the licence": the same verbs of an easing, turned by what they act on."""
    ban = sentence.has(topic, "sanction", "restriction") and topic != at
    if action == "lift" and (sentence.has(at, "restore") or sentence.has(at + 1, "restore")) and ban:
        return "impose"
    if action == "lift" and sentence.has(at, "revoke") and sentence.has(topic, "licence") and not sentence.any("sanction"):
        return "impose"
    return action


def _own_doing(sentence: Sentence, at: int, form: str) -> bool:
    """ "Minsk bans Lithuanian trucks": what Belarus itself does is no step of others."""
    if sentence.any("we") and sentence.clause[at] and any(sentence.has(place, "byactor") for place in (0, 1)):
        return True
    asked = form == "inf" and any(sentence.has(place, "demand") for place in range(max(0, at - ACTOR_REACH), at))
    if sentence.has(at, "listing", "delist") or form == "noun" or asked:
        return False
    for place in range(at - 1, max(-1, at - 1 - ACTOR_REACH), -1):
        token = sentence.tokens[place]
        if sentence.clause[place] == sentence.clause[at] and _elsewhere(sentence, place):
            return True
        if sentence.clause[place] != sentence.clause[at] or any(
            tag.startswith(("power:", "place:", "nation:")) and tag != "place:BY" for tag in token.tags
        ):
            return False
        if "byactor" in token.tags:
            return not sentence.has(place - 1, "prep") and not sentence.has(place + 1, "sanction", "restriction", "was", "t:potash")
    return False


def _elsewhere(sentence: Sentence, place: int) -> bool:
    """Whether a word is another country as a subject ("Moscow prolonged its ban")."""
    codes = [tag.partition(":")[2] for tag in sentence.tokens[place].tags if tag.startswith("place:")]
    return any(code in ELSEWHERE for code in codes) and not sentence.has(place - 1, "prep")


def _restricts_belarus(text: Text, sentence: Sentence) -> bool:
    trades = [f"t:{target.value}" for target in TRADES]
    near = (sentence, text.lines[0].sentence)
    return any(line.any(*trades, "sanction", "place:BY", "adj:BY") for line in near) or not text.tags.isdisjoint(
        ("sanction", "sanctionlist", *trades)
    )


def _staying(text: Text, index: int) -> list[Step]:
    """ "EU sanctions stay": an older step recalled, not a new one."""
    sentence = text.lines[index].sentence
    at = sentence.find("stay", "remains", "applies", "despite")[0]
    actor = imposer_of(text, index, at, at, border=False)
    if actor is None or actor[0] != "EU" or not (sentence.any("sanction", "restriction") or named_in(sentence) or named_in(text.lines[0].sentence)):
        return []
    mode = Mode(RECALLED, "stays")
    people = counts_people(text, index) or sentence.any("t:individuals")
    targets = [Target.INDIVIDUALS] if people and not named_in(sentence) else targets_of(text, index, at, "lift", "EU", asserted=True)[0]
    return [Step(index, at, at + 1, "EU", Direction.IMPOSED, target, mode, Modality.BACKGROUND, False, None, at, [STAY]) for target in targets]


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


def _merged(found: list[Step], text: Text) -> list[Step]:
    """The strongest mention of each (imposer, direction, target); "other" gives way to a target of the same step."""
    best: dict[tuple[tuple[str, Direction, Target], bool], Step] = {}
    due = {_key(step) for step in found if step.modality is Modality.ANNOUNCED and step.mode.mode == PLANNED}
    for step in found:
        if step.modality is Modality.IN_FORCE and _key(step) in due:
            step.modality = Modality.ANNOUNCED  # decided, and in force from a day that another sentence names
        key = (_key(step), _is_further(step, text))
        known = best.get(key)
        if known is None or STRENGTH[step.modality] > STRENGTH[known.modality]:
            best[key] = step
    return [step for step in best.values() if not _gives_way(step, list(best.values()), text)]


def _key(step: Step) -> tuple[str, Direction, Target]:
    return step.imposer, step.direction, step.target


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
    if text.lines[step.line].sentence.any("trade") and step.modality in NEWS:
        same = [other for other in same if other.target is not Target.INDIVIDUALS]  # a ban on machines beside a list of people
    if _is_further(step, text):
        return False
    return any(STRENGTH[other.modality] >= STRENGTH[step.modality] or step.modality is Modality.BACKGROUND for other in same)
