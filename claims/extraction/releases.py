"""From figures to releases: what is news, what is recalled, what is a part of what; and the totals that are no releases at all."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from claims.extraction.dates import STRETCH, Moment
from claims.extraction.figures import Figure, day_of
from claims.extraction.modes import ASSERTED, DEMANDED, DENIED, LOOSE, PLANNED, RECALLED, is_today
from claims.extraction.names import names_of
from claims.extraction.namewords import Named
from claims.extraction.numbers import INFLECTED, PEOPLE
from claims.extraction.ours import surname_alone
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence
from claims.model import Bound, Manner, Modality

SEVERAL = "several figures"  # a doubt: which of them it is was a guess
LIST_GAP = 5  # words between a number and its date in a list: "18 people were pardoned in January"
DAYS_OF_MONTH = 32  # days; a figure of one month in a list of months is one decree, not a statistic
OPENING = 6  # words of a sentence in which "since then", "за это время" still speak for all of it
FEWEST_HELD = 300  # political prisoners; a demand for fewer is a demand for some of them
ROUGHLY = 1.1  # "more than 800" may be said of 842
OF_MANY = ("ы", "и", "е", "і", "ие", "ия", "ыя", "ов", "ев", "ей", "аў", "яў", "ів", "их", "ых", "іх")  # of several people, in the same
OF_ONE = ("а", "я", "ого", "его", "ую", "юю", "ку", "ага", "яга")  # endings of one person as an object, in Russian, Belarusian, Ukrainian
BESIDE = 3  # words before a verb in which "who" makes it another's
NAMED_NEAR, MOST_NAMED = 8, 3  # words between a wish and a name; names of one wish
LONG = timedelta(days=45)  # a stretch longer than this makes a statistic of a figure, not an event


@dataclass(slots=True)
class Event:
    """One release that a text tells of, with its parts."""

    main: Figure
    modality: Modality
    manner: Manner = Manner.UNSPECIFIED
    destination: str | None = None
    parts: list[Figure] = field(default_factory=list)
    named: list[Named] = field(default_factory=list)
    count: int | None = None
    bound: Bound = Bound.UNKNOWN
    doubts: list[str] = field(default_factory=list)


def split_totals(figures: list[Figure], text: Text) -> tuple[list[Figure], list[Figure], list[Figure]]:
    """Releases, figures still held, figures released over a period."""
    releases, held, cumulative = [], [], []
    for figure in figures:
        if figure.concept == "held":
            if not _newly_recognised(figure, text):
                held.append(figure)
            continue
        if _all_who_are_held(figure, text):
            held.append(figure)
        if figure.concept in ("recognised", "sentenced"):
            if _is_state(figure, text):
                held.append(figure)
            continue
        if figure.count is not None and is_cumulative(figure, text):
            if not _of_amnesty(figure, text):
                cumulative.append(figure)
        elif figure.concept != "termend" or figure.mode.mode != ASSERTED:  # whoever served a term was not let go
            releases.append(figure)
    told_again = [figure for figure in releases if _of_statistic(figure, cumulative)]
    return [figure for figure in releases if figure not in told_again], held, [*cumulative, *told_again]


def _of_amnesty(figure: Figure, text: Text) -> bool:
    """How many convicts an amnesty has let go so far is no figure of ours."""
    around = [text.lines[at].sentence for at in {0, max(0, figure.line - 1), figure.line}]
    return figure.concept == "amnesty" or (any(line.any("amnesty") for line in around) and not around[-1].any("people:political"))


def _of_statistic(figure: Figure, cumulative: list[Figure]) -> bool:
    """ "More than 800 freed" in the title, "842 since July 2024" below: the same statistic without its period."""
    if figure.mode.moment is not None or figure.count is None:
        return False
    rough = figure.bound in (Bound.AT_LEAST, Bound.ABOUT)
    most = figure.count * ROUGHLY if rough else figure.count
    return any(other.count is not None and figure.count <= other.count <= most for other in cumulative)


def _newly_recognised(figure: Figure, text: Text) -> bool:
    """ "Eleven more people are recognised as political prisoners": too few to be all who are held."""
    sentence = text.lines[figure.line].sentence
    return sentence.has(figure.predicate, "recognised") and (figure.count or 0) < FEWEST_HELD


def _is_state(figure: Figure, text: Text) -> bool:
    """ "1,046 people are recognised as political prisoners": so many are no month's work, and no period is named."""
    sentence = text.lines[figure.line].sentence
    return (
        figure.concept == "recognised"
        and (figure.count or 0) >= FEWEST_HELD
        and period_of(figure, text) is None
        and not sentence.any("more", "another", "since")
    )


