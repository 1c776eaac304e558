"""How a predicate is meant: told as a fact, planned, demanded, denied, or recalled; and which date belongs to it.

The grammar is the same for every language: a finite verb asserts unless it stands in the future, under "may", "if", a negation or a rumour;
an infinitive or a noun ("the release of") means what the word that governs it means ("demand", "discuss", "announced", "thanked for").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from claims.extraction.dates import SAME, STRETCH, VAGUE, Moment
from claims.extraction.tokens import Sentence

ASSERTED, PLANNED, DEMANDED, DENIED, RECALLED, LOOSE = ["asserted", "planned", "demanded", "denied", "recalled", "loose"]
FINITE = frozenset({"past", "pres", "state"})
LEFT, RIGHT = 9, 7  # words around a noun or an infinitive in which its governor is looked for
QUOTES = frozenset("«»\"“”„'‘’")  # one word alone in them is somebody else's: «Помиловали» называется
AUXILIARY = 5  # words before a verb in which "will", "may" stand
NEGATION = 3
UNTIL = 9  # words from "until … not" to its verb: "пока на волю не выйдут все"
RELATIVE = 18  # words between a relative pronoun and its verb


@dataclass(frozen=True, slots=True)
class Mode:
    """What the grammar says of a predicate, by which rule, and when it happened."""

    mode: str
    rule: str
    moment: Moment | None = None
    subordinate: str = ""  # "after" or "rel": inside "after …", "who …", background to something else
    hedged: bool = False


def mode_of(sentence: Sentence, index: int, form: str, moments: list[Moment], published: date) -> Mode:
    """The mode of the predicate at a token."""
    moment = moment_of(sentence, index, moments)
    if form == "past" and _reads_as_infinitive(sentence, index):
        form = "inf"
    if form == "imp":
        return Mode(DEMANDED, "imperative", moment)
    mode, rule = _finite(sentence, index, form) if form in ("past", "pres", "part", "") else _governed(sentence, index, form)
    if rule == "past perfect" and moment is not None and moment.kind == "day" and is_today(moment, published):
        mode, rule = ASSERTED, "past perfect of today"  # "by Monday morning all twelve had been sent home"
    if mode == ASSERTED and sentence.any("rumour") and not sentence.has(index, "rumour"):
        mode, rule = PLANNED, "rumour"
    if mode == ASSERTED and moment is not None and moment.is_old(published):
        mode, rule = RECALLED, f"old:{moment.kind}"
    elif mode == ASSERTED and moment is not None and moment.is_ahead(published) and form != "past":
        mode, rule = PLANNED, "ahead"
    return Mode(mode, rule, moment, _subordinate(sentence, index, form))


def _reads_as_infinitive(sentence: Sentence, index: int) -> bool:
    """Lithuanian "paleisti" is both "released" and "to release": after "urged", "may" it is the infinitive."""
    if not any(tag.endswith(":inf") for tag in sentence.tokens[index].tags):
        return False
    return _before(sentence, index, 4, "demand", "plan", "may", "hope", "discuss", "will")


def _finite(sentence: Sentence, index: int, form: str) -> tuple[str, str]:
    if _before(sentence, index, NEGATION, "neg"):
        return (DEMANDED, "not until") if _until_not(sentence, index) else (DENIED, "negated")
    if form != "part" and _before(sentence, index, AUXILIARY, "will"):
        return PLANNED, "future"
    if form != "part" and _before(sentence, index, AUXILIARY, "ought"):
        return DEMANDED, "must"
    if form != "part" and _before(sentence, index, AUXILIARY, "may"):
        return PLANNED, "possible"
    if _before(sentence, index, 12, "if", cross=True):
        return LOOSE, "condition"
    if _before(sentence, index, 12, "deny", cross=True):
        return DENIED, "denied"
    loose = _not_told(sentence, index, form)
    if loose:
        return LOOSE, loose
    if _demanded(sentence, index):
        return DEMANDED, "demanded"
    if form == "past" and _past_perfect(sentence, index):
        return RECALLED, "past perfect"
    if _before(sentence, index, 8, "hope", cross=True):
        return PLANNED, "hoped"
    return ASSERTED, f"finite:{form}"


def _not_told(sentence: Sentence, index: int, form: str) -> str:
    """Why a verb tells no happening: a participle, a habit, somebody's own story, the subject of another verb; '' where it tells one."""
    if form == "part":
        return "participle"
    if sentence.low(index - 1) in QUOTES and sentence.low(index + 1) in QUOTES:
        return "in quotes"
    if form == "pres" and sentence.any("only"):
        return "habit"
    if form == "past" and any(sentence.has(at, "me") for at in range(max(0, index - 3), index)):
        return "own story"
    return "attributive" if form == "past" and _attributive(sentence, index) else ""


def _attributive(sentence: Sentence, index: int) -> bool:
    """ "Freed prisoner tells …", "вызвалены палітвязень распавёў": the news is what he says."""
    people = next((at for at in (index + 1, index + 2, index + 3) if sentence.has(at, "people", "single")), None)
    if people is None or any(sentence.tokens[at].kind != "word" for at in range(index + 1, people)):
        return False
    return any(
        sentence.has(at, "say", "tells")
        for at in range(people + 1, min(people + 4, len(sentence.tokens)))
        if sentence.clause[at] == sentence.clause[index]
    )


