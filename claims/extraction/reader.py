"""From a document to tagged sentences with their numbers and dates: what every rule reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from claims.extraction import language
from claims.extraction.dates import Moment, moments_of
from claims.extraction.frames import frames
from claims.extraction.normalise import Normal
from claims.extraction.numbers import Number, numbers_of
from claims.extraction.tokens import Sentence, cut, everyday, tag
from claims.model import Document, Role, minsk_day

if TYPE_CHECKING:
    from claims.extraction.namewords import Named

# A text with one of these speaks of prisoners: in it "came home", "rolled into Vilnius" tell of them.
OF_PRISONERS = frozenset(
    {"political", "people:political", "people:prisoner", "people:convict", "prison", "pardon", "free:part", "sentenced", "behindbars", "outofprison"}
)

# So does one that tells of a release and names the country.
RELEASES = frozenset({"free:past", "free:noun", "deport:past", "deport:part"})
# And so does a brief post of the watchers that counts people in a country that takes the freed in.
WATCHERS = frozenset({Role.NGO, Role.OPPOSITION, Role.FOREIGN_OFFICIAL})
RECEIVING = frozenset({"place:LT", "place:PL", "place:UA", "place:LV"})
BRIEF = 300  # characters
FRESH_DAYS = 3  # a day further back is no news

HOME = frozenset({"place:BY", "adj:BY", "nation:BY", "ours"})


@dataclass(slots=True)
class Line:
    """A sentence with what was found in it."""

    sentence: Sentence
    moments: list[Moment]
    numbers: list[Number]
    names: list[Named] | None = None  # once somebody has asked for them


@dataclass(slots=True)
class Text:
    """A whole document, read."""

    document: Document
    normal: Normal
    published: date
    lang: str
    lines: list[Line] = field(default_factory=list)
    tags: frozenset[str] = frozenset()  # of all its words
    title_lines: int = 0
    capitals: frozenset[str] = frozenset()  # its words with capitals
    signs: frozenset[str] | None = None  # what the classifier is told of it, once somebody has asked
    people: list[list[Named]] | None = None  # the mentions of each person, once somebody has asked

    @property
    def role(self) -> Role | None:
        return self.document.role

    def age(self, moment: Moment) -> str:
        """Whether a day is ahead of the text, fresh enough for news, or old."""
        days = (self.published - moment.low).days
        return "old" if days > FRESH_DAYS else "ahead" if days < 0 else "fresh"

    def is_lead(self, index: int) -> bool:
        """The title, and the first two sentences under it."""
        return index < self.title_lines + 2


def read_text(document: Document, normal: Normal) -> Text:
    """Cut, tag, count and date a normalised document."""
    text = Text(document, normal, minsk_day(document.published), language.of_text(normal.text, document.lang))
    title_end = _title_end(document, normal)
    lacinka = text.lang == "be" and language.is_lacinka(normal.text)
    all_tags: set[str] = set()
    sentences: list[Sentence] = []
    for start, end in cut(normal.text, language.tagger(text.lang).abbreviations):
        lang = language.of_sentence(normal.text[start:end], text.lang, lacinka=lacinka)
        sentence = tag(normal.text, Sentence(len(sentences), start, end, start < title_end, lang, language.tagger(lang)))
        sentences.append(sentence)
        text.title_lines += sentence.is_title
        all_tags |= sentence.tags
    of_prisoners = bool(all_tags & OF_PRISONERS) or bool(all_tags & RELEASES and all_tags & HOME) or _brief_of_people(text, all_tags)
    for sentence in sentences:
        if of_prisoners:
            everyday(sentence)
        frames(sentence, of_prisoners=of_prisoners)
        all_tags |= sentence.tags
    text.lines = [_line(sentence, text.published) for sentence in sentences]
    text.tags = frozenset(all_tags)
    text.capitals = frozenset(token.text for sentence in sentences for token in sentence.tokens if token.capital)
    return text


def _brief_of_people(text: Text, tags: set[str]) -> bool:
    """ "243 человека уже в Польше": a few words by those who watch the prisoners need not call them so."""
    return text.role in WATCHERS and text.normal.length <= BRIEF and "people:person" in tags and not tags.isdisjoint(RECEIVING)


def _line(sentence: Sentence, published: date) -> Line:
    moments = moments_of(sentence, published)
    dated = frozenset(index for moment in moments if moment.kind in ("day", "stretch") for index in range(moment.start, moment.end))
    return Line(sentence, moments, numbers_of(sentence, dated))


def _title_end(document: Document, normal: Normal) -> int:
    if not document.title:
        return 0
    places = normal.places
    wanted = len(document.title)
    if places is None:
        return wanted
    return next((index for index, place in enumerate(places) if place >= wanted), len(places))
