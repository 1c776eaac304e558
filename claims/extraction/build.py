"""The rules in their order: figures, releases, totals, sanctions, names, and whether the whole is worth telling."""

from __future__ import annotations

from dataclasses import replace

from claims.extraction import confidence
from claims.extraction.classifier import Opinion, opinion_of
from claims.extraction.context import in_context
from claims.extraction.figures import Figure, figures_of
from claims.extraction.manner import destination_of, manner_of
from claims.extraction.modes import LOOSE
from claims.extraction.names import Named, span_of
from claims.extraction.ours import is_ours, own_figures
from claims.extraction.people import assign, named_of
from claims.extraction.reader import Text
from claims.extraction.releases import Event, day, events_of, period_of, split_totals
from claims.extraction.reversals import reversal_of
from claims.extraction.sanctions import steps_of
from claims.extraction.speakers import speaker_of
from claims.extraction.steps import Step
from claims.extraction.stepweighing import weighed_steps
from claims.extraction.tokens import Sentence
from claims.extraction.totals import best_total
from claims.extraction.unread import believed, is_doubted, unread_release
from claims.extraction.weighing import Weighing, weighed
from claims.model import Bound, Claim, ClaimKind, Manner, Modality, Person, Population, Reading, Span

LONGEST_QUOTE = 300  # characters of a sentence that are shown as proof
DOUBTED = "doubt:the text as a whole"
ALERTING = frozenset({Modality.HAPPENED, Modality.ANNOUNCED, Modality.IN_FORCE, Modality.REVERSED})


def build(text: Text, full_length: int) -> Reading:
    """The reading of a text; empty where it is not about Belarus."""
    read_chars = text.normal.length
    notes = notes_of(read_chars, full_length)
    if not is_ours(text):
        return Reading(lang=text.lang, read_chars=read_chars, notes=notes)
    figures = in_context(text, own_figures(text, figures_of(text)))
    named = named_of(text, figures)
    releases, held, cumulative = split_totals(figures, text)
    reversals = reversal_of(text)
    gone = {event.main.line: event.count for event in reversals}
    releases = [
        figure
        for figure in releases
        if (not (figure.line in gone and figure.mode.mode == LOOSE) and figure.count not in gone.values())
        or (figure.mode.mode == "asserted" and (figure.count is None or gone.get(figure.line) != figure.count))
    ]
    told = [event for event in events_of(releases, named, text) if not (reversals and event.count is None and event.modality is Modality.PLANNED)]
    opinion = opinion_of(text)
    reading = weighed(text, Weighing([*reversals, *told], held, cumulative), opinion)
    events, held, cumulative = reading.events, reading.held, reading.cumulative
    events = believed(events, opinion)
    unread = unread_release(text, opinion, events, [*held, *cumulative])
    events += [unread] if unread is not None and unread not in events else []
    claims, places = _release_claims(text, events)
    people = _people(text, named, events, places)
    claims += _totals(text, held, ClaimKind.HELD_TOTAL) + _totals(text, cumulative, ClaimKind.RELEASED_CUMULATIVE)
    claims += _statistics(text, figures)
    claims += [_sanctions(text, step) for step in weighed_steps(text, steps_of(text))]
    claims = [_weighed(claim, opinion) for claim in claims]
    old = any(event.modality is Modality.REVERSED and event.main.mode.mode == "recalled" for event in events)
    alert = any(_alerts(claim) and DOUBTED not in claim.rules and not (old and claim.modality is Modality.REVERSED) for claim in claims)
    return Reading(lang=text.lang, claims=tuple(claims), people=people, alertworthy=alert, read_chars=read_chars, notes=notes)


def notes_of(read_chars: int, full_length: int) -> tuple[str, ...]:
    """What was not read, and why."""
    return (f"only the first {read_chars} of {full_length} characters were read",) if read_chars < full_length else ()


def _weighed(claim: Claim, opinion: Opinion) -> Claim:
    """News that the text as a whole does not sound like waits for a person."""
    if not claim.is_news or not is_doubted(opinion, claim.kind):
        return claim
    return replace(claim, confidence=min(claim.confidence, confidence.DOUBTED), rules=(*claim.rules, DOUBTED))


def _alerts(claim: Claim) -> bool:
    """News of our prisoners; the end of a term and an amnesty of ordinary convicts are not worth an alert."""
    return claim.modality in ALERTING and claim.part_of is None and claim.manner not in (Manner.TERM_ENDED, Manner.AMNESTY)


