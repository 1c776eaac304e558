"""How a step of sanctions is meant: words or law, decided or wished for, news or looked back at.

The grammar of modes.py says how the verb is told; here stands what only sanctions have: a day to come makes a decided step announced, a title that
asks or explains looks back, the envoy's words are no law, and a licence, a list or a lawgiver's own act is.
"""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extraction.dates import Moment
from claims.extraction.imposers import powers_at
from claims.extraction.modes import ASSERTED, DEMANDED, DENIED, LOOSE, PLANNED, RECALLED, Mode, is_today, mode_of
from claims.extraction.reader import Line, Text
from claims.extraction.tokens import Sentence
from claims.model import Modality

LEGAL_ACT = re.compile(
    r"(?:Council|Commission) (?:Implementing |Delegated )?(?:Decision|Regulation)|\(CFSP\)|SOR/\d"
    r"|Statutory Instrument|Executive Order|Ordinance|Verordnung"
)
FRESH_DAYS = 3  # "closed since Saturday", told on Sunday, is news
FOLLOWED = ("place:EU", "power:EU", "adj:EU")  # whose measures others take over
OF = frozenset(("of", "от", "ад", "від", "z", "vom"))  # before the day of what is followed
END_WORDS = frozenset({"to", "into", "till", "until", "by", "до", "па", "по", "да", "bis", "do", "iki"})
CONTACT = 6  # words between a topic and the verb of its relative clause without a pronoun
SINCE_WHEN = 8  # words between "since" and the verb that it makes a look back
NOT_BEFORE = 6  # words before a noun in which a "not" denies it
NOUN_BEHIND = 12  # words behind a noun in which its verb stands
NONE_OF = 6  # words between "no" and the passive that it denies
NOT_BEHIND = 4  # words behind "onto the list" in which a "not" denies it
TO_END = 3  # words between "to" and the month that it ends with
BEHIND, CLOSE_BEHIND = 9, 4  # words behind an infinitive in which its governing verb stands: with a "not" before it, and without
URGED = 6  # words before an action in which a demand governs it


def mode_of_step(text: Text, index: int, at: int, topic: int, form: str, imposer: str) -> Mode | None:
    """The mode of an action; None where it only names what exists ("the sanctions imposed in 2021")."""
    line = text.lines[index]
    sentence = line.sentence
    if form == "part":  # "commented on the ban imposed on Monday"
        return Mode(RECALLED, "participle") if sentence.any("react") else None
    if _no_step(sentence, at, form):
        return None
    mode = _but_for_without(text, sentence, at, mode_of(sentence, at, form, line.moments, text.published))
    if mode.mode == ASSERTED and (_contact(sentence, topic, at) or (_describes(sentence, at, topic, form, mode) and not _is_act(text))):
        return Mode(RECALLED, "relative", mode.moment)
    mode = _of_past(text, line, at, mode) if form == "past" and mode.mode == ASSERTED else mode
    mode = _governed(sentence, at, form, mode)
    mode = _dated(text, line, at, form, mode)
    if mode.mode in (ASSERTED, LOOSE) and mode.rule == "noun alone" and sentence.is_title and not _titled(sentence, at):
        return None
    if mode.rule in ("infinitive", "condition") or (mode.mode == LOOSE and not _owned(sentence, topic, imposer) and not sentence.is_title):
        return None
    if form == "past" and _verbless(sentence, at) and (mode.rule == "negated" or _not_behind(sentence, at)):
        return None  # "no longer on the list": the other word tells it
    if mode.rule == "must" and _is_act(text):
        mode = Mode(ASSERTED, "act", mode.moment)  # "the measures should be renewed", said by the act that renews them
    if mode.mode == ASSERTED and mode.subordinate == "rel" and _antecedent(sentence, at, topic):
        return Mode(RECALLED, "relative", mode.moment)
    looking = _looks_back(text, line, at, form, mode.moment) if mode.mode in (ASSERTED, LOOSE) else ""
    return Mode(RECALLED, looking, mode.moment) if looking else mode


