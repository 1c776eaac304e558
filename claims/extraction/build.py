"""The rules in their order: figures, releases, totals, sanctions, names, and whether the whole is worth telling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from claims.extraction import confidence
from claims.extraction.classifier import Opinion, opinion_of
from claims.extraction.context import in_context
from claims.extraction.figures import PREDICATES, Figure, figures_of
from claims.extraction.impression import Impression, heard, impression_of, signs_of
from claims.extraction.manner import destination_of, manner_of
from claims.extraction.modes import LOOSE
from claims.extraction.names import span_of
from claims.extraction.namewords import Named
from claims.extraction.numbers import Number
from claims.extraction.ours import OF_PRISONERS, is_ours, of_others, own_figures, shows_ours
from claims.extraction.people import assign, lines_that_list, named_of
from claims.extraction.reader import Line, Text
from claims.extraction.releases import Event, day, events_of, period_of, split_totals
from claims.extraction.reversals import reversal_of
from claims.extraction.sanctions import SIGNS, steps_of
from claims.extraction.speakers import speaker_of
from claims.extraction.steps import Step
from claims.extraction.stepweighing import RULE as UNREAD_STEP
from claims.extraction.stepweighing import weighed_steps
from claims.extraction.tokens import Sentence
from claims.extraction.told import Told, released
from claims.extraction.totals import MEANT, best_total
from claims.extraction.trust import JUDGED, heard_of, line_of, trusted
from claims.extraction.uncounted import RULE as WITHOUT_NUMBER
from claims.extraction.uncounted import count_named, settled
from claims.extraction.unread import RULE as SECOND_OPINION
from claims.extraction.unread import believed, is_doubted, unread_release
from claims.extraction.weighing import Weighing, readings, weighed
from claims.model import Bound, Claim, ClaimKind, Manner, Modality, Person, Population, Reading, Span

LONGEST_QUOTE = 300  # characters of a sentence that are shown as proof
DOUBTED = "doubt:the text as a whole"
UNNAMED = "doubt:the country is not named"
AMNESTY = "doubt:an amnesty"  # of ordinary convicts, as a rule
GRAMMAR = "doubt:the grammar itself is unsure"
HEARD_ALONE = "doubt:only the network hears it"
NOT_OURS = "doubt:may be none of ours"
HINTED = "hint:"  # begins the rule of a step that hints.py read
SURE_ENOUGH = 0.7  # of a step read from signs alone, below which no model makes it news for people
ONE_OF_THOSE = frozenset({"one person described", "mode:loose/participle"})  # "among those freed is a German": no release of its own
WITHOUT_WHOLE = frozenset({"doubt:part alone", "doubt:parts only"})
BASE = "doubt:what is told is told of a share"
ABOUT_STEPS = frozenset({"t:potash", "t:aviation", "t:banks", "t:individuals", "lift", "impose", "extend"})
TELLING = frozenset({*PREDICATES, "rearrest", "demand"}) | OF_PRISONERS | SIGNS | ABOUT_STEPS
HEARD = 0.2  # of any chance, below which a text without such a word is not read further: nothing right of the sample, unseen4 or unseen5 is lost
AGREED = 0.5  # what the table alone must say of a release that no rule of grammar read, so that people are told
OURS_AGREED = 0.2  # what it must say of whether any of a text is ours: "four lynxes were let go in Vitebsk" has a verb, a number and a place
EVEN = 0.5  # mean of what the likeliest news and the whole text say, from which a text is worth an alert
WORTH = 0.4  # confidence of what is recalled, planned or refused to be told beside others; 0.35 to 0.45 differ by 0.003 of F1
CERTAIN = 0.85  # what the whole text alone must say where no news was read in it
MODELS = frozenset({SECOND_OPINION, MEANT})
ALERTING = frozenset({Modality.HAPPENED, Modality.ANNOUNCED, Modality.IN_FORCE, Modality.REVERSED})


@dataclass(frozen=True, slots=True)
class Understood:
    """What the rules found in a text, before claims are made of it."""

    told: Told
    held: list[Figure]
    cumulative: list[Figure]
    steps: list[Step]  # as the grammar read them
    people: list[Named] = field(default_factory=list)  # who of the named are the released

    @property
    def events(self) -> list[Event]:
        return self.told.events


def understood(text: Text, opinion: Opinion) -> Understood:
    """The figures and events of a text that is about Belarus."""
    found = counted(text, opinion)
    told = found.told
    told = replace(told, events=settled(text, found.events, told.opinion, told.impression))
    people = released(text, told)
    count_named(text, told, people)
    return replace(found, told=told, people=people)


def counted(text: Text, opinion: Opinion) -> Understood:
    """The same before the releases of one person and those without a number are weighed."""
    figures, reading = grammar(text)
    steps = steps_of(text)
    impression = seen(text, figures, reading, steps)
    reading = weighed(text, reading, opinion, impression)
    opinion = heard(opinion, impression)
    events = believed(reading.events, opinion)
    unread = unread_release(text, opinion, events, [*reading.held, *reading.cumulative], reading.meant)
    events += [unread] if unread is not None and unread not in events else []
    told = Told(figures, events, frozenset(lines_that_list(text, figures)), opinion, impression)
    return Understood(told, reading.held, reading.cumulative, steps)


def seen(text: Text, figures: list[Figure], reading: Weighing, steps: list[Step]) -> Impression:
    """What the network makes of a text that the grammar has read."""
    return impression_of(signs_of(text, figures, reading.events, readings(text, reading), steps))


def grammar(text: Text) -> tuple[list[Figure], Weighing]:
    """What the rules alone read: the figures of a text, and the releases and totals that they make."""
    figures = in_context(text, own_figures(text, figures_of(text)))
    releases, held, cumulative = split_totals(figures, text)
    reversals = reversal_of(text)
    gone = {event.main.line: event.count for event in reversals}
    releases = [
        figure
        for figure in releases
        if (not (figure.line in gone and figure.mode.mode == LOOSE) and figure.count not in gone.values())
        or (figure.mode.mode == "asserted" and (figure.count is None or gone.get(figure.line) != figure.count))
    ]
    named = named_of(text, figures)
    told = [event for event in events_of(releases, named, text) if not (reversals and event.count is None and event.modality is Modality.PLANNED)]
    return figures, Weighing([*reversals, *told], held, cumulative)


def build(text: Text, full_length: int, opinion: Opinion | None = None) -> Reading:
    """The reading of a text; empty where it is not about Belarus. `opinion`: of the text as a whole, where it is not to be asked of the weights."""
    read_chars = text.normal.length
    notes = notes_of(read_chars, full_length)
    shown = shows_ours(text)
    opinion = opinion or (opinion_of(text) if shown or not of_others(text) else None)
    if opinion is None or not is_ours(text, opinion.ours) or _says_nothing(text, opinion):
        return Reading(lang=text.lang, read_chars=read_chars, notes=notes)
    found = understood(text, opinion)
    claims = claims_of(text, found)
    people = _people(text, found.people, found.events)
    first, opinion, impression = opinion, found.told.opinion, found.told.impression
    chances = trusted(text, claims, (first, opinion), impression)
    claims = [_explained(text, claim, impression) for claim in claims]
    claims = [_weighed(text, claim, chance, (first, opinion), shown=shown) for claim, chance in zip(claims, chances, strict=True)]
    alert = _is_alert(claims, found.events, opinion)
    told, people = _worth_telling(claims, people)
    return Reading(lang=text.lang, claims=told, people=people, alertworthy=alert, read_chars=read_chars, notes=notes)


def _says_nothing(text: Text, opinion: Opinion) -> bool:
    """Whether no word of a text is about prisoners or sanctions, and nothing as a whole either: the state's everyday news, most posts of a day."""
    return text.tags.isdisjoint(TELLING) and max(opinion.alert, opinion.release, opinion.sanctions, opinion.ours) < HEARD


