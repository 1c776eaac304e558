"""The numbers of a text told as what they mean after all (meanings.py).

Every value has one meaning. The reading of the grammar counts for much, but not for all: a number that it left alone, or read against everything
around it, is given the meaning that all of it together makes likeliest.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from claims.extraction.classifier import Opinion
from claims.extraction.context import GRANTED
from claims.extraction.figures import PREDICATES, RELEASING, Figure
from claims.extraction.impression import Impression
from claims.extraction.meanings import (
    ALL_ASKED,
    DEMANDED,
    DENIED,
    HELD,
    LARGE,
    NEWS,
    NOTHING,
    OTHER_RELEASES,
    PLANNED,
    RECALLED,
    REVERSED,
    SINCE,
    TOLD_RULES,
    UNREAD,
    Meant,
    Read,
    meanings_of,
)
from claims.extraction.modes import ASSERTED, Mode, mode_of
from claims.extraction.numbersigns import weighed_together
from claims.extraction.others import beside
from claims.extraction.ours import pardoned_elsewhere
from claims.extraction.reader import Text
from claims.extraction.releases import SEVERAL, Event
from claims.extraction.reversals import may_be_news
from claims.extraction.tokens import Sentence
from claims.extraction.totals import MEANT as RULE
from claims.extraction.totals import best_total
from claims.extraction.unread import told_as
from claims.model import ClaimKind, Modality

CERTAIN = 0.5  # chance of news from which a number takes in one that may be but a part of it
OPENING = 1  # token of a sentence up to which a day opens it: behind "in"
LONG_AGO = timedelta(days=60)
STILL_NEWS = 0.3  # chance from which news that the grammar read without a doubt stays news; between 0.2 and 0.4 one in 1,000 numbers changes
OF_MODALITY = {
    Modality.HAPPENED: NEWS,
    Modality.ANNOUNCED: NEWS,
    Modality.BACKGROUND: RECALLED,
    Modality.PLANNED: PLANNED,
    Modality.DEMANDED: DEMANDED,
    Modality.DENIED: DENIED,
    Modality.REVERSED: REVERSED,
}
NEWLY = frozenset({Modality.HAPPENED, Modality.ANNOUNCED})
TOLD = {
    RECALLED: Modality.BACKGROUND,
    PLANNED: Modality.PLANNED,
    DEMANDED: Modality.DEMANDED,
    ALL_ASKED: Modality.DEMANDED,
    DENIED: Modality.DENIED,
    REVERSED: Modality.REVERSED,
}
ALL_HELD = (HELD, ALL_ASKED)


@dataclass(slots=True)
class Weighed:
    """One value of the text: where it stands, what the grammar read, and what it means after all."""

    meant: Meant
    count: int  # the number, and whoever stands beside it
    read: str
    meaning: str
    chance: float


@dataclass(slots=True)
class Weighing:
    """Releases and totals of a text."""

    events: list[Event] = field(default_factory=list)
    held: list[Figure] = field(default_factory=list)
    cumulative: list[Figure] = field(default_factory=list)
    meant: list[Meant] = field(default_factory=list)  # every value, once it is weighed


def weighed(text: Text, reading: Weighing, opinion: Opinion, impression: Impression) -> Weighing:
    """The same reading, with the numbers told as what they mean after all."""
    values = _values(text, reading, opinion, impression)
    parts = {part.count for event in reading.events for part in event.parts if not _may_be_whole(event, part)}
    told = any(event.modality in NEWLY and event.count is not None for event in reading.events)
    events = [again for event in reading.events for again in _again(text, event, values, told=told)]
    known = {event.count for event in events}
    known |= {event.main.number.value for event in events if event.main.number is not None and event.count is not None}  # "with 122 others" is 123
    for value, found in sorted(values.items(), key=lambda pair: -pair[1].chance):
        if found.meaning in (NOTHING, HELD, SINCE) or value in known or _served(text, found) or (found.meaning == NEWS and value in parts):
            continue
        if found.meaning == NEWS and pardoned_elsewhere(text.lines[found.meant.line].sentence):
            continue
        if found.meaning == REVERSED and any(event.modality is Modality.REVERSED for event in events):
            continue
        if found.meaning == NEWS and _takes_in(text, events, found, values):
            continue
        events.append(_event(text, found))
    events = [event for event in events if not _uncounted_beside(event, events) and not _asked_beside(event, events)]
    held, since = _total(text, values, HELD, reading.held), _total(text, values, SINCE, reading.cumulative)
    return Weighing(events, held, since, [found.meant for found in values.values()])


def _may_be_whole(event: Event, part: Figure) -> bool:
    """Whether the grammar, which knew no whole or guessed it, took for a part what is the sum of the others, or the only one."""
    others = sum(other.count or 0 for other in event.parts if other is not part)
    return (event.count is None or SEVERAL in event.doubts) and others in (0, part.count)


def _by_date(event: Event) -> bool:
    """Whether the grammar recalls an event by its own older date: beside news that is counted no weighing makes news of it."""
    return event.modality is Modality.BACKGROUND and event.main.mode.rule.startswith("old:")


def _let_go(text: Text, meant: Meant) -> bool:
    """ "По амнистии освобождены 1114 человек": let go in the number's own clause, whatever prisons stand around."""
    sentence = text.lines[meant.line].sentence
    if "amnesty" not in text.tags or sentence.any("people:political"):
        return False
    here = sentence.clause[meant.number.start]
    return any(sentence.clause[at] == here for at in sentence.find("free:past", "pardon:past", "deport:past"))