def _but_for_without(text: Text, sentence: Sentence, at: int, mode: Mode) -> Mode:
    """ "Без обсуждения продлил": "without" denies its noun, and not the verb."""
    if mode.rule == "rumour" and min(sentence.find("rumour")) > at:
        if mode.moment is not None and mode.moment.is_old(text.published):
            return Mode(RECALLED, f"old:{mode.moment.kind}", mode.moment, mode.subordinate)
        return Mode(ASSERTED, "finite", mode.moment, mode.subordinate)  # "are lifted, and seem no longer to apply"
    if mode.rule != "negated":
        return mode
    near = [place for place in range(max(0, at - 3), at) if sentence.has(place, "neg")]
    return Mode(ASSERTED, "finite", mode.moment, mode.subordinate) if near and all(sentence.has(place, "prep") for place in near) else mode


def _no_step(sentence: Sentence, at: int, form: str) -> bool:
    """Words of a step that tell none: an adjective before its noun, a state, a demand not to act, a question left open."""
    if sentence.lang == "en" and form == "past" and sentence.has(at + 1, "border") and sentence.has(at - 1, "prep", "edge", "few"):
        return True  # "block the road over a closed crossing"
    if form == "past" and sentence.has(at, "impose") and sentence.any("stay", "remains") and sentence.any("sanctionlist", "stay"):
        return True  # "the bank stays on the list, its assets are frozen"
    if sentence.has(at, "impose") and any(sentence.has(place, "still") for place in range(max(0, at - 3), at)):
        return True  # "it is still forbidden to buy their fuel"
    kept = [place for place in range(max(0, at - 3), at) if sentence.has(place, "remains", "still", "keep") and not sentence.has(place + 1, "border")]
    if sentence.lang == "en" and sentence.has(at + 1, "nobody"):
        return True  # "lifts none"
    if form == "past" and kept and sentence.any("border"):
        return True  # "the border remains open"
    if any(sentence.has(place, "stay") for place in range(max(0, at - 3), at)) and _negated(sentence, at):
        return True  # "the ban nobody has lifted": it stays
    if form in ("inf", "fut") and _urged(sentence, at) and _negated(sentence, at):
        return True  # "urged the EU not to lift": nothing is done, nothing is refused
    return sentence.any("when", "question") and _left_open(sentence, at)  # "when traffic will resume, Warsaw does not say"


def _of_past(text: Text, line: Line, at: int, mode: Mode) -> Mode:
    """What a past that seems told as a fact means by the words around it: "since then", "no … is unblocked", "must be put under sanctions"."""
    sentence = line.sentence
    if any(sentence.has(place, "concession") and sentence.clause[place] == sentence.clause[at] for place in range(at)):
        return Mode(RECALLED, "although", mode.moment)  # "prices did not move, though the envoy announced on Saturday"
    if mode.rule == "past perfect of today":
        return Mode(RECALLED, "past perfect", mode.moment)  # "the day before, the US had delisted the airline"
    if _since_when(sentence, at):
        mode = replace(mode, subordinate="after")
    if any(sentence.has(place, "after") and sentence.has(place - 1, "unit") for place in range(max(0, at - SINCE_WHEN), at)):
        return Mode(RECALLED, "so long after", mode.moment)  # "a day after the US lifted sanctions, Brussels said"
    if _none_of(sentence, at):
        return Mode(DENIED, "none of", mode.moment)
    if not _verbless(sentence, at):
        return mode
    if any(sentence.has(place, "ought", "demand") and sentence.clause[place] == sentence.clause[at] for place in range(at, at + BEHIND)):
        return Mode(DEMANDED, "ought behind", mode.moment)
    governed = mode_of(sentence, at, "noun", line.moments, text.published)
    return governed if governed.mode in (PLANNED, DEMANDED, DENIED) else mode


def _describes(sentence: Sentence, at: int, topic: int, form: str, mode: Mode) -> bool:
    """ "Plants that are on the EU's list", "because of which the measures were brought in": a relative clause says only which ones."""
    if mode.subordinate != "rel" or form != "past" or sentence.is_title:
        return False
    relative = max((place for place in sentence.find("rel", "how") if place < at), default=at)
    if sentence.has(relative - 1, "by"):
        return False  # "regulations by which ten names are inserted"
    return topic > at or sentence.has(at, "listing") or sentence.has(topic, "sanctionlist")