def _demanded(sentence: Sentence, index: int) -> bool:
    """ "We demand that … be freed", "требуют, чтобы … освободили": the demand stands right before its conjunction."""
    for at in range(index - 1, max(-1, index - 1 - 12), -1):
        if sentence.has(at, "sothat"):
            return any(sentence.has(place, "demand") for place in range(max(0, at - 5), at))
    return False


def _past_perfect(sentence: Sentence, index: int) -> bool:
    """ "Washington had eased sanctions" looks back, unless it is reported speech ("said that three had been freed")."""
    had = sentence.has(index - 1, "had") or (sentence.has(index - 2, "had") and sentence.has(index - 1, "was"))
    return had and not any(sentence.has(at, "say", "report") for at in range(index - 2))


GOVERNORS = {
    "deny": DENIED,
    "demand": DEMANDED,
    "achieved": ASSERTED,
    "hope": DEMANDED,
    "decide": ASSERTED,
    "discuss": PLANNED,
    "plan": PLANNED,
    "may": PLANNED,
    "will": PLANNED,
    "if": PLANNED,
    "future": PLANNED,
    "follow": RECALLED,
    "sign": ASSERTED,
    "apply": ASSERTED,
    "decree": ASSERTED,
    "managed": ASSERTED,
    "report": ASSERTED,
    "issue": ASSERTED,
    "arrive": ASSERTED,
}


def _governed(sentence: Sentence, index: int, form: str) -> tuple[str, str]:
    if form == "fut" and sentence.low(index) == "to":
        return _to_do(sentence, index)
    if _before(sentence, index, 8, "if"):
        return LOOSE, "condition"
    if form == "fut":
        if _until_not(sentence, index):
            return DEMANDED, "not until"
        denied = _before(sentence, index, NEGATION, "neg")
        return (DENIED, "negated future") if denied else (PLANNED, "future")
    if form == "noun" and (sentence.has(index - 1, "before") or sentence.has(index - 2, "before")):
        return LOOSE, "before"
    found = _governor(sentence, index)
    if found is None and form == "inf":
        everyone = any(sentence.has(at, "them") and sentence.any("people:political") for at in (index + 1, index + 2))
        return (DEMANDED, "demand of all") if everyone else (PLANNED, "infinitive")
    if found is None:
        return LOOSE, "noun alone"
    return _meant(sentence, index, form, *found)


def _to_do(sentence: Sentence, index: int) -> tuple[str, str]:
    """ "to lift": what governs it to the left decides; alone, in a headline, it is a plan."""
    if _before(sentence, index, 2, "neg"):
        return DENIED, "not to"
    found = _governor(sentence, index)
    return (GOVERNORS[found[1]], f"to:{found[1]}") if found and found[0] < index else (PLANNED, "future")


def _meant(sentence: Sentence, index: int, form: str, governor: int, tag: str) -> tuple[str, str]:
    """What an infinitive or noun means under its governor: "did not demand", "will announce", "had announced" turn it."""
    mode = GOVERNORS[tag]
    if tag == "report" and any(sentence.has(at, "deny") for at in range(max(0, governor - 3), governor)):
        return DENIED, "denied report"
    if mode in (PLANNED, DEMANDED) and form == "inf" and sentence.has(index - 1, "neg"):
        return DENIED, "not to"
    if mode in (PLANNED, DEMANDED, ASSERTED) and tag != "hope" and _before(sentence, governor, NEGATION, "neg"):
        return DENIED, f"not:{tag}"
    if mode != ASSERTED:
        return mode, f"{form or 'noun'}:{tag}"
    if _before(sentence, governor, AUXILIARY, "will", "may"):
        return PLANNED, f"will:{tag}"
    if sentence.has(governor - 1, "had"):
        return RECALLED, f"had:{tag}"
    if form == "inf" and tag not in ("managed", "decide"):
        return PLANNED, "infinitive"
    return mode, f"{form or 'noun'}:{tag}"


def _until_not(sentence: Sentence, index: int) -> bool:
    """ "Sanctions stay, пока не выпустят всех": a conjunction, and no adverb ("пока не выпустили", "поки не відкриє": not yet)."""
    near = range(max(1, index - UNTIL), index)
    return any(
        sentence.has(at, "untilnot") and sentence.tokens[at - 1].kind == "mark" and sentence.clause[at] == sentence.clause[index] for at in near
    )


def _governor(sentence: Sentence, index: int) -> tuple[int, str] | None:
    """The nearest governing word, to the left first; what stands behind a semicolon governs nothing."""
    sides = (range(index - 1, max(-1, index - 1 - LEFT), -1), range(index + 1, min(len(sentence.tokens), index + 1 + RIGHT)))
    for side in sides:
        for at in side:
            token = sentence.tokens[at]
            if token.text in ";•":
                break
            tag = next((tag for tag in GOVERNORS if tag in token.tags), None)
            if tag:
                return at, tag
    return None