def _all_who_are_held(figure: Figure, text: Text) -> bool:
    """ "We demand that 1,400 political prisoners be let go": the number demanded is the number held."""
    if figure.mode.mode != DEMANDED or (figure.count or 0) < FEWEST_HELD or figure.number is None:
        return False
    if text.lines[figure.line].sentence.has(figure.number.start - 1, "them"):
        return True  # "free all 1,033"
    if figure.number.noun is None:
        return False
    return "people:political" in text.lines[figure.line].sentence.tokens[figure.number.noun].tags


def period_of(figure: Figure, text: Text) -> Moment | None:
    """The period that a figure is counted over, where its sentence names one."""
    line = text.lines[figure.line]
    clause = line.sentence.clause
    at = clause[figure.number.start if figure.number else figure.predicate]
    long = [
        m
        for m in line.moments
        if (m.since or (m.kind == STRETCH and m.high - m.low > LONG))
        and (abs(clause[m.start] - at) <= (1 if figure.number else 0) or (figure.number and m.start <= 6))
        and (not _counts_rounds(line.sentence, m) or any(clause[at] == clause[place] for place in line.sentence.find("total")))
        and not any(clause[at] == clause[m.start] for at in line.sentence.find("superlative"))
    ]
    return min(long, key=lambda m: abs(m.start - figure.predicate)) if long else None


def is_cumulative(figure: Figure, text: Text) -> bool:
    if figure.mode.mode not in (ASSERTED, RECALLED, LOOSE):
        return False
    moment = figure.mode.moment
    if moment is not None and moment.kind == STRETCH and text.lines[figure.line].sentence.has(moment.start - 1, "period"):
        return True  # "за май", "over May": counted over the month
    if figure.number is not None and _has_day(figure, text):
        return False
    if text.lines[figure.line].sentence.any("sameday"):
        return False
    period = period_of(figure, text)
    if period is not None and not (period.low.month == 1 and not period.since and text.lines[figure.line].sentence.any("occasion")):
        return True
    month = figure.mode.moment is not None and figure.mode.moment.kind == STRETCH
    if month and text.lines[figure.line].sentence.any("recognised") and figure.number is not None:
        return True  # "in March 22 were recognised and nine freed": a month's statistic
    if is_digest(text) and (figure.mode.moment is None or figure.mode.moment.kind == STRETCH):
        return True
    sentence = text.lines[figure.line].sentence
    number = figure.number
    if any(sentence.has(at - 2, "together", "including") or sentence.has(at - 1, "including") for at in sentence.find("monthadj")):
        return True  # "together with July's and August's"
    if any(at <= OPENING and not _of_superlative(sentence, at) for at in sentence.find("sofar")):
        return True
    near = range(max(0, (number.start if number else figure.predicate) - 8), min(len(sentence.tokens), figure.end + 6))
    if any(sentence.has(at, "sofar") and not _of_superlative(sentence, at) for at in near):
        return True
    return any(sentence.has(at, "already") for at in near) and sentence.any("achieved")


def _of_superlative(sentence: Sentence, at: int) -> bool:
    """ "The largest group since the summer began", "the sixth wave", "this year, when …": what is compared, counted in rounds or dated."""
    if (at and sentence.tokens[at - 1].ordinal is not None) or any(sentence.has(place, "clausal") for place in range(at + 1, at + 4)):
        return True
    return any(sentence.clause[place] == sentence.clause[at] for place in sentence.find("superlative"))


def is_digest(text: Text) -> bool:
    """ "October in figures", "October: 64 out, 41 in. We sum up": a review, said in the title or the sentence under it."""
    opening = [line.sentence for line in text.lines[: text.title_lines + 1]]
    told = opening[0].any("digest") and (text.title_lines or any(at <= 2 for at in opening[0].find("digest")))
    month = any(m.kind == STRETCH and m.start == 0 for m in text.lines[0].moments) and (len(text.lines) > 1 or opening[0].low(1) == ":")
    return bool(told or (month and text.tags & {"digest", "recognised"}) or any(s.any("digest") for s in opening[1:]))