def _since_when(sentence: Sentence, at: int) -> bool:
    """ "С тех пор как сняли санкции": since then, whatever pronoun follows."""
    near = [place for place in range(max(0, at - SINCE_WHEN), at) if sentence.clause[place] == sentence.clause[at]]
    return any(sentence.has(place, "after") and sentence.has(place, "since", "anniversary", "sofar") for place in near)


def _left_open(sentence: Sentence, at: int) -> bool:
    """A clause of "when" or "which" that somebody leaves unanswered: a "not" and a word of speaking stand in another clause."""
    clause = sentence.clause[at]
    first = next(place for place in range(len(sentence.tokens)) if sentence.clause[place] == clause)
    asked = any(sentence.has(place, "when", "question") for place in range(first, min(first + 3, at + 1)))
    silent = any(sentence.clause[place] != clause and sentence.has(place + 1, "say", "report", "unsaid") for place in sentence.find("neg"))
    return asked and (silent or any(sentence.clause[place] != clause for place in sentence.find("unsaid")))


def _contact(sentence: Sentence, topic: int, at: int) -> bool:
    """English relative clauses without "which": "the package that the EU adopted", "the measures Brussels took"."""
    if sentence.lang != "en" or not topic < at <= topic + CONTACT:
        return False
    between = range(topic + 1, at)
    foreign = any(tag.startswith(("power:", "place:")) and tag != "place:BY" for place in between for tag in sentence.tokens[place].tags)
    plain = all(sentence.tokens[place].kind == "word" and not sentence.has(place, "was", "by") for place in between)
    return foreign and plain and (sentence.low(topic + 1) == "that" or not sentence.has(topic + 1, "prep", "and"))


def _none_of(sentence: Sentence, at: int) -> bool:
    """ "No new property is unblocked": the "no" of the subject denies its passive."""
    near = range(max(0, at - NONE_OF), at)
    return sentence.has(at - 1, "was") and any(sentence.has(place, "no") and sentence.clause[place] == sentence.clause[at] for place in near)


def _verbless(sentence: Sentence, at: int) -> bool:
    """ "Onto the sanctions list", "under sanctions": no verb, so that what governs it says how it is meant ("we ask to put … on the list")."""
    return sentence.has(at, "prep", "sanction", "sanctionlist", "listing") and sentence.has(at, "prep", "sanctionlist", "sanction")


def _not_behind(sentence: Sentence, at: int) -> bool:
    """ "Под запрет не попадут": the verb behind has a "not"."""
    return any(sentence.has(place, "neg") and sentence.clause[place] == sentence.clause[at] for place in range(at + 1, at + NOT_BEHIND))


def _is_act(text: Text) -> bool:
    """Whether the text is a legal act: its title names the kind and a number."""
    return text.title_lines > 0 and LEGAL_ACT.search(text.normal.text, 0, text.lines[text.title_lines - 1].sentence.end) is not None


def _antecedent(sentence: Sentence, at: int, topic: int) -> bool:
    """ "The restrictions that the EU approved in May": what the relative clause hangs on is the topic itself, so that it only says which one."""
    relative = next((place for place in sentence.find("rel") if topic < place < at), None)
    return relative is not None and any(
        tag.startswith(("power:", "place:")) and tag != "place:BY"
        for place in range(relative, min(at + 3, len(sentence.tokens)))
        for tag in sentence.tokens[place].tags
    )


def _of_the_day(text: Text, moment: Moment) -> bool:
    """An explainer of the day itself: "Yesterday the EU adopted the 22nd package", under "What is in it"."""
    return moment.kind == "day" and 0 <= (text.published - moment.high).days <= 1


def _urged(sentence: Sentence, at: int) -> bool:
    return any(sentence.has(place, "demand") for place in range(max(0, at - URGED), at))


