"""Figures: every number of people with the predicate that it belongs to, and every predicate without a number.

The number is asked for its predicate, not the predicate for its number: "of the 22 pardoned 20 …, 1,110 remain" then falls apart by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from claims.extraction.dates import Moment
from claims.extraction.modes import ASSERTED, DENIED, LOOSE, PLANNED, RECALLED, Mode, mode_of
from claims.extraction.numbers import BARE, COUNTING, PEOPLE, Number, is_people
from claims.extraction.reader import Line, Text
from claims.extraction.tokens import Sentence, Token
from claims.model import Bound

RELEASING = ("pardon", "free", "deport", "out", "handover", "arrive", "swap", "amnesty", "early", "termend")
STANDING = tuple(concept for concept in RELEASING if concept != "early")  # "early" alone is a manner, no predicate
PREDICATES = (*STANDING, "held", "recognised", "sentenced")
CARRYING = ("pardon", "free", "deport", "swap", "amnesty", "held", "recognised", "sentenced")
NEIGHBOURS = 4  # words between two predicates of one clause that tell of one happening
DESTINATION = 6  # words between a number and the country that its people were brought to
CARRY = 2  # sentences over which a number still belongs to a predicate
BREAK_COST = 6  # words that a comma or a dash between number and predicate counts for
FARTHEST = 26  # cost above which a number and a predicate have nothing to do with each other
DASHED = 3  # words between a date and its number, a dash among them
FARTHEST_BARE = 10  # the same for a number without a noun
FARTHEST_DATED = 130  # the same for a number with a date of its own, in a list
FEWEST_HELD = 100  # below it "12 political prisoners" without a verb may be anything
ALL_HELD = 600  # the same of "prisoners", who may be others
BASE_SHARE = 5  # a number at least so many times the one before "of" is its base, not the whole of an event
WEAK = {"arrive": 3, "handover": 3, "termend": 0, "early": 3, "amnesty": 2, "swap": 1, "sentenced": 8, "recognised": 3}

# Parts of a whole, by the noun that the number counts.
LABELS = {
    "people:woman": "women",
    "people:man": "men",
    "people:foreigner": "foreigners",
    "people:clergy": "clergy",
    "people:journalist": "journalists",
}


@dataclass(slots=True)
class Figure:
    """A number, or its absence, with the predicate that tells what happened to those people."""

    line: int
    start: int  # tokens of number and predicate together, for the quote
    end: int
    predicate: int
    concept: str
    form: str
    mode: Mode
    count: int | None
    bound: Bound
    number: Number | None = None
    label: str | None = None  # what kind of part it would be
    among: bool = False  # "of them", "in their number": a part for certain
    nationality: str | None = None
    who: str | None = None
    destination: str | None = None  # country that the words after the number name
    foreign: bool = False  # another country's prisoners
    names: int = 0  # people named as the subject where no number stands
    rules: list[str] = field(default_factory=list)

    @property
    def moment(self) -> Moment | None:
        return self.mode.moment


def figures_of(text: Text) -> list[Figure]:
    """All figures of the text in their order."""
    found: list[Figure] = []
    for index, line in enumerate(text.lines):
        used: set[int] = set()
        for number in line.numbers:
            figure = _with_number(text, index, line, number)
            if figure is not None:
                found.append(figure)
                used.add(figure.predicate)
        for at in _predicates(line.sentence, STANDING):
            if not any(_same_happening(line.sentence, at, other) for other in used):
                found.append(_without_number(text, index, line, at))
                used.add(at)
        found += _carried(text, index, line, found)
        found += _corrected(text, index, line, found)
    for figure in found:
        _counted_before(text, figure)
    return found


def _counted_before(text: Text, figure: Figure) -> None:
    """ "204! Столько человек отпустили", "… forty-four. All of them were set down at the border": the number stands in the sentence before."""
    sentence = text.lines[figure.line].sentence
    if figure.count is None and sentence.any("asmany") and figure.mode.mode in (ASSERTED, RECALLED):
        _as_many(text, figure)
    if figure.count is not None or not figure.line or figure.mode.mode != ASSERTED:
        return
    if not sentence.any("somany", "allofthem") and not _left_open(text, figure) and not _of_those_counted(text, figure):
        return
    before = [number for number in text.lines[figure.line - 1].numbers if number.kind in COUNTING and number.value > 1]
    if before:
        last = before[-1]
        figure.count, figure.bound = last.value, last.bound
        figure.rules.append("number of the sentence before")


def _as_many(text: Text, figure: Figure) -> None:
    """ "Ровно столько же помиловали в августе": as many as the text counted first."""
    first = next((number for line in text.lines[: figure.line] for number in line.numbers if number.kind == PEOPLE and number.value > 1), None)
    if first is not None:
        figure.count, figure.bound = first.value, first.bound
        figure.rules.append("as many")


def _of_those_counted(text: Text, figure: Figure) -> bool:
    """ "18 человек больше не сидят. Их привезли в Литву": a pronoun right beside the verb, and one number of people in the sentence before."""
    sentence = text.lines[figure.line].sentence
    if not text.is_lead(figure.line) or not any(sentence.has(at, "themall") for at in range(max(0, figure.predicate - 3), figure.predicate + 3)):
        return False
    before = text.lines[figure.line - 1]
    counted = [number for number in before.numbers if number.kind == PEOPLE]
    held = _predicates(before.sentence, ("recognised", "sentenced"))
    return len(counted) == 1 and not held and (counted[0].value < FEWEST_HELD or before.sentence.is_title)


def _in_all(index: int, line: Line, last: list[Figure]) -> list[Figure]:
    """ "114 to Ukraine, nine to Lithuania. In all, 123": a total without predicate takes in what was told right before."""
    number = max(line.numbers, key=lambda each: each.value if each.kind in (PEOPLE, BARE) else 0)
    counted = [figure for figure in last if figure.count is not None and figure.concept in RELEASING]
    if number.kind not in COUNTING or not counted or number.value <= max(figure.count or 0 for figure in counted):
        return []
    owner = counted[0]
    rules = [*owner.rules[:1], f"number:{number.kind}", "in all"]
    end = max(number.end, (number.noun or 0) + 1)
    return [
        replace(
            owner,
            line=index,
            start=number.start,
            end=end,
            predicate=number.start,
            count=number.value,
            bound=number.bound,
            number=number,
            label=None,
            among=False,
            destination=None,
            rules=rules,
        )
    ]


def _same_happening(sentence: Sentence, at: int, other: int) -> bool:
    """Whether two predicates tell one thing: the same word twice, or neighbours of one clause ("были помилованы и вышли на свободу")."""
    return at == other or (sentence.clause[at] == sentence.clause[other] and abs(at - other) <= NEIGHBOURS)


def _carried(text: Text, index: int, line: Line, before: list[Figure]) -> list[Figure]:
    """ "A decree on pardon. 22 people: 15 women, 7 men": numbers of a sentence without predicate go with the one before, if that had none."""
    if _weighed(line, None) or not line.numbers:
        return []
    if line.sentence.any("them") and index and text.lines[index - 1].sentence.any("people:political") and not text.lines[index - 1].numbers:
        number = line.numbers[0]
        rules = ["held", "how many they are"]
        return [
            Figure(
                index,
                number.start,
                number.end,
                number.start,
                "held",
                "",
                Mode(LOOSE, "no predicate"),
                number.value,
                number.bound,
                number,
                rules=rules,
            )
        ]
    last = [figure for figure in before if index - CARRY <= figure.line < index and _carries(text, figure)]
    if line.sentence.any("total") and any(figure.count is not None for figure in last):
        return _in_all(index, line, last)
    counted = [figure for figure in last if figure.count is not None]
    if counted and counted[-1].line == index - 1:
        return _among_them(line, index, counted[-1])
    if not last or counted or last[-1].mode.mode not in (ASSERTED, LOOSE, RECALLED):
        return []
    owner = max(last, key=lambda figure: figure.mode.mode == ASSERTED)
    found = []
    used = [figure.number for figure in before if figure.line == index]
    for number in line.numbers:
        if number in used or line.sentence.has(number.end, "say", "tells"):
            continue  # "Two told us": they speak, and are no figure of anything
        if number.kind == PEOPLE or (number.kind == BARE and number is line.numbers[0] and number.start == 0):
            figure = replace(
                owner,
                line=index,
                start=number.start,
                end=max(number.end, (number.noun or 0) + 1),
                predicate=number.start,
                count=number.value,
                bound=number.bound,
                number=number,
            )
            figure.rules = [*owner.rules[:1], f"number:{number.kind}", "carried from the sentence before"]
            _describe(line.sentence, number, figure)
            found.append(figure)
    return found


def _among_them(line: Line, index: int, owner: Figure) -> list[Figure]:
    """ "Помиловал 70 осуждённых. Среди них 12 иностранцев": a part of the number of the sentence before."""
    number = line.numbers[0]
    if owner.concept not in RELEASING or number.kind != PEOPLE or number.value >= (owner.count or 0) or not _is_among(line.sentence, number):
        return []
    end = max(number.end, (number.noun or 0) + 1)
    part = replace(owner, line=index, start=number.start, end=end, predicate=number.start, count=number.value, bound=number.bound, number=number)
    part.rules = [*owner.rules[:1], f"number:{number.kind}", "among those of the sentence before"]
    _describe(line.sentence, number, part)
    return [part]


def _corrected(text: Text, index: int, line: Line, before: list[Figure]) -> list[Figure]:
    """ "Correction. Not 96 but 94": the number that is not denied, of the people that the text goes on to speak of."""
    if not text.is_lead(index) or "correct" not in text.tags or any(figure.line == index and figure.count is not None for figure in before):
        return []
    sentence = line.sentence
    denied = [number for number in line.numbers if sentence.has(number.start - 1, "neg")]
    told = [number for number in line.numbers if number not in denied and number.kind in (PEOPLE, BARE)]
    concept = next((concept for concept in ("deport", "pardon", "free") if concept in text.tags), "")
    if len(denied) != 1 or len(told) != 1 or not concept:
        return []
    right = told[0]
    if sentence.any("people:political", "held") and right.value >= FEWEST_HELD:
        concept = "held"
    mode = Mode(ASSERTED, "correction")
    rules = [concept, f"number:{right.kind}", "correction"]
    return [Figure(index, right.start, right.end, right.start, concept, "past", mode, right.value, right.bound, right, rules=rules)]


def _carries(text: Text, figure: Figure) -> bool:
    """Whether the next sentence may count its people: a release, or prisoners who arrived; an envoy who arrived brings no figure with him."""
    return figure.concept in CARRYING or text.lines[figure.line].sentence.any(
        "people:political", "people:prisoner", "free:part", "deport:part", "vehicle"
    )


def _predicates(sentence: Sentence, concepts: tuple[str, ...]) -> list[int]:
    wanted = frozenset(concepts)
    return [index for index, token in enumerate(sentence.tokens) if token.tags & wanted]


def _weighed(line: Line, number: Number | None) -> list[int]:
    """The predicates that a number may belong to: a list of a few ("в списке 19 фамилий") is no list of all who are held."""
    found = _predicates(line.sentence, PREDICATES)
    if number is not None and len(found) > 1:
        found = [at for at in found if at != number.noun or not line.sentence.has(at, "people:convict")]  # "памілаваны 21 асуджаны"
    few = all(each.value < FEWEST_HELD for each in ([number] if number else line.numbers))
    return [at for at in found if not (few and _of_list(line.sentence, at))]


def _of_list(sentence: Sentence, at: int) -> bool:
    if not sentence.has(at, "held") or sentence.any("prison", "people:political", "people:prisoner"):
        return False
    return any(sentence.has(place, "list") for place in range(at, at + 3))


def _concept(sentence: Sentence, index: int) -> tuple[str, str]:
    token = sentence.tokens[index]
    concept = next((concept for concept in PREDICATES if concept in token.tags), "")
    if not concept:
        return "pardon", "noun"  # a decree alone
    return concept, token.form(concept)


def _with_number(text: Text, index: int, line: Line, number: Number) -> Figure | None:
    if number.kind not in COUNTING or number.value == 0 or (number.value == 1 and number.kind != PEOPLE):
        return None
    sentence = line.sentence
    if "pardon" in text.tags and sentence.any("recommend"):
        return _recommended(text, index, line, number)
    if (
        sentence.has(number.start - 1, "insteadof", "relatives")
        or sentence.has(number.end, "round")
        or _is_base(line, number)
        or any(sentence.has(at, "inexchange") for at in range(max(0, number.start - 4), number.start))
    ):
        return None
    if "correct" in text.tags and text.is_lead(index) and len(line.numbers) == 2 and any(sentence.has(n.start - 1, "neg") for n in line.numbers):
        return None  # "not 36 but 34": told as a correction
    if number.noun is not None and sentence.has(number.noun, "petition") and not sentence.any("pardon:past"):
        return None  # of petitions considered nobody knows yet how many are granted
    if any(sentence.has(at, "nobody") for at in range(max(0, number.start - 4), number.start)):
        return _verbless(index, line, number)  # "None of nearly 1,400 political prisoners was among them"
    predicates = _weighed(line, number) or (_predicates(sentence, ("decree",)) if "pardon" in text.tags else [])
    choices = [(_cost(sentence, number, at), at) for at in predicates]
    cost, at = min(choices, default=(FARTHEST_DATED + 1, 0))
    limit = FARTHEST if number.kind == PEOPLE or _of_them(sentence, number) else FARTHEST_BARE
    if _dated(line, number):
        limit = FARTHEST_DATED
    if cost > limit:
        return _verbless(index, line, number)
    if number.kind not in (PEOPLE, BARE) and not _direct(sentence, number, at):
        return None
    at = _told_by(text, line, number, choices, at)
    concept, form = _concept(sentence, at)
    figure = Figure(
        line=index,
        start=min(number.start, at),
        end=max(number.end, at + 1, (number.noun or 0) + 1),
        predicate=at,
        concept=concept,
        form=form,
        mode=mode_of(sentence, at, form, _near_moments(line, number), text.published),
        count=number.value,
        bound=number.bound,
        number=number,
        rules=[f"{concept}:{form}" if form else concept, f"number:{number.kind}"],
    )
    if concept == "held" and figure.mode.mode == DENIED and sentence.any("nolonger") and number.value < ALL_HELD:
        figure.concept, figure.mode = "out", replace(figure.mode, mode=ASSERTED, rule="no longer held")
    _own_date(text, line, number, figure)
    _promised(sentence, number, figure)
    _describe(sentence, number, figure)
    return figure


def _promised(sentence: Sentence, number: Number, figure: Figure) -> None:
    """ "Обещали сорок, привезли двадцать шесть": the number behind a verb of another mood, which has no release in its own clause."""
    here = sentence.clause[number.start]
    if sentence.clause[figure.predicate] == here or figure.mode.mode != ASSERTED:
        return
    if any(sentence.has(at, "plan", "hope", "demand") and sentence.clause[at] == here for at in (number.start - 1, number.start - 2)):
        figure.mode = replace(figure.mode, mode=PLANNED, rule="promised so many")


def _recommended(text: Text, index: int, line: Line, number: Number) -> Figure | None:
    """ "Рассмотрены 102 ходатайства, к удовлетворению рекомендовано 29": the number nearest to the word, planned until a decree is signed."""
    sentence = line.sentence
    at = min(sentence.find("recommend"), key=lambda place: abs(place - number.start))
    nearest = min(line.numbers, key=lambda other: abs(other.start - at))
    if nearest is not number or number.kind not in COUNTING or text.lines[0].sentence.any("sign"):
        return None
    mode = mode_of(sentence, at, "noun", _near_moments(line, number), text.published)
    mode = replace(mode, mode=PLANNED, rule="recommended")
    rules = ["pardon", f"number:{number.kind}", "recommended"]
    start, end = min(number.start, at), max(number.end, at + 1)
    return Figure(index, start, end, at, "pardon", "noun", mode, number.value, number.bound, number, rules=rules)


def _told_by(text: Text, line: Line, number: Number, choices: list[tuple[int, int]], nearest: int) -> int:
    """ "Lithuania received 71 freed people", "52 people crossed the border after being freed": the verb that tells it, where the nearest
    predicate is but their participle or stands in "after …"."""
    sentence = line.sentence
    _, form = _concept(sentence, nearest)
    apart = sentence.clause[nearest] != sentence.clause[number.end - 1]
    aside = form == "part" or (apart and mode_of(sentence, nearest, form, line.moments, text.published).subordinate == "after")
    if not aside:
        return nearest
    finite = ("past", "pres", "")
    for cost, at in sorted(choices):
        concept, form = _concept(sentence, at)
        near = cost <= FARTHEST and abs(at - nearest) > 1 and concept in STANDING and form in finite
        mode = mode_of(sentence, at, form, line.moments, text.published) if near else None
        if mode is not None and mode.mode == ASSERTED and not mode.subordinate:
            return at
    return nearest


def _own_date(text: Text, line: Line, number: Number, figure: Figure) -> None:
    """A date right beside the number is the date of its event, whatever stands beside the verb. A decree that will free people is signed."""
    clause, sentence = line.sentence.clause, line.sentence
    beside = [
        m
        for m in line.moments
        if (clause[m.start] == clause[number.start] and (0 <= m.start - number.end <= 2 or 0 <= number.start - m.end <= 1))
        or (number.start == m.end + 1 and sentence.low(m.end) in ("—", "–", "-", ":"))  # "20 февраля помиловали 27, 7 марта — 19"
    ]
    if beside and figure.mode.mode in (ASSERTED, LOOSE, RECALLED) and not beside[0].since:
        mode = RECALLED if beside[0].is_old(text.published) else figure.mode.mode
        figure.mode = replace(figure.mode, mode=mode, moment=beside[0])
    title = line.sentence.is_title and len(text.lines) > text.title_lines
    signed = title and text.lines[text.title_lines].sentence.any("sign") and text.lines[text.title_lines].sentence.any("decree")
    decreed = line.sentence.any("decree") or text.lines[0].sentence.any("decree", "pardon:past") or signed
    if figure.mode.mode == PLANNED and "future" in figure.mode.rule and decreed and figure.concept in ("pardon", "free"):
        figure.mode = replace(figure.mode, mode=ASSERTED, rule="a decree will free them")


def _verbless(index: int, line: Line, number: Number) -> Figure | None:
    """ "1,150 political prisoners" without any predicate are people held."""
    sentence = line.sentence
    if (
        sentence.is_title
        and sentence.any("anniversary")
        and not sentence.any("sanction")
        and number.kind == PEOPLE
        and number.value < FEWEST_HELD * 3
    ):
        mode = Mode(RECALLED, "anniversary")  # "123 people a month later"
        rules = ["free", "anniversary of a number"]
        return Figure(index, number.start, number.end, number.start, "free", "", mode, number.value, number.bound, number, rules=rules)
    if number.noun is None or not sentence.has(number.noun, "people:political", "people:prisoner"):
        return None
    if number.value < (FEWEST_HELD if sentence.has(number.noun, "people:political") else ALL_HELD):
        return None
    mode = Mode(LOOSE, "no predicate")
    figure = Figure(
        index,
        number.start,
        max(number.end, number.noun + 1),
        number.noun,
        "held",
        "",
        mode,
        number.value,
        number.bound,
        number,
        rules=["held", "political without a predicate"],
    )
    _describe(sentence, number, figure)
    return figure


def _is_base(line: Line, number: Number) -> bool:
    """ "52 of 645 petitions": what the number before is a small share of."""
    if not line.sentence.has(number.start - 1, "outof"):
        return False
    return any(other.value * BASE_SHARE <= number.value for other in line.numbers if 0 < number.start - other.end <= 4 and other.kind in COUNTING)


def _dated(line: Line, number: Number) -> bool:
    """ "37 on 16 September, 31 on 7 November", "вчера — ещё трое": a number with a date of its own goes on with the predicate of the list."""
    clause = line.sentence.clause
    for moment in line.moments:
        told = moment.stated or moment.kind == "day"
        after = clause[moment.start] == clause[number.start] and 0 <= moment.start - number.end <= 2
        before = 0 <= number.start - moment.end <= (1 if clause[moment.start] == clause[number.start] else DASHED)
        if told and (after or before):
            return True
    return False


def _of_them(sentence: Sentence, number: Number) -> bool:
    return sentence.has(number.end, "among")


def _near_moments(line: Line, number: Number) -> list[Moment]:
    """Dates of the number's own clause first: "30 people on 16 August, 37 on 16 September"."""
    clause = line.sentence.clause
    own = [moment for moment in line.moments if clause[moment.start] == clause[number.start]]
    return own or line.moments


