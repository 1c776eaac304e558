"""The rules in their order: figures, releases, totals, sanctions, names, and whether the whole is worth telling."""

from __future__ import annotations

from claims.extraction.figures import Figure, figures_of
from claims.extraction.names import names_of
from claims.extraction.reader import Text
from claims.extraction.releases import Event, day, events_of, is_foreign, is_ours, period_of, split_totals
from claims.extraction.sanctions import Step, steps_of
from claims.model import Claim, ClaimKind, Manner, Population, Reading, Span


def build(text: Text, full_length: int) -> Reading:
    read_chars = text.normal.length
    notes = (f"only the first {read_chars} of {full_length} characters were read",) if read_chars < full_length else ()
    if not is_ours(text):
        return Reading(lang=text.lang, read_chars=read_chars, notes=notes)
    figures = [figure for figure in figures_of(text) if not is_foreign(text, figure)]
    named = [name for line in text.lines for name in names_of(line.sentence) if not name.official]
    releases, held, cumulative = split_totals(figures, text)
    claims: list[Claim] = []
    for event in events_of(releases, named, text):
        claims.append(_release(text, event))
    claims += _totals(text, held, cumulative)
    claims += [_sanctions(text, step) for step in steps_of(text)]
    alert = any(claim.is_news for claim in claims)
    return Reading(lang=text.lang, claims=tuple(claims), alertworthy=alert, read_chars=read_chars, notes=notes)


def _quote(text: Text, figure: Figure) -> tuple[Span, str]:
    sentence = text.lines[figure.line].sentence
    start, end = sentence.tokens[figure.start].start, sentence.tokens[min(figure.end, len(sentence.tokens)) - 1].end
    span = text.normal.span(start, end)
    return span, text.document.full_text[span.start : span.end]


def _release(text: Text, event: Event) -> Claim:
    span, quote = _quote(text, event.main)
    return Claim(
        kind=ClaimKind.RELEASE,
        span=span,
        quote=quote,
        confidence=0.9,
        count=event.count,
        bound=event.bound,
        modality=event.modality,
        manner=Manner.PARDON
        if event.main.concept == "pardon"
        else Manner.DEPORTATION
        if event.main.concept in ("deport", "arrive")
        else Manner.UNSPECIFIED,
        day=day(event, text.published),
        population=Population(),
        rules=(*event.main.rules, event.main.mode.rule),
    )


def _totals(text: Text, held: list[Figure], cumulative: list[Figure]) -> list[Claim]:
    claims = []
    if held:
        best = max(held, key=lambda f: f.count or 0)
        span, quote = _quote(text, best)
        claims.append(
            Claim(kind=ClaimKind.HELD_TOTAL, span=span, quote=quote, confidence=0.9, count=best.count, bound=best.bound, rules=tuple(best.rules))
        )
    if cumulative:
        best = max(cumulative, key=lambda f: f.count or 0)
        span, quote = _quote(text, best)
        period = period_of(best, text)
        claims.append(
            Claim(
                kind=ClaimKind.RELEASED_CUMULATIVE,
                span=span,
                quote=quote,
                confidence=0.9,
                count=best.count,
                bound=best.bound,
                since=period.text if period else None,
                rules=tuple(best.rules),
            )
        )
    return claims


def _sanctions(text: Text, step: Step) -> Claim:
    sentence = text.lines[step.line].sentence
    span = text.normal.span(sentence.tokens[step.start].start, sentence.tokens[step.end - 1].end)
    return Claim(
        kind=ClaimKind.SANCTIONS,
        span=span,
        quote=text.document.full_text[span.start : span.end],
        confidence=0.9,
        modality=step.modality,
        imposer=step.imposer,
        direction=step.direction,
        target=step.target,
        instrument=step.instrument,
        rules=tuple(step.rules),
    )