def _uncounted_beside(event: Event, events: list[Event]) -> bool:
    """Whether news without a number or name is but the same as the news beside it that has one."""
    news = (Modality.HAPPENED, Modality.ANNOUNCED)
    return event.modality in news and event.count is None and any(other.modality in news and other.count is not None for other in events)


def _asked_beside(event: Event, events: list[Event]) -> bool:
    """Whether a demand without a number is that for all, which has one ("We stand with all 1,100. Free them")."""
    if event.modality is not Modality.DEMANDED or event.count is not None:
        return False
    return any(RULE in other.doubts and other.modality is Modality.DEMANDED and (other.count or 0) >= LARGE for other in events)


def _values(text: Text, reading: Weighing, opinion: Opinion, impression: Impression) -> dict[int, Weighed]:
    read = readings(text, reading)
    best: dict[int, Weighed] = {}
    for meant in weighed_together(text, meanings_of(text, read, opinion), read, opinion, impression):
        value = meant.number.value + beside(text, meant.line, meant.number)
        known = best.get(value)
        if known is None or meant.chance(NOTHING) < known.meant.chance(NOTHING):
            was = read.get(value, read.get(meant.number.value, UNREAD)).meaning
            meaning, chance = _likeliest(meant)
            best[value] = Weighed(meant, value, was, RECALLED if meaning == NEWS and _long_ago(text, meant.line) else meaning, chance)
    return best


def _long_ago(text: Text, index: int) -> bool:
    """ "In 2015 Lukashenko pardoned six": a sentence that opens with a day of another season looks back, whatever sounds like news in it."""
    opening = (moment for moment in text.lines[index].moments if moment.start <= OPENING and moment.stated and not moment.since)
    return any(moment.high < text.published - LONG_AGO for moment in opening)


def readings(text: Text, reading: Weighing) -> dict[int, Read]:
    """How the grammar read each value."""
    read = {part.count: Read(NOTHING, ("part",)) for event in reading.events for part in event.parts if part.count is not None}
    for kind, figures, meaning in ((ClaimKind.HELD_TOTAL, reading.held, HELD), (ClaimKind.RELEASED_CUMULATIVE, reading.cumulative, SINCE)):
        figure = best_total(text, figures, kind)
        if figure is not None and figure.count is not None:
            read[figure.count] = Read(meaning, tuple(figure.rules[:TOLD_RULES]))
    for event in reading.events:
        if event.count is not None:
            doubts = (f"doubt {doubt}" for doubt in event.doubts)
            read[event.count] = Read(OF_MODALITY[event.modality], (*event.main.rules[:TOLD_RULES], f"mode {event.main.mode.mode}", *doubts))
    return read


def _likeliest(meant: Meant) -> tuple[str, float]:
    """The meaning of a number with its chance: whether it is news, another release, a total or nothing; then which of the other releases."""
    groups = [(NEWS,), OTHER_RELEASES, ALL_HELD, (SINCE,), (NOTHING,)]
    group = max(groups, key=lambda each: sum(map(meant.chance, each)))
    return max(group, key=meant.chance), sum(map(meant.chance, group)) / sum(meant.chances.values())


def _again(text: Text, event: Event, values: dict[int, Weighed], *, told: bool) -> list[Event]:
    """An event of the grammar with the meaning that its number has after all; none where it is no release. Where the whole of news turns out to
    be recalled ("the decree before, on 32"), the part of it that is news stands by itself."""
    _with_others(text, event)
    found = values.get(event.count) if event.count not in (None, 1) and not event.named else None  # of people named, no number of the text is told
    if found is None or found.meaning == OF_MODALITY[event.modality] or (found.meaning in ALL_HELD and event.modality is Modality.DEMANDED):
        return [event]  # "free all 1,033" demands those who are held
    if _still_news(event, found):
        return [event]
    if found.read != OF_MODALITY[event.modality] or (told and found.meaning == NEWS and _by_date(event)):
        return [event]  # the same number told in two ways
    fresh = [part for part in event.parts if part.count in values and values[part.count].meaning == NEWS and event.modality in NEWLY]
    new = [Event(part, event.modality, count=part.count, bound=part.bound, doubts=[RULE]) for part in fresh[:1]]
    if found.meaning in (NOTHING, HELD, SINCE):
        return new
    event.modality = _modality(text, found, event.main.line)
    event.doubts.append(RULE)
    event.main.rules += [RULE, *found.meant.reasons]
    event.parts = [part for part in event.parts if part not in fresh] if new else event.parts
    return [*new, event]


def _still_news(event: Event, found: Weighed) -> bool:
    """Whether news that the grammar read without a doubt is likely enough: it is not turned into a plan or a look-back by a hair."""
    plain = event.modality in NEWLY and event.main.mode.mode == ASSERTED and not event.doubts
    return plain and found.meaning in OTHER_RELEASES and found.meant.chance(NEWS) >= STILL_NEWS