def _direct(sentence: Sentence, number: Number, at: int) -> bool:
    """Whether a number of something that is no word for people is the object of a verb that takes people: "помиловал 25 водителей"."""
    return "pardon" in sentence.tokens[at].tags and abs(at - number.start) <= 3 and sentence.clause[at] == sentence.clause[number.start]


def _cost(sentence: Sentence, number: Number, at: int) -> int:
    """How far a predicate is from a number, in words; clauses, other numbers and weak predicates cost extra."""
    low, high = number.start, max(number.end - 1, number.noun or 0)
    if low <= at <= high:
        return 0
    distance = low - at if at < low else at - high
    between = range(at + 1, low) if at < low else range(high + 1, at)
    breaks = abs(sentence.clause[at] - sentence.clause[low if at < low else high])
    rivals = sum(sentence.tokens[i].kind == "number" or sentence.tokens[i].number is not None for i in between)
    semicolons = sum(sentence.tokens[i].text in ";•" for i in between)
    concept, form = _concept(sentence, at)
    said = any(sentence.has(i, "say") and not sentence.has(i, *PREDICATES) for i in between)  # "за освобождение 16 и сказал о 1300"
    distance += BREAK_COST * 2 if said and form == "noun" else 0
    cost = distance + BREAK_COST * breaks + 3 * rivals + 12 * semicolons + WEAK.get(concept, 0)
    return cost - (2 if form == "part" and distance <= 2 else 0)


