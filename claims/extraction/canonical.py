"""One form of a name over scripts, spellings and orthographies: "Алесь Бяляцкі", "Ales Bialiatski", "Aleś Bialacki" are one person.

What differs between spellings are vowels, softness, г/h/g, ц/ts/c/ть, ў/u/v, doubled letters; what stays are the other consonants. First names
that differ in more than that (Анна, Ганна, Hanna) are equal by a table.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from claims.extraction.given import NAMES

CYRILLIC = dict(
    pair.split(":")
    for pair in [
        "б:b",
        "в:v",
        "г:h",
        "ґ:h",
        "д:d",
        "ж:Z",
        "з:z",
        "к:k",
        "л:l",
        "м:m",
        "н:n",
        "п:p",
        "р:r",
        "с:s",
        "т:t",
        "ў:v",
        "ф:f",
        "х:X",
        "ц:t",
        "ч:X",
        "ш:S",
        "щ:SX",
    ]
)
# Digraphs before single letters; ч and х fall together, because "ch" is the one in English and the other in Polish and Łacinka.
LATIN = tuple(
    (pair.split(":")[0], pair.split(":")[1])
    for pair in [
        "shch:SX",
        "szcz:SX",
        "schtsch:SX",
        "tsch:X",
        "sch:S",
        "dzi:d",
        "dz:d",
        "dź:d",
        "sh:S",
        "sz:S",
        "š:S",
        "zh:Z",
        "ž:Z",
        "ż:Z",
        "rz:r",
        "kh:X",
        "ch:X",
        "cz:X",
        "č:X",
        "ts:t",
        "tz:t",
        "ck:tk",
        "ć:t",
        "c:t",
        "ph:f",
        "x:ks",
        "w:v",
        "ŭ:v",
        "g:h",
        "q:k",
        "ł:l",
        "ń:n",
        "ś:s",
        "ź:z",
        "ß:s",
    ]
)
DIPHTHONG = re.compile(r"(?<=[aeoiyаэояеі])u(?=[bcdfghklmnprstvzčšžćśźł]|$)")  # Tsikhanouski, Kastusiou: ў written as u
CYRILLIC_DIPHTHONG = re.compile(r"(?<=[аэояе])у(?=[бвгджзклмнпрстфхцчш])(?=с)")
DZ = re.compile("дз(?=[еёіюяь])")
KEPT = re.compile("[bvhdZzklmnprstfXS]+")
DOUBLED = re.compile(r"(.)\1+")

# First names that no rule of letters makes equal; each group is one name.
SAME = (
    "анна ганна hanna anna ania",
    "николай мікалай мікола mikalai mikola mikałaj nikolai mykola микола",
    "дмитрий зміцер дзмітрый dmitry dmitri zmitser dzmitry źmicier zmicier дмитро",
    "григорий рыгор ryhor grigory hryhor",
    "владимир уладзімір uladzimir vladimir uładzimir володимир wladimir",
    "ольга вольга olga volha",
    "андрей андрэй andrei andrey andrzej анджей",
    "александр аляксандр alexander aliaksandr alaksandar aleksandr alaksandr олександр alyaksandr",
    "михаил міхаіл michail mikhail michał михайло michael",
    "иван іван ivan",
    "наталья наталля natalia natallia natalla natalya наталія natalla",
    "юрий юры юрась yury juras yuras jury yuri юрій",
    "евгений яўген yevgeny evgeny jaŭhien yauhen євген eugene",
    "иосиф язэп iosif",
    "сергей сяргей sergei siarhei siarhiej sergey сергій serhii sjarhej",
    "игорь ігар ihar igor ігор",
    "павел павал paval pavel павло",
    "екатерина кацярына katsiaryna katerina ekaterina catherine катерина",
    "афанасий апанас",
    "осип восіп",
)


def _letters(word: str) -> str:
    """The consonants that stay the same over spellings."""
    low = DIPHTHONG.sub("v", DZ.sub("д", CYRILLIC_DIPHTHONG.sub("ў", word.casefold())))
    for written, kept in LATIN:
        low = low.replace(written, kept)
    low = "".join(CYRILLIC.get(character, character) for character in low)
    return DOUBLED.sub(r"\1", "".join(KEPT.findall(low)))


GROUP = {_letters(name): _letters(names.split()[0]) for names in SAME for name in names.split()}


@cache
def _known() -> frozenset[str]:
    names = [name for table in NAMES.values() for names in table.values() for name in names.split()] + [
        name for names in SAME for name in names.split()
    ]
    return frozenset(GROUP.get(_letters(name), _letters(name)) for name in names)


def known_given(word: str) -> bool:
    """Whether a word is a first name of our languages, in any spelling. German writes every noun with a capital: there this tells names."""
    letters = _letters(word)
    return len(letters) > 1 and GROUP.get(letters, letters) in _known()


@lru_cache(maxsize=20_000)
def canonical(name: str) -> str:
    """The form to compare names by; the order of first name and surname does not matter. Take names in the nominative."""
    parts = [_letters(part) for part in re.split(r"[\s.]+", name) if part]
    return " ".join(sorted(GROUP.get(part, part) for part in parts if part))