def _worth_telling(claims: Sequence[Claim], people: Sequence[Person]) -> tuple[tuple[Claim, ...], tuple[Person, ...]]:
    """The claims but for those too likely misread, and the people as they stand to what is left; the only claim of a text is kept."""
    dropped = {at for at, claim in enumerate(claims) if len(claims) > 1 and _too_doubtful(claim)}
    dropped |= {at for at, claim in enumerate(claims) if claim.part_of in dropped}
    if not dropped:
        return tuple(claims), tuple(people)
    places: dict[int | None, int] = {old: new for new, old in enumerate(at for at in range(len(claims)) if at not in dropped)}
    kept = (replace(claim, part_of=places.get(claim.part_of)) for at, claim in enumerate(claims) if at in places)
    return tuple(kept), tuple(replace(person, claim=places.get(person.claim)) for person in people)


def _too_doubtful(claim: Claim) -> bool:
    """Whether a release or step that is no news is too likely a misreading to be told beside other claims."""
    told_aside = claim.kind in JUDGED and claim.part_of is None and not claim.is_news and claim.modality is not Modality.REVERSED
    return told_aside and claim.confidence < WORTH


def _is_alert(claims: list[Claim], events: list[Event], opinion: Opinion) -> bool:
    """Whether the text is worth an alert: its likeliest news and the text as a whole are asked, and each may outvote the other."""
    old = any(event.modality is Modality.REVERSED and event.main.mode.mode == "recalled" for event in events)
    news = [claim.confidence for claim in claims if _alerts(claim) and not (old and claim.modality is Modality.REVERSED)]
    return (max(news) + opinion.alert) / 2 >= EVEN if news else opinion.alert >= CERTAIN