def _describe(sentence: Sentence, number: Number, figure: Figure) -> None:
    """Whom the number counts, and whether the words call them a part."""
    noun = sentence.tokens[number.noun] if number.noun is not None else None
    tags = noun.tags if noun is not None else frozenset()
    figure.label = next((label for tag, label in LABELS.items() if tag in tags), None)
    nation = noun.form("nation") if noun is not None else ""
    nation = nation or _citizenship(sentence, number)
    if nation and nation != "BY":
        figure.nationality = nation
        figure.label = figure.label or f"nationality:{nation}"
    elif nation == "BY":
        figure.label = figure.label or "nationality:BY"
    figure.among = _is_among(sentence, number)
    if sentence.has(number.start - 1, "outof") and number.start >= 2 and "part" in figure.form:
        figure.rules.append("share")  # "a part of the 31 pardoned": the number of something told before
    figure.who = _who(tags)
    figure.destination = _brought_to(sentence, number)
    figure.foreign = "people:pow" in tags or "people:detainee" in tags


def _left_open(text: Text, figure: Figure) -> bool:
    """ "27 convicts will return to their families. A decree on pardon is signed": convicts counted right before, by no predicate of their own."""
    line = text.lines[figure.line - 1]
    if figure.concept != "pardon" or _predicates(line.sentence, PREDICATES):
        return False
    nouns = [line.sentence.tokens[number.noun] for number in line.numbers if number.noun is not None]
    return any(noun.tags & {"people:convict", "people:prisoner", "people:political"} for noun in nouns)


