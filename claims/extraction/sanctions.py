"""Steps of sanctions: who, in which direction, on what, by which instrument; and whether words or law.

A step is an action (lift, impose, extend, open, close, a licence) beside its topic (sanctions, a list, a licence, the border); verbs that permit,
forbid or let in are their own topic where they name a trade ("made payments to Naftan lawful"). The words come first, the law later: only a legal
text (licence, delisting, listing, regulation) or a body whose decisions are the law makes a step in force.
"""

from __future__ import annotations

from dataclasses import replace

from claims.extraction.concern import HOME, concerns_belarus
from claims.extraction.gapping import gapped
from claims.extraction.hints import HINT, hints_of
from claims.extraction.imposers import NEIGHBOURS, TAKERS, imposer_of, of_union, partners_of
from claims.extraction.merging import merged
from claims.extraction.modes import ASSERTED, DEMANDED, DENIED, LOOSE, RECALLED, Mode
from claims.extraction.ours import ELSEWHERE
from claims.extraction.reader import Text
from claims.extraction.states import states_of
from claims.extraction.stepmodes import FRESH_DAYS, analyses, is_end, is_legal, modality_of, mode_of_step
from claims.extraction.steps import DIRECTIONS, NAMED, NEWS, STAY, Step, instrument_of
from claims.extraction.targets import TRADES, named_in, targets_of
from claims.extraction.tokens import Sentence
from claims.extraction.topics import REACH, TOPICS, topic_elsewhere, topic_of
from claims.extraction.transit import transit_of
from claims.model import Direction, Modality, Role, Target

LISTERS = frozenset(["US", "EU", "UK", "CA", "CH", "UA", "JP", "AU", "NZ", "PL", "LT", "LV", "EE", "CZ", "NO", "IS", "LI", "KR"])
ACTIONS = ("lift", "impose", "extend", "open", "close")
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
        "close",
        "transit",
        "stay",
        "under",
    ]
)
GOVERNING = ("plan", "may", "demand", "deny", "hope", "discuss", "decide")
BAN_REACH = 6  # words between a ban and "covers"
ENDED = 4  # words between a verb that ends a closure and the closure
ACTOR_REACH = 8  # words before an action in which its subject stands


def steps_of(text: Text) -> list[Step]:
    """Every step of a text, one a target, the strongest mention of each."""
    if text.tags.isdisjoint(SIGNS):
        return []
    found = [step for index in range(len(text.lines)) for step in _of_line(text, index)]
    if all(STAY in step.rules for step in found):
        found = _hinted(text) or found
    return merged(found + _taken_over(text, found) + gapped(text, found), text)


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
            instrument_of(text, hint.line),
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
    if not steps or (sentence.any("keep") and not sentence.any("if") and not any(_stands_beside_keep(step) for step in steps)):
        steps = _by_noun(text, index) or steps
    if sentence.any("counter"):  # "in answer to the closure": what Belarus does itself, beside what it answers
        return [step for step in steps if step.modality is Modality.BACKGROUND]
    if not steps and sentence.any("licence") and (sentence.any("issue", "draft") or _their_licence(text, index)):
        steps += _licence(text, index)
    steps += transit_of(text, index, steps)
    return steps + states_of(text, index, steps)


def _stands_beside_keep(step: Step) -> bool:
    """ "Curbs will stay until repression ends": what a sentence says beside "stay" counts only where it is told as done, or refused."""
    return step.direction is not Direction.IMPOSED and step.modality is not Modality.PLANNED


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
    if sentence.any("criterion") and sentence.any("issue", "agree") and not sentence.any("lift", "extend"):
        return _step(text, index, sentence.find("criterion")[0], "impose", "past")
    bans = sentence.find("sanction", "restriction", "package", "sanctionlist")
    if not bans:
        return []
    if sentence.any("keep") and not sentence.any("demand"):
        return _refused(text, index, bans[0])
    if _begins(text, index) and not sentence.any("lift", "extend"):
        return _step(text, index, bans[0], "impose", "past")
    if sentence.any("package") and sentence.any("issue", "agree"):
        return _step(text, index, sentence.find("package")[0], "impose", "past")
    agreed = sentence.any("agree", "vote") and not sentence.any("lift", "extend", "keep", "frees")
    if agreed and any(at < bans[0] and sentence.clause[at] == sentence.clause[bans[0]] for at in sentence.find("agree", "vote")):
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
    low, high = min(at, ban), max(at, ban) + 1
    end = next((moment for moment in text.lines[index].moments if moment.is_ahead(text.published) and is_end(sentence, moment)), None)
    if end is not None and not border:
        mode, direction, modality = Mode(ASSERTED, "kept until"), Direction.EXTENDED, Modality.IN_FORCE
    else:
        mode, direction, modality = Mode(DENIED, "keeps"), Direction.EASED, Modality.DENIED
    action = "extend" if direction is Direction.EXTENDED else "lift"
    targets = [Target.BORDER] if border else targets_of(text, index, ban, action, actor[0], asserted=True)[0]
    return [
        Step(index, low, high, actor[0], direction, target, mode, modality, end is not None, instrument_of(text, index), ban, ["keep"])
        for target in targets
    ]


