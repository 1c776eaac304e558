"""A person's name taken apart: first name, patronymic, surname, initials; in any order, script and case."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from claims.extraction.nominative import RULES, nominative
from claims.watching.given import Given, given_names, tongue_of
from claims.watching.spelling import is_latin

WORDS = 5  # of a name that are read
WORD_CHARS = 40  # a longer word is none of a name
BRACKETED = re.compile(r"\([^)]*\)|\[[^\]]*\]")
SPLIT = re.compile(r"[\s,;/]+|(?<=\.)")
INITIAL = re.compile(r"(?:[^\W\d_]|Дз|Дж|Dz|Ya|Yu|Ja|Ju|Yo|Ye|Zh|Sh|Ch|Kh|Ts|Ju|Je)\.?")
PATRONYMIC = re.compile(
    r"(?P<stem>.{2,}?)(?:[оеёаэ]в[иіы]ч|[ьы]?[иі]ч|(?:[оеёаэ][вў]|[иі])н[аы]|(?:ов|ев|івн|ївн)на|(?:івна|ївна)"
    r"|[oeaiy]+v[iy](?:ch|č|cz)|[iy](?:ch|č|cz)|[oeaiy]+[vuwŭ]na|ichna|ična|owna|ewna)"
)
BELARUSIAN_LATIN = re.compile(r"ŭ|[aoe]u(?:$|s[kc]|na$|l|č|ch)|dzi|tsi|(?<!t)ć|dz[ei]")
OTHER_LATIN = re.compile(r"(?:[oe]v|[oe]ff)$|[oe]vsk|shch|enko$")
STEM_ENDS = ("", "й", "ь", "а", "я", "о", "ий", "ей", "el", "y", "i", "a", "o", "ii")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it is written. `order_known`: which word is the surname is beyond doubt."""

    given: str  # empty: none is told
    surname: tuple[str, ...]  # more than one where it is double-barrelled
    patronymic: str = ""
    initials: tuple[str, ...] = ()
    order_known: bool = True
    tongue: str | None = None  # "be", "other", None: not to be seen

    @property
    def firsts(self) -> frozenset[Given]:
        return given_names(self.given) if self.given else frozenset()

    @property
    def latin(self) -> bool:
        return is_latin("".join((self.given, *self.surname)))


@lru_cache(maxsize=20_000)
def parse(written: str) -> Name | None:
    """The name in a line of text; None where there are no two letters in a row."""
    words, initials = _words(written)
    if not words:
        return None
    tongue = _tongue(words)
    known = [at for at, word in enumerate(words) if given_names(word)]
    if len(words) == 1:
        return Name("", _barrels(words[:1]), "", initials, True, tongue)
    given = _which(words, known)
    fathers = _patronymic(words, given)
    rest = tuple(word for at, word in enumerate(words) if at not in (given, fathers))
    sure = len(known) == 1 or fathers is not None
    return Name(words[given], _barrels(rest or words[-1:]), words[fathers] if fathers is not None else "", initials, sure, tongue)