def _brought_to(sentence: Sentence, number: Number) -> str | None:
    """The country that follows a number in its clause: "39 south to Ukraine, 22 to Poland"."""
    for at in range(number.end, min(number.end + DESTINATION, len(sentence.tokens))):
        if sentence.clause[at] != sentence.clause[number.start]:
            return None
        place: str = sentence.tokens[at].form("place")
        if place and place not in ("BY", "US", "EU", "RU") and sentence.has(at - 1, "prep"):
            return place
    return None


def _citizenship(sentence: Sentence, number: Number) -> str:
    """ "31 гражданин Украины", "two Lithuanian citizens": the country beside the noun."""
    noun = number.noun
    if noun is None:
        return ""
    for at in [*range(number.end, noun), noun + 1, noun + 2]:
        if 0 <= at < len(sentence.tokens) and sentence.clause[at] == sentence.clause[noun]:
            token: Token = sentence.tokens[at]
            if "adj" in token.tags and at <= noun:
                return token.form("adj")
            if "place" in token.tags and at > noun and "people:citizen" in sentence.tokens[noun].tags:
                return token.form("place")
    return ""


def _is_among(sentence: Sentence, number: Number) -> bool:
    """ "среди них 8", "20 из них", "including three", "в том числе двое"."""
    if any(sentence.has(at, "among") for at in (number.start - 1, number.start - 2)) and is_whole_of(sentence, number):
        return False
    if _one_of(sentence, number):
        return False
    if any(
        (sentence.has(at, "among") and sentence.tokens[at + 1].number is not None)
        or (sentence.has(at, "among") and at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].kind == "number")
        for at in range(max(0, number.start - 1))
    ):
        return True
    last = number.noun + 1 if number.noun is not None else number.end
    after = range(number.end, min(max(number.end + 2, last + 2), len(sentence.tokens)))
    if any(sentence.has(at, "among") and sentence.clause[at] == sentence.clause[number.start] for at in after):
        return True
    for at in range(number.start - 1, max(-1, number.start - 7), -1):
        if sentence.has(at, "among"):
            return not any(is_people(sentence.tokens[i]) and sentence.tokens[i].number is None and i > at + 1 for i in range(at + 2, number.start))
        if sentence.tokens[at].text in ";—":
            return False
    return False