def _quote(text: Text, line: int, start: int, end: int) -> tuple[Span, str]:
    """The sentence that says it, as a reader wants to see it for proof; of a long one the clauses around the tokens start … end."""
    sentence = text.lines[line].sentence
    tokens = sentence.tokens
    first, last = max(0, min(start, len(tokens) - 1)), max(start, min(end, len(tokens)) - 1)
    if tokens[-1].end - tokens[0].start <= LONGEST_QUOTE:
        first, last = 0, len(tokens) - 1
    else:
        first, last = _clauses_around(sentence, first, last)
    span = text.normal.span(tokens[first].start, tokens[last].end)
    return span, text.document.full_text[span.start : span.end]


def _clauses_around(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The widest stretch of whole clauses around two tokens that is no longer than a quote; the tokens alone where even their clauses are."""
    tokens, clause = sentence.tokens, sentence.clause
    best, low, high = (first, last), clause[first], clause[last]
    while True:
        left = next(at for at in range(len(tokens)) if clause[at] >= low)
        right = next(at for at in range(len(tokens) - 1, -1, -1) if clause[at] <= high)
        if tokens[right].end - tokens[left].start > LONGEST_QUOTE or (left, right) == (0, len(tokens) - 1):
            return best
        best = left + (tokens[left].kind == "mark" and left < first), right
        low, high = low - 1, high + 1


def _release_claims(text: Text, events: list[Event]) -> tuple[list[Claim], dict[int, int]]:
    """Claims of the events, each followed by its parts; and where the claim of each event stands."""
    claims: list[Claim] = []
    places: dict[int, int] = {}
    for index, event in enumerate(events):
        places[index] = len(claims)
        claims.append(_release(text, event, event.main, event.count, event.bound, None))
        for part in event.parts:
            claims.append(_release(text, event, part, part.count, part.bound, places[index]))
    return claims, places


def _release(text: Text, event: Event, figure: Figure, count: int | None, bound: Bound, part_of: int | None) -> Claim:
    span, quote = _quote(text, figure.line, figure.start, figure.end)
    rules = (*figure.rules, f"mode:{figure.mode.mode}/{figure.mode.rule}", *(f"doubt:{doubt}" for doubt in event.doubts))
    return Claim(
        kind=ClaimKind.RELEASE,
        span=span,
        quote=quote,
        confidence=confidence.of_release(text, event, figure),
        count=count,
        bound=bound,
        modality=event.modality,
        manner=manner_of(text, event),
        part_of=part_of,
        day=day(event),
        population=Population(who=figure.who, nationality=figure.nationality, destination=destination_of(text, figure)),
        speaker=speaker_of(text, figure.line, figure.predicate),
        rules=rules,
    )


def _people(text: Text, named: list[Named], events: list[Event], places: dict[int, int]) -> tuple[Person, ...]:
    owners = assign(named, events)
    people: list[Person] = []
    for index, one in enumerate(named):
        start, end = span_of(text, one)
        owner = owners.get(index)
        claim = places[owner] if owner is not None else None
        people.append(Person(name=one.name, canonical=one.canonical, claim=claim, span=text.normal.span(start, end)))
    return tuple(people)


def _totals(text: Text, figures: list[Figure], kind: ClaimKind) -> list[Claim]:
    best = best_total(text, figures, kind)
    if best is None:
        return []
    span, quote = _quote(text, best.line, best.start, best.end)
    period = period_of(best, text)
    since = period.text or None if period is not None and kind is ClaimKind.RELEASED_CUMULATIVE else None
    return [
        Claim(
            kind=kind,
            span=span,
            quote=quote,
            confidence=confidence.of_total(best),
            count=best.count,
            bound=best.bound,
            since=since,
            speaker=speaker_of(text, best.line, best.predicate),
            rules=tuple(best.rules),
        )
    ]


def _statistics(text: Text, figures: list[Figure]) -> list[Claim]:
    """Newly recognised and newly sentenced: the largest figure of each."""
    claims = []
    for concept, kind in (("recognised", ClaimKind.RECOGNISED), ("sentenced", ClaimKind.SENTENCED)):
        claims += _totals(text, [figure for figure in figures if figure.concept == concept and figure.count], kind)
    return claims


def _sanctions(text: Text, step: Step) -> Claim:
    span, quote = _quote(text, step.line, step.start, step.end)
    moment = step.mode.moment
    return Claim(
        kind=ClaimKind.SANCTIONS,
        span=span,
        quote=quote,
        confidence=confidence.of_step(text, step),
        modality=step.modality,
        imposer=step.imposer,
        direction=step.direction,
        target=step.target,
        instrument=step.instrument,
        day=moment.low if moment is not None and moment.kind == "day" and moment.low == moment.high else None,
        speaker=speaker_of(text, step.line, step.start),
        rules=tuple(step.rules),
    )