def sentence_at(text: Text, index: int, tag: str) -> int:
    """The first word of a sentence with a tag."""
    return text.lines[index].sentence.find(tag)[0]


def _form(sentence: Sentence, at: int, action: str) -> str:
    """The form of an action; an English "-ing" is a noun ("mulls easing"), unless "is" or "are" stands before it."""
    token = sentence.tokens[at]
    if sentence.lang == "en" and token.low == "imposed" and not sentence.is_title and sentence.has(at - 1, *TOPICS):
        return "part"  # "the measures imposed in view of the situation"
    if token.form(action) == "past" and f"{action}:inf" in token.tags and any(sentence.has(place, f"{action}:fut") for place in (at - 1, at - 2)):
        return "fut"  # "to shut", "will swiftly shut"
    if sentence.lang == "en" and token.form(action) == "past" and sentence.low(at - 1) == "be" and not sentence.has(at - 2, "will", "ought", "may"):
        return "fut"  # "is to propose that the crossing be shut"
    if sentence.lang == "de" and f"{action}:inf" in token.tags and sentence.low(at - 1) == "zu":
        return "inf"
    if sentence.lang == "lt" and f"{action}:inf" in token.tags and any(sentence.has(place, *GOVERNING) for place in range(max(0, at - 4), at)):
        return "inf"  # "uždaryti" is both "closed" and "to close"
    if sentence.lang == "en" and token.form(action) == "past" and f"{action}:inf" in token.tags and _wanted(sentence, at):
        return "inf"  # "wants 22 prosecutors put on the list"
    if sentence.lang == "en" and token.form(action) == "past" and f"{action}:inf" in token.tags and _under_modal(sentence, at):
        return "inf"  # "may freeze the assets and shut the crossing"
    if token.form(action) == "noun" and action == "extend" and any(sentence.has(place, "join") for place in range(max(0, at - 3), at)):
        return "past"  # "joined the prolongation"
    if token.form(action) == "fut" and f"{action}:inf" in token.tags and any(sentence.has(place, *GOVERNING) for place in range(max(0, at - 4), at)):
        return "inf"  # Belarusian "зачыніць" is both "will close" and "to close"
    if sentence.lang == "en" and token.low.endswith("ing") and token.form(action) in ("pres", "noun"):
        return "pres" if sentence.has(at - 1, "was") or (sentence.has(at - 2, "was") and not sentence.tokens[at - 1].tags) else "noun"
    return token.form(action)


def _wanted(sentence: Sentence, at: int) -> bool:
    """Whether a verb of wishing governs a bare participle in its clause."""
    near = [place for place in range(max(0, at - REACH), at) if sentence.clause[place] == sentence.clause[at]]
    return any(sentence.has(place, "hope", "demand") for place in near) and not any(sentence.has(place, "was") for place in near)


def _under_modal(sentence: Sentence, at: int) -> bool:
    """Whether a bare English verb is joined by "and" to one that "may", "will" or "to" governs."""
    places = range(at - 1, max(-1, at - 1 - REACH), -1)
    joined = next((place for place in places if sentence.has(place, "and", "or") and sentence.clause[place] == sentence.clause[at]), None)
    return joined is not None and joined >= at - 2 and any(sentence.has(place, "may", "will") for place in places if place < joined)


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