def _one_of(sentence: Sentence, number: Number) -> bool:
    """ "One of the 27 whom Minsk expelled", "jeden z 27": one is told of, 27 are the whole; "of the 76 who arrived, 71 are …" likewise."""
    for at in (number.start - 1, number.start - 2):
        if sentence.has(at, "outof"):
            one = at > 0 and sentence.tokens[at - 1].number == 1
            return one or (at == 0 and at == number.start - 2)
    return False


# Who may stand behind "among" as the whole group: the released themselves, people, prisoners.
WHOLES = frozenset(
    ["people:freed", "free:part", "pardon:part", "deport:part", "people:person", "people:political", "people:prisoner", "free:past", "pardon:past"]
)


def is_whole_of(sentence: Sentence, number: Number) -> bool:
    """ "Среди 52 освобождённых", "among three freed": the number right after "among" is the whole, when the released themselves are counted."""
    article = sentence.has(number.start - 2, "among") and sentence.low(number.start - 1) in ("the", "these", "those", "всех", "усіх")
    if not (sentence.has(number.start - 1, "among") or article):
        return False
    if number.noun is None:
        return sentence.has(number.end, "free", "pardon", "deport")
    return not sentence.tokens[number.noun].tags.isdisjoint(WHOLES)


def _who(tags: frozenset[str]) -> str | None:
    for tag, who in (
        ("people:political", "political"),
        ("people:foreigner", "foreigners"),
        ("people:clergy", "clergy"),
        ("people:woman", "women"),
        ("people:man", "men"),
        ("people:journalist", "journalists"),
    ):
        if tag in tags:
            return who
    return None


def _without_number(text: Text, index: int, line: Line, at: int) -> Figure:
    concept, form = _concept(line.sentence, at)
    mode = mode_of(line.sentence, at, form, line.moments, text.published)
    return Figure(index, at, at + 1, at, concept, form, mode, None, Bound.UNKNOWN, rules=[f"{concept}:{form}" if form else concept, "no number"])


def mentions_of(figures: list[Figure], concepts: tuple[str, ...] = RELEASING) -> list[Figure]:
    return [figure for figure in figures if figure.concept in concepts]


def day_of(figure: Figure) -> date | None:
    """The day that the text states for a figure: "13 December", "yesterday"; None for a month or a vague word."""
    moment = figure.moment
    return moment.low if moment is not None and moment.kind == "day" and moment.low == moment.high else None