def _has_day(figure: Figure, text: Text) -> bool:
    """ "30 people on 16 August": a number with a day of its own counts one event, whatever period the sentence speaks of."""
    line = text.lines[figure.line]
    number, clause = figure.number, line.sentence.clause
    assert number is not None
    return any(
        m.stated
        and (m.high - m.low).days < DAYS_OF_MONTH
        and not m.since
        and clause[m.start] == clause[number.start]
        and abs(m.start - number.end) <= LIST_GAP
        and not line.sentence.has(m.start - 1, "upto", "until")  # "с июля по 28 декабря"
        for m in line.moments
    )


def _counts_rounds(sentence: Sentence, moment: Moment) -> bool:
    """ "the fourth round since July", "второй раз с августа": rounds are counted there, not people."""
    before = range(max(0, moment.start - 5), moment.start)
    decree = ("decree", "pardon:noun")  # "пятый указ с августа", "восьмой с июля указ"
    counted = any(sentence.tokens[at].ordinal is not None and (sentence.has(at + 1, *decree) or sentence.has(moment.end, *decree)) for at in before)
    return counted or any(sentence.has(at, "round") for at in before)


def events_of(figures: list[Figure], named: list[Named], text: Text) -> list[Event]:
    """The events of a text: its news, what it recalls, plans, demands and denials."""
    news = [figure for figure in figures if _is_news(figure, text)]
    known = set(map(id, news))
    recalled = [figure for figure in figures if id(figure) not in known and _is_recalled(figure)]
    events = _news(news, named, text)
    events += _recalls(recalled, named, events, text)
    if not events:
        events += _mentions(figures, text)
    events += _wishes([f for f in figures if f.mode.mode in (PLANNED, DEMANDED, DENIED)], events, text)
    return events


def _is_news(figure: Figure, text: Text) -> bool:
    mode = figure.mode
    if mode.mode == LOOSE:
        return _loose_is_news(figure, text)
    if mode.mode != ASSERTED or (figure.count is None and is_cumulative(figure, text)):
        return False
    sentence = text.lines[figure.line].sentence
    today = mode.moment is not None and mode.moment.kind in ("day", "same") and mode.moment.low == text.published
    if mode.subordinate and not today:
        return False
    first = figure.line <= max(1, text.title_lines)
    if mode.moment is not None and mode.moment.kind == "day" and mode.moment.high < text.published and not mode.moment.stated and not first:
        return False
    if text.lines[0].sentence.any("anniversary") and not (today and mode.moment is not None and mode.moment.kind == "day"):
        return False
    already = sentence.any("already") and not text.is_lead(figure.line)
    return not already


def _loose_is_news(figure: Figure, text: Text) -> bool:
    """A noun or participle without a verb: news in a headline or with today's date."""
    if figure.mode.moment is not None and figure.mode.moment.is_old(text.published):
        return False
    sentence = text.lines[figure.line].sentence
    reacts = figure.form == "part" and sentence.any("follow", "react")  # "поблагодарил за 16 отпущенных"
    if sentence.has(0, "explainer") or sentence.has(figure.predicate - 1, "list") or _title_reacts(text) or reacts:
        return False
    if is_today(figure.mode.moment, text.published):
        return True
    return figure.count is not None and figure.mode.rule in ("noun alone", "participle") and (sentence.is_title or figure.line == 0)


def _title_reacts(text: Text) -> bool:
    """ "Эйсмонт объяснила, почему отпустили Тихановского": the title is about words on what was told before."""
    return any(line.sentence.any("follow", "react") for line in text.lines[: text.title_lines])


def _is_recalled(figure: Figure) -> bool:
    if figure.mode.rule == "before":
        return False
    if figure.mode.mode == RECALLED or figure.mode.mode == ASSERTED:
        return True
    if figure.number is not None and "share" in figure.rules:
        return False
    return figure.mode.mode == LOOSE and figure.count is not None


def _news(figures: list[Figure], named: list[Named], text: Text) -> list[Event]:
    counted = [figure for figure in figures if figure.count is not None]
    if not counted:
        return _uncounted(figures, named, text)
    apart = [f for f in figures if f.count is None and _is_separate(f, text)]
    beside = _uncounted(apart, named, text) if apart else []
    for event in beside:
        event.doubts.append("beside another")
    return [*_counted(counted, text), *(event for event in beside if event.count is not None)]


