"""Names into the nominative: "Григория Костусёва" → "Григорий Костусёв", "Мікалаем Статкевічам" → "Мікалай Статкевіч".

Russian asks pymorphy3 (loaded at the first name in another case); Belarusian, Ukrainian and Polish go by endings: the first name tells gender and
case, the surname follows. A name that no rule knows stays as it is written.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

Words = tuple[str, ...]


@lru_cache(maxsize=20_000)
def nominative(lang: str, words: Words) -> Words:
    """The words of one name in the nominative."""
    if len(words) < 2:
        return words
    rule = RULES.get(lang)
    return rule(words) if rule else words


@cache
def _morph() -> Any:
    return import_module("pymorphy3").MorphAnalyzer(lang="ru")


# Women's names that end like the genitive of a man's name.
WOMEN_IYA = frozenset(
    [
        "мария",
        "наталия",
        "анастасия",
        "юлия",
        "виктория",
        "ксения",
        "евгения",
        "валерия",
        "софия",
        "лидия",
        "антония",
        "виталия",
        "аврелия",
        "эмилия",
        "цецилия",
    ]
)
CASES = ("nomn", "gent", "accs", "datv", "ablt", "loct")


def _russian(words: Words) -> Words:
    """The parse of the first name that agrees with one of the surname; the nominative pair first, but not a made-up "Григория" for a woman."""
    first, surname = words[0], words[-1]
    if first[-1] not in "аяуюемйиы" and surname[-1] not in "аяуюемхй":
        return words
    best: tuple[float, str, str] | None = None
    for name in _parses(first, "Name"):
        if name.tag.gender == "femn" and first.casefold().endswith("ия") and "nomn" in name.tag and first.casefold() not in WOMEN_IYA:
            continue
        for case, given, score in _surname_forms(surname, str(name.tag.gender)):
            if case in name.tag:
                weight = score + name.score + (0.1 if case == "nomn" else 0)
                if best is None or weight > best[0]:
                    best = (weight, _cap(first, _inflected(name, first)), given)
    if best is None:
        return words
    middle = tuple(_middle(word, best[1] != first) for word in words[1:-1])
    return (best[1], *middle, best[2])


def _middle(word: str, changed: bool) -> str:
    """A patronymic or a second first name follows the first name."""
    if not changed:
        return word
    parses = [parse for parse in _parses(word, "Name") or _parses(word, "Patr") if "nomn" not in parse.tag]
    return _cap(word, _inflected(parses[0], word)) if parses else word


def _parses(word: str, grammeme: str) -> list[Any]:
    return [parse for parse in _morph().parse(word) if grammeme in parse.tag and "plur" not in parse.tag]


def _inflected(parse: Any, word: str) -> str:
    if "nomn" in parse.tag:
        return word
    form = parse.inflect({"nomn"})
    return str(form.word) if form else word


def _cap(pattern: str, word: str) -> str:
    return word if word == pattern else word[:1].upper() + word[1:]


def _triples(text: str) -> tuple[tuple[str, str, str], ...]:
    """ "gent:ского>ский": case, ending, ending of the nominative."""
    return tuple((case, *_halves(pair)) for case, _, pair in (word.partition(":") for word in text.split()))


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(_halves(word) for word in text.split())


def _halves(pair: str) -> tuple[str, str]:
    ending, _, nominative_ending = pair.partition(">")
    return ending, nominative_ending


# Russian surnames by gender: ending of a case → ending of the nominative. The dictionary knows only the commonest surnames, endings know all.
ENDINGS = {
    "masc": _triples(
        "gent:ского>ский gent:цкого>цкий datv:скому>ский datv:цкому>цкий ablt:ским>ский ablt:цким>цкий loct:ском>ский gent:ого>ый "
        "gent:ова>ов gent:ева>ев gent:ёва>ёв gent:ина>ин gent:ына>ын datv:ову>ов datv:еву>ев datv:ину>ин ablt:овым>ов "
        "ablt:евым>ев ablt:иным>ин gent:ича>ич datv:ичу>ич ablt:ичем>ич gent:ука>ук gent:юка>юк gent:ика>ик gent:ака>ак "
        "gent:ца>ец gent:ка>ок gent:я>ь gent:а> datv:у> ablt:ом> ablt:ем>ь"
    ),
    "femn": _triples(
        "gent:ской>ская gent:цкой>цкая accs:скую>ская accs:цкую>цкая datv:ской>ская ablt:ской>ская gent:овой>ова gent:евой>ева "
        "gent:иной>ина accs:ову>ова accs:еву>ева accs:ину>ина accs:ую>ая gent:ой>ая"
    ),
}
INDECLINABLE = ("ко", "о", "их", "ых", "аго", "е", "и", "у", "ю")
MALE_GENITIVE = ("ича", "еля", "ука", "юка", "ика", "ака", "яка", "ца", "ока")
FEMALE_NOMINATIVE = ("ова", "ева", "ёва", "ина", "ына", "ская", "цкая", "ая", "а", "я")


def _surname_forms(surname: str, gender: str) -> list[tuple[str, str, float]]:
    """(case, nominative, weight) that a surname may be in, for a man or a woman."""
    low = surname.casefold()
    forms: list[tuple[str, str, float]] = []
    for case, ending, nominative_ending in ENDINGS.get(gender, ()):
        if low.endswith(ending) and len(low) > len(ending) + 1:
            forms.append((case, surname[: len(surname) - len(ending)] + nominative_ending, 0.5 + 0.05 * len(ending)))
            if case == "gent":
                forms.append(("accs", forms[-1][1], forms[-1][2]))
            if gender == "femn" and case == "gent":
                forms += [(other, forms[-1][1], 0.5) for other in ("datv", "ablt", "loct")]
            break
    if gender == "masc" and low.endswith("у") and not low.endswith(("ому", "ову", "еву", "ину")):
        forms.append(("accs", surname[:-1] + "а", 0.62))  # Федуту, Сапегу
    stays = low.endswith(INDECLINABLE) or (gender == "femn" and not low.endswith(("а", "я", "ой", "ую", "ю")))
    if stays:
        forms += [(case, surname, 0.6) for case in CASES]
    if gender == "masc" and not low.endswith(("ова", "ева", "ёва", "ина", "ого", "ича", "у", "ым", "им", "ому", "цкого")):
        forms.append(("nomn", surname, 0.8))
    if gender == "femn" and low.endswith(FEMALE_NOMINATIVE) and not low.endswith(MALE_GENITIVE):
        forms.append(("nomn", surname, 0.8))
    return forms


# First names by language: endings in another case → nominative; the first whose result is a known name wins.
GIVEN = {
    "be": (
        "Алесь Аляксандр Аляксей Андрэй Анатоль Антон Арцём Багдан Валер Валерый Валянцін Васіль Віктар Віталь Віталій Уладзімір "
        "Уладзіслаў Генадзь Генрых Дзяніс Дзмітрый Зміцер Эдуард Яўген Іван Ігар Ілья Кірыл Канстанцін Леанід Мікалай Мікіта "
        "Мікола "
        "Міхаіл Алег Павел Павал Пётр Раман Рыгор Сяргей Станіслаў Сцяпан Тарас Фёдар Юрый Юрась Ягор Яраслаў Максім Мацвей Марат "
        "Анджэй Дар'я Аляксандра Алена Алеся Аліна Ала Анастасія Настасся Ганна Валерыя Валянціна Вера Вікторыя Вольга Галіна "
        "Дар’я Дарʼя "
        "Ірына Кацярына Крысціна Ксенія Ларыса Людміла Марыя Марына Надзея Наталля Натальля Ніна Палiна Паліна Святлана Таццяна Тамара Юлія Яна Эла "
    ),
    "uk": (
        "Олександр Олексій Андрій Анатолій Антон Артем Богдан Валерій Валентин Василь Віктор Віталій Володимир Владислав Геннадій "
        "Генріх Григорій Денис Дмитро Едуард Євген Іван Ігор Ілля Кирило Костянтин Леонід Микола Микита Михайло Олег Павло Петро "
        "Роман Сергій "
        "Станіслав Степан Тарас Федір Юрій Ярослав Максим Матвій Анджей Алесь Олександра Олена Аліна Анастасія Ганна Анна Валерія "
        "Валентина Віра Вікторія Ольга Галина Дарія Ірина Катерина Ксенія Лариса Людмила Марія Марина Надія Наталія Ніна Поліна "
        "Світлана Тетяна "
        "Тамара Юлія Яна "
    ),
    "pl": (
        "Andrzej Aleś Ales Aleksander Siarhiej Sergiusz Siergiej Mikoła Mikałaj Mikołaj Wiktar Wiktor Ihar Igor Paweł Dzmitry "
        "Dmitrij Uładzimir Jauhien Henryk Jan Marek Maria Maryja Aleksandra Natalla Natalia Halina Hanna Anna Iryna Irena "
        "Swiatłana Wolha "
        "Katarzyna Andżelika Weronika "
    ),
}


@cache
def _given(lang: str) -> frozenset[str]:
    return frozenset(GIVEN[lang].split())


FIRST = {  # men first, then women
    "be": _triples(
        "gen:ўла>вел ins:ўлам>вел dat:ўлу>вел gen:ея>ей gen:эя>эй gen:ая>ай gen:ыя>ый "
        "gen:ія>ій gen:я>ь gen:а> gen:ра>ер gen:ла>ел gen:ла>ал gen:тра>тр ins:еем>ей "
        "ins:аем>ай ins:ыем>ый ins:ем>ь ins:ам> ins:ом> dat:ею>ей dat:аю>ай dat:ыю>ый dat:ю>ь dat:у> dat:ру>ер dat:лу>ел f:у>а "
        "f:ю>я f:ы>а f:і>я f:і>а f:е>а f:ай>а f:яй>я f:зе>да f:цы>ка f:не>на f:ле>ла"
    ),
    "uk": _triples(
        "gen:ія>ій gen:ея>ей gen:оря>ор gen:я>ь gen:а> gen:а>о gen:ора>ір gen:лли>лля ins:ієм>ій ins:ем>ь ins:ом> ins:ом>о "
        "dat:ію>ій dat:у> dat:ові> dat:ієві>ій f:у>а f:ю>я f:и>а f:ії>ія f:і>я f:і>а f:ою>а f:ією>ія"
    ),
    "pl": _triples("gen:eja>ej gen:ja>j gen:sia>ś gen:a> gen:wła>weł ins:em> dat:owi> ins:iem> gen:rka>rek f:ę>a f:y>a f:i>a f:ii>ia f:ą>a f:ie>a"),
}
LAST = {
    "be": {
        "m": _pairs(
            "нца>нец рца>рац скага>скі цкага>цкі скаму>скі цкаму>цкі скім>скі цкім>цкі ага>ы ова>оў ава>аў ева>еў ёва>ёў ову>оў аву>аў овым>оў "
            "авым>аў ына>ын іна>ін іным>ін ыным>ын ічам>іч ычам>ыч іча>іч ыча>ыч ічу>іч ычу>ыч укa>ук ука>ук юка>юк іка>ік ыка>ык "
            "ам> ем>ь ком>ко ку>ка ку>ко я>ь а> у>"
        ),
        "f": _pairs(
            "скую>ская цкую>цкая ской>ская скай>ская цкай>цкая цкой>цкая ову>ова аву>ава еву>ева овай>ова авай>ава евай>ева "
            "іну>іна ыну>ына інай>іна ынай>ына ую>ая кай>ка ай>а яй>я"
        ),
    },
    "uk": {
        "m": _pairs(
            "ського>ський цького>цький ському>ський ським>ський цьким>цький ова>ов ева>ев єва>єв овим>ов ича>ич ичем>ич ичу>ич "
            "ика>ик ука>ук юка>юк ія>ій ея>ей ка>ко я>й ом> ем> а> у>"
        ),
        "f": _pairs("ську>ська цьку>цька ської>ська цької>цька ській>ська ською>ська ову>ова еву>ева ової>ова іну>іна іної>іна ину>ина иної>ина"),
    },
    "pl": {
        "m": _pairs(
            "skiego>ski ckiego>cki skiemu>ski ckiemu>cki skim>ski ckim>cki icza>icz iczem>icz owa>ow uta>ut utem>ut iego>i ego>y em> owi> a>"
        ),
        "f": _pairs("ską>ska cką>cka skiej>ska ckiej>cka ową>owa owej>owa awą>awa awej>awa ę>a"),
    },
}


def _by_endings(lang: str) -> Callable[[Words], Words]:
    def rule(words: Words) -> Words:
        first, surname = words[0], words[-1]
        given = _given(lang)
        known = first in given
        gender = "f" if first[-1:] in "ая" + "a" else "m"
        oblique = surname.endswith(("у", "ю", "ога", "ого", "ага", "ego"))
        if known and not oblique and not (gender == "f" and first[:-1] in given | {first[:-1] + "ь"} and _masculine(surname, lang)):
            return words
        for case, ending, nominative_ending in FIRST[lang]:
            base = first[: len(first) - len(ending)] + nominative_ending
            if first.endswith(ending) and base in given and base != first:
                gender = "f" if case == "f" else "m"
                if gender == "m" and _feminine(surname, lang):
                    continue
                return (base, *(_surname(lang, word, gender) for word in words[1:-1]), _surname(lang, surname, gender, case))
        return words

    return rule


def _masculine(surname: str, lang: str) -> bool:
    return surname.endswith(tuple(ending for ending, _ in LAST[lang]["m"][:6]))


def _feminine(surname: str, lang: str) -> bool:
    return surname.endswith(tuple(ending for _, ending in LAST[lang]["f"][:2]))


def _surname(lang: str, surname: str, gender: str, case: str = "") -> str:
    if gender == "m" and case == "gen" and surname.endswith("у"):
        return surname[:-1] + "а"  # a man's surname in -а: Фядуту, Сапегу
    for ending, nominative_ending in LAST[lang][gender]:
        if surname.endswith(ending) and len(surname) > len(ending) + 1:
            return surname[: len(surname) - len(ending)] + nominative_ending
    return surname


RULES: dict[str, Callable[[Words], Words]] = {"ru": _russian, **{lang: _by_endings(lang) for lang in ("be", "uk", "pl")}}