def _step(text: Text, index: int, at: int, action: str, form: str) -> list[Step]:
    sentence = text.lines[index].sentence
    topic = _acted_on(text, index, at, action)
    if topic is None:
        return []
    action = _turned(sentence, at, topic, action)
    if action == "close" and form == "noun":
        form = _ended(sentence, at) or form
        action = "open" if form != "noun" else action
    border = action in ("open", "close")
    actor = _actor(text, index, at, topic, action) if _is_ours(text, index, at, topic, form) else None
    if actor is None:
        return []
    imposer, here = actor
    others = partners_of(sentence, at, topic, border) if here and action in ("impose", "extend") else []
    mode = mode_of_step(text, index, at, topic, form, imposer)
    expected = border and form == "fut" and sentence.any("ruler")  # what Minsk expects of its neighbours
    if mode is None or expected or (border and mode.mode == DEMANDED and _asks_itself(sentence, at, imposer)):
        return []
    if action == "close" and mode.mode == DENIED and form == "past":
        return []  # "Medininkai never closed"
    legal = is_legal(text, index, at, action, imposer, form)
    modality = modality_of(text, index, mode, form, legal, border, imposer)
    if action == "lift" and modality is Modality.DENIED and form == "pres" and _lasts(text, index, at):
        action, modality = "impose", Modality.BACKGROUND  # "since 2021 the EU does not let their planes in"
    imposer = imposer if border or modality in NEWS else of_union(text, sentence, imposer)
    targets, doubt = ([Target.BORDER], "") if border else targets_of(text, index, at, action, imposer, mode.mode == ASSERTED)
    doubts = [*([doubt] if doubt else []), *([] if here else ["imposer elsewhere"])]
    low, high = min(at, topic), max(at, topic) + 1
    named = [NAMED] if not doubt and Target.OTHER in named_in(sentence) else []
    rules = [f"{action}:{form}", mode.rule, *named]
    return [
        Step(index, low, high, power, DIRECTIONS[action], target, mode, modality, legal, instrument_of(text, index), topic, list(rules), list(doubts))
        for power in (imposer, *others)
        for target in targets
    ]


def _of_elsewhere(text: Text, index: int, power: str, *, border: bool) -> bool:
    """Whether a neighbour's border is that with another country, or what it shuts is its own airport."""
    sentence = text.lines[index].sentence
    if sentence.any(*HOME, "crossing"):
        return False
    if not border:
        return power in NEIGHBOURS and sentence.any("t:aviation") and not sentence.any("sanction", "restriction", "sanctionlist")
    others = [place for code in (NEIGHBOURS | ELSEWHERE) - {power} for place in sentence.find(f"place:{code}", f"power:{code}")]
    closed = power == "UA" and text.tags.isdisjoint((*HOME, "crossing"))  # it has kept its border with Belarus shut since 2022
    return closed or any(sentence.has(place - 1, "prep") for place in others)


def _lasts(text: Text, index: int, at: int) -> bool:
    line = text.lines[index]
    return line.sentence.has(at, "admit", "permit") and any(moment.since for moment in line.moments)


def _asks_itself(sentence: Sentence, at: int, imposer: str) -> bool:
    """ "Warsaw asked for prisoners, and offered to open": the neighbour demands, and nothing is demanded of it."""
    demands = [place for place in sentence.find("demand") if sentence.clause[place] <= sentence.clause[at]]
    own = [place for place in range(len(sentence.tokens)) if sentence.has(place, f"place:{imposer}", f"power:{imposer}", f"nation:{imposer}")]
    return any(place < demand for place in own for demand in demands[:1])


def _acted_on(text: Text, index: int, at: int, action: str) -> int | None:
    """The token that an action acts on, the action itself where the topic stands elsewhere; None where it is no step."""
    sentence = text.lines[index].sentence
    if sentence.has(at + 1, "veto") or sentence.has(at + 2, "veto"):
        return None  # an ally's veto is lifted, and the sanctions come
    listing = action == "impose" and sentence.has(at, "listing")
    if action == "impose" and sentence.has(at, "join") and any(sentence.has(place, "extend:noun") for place in range(at + 1, at + 4)):
        return None
    if listing and sentence.any("deport", "free", "handover", "people:prisoner") and not sentence.any("sanction", "sanctionlist", "restriction"):
        return None  # a list of those who were freed
    if action == "lift" and sentence.has(at, "delist") and sentence.any("deceased"):
        return None  # the dead leave the lists at every review
    if sentence.has(at, "close:noun") and action == "close" and any(sentence.has(place, "extend") for place in range(max(0, at - 3), at)):
        return None  # "prolonged the closure": the verb tells it
    if action in ("open", "close") and sentence.any("migrant") and not sentence.any("crossing"):
        return None  # who is kept from crossing in the woods
    topic = at if action == "licence" or listing else topic_of(sentence, at, action)
    if topic is not None and sentence.has(at, "runsout") and sentence.has(topic, "licence"):
        return None  # a licence that lapses
    return at if topic is None and topic_elsewhere(text, index, at, action) else topic