def _counted(counted: list[Figure], text: Text) -> list[Event]:
    separate = [f for f in counted if _is_separate(f, text)]
    rest = [f for f in counted if f not in separate]
    groups = [rest] if rest else []
    groups += [[figure] for figure in separate]
    return [event for group in groups for event in _one_event(group, text)]


def _is_separate(figure: Figure, text: Text) -> bool:
    return text.lines[figure.line].sentence.any("separate") and not figure.among


def _one_event(group: list[Figure], text: Text) -> list[Event]:
    wholes = [f for f in group if not f.among and not f.label] or [f for f in group if not f.among]
    if not wholes:
        wholes = group
    whole, doubts = _whole(wholes, group)
    if whole is None:
        whole = replace(wholes[0], count=None, bound=Bound.UNKNOWN)
    parts = [f for f in group if f.count != whole.count]
    count = whole.count
    if count is not None and whole.number is not None:
        more = _with_others(whole, text)
        count += more
        whole.rules += ["and others"] if more else []
    return [Event(whole, _modality(whole, group), parts=parts, count=count, bound=whole.bound, doubts=doubts)]


def _with_others(figure: Figure, text: Text) -> int:
    """People told beside the number: "X и ещё 13 человек", "an American together with two prisoners"."""
    sentence = text.lines[figure.line].sentence
    number = figure.number
    assert number is not None
    joined = range(max(0, number.start - 4), number.end + 2)
    people = _listed_before(text, figure)
    if not people and any(sentence.has(at, "more") for at in joined) and any(sentence.has(at, "withhim") for at in range(number.start)):
        return 1  # "с ним в Литву перевезли ещё двоих"
    if not people and _one_beside(sentence, number.start):
        return 1
    if people and any(sentence.has(at, "more") for at in joined) and any(sentence.has(at, "and") for at in joined):
        return len(people)
    if any(sentence.has(at, "together") for at in range(max(0, number.start - 6), number.start)):
        before = list(names_of(text, figure.line - 1)) if figure.line and not people else []
        if not people and sentence.any("themall"):  # "… со Стефановичем и Лабковичем: их вывезли вместе с ещё 59 людьми"
            before = [name for name in names_of(text, figure.line) if name.end <= number.start] or before
        others = sentence.has(number.start - 1, "more") or sentence.has(number.end, "more")
        return len(people) or len(before) or (1 if others or sentence.any("single", "he") else 0)
    return 0


def _one_beside(sentence: Sentence, start: int) -> bool:
    """ "его и четверых сокамерников", "американца и ещё двоих", "блогера и тринадцать заключённых": one person told before the number."""
    at = start - 1
    while sentence.has(at, "more"):
        at -= 1
    if not sentence.has(at, "and"):
        return False
    if sentence.has(at - 1, "he", "single"):
        return sentence.has(at - 1, "he") or at < start - 1
    one = sentence.lang in INFLECTED and sentence.low(at - 1).endswith(OF_ONE)
    return one and at < start - 1 and sentence.has(at - 1, "people", "nation")


def _whole(wholes: list[Figure], group: list[Figure]) -> tuple[Figure | None, list[str]]:
    """The figure that takes in the others; None where only parts are told."""
    labels = {f.label for f in group if f.label}
    if all(f.label or f.among for f in group):
        by_label = {f.label: f for f in group if f.label}
        if {"women", "men"} <= labels:
            both = by_label["women"], by_label["men"]
            total = sum(f.count or 0 for f in both)
            larger = next((f for f in group if f.count == total), None)
            return (larger or replace(both[0], count=total, rules=[*both[0].rules, "sum of women and men"])), []
        values = {f.count for f in group}
        if len(values) > 1:
            largest = max(group, key=lambda f: f.count or 0)
            others = [f for f in group if f.count != largest.count]
            inside = all(f.among for f in others) or all(f.line > largest.line for f in others)  # told first, and the others by themselves
            return (largest, ["parts"]) if inside and not largest.among else (None, ["parts only"])
        return group[0], (["part alone"] if group[0].among else [])
    values = {f.count for f in wholes}
    if len(values) == 1:
        return wholes[0], []
    apart = _apart(wholes)
    if apart is not None:
        return apart, ["sum"]
    largest = max(wholes, key=lambda f: f.count or 0)
    return largest, [SEVERAL]


