"""A template and the facts of a step become a text: [a|b] chooses, {slot} fills, both from one seeded generator.

Slots: {n} digits · {n:convicts:gen} counted noun in a case, digits or words by chance · {n~:…} words · {n#:…} digits · {*convicts:gen} the noun
alone in the plural · {%10-40} a number by chance, {%10-40@a} the same one each time within a post · {$city} a word of the list `city` of
the language, some lists (KEPT) the same within a post · {name} any other fact as it is.
A first letter in upper case ({N:…}, {Occasion}) makes the first letter of the result upper case. A template that wants a fact which a step
does not have is not used for it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.backtest.numbers import counted, in_words, table

SLOT = re.compile(r"\{([^{}]+)\}")
CHOICE = re.compile(r"\[([^\[\]]*)\]")
WORDS_SHARE = 0.35  # of counts that are written in words where the template leaves it open
SPECIAL = "*%$"
KEPT = frozenset({"person", "woman", "official", "city", "city_in", "crop", "company", "land_gen", "other_people", "other_land"})


class MissingFact(KeyError):
    """A template asks for a fact that the step does not have."""


def needs(template: str) -> frozenset[str]:
    """Names of the facts that the template asks for outside of choices, lower case."""
    bare = CHOICE.sub("", CHOICE.sub("", template))
    names = (slot.split(":")[0].rstrip("~#") for slot in SLOT.findall(bare) if slot[0] not in SPECIAL)
    return frozenset(name[:1].lower() + name[1:] for name in names)


class Weaver:
    """Fills templates of one language with one generator of chance."""

    def __init__(self, lang: str, chance: random.Random) -> None:
        self.lang = lang
        self.chance = chance
        self.nouns: Mapping[str, Any] = table("nouns.toml").get(lang, {})
        self.lists: Mapping[str, Any] = table("lists.toml").get(lang, {})
        self.kept: dict[str, Any] = {}  # what was chosen for this post and stays the same within it

    def fresh(self) -> None:
        """A new post begins."""
        self.kept.clear()

    def fits(self, template: str, facts: Mapping[str, Any]) -> bool:
        return needs(template) <= facts.keys()

    def weave(self, template: str, facts: Mapping[str, Any]) -> str:
        chosen = self._choose(template, facts)
        return tidy(SLOT.sub(lambda match: self._fill(match[1], facts), chosen))

    def pick(self, templates: Sequence[str], facts: Mapping[str, Any]) -> str:
        """One of the templates that fit, woven. Raises MissingFact where none fits."""
        fitting = [template for template in templates if self.fits(template, facts)]
        if not fitting:
            raise MissingFact(f"no template of {len(templates)} fits {sorted(facts)}")
        return self.weave(self.chance.choice(fitting), facts)

    def _choose(self, template: str, facts: Mapping[str, Any]) -> str:
        while match := CHOICE.search(template):
            options = [option for option in match[1].split("|") if needs(option) <= facts.keys()] or [""]
            template = template[: match.start()] + self.chance.choice(options) + template[match.end() :]
        return template

    def _fill(self, slot: str, facts: Mapping[str, Any]) -> str:
        if slot[0] == "%":
            number = self._by_chance(slot[1:].split(":")[0])
            return self._count(number, slot.partition(":")[2], "") if ":" in slot else str(number)
        if slot[0] == "$":
            return self._listed(slot[1:])
        if slot[0] == "*":
            noun, _, case = slot[1:].partition(":")
            return self._plural_of(self.chance.choice(self.nouns[noun]), case)
        name, _, rest = slot.partition(":")
        upper = name[0].isupper()
        mode = name[-1] if name[-1] in "~#" else ""
        key = name.rstrip("~#")
        key = key[:1].lower() + key[1:]
        if key not in facts:
            raise MissingFact(key)
        value = facts[key]
        filled = self._count(value, rest, mode) if rest else str(value)
        return filled[:1].upper() + filled[1:] if upper else filled

    def _by_chance(self, wanted: str) -> int:
        span, _, name = wanted.partition("@")
        low, high = span.split("-")
        number = self.chance.randint(int(low), int(high))
        return int(self.kept.setdefault(f"@{name}", number)) if name else number

    def _listed(self, name: str) -> str:
        word = str(self.chance.choice(self.lists[name]))
        return str(self.kept.setdefault(name, word)) if name in KEPT else word

    def _count(self, number: int, rest: str, mode: str) -> str:
        noun, _, case = rest.partition(":")
        words = mode == "~" or (not mode and self.chance.random() < WORDS_SHARE)
        if noun == "number":
            return in_words(self.lang, number, case or "nom") if words else str(number)
        return counted(self.lang, number, self.chance.choice(self.nouns[noun]), case or "nom", words=words)

    def _plural_of(self, noun: Mapping[str, Any], case: str) -> str:
        if self.lang in {"en", "de"}:
            return str(noun["many"])
        if case in {"gen", "acc"}:
            return str(noun["gen"][1])
        if case in {"dat", "ins"}:
            return str(noun[case][1])
        return str(noun["plural"])


def tidy(text: str) -> str:
    """Without the double spaces and lonely marks that an empty choice leaves; the first letter of the text in upper case."""
    text = re.sub(r"[ \t]+", " ", text)
    text = re.sub(r" ([,.;!?…])", r"\1", text)
    text = re.sub(r"\n{3,}", "\n\n", text.strip())
    text = "\n".join(line.strip() for line in text.split("\n"))
    return text[:1].upper() + text[1:]