def _governed(sentence: Sentence, at: int, form: str, mode: Mode) -> Mode:
    """The mode by the words that govern the action, where sanctions have their own: "whether", "voted to", "not ruled out", "no relief", a draft."""
    if form == "inf" and any(sentence.has(place, "whether") for place in (at - 3, at - 2, at - 1, at + 1)):
        return Mode(PLANNED, "whether", mode.moment)
    if mode.rule == "infinitive":
        voted = Mode(ASSERTED, "voted", mode.moment) if any(place < at for place in sentence.find("vote", "agree")) else None
        return voted or _verb_behind(sentence, at) or mode
    if mode.rule == "condition" and (form == "fut" or sentence.any("further")) and not _in_clause(sentence, at, "if"):
        return Mode(PLANNED, "if", mode.moment)
    if (
        mode.mode == DENIED
        and mode.rule.endswith(":deny")
        and any(_negated(sentence, place) and not sentence.has(place, "neg") for place in sentence.find("deny"))
    ):
        return Mode(PLANNED, "not ruled out", mode.moment)
    if form == "noun" and any(sentence.has(place, "no") and sentence.clause[place] == sentence.clause[at] for place in range(max(0, at - 3), at)):
        return Mode(DENIED, "no", mode.moment)
    if form == "noun" and any(sentence.clause[place] == sentence.clause[at] for place in sentence.find("willnotbe")):
        return Mode(DENIED, "will not be", mode.moment)  # "снятия не будет"
    if form == "noun" and mode.mode in (ASSERTED, LOOSE) and _nothing_behind(sentence, at):
        return Mode(DENIED, "none behind", mode.moment)
    if mode.rule == "noun alone" and any(sentence.low(place) == "to" for place in range(1, min(at, 5))):
        return Mode(PLANNED, "title to", mode.moment)  # "Swiss to copy the embargo"
    if mode.mode in (ASSERTED, LOOSE) and sentence.any("draft"):
        return Mode(PLANNED, "draft", mode.moment)
    if (
        form == "pres"
        and mode.mode == ASSERTED
        and any(place > at and sentence.clause[place] == sentence.clause[at] for place in sentence.find("if"))
    ):
        return Mode(PLANNED, "if behind", mode.moment)  # "ends the waiver if balloons come back"
    return _of_noun(sentence, at, mode) if form == "noun" else mode


def _of_noun(sentence: Sentence, at: int, mode: Mode) -> Mode:
    """What a noun means by the words around it: a cause, not thought of, dependent on something, only the subject of what somebody said."""
    if mode.mode != DENIED and any(sentence.has(place, "because") for place in range(max(0, at - 5), at)):
        return Mode(ASSERTED, "because", mode.moment)  # "pardoned in connection with the lifting of sanctions"
    if mode.rule == "noun:plan" and sentence.any("announces"):
        return Mode(ASSERTED, "noun:announces", mode.moment)
    before = [place for place in range(max(0, at - NOT_BEFORE), at) if sentence.clause[place] == sentence.clause[at]]
    if (
        mode.rule == "noun alone"
        and not sentence.has(at - 1, "prep")
        and any(sentence.has(place, "neg") and not sentence.has(place, "prep", "only") for place in before)
    ):
        return Mode(DENIED, "not before", mode.moment)  # "did not pay for it by easing sanctions"
    if mode.rule == "noun alone":
        behind = [place for place in range(at + 1, min(at + NOUN_BEHIND, len(sentence.tokens))) if sentence.clause[place] == sentence.clause[at]]
        if any(sentence.has(place, "plan", "discuss", "hope") and _negated(sentence, place) for place in behind):
            return Mode(DENIED, "not thought of", mode.moment)
        if sentence.any("hedge"):
            return Mode(PLANNED, "depends", mode.moment)
    if mode.rule == "noun:report" and _is_subject(sentence, at):
        return Mode(RECALLED, "subject", mode.moment)
    return mode


def _is_subject(sentence: Sentence, at: int) -> bool:
    """ "Said that the easing must not become a model": the noun is spoken about; its clause has a verb of its own and begins with "that"."""
    clause = [place for place in range(len(sentence.tokens)) if sentence.clause[place] == sentence.clause[at]]
    return any(sentence.has(place, "that") for place in clause[:3]) and any(sentence.has(place, "neg", "ought") for place in clause if place > at)


