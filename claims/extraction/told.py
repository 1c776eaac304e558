"""Which of the people that a text names are the released: weighed for each person, over every place where the name stands.

The signs are few: the clause tells of a release, the sentence goes on listing, others are named beside, the person speaks, is held, has died; and
what the text as a whole tells. Their weights are a small table that is fitted on labelled documents. To hold an office, or to be somebody's wife
or lawyer, weighs against a person; officials who speak are none of the released before any weighing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction import linear
from claims.extraction.classifier import Opinion
from claims.extraction.figures import RELEASING, Figure
from claims.extraction.given import is_given
from claims.extraction.modes import ASSERTED, LOOSE, RECALLED
from claims.extraction.names import BEFORE_NEWS, bare_surnames, is_official, knows_first_name, mentions_of, speaks
from claims.extraction.namewords import WELL_KNOWN, Named, surname_like
from claims.extraction.reader import Text
from claims.extraction.releases import Event
from claims.extraction.tokens import Sentence, Token
from claims.model import Modality

if TYPE_CHECKING:
    from claims.extraction.impression import Impression


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


LIKELY = 0.45  # from which a person is one of the released; the share of right ones and of found ones is equal there
BEHIND = {"neg": "denied behind", "stays": "stays behind"}
MARKS = {",": "comma", ":": "colon"}
OFFICES_SPEAK = 5  # words between an official's name and "said", his office among them
OWNED = 5  # words between "X's" and the name of whom X has
HEADING = 4  # words of a line that heads those behind it
BELOW = 3  # lines that a heading heads
REACH = 8  # words around a name in which a word of release is meant of it
NEAR = 9  # words behind a name in which a "not" or "remains" is meant of it
FACTS = frozenset({ASSERTED, RECALLED, LOOSE})
STATED = frozenset({Modality.HAPPENED, Modality.ANNOUNCED, Modality.BACKGROUND, Modality.IN_FORCE})
CONCEPTS = _words(
    "held neg rearrest died say single among detain he people:political people:prisoner sentenced if demand sanction prison together "
    "tells anniversary digest me stays expert inside persecutor helper voiced culture"
)
WITH_KIND = ("clause:", "sentence:", "elsewhere", "mates", "listing", "title", "before ")  # signs that weigh otherwise for a surname alone


@dataclass(frozen=True, slots=True)
class Told:
    """What a text tells beside its names: the figures, the events read from them, the lines that list people, the whole-text opinion."""

    figures: list[Figure]
    events: list[Event]
    listing: frozenset[int]
    opinion: Opinion
    impression: Impression


def released(text: Text, told: Told) -> list[Named]:
    """The first mention of each of the released, in the order of the text."""
    table = linear.weights("people")
    groups = people_of(text)
    if not groups:
        return []
    chosen = [group[0] for group in groups if table.chances(signs_of(text, group, told, groups))[0] >= LIKELY]
    return sorted(chosen, key=lambda named: (named.line, named.start))


def people_of(text: Text) -> list[list[Named]]:
    """The mentions of each person who may be one of the released; officials, kin and lawyers who speak are left out."""
    if text.people is None:
        text.people = _people_of(text)
    return text.people


def _people_of(text: Text) -> list[list[Named]]:
    groups: dict[str, list[Named]] = {}
    gone: set[str] = set()
    for index, line in enumerate(text.lines):
        for named in mentions_of(text, index):
            groups.setdefault(named.canonical, []).append(named)
            if is_official(line.sentence, named.start, named.end) and speaks(line.sentence, named.start, named.end, OFFICES_SPEAK):
                gone.add(named.canonical)
    surnames = {part for name in groups for part in name.split()}
    for index in range(len(text.lines)):
        for named in bare_surnames(text, index):
            if named.canonical and named.canonical not in surnames:
                groups.setdefault(named.canonical, []).append(named)
            elif named.canonical:
                owners = [name for name in groups if named.canonical in name.split() and " " in name]
                if len(owners) == 1:
                    groups[owners[0]].append(named)
    return [group for name, group in groups.items() if name not in gone]


def signs_of(text: Text, group: list[Named], told: Told, groups: list[list[Named]]) -> frozenset[str]:
    """What speaks for and against a person, over all the places of the name; `groups`: everybody whom the text names."""
    signs = set(_of_text(told))
    signs.update(_of_company(text, group, told, groups))
    for named in group:
        signs.update(_of_place(text, named, told))
    kind = _kind(group[0])
    signs.add(kind)
    heard = told.impression.people.get(group[0].canonical)
    if heard is not None:
        signs |= {f"heard {round(heard)}", f"{kind} heard {round(heard)}"}
    signs.update(_of_following(text, group, told))
    signs.update(f"{kind}+{sign}" for sign in tuple(signs) if sign.startswith(WITH_KIND))
    return frozenset(signs)


def _of_company(text: Text, group: list[Named], told: Told, groups: list[list[Named]]) -> Iterator[str]:
    """Whether somebody is the only one, or the first, of the people whom a text names in full and not as an official or a voice."""
    if not group[0].full:
        return
    full = [each for each in groups if each[0].full and not any(_stands_aside(text, named) for named in each)]
    stated = sum(event.modality in STATED for event in told.events)
    if group not in full:
        yield "aside"
        return
    rank = full.index(group)
    place = "sole" if len(full) == 1 else f"rank:{min(rank, 2)} of {min(len(full), 4)}"
    yield place
    yield f"{place} stated:{min(stated, 2)}"
    yield f"{place} release opinion:{int(told.opinion.release * 3.999)}"
    if any(event.count == 1 and event.modality in STATED for event in told.events):
        yield f"{place} event of one"
    yield f"{place} {'many' if len(group) > 1 else 'once'}"
    after = [figure for figure in told.figures if _is_fact(figure) and figure.line > group[0].line]
    if any(text.lines[figure.line].sentence.any("he", "single") for figure in after):
        yield f"{place} he"


def _stands_aside(text: Text, named: Named) -> bool:
    sentence = text.lines[named.line].sentence
    return is_official(sentence, named.start, named.end) or speaks(sentence, named.start, named.end)


def _of_following(text: Text, group: list[Named], told: Told) -> Iterator[str]:
    """What the sentence behind tells of somebody whom it does not name: "She was released on Friday"."""
    last = max(named.line for named in group) + 1
    if last >= len(text.lines) or mentions_of(text, last):
        return
    sentence = text.lines[last].sentence
    yield from {f"then:{figure.mode.mode}" for figure in told.figures if figure.line == last and _is_fact(figure)}
    yield from (f"then:{concept}" for concept in CONCEPTS if sentence.any(concept))


def _of_text(told: Told) -> Iterator[str]:
    yield f"release opinion:{int(told.opinion.release * 3.999)}"
    yield f"alert opinion:{int(told.opinion.alert * 3.999)}"
    stated = [event for event in told.events if event.modality in STATED]
    yield f"stated:{min(len(stated), 2)}"
    yield from (f"event:{event.modality}" for event in told.events)
    if any(event.count == 1 for event in stated):
        yield "event of one"
    if any(figure.count is not None for figure in told.figures if _is_fact(figure)):
        yield "counted"


def _kind(named: Named) -> str:
    if named.full and all(len(word.rstrip(".")) == 1 for word in named.words[:-1]):
        return "initials"
    if named.full:
        return "known" if knows_first_name(named) else "unknown"
    if is_given(named.lang, named.words[0]):
        return "first name alone"
    if named.canonical in WELL_KNOWN:
        return "surname well known"
    return "surname alone" if surname_like(named.words[0].casefold()) else "word alone"


def _is_fact(figure: Figure) -> bool:
    return figure.concept in RELEASING and figure.mode.mode in FACTS


def _of_place(text: Text, named: Named, told: Told) -> Iterator[str]:
    sentence = text.lines[named.line].sentence
    clause = sentence.clause[named.start]
    facts = [figure for figure in told.figures if _is_fact(figure)]
    here = [figure for figure in facts if figure.line == named.line]
    same = [figure for figure in here if sentence.clause[figure.predicate] == clause]
    yield from {f"clause:{figure.mode.mode}" for figure in same} or {f"sentence:{figure.mode.mode}" for figure in here} or {"elsewhere"}
    if same:
        yield "subject" if named.end <= min(figure.predicate for figure in same) else "object"
    if not here:
        near = {abs(figure.line - named.line) for figure in facts}
        yield "next" if 1 in near else "far" if near else "no facts"
    if named.line in told.listing:
        yield "listing"
    yield "title" if sentence.is_title else "lead" if text.is_lead(named.line) else "body"
    yield from _concepts(sentence, clause)
    yield from _around(sentence, named)
    yield from (f"headed:{tag}" for tag in _heading(text, named.line))
    yield from _releasing(sentence, named)
    yield from _beside(text, sentence, named)


def _around(sentence: Sentence, named: Named) -> Iterator[str]:
    """The concepts of the words right before and right behind, and of the whole clause."""
    clause = sentence.clause[named.start]
    for step in (1, 2, 3):
        for side, at in (("before", named.start - step), ("behind", named.end + step - 1)):
            if 0 <= at < len(sentence.tokens) and sentence.clause[at] == clause:
                yield from (f"{side} {min(step, 2)}:{tag}" for tag in sentence.tokens[at].tags)
    yield from (f"with:{tag}" for at, token in enumerate(sentence.tokens) if sentence.clause[at] == clause for tag in token.tags if ":" not in tag)
    if is_official(sentence, named.start, named.end):
        former = any(sentence.has(at, "formerly") for at in range(max(0, named.start - 4), named.start))
        yield "official once" if former else "official"


def _heading(text: Text, line: int) -> frozenset[str]:
    """The concepts of the short line above, as in "ОСУЖДЕНЫ.", "Released:"; a heading at the beginning of its own line counts too."""
    for index in range(line - 1, max(-1, line - 1 - BELOW), -1):
        sentence = text.lines[index].sentence
        if not sentence.is_title and sum(token.kind == "word" for token in sentence.tokens) <= HEADING:
            return sentence.tags
    tokens = text.lines[line].sentence.tokens
    colon = next((at for at, token in enumerate(tokens[: HEADING + 1]) if token.text == ":"), 0)
    return frozenset().union(*(token.tags for token in tokens[:colon]))


def _releasing(sentence: Sentence, named: Named) -> Iterator[str]:
    """The nearest words of release before and behind, in their forms: "the release of X", "помилованного инженера X", "X, freed in June"."""
    for side, places in (("before", range(named.start - 1, max(-1, named.start - REACH), -1)), ("behind", range(named.end, named.end + REACH))):
        at = next((at for at in places if sentence.has(at, *RELEASING)), None)
        if at is not None:
            far = "near" if abs(at - (named.start if side == "before" else named.end)) <= REACH // 2 else "further"
            same = "" if sentence.clause[at] == sentence.clause[named.start] else " across"
            for concept in RELEASING:
                form = sentence.tokens[at].form(concept)
                if form:
                    yield f"release {side} {far}{same}:{form}"
                    yield f"release {side}:{concept}:{form}"


def _concepts(sentence: Sentence, clause: int) -> Iterator[str]:
    for concept in CONCEPTS:
        if sentence.any(concept):
            yield f"in sentence:{concept}"
            if any(sentence.clause[at] == clause for at in sentence.find(concept)):
                yield f"in clause:{concept}"


def _beside(text: Text, sentence: Sentence, named: Named) -> Iterator[str]:
    """What stands right before and right behind the name, and which names it stands with."""
    yield from _marks(text, sentence, named)
    behind = range(named.end, min(named.end + NEAR, len(sentence.tokens)))
    yield from (sign for concept, sign in BEHIND.items() if any(sentence.has(at, concept) for at in behind))
    if any(sentence.has(at, "expert") for at in range(max(0, named.start - 3), named.start)):
        yield "expert before"
    if sentence.has(named.end, *BEFORE_NEWS):
        yield "before news"
    if sentence.has(named.end, "was") and sentence.has(named.end + 1, *BEFORE_NEWS):
        yield "before was and news"
    if speaks(sentence, named.start, named.end):
        yield "speaks"
        if any(sentence.clause[at] != sentence.clause[named.start] for at in sentence.find(*RELEASING)):
            yield "is quoted for the news"
    mates = sum(_joined(sentence, named, other) for other in _others(text, named))
    if mates:
        yield f"mates:{min(mates, 3)}"


def _marks(text: Text, sentence: Sentence, named: Named) -> Iterator[str]:
    """Commas and colons around a name, its place and its case."""
    if sentence.low(named.end) == ",":
        yield "comma after"
    before = sentence.low(named.start - 1)
    if before in MARKS:
        yield f"{MARKS[before]} before"
    if named.start == 0:
        yield "first"
    if sentence.tokens[named.end - 1].low[-2:] in ("'s", "’s"):
        yield "owner"
        if any(0 < other.start - named.end <= OWNED for other in _others(text, named)):
            yield "owner of another"
    if named.full and " ".join(named.words) != named.name:
        yield "oblique"
        if any(sentence.has(at, "kin", "helper") for at in range(max(0, named.start - 3), named.start)):
            yield "whose kin"


def _others(text: Text, named: Named) -> Iterable[Named]:
    pool = mentions_of(text, named.line) if named.full else bare_surnames(text, named.line)
    return (other for other in pool if other.start != named.start)


def _joined(sentence: Sentence, one: Named, other: Named) -> bool:
    """Whether nothing but commas, "and", ordinary nouns ("the teacher"), ages and towns stands between two names."""
    between = sentence.tokens[min(one.end, other.end) : max(one.start, other.start)]
    return all(_in_a_list(token) for token in between)


def _in_a_list(token: Token) -> bool:
    if token.text in ",;()" or not token.tags.isdisjoint(("and", "place", "ours", "nation")) or token.kind in ("number", "code"):
        return True
    return token.kind == "word" and not token.capital and not any(tag.endswith((":past", ":pres", ":fut")) for tag in token.tags)
