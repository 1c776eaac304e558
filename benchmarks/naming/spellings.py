"""Every spelling of a person that a list may hold. Written apart from the matcher, by the rules of the romanisations themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PEOPLE = Path(__file__).with_name("people.txt")


def _table(letters: str, written: str) -> dict[str, str]:
    return dict(zip(letters, written.split(), strict=True))


# The instruction of Belarus on the transliteration of geographical names (2000, 2007) without its diacritics, as on maps and in English texts.
OFFICIAL = _table("абвгґдеёжзійклмнопрстуўфхцчшыьэюя", "a b v h g d e o ž z i j k l m n o p r s t u ŭ f ch c č š y _ e u a") | {"’": "", "'": ""}
SOFT = {"е": "ie", "ё": "io", "ю": "iu", "я": "ia"}
IOTATED = {"е": "je", "ё": "jo", "ю": "ju", "я": "ja"}
VOWELS = set("аеёіоуўыэюя")
# Passports of Belarus (ICAO 9303 from Belarusian, from Russian).
PASSPORT_BE = _table("абвгдеёжзійклмнопрстуўфхцчшыьэюя", "a b v h d e io zh z i i k l m n o p r s t u u f kh ts ch sh y _ e iu ia") | {"'": ""}
PASSPORT_RU = _table("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia")
PRESS = PASSPORT_RU | {"й": "y", "ё": "yo", "ю": "yu", "я": "ya", "ъ": ""}  # as newspapers write Russian names
POLISH = _table("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "a b w g d ie io ż z i j k l m n o p r s t u f ch c cz sz szcz _ y _ e ju ja")


@dataclass(frozen=True, slots=True)
class Person:
    russian: str
    belarusian: str
    ukrainian: str
    others: tuple[str, str]  # a namesake or relative, Russian and Belarusian


def people() -> list[Person]:
    rows = [line for line in PEOPLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    parts = [[cell.strip() for cell in row.split("|")] for row in rows]
    return [Person(ru, be, uk, tuple(cell.strip() for cell in other.split(";"))) for ru, be, uk, other in parts]  # type: ignore[arg-type]


def plain(word: str, table: dict[str, str]) -> str:
    made = "".join(table.get(letter, letter).replace("_", "") for letter in word.lower())
    return made.capitalize()


def lacinka(word: str, *, official: bool) -> str:
    """Łacinka, or the official romanisation, which is łacinka with "l" for hard л and "ia" after л."""
    low = word.lower().replace("'", "")
    made = ""
    for at, letter in enumerate(low):
        before, after = low[at - 1 : at], low[at + 1 : at + 2]
        if letter in SOFT:
            if not before or before in VOWELS or before in "ь'":
                made += IOTATED[letter]
            else:
                made += SOFT[letter] if official or before != "л" else SOFT[letter][1:]
        elif letter == "л" and not official:
            made += "l" if after and after in "еёюяіьл" else "ł"
        elif letter == "ь":
            made = made[:-1] + {"n": "ń", "s": "ś", "z": "ź", "c": "ć", "l": "l"}.get(made[-1:], made[-1:])
        else:
            made += OFFICIAL.get(letter, letter)
    return made.capitalize()


def polish(word: str) -> str:
    made = plain(word, POLISH)
    for wrong, right in (("szie", "sze"), ("żie", "że"), ("czie", "cze"), ("cie", "ce"), ("lie", "le"), ("ij", "i"), ("yj", "y"), ("aia", "aja")):
        made = made.replace(wrong, right)
    if made[:2] in ("Ie", "Io"):
        made = "J" + made[1:]
    return made.replace("wicz", "wicz")


def press(word: str) -> str:
    made = plain(word, PRESS)
    for wrong, right in (("iy", "y"), ("yy", "y")):
        made = made.replace(wrong, right)
    return "Ye" + made[1:] if word.startswith("Е") else made


def british(word: str) -> str:
    """As English texts of human rights groups write Belarusian names: the official romanisation without marks, ch and ts instead."""
    made = lacinka(word, official=True)
    made = made.replace("Ch", "Kh").replace("ch", "kh")
    for mark, letters in _table("cčšžŭćśźń", "ts ch sh zh u ts s z n").items():
        made = made.replace(mark, letters).replace(mark.upper(), letters.capitalize())
    return made


MEN = "ский:ского цкий:цкого ный:ного кий:кого ий:ия ей:ея ай:ая Павел:Павла Лев:Льва ец:ца ёнок:ёнка онок:онка ь:я о:о и:и"
WOMEN_FIRST = "ия:ии ья:ьи га:ги ка:ки а:ы я:и ь:и"
WOMEN_LAST = "ская:ской цкая:цкой лая:лой ова:овой ева:евой ина:иной"


def case_ru(word: str, first: bool, man: bool) -> str:
    """The genitive of the schoolbook."""
    for pair in (MEN if man else WOMEN_FIRST if first else WOMEN_LAST).split():
        ending, _, made = pair.partition(":")
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + made
    return f"{word}а" if man else word


def spellings(person: Person) -> Iterator[tuple[str, str]]:
    """(what it is, the spelling), without the Russian nominative, by which the person is named."""
    ru, be, uk = person.russian, person.belarusian, person.ukrainian
    first, last = ru.split()
    man = first[-1] not in "ая"
    yield "Belarusian", be
    yield "Ukrainian", uk
    yield "surname first", f"{last} {first}"
    yield "surname first, Belarusian", " ".join(reversed(be.split()))
    yield "Łacinka", " ".join(lacinka(word, official=False) for word in be.split())
    yield "official romanisation", " ".join(lacinka(word, official=True) for word in be.split())
    yield "human rights groups in English", " ".join(british(word) for word in be.split())
    yield "passport, Belarusian", " ".join(plain(word, PASSPORT_BE) for word in be.split()).upper()
    yield "passport, Russian", " ".join(plain(word, PASSPORT_RU) for word in ru.split()).upper()
    yield "English press", " ".join(press(word) for word in ru.split())
    yield "Polish press", " ".join(polish(word) for word in ru.split())
    yield "Russian genitive", f"{case_ru(first, True, man)} {case_ru(last, False, man)}"
    yield "surname first, Latin", " ".join(reversed([plain(word, PASSPORT_RU) for word in ru.split()]))
    yield "without ё", ru.replace("ё", "е")
    yield "capitals", ru.upper()
    yield "initial", f"{first[0]}. {last}"


def false_spellings(person: Person) -> Iterator[tuple[str, str]]:
    """The same of the namesake or relative; none of these is the person."""
    ru, be = person.others
    yield from spellings(Person(ru, be, ru, (ru, be)))
    yield "as named", ru