def _dated(text: Text, line: Line, at: int, form: str, mode: Mode) -> Mode:
    """The mode by the dates: a day to come, a weekday to come, a date that belongs to another clause."""
    sentence, moment = line.sentence, mode.moment
    of_topic = moment is not None and moment.start > at and len(moment.text) == len("2006")  # "prolongs the decree of 2006"
    if sentence.has(at, "extend") and mode.rule.startswith("old:") and moment is not None and (of_topic or is_end(sentence, moment)):
        mode = Mode(ASSERTED, "finite")  # "extends the licence to June": the month is its end
    if mode.rule.startswith("old:") and mode.subordinate != "rel" and _dated_now(text, line, at):
        mode = Mode(ASSERTED, "finite")  # "applies from today the measures adopted in May"
    if mode.rule.startswith("old:") and moment is not None and _of_what_is_followed(sentence, at, moment):
        mode = Mode(ASSERTED, "finite")
    if mode.rule == "old:offset" and moment is not None and sentence.clause[moment.start] != sentence.clause[at]:
        mode = Mode(ASSERTED, "finite")  # "the barriers went up, thirteen days after …"
    if mode.rule == "old:day" and moment is not None and sentence.has(moment.start, "weekday") and form in ("pres", "fut", "inf"):
        return Mode(PLANNED, "ahead", moment)  # "opens the border on Monday" is the coming one
    coming = mode.mode == ASSERTED and form != "noun" and not sentence.has(at, "extend")
    if (coming or (mode.mode == PLANNED and mode.rule.startswith("future"))) and _due(text, line, at):
        return Mode(PLANNED, "ahead", mode.moment)
    return mode


def _of_what_is_followed(sentence: Sentence, at: int, moment: Moment) -> bool:
    """ "Switzerland adopts the EU's measures of 24 February": the day of the measures that another power follows, not its own ("in February")."""
    if not any(not token.tags.isdisjoint(FOLLOWED) for token in sentence.tokens[at : moment.start]):
        return False
    if sentence.has(moment.start - 1, "prep", "since") and sentence.low(moment.start - 1) not in OF:
        return False
    here = sentence.clause[at]
    return any(place < at and sentence.clause[place] == here and powers_at(sentence, place, at) not in ([], ["EU"]) for place in range(at))


def is_end(sentence: Sentence, moment: Moment) -> bool:
    """ "To June", "до конца февраля", "iki kitų metų vasario": an end stands before the month, at most with its year between."""
    return any(sentence.low(place) in END_WORDS for place in range(max(0, moment.start - TO_END), moment.start))


def _dated_now(text: Text, line: Line, at: int) -> bool:
    """Whether another date of the clause is that of the day or the day before."""
    clause = line.sentence.clause
    return any(moment.kind == "day" and _of_the_day(text, moment) and abs(clause[moment.start] - clause[at]) <= 1 for moment in line.moments)


def _nothing_behind(sentence: Sentence, at: int) -> bool:
    """ "Grounds for a new closure there are none": Slavic clauses end in their negation."""
    clause = sentence.clause[at]
    behind = [place for place in range(at + 1, len(sentence.tokens)) if sentence.clause[place] == clause and sentence.tokens[place].kind == "word"]
    return bool(behind) and sentence.lang != "en" and sentence.has(behind[-1], "neg")


def _verb_behind(sentence: Sentence, at: int) -> Mode | None:
    """ "The ban to lift they do not plan": Slavic word order puts the governing verb behind its infinitive."""
    for place in range(at + 1, min(at + BEHIND, len(sentence.tokens))):
        if sentence.clause[place] != sentence.clause[at]:
            return None
        if sentence.has(place, "plan", "may", "hope", "decide") and (place < at + CLOSE_BEHIND or _negated(sentence, place)):
            return Mode(DENIED, "not behind") if _negated(sentence, place) else Mode(PLANNED, "behind")
        if sentence.has(place, "deny"):
            return Mode(DENIED, "denied behind")
    return None