def _words(written: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name, and its initials apart."""
    words: list[str] = []
    initials: list[str] = []
    for word in SPLIT.split(BRACKETED.sub(" ", written)):
        clean = word.strip(' -–—"«»„“”!?:*\t')
        if INITIAL.fullmatch(clean) and (len(clean) == 1 or clean.endswith(".")):
            initials.append(clean.rstrip("."))
        elif (plain := clean.rstrip(".")) and len(plain) > 1 and len(plain) <= WORD_CHARS and not any(letter.isdigit() for letter in plain):
            words.append(plain)
    return tuple(words[:WORDS]), tuple(initials[:2])


def _which(words: tuple[str, ...], known: list[int]) -> int:
    """Which word is the first name: one that the table knows, the first of several; of two unknown ones the first."""
    if len(known) > 1:  # Александр Андреев: of two first names that stand apart, the one followed by a patronymic
        for at in known:
            if at + 1 < len(words) and _is_patronymic(words[at + 1]):
                return at
    return known[0] if known else 0


def _patronymic(words: tuple[str, ...], given: int) -> int | None:
    """A patronymic stands after the first name, and there is a surname besides: Статкевич alone is one."""
    after = given + 1
    return after if len(words) > 2 and after < len(words) and _is_patronymic(words[after]) else None


def _is_patronymic(word: str) -> bool:
    return bool(fathers(word))


@lru_cache(maxsize=5_000)
def fathers(word: str) -> frozenset[Given]:
    """The first names of which a word is the patronymic: Иванович, Ивановна, Іванавіч."""
    found = PATRONYMIC.fullmatch(word.casefold())
    if found is None:
        return frozenset()
    stem = found["stem"]
    stems = (stem, stem[:-1]) if stem[-1:] in "ьjyiоoаa" else (stem,)
    return frozenset(name for one in stems for end in STEM_ENDS for name in given_names(one + end) if name.gender == "m")


def _barrels(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for word in words for part in re.split("[-–]", word) if len(part) > 1)


def _tongue(words: tuple[str, ...]) -> str | None:
    """Whether the spelling is Belarusian or another one."""
    low = " ".join(words).casefold()
    if "ў" in low or "ŭ" in low:
        return "be"
    if any(letter in low for letter in "иїєґщъ"):
        return "other"
    told = {tongue for word in words if (tongue := tongue_of(word))}
    if len(told) == 1:
        return told.pop()
    if "і" in low:
        return "be"
    if is_latin(low) and any(OTHER_LATIN.search(word) for word in low.split()):
        return "other"
    if is_latin(low) and BELARUSIAN_LATIN.search(low):
        return "be"
    return "other" if any(word.count("o") + word.count("о") - word.count("ou") > 1 for word in low.split()) else None


@lru_cache(maxsize=20_000)
def in_nominative(written: str) -> tuple[Name, ...]:
    """What a name in another case is in the nominative, by the rules of each language; empty where none changes it."""
    words, initials = _words(written)
    if initials or not 2 <= len(words) <= 3:
        return ()
    found: dict[str, None] = {}
    for order in (words, words[::-1] if len(words) == 2 else (*words[1:], words[0])):
        for language in _languages(written):
            made = nominative(language, order)
            if made != order:
                found.setdefault(" ".join(made))
    return tuple(name for one in found if (name := parse(one)))


def _endings(table: str) -> tuple[tuple[str, str], ...]:
    """ "ого>ий а>": ending of a case, ending of the nominative."""
    return tuple((old, new) for old, _, new in (pair.partition(">") for pair in table.split()))


GUESSED_GIVEN = _endings("> а> у> ом> я>й я>ь ю>й ии>ия ии>ий ы>а и>а ы>")
GUESSED_SURNAME = _endings("> а> я>ь у> у>а ы>а и>а ого>ий ого>ый ой>ая ой>а")


@lru_cache(maxsize=20_000)
def guessed(written: str) -> tuple[Name, ...]:
    """What a name may be the genitive or dative of, by bare endings: to ask, never to accept."""
    words, initials = _words(written)
    if initials or len(words) != 2 or is_latin(written):
        return ()
    found: list[Name] = []
    for first, last in (words, words[::-1]):
        firsts = {one for one in _replaced(first, GUESSED_GIVEN) if given_names(one)}
        found += [name for one in firsts for other in _replaced(last, GUESSED_SURNAME) if (name := parse(f"{one} {other}"))]
    return tuple(found)


def _replaced(word: str, endings: tuple[tuple[str, str], ...]) -> list[str]:
    return [word[: len(word) - len(old)] + new for old, new in endings if word.endswith(old)]


@lru_cache(maxsize=20_000)
def genders(written: str) -> frozenset[str]:
    """Of everybody whose name this may be in some case: "Евгении" is of a woman, or of a man."""
    return frozenset(first.gender for name in guessed(written) for first in name.firsts)


def _languages(written: str) -> tuple[str, ...]:
    low = written.casefold()
    if is_latin(low):
        return ("pl",)
    if "ў" in low or ("і" in low and "и" not in low):
        return ("be", "uk")
    return ("uk", "ru") if "і" in low or "ї" in low or "є" in low else ("ru", "be", "uk")


assert set(RULES) >= {"ru", "be", "uk", "pl"}, "the languages that have cases here"


def without_lithuanian_ending(written: str) -> str:
    """ "Andžejus Počobutas" as "Andžej Počobut"."""
    return re.sub(r"(?<=[^\W\d_]{3})(?:ius|as|is|us|ys|ė)\b", "", written)
