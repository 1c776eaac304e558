"""Names into the nominative: "Григория Костусёва" → "Григорий Костусёв", "Мікалаем Статкевічам" → "Мікалай Статкевіч".

The first name tells gender and case, the surname follows; where the first name leaves a choice ("Александра": she, or his), the surname decides,
and what else stands in the text. Russian first names that the table does not know are asked of pymorphy3, loaded at the first of them.
A name that no rule knows stays as it is written.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from claims.extraction.given import CASES, Given, fold, readings
from claims.extraction.surnames import VOWELS, forms, surname

Words = tuple[str, ...]

SEEN = 0.4  # how much a form weighs that stands elsewhere in the text
DOUBTFUL = 0.2  # how well a form fits the nominative, below which the text has it in another case
UNKNOWN = 0.25  # the same of one whose first name nobody knows, so that it may be any case
UNCHANGED = 0.08  # a name that is in the nominative as it stands
PATRONYMICS = {
    "ru": ("вич", "вича", "вичу", "вичем", "виче", "ьич", "ьича", "вна", "вны", "вне", "вну", "вной", "чна", "чны", "чну", "чной"),
    "be": ("віч", "віча", "вічу", "вічам", "ўна", "ўны", "ўне", "ўну", "ўнай"),
    "uk": ("вич", "вича", "вичу", "вичем", "вна", "вни", "вні", "вну", "вною"),
}
PATRONYMIC_CASES = {
    "ru": (
        ("вной", "вна"),
        ("чной", "чна"),
        ("вны", "вна"),
        ("вне", "вна"),
        ("вну", "вна"),
        ("чны", "чна"),
        ("чну", "чна"),
        ("чем", "ч"),
        ("ча", "ч"),
        ("чу", "ч"),
        ("че", "ч"),
    ),
    "be": (("ўнай", "ўна"), ("ўны", "ўна"), ("ўне", "ўна"), ("ўну", "ўна"), ("чам", "ч"), ("ча", "ч"), ("чу", "ч")),
    "uk": (("вною", "вна"), ("вни", "вна"), ("вні", "вна"), ("вну", "вна"), ("чем", "ч"), ("ча", "ч"), ("чу", "ч"), ("чеві", "ч")),
}


@lru_cache(maxsize=20_000)
def nominative(lang: str, words: Words, seen: frozenset[str] = frozenset()) -> Words:
    """The words of one name in the nominative. `seen`: other words with capitals in the text, whose forms are preferred."""
    rule = RULES.get(lang)
    return rule(words, seen) if rule and words else words


def _by_case(lang: str) -> Callable[..., Words]:
    def rule(words: Words, seen: frozenset[str] = frozenset()) -> Words:
        if all(len(word.rstrip(".")) == 1 for word in words[:-1]):
            return (*words[:-1], _alone(lang, words[-1], seen))  # initials, or a surname alone
        at = next((place for place, word in enumerate(words) if readings(lang, word)), 0)
        best: tuple[float, Words] = (0.0, words)
        for reading in _first_names(lang, words[at]):
            for case in sorted(reading.cases):
                weight, made = _in_case(lang, words, at, reading, case, seen)
                if weight > best[0] + 1e-9:
                    best = (weight, made)
        return best[1]

    return rule


def _in_case(lang: str, words: Words, at: int, reading: Given, case: str, seen: frozenset[str]) -> tuple[float, Words]:
    """How well a name fits one gender and case, and what it is then."""
    made, fits = [], []
    for place, word in enumerate(words):
        if place == at:
            made.append(_written(word, reading.nominative))
        elif _is_patronymic(lang, word) and place == at + 1 and len(words) > 2:
            made.append(word if case == "nom" else _patronymic(lang, word))
        elif len(word) < 3 or (
            (own := readings(lang, word)) and any(one.gender == reading.gender and case in one.cases for one in own) and len(words) > 2
        ):
            made.append(
                _written(word, next(one.nominative for one in own if one.gender == reading.gender and case in one.cases)) if len(word) > 2 else word
            )
        else:
            form, fit = _surname(lang, word, reading.gender, case, seen)
            made.append(form)
            fits.append(fit + (SEEN if form in seen and form != word and surname(lang, form, reading.gender, "nom")[1] > DOUBTFUL else 0))
    bonus = UNCHANGED if readings(lang, words[at]) else UNCHANGED + UNKNOWN
    return min(fits, default=0.5) + (bonus if case == "nom" else 0), tuple(made)


def _surname(lang: str, word: str, gender: str, case: str, seen: frozenset[str]) -> tuple[str, float]:
    """The nominative that stands elsewhere in the text, else the likeliest."""
    if seen and case != "nom":
        known = next(((form, fit) for form, fit in forms(lang, word, gender, case) if form in seen and form != word), None)
        if known is not None:
            return known
    return surname(lang, word, gender, case)


def _is_patronymic(lang: str, word: str) -> bool:
    return word.casefold().endswith(PATRONYMICS.get(lang, ()))


def _patronymic(lang: str, word: str) -> str:
    for ending, nominative_ending in PATRONYMIC_CASES.get(lang, ()):
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + nominative_ending
    return word


def _written(word: str, nominative_form: str) -> str:
    """The folded nominative in the letters of the text: "Артёма" → "Артём"."""
    if fold(word) == nominative_form:
        return word
    if nominative_form in ("петр", "петар"):
        return "Пётр"
    shared = 0
    while shared < min(len(word), len(nominative_form)) and fold(word[shared]) == nominative_form[shared]:
        shared += 1
    return word[:shared] + nominative_form[shared:] if shared else nominative_form.capitalize()


def _first_names(lang: str, word: str) -> tuple[Given, ...]:
    return readings(lang, word) or (_asked(word) if lang == "ru" else _guessed(lang, word))


@cache
def _morph() -> Any:
    return import_module("pymorphy3").MorphAnalyzer(lang="ru")


RUSSIAN_CASES = {"nomn": "nom", "gent": "gen", "datv": "dat", "accs": "acc", "ablt": "ins", "loct": "loc"}


@lru_cache(maxsize=5_000)
def _asked(word: str) -> tuple[Given, ...]:
    """What pymorphy3 makes of a Russian first name; nothing certain of one that it does not know either."""
    found = []
    for parse in _morph().parse(word):
        case = RUSSIAN_CASES.get(str(parse.tag.case))
        if "Name" in parse.tag and "plur" not in parse.tag and case is not None:
            form = parse.inflect({"nomn"})
            found.append(
                Given(fold(str(form.word if form else parse.word)), {"masc": "m", "femn": "f"}.get(str(parse.tag.gender), "m"), frozenset([case]))
            )
    return tuple(found) or _guessed("ru", word)


# Endings of first names that no table knows: case → ending, ending of the nominative.
GUESSES = {
    "ru": {
        "m": {"gen": "ия>ий я>й а>", "dat": "ию>ий ю>й у>", "ins": "ием>ий ем>й ом>"},
        "f": {"gen": "ии>ия и>я ы>а", "dat": "е>а", "acc": "ию>ия у>а ю>я", "ins": "ией>ия ой>а"},
    },
    "be": {
        "m": {"gen": "я>й а>", "dat": "ю>й у>", "ins": "ем>й ам>"},
        "f": {"gen": "іі>ія ы>а", "dat": "е>а", "acc": "ію>ія у>а ю>я", "ins": "яй>я ай>а"},
    },
    "uk": {
        "m": {"gen": "ія>ій я>й а>", "dat": "ію>ій у>", "ins": "ієм>ій ем>й ом>"},
        "f": {"gen": "ії>ія и>а", "dat": "і>а", "acc": "ію>ія у>а ю>я", "ins": "ією>ія ою>а"},
    },
    "pl": {"m": {"gen": "a>", "dat": "owi>", "ins": "iem>i em>"}, "f": {"gen": "ii>ia y>a", "acc": "ę>a", "ins": "ą>a"}},
    "lt": {
        "m": {"gen": "iaus>ius aus>us o>as io>is", "dat": "ui>as", "acc": "į>is ų>us ą>as"},
        "f": {"gen": "os>a ės>ė", "dat": "ai>a", "acc": "ą>a ę>ė"},
    },
}


def _guessed(lang: str, word: str) -> tuple[Given, ...]:
    found = [Given(fold(word), gender, frozenset(["nom"])) for gender in "mf"]
    low = fold(word)
    for gender, cases in GUESSES.get(lang, {}).items():
        for case, endings in cases.items():
            pair = next((pair.split(">") for pair in endings.split() if low.endswith(pair.split(">")[0])), None)
            if pair is not None and len(low) - len(pair[0]) > 2 and (pair[1] != "й" or low[-len(pair[0]) - 1] in VOWELS):
                found.append(
                    Given(low[: len(low) - len(pair[0])] + pair[1], gender, frozenset([case, "acc"] if case == "gen" and gender == "m" else [case]))
                )
    return tuple(found)


def _endings(text: str) -> tuple[tuple[str, str], ...]:
    """ "ского>ский": ending, ending of the nominative."""
    return tuple((old, new) for old, _, new in (pair.partition(">") for pair in text.split()))


# Endings of a surname alone that leave no doubt of its case.
SURE_ALONE = {
    "ru": _endings(
        "вича>вич вичу>вич вичем>вич виче>вич ского>ский скому>ский цкого>цкий цкому>цкий ским>ский цким>цкий скую>ская цкую>цкая "
        "овой>ова евой>ева овым>ов евым>ев ову>ова еву>ева ёву>ёва ину>ина ыну>ына чука>чук чуку>чук чуком>чук бута>бут буту>бут бутом>бут "
        "ера>ер еру>ер ером>ер сика>сик сику>сик ника>ник нику>ник ником>ник"
    ),
    "be": _endings(
        "віча>віч вічу>віч вічам>віч скага>скі скаму>скі цкага>цкі цкаму>цкі скім>скі цкім>цкі скую>ская цкую>цкая овай>ова авай>ава евай>ева "
        "ову>ова аву>ава еву>ева іну>іна ыну>ына чука>чук чуку>чук бута>бут буту>бут ера>ер еру>ер сіка>сік сіку>сік ніка>нік ніку>нік"
    ),
    "uk": _endings(
        "вича>вич вичу>вич вичеві>вич вичем>вич ського>ський ському>ський цького>цький ським>ський ську>ська ської>ська ською>ська ової>ова овою>ова "
        "ову>ова еву>ева іну>іна чука>чук чуку>чук чуком>чук бута>бут буту>бут ера>ер еру>ер ника>ник нику>ник"
    ),
    "pl": _endings("wicza>wicz wiczowi>wicz wiczem>wicz wiczu>wicz skiego>ski skiemu>ski ckiego>cki skim>ski ską>ska skiej>ska owej>owa ową>owa"),
    "lt": _endings("čiaus>čius skio>skis skį>skis skiui>skis uto>utas utą>utas utui>utas"),
}


def _alone(lang: str, word: str, seen: frozenset[str]) -> str:
    """A surname alone: the form that the text has elsewhere in the nominative, or one of which there is no doubt."""
    low = word.casefold()
    own = readings(lang, word)
    if own and not any("nom" in reading.cases for reading in own):
        return _written(word, own[0].nominative)  # a first name alone
    if not own:
        for case in ("nom", *CASES):
            for gender in "mf":
                form, fit = surname(lang, word, gender, case)
                if fit and form != word and form in seen:
                    return form
    for ending, nominative_ending in SURE_ALONE.get(lang, ()):
        if low.endswith(ending) and len(low) > len(ending) + 1:
            return word[: len(word) - len(ending)] + nominative_ending
    if low[-1:] in "ую" and lang in ("ru", "be", "uk") and low[-2:-1] not in VOWELS and len(low) > 3:
        return surname(lang, word, "m", "dat")[0]  # no surname ends so
    return word


RULES: dict[str, Callable[..., Words]] = {lang: _by_case(lang) for lang in ("ru", "be", "uk", "pl", "lt")}