def _is_ours(text: Text, index: int, at: int, topic: int, form: str) -> bool:
    """Whether an action falls on Belarus, and is not its own."""
    sentence = text.lines[index].sentence
    if sentence.has(topic, "restriction") and not _restricts_belarus(text, sentence):
        return False
    return concerns_belarus(text, index) and not _own_doing(sentence, at, form)


def _actor(text: Text, index: int, at: int, topic: int, action: str) -> tuple[str, bool] | None:
    """Who takes the step, and whether the sentence says so; None where nobody can."""
    sentence = text.lines[index].sentence
    border = action in ("open", "close")
    actor = imposer_of(text, index, at, topic, border)
    listing = action == "impose" and sentence.has(at, "listing")
    if actor is None or (listing and actor[0] not in LISTERS) or (border and actor[0] not in NEIGHBOURS):
        return None
    if (not actor[1] and not border and _minsk_acts(text)) or _of_elsewhere(text, index, actor[0], border=border or sentence.has(topic, "border")):
        return None
    if sentence.has(at, "admit") and not actor[1] and action == "lift" and not sentence.any("sanction", "restriction", "licence", "sanctionlist"):
        return None  # "Belavia resumes flights" is business
    return actor


def _turned(sentence: Sentence, at: int, topic: int, action: str) -> str:
    """ "Restore sanctions", "revoke the licence": the same verbs of an easing, turned by what they act on."""
    ban = sentence.has(topic, "sanction", "restriction") and topic != at
    if action == "lift" and (sentence.has(at, "restore") or sentence.has(at + 1, "restore")) and ban:
        return "impose"
    if action == "impose" and sentence.has(at, "close") and sentence.any("anew"):
        return "extend"  # "closes its skies for another year"
    licensed = sentence.has(topic, "licence") and sentence.clause[topic] == sentence.clause[at]
    if action == "extend" and licensed and not sentence.any("sanction", "restriction", "emergency"):
        return "lift"  # what is permitted for longer is relief
    if action == "lift" and sentence.has(at, "revoke") and sentence.has(topic, "licence") and not sentence.any("sanction"):
        return "impose"
    if action == "lift" and sentence.has(at, "reach") and any(sentence.has(place, "restriction") for place in range(max(0, at - BAN_REACH), at)):
        return "impose"  # "the ban now covers drone engines"
    return action


def _ended(sentence: Sentence, at: int) -> str:
    """ "Decided to end the closure", "uchyla zawieszenie ruchu": the form of the verb that ends a closure, '' where none does."""
    for place in range(at - 1, max(-1, at - 1 - ENDED), -1):
        token = sentence.tokens[place]
        if sentence.has(place, "close", "impose", "extend", "prep") and not sentence.has(place, "lift", "ends"):
            return ""
        if sentence.has(place, "ends"):
            return token.form("ends") or "past"
        if sentence.has(place, "lift:past", "lift:pres", "lift:fut", "lift:inf"):
            return token.form("lift")
    return ""


def is_no_step(text: Text, index: int, power: str, *, border: bool) -> bool:
    """Whether a sentence that names a power tells of what Minsk itself does to it, or of its border with another country."""
    sentence = text.lines[index].sentence
    acting = [(at, action) for action in ("impose", "close") for at in sentence.find(action)]
    if any(_own_doing(sentence, at, sentence.tokens[at].form(action)) for at, action in acting):
        return True
    return border and _of_elsewhere(text, index, power, border=True)


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


def _minsk_acts(text: Text) -> bool:
    """Whether the title has Minsk as its subject, and no power, word for sanctions or licence: what follows without a power is its own doing."""
    title = text.lines[0].sentence
    powers = any(tag.startswith(("power:", "place:", "adj:")) and not tag.endswith(":BY") for tag in title.tags)
    official = text.role in (Role.FOREIGN_OFFICIAL, Role.LEGAL)  # "Belarus Regulations" is a title of theirs
    return title.is_title and title.has(0, "byactor") and not official and not powers and not title.any(*TOPICS, "border")


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
