"""Releases that the whole text tells of as news (classifier), while the grammar found none: told as doubtful, for a person to judge.

A missed release is worse than a question to an operator. So the opening of such a text is asked what it counts or names; what is found goes to
the review queue, never to people by itself.
"""

from __future__ import annotations

from claims.extraction.classifier import Opinion, reasons
from claims.extraction.context import OTHER_TOPICS
from claims.extraction.figures import PREDICATES, RELEASING, Figure
from claims.extraction.meanings import NEWS, Meant
from claims.extraction.modes import ASSERTED, Mode
from claims.extraction.names import names_of
from claims.extraction.namewords import Named
from claims.extraction.numbers import BARE, PEOPLE, Number
from claims.extraction.ours import pardoned_elsewhere, told_of_elsewhere
from claims.extraction.reader import Text
from claims.extraction.releases import Event, is_digest
from claims.model import Bound, ClaimKind, Modality

SURE = 0.6  # probability of an alert and of a release from which a text without any is asked again; of unseen hands 9 in 10 of those are news
CERTAIN = 0.85  # the same for a text without any number that could tell it, by the people it names
LIKELY = 0.3  # chance from which a number is the news of a text that sounds like news; between 0.15 and 0.4 one text in 1,000 changes
UNSURE = 0.15  # below it the grammar's news is doubted: of unseen hands 3 in 4 of those are none
BELIEVED = 0.5  # probability of a release below which a number of people, or people named, are no news of one; 0.3 to 0.7 differ by 0.004 of F1
BELIEVED_ALONE = 0.65  # the same of news that neither counts nor names anybody
OPENING = 3  # sentences under the title in which news stands
OUTRIGHT = frozenset({"free", "deport", "arrive", "out", "swap", "handover"})  # people are out; where only a pardon is told it is announced
NEWLY = frozenset({Modality.HAPPENED, Modality.ANNOUNCED})
TOLD = frozenset({Modality.HAPPENED, Modality.ANNOUNCED, Modality.REVERSED})
RULE = "second opinion"


def is_doubted(opinion: Opinion, kind: ClaimKind) -> bool:
    """Whether the text as a whole contradicts a claim of news."""
    own = {ClaimKind.RELEASE: opinion.release, ClaimKind.SANCTIONS: opinion.sanctions}
    return kind in own and max(opinion.alert, own[kind]) < UNSURE


def believed(events: list[Event], opinion: Opinion) -> list[Event]:
    """The events, of which the news that the whole text speaks against is only recalled, and told not at all where nobody is counted."""
    return [again for event in events if (again := _believed(event, opinion)) is not None]


def _believed(event: Event, opinion: Opinion) -> Event | None:
    if event.modality not in NEWLY or opinion.release >= _needed(event):
        return event
    if event.count is None or event.main.number is None:
        return None
    event.modality = Modality.BACKGROUND
    event.doubts.append(RULE)
    return event


def _needed(event: Event) -> float:
    """The probability of a release told as news from which an event is believed."""
    return BELIEVED if event.count is not None else BELIEVED_ALONE


def unread_release(text: Text, opinion: Opinion, events: list[Event], totals: list[Figure], meant: list[Meant]) -> Event | None:
    """The release that the opening of the text seems to tell of; None where the text as a whole does not speak of one."""
    if (
        min(opinion.alert, opinion.release) < SURE
        or is_digest(text)
        or _elsewhere(text)
        or any(event.modality in TOLD or _dated_back(text, event) for event in events)
    ):
        return None
    known = next((event for event in events if event.modality is Modality.BACKGROUND and text.is_lead(event.main.line)), None)
    if known is not None:
        known.modality = told_as(text, known.main.line)
        known.doubts.append(RULE)
        return known
    taken = {figure.count for figure in totals} | {event.count for event in events}
    line, number = _number(text, meant, taken)
    named = [] if number or min(opinion.alert, opinion.release) < CERTAIN else _named(text)
    if number is None and not named:
        return None
    count = number.value if number else len(named) or None
    at = number.start if number else named[0].start if named else 0
    line = line if number else named[0].line if named else 0
    bound = number.bound if number else Bound.EXACT if named else Bound.UNKNOWN
    mode, rules = Mode(ASSERTED, RULE), [RULE, *reasons(text, "release")]
    figure = Figure(line, at, at + 1, _predicate(text, line, at), "free", "", mode, count, bound, number=number, rules=rules)
    return Event(figure, told_as(text, line), count=count, bound=bound, named=named, doubts=[RULE])


def _dated_back(text: Text, event: Event) -> bool:
    """Whether the opening itself says that this was days ago."""
    moment = event.main.moment
    return event.main.line in _opening(text) and moment is not None and moment.is_old(text.published)


def _elsewhere(text: Text) -> bool:
    """An escape, a rescue, a survey: people come out of something, and nobody lets them go."""
    if any(pardoned_elsewhere(line.sentence) for line in text.lines):
        return True
    if told_of_elsewhere(text):
        return True
    opening = [text.lines[at].sentence for at in _opening(text)]
    return any(sentence.any(*OTHER_TOPICS, "bail") for sentence in opening) and not any(
        sentence.any("people:political", "pardon") for sentence in opening
    )


def _opening(text: Text) -> range:
    return range(min(len(text.lines), text.title_lines + OPENING))


def _number(text: Text, found: list[Meant], taken: set[int | None]) -> tuple[int, Number | None]:
    """The number of people, else the bare one, that most likely tells the news; none where all that stands around it speaks against that."""
    likely = [
        (meant.number.kind == PEOPLE, meant.chance(NEWS), meant)
        for meant in found
        if meant.line in _opening(text) and meant.number.kind in (PEOPLE, BARE) and meant.number.value not in taken and meant.chance(NEWS) >= LIKELY
    ]
    if not likely:
        return 0, None
    best = max(likely, key=lambda each: each[:2])[2]
    return best.line, best.number


def _named(text: Text) -> list[Named]:
    for index in _opening(text):
        named = list(names_of(text, index))
        if named:
            return named
    return []


def _predicate(text: Text, line: int, at: int) -> int:
    """The releasing word nearest to a token; the token where there is none."""
    near = text.lines[line].sentence.find(*PREDICATES)
    return min(near, key=lambda place: abs(place - at), default=at)


def told_as(text: Text, line: int) -> Modality:
    """A pardon alone is announced; people who are out have been released."""
    sentences = [text.lines[line].sentence, text.lines[0].sentence]
    pardoned = any(sentence.any("pardon", "decree") for sentence in sentences)
    out = any(sentence.any(*(OUTRIGHT & set(RELEASING))) for sentence in sentences)
    return Modality.ANNOUNCED if pardoned and not out else Modality.HAPPENED