def _negated(sentence: Sentence, at: int) -> bool:
    return sentence.has(at - 1, "neg") or sentence.has(at - 2, "neg")


def _titled(sentence: Sentence, at: int) -> bool:
    """Whether a title's bare noun is of Belarus ("Counter Terrorism Designations; Belarus-related Removal"), and not Minsk's own words on it."""
    here = [token for place, token in enumerate(sentence.tokens) if sentence.clause[place] == sentence.clause[at]]
    ours = any(not token.tags.isdisjoint(("place:BY", "adj:BY", "ours", "t:potash", "t:aviation", "t:oil", "t:banks")) for token in here)
    speaks = (sentence.has(0, "byactor") and sentence.has(1, "prep")) or any(
        sentence.has(place, "byactor") and sentence.clause[place] < sentence.clause[at] for place in range(at)
    )
    removal = sentence.has(at, "impose") and any(sentence.has(place, "lift") for place in (at + 1, at + 2))
    return ours and not speaks and not removal


def _in_clause(sentence: Sentence, at: int, tag: str) -> bool:
    return any(sentence.clause[place] == sentence.clause[at] for place in sentence.find(tag))


def _due(text: Text, line: Line, at: int) -> bool:
    """ "The ban ends from 1 August": a day to come, that is no end of something, in the clause of the action."""
    sentence = line.sentence
    return any(
        (moment.stated or sentence.has(moment.start, "offset"))
        and moment.is_ahead(text.published)
        and sentence.clause[moment.start] == sentence.clause[at]
        and not sentence.has(moment.start - 1, "until")
        for moment in line.moments
    )


def analyses(text: Text) -> bool:
    """Whether the title asks or explains: what such a text tells was news before."""
    titles = [line.sentence for line in text.lines[: text.title_lines]]
    return any(title.has(0, "analysis") or title.any("explains") or any(token.text == "?" for token in title.tokens) for title in titles)


def _looks_back(text: Text, line: Line, at: int, form: str, moment: Moment | None) -> str:
    """The rule by which a step told as a fact is only recalled, '' where it is news."""
    sentence = line.sentence
    if sentence.any("recall"):
        return "recall"
    if form == "noun" and sentence.any("stay"):
        return "stays"
    if any(place < at for place in sentence.find("anniversary")):
        return "anniversary"  # "it is a month since Britain imposed sanctions"
    if not sentence.has(at, "extend") and _since_then(text, line, at):
        return "since then"
    if "reprint" in text.tags:
        return "reprint"
    near = [text.lines[0].sentence, text.lines[max(0, sentence.index - 1)].sentence, sentence]
    if sentence.is_title and sentence.index + 1 < len(text.lines) and form == "noun":
        near.append(text.lines[sentence.index + 1].sentence)  # "X: the delisting is a victory", and whom it comments on
    if any(each.any("react") for each in near) or sentence.any("cheer"):
        return "reaction"
    told = moment is not None and _of_the_day(text, moment) and not sentence.any("had")
    return "analysis" if analyses(text) and not told else ""


def _owned(sentence: Sentence, topic: int, imposer: str) -> bool:
    """ "American sanctions", "sanctions of the EU": the power stands beside the topic."""
    return any(sentence.has(at, f"adj:{imposer}", f"place:{imposer}", f"power:{imposer}") for at in range(max(0, topic - 3), topic + 4))


def _since_then(text: Text, line: Line, at: int) -> bool:
    """ "The crossings have been closed since October" tells a state, not a step."""
    clause = line.sentence.clause
    lasting = [
        moment for moment in line.moments if moment.since and not line.sentence.has(moment.start, "weekday")
    ]  # "from Thursday" is the coming one
    return any(clause[moment.start] == clause[at] and (text.published - moment.low).days > FRESH_DAYS for moment in lasting)