def _with_others(text: Text, event: Event) -> None:
    """The grammar's number of an event is made that of the group where people stand beside it."""
    number = event.main.number
    if number is not None and event.count == number.value and (others := beside(text, event.main.line, number)):
        event.count += others
        event.main.rules.append("and others")


def _served(text: Text, found: Weighed) -> bool:
    """Whether those people only reached the end of their terms, or were but sentenced: nobody let them go."""
    sentence = text.lines[found.meant.line].sentence
    sentenced = sentence.any("sentenced") and not sentence.any(*RELEASING)
    return found.meaning == NEWS and (sentenced or (sentence.any("termend") and not sentence.any(*GRANTED)))


def _takes_in(text: Text, events: list[Event], found: Weighed, values: dict[int, Weighed]) -> bool:
    """Whether the news is told already: a number goes to the news that has none, or but a part of it ("22 pardoned … fifteen are women"), or one of
    several that is less likely news, and is no second release beside one that has its own."""
    news = [event for event in events if event.modality in NEWLY]
    for event in news:
        part = (event.main.among or event.main.label in ("women", "men")) and found.meant.chance(NEWS) >= CERTAIN
        unnumbered = event.count is None or ("no number" in event.main.rules and (not event.named or _with_named(text, event, found)))
        other = _one_of_several(event, found, values)
        if unnumbered or other or (part and found.count > (event.count or 0)):
            if part and event.count is not None:
                event.parts = [*event.parts, event.main]
            if other or (part and event.count is not None):
                event.main = _figure(text, found, event.main.concept)
            event.count, event.bound = found.count, found.meant.number.bound
            event.parts = [each for each in event.parts if each.count != found.count]
            event.doubts.append(RULE)
            event.main.rules += [RULE, *found.meant.reasons]
            return True
    return bool(news)


def _one_of_several(event: Event, found: Weighed, values: dict[int, Weighed]) -> bool:
    """Whether the grammar only chose among the numbers of a sentence, and the other one is likelier: "five were let out, eight arrested"."""
    chosen = values.get(event.count) if event.count is not None else None
    return chosen is not None and SEVERAL in event.doubts and chosen.meant.chance(NEWS) < found.meant.chance(NEWS)


def _with_named(text: Text, event: Event, found: Weighed) -> bool:
    """Whether a number counts the people whom the event names too: "she was pardoned, and with her 13 more", "five, an American among them"."""
    if found.count <= (event.count or 0) or found.meant.line != event.main.line:
        return False
    among = (at for at in text.lines[event.main.line].sentence.find("among") if found.meant.number.end <= at)
    return found.count > found.meant.number.value or any(at < named.start for at in among for named in event.named)


def _event(text: Text, found: Weighed) -> Event:
    figure = _figure(text, found)
    return Event(figure, _modality(text, found, found.meant.line), count=figure.count, bound=figure.bound, doubts=[RULE])


def _modality(text: Text, found: Weighed, line: int) -> Modality:
    """As what a number is told; a reversal of a day long past, or below the lead, is a look-back."""
    modality = TOLD.get(found.meaning) or told_as(text, line)
    return Modality.BACKGROUND if modality is Modality.REVERSED and not may_be_news(text, found.meant.line) else modality


def _figure(text: Text, found: Weighed, concept: str = "") -> Figure:
    number, line = found.meant.number, text.lines[found.meant.line]
    at = _predicate(line.sentence, number.start)
    concept = concept or next((each for each in RELEASING if line.sentence.has(at, each)), "free")
    form = line.sentence.tokens[at].form(concept)
    mode = Mode(ASSERTED, RULE, mode_of(line.sentence, at, form, line.moments, text.published).moment)
    end = max(number.end, (number.noun or 0) + 1)
    rules = [RULE, *found.meant.reasons]
    return Figure(found.meant.line, number.start, end, at, concept, form, mode, found.count, number.bound, number=number, rules=rules)


def _predicate(sentence: Sentence, at: int) -> int:
    """The releasing word nearest to a token; the token where there is none."""
    return min(sentence.find(*PREDICATES), key=lambda place: abs(place - at), default=at)


def _total(text: Text, values: dict[int, Weighed], meaning: str, figures: list[Figure]) -> list[Figure]:
    """The likeliest of the numbers that mean a total, as the grammar read it where it did."""
    meant = [found for found in values.values() if found.meaning == meaning or (meaning == HELD and found.meaning == ALL_ASKED)]
    if not meant:
        demanded = {value for value, found in values.items() if DEMANDED in (found.meaning, found.read) and meaning == HELD}
        return [figure for figure in figures if figure.count not in values or figure.count in demanded]
    best = max(meant, key=lambda found: found.chance)
    if meaning == HELD and best.read != HELD and _let_go(text, best.meant):
        return figures
    own = [replace(figure, rules=[*figure.rules, RULE]) for figure in figures if figure.count == best.count]
    return own or [_figure(text, best, "held" if meaning == HELD else "free")]
