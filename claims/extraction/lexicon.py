"""What a language file holds, and the tagger made of it. The engine knows tags, never words.

A tag is a concept, or a concept and a form: `free:past` tags a word with `free` and with `free:past`. Patterns stand in one string,
separated by spaces: `помилован` is that word, `помил*` every word that begins so, `за_решетк*` a phrase, `~` in a phrase up to GAP words,
`~~` up to WIDE_GAP, `<tag>` any word with that tag, `#` a number. A phrase puts its tag on its first word; a tag `-free` takes `free` from its
words; a tag `?free` is `free` only in a text that speaks of prisoners. Of one concept the longest pattern that fits a word decides its
form; a word may have several concepts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple, Self

GAP = 7  # words that `~` may stand for
WIDE_GAP = 14  # words that `~~` may stand for: German verbs whose second part ends the clause
LONGEST_PREFIX = 18  # characters; longer stems add nothing
CACHE = 60_000  # analysed words kept per language; some 12 MB


@dataclass(frozen=True, slots=True)
class Language:
    """One file a language. Every table is patterns by what they mean."""

    code: str
    triggers: str  # stems without which a text of this language holds nothing for us: the quick look before any work
    tags: Mapping[str, str]
    numbers: Mapping[int, str]  # value → its forms
    ordinals: Mapping[int, str] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    countries: Mapping[str, str] = field(default_factory=dict)  # ISO 3166 alpha-2, EU, UK → states, capitals, governments
    adjectives: Mapping[str, str] = field(default_factory=dict)  # the same → "Lithuanian"
    nations: Mapping[str, str] = field(default_factory=dict)  # the same → "Lithuanians"
    voices: Mapping[str, str] = field(default_factory=dict)  # "state|BelTA" → patterns
    officials: str = ""  # surnames that are never those of the released
    abbreviations: str = ""  # words after which a full stop ends no sentence
    fold: Callable[[str], str] = str.lower  # the form in which patterns are compared
    split_number: Callable[[str], int | None] | None = None  # a quirk: numbers written in one word
    nominative: Callable[[list[str]], list[str]] = list  # words of one name → the same in the nominative


@cache  # as many as the lexicons have
def _one(names: frozenset[str]) -> frozenset[str]:
    """The same set for all that are equal: thousands of phrases have the same tags, and each set costs 200 bytes."""
    return names


class Phrase(NamedTuple):
    """What must follow a word, and the tags of all of it."""

    rest: tuple[str, ...]
    tags: frozenset[str]
    words: frozenset[str]  # those behind the first of the rest, without which no sentence has the phrase
    concepts: frozenset[str]  # the same, of the whole rest

    @classmethod
    def of(cls, rest: tuple[str, ...], tags: frozenset[str]) -> Self:
        words = frozenset(part for part in rest[1:] if part[-1:] not in PATTERN_ENDS)
        return cls(rest, _one(tags), _one(words), _one(frozenset(part[1:-1] for part in rest if part.startswith("<"))))


PATTERN_ENDS = ("*", "~", ">", "#", "")  # last characters of what is no plain word in a phrase


class Phrases:
    """The phrases that may begin at a word, laid out by the plain word that must follow: most of them end there."""

    __slots__ = ("_by_next",)

    def __init__(self, phrases: Iterable[Phrase] = ()) -> None:
        by_next: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            following = phrase.rest[0]
            by_next.setdefault("" if following[-1:] in PATTERN_ENDS else following, []).append(phrase)
        self._by_next = {following: tuple(each) for following, each in by_next.items()}

    def __bool__(self) -> bool:
        return bool(self._by_next)

    def before(self, following: str) -> tuple[Phrase, ...]:
        """Those that may go on with a word, or with whatever fits their pattern."""
        if following and following in self._by_next:
            return self._by_next[following] + self._by_next.get("", ())
        return self._by_next.get("", ())


@dataclass(frozen=True, slots=True)
class Entry:
    """What the lexicon knows of one word."""

    tags: frozenset[str]
    number: int | None
    ordinal: int | None
    phrases: Phrases


NO_PHRASES = Phrases()
NOTHING = Entry(frozenset(), None, None, NO_PHRASES)


def _spread(tag: str) -> set[str]:
    """A tag and the concept it is a form of; a crossing is a border too."""
    concept = tag.partition(":")[0]
    return {tag, concept, "border"} if concept == "crossing" else {tag, concept}


class Tagger:
    """A language made quick: one dictionary of words, one of stems, one of beginnings of phrases."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._words: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        self._phrases: dict[str, list[Phrase]] = {}
        self._numbers = self._values(language.numbers)
        self._ordinals = self._values(language.ordinals)
        self._cache: dict[str, Entry] = {}
        self._seen: dict[str, tuple[str, Entry]] = {}
        self.abbreviations = frozenset(language.abbreviations.split())
        self._officials = tuple(self.fold(pattern.rstrip("*")) for pattern in language.officials.split() if pattern.endswith("*"))
        self._official_words = frozenset(self.fold(pattern) for pattern in language.officials.split() if not pattern.endswith("*"))
        for tag, patterns in self._tables():
            for pattern in patterns.split():
                self._add(pattern, tag)

    def _tables(self) -> list[tuple[str, str]]:
        language = self.language
        tables = list(language.tags.items())
        tables += [(f"month:{number}", patterns) for number, patterns in enumerate(language.months, 1)]
        tables += [(f"weekday:{number}", patterns) for number, patterns in enumerate(language.weekdays)]
        for concept, table in (("place", language.countries), ("adj", language.adjectives), ("nation", language.nations), ("voice", language.voices)):
            tables += [(f"{concept}:{name}", patterns) for name, patterns in table.items()]
        return tables

    def _values(self, table: Mapping[int, str]) -> dict[str, int]:
        return {self.fold(form): value for value, forms in table.items() for form in forms.split()}

    def fold(self, word: str) -> str:
        return self.language.fold(word)

    def _add(self, pattern: str, tag: str) -> None:
        if "_" in pattern:
            first, *rest = pattern.split("_")
            folded = tuple(part if part.startswith(("<", "~", "#")) else self.fold(part) for part in rest)
            tags = frozenset({tag} if tag.startswith("-") else _spread(tag))
            self._phrases.setdefault(self.fold(first), []).append(Phrase.of(folded, tags))
        elif pattern.endswith("*"):
            self._stems.setdefault(self.fold(pattern[:-1]), set()).update(_spread(tag))
        else:
            self._words.setdefault(self.fold(pattern), set()).update(_spread(tag))

    def look(self, word: str) -> tuple[str, Entry]:
        """A word as it is written: folded, and its entry; cached."""
        known = self._seen.get(word)
        if known is None:
            low = self.fold(word)
            known = low, self._look_up(low)
            if len(self._seen) < CACHE:
                self._seen[word] = known
        return known

    def analyse(self, folded: str) -> Entry:
        """The entry of a folded word, of a part of one above all; cached."""
        entry = self._cache.get(folded)
        if entry is None:
            entry = self._look_up(folded)
            if len(self._cache) < CACHE:
                self._cache[folded] = entry
        return entry

    def _look_up(self, word: str) -> Entry:
        number, ordinal = self._numbers.get(word), self._ordinals.get(word)
        if number is None and self.language.split_number is not None:
            number = self.language.split_number(word)
        tags = set(self._words.get(word, ()))
        concepts = {tag.partition(":")[0] for tag in tags}
        for n in range(min(len(word), LONGEST_PREFIX), 0, -1):
            found = [tag for tag in self._stems.get(word[:n], ()) if tag.partition(":")[0] not in concepts]
            tags.update(found)
            concepts.update(tag.partition(":")[0] for tag in found)
        if word in self._official_words or (self._officials and word.startswith(self._officials)):
            tags = {*tags, "official"}
        heads = [*self._phrases.get(word, ())]
        for n in range(1, len(word) + 1):
            heads += self._phrases.get(word[:n] + "*", ())
        if not (tags or heads) and number is None and ordinal is None:
            return NOTHING
        return Entry(_one(frozenset(tags)), number, ordinal, Phrases(heads) if heads else NO_PHRASES)