def is_legal(text: Text, index: int, at: int, action: str, imposer: str, form: str) -> bool:
    """Whether a legal text is told of: a licence issued, a name taken off a list, a regulation; or the act of a body whose word is the law."""
    sentence = text.lines[index].sentence
    if any(line.sentence.any("notyet") for line in text.lines) or sentence.any("agree"):
        return False
    if action in ("open", "close"):
        return form == "past" or "ineffect" in text.tags
    if action == "extend" and sentence.any("border") and not sentence.any("sanction"):
        return False  # a closure that is prolonged begins anew when the old one ends
    if imposer != "US" or action == "extend" or sentence.any("licence", "emergency", "agency"):
        return True
    if action == "impose" and form in ("past", "pres") and not sentence.any("envoy"):
        return True  # whom the Treasury blacklists is on its list
    if sentence.any("sign") and sentence.any("decree", "order"):
        return True
    if sentence.any("envoy") and not sentence.any("visa"):
        return False  # his words, not the law
    if sentence.any("visa") or (action == "lift" and sentence.has(at, "permit") and form == "past"):
        return True  # what the Treasury has permitted, it permitted by a licence; visas are the department's own to give
    if sentence.any("sanctionlist") and action in ("lift", "impose"):
        return True
    near = [text.lines[other].sentence for other in (0, index - 1, index + 1) if 0 <= other < len(text.lines) and other != index]
    return any(line.any("licence") or (line.any("sanctionlist") and not line.any("envoy")) for line in near)


def _comes_into_force(text: Text) -> bool:
    """ "The restrictions come into force on 1 June", said of what is decided."""
    return any(line.sentence.any("comesinto") and any(moment.is_ahead(text.published) for moment in line.moments) for line in text.lines)


def modality_of(text: Text, index: int, mode: Mode, form: str, legal: bool, border: bool, imposer: str) -> Modality:
    news = Modality.IN_FORCE if legal else Modality.ANNOUNCED
    simple = {DENIED: Modality.DENIED, DEMANDED: Modality.DEMANDED, RECALLED: Modality.BACKGROUND}
    if mode.mode in simple:
        return simple[mode.mode]
    sentence = text.lines[index].sentence
    if mode.mode == PLANNED:
        if mode.subordinate == "after" and mode.rule.endswith(":plan"):
            return Modality.BACKGROUND
        return Modality.ANNOUNCED if _promised(text, sentence, mode, border, imposer) else Modality.PLANNED
    if mode.mode == LOOSE:
        return news if sentence.is_title and form == "noun" else Modality.BACKGROUND
    if mode.subordinate == "after" and not is_today(mode.moment, text.published):
        return Modality.BACKGROUND
    return news


def _promised(text: Text, sentence: Sentence, mode: Mode, border: bool, imposer: str) -> bool:
    """A step decided for a coming day is announced: a border that will open on Monday, a ban that ends on the 1st, the envoy's "we are lifting"."""
    if analyses(text) or sentence.any("may", "hedge", "draft", "further", "if") or mode.rule in ("rumour", "draft", "whether", "if"):
        return False
    if sentence.any("ruler") or any(token.text == "?" for token in sentence.tokens):
        return False  # what Minsk expects of others
    if (sentence.any("conditional") or mode.subordinate == "rel") and mode.rule != "ahead":
        return False  # "refused to say which sanctions would go"
    if sentence.any("agree") or (imposer == "EU" and {"package", "agree"} <= text.tags and mode.rule.startswith(("future", "finite"))):
        return True  # what the envoys agreed on is announced; "transactions will be outlawed", says the next sentence
    if mode.rule == "ahead":
        return True
    if mode.rule.startswith("future") and mode.moment is not None and mode.moment.stated and mode.moment.is_ahead(text.published):
        return True
    freed = not text.tags.isdisjoint(("free:past", "deport:past", "pardon:past", "arrive"))
    if imposer == "US" and sentence.any("promise") and freed and "envoy" in text.tags:
        return True  # the price of those who were let go
    if mode.rule.startswith("future") and _comes_into_force(text):
        return True
    if not (mode.rule.startswith(("future", "will:")) or mode.rule in ("to:report", "inf:will")):
        return False
    eases = sentence.any("lift", "permit", "delist", "admit")  # "a law will forbid Trump to touch sanctions" promises nothing
    return border or (imposer == "US" and eases and not text.tags.isdisjoint(("envoy",)))