def _apart(wholes: list[Figure]) -> Figure | None:
    """39 to Ukraine and 22 to Poland, told in one sentence and in no larger figure, are 61."""
    first = wholes[0]
    group = [f for f in wholes if f.line == first.line and f.destination is not None]
    if len(group) != len(wholes) or len({f.destination for f in group}) != len(group):
        return None
    total = sum(f.count or 0 for f in group)
    return replace(first, count=total, number=None, rules=[*first.rules, "sum of destinations"])


def _modality(figure: Figure, group: list[Figure]) -> Modality:
    """A pardon is announced; people who are out, arrived or were taken away have been released."""
    concepts = {f.concept for f in group if f.count == figure.count}
    return Modality.ANNOUNCED if concepts <= {"pardon", "amnesty"} else Modality.HAPPENED


def _uncounted(figures: list[Figure], named: list[Named], text: Text) -> list[Event]:
    """News without any number: people named, one person described, or "a group"."""
    for wants_names in (True, False):
        for figure in figures:
            people = [name for name in named if name.line == figure.line]
            if people and figure.form != "part":
                lines = {other.line for other in figures}
                people = [name for name in named if name.line in lines]
            sentence = text.lines[figure.line].sentence
            single = sentence.any("single") or surname_alone(text, figure) or (figure.form == "past" and _of_one(sentence, figure))
            single = single or (figure.form == "past" and (_one_described(sentence, figure) or _one_by_verb(sentence, figure)))
            if people if wants_names else single:
                if people and sentence.any("among") and sentence.any("several", "few"):
                    figure.rules.append("some of them named")
                    return [Event(figure, _modality(figure, figures), named=people)]
                count = len({name.words[-1] for name in people}) or 1
                figure.rules.append("people named" if people else "one person described")
                return [Event(figure, _modality(figure, figures), count=count, bound=Bound.EXACT, named=people)]
    for figure in figures:
        if figure.form == "pres" and not text.lines[figure.line].sentence.is_title:
            continue  # "the authorities let people go one by one": a habit
        if _has_subject(figure, text) and (figure.form != "noun" or text.lines[figure.line].sentence.is_title or _of_state(text)):
            return [Event(figure, _modality(figure, figures), doubts=["no number"])]
    return []


def _of_one(sentence: Sentence, figure: Figure) -> bool:
    """ "В ноябре её помиловали", "освободил его": the pronoun of one person right beside the verb, in no relative clause."""
    beside = any(
        sentence.has(at, "he") and sentence.clause[at] == sentence.clause[figure.predicate] for at in (figure.predicate - 1, figure.predicate + 1)
    )
    return beside and not figure.mode.subordinate and sentence.lang in INFLECTED


def _one_described(sentence: Sentence, figure: Figure) -> bool:
    """ "Помиловали приговорённого к расстрелу немца": one person as the object right behind the verb or before it, by the ending."""
    here = sentence.clause[figure.predicate]
    near = range(max(0, figure.predicate - 4), min(len(sentence.tokens), figure.predicate + 6))
    people = [at for at in near if sentence.clause[at] == here and sentence.has(at, "people", "nation") and at != figure.predicate]
    if sentence.lang not in INFLECTED or len(people) != 1 or sentence.has(people[0], "people:person"):
        return False
    word, called = sentence.low(people[0]), people[0] + 1 < len(sentence.tokens) and sentence.tokens[people[0] + 1].capital
    return word.endswith(OF_ONE) or (called and not word.endswith(OF_MANY))  # "британец Холлис", not "журналисты Кац и Мицкевич"


def _one_by_verb(sentence: Sentence, figure: Figure) -> bool:
    """ "Экс-директор «Белпочты» вышел из колонии", "the widow was freed": the verb itself says that it is one, and no group word makes it many."""
    here = sentence.clause[figure.predicate]
    near = range(max(0, figure.predicate - 2), min(len(sentence.tokens), figure.predicate + 2))
    if not any(sentence.has(at, "onegone") and sentence.clause[at] == here for at in near):
        return False
    before = range(max(0, figure.predicate - BESIDE), figure.predicate)
    if any(sentence.has(at, "rel", "people:person") for at in before) or any(sentence.clause[at] == here for at in sentence.find("flock", "few")):
        return False
    return any(sentence.clause[at] == here and sentence.tokens[at].kind == "word" for at in range(figure.predicate)) or figure.concept == "out"


def _of_state(text: Text) -> bool:
    return text.role is not None and text.role.value == "state"


