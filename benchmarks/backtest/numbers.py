"""Numbers in words and the noun after them, in the case that the sentence wants: ru, uk, en from num2words, be from a small table of our own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from num2words import num2words  # type: ignore[import-untyped]

TEMPLATES = Path(__file__).resolve().parent / "templates"
RU_CASES = {"nom": "n", "acc": "n", "gen": "g", "dat": "d", "ins": "i"}
UK_CASES = {"nom": "nominative", "acc": "nominative", "gen": "genitive", "dat": "dative", "ins": "instrumental"}
LARGEST_IN_WORDS = 199  # larger numbers are written in digits by every editor whom we have read
NO_WORDS = frozenset({"pl", "de", "lt"})


@cache
def table(name: str) -> dict[str, Any]:
    with (TEMPLATES / name).open("rb") as file:
        return tomllib.load(file)


def plural(lang: str, number: int) -> str:
    """The form that a noun takes after the number: one, few, many (CLDR, as far as whole numbers go; pl: one only for 1)."""
    if lang in {"en", "de"}:
        return "one" if number == 1 else "many"
    last, tens = number % 10, number % 100
    if last == 1 and tens != 11 and (lang != "pl" or number == 1):
        return "one"
    return "few" if last in {2, 3, 4} and tens not in {12, 13, 14} else "many"


def be_words(number: int, case: str, *, feminine: bool = False) -> str:
    """Belarusian, 0 … 199. The accusative is that of things; the animate one of 1 to 4 is the genitive and is asked for as such."""
    forms = table("numbers.be.toml")["gen" if case == "gen" else case if case in {"dat", "ins"} else "nom"]
    words = []
    if number >= 100:
        words.append(forms["100"])
        number %= 100
    if number >= 20:
        words.append(forms[str(number - number % 10)])
        number %= 10
    if number or not words:
        key = f"{number}f" if feminine and f"{number}f" in forms else str(number)
        words.append(forms[key])
    return " ".join(words)


def in_words(lang: str, number: int, case: str = "nom", *, feminine: bool = False) -> str:
    """The number in words; digits where the language has no table here or the number is large."""
    if lang in NO_WORDS or not 0 <= number <= LARGEST_IN_WORDS:
        return str(number)
    if lang == "be":
        return be_words(number, case, feminine=feminine)
    if lang == "ru":
        return str(num2words(number, lang="ru", case=RU_CASES[case], gender="f" if feminine else "m"))
    if lang == "uk":
        return str(num2words(number, lang="uk", case=UK_CASES[case], gender="feminine" if feminine else "masculine"))
    return str(num2words(number, lang="en"))


def number_case(number: int, case: str, *, animate: bool, lang: str) -> str:
    """The case of the number word itself: the animate accusative of 1, 2, 3, 4, 21, 31 … is the genitive, of the others the nominative."""
    if case != "acc" or not animate:
        return case
    alone = number in {1, 2, 3, 4} or plural(lang, number) == "one"
    return "gen" if alone else "nom"


def noun_form(noun: Mapping[str, Any], lang: str, number: int, case: str) -> str:
    """The noun after the number. `noun` has one, few, many (nominative) and pairs gen, dat, ins of singular and plural."""
    form = plural(lang, number)
    if lang in {"en", "de"}:
        return str(noun[form])
    if case in {"gen", "dat", "ins"} and case in noun:
        return str(noun[case][0 if form == "one" else 1])
    if case == "acc" and form == "one" and noun.get("animate", True):
        return str(noun["gen"][0]) if "f" not in noun else str(noun["acc_one"])
    if case == "acc" and number in {2, 3, 4} and noun.get("animate", True):
        return str(noun["gen"][1])
    return str(noun[form])


def counted(lang: str, number: int, noun: Mapping[str, Any], case: str, *, words: bool) -> str:
    """'тридцати осуждённых', '31 осуждённого', 'thirty-one people'."""
    feminine = bool(noun.get("f"))
    animate = bool(noun.get("animate", True))
    if not words:
        return f"{number} {noun_form(noun, lang, number, case)}"
    if feminine and case == "acc" and plural(lang, number) == "one":
        spoken = in_words(lang, number, "nom", feminine=True)
        for ending in ("одна", "адна"):
            if spoken.endswith(ending):
                spoken = spoken[:-1] + "у"
    else:
        spoken = in_words(lang, number, number_case(number, case, animate=animate, lang=lang), feminine=feminine)
    return f"{spoken} {noun_form(noun, lang, number, case)}"