def claims_of(text: Text, found: Understood) -> list[Claim]:
    """Every claim with the confidence that the rules have in it; those of releases first, each followed by its parts."""
    claims = _release_claims(text, found.events)
    claims += _totals(text, found.held, ClaimKind.HELD_TOTAL) + _totals(text, found.cumulative, ClaimKind.RELEASED_CUMULATIVE)
    claims += _statistics(text, found.told.figures)
    return [*claims, *(_sanctions(text, step) for step in weighed_steps(text, found.steps, found.told.impression))]


def notes_of(read_chars: int, full_length: int) -> tuple[str, ...]:
    """What was not read, and why."""
    return (f"only the first {read_chars} of {full_length} characters were read",) if read_chars < full_length else ()


def _explained(text: Text, claim: Claim, impression: Impression) -> Claim:
    """With what the network alone thinks of a claim that was weighed, for whoever asks why."""
    heard = heard_of(text, claim, impression) if claim.kind in JUDGED and claim.part_of is None else None
    return claim if heard is None else replace(claim, rules=(*claim.rules, f"network:{heard:.2f}"))


def _weighed(text: Text, claim: Claim, chance: float, opinions: tuple[Opinion, Opinion], *, shown: bool) -> Claim:
    """A claim with the confidence that claims like it deserve; news that something speaks against, or of no country by name, waits for a person.
    `opinions`: of the table alone, and with the network."""
    alone, both = opinions
    doubts = (*_doubts(text, claim, both), *(() if shown else (UNNAMED,))) if claim.is_news else ()
    if claim.modality in ALERTING:
        doubts = (*doubts, *_at_odds(claim, alone))
    return replace(claim, confidence=min(chance, confidence.DOUBTED) if doubts else chance, rules=(*claim.rules, *doubts))


def _at_odds(claim: Claim, alone: Opinion) -> Iterator[str]:
    """What speaks against news that no grammar read, or read without a number, and against a release in a text that sounds like none of ours."""
    if WITHOUT_NUMBER in claim.rules:
        yield GRAMMAR
    if not MODELS.isdisjoint(claim.rules) and min(alone.alert, alone.release) < AGREED:
        yield HEARD_ALONE
    if claim.kind is ClaimKind.RELEASE and alone.ours < OURS_AGREED:
        yield NOT_OURS


def _doubts(text: Text, claim: Claim, opinion: Opinion) -> Iterator[str]:
    if is_doubted(opinion, claim.kind):
        yield DOUBTED
    if (claim.confidence < SURE_ENOUGH and _from_signs(claim)) or set(claim.rules) >= ONE_OF_THOSE:
        yield GRAMMAR
    if claim.kind is ClaimKind.RELEASE:
        line = text.lines[line_of(text, claim)]
        if line.sentence.any("amnesty"):
            yield AMNESTY
        among = SECOND_OPINION in claim.rules and line.sentence.any("among")  # "among those freed are three Poles": of how many?
        if among or WITHOUT_WHOLE & set(claim.rules) or any(number.value == claim.count and _is_base(line, number) for number in line.numbers):
            yield BASE


def _from_signs(claim: Claim) -> bool:
    """Whether a step of sanctions was read by what stands around it, and no sentence says it."""
    return claim.kind is ClaimKind.SANCTIONS and any(rule == UNREAD_STEP or rule.startswith(HINTED) for rule in claim.rules)


def _is_base(line: Line, number: Number) -> bool:
    """Whether another number is told "of" this one: "37 of the 40 pardoned have arrived"."""
    return line.sentence.has(number.start - 1, "outof") and any(other.end == number.start - 1 for other in line.numbers)


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


def _release_claims(text: Text, events: list[Event]) -> list[Claim]:
    """Claims of the events, each followed by its parts."""
    claims: list[Claim] = []
    for event, place in zip(events, _places(events), strict=True):
        claims.append(_release(text, event, event.main, event.count, event.bound, None))
        claims += [_release(text, event, part, part.count, part.bound, place) for part in event.parts]
    return claims


def _places(events: list[Event]) -> list[int]:
    """Where the claim of each event stands among the claims."""
    return [at + sum(len(event.parts) for event in events[:at]) for at in range(len(events))]


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


def _people(text: Text, named: list[Named], events: list[Event]) -> tuple[Person, ...]:
    owners, places = assign(named, events), _places(events)
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
        confidence=confidence.of_step(step),
        modality=step.modality,
        imposer=step.imposer,
        direction=step.direction,
        target=step.target,
        instrument=step.instrument,
        day=moment.low if moment is not None and moment.kind == "day" and moment.low == moment.high else None,
        speaker=speaker_of(text, step.line, step.start),
        rules=tuple(step.rules),
    )
