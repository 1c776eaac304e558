"""How a word sounds, over scripts and orthographies: "Ціханоўскі", "Тихановский", "Tsikhanouski", "Cichanoŭski" all sound alike.

A word becomes a row of signs, with alternatives where a spelling leaves a choice (Latin "ch" is ч or х, "ts" before "i" is ц or т):

    b v h d Z z k l m n p r s t f    ж is Z, г and ґ are h
    X Q S C                          х, ч, ш, ц
    a o e i u, A O                   я is A and ё is O where they follow a consonant or begin a word

Consonants must be equal. Vowels may differ as Belarusian differs from Russian: unstressed о is а, е is я.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product

Sounds = str
MOST_READINGS = 24  # of one word; more choices than that are no name


def _read_as(table: str) -> dict[str, tuple[str, ...]]:
    """ "ch:Q|X" → what a letter, or several together, may be read as."""
    return {written: tuple(read.split("|")) for written, _, read in (pair.partition(":") for pair in table.split())}


CYRILLIC = _read_as(
    "а:a б:b в:v г:h ґ:h д:d ж:Z з:z к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:v ф:f х:X ч:Q ш:S щ:SQ э:e е:e ё:O є:e ю:u я:A ы:i и:i і:i ї:i й:j ь:j"
)
LATIN = _read_as(
    "a:a b:b d:d e:e i:i k:k l:l m:m n:n o:o p:p r:r s:s t:t u:u v:v z:z schtsch:SQ shch:SQ szcz:SQ šč:SQ tsch:Q tch:Q|tQ cz:Q č:Q sch:S sh:S sz:S "
    "š:S ś:s zh:Z ž:Z ż:Z ź:z kh:X ch:Q|X ck:Ck|k ć:t|C ph:f ff:v|f rz:r|rz|Z x:ks w:v ŭ:v g:h h:h|X q:k ł:l ń:n ß:s f:f j:j y:i ý:i į:i ó:o|u ė:e "
    "ę:e ą:a ų:u ū:u ü:u ö:O ä:A|e ë:O é:e tz:C ļ:l"
)
LONGEST = max(map(len, LATIN))
SOFTENS = frozenset("еёіиюяьєїeiyjė")
VOWELS = "aAoOeiu"
CLASSES = str.maketrans("AoOe", "aaaa")  # for the measure of likeness: all that Belarusian and Russian may write for one another
APOSTROPHES = str.maketrans("", "", "'’ʼ`´ʹ\u0301")

INTO_VOWEL = [(re.compile("[ij]+[aA]"), "A"), (re.compile("[ij]+[oO]"), "O"), (re.compile("[ij]+(?=[eu])"), "")]
AFTER_VOWEL = re.compile("(?<=[aAoOeu])[ij]+")
SOFT_SIGNS = [(re.compile("[ij]*i[ij]*"), "i"), (re.compile("j"), ""), (re.compile("[aA]{2,}"), "a"), (re.compile(r"(.)\1+"), r"\1")]


def is_latin(word: str) -> bool:
    return any("a" <= letter <= "ž" for letter in word.casefold())


@lru_cache(maxsize=50_000)
def sounds(word: str) -> frozenset[Sounds]:
    """Every way to read a word; empty for one without letters of ours."""
    low = word.casefold().translate(APOSTROPHES)
    steps = _latin(low) if is_latin(low) else _cyrillic(low)
    read = ("".join(choice) for choice in product(*steps))
    return frozenset(made for one in islice(read, MOST_READINGS) if (made := _settled(one)))


def _settled(signs: str) -> Sounds:
    """Softness goes into the vowel that follows; й, doubled letters and the like go."""
    for pattern, kept in (*INTO_VOWEL, (AFTER_VOWEL, ""), *SOFT_SIGNS):
        signs = pattern.sub(kept, signs)
    return signs


def _cyrillic(low: str) -> list[tuple[str, ...]]:
    steps: list[tuple[str, ...]] = []
    for at, letter in enumerate(low):
        after = low[at + 1 : at + 2]
        if letter == "ц":
            steps.append(("t", "C") if after in SOFTENS and after else ("C",))
        elif letter == "з" and low[at - 1 : at] == "д" and after in SOFTENS and after:
            steps.append(("", "z"))  # дзеканне: Дзмітрый
        elif letter == "у" and low[at - 1 : at] == "а":
            steps.append(("u", "vu"))  # Наумович, Навумовіч
        elif letter in CYRILLIC:
            steps.append(CYRILLIC[letter])
    return steps


def _latin(low: str) -> list[tuple[str, ...]]:
    steps: list[tuple[str, ...]] = []
    at = 0
    while at < len(low):
        written, choices = _taken(low, at)
        if choices:
            steps.append(choices)
        at += len(written)
    return steps


def _taken(low: str, at: int) -> tuple[str, tuple[str, ...]]:
    """The letters that are read together here, and as what."""
    soft = low[at + 2 : at + 3] in SOFTENS and at + 2 < len(low)
    two = low[at : at + 2]
    if two == "ts":
        return two, ("C", "t") if soft else ("C", "ts")
    if two in ("dz", "dź"):
        return two, ("d", "dz") if soft or two == "dź" else ("dz",)
    if low[at] == "c" and two not in ("ch", "cz", "ck"):
        return "c", ("C", "t") if low[at + 1 : at + 2] in SOFTENS and at + 1 < len(low) else ("C", "k")
    if low[at] == "u" and at and low[at - 1] in "aeoiy" and low[at + 1 : at + 2] not in tuple("aeoiyu"):
        return "u", ("v", "u")  # Tsikhanouski, Kastusiou
    for length in range(LONGEST, 0, -1):
        written = low[at : at + length]
        if len(written) == length and written in LATIN and not (written == "rz" and low[at + 2 : at + 3] == "h"):
            return written, LATIN[written]
    return low[at], ()


def alike(first: str, second: str, *, across: bool) -> bool:
    """Whether two words may be one name. `across`: one may be Belarusian and the other not, so their vowels may differ as those do."""
    latin = is_latin(first) or is_latin(second)
    return any(_same(one, other, across, latin) for one in sounds(first) for other in sounds(second))


def _same(one: Sounds, other: Sounds, across: bool, latin: bool) -> bool:
    if len(one) != len(other):
        return False
    return all(a == b or _vowels_meet(a + b, one[at - 1 : at], across, latin) for at, (a, b) in enumerate(zip(one, other, strict=True)))


ALWAYS = frozenset(["Oe", "eO", "Oo", "oO"])  # ё is written е, and after hushing letters о
WRITTEN = frozenset(["aA", "Aa"])  # Łacinka: "la" is ля
ACROSS = frozenset(["ao", "oa", "eA", "Ae", "aA", "Aa"])
HARD = frozenset(["ae", "ea"])  # after consonants that are always hard in Belarusian: Цапкала, Шаўчэнка; "la" in Łacinka


def _vowels_meet(pair: str, before: str, across: bool, latin: bool) -> bool:
    if pair in ALWAYS or (latin and pair in WRITTEN):
        return True
    return across and (pair in ACROSS or (pair in HARD and before in ("Z", "S", "Q", "C", "r", "l" if latin else "r")))


def blurred(word: str) -> frozenset[Sounds]:
    """The readings of a word with all vowels that may stand for one another made one."""
    return frozenset(reading.translate(CLASSES) for reading in sounds(word))


def skeletons(word: str) -> frozenset[str]:
    """The consonants of each reading, with those that spellings confuse made one: to find candidates, not to decide."""
    return frozenset(re.sub(r"(.)\1+", r"\1", re.sub(f"[{VOWELS}]", "", one).translate(BLUNT)) for one in sounds(word))


BLUNT = str.maketrans("CQZ", "tXS")
