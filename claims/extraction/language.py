"""Which language a text, and each of its sentences, is in. Letters decide nearly always, then frequent words, then our own lexicons."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

from claims.extraction.lexicon import NOTHING, Tagger

LANGUAGES = ("ru", "be", "en", "uk", "pl", "lt", "de")
CYRILLIC = re.compile("[а-яёіўїєґ]", re.IGNORECASE)
LATIN = re.compile("[a-ząćęłńóśźżėįšųūžäöüßŭ]", re.IGNORECASE)
LATIN_WORD = re.compile("[a-ząćęłńóśźżėįšųūžäöüß]{2,}", re.IGNORECASE)
LETTERS_ASKED = 20_000  # letters looked at for the language of a text
SHORT = 12  # letters below which a sentence is too short to differ from its text

# Letters that only one of our languages has, and frequent words for texts without such letters.
ONLY = {
    "be": re.compile("[ўЎ]"),
    "uk": re.compile("[їєґЇЄҐ]"),
    "ru": re.compile("[ъЪ]"),
    "lt": re.compile("[ėįųĖĮŲ]"),
    "pl": re.compile("[ąęĄĘ]"),
    "de": re.compile("[äöüßÄÖÜ]"),
}
LACINKA = re.compile("[ŭŬ]|[śźćńłšžč].*[ŭ]|iź|aŭ|eŭ", re.IGNORECASE)
LACINKA_BOTH = re.compile("(?=.*[łśźćń])(?=.*[šžč])", re.IGNORECASE | re.DOTALL)  # Polish has the ones, Lithuanian the others …
NO_LACINKA = re.compile("[wqxąęó]", re.IGNORECASE)  # … and Belarusian none of these
WORDS = {
    "en": re.compile(r"\b(?:the|of|and|to|in|from|has|have|was|were|by|with|for|on|is|at|after|says?|freed|pardons?)\b", re.IGNORECASE),
    "de": re.compile(r"\b(?:der|die|das|und|von|aus|nach|mit|hat|wurden?|sind|im|auf|für|ein|eine|gegen|des|dem)\b", re.IGNORECASE),
    "pl": re.compile(r"\b(?:w|z|i|na|nie|się|za|po|od|przez|do|oraz|jest|dla|są|że|ze|osób|przed)\b", re.IGNORECASE),
    "lt": re.compile(r"\b(?:ir|iš|su|į|už|po|per|kad|yra|buvo|apie|dėl|nuo|kaip|bei)\b", re.IGNORECASE),
}


def of_text(text: str, given: str | None) -> str:
    """The language that the source says, unless the alphabet contradicts it; else the one that letters and words show."""
    sample = text[:LETTERS_ASKED]
    code = (given or "").lower().partition("-")[0]
    if code in LANGUAGES and (_plainly(code, sample) or _fits(code, sample)):
        return code
    return _recognised(sample)


def is_lacinka(text: str) -> bool:
    """Whether a text is Belarusian in Latin letters; some of its sentences show none of the letters that tell it from Polish."""
    return _latin_belarusian(text) and not CYRILLIC.search(text)


def _latin_belarusian(text: str) -> bool:
    if LACINKA.search(text):
        return True
    return bool(LACINKA_BOTH.match(text)) and not NO_LACINKA.search(text) and not WORDS["en"].search(text)


def of_sentence(sentence: str, text_language: str, *, lacinka: bool = False) -> str:
    """The language of the text, unless this sentence is clearly in another."""
    if lacinka:
        return "be"
    cyrillic = text_language in ("ru", "be", "uk")
    other = (LATIN if cyrillic else CYRILLIC).findall(sentence)
    if len(other) > SHORT and len(other) > 2 * len((CYRILLIC if cyrillic else LATIN).findall(sentence)):
        return _recognised(sentence)
    if cyrillic:
        return _cyrillic_sentence(sentence, text_language)
    return text_language


def _cyrillic_sentence(sentence: str, text_language: str) -> str:
    belarusian, russian = len(re.findall("[ўі]", sentence)), len(re.findall("[ищъ]", sentence))
    if text_language == "ru" and belarusian >= 3 and not russian:
        return _cyrillic(sentence)
    if (
        text_language in ("be", "uk")
        and russian >= 3
        and not belarusian
        and not (text_language == "uk" and "ы" not in sentence and "э" not in sentence)
    ):
        return "ru"
    return text_language


def _plainly(code: str, text: str) -> bool:
    """The quick answer for the usual case, without counting letters: mostly non-ASCII for Cyrillic, hardly any for Latin."""
    strange = len(text) - len(text.encode("ascii", "ignore"))
    return strange * 2 > len(text) if code in ("ru", "be", "uk") else strange * 4 < len(text)


def _fits(code: str, text: str) -> bool:
    cyrillic, latin = len(CYRILLIC.findall(text)), len(LATIN.findall(text))
    if code in ("ru", "uk"):
        return cyrillic >= latin or cyrillic > 20
    if code == "be":
        return cyrillic >= latin or _latin_belarusian(text)
    return latin >= cyrillic


def _recognised(text: str) -> str:
    cyrillic, latin = len(CYRILLIC.findall(text)), len(LATIN.findall(text))
    if not cyrillic and not latin:
        return "ru"
    return _cyrillic(text) if cyrillic >= latin else _latin(text)


def _cyrillic(text: str) -> str:
    """ "і" stands in Belarusian and Ukrainian: ў, ы, э tell the one, ї, є, ґ, and "и" beside "і", the other."""
    low = text.lower()
    counts = {letter: low.count(letter) for letter in "ўїєґыэёиіъщ"}
    if counts["ў"] or (counts["і"] and counts["ы"] + counts["э"] + counts["ё"] and not counts["и"]):
        return "be"
    if counts["ї"] + counts["є"] + counts["ґ"] or (counts["і"] and counts["и"]):
        return "uk"
    if counts["ы"] + counts["ъ"] + counts["э"] + counts["ё"]:
        return "ru"
    if counts["і"]:
        return "be"
    return "ru"


def _latin(text: str) -> str:
    if _latin_belarusian(text):
        return "be"
    scores = {code: 3 * len(ONLY[code].findall(text)) if code in ONLY else 0 for code in ("en", "de", "pl", "lt")}
    scores["pl"] += len(re.findall("[łśźżćńŁŚŹŻĆŃ]", text))
    scores["lt"] += len(re.findall("[šžčūŠŽČŪ]", text))
    for code, words in WORDS.items():
        scores[code] += 2 * len(words.findall(text))
    best, second = sorted(scores, key=lambda code: -scores[code])[:2]
    if scores[best] > scores[second]:
        return best
    return _known_words(text)


def _known_words(text: str) -> str:
    """The language whose lexicon knows most words of a text whose letters and frequent words tell nothing; English among equals."""
    words = [word.lower() for word in LATIN_WORD.findall(text[:LETTERS_ASKED])]
    known = {code: sum(tagger(code).analyse(tagger(code).fold(word)) is not NOTHING for word in words) for code in ("en", "de", "pl", "lt")}
    return max(known, key=lambda code: known[code])


@cache
def tagger(code: str) -> Tagger:
    """The tagger of a language, built at first use."""
    return Tagger(import_module(f"claims.extraction.languages.{code}").LANGUAGE)
