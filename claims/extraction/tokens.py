"""Sentences and tagged words, each with its place in the normalised text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from claims.extraction.lexicon import GAP, NO_PHRASES, WIDE_GAP, Phrases, Tagger

WORD = re.compile(
    r"""
      (?P<skip>https?://\S+|www\.\S+|[@#][\w-]+)           # addresses, handles, hashtags say nothing in a sentence
    | (?P<date>\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}\b)
    | (?P<time>\d{1,2}:\d{2}\b)
    | (?P<code>[^\W\d_]{1,12}-?\d[\w/-]*|\d+[A-Z][\w-]*|\d+/\d[\d/]*)  # EW-301PJ, 128B, 2024/2113: names made of letters and digits
    | (?P<ordinal>\d+(?:st|nd|rd|th)\b)
    | (?P<number>\d{1,3}(?:[ .,’']\d{3})+(?![\d%])|\d+[.,]\d+|\d+)
    | (?P<word>[^\W\d_]+(?:['’ʼ‘`\-‑](?=[^\W\d_])[^\W\d_]+)*)
    | (?P<flag>[\U0001F1E6-\U0001F1FF]{2})
    | (?P<mark>\.\.\.|[^\w\s]|_)
    """,
    re.VERBOSE,
)
# A full stop ends a sentence before a capital, a digit, a quote or a symbol; not after an initial or an abbreviation (checked apart).
END = re.compile(r"[.!?…]+[\"»”’“)\]]*(?=\s+(?![a-zа-яёіўїєґąćęłńóśźżėįšųūžäöüß]))|\n+|[!?…](?=[А-ЯA-Z])")
CALLED = re.compile(r"([^\W\d_]{4,})-\d{4}\Z")  # "Итоги-2025": a word like any other
LAST_WORD = re.compile(r"([^\W_]+)\W*$")
# German ordinals end with a full stop, and their nouns have capitals: "am 18. März", "das 21. Paket".
COUNTED_ON = re.compile(
    r"\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Paket|Sanktionspaket|Jahrestag)(?!\w)"
)
LONGEST_SENTENCE = 1_500  # characters; a text without any full stop is cut here, at a space, so that nothing grows with its square
# Where a word may be read in several forms, the one that says most decides: a finite verb before a noun.
FORM_ORDER = {form: place for place, form in enumerate(("past", "fut", "pres", "inf", "ger", "part", "noun"))}
BREAKS = frozenset(",;:()—–|•…") | {"...", "-", "/"}


def _by_weight(form: str) -> tuple[int, str]:
    return FORM_ORDER.get(form, len(FORM_ORDER)), form


@dataclass(slots=True)
class Token:
    text: str
    low: str  # folded
    start: int  # in the normalised text
    end: int
    kind: str  # word, number, ordinal, date, time, code, mark, skip
    tags: frozenset[str] = frozenset()
    number: int | None = None  # of a number word
    ordinal: int | None = None
    phrases: Phrases = NO_PHRASES

    @property
    def capital(self) -> bool:
        return self.kind == "word" and self.text[:1].isupper()

    def form(self, concept: str) -> str:
        """The form in which the word has a concept, '' where none is told."""
        if concept not in self.tags:
            return ""
        head = concept + ":"
        forms = [tag[len(head) :] for tag in self.tags if tag.startswith(head)]
        if len(forms) > 1:
            forms.sort(key=_by_weight)
        return forms[0] if forms else ""


@dataclass(slots=True)
class Sentence:
    index: int
    start: int
    end: int
    is_title: bool
    lang: str
    tagger: Tagger
    tokens: list[Token] = field(default_factory=list)
    tags: frozenset[str] = frozenset()  # of all its words
    clause: list[int] = field(default_factory=list)  # number of the clause of each token: stretches between commas, dashes, brackets

    def has(self, index: int, *tags: str) -> bool:
        return 0 <= index < len(self.tokens) and not self.tokens[index].tags.isdisjoint(tags)

    def find(self, *tags: str) -> list[int]:
        if self.tags.isdisjoint(tags):
            return []
        return [index for index, token in enumerate(self.tokens) if not token.tags.isdisjoint(tags)]

    def any(self, *tags: str) -> bool:
        return not self.tags.isdisjoint(tags)

    def low(self, index: int) -> str:
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""


def cut(text: str, abbreviations: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence. A line break always ends one: titles, list items and paragraphs stand apart."""
    start = 0
    for match in END.finditer(text):
        if match.group()[0] in ".…" and not _ends(text, start, match, abbreviations):
            continue
        yield from _pieces(text, start, match.end())
        start = match.end()
    yield from _pieces(text, start, len(text))


def _ends(text: str, start: int, match: re.Match[str], abbreviations: frozenset[str]) -> bool:
    if match.group().startswith("\n") or len(match.group()) > 1:
        return True
    last = LAST_WORD.search(text, max(start, match.start() - 24), match.start())
    if last is None:
        return True
    word = last.group(1)
    if word.isdigit() and len(word) <= 2 and COUNTED_ON.match(text, match.end()):
        return False
    initial = len(word) == 1 and word.isupper()
    return not (initial or word.lower() in abbreviations)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_SENTENCE:
        middle = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        middle = middle if middle > start else start + LONGEST_SENTENCE
        yield start, middle
        start = middle
    while start < end and text[start].isspace():
        start += 1
    if start < end and not text[start:end].isspace():
        yield start, end


def tag(text: str, sentence: Sentence) -> Sentence:
    """Fill in the tokens of a sentence: words looked up, phrases found, clauses numbered."""
    sentence.tokens = list(_tokens(text, sentence))
    _phrases(sentence)
    sentence.tags = frozenset().union(*(token.tags for token in sentence.tokens))
    number = 0
    for index, token in enumerate(sentence.tokens):
        if token.text in BREAKS and not _glued(sentence, index):
            number += 1
        sentence.clause.append(number)
    return sentence


def _glued(sentence: Sentence, index: int) -> bool:
    """The hyphen of "2025-го", which parts no clauses."""
    tokens = sentence.tokens
    if tokens[index].text != "-" or not 0 < index < len(tokens) - 1:
        return False
    return tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start


def _tokens(text: str, sentence: Sentence) -> Iterator[Token]:
    tagger = sentence.tagger
    for match in WORD.finditer(text, sentence.start, sentence.end):
        kind = match.lastgroup or "mark"
        word = match.group()
        if kind == "flag":  # a mark that says whose news it is: "🇬🇧: 12 judges put on the list"
            yield Token(word, word, match.start(), match.end(), "mark", frozenset({f"power:{_country(word)}", "power"}))
            continue
        if kind != "word":
            head = CALLED.match(word) if kind == "code" else None
            tags = tagger.analyse(tagger.fold(head.group(1))).tags if head else frozenset()
            yield Token(word, word.lower(), match.start(), match.end(), kind, tags)
            continue
        low, entry = tagger.look(word)
        if "-" in low and entry.number is None:
            yield _compound(word, low, match.start(), match.end(), tagger)
            continue
        yield Token(word, low, match.start(), match.end(), kind, entry.tags, entry.number, entry.ordinal, entry.phrases)


def _country(flag: str) -> str:
    """The code that a flag spells, as the lexicons name countries."""
    code = "".join(chr(ord(letter) - ord("\U0001f1e6") + ord("A")) for letter in flag)
    return {"GB": "UK"}.get(code, code)


def _compound(word: str, low: str, start: int, end: int, tagger: Tagger) -> Token:
    """ "fifty-two" is a sum, "двух-трёх" its second part, "US-Finanzministerium" both of its parts."""
    parts = [tagger.analyse(part) for part in low.split("-")]
    whole = tagger.analyse(low)
    tags = whole.tags or frozenset().union(*(part.tags for part in parts))
    tags |= {tag for tag in parts[0].tags if tag.startswith(("place", "power"))}  # whose "US-Sanktionsliste" it is
    values = [part.number for part in parts if part.number is not None]
    number = None
    if len(values) == len(parts):
        number = sum(values) if values[0] >= 20 and values[0] > values[-1] else values[-1]
    last = whole.ordinal or parts[-1].ordinal
    ordinal = last if last is None or not values else last + values[0]
    return Token(word, low, start, end, "word", tags, number, ordinal, whole.phrases or parts[0].phrases)


QUOTED = frozenset('«»"“”„')  # a name in quotes is a word like any other


def _phrases(sentence: Sentence) -> None:
    """Longest phrases first: each gives its tags to its first word, or takes tags away from all of its words."""
    found = []
    words = {token.low for token in sentence.tokens}
    concepts = frozenset().union(*(token.tags for token in sentence.tokens))
    for index, token in enumerate(sentence.tokens):
        if token.phrases is NO_PHRASES:
            continue
        following = sentence.tokens[index + 1].low if index + 1 < len(sentence.tokens) else ""
        for phrase in token.phrases.before(following):
            if phrase.words <= words and phrase.concepts <= concepts:
                end = _match(sentence, index + 1, phrase.rest)
                if end:
                    found.append((end - index, index, end, phrase.tags))
    taken: list[tuple[int, int, set[str]]] = []
    for _, index, end, tags in sorted(found, key=lambda one: (-one[0], one[1])):
        gone = {tag[1:] for tag in tags if tag.startswith("-")}
        gone |= {"?" + tag for tag in gone}
        if gone:
            taken.append((index, end, gone))
            for token in sentence.tokens[index:end]:
                token.tags = frozenset(tag for tag in token.tags if tag.partition(":")[0] not in gone)
    for length, index, _, tags in found:
        given = {tag for tag in tags if not tag.startswith("-")}
        if taken and given:
            gone = {tag for start, end, each in taken if start <= index < end and end - start > length for tag in each}
            given = {tag for tag in given if tag.partition(":")[0] not in gone}
        if given:
            sentence.tokens[index].tags |= given


def everyday(sentence: Sentence) -> None:
    """Words of everyday life ("home", "left", "rolled into") mean a release in a text of prisoners: the tag `?free:past` becomes `free:past`.
    Not where the sentence tells of an arrest or a trial."""
    if not any(tag.startswith("?") for tag in sentence.tags) or sentence.any("detain", "search"):
        return
    for index, token in enumerate(sentence.tokens):
        meant = {tag[1:] for tag in token.tags if tag.startswith("?")}
        if "out" in meant and not _says_where(sentence, index):
            continue
        if meant and not any(tag.partition(":")[0] in token.tags for tag in meant):
            token.tags |= meant
    sentence.tags = frozenset().union(*(token.tags for token in sentence.tokens))


def _says_where(sentence: Sentence, index: int) -> bool:
    """ "Statkevich is home!", "23 political prisoners home": the place ends its clause, and somebody stands before it."""
    after = sentence.tokens[index + 1] if index + 1 < len(sentence.tokens) else None
    if after is not None and after.kind == "word" and "prep" not in after.tags:
        return False
    before = sentence.tokens[max(0, index - 4) : index]
    return any(token.capital or token.number is not None or token.tags & {"people", "them", "he", "already"} for token in before)


def _match(sentence: Sentence, index: int, rest: tuple[str, ...]) -> int:
    """End of the phrase whose remaining patterns begin at a token; 0 where it does not fit."""
    if not rest:
        return index
    tokens = sentence.tokens
    if rest[0] in ("~", "~~"):
        for skipped in range((GAP if rest[0] == "~" else WIDE_GAP) + 1):
            if skipped and (
                index + skipped > len(tokens) or (tokens[index + skipped - 1].kind == "mark" and tokens[index + skipped - 1].text not in QUOTED)
            ):
                return 0
            end = _match(sentence, index + skipped, rest[1:])
            if end:
                return end
        return 0
    if index >= len(tokens) or not _fits(tokens[index], rest[0]):
        return 0
    return _match(sentence, index + 1, rest[1:])


def _fits(token: Token, pattern: str) -> bool:
    if pattern == "#":
        return token.kind == "number" or token.number is not None or (token.kind == "code" and token.low[0].isdigit())
    if pattern.startswith("<"):
        return pattern[1:-1] in token.tags
    if pattern.endswith("*"):
        return token.low.startswith(pattern[:-1])
    return token.low == pattern
