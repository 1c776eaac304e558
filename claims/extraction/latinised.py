"""Cyrillic first names as they are spelled in Latin letters: by the English way, by Łacinka, and by the German one."""

from __future__ import annotations

from collections.abc import Iterator

SHORTEST = 4  # letters; shorter spellings are words of other languages too
WORDS = frozenset(
    ["asia", "liga", "rada", "sava", "lira", "slava", "rossa", "vera", "vita", "long", "osip", "arena", "karp", "rayna", "lavra", "mana", "ruza"]
)


def _letters(text: str) -> dict[str, str]:
    return {pair[0]: pair[2:] for pair in text.split()}


SAME = _letters("а:a б:b д:d к:k л:l м:m н:n о:o п:p р:r т:t у:u ф:f э:e і:i г:h ґ:g ь: ':")
WAYS = (
    {**SAME, **_letters("в:v ж:zh з:z с:s х:kh ц:ts ч:ch ш:sh щ:shch ў:u ы:y й:i и:i")},
    {**SAME, **_letters("в:v ж:ž з:z с:s х:ch ц:c ч:č ш:š щ:šč ў:ŭ ы:y й:j и:i")},
    {**SAME, **_letters("в:w ж:sch з:s с:s х:ch ц:z ч:tsch ш:sch щ:schtsch ў:u ы:y й:j и:i")},
)
SOFT = {"я": "a", "е": "e", "ё": "o", "ю": "u", "є": "e", "ї": "i"}


def latinised(name: str, lang: str) -> Iterator[str]:
    """The spellings of one name; Russian and Ukrainian г is g or h."""
    low = name.casefold()
    for way in WAYS:
        for glide in ("i", "j", "y"):
            for at_e in ("e", glide + "e"):
                spelled = _spelled(low, way, glide, at_e, lang)
                if len(spelled) >= SHORTEST and spelled not in WORDS:
                    yield spelled.capitalize()


def _spelled(low: str, way: dict[str, str], glide: str, at_e: str, lang: str) -> str:
    parts = []
    for letter in low:
        if letter in SOFT:
            parts.append(at_e if letter in "еє" else glide + SOFT[letter])
        elif letter == "г" and lang == "ru":
            parts.append("g")
        elif letter == "и" and lang == "uk":
            parts.append("y")
        else:
            parts.append(way.get(letter, ""))
    return "".join(parts)