def _has_subject(figure: Figure, text: Text) -> bool:
    sentence = text.lines[figure.line].sentence
    if figure.concept == "pardon" and text.is_lead(figure.line) and not sentence.any("petition"):
        return True
    clause = sentence.clause[figure.predicate]
    if sentence.any("few") and sentence.any("quality"):
        return True  # "отпустить могут несколько десятков больных"
    if sentence.any("them") and (sentence.any("prison", "people:prisoner") or "people:political" in text.tags or sentence.is_title):
        return True
    return any(
        "people" in token.tags or "nation" in token.tags or token.tags & {"free:part", "pardon:part"}
        for at, token in enumerate(sentence.tokens)
        if abs(sentence.clause[at] - clause) <= 1
    )


def _listed_before(text: Text, figure: Figure) -> list[Named]:
    """The names of the list that a number closes: "X, Y, Z и ещё 120 человек"; nothing but commas and small words between them."""
    number = figure.number
    assert number is not None
    sentence = text.lines[figure.line].sentence
    listed: list[Named] = []
    edge = number.start
    for name in reversed([name for name in names_of(text, figure.line) if name.end <= number.start]):
        between = sentence.tokens[name.end : edge]
        if (
            any(token.kind == "word" and not token.tags & {"and", "more", "another", "prep", "together", "also"} for token in between)
            or len(between) > 4
        ):
            break
        listed.append(name)
        edge = name.start
    if not listed and sentence.has(number.start - 1, "and") and number.start >= 2 and sentence.has(number.end, "more"):
        before = sentence.tokens[number.start - 2]
        if before.capital and before.tags <= {"ours"}:
            listed.append(Named(figure.line, number.start - 2, number.start - 1, (before.text,), sentence.lang))
    return listed


def _recalls(figures: list[Figure], named: list[Named], news: list[Event], text: Text) -> list[Event]:
    """Older events: one a figure, but for parts of another figure of the same sentence or of the news."""
    told: list[Event] = []
    for figure in figures:
        if figure.count is None:
            told += _named_recall(figure, named, (*news, *told), text)
            continue
        if _inside(figure, figures, news):
            continue
        if any(event.count == figure.count and event.main.moment == figure.moment for event in told):
            continue
        more = _with_others(figure, text) if figure.number is not None else 0
        told.append(Event(figure, Modality.BACKGROUND, count=figure.count + more, bound=figure.bound))
    return told


def _mentions(figures: list[Figure], text: Text) -> list[Event]:
    """ "After the release of a group of political prisoners …": an older release without number, names or date."""
    for figure in figures:
        if figure.count is None and figure.mode.mode == RECALLED and figure.concept in ("free", "pardon", "deport"):
            sentence = text.lines[figure.line].sentence
            near = range(figure.predicate, min(figure.predicate + 6, len(sentence.tokens)))
            if any(sentence.has(at, "people:political", "people:prisoner") for at in near):
                return [Event(figure, Modality.BACKGROUND)]
    return []


def _named_recall(figure: Figure, named: list[Named], told: tuple[Event, ...], text: Text) -> list[Event]:
    """ "On 21 June Siarhei Tsikhanouski walked free": people named beside an older release without a number."""
    people = [name for name in named if name.line == figure.line]
    sentence = text.lines[figure.line].sentence
    here = sentence.clause[figure.predicate]
    if not people and figure.line and any(sentence.has(at, "themall") for at in range(max(0, figure.predicate - 3), figure.predicate + 3)):
        people = list(names_of(text, figure.line - 1))  # "… Скрабец і Журба. Іх выслалі 28 студзеня"
    single = any(sentence.clause[at] == here for at in sentence.find("single"))
    single = single or (not sentence.any("died") and (_of_one(sentence, figure) or _one_described(sentence, figure)))
    known = any(event.main.line == figure.line and (people or sentence.clause[event.main.predicate] == here) for event in told)
    told_day = figure.moment is not None and figure.moment.kind == "day" and figure.moment.stated
    stated = figure.form == "past" or figure.concept == "out" or (figure.form == "noun" and told_day)
    if not (people or single) or known or not stated or figure.mode.mode == LOOSE:
        return []
    if figure.mode.subordinate == "rel" and any(event.count == (len(people) or 1) for event in told):
        return []  # "… journalists left. X and Y, who were freed on Tuesday": the same two
    if figure.moment is None and any(event.modality is not Modality.BACKGROUND and (event.count or 0) > max(1, len(people)) for event in told):
        return []  # "«Весна» подтвердила, что на свободе и X, и Y": some of those just counted
    figure.rules.append("people named" if people else "one person described")
    return [Event(figure, Modality.BACKGROUND, count=len(people) or 1, bound=Bound.EXACT, named=people)]