def _before(sentence: Sentence, index: int, reach: int, *tags: str, cross: bool = False) -> bool:
    """Whether a tag stands shortly before a token, in the same clause unless `cross`."""
    wanted = frozenset(tags)
    for at in range(index - 1, max(-1, index - 1 - reach), -1):
        if not cross and sentence.clause[at] != sentence.clause[index]:
            return False
        if sentence.tokens[at].tags & wanted:
            return True
        if cross and "but" in sentence.tokens[at].tags and at and sentence.tokens[at - 1].kind == "mark":
            return False  # "refused fifteen, but sixteen go free": what stands before "but" is over
    return False


def _subordinate(sentence: Sentence, index: int, form: str) -> str:
    for at in range(index - 1, max(-1, index - 1 - 10), -1):
        if sentence.clause[at] < sentence.clause[index] - 1:
            return ""
        if sentence.has(at, "afternoun") and form in FINITE and _ends_before(sentence, at, index):
            continue  # "после визита посланника помилованы двое": the preposition takes its noun, not the verb
        if sentence.has(at, "after", "follow"):
            return "after"
        when = sentence.has(at, "whenrel") and sentence.low(at - 1) == ","
        if (when or sentence.has(at, "rel", "how")) and sentence.clause[at] == sentence.clause[index]:
            return "" if _of_decree(sentence, at) else "rel"
    relative = relative_of(sentence, index)
    return "rel" if relative is not None and not _of_decree(sentence, relative) else ""


def _ends_before(sentence: Sentence, preposition: int, index: int) -> bool:
    """Whether no conjunction makes a clause of the preposition: "после того как", "пасля таго як"."""
    return not any(sentence.has(at, "clausal", "how", "that", "rel") for at in range(preposition + 1, index))


def _of_decree(sentence: Sentence, relative: int) -> bool:
    """ "A decree by which 27 are freed", "указ, в соответствии с которым": what a decree does is the news of its sentence."""
    return any(sentence.has(at, "decree", "sign") for at in range(max(0, relative - 6), relative))


def relative_of(sentence: Sentence, index: int) -> int | None:
    """The relative pronoun whose clause goes on over a list of names to the predicate: "которую неделю назад вместе с X, Y и Z вывезли"."""
    for at in range(index - 1, max(-1, index - 1 - RELATIVE), -1):
        token = sentence.tokens[at]
        if "rel" in token.tags:
            return at
        if token.text in ";:—–" or token.tags & {"say", "free:past", "pardon:past", "deport:past", "verb", "was"}:
            return None
        if token.tags & {"sentenced", "arrested"} and sentence.clause[at] != sentence.clause[index]:
            return None  # "которого осудили в 2022 году, освобождён": its clause had its own verb
    return None


def moment_of(sentence: Sentence, index: int, moments: list[Moment]) -> Moment | None:
    """The date that belongs to a token: of its clause, else one that opens the sentence, else the nearest of a neighbouring clause."""
    here = sentence.clause[index]
    moments = [moment for moment in moments if not sentence.has(moment.start - 1, "until") and not _of_protests(sentence, moment)]
    relative = relative_of(sentence, index)
    same = [
        moment
        for moment in moments
        if not moment.since and (sentence.clause[moment.start] == here or (relative is not None and relative < moment.start < index))
    ]
    if same:
        return min(same, key=lambda moment: min(abs(moment.start - index), abs(moment.end - 1 - index)))
    moments = [moment for moment in moments if not _of_sentence(sentence, moment) and not sentence.has(moment.start - 1, "until")]
    opening = [moment for moment in moments if moment.start <= 3 and not moment.since]
    if opening:
        return opening[0]
    near = [
        moment
        for moment in moments
        if abs(sentence.clause[moment.start] - here) == 1
        and not moment.since
        and abs(moment.start - index) <= 8
        and not (moment.kind == VAGUE and moment.start > index)  # "crossed the border, earlier imprisoned": of what follows it
    ]
    return min(near, key=lambda moment: abs(moment.start - index)) if near else None


def _of_protests(sentence: Sentence, moment: Moment) -> bool:
    """ "Лидеры протестов 2020 года": the year of what they were jailed for."""
    return (
        moment.kind == STRETCH and moment.start > 0 and sentence.has(moment.start - 1, "euphemism") and not sentence.has(moment.start - 1, "people")
    )


def _of_sentence(sentence: Sentence, moment: Moment) -> bool:
    """ "jailed in 2023", "осуждён в апреле": the date of another clause that tells of the sentence."""
    here = sentence.clause[moment.start]
    return any(sentence.clause[at] == here for at in sentence.find("sentenced", "detain", "arrested")) and not any(
        sentence.clause[at] == here for at in sentence.find("free", "pardon", "deport")
    )


def is_today(moment: Moment | None, published: date) -> bool:
    """Whether a date says that it is news."""
    return moment is not None and (moment.kind == SAME or (moment.kind == "day" and not moment.is_old(published)))
