"""Which names belong to which release: the claim of their sentence, or the one that the list they stand in goes on from."""

from __future__ import annotations

from claims.extraction.canonical import known_given
from claims.extraction.figures import RELEASING, Figure
from claims.extraction.modes import ASSERTED, DENIED, LOOSE, RECALLED
from claims.extraction.names import names_of, surnames_of
from claims.extraction.namewords import Named
from claims.extraction.reader import Text
from claims.extraction.releases import Event
from claims.extraction.tokens import Sentence
from claims.model import Modality

FACTS = frozenset({ASSERTED, RECALLED, LOOSE})
STATED = frozenset({Modality.HAPPENED, Modality.ANNOUNCED, Modality.BACKGROUND, Modality.IN_FORCE})


def named_of(text: Text, figures: list[Figure]) -> list[Named]:
    """The names of released people, in their order, each person once."""
    lines = lines_that_list(text, figures)
    found = [named for index in lines for named in names_of(text, index) if _beside(text, named, figures)]
    if not found:
        found = _subject_before(text, lines) or _bare_surname(text, figures)
    found = _in_full(text, found) or _titled(text, figures)
    full = {word for named in found for word in named.canonical.split()}
    alone = [named for index in lines for named in surnames_of(text, index)]
    alone = alone if len(alone) > 1 else [named for named in alone if "ours" in text.lines[named.line].sentence.tokens[named.start].tags]
    if alone:
        found += [named for named in alone if named.canonical and not set(named.canonical.split()) & full]
    unique: dict[str, Named] = {}
    for named in found:
        unique.setdefault(named.canonical, named)
    return sorted(unique.values(), key=lambda named: (named.line, named.start))


def _in_full(text: Text, found: list[Named]) -> list[Named]:
    """A surname alone ("Statkevich home") gives way to the full name that the lead under it tells."""
    if len(found) != 1 or len(found[0].words) > 1:
        return found
    return _full_names(text, found[0].words[0]) or found


def _full_names(text: Text, surname: str) -> list[Named]:
    lead = range(min(text.title_lines + 2, len(text.lines)))
    return [named for index in lead for named in names_of(text, index) if named.words[-1] == surname and known_given(named.words[0])][:1]


def _titled(text: Text, figures: list[Figure]) -> list[Named]:
    """ "Labkowicz wrócił do domu. … Uładzimir Labkowicz jest w Mińsku": the subject of a title's verb, named in full below."""
    for figure in figures:
        tokens = text.lines[figure.line].sentence.tokens
        if figure.line < text.title_lines and figure.concept in ("free", "out", "arrive") and figure.mode.mode in FACTS and figure.predicate:
            named = _full_names(text, tokens[figure.predicate - 1].text)
            if named:
                return named
    return []


def _bare_surname(text: Text, figures: list[Figure]) -> list[Named]:
    """ "Почобут на свободе", "the release of Poczobut", "Bialiatski and 122 others": one surname that the lexicon knows as ours."""
    for figure in figures:
        sentence = text.lines[figure.line].sentence
        near = range(max(0, figure.start - 3), min(len(sentence.tokens), figure.predicate + 3))
        for at in near:
            token = sentence.tokens[at]
            known = (
                token.capital
                and "ours" in token.tags
                and token.tags <= {"ours", "euphemism"}
                and not sentence.has(at + 1, "say")
                and not sentence.has(at - 1, "prep")
            )
            if known and figure.concept in ("free", "out", "pardon", "deport") and figure.mode.mode != DENIED:
                return [Named(figure.line, at, at + 1, (token.text,), sentence.lang)]
    return []


def _subject_before(text: Text, lines: list[int]) -> list[Named]:
    """ "Andrzej Poczobut jest w Polsce. Dziennikarz został uwolniony": one person described, and one named in the sentence before."""
    for index in lines:
        if index and text.is_lead(index) and text.lines[index].sentence.any("single", "he"):
            named = list(names_of(text, index - 1))
            return named if len(named) == 1 else []
    return []


def _beside(text: Text, named: Named, figures: list[Figure]) -> bool:
    """Whether a name stands in the same stretch between semicolons as a release; in a list that goes on, it always does."""
    sentence = text.lines[named.line].sentence
    stating = [figure for figure in figures if figure.line == named.line and figure.concept in RELEASING]
    stretch = _stretch(sentence, named.start)
    if any(sentence.has(at, "held") and sentence.clause[at] == sentence.clause[named.start] for at in range(len(sentence.tokens))) and not any(
        sentence.clause[figure.predicate] == sentence.clause[named.start] for figure in stating
    ):
        return False
    return not stating or any(_stretch(sentence, figure.predicate) == stretch for figure in stating)


def _stretch(sentence: Sentence, at: int) -> int:
    return sum(token.text == ";" for token in sentence.tokens[:at])


def lines_that_list(text: Text, figures: list[Figure]) -> list[int]:
    """Sentences that state a release of people, and those that go on listing them."""
    stating = sorted({figure.line for figure in figures if figure.concept in RELEASING and figure.mode.mode in FACTS and _states(figure)})
    lines: list[int] = []
    for index in range(len(text.lines)):
        sentence = text.lines[index].sentence
        if sentence.any("rearrest"):
            continue
        goes_on = bool(lines) and lines[-1] == index - 1 and _lists(text, index)
        if index in stating or goes_on:
            lines.append(index)
    return lines


def _states(figure: Figure) -> bool:
    """Whether a predicate states a release, rather than speaking of releases: a verb, or a number with its noun or participle."""
    if figure.mode.mode == LOOSE:
        return figure.count is not None or figure.form == "part"
    return True


def _lists(text: Text, index: int) -> bool:
    sentence = text.lines[index].sentence
    return any(at <= 8 for at in sentence.find("among", "freeone"))


def assign(people: list[Named], events: list[Event]) -> dict[int, int]:
    """Index of a name → index of the event that tells of the release."""
    stated = [(place, event) for place, event in enumerate(events) if event.modality in STATED]
    owners: dict[int, int] = {}
    for at, named in enumerate(people):
        ranked = sorted(stated, key=lambda pair: (_distance(named, pair[1]), pair[0]))
        if ranked:
            owners[at] = ranked[0][0]
    return owners


def _distance(named: Named, event: Event) -> int:
    """The sentence of the name counts first, then the sentences before it."""
    lines = {event.main.line, *(part.line for part in event.parts)}
    gaps = [named.line - line if line <= named.line else 4 + line - named.line for line in lines]
    gap = min(gaps) * 100
    if event.main.line == named.line:
        gap += abs(event.main.predicate - named.start)
    return gap