def _inside(figure: Figure, others: list[Figure], news: list[Event]) -> bool:
    """Whether a recalled figure is a part, or only repeats the news."""
    whole_day = next((f.moment for f in others if f is not figure and f.line == figure.line and not f.among), None)
    own_day = figure.moment is not None and figure.moment.kind == "day" and figure.moment.stated and figure.moment != whole_day
    if figure.among and not own_day:
        return True
    undated = figure.moment is None or not figure.moment.stated
    if figure.mode.mode in (LOOSE, ASSERTED) and any(figure.count == event.count for event in news):
        return True
    if figure.mode.mode == LOOSE and undated and any((event.count or 0) > (figure.count or 0) for event in news):
        return True
    same = [f for f in others if f is not figure and f.line == figure.line and (f.count or 0) > (figure.count or 0)]
    own_date = figure.moment is not None and figure.moment.stated and any(figure.moment != other.moment for other in same)
    return bool(same) and not own_date


def _wishes(figures: list[Figure], events: list[Event], text: Text) -> list[Event]:
    told: list[Event] = []
    modality = {PLANNED: Modality.PLANNED, DEMANDED: Modality.DEMANDED, DENIED: Modality.DENIED}
    for figure in figures:
        _of_them(figure, text)
    counted = [f for f in figures if f.count is not None and (f.mode.mode != DENIED or _called_false(f)) and not (f.label and events)]
    for figure in [f for f in counted if not f.among] or counted:
        if not any(event.count == figure.count for event in (*told, *events)):
            told.append(Event(figure, modality[figure.mode.mode], count=figure.count, bound=figure.bound))
    if told:
        return told
    for figure in figures:
        people = _named_beside(figure, text)
        if people and (figure.mode.mode != DENIED or _called_false(figure)) and not events:
            return [Event(figure, modality[figure.mode.mode], count=people, bound=Bound.EXACT)]
        if (
            figure.count is None
            and (figure.mode.mode != DENIED or (not events and _denies(figure, text)))
            and _has_subject(figure, text)
            and (figure.mode.mode == DEMANDED or not any(e.modality is Modality.HAPPENED for e in events if text.is_lead(e.main.line)))
        ):
            return [Event(figure, modality[figure.mode.mode])]
    return []


def _denies(figure: Figure, text: Text) -> bool:
    """ "Никого не отпустят", "nobody will be let go": a refusal for all that is itself the news, in the title or the lead."""
    ahead = figure.form in ("inf", "fut") or figure.mode.rule == "not to"
    return figure.concept in ("free", "pardon") and ahead and figure.line <= text.title_lines and text.lines[figure.line].sentence.any("nobody")


def _named_beside(figure: Figure, text: Text) -> int:
    """How many people a wish or a denial names right beside its verb: "требует освободить Анджея Почобута"."""
    names = [name for name in names_of(text, figure.line) if -NAMED_NEAR <= name.start - figure.predicate <= NAMED_NEAR]
    return len(names) if figure.count is None and len(names) <= MOST_NAMED else 0


def _of_them(figure: Figure, text: Text) -> None:
    """ "We recognise 17 people. … demand their release": the number of the sentence before is of those whose release is demanded."""
    sentence = text.lines[figure.line].sentence
    theirs = any(sentence.has(at, "themall") for at in range(max(0, figure.predicate - 2), figure.predicate + 2))
    if figure.count is not None or figure.mode.mode != DEMANDED or not theirs:
        return
    lines = [text.lines[figure.line], *text.lines[max(0, figure.line - 1) : figure.line]]
    counted = next((found for line in lines if (found := [number for number in line.numbers if number.kind == PEOPLE])), [])
    if len(counted) == 1:
        figure.count, figure.bound = counted[0].value, counted[0].bound
        figure.rules.append("number of the sentence before")


def _called_false(figure: Figure) -> bool:
    return figure.mode.rule in ("report called false", "denied report")


def day(event: Event) -> date | None:
    return day_of(event.main)
